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
