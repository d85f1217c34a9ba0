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
        ("fi", "Hankkeessa tehtiin 40 suunnitelmaa, mikä oli enemmän kuin lupaamamme 25.", [40]),
        ("en", "The project made 40 plans, more than the 25 we had promised.", [40]),
        ("fi", "Hankkeessa tehtiin 40 suunnitelmaa. Osallistujatavoitteeksi kirjattiin 75.", [40]),
        ("fi", "Hankkeessa tehtiin 40 suunnitelmaa. Keväälle on sovittu 6 vierailua.", [40]),
        ("fi", "Hankkeessa koulutettiin 40 leipuria. Viimeisessä työpajassa oli 9 leipuria.", [40]),
        ("sv", "I projektet utbildades 40 bagare. Den första kursen hade 8 bagare.", [40]),
        ("en", "The project trained 40 bakers. The busiest evening drew 31 bakers.", [40]),
        ("fi", "Hankkeessa koulutettiin 40 leipuria. Yksi heistä leipoi 300 limppua.", [40]),
        ("fi", "Hankkeessa koulutettiin 40 leipuria. Tuolloin mukana oli 12 leipomoa.", [40]),
        ("fi", "Hankkeessa koulutettiin 40 leipuria. Pitääkö paikkansa, että koulutitte 90?", [40]),
        (
            "fi",
            "Hanke koulutti 40 leipuria. Vertailuaineisto on Oulusta; niissä työskenteli 61 leipuria.",
            [40],
        ),
        ("en", "The project trained 40 bakers. The oven came from Oulu, and bakers there numbered 16.", [40]),
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
