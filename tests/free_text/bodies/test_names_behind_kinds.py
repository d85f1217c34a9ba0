"""Swedish bodies behind the word for their kind in small letters, and what is none."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in


def bodies(said: str, language: str = "sv") -> list[str]:
    return [each.name for each in organisations_in(said, 0, len(said), language) if each.certain]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            "Det drevs av yrkeshögskolan Sjöstad och folkhögskolan Åsen.",
            ["yrkeshögskolan Sjöstad", "folkhögskolan Åsen"],
        ),
        ("Pengarna gick till föreningen Näs Företagare.", ["Näs Företagare"]),
        ("Med är yrkesinstituten Strandgård och Allhem samt andra.", ["Strandgård", "Allhem"]),
        ("Med är föreningen Goda Grannar rf.", ["Goda Grannar rf"]),
        ("Föreningen Bryggan på Bergö rustar upp.", ["Föreningen Bryggan på Bergö"]),
        ("Ägare är Näs-Strömsö byalag.", ["Näs-Strömsö byalag"]),
        ("Arbetet leds av bolaget Närpes stad äger.", ["Närpes stad"]),
    ],
)
def test_the_name_stands_behind_its_kind(said: str, names: list[str]) -> None:
    assert bodies(said) == names


@pytest.mark.parametrize(
    "said",
    [
        "Projektet får finansiering via fonden.",
        "Minskad marginalisering. Ökad förändring är målet.",
        "Det är EU-bidrag inom föreningen.",
    ],
)
def test_deeds_and_what_stands_before_a_preposition_are_no_bodies(said: str) -> None:
    assert bodies(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "Det drevs av Fyren och Finlands svenska segling (FSS) med stöd.",
        "Med är Näs Båtar Ab, yrkesinstitutet Strandgård och Allhem samt andra.",
    ],
)
def test_a_cut_name_and_the_last_two_of_a_list_are_not_one_body(said: str) -> None:
    names = [each.name for each in organisations_in(said, 0, len(said), "sv")]

    assert not any(" och " in name for name in names)
