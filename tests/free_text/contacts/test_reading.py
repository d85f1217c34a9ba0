"""Contacts with every disguise, and persons who are none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import found


def contacts(text: str) -> list[tuple[Any, ...]]:
    return [
        (each.get("name"), each.get("role"), each.get("email"), each.get("phone"))
        for each in found(text).get("contacts", [])
    ]


_AALTO = ("Aino Testilä", "projektipäällikkö", "aino.testila@esimerkki.fi", None)


@pytest.mark.parametrize(
    "address",
    [
        "aino.testila@esimerkki.fi",
        "aino.testila(at)esimerkki.fi",
        "aino.testila [at] esimerkki.fi",
        "aino.testila ( a ) esimerkki.fi",
        "aino.testila at esimerkki.fi",
        "aino(piste)testila(at)esimerkki(piste)fi",
        "nvab.grfgvyn@rfvzrexxv.sv",
    ],
)
def test_disguised_addresses(address: str) -> None:
    assert contacts(f"Portti-hanke\n\nLisätietoja: projektipäällikkö Aino Testilä, {address}") == [_AALTO]


def test_a_pattern_of_an_address_takes_the_name() -> None:
    text = (
        "Portti-hanke\n\nYhteyshenkilöt:\nprojektipäällikkö Aino Testilä, puh. 05-555 1801\n"
        "Sähköpostit: etunimi.sukunimi@esimerkki.fi"
    )

    assert contacts(text) == [
        ("Aino Testilä", "projektipäällikkö", "aino.testila@esimerkki.fi", "05-555 1801")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Portti-hanke\n\nAino Testilä\nhankepäällikkö\n+358 50 555 4567",
            [("Aino Testilä", "hankepäällikkö", None, "+358 50 555 4567")],
        ),
        (
            "Portti-hankkeen projektipäällikkönä toimii Aino Testilä.",
            [("Aino Testilä", "projektipäällikkö", None, None)],
        ),
        (
            "Projektledare Aino Testilä berättar om projektet Framåt.",
            [("Aino Testilä", "Projektledare", None, None)],
        ),
        (
            "The Steps project\n\nProject manager Aino Testilä\ntel. +358 44 555 6203",
            [("Aino Testilä", "Project manager", None, "+358 44 555 6203")],
        ),
        ("Portti-hanke\n\nTiedotteen lähetti: viestintäasiantuntija Aino Testilä, 016 555 2000", []),
        ("Portti-hankkeessa kävi kansanedustaja Aino Testilä.", []),
    ],
)
def test_who_is_a_contact(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert contacts(text) == expected


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "Contact: Mary Mill, project manager of Second Bell, mary.mill@hall.example, 029 555 8131",
            "Mary Mill",
        ),
        (
            "Contact: Joanna Teiskola, project coordinator\njoanna.teiskola@hall.example, 029 555 8131",
            "Joanna Teiskola",
        ),
        ("Contact: Postdoctoral researcher Mary Mill-Mäki, 029 555 8131", "Mary Mill-Mäki"),
    ],
)
def test_what_is_led_and_parts_of_bodies_are_no_names(said: str, name: str) -> None:
    (contact,) = found(f"The Steps project is run by the City of Kotka.\n\n{said}")["contacts"]
    assert contact["name"] == name
    assert contact["phone"] == "029 555 8131"


def test_only_the_first_address_behind_a_person_tells_of_an_office() -> None:
    said = "Mary Mill, instructor, mary.mill@hall.example (Bookings of rooms: registry@hall.example)"
    text = f"The Steps project is run by the City of Kotka.\n\nFurther information: {said}"
    assert found(text)["contacts"][0]["email"] == "mary.mill@hall.example"


def test_whom_a_sentence_names_in_a_case_is_no_other_person() -> None:
    values = found(
        "Laituri kantaa -hanke auttaa nuoria. Mukaan tahtovat voivat ottaa yhteyttä hankkeen "
        "projektipäällikkö Matti Malliseen.\n\nProjektipäällikkö: Matti Mallinen, puhelin 0555-741301, "
        "matti.mallinen@laituri.example\n"
    )

    assert [each["name"] for each in values["contacts"]] == ["Matti Mallinen"]


def test_the_association_that_somebody_works_for_is_nobody() -> None:
    card = "Fredrik Malla\n\nEvent Coordinator, Föreningen Norden Västerbotten +358 50 555 8975\n"
    text = f"The Steps project is run by the City of Kotka.\n\nContact persons\n\n{card}"
    (contact,) = found(text)["contacts"]

    assert contact["name"] == "Fredrik Malla"
