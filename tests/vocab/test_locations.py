"""Locations of 2021–2027: regions with their European codes, and the whole country."""

from __future__ import annotations

import pytest

from esrcat.vocab.locations import locations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("FI193 Keski-Suomi", ["Keski-Suomi"]),
        ("FI195 Pohjanmaa, FI1D7 Lappi", ["Pohjanmaa", "Lappi"]),
        ("FI197 Pirkanmaa\nFI196 Satakunta", ["Pirkanmaa", "Satakunta"]),
        ("Kainuu", ["Kainuu"]),
    ],
)
def test_regions(text: str, names: list[str]) -> None:
    found = {reading.key: reading for reading in locations(text)}

    for number, name in enumerate(names):
        reading = found[f"area/regions/{number}/name"]
        assert (reading.value, text[reading.start : reading.end]) == (name, name)
    assert "area/national" not in found


@pytest.mark.parametrize("text", ["FI1 Manner-Suomi", " Manner-Suomi ", "Koko maa", "Valtakunnallinen"])
def test_the_whole_country(text: str) -> None:
    (reading,) = locations(text)

    assert (reading.key, reading.value, text[reading.start : reading.end]) == (
        "area/national",
        True,
        text.strip(),
    )
