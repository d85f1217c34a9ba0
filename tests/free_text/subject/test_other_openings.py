"""Names that a sentence says to be another project's, or to come."""

from __future__ import annotations

import pytest

from esrcat.free_text.subject.other_openings import (
    is_named_in,
    names_one_of_others,
    tells_of_one_before,
)

OWN = {"Oma polku"}


@pytest.mark.parametrize(
    "text",
    [
        "Tuulimylly on ESR-projekti, jossa koulutetaan hitsaajia.",
        "Havskonst, ett ESF-projekt i Vasa, söker deltagare.",
        "Blue Yard is an ESF project in another town.",
        "Ensi vuonna starttaa Toinen polku, joka kestää kesään.",
        "Skolan planerar Ljusbron, med start i maj.",
    ],
)
def test_another_is_named(text: str) -> None:
    assert names_one_of_others(text, OWN)
    assert not names_one_of_others(text, set())


@pytest.mark.parametrize(
    "text",
    [
        "Oma polku on ESR-hanke.",
        "Se on ESR-hanke, jossa koulutetaan hitsaajia.",
        "Syksyllä käynnistyy Oma polku, johon otetaan kaikki.",
        "Hanke käynnistyy Kajaanissa, jossa on tilaa.",
        "Vårt projekt är ett ESF-projekt.",
    ],
)
def test_own_or_no_name(text: str) -> None:
    assert not names_one_of_others(text, OWN)


@pytest.mark.parametrize(
    ("text", "named"), [("Oman polun budjetti", True), ("Uusi polku", False), ("Oma väki", False)]
)
def test_all_words_of_a_name_are_needed(text: str, named: bool) -> None:
    assert is_named_in(text, OWN) is named


@pytest.mark.parametrize(
    ("said", "own"),
    [
        (
            "Rannan seura toteutti vuosina 2004–2006 soutajien parissa verkostohankkeen.",
            "Hanke toteutetaan Kotkassa.",
        ),
        (
            "Strandens förening genomförde åren 2004–2006 ett litet roddprojekt.",
            "Projektet genomförs i Kotka.",
        ),
        ("The club carried out a small rowing project on the coast in 2004.", "The project starts in May."),
    ],
)
def test_a_project_of_past_years_is_another_where_the_own_one_is_carried_out_now(said: str, own: str) -> None:
    assert tells_of_one_before(said, f"{own} {said}")
    assert not tells_of_one_before(said, f"The club is old. {said}")
