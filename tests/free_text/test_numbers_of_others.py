"""Numbers in a text about a project that are no results: of others, followers, origins, plans."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import OPENINGS, at, found


def told(language: str, text: str) -> list[Any]:
    rows = at(found(OPENINGS[language] + text), "outcomes", "statements") or []
    return [row["number"] for row in rows]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Hankkeessa tehtiin 40 suunnitelmaa. Siellä niitä tehtiin samana aikana 58.", [40]),
        ("fi", "Aiemmin hän veti hanketta, jossa koulutettiin 60 leipuria.", []),
        ("sv", "Tidigare ledde hon ett projekt där man utbildade 60 bagare.", []),
        ("en", "Before this she ran a project in which 60 bakers were trained.", []),
        ("fi", "Hankkeen somessa meitä seuraa nyt 3 400 ihmistä.", []),
        ("fi", "Hankkeen myymälässä kävi juhannuksena 1 100 asiakasta, mikä on ennätyksemme.", []),
        ("fi", "Hankkeen kursseilla on käynyt 73 naista 19 maasta.", [73]),
        ("sv", "Projektet riktar sig till företagare, och 35 av dem bjuds in att prova.", []),
    ],
)
def test_numbers_that_are_no_results(language: str, text: str, expected: list[int]) -> None:
    assert told(language, text) == expected


def test_those_who_are_asked_to_join_are_the_plan() -> None:
    text = OPENINGS["fi"] + "Hankkeeseen mukaan pyydetään vapaaehtoisia, kaikkiaan 240 ihmistä."
    assert at(found(text), "participants", "planned", "total") == 240


def test_a_label_may_say_that_it_is_the_aim() -> None:
    text = "Polku-hanke\n\nOsallistujia tavoitteena: 80, joista naisia 45\n\nOsallistujia toteutunut: 92"
    counted = at(found(text), "participants")
    assert at(counted, "planned", "total") == 80
    assert at(counted, "actual", "total") == 92


def test_women_in_a_sentence_of_their_own() -> None:
    text = OPENINGS["fi"] + "Hankkeessa on aloittanut 47 opiskelijaa. Naisia heistä on 12."
    assert at(found(text), "participants", "actual") == {"total": 47, "women": 12}
