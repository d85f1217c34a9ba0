"""Authorities with a code before the name, and regions with the code of the European classification."""

from __future__ import annotations

import pytest

from esrcat.vocab.coded import coded_authority
from esrcat.vocab.listed import municipalities_as_printed, regions_as_printed
from esrcat.vocab.locations import coded_regions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("3404 Lapin TE-keskus", "Lapin TE-keskus"),
        ("2902 Länsi-Suomen lääninhallitus", "Länsi-Suomen lääninhallitus"),
        ("3409 Keski-Suomen TE-keskus,  työvoimaosasto", "Keski-Suomen TE-keskus, työvoimaosasto"),
        (" 3404\nLapin TE-keskus ", "Lapin TE-keskus"),
        ("3404: Keksitty keskus", "Keksitty keskus"),
        ("Uudenmaan TE-keskus", "Uudenmaan TE-keskus"),
    ],
)
def test_authority(text: str, name: str) -> None:
    readings = coded_authority(text)

    assert readings
    found = {reading.key: reading for reading in readings}
    assert found["name"].value == name
    assert " ".join(text[found["name"].start : found["name"].end].split()) == name
    assert found["as_written"].value == " ".join(text.split())


def test_the_authority_of_today_is_looked_up() -> None:
    readings = coded_authority("3404 Lapin TE-keskus") or ()

    assert [(reading.value, reading.end) for reading in readings if reading.key == "current/name"] == [
        ("Lapin elinvoimakeskus", 0)
    ]


@pytest.mark.parametrize("text", ["", "3404", "-", "12 34"])
def test_no_authority(text: str) -> None:
    assert coded_authority(text) is None


def test_regions_with_codes() -> None:
    text = "FI193 Keski-Suomi; FI1B1 Helsinki-Uusimaa, Lappi"
    names = [reading for reading in coded_regions(text) if reading.key.endswith("/name")]

    assert [reading.value for reading in names if "current" not in reading.key] == [
        "Keski-Suomi",
        "Helsinki-Uusimaa",
        "Lappi",
    ]
    assert [text[reading.start : reading.end] for reading in names] == [reading.value for reading in names]
    written = [reading.value for reading in coded_regions(text) if reading.key.endswith("/as_written")]
    assert written == ["FI193 Keski-Suomi", "FI1B1 Helsinki-Uusimaa", "Lappi"]


def test_swedish_names_stay_and_have_the_codes_of_their_places() -> None:
    found = {reading.key: reading.value for reading in regions_as_printed("Österbotten, Nyland")}
    assert (found["0/name"], found["0/code"], found["1/name"], found["1/code"]) == (
        "Österbotten",
        "15",
        "Nyland",
        "01",
    )

    lost = {reading.key: reading.value for reading in municipalities_as_printed("Ekenäs, Orten")}
    assert (lost["0/name"], lost["0/current/name"], lost["1/name"]) == ("Ekenäs", "Raasepori", "Orten")
    assert "1/code" not in lost
