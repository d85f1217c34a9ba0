"""Objectives, partners, the first end and outcomes in Swedish prose."""

from __future__ import annotations

import pytest

from esrcat.sentences.swedish import swedish_objectives, swedish_partners, swedish_superseded_end
from esrcat.sentences.swedish_outcomes import swedish_outcomes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Projektets mål är att:\n1. Öppna dörrar\n2. Stänga fönster", ["Öppna dörrar", "Stänga fönster"]),
        ("Projektet har som mål att:\n- öppna,\n- stänga och\n- låsa.", ["öppna", "stänga", "låsa"]),
        ("Mål:\n\n- öppna\n- stänga", ["öppna", "stänga"]),
        ("Kursens mål är att:\n- öppna\n- stänga", []),
        ("Målet är att öppna dörrar. Rummet är stort.", ["Målet är att öppna dörrar."]),
        (
            "Syftet med projektet är att öppna. Kursens mål är att stänga.",
            ["Syftet med projektet är att öppna."],
        ),
        ("Projektets andra mål är att stänga.", ["Projektets andra mål är att stänga."]),
        ("Dessutom är målet att låsa.", ["Dessutom är målet att låsa."]),
        ("Ett annat mål är att låsa.", ["Ett annat mål är att låsa."]),
        ("Projektet syftar till att låsa.", ["Projektet syftar till att låsa."]),
        ("Projektets mål är uppnådda. Dörren har ett mål.", []),
        ("", []),
    ],
)
def test_objectives(text: str, expected: list[str]) -> None:
    found = swedish_objectives(text)

    assert [reading.value for reading in found] == expected
    for reading in found:
        assert " ".join(text[reading.start : reading.end].split()) == reading.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Delgenomförare i projektet är Kronoby Hus Ab och Lappfjärds Skola.",
            ["Kronoby Hus Ab", "Lappfjärds Skola"],
        ),
        ("Samarbetspartner är A rf, B rf samt C rf. Det går bra.", ["A rf", "B rf", "C rf"]),
        ("Partner i projektet var Ledaren Ab och B rf.", ["B rf"]),
        ("Delgenomförare är kommunerna i området.", []),
        ("Projektet har inga partner.", []),
    ],
)
def test_partners(text: str, expected: list[str]) -> None:
    found = swedish_partners(text, "Ledaren Ab")

    assert [reading.value for reading in found] == expected
    assert [text[reading.start : reading.end] for reading in found] == expected


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        (
            "Projektet genomförs 1.8.2008 - 31.7.2011. Förlängning till 31.12.2011: det drog ut.",
            "2011-12-31",
            "2011-07-31",
        ),
        ("Tiden var 1.8.2008–31.7.2011 och förlängdes till 31.12.2011.", "2011-12-31", "2011-07-31"),
        ("Den ursprungliga genomförandetiden var 1.1.2008 - 30.6.2010.", "2010-12-31", "2010-06-30"),
        ("Projektet genomförs 1.8.2008 - 31.7.2011.", "2011-12-31", None),
        ("Förlängning till 31.12.2011.", "2011-12-31", None),
        ("Projektet genomförs 1.8.2008 - 31.12.2011. Förlängning till 31.12.2011.", "2011-12-31", None),
    ],
)
def test_superseded_end(text: str, end: str, expected: str | None) -> None:
    found = swedish_superseded_end(text, end)

    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I kurserna deltog sammanlagt 97 invandrare.", [(97, None, "invandrare")]),
        (
            "Av dem fick 41 deltagare arbete, och drygt 20 deltagare fortsatte till yrkesstudier.",
            [(41, None, "deltagare"), (20, "over", "deltagare")],
        ),
        ("Arbetskort gjordes för 130 arbetsmoment.", [(130, None, "arbetsmoment")]),
        ("Besöken var fler än väntat: över 4 200 besök antecknades.", [(4200, "over", "besök")]),
        ("Knappt 10 verk fick ett intyg.", [(10, "under", "verk")]),
        ("Cirka 15 nya företag grundades.", [(15, "about", "nya företag")]),
        ("Kurser ordnades 14.", [(14, None, "Kurser")]),
        # Measures, sizes, plans, years, shares and averages.
        ("En grupp hade 10 deltagare, och kursen pågick i 24 veckor.", []),
        ("Bussen rullade i 30 månader. Den har 16 platser.", []),
        ("Planen var 8 hållplatser.", []),
        ("Fläkten är 6 meter hög och vägde 9 ton.", []),
        ("Provbänken togs i bruk i mars 2018.", []),
        ("Målet var 20 företag, och av dem startades inga.", []),
        ("I medeltal deltog 12 personer.", []),
        ("Användningen ökade med 30 %.", []),
        ("Det kostade 1 200 euro.", []),
    ],
)
def test_outcomes(text: str, expected: list[tuple[int, str | None, str]]) -> None:
    found = [{reading.key: reading for reading in facts} for facts in swedish_outcomes(text)]

    assert [
        (fact["number"].value, fact["qualifier"].value if "qualifier" in fact else None, fact["what"].value)
        for fact in found
    ] == expected
    for fact in found:
        for key in ("text", "what"):
            reading = fact[key]
            assert " ".join(text[reading.start : reading.end].split()) == reading.value
