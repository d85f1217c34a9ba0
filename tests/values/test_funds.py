"""Names of the funds."""

from __future__ import annotations

import pytest

from esrcat.values.funds import fund


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ESR", "ESF"),
        ("ESR+", "ESF+"),
        ("ESR +", "ESF+"),
        ("Euroopan sosiaalirahasto plus (ESR+)", "ESF+"),
        ("Euroopan sosiaalirahasto+", "ESF+"),
        ("Euroopan sosiaalirahasto (ESR)", "ESF"),
        ("EAKR", "ERDF"),
        ("Euroopan aluekehitysrahasto", "ERDF"),
        ("JTF", "JTF"),
        ("Oikeudenmukaisen siirtymän rahasto (JTF)", "JTF"),
        ("Europeiska socialfonden (ESF)", "ESF"),
        ("Europeiska socialfonden plus", "ESF+"),
        ("Europeiska regionala utvecklingsfonden (ERUF)", "ERDF"),
        ("Fonden för en rättvis omställning", "JTF"),
    ],
)
def test_fund(text: str, expected: str) -> None:
    readings = fund(f" {text}.")

    assert readings
    assert [(reading.key, reading.value) for reading in readings] == [
        ("fund", expected),
        ("fund_as_written", text),
    ]
    assert {(reading.start, reading.end) for reading in readings} == {(1, 1 + len(text))}


@pytest.mark.parametrize("text", ["", "-", "valtio", "ESR ja EAKR", "maaseuturahasto", "EAKR/ESR+"])
def test_no_fund(text: str) -> None:
    assert fund(text) is None
