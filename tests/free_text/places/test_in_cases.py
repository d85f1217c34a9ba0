"""Finnish places in the form of where something is done, and those of which a sentence denies it."""

from __future__ import annotations

import pytest

from tests.free_text.places.test_reading import places


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
