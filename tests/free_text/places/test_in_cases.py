"""Finnish places in the form of where something is done, and those of which a sentence denies it."""

from __future__ import annotations

import pytest

from esrcat.free_text.places.in_cases import is_inner
from esrcat.free_text.places.named import places_named
from esrcat.free_text.story.wordings import wordings_of
from tests.free_text.places.test_reading import places
from tests.free_text.texts import story


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Portti-hanke tuo laiturit Kotkan ja Haminan satamiin.", ["Kotka", "Hamina"]),
        ("Portti-hanke kokoaa yhteen Kotkan ja Haminan yrittäjät.", ["Kotka", "Hamina"]),
        ("Portti-hanke kokoaa yhteen Kotkan Yrittäjät ry:n ja muut.", []),
        ("Portti-hankkeen esitteet jaettiin Kotkan kirjastoon.", []),
        ("Portti-hanke opettaa uimaan. Vedimme kolme ryhmää Kotkassa ja Haminassa.", ["Kotka", "Hamina"]),
        (
            "Portti-hanke avaa pajoja. Pajoja on kaksi: Kotkassa (Ruukinkatu) ja Haminassa.",
            ["Kotka", "Hamina"],
        ),
    ],
)
def test_a_place_in_a_genitive_is_one_of_work_where_something_of_it_follows(
    text: str, expected: list[str]
) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kuhmossa kursseja ei järjestetty, koska tulijoita oli vähän.",
        "Kuhmossa on jo oma ryhmä kursseille.",
        "Kurssin opettaja piipahti Kuhmossa.",
        "Syksyllä ryhmät olivat Kuhmossa Työ ja arki -päivillä.",
        "Kainuun opistossa opiskelee 900 nuorta Kuhmossa ja Sotkamossa.",
        "Kuhmossa pidettiin kesäkurssi. Se on kansalaisopiston tavallista toimintaa.",
        "Kuhmossa pidettiin kurssi. Sotkamossa avattiin paja. Nämä ovat opiston muuta toimintaa.",
    ],
)
def test_what_is_denied_visited_or_others_ties_no_place(text: str) -> None:
    assert places(f"Portti-hanke\n\nPortti-hanke toimii nuorten hyväksi. Mukaan pääsee.\n\n{text}") == []


def test_what_is_more_than_a_place_is_not_denied() -> None:
    assert places("Portti-hanke toimii Kotkassa eikä vain Kotkassa vaan myös Haminassa.") == [
        "Kotka",
        "Hamina",
    ]


def test_where_a_heading_asks_where_other_sentences_must_say_so_plainly() -> None:
    text = (
        "Portti-hanke\n\nPortti-hanke auttaa nuoria.\n\n"
        "Missä?\n\nKotkassa ja keväällä myös Haminassa.\n\nMuuta\n\nMaanantaisin ryhmässä lauletaan Kuhmossa."
    )

    assert places(text) == ["Kotka", "Hamina"]


def test_a_genitive_that_ends_as_the_case_of_whither_is_one_of_its_list() -> None:
    text = (
        "Portti-hanke avaa pajoja. Hartolan, Joutsan, Vantaan ja Sysmän soutajien kanssa rakennettiin malli."
    )

    assert places(text) == ["Hartola", "Joutsa", "Vantaa", "Sysmä"]


def test_a_name_that_ends_like_the_case_of_where_is_not_in_it() -> None:
    told = story("Portti-hanke alkoi. Mukana ovat Salla ja Kuhmossa soutajat.")

    for place, expected in (("Salla", False), ("Kuhmossa", True)):
        at = told.text.index(place)
        assert is_inner(told, at, at + len(place)) is expected


def test_an_address_says_where_somebody_sits() -> None:
    assert places("Portti-hanke alkoi. Soutajat ry, Soutukatu 5, Mikkeli, vastaa Portti-hankkeesta.") == []


def test_a_finnish_genitive_is_no_name_of_another_language() -> None:
    text = (
        "Offentlig projektbeskrivning\n\nPortti-hanke tuo Haminan rantoihin laitureita ja auttaa nuoria.\n\n"
        "Mer information\n\nProgram och fond\n\nTyp av åtgärd och projekt som är på landsbygden\n"
    )

    assert "Haminan" not in places(text)


def test_a_finnish_genitive_of_a_bodys_name_is_no_name_of_another_language_either() -> None:
    told = story("Haminan kotiseutumuseo kerää airoja. Projektet pågår i Kotka.")
    told.wordings = wordings_of(["sv", "fi"])

    assert {each.name for each in places_named(told, 0, len(told.text), listed=True)} == {"Kotka"}
