"""Participants as planned and as it turned out, and results with numbers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import at, found


@pytest.mark.parametrize(
    ("text", "planned", "actual"),
    [
        ("Portti-hankkeen osallistujamäärä on suuri eli 530 henkilöä.", (530, None), None),
        ("Portti-hankkeeseen on määrä saada mukaan osallistujia 240, heistä naisia 110.", (240, 110), None),
        ("Portti-hankkeessa osallistujia on ollut 312, joista 180 naista.", None, (312, 180)),
        ("Portti-hankkeeseen osallistui 138 nuorta, tavoitteena oli 100.", (100, None), (138, None)),
        ("Portti-hankkeeseen osallistui 38 yritystä, tavoitteena oli 30.", None, None),
        ("I projektet Framåt deltar 120 unga.", (120, None), None),
        ("In the Steps project 120 young people take part.", (120, None), None),
        ("In the Steps project Malla Ltd takes part and pays EUR 30,400 of the costs.", None, None),
        ("Portti-hankkeen tuloksena 14 nuorta aloitti opinnot.", None, None),
        ("Som ett resultat av projektet Framåt började 14 unga studera.", None, None),
        ("Projektet Framåt ska hjälpa 90 långtidsarbetslösa, av vilka 50 är kvinnor.", (90, 50), None),
        (
            "I projektet Framåt räknade vi med 90 deltagare och fick 127, av dem 84 kvinnor.",
            (90, None),
            None,
        ),
        ("In the Steps project 126 people took part, against the 150 we had promised.", None, (126, None)),
        ("Projektet Framåt\n\nDeltagare: 148 (planerat för hela tiden: 200)", (200, None), (148, None)),
        ("The Steps project trained 480 people, of whom 265 were women.", None, (480, 265)),
        ("Portti-hanke auttaa. Toimintaan voi osallistua yhden työpäivän aikana 6 henkilöä.", None, None),
        ("Portti-hankkeessa olevat osallistuvat toimintaan 1 - 4 päivänä viikossa.", None, None),
        ("I projektet Framåt deltar alla 3–4 dagar i veckan.", None, None),
        ("Portti-hankkeen kyselyyn vastasi 150 henkilöä.", None, None),
        ("Portti-hankkeeseen osallistui 57 yritystä.", None, None),
        (
            "Portti-hankkeessa on mukana jo noin 70 toimijaa ja suurempi joukko muita osallistujia.",
            None,
            None,
        ),
    ],
)
def test_participants(text: str, planned: Any, actual: Any) -> None:
    content = at(found(text), "participants") or {}

    def pair(kind: str) -> Any:
        return (at(content, kind, "total"), at(content, kind, "women")) if kind in content else None

    assert (pair("planned"), pair("actual")) == (planned, actual)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Portti-hanke löysi 212 nuorta, joista 64 työllistyi.", [(212, None), (64, None)]),
        ("Portti-hankkeessa suoritettiin lähes 300 osaamistodistusta.", [(300, "under")]),
        (
            "Över 140 personer har varit med i projektet Framåt, och av dem fick 52 jobb.",
            [(140, "over"), (52, None)],
        ),
        ("In the Steps project 64 new businesses had been founded.", [(64, None)]),
        ("Portti-hankkeen tavoitteena on 400 osallistujaa.", []),
        ("Portti-hankkeessa oli 19-vuotias nuori, ja budjetti oli 300 000 euroa.", []),
    ],
)
def test_results(text: str, numbers: list[tuple[Any, ...]]) -> None:
    stated = at(found(text), "outcomes", "statements") or []

    assert [(each["number"], each.get("qualifier")) for each in stated] == numbers
