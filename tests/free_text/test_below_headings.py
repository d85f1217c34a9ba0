"""What a section says of another project is none of this one's, whatever its heading asks."""

from __future__ import annotations

import pytest

from tests.free_text.texts import OPENINGS, at, found


def municipalities(text: str) -> list[str]:
    return [each["name"] for each in at(found(text), "area", "municipalities") or []]


@pytest.mark.parametrize(
    ("language", "section", "names"),
    [
        ("en", "Where\n\nThe herds are in Kuhmo. Another of our projects is run in Iisalmi.", ["Kuhmo"]),
        ("fi", "Alue\n\nLaumat ovat Kuhmossa. Toinen hankkeemme toimii Iisalmessa.", ["Kuhmo"]),
        ("sv", "Område\n\nHjordarna finns i Karleby. Ett annat projekt hos oss verkar i Vasa.", ["Karleby"]),
    ],
)
def test_places(language: str, section: str, names: list[str]) -> None:
    assert municipalities(f"{OPENINGS[language]}\n\n{section}") == names


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "By now 14 dairies have joined. We intend to reach 20 dairies before the end."),
        ("en", "By now 14 dairies have joined. As a yardstick, the country has 130 of them."),
        ("en", "By now 14 dairies have joined. A Norwegian programme has equipped 55 dairies."),
        ("sv", "Nu har 14 mejerier anslutit sig. Vi tänker nå 20 mejerier före slutet."),
        ("sv", "Nu har 14 mejerier anslutit sig. Till jämförelse har landet 130 mejerier."),
        ("sv", "Nu har 14 mejerier anslutit sig. Ett norskt projekt har utrustat 55 mejerier."),
        ("fi", "Mukaan on lähtenyt 14 meijeriä. Vertailuksi maassa on toiminut 130 meijeriä."),
        ("fi", "Mukaan on lähtenyt 14 meijeriä. Norjalainen hanke on varustanut 55 meijeriä."),
    ],
)
def test_intentions_comparisons_and_projects_abroad_are_no_results(language: str, sentence: str) -> None:
    statements = at(found(OPENINGS[language] + sentence), "outcomes", "statements") or []

    assert {each["number"] for each in statements} <= {14}
