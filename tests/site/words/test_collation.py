"""Names in the order of a Finnish reader."""

from __future__ import annotations

import pytest

from esrcat.site.words.collation import finnish_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["Aalto", "Oulu", "Tampere", "Ylöjärvi", "Zenit", "Åbo", "Ähtäri", "Öljymäki"],
        ["ähtäri", "Öitsi", "Öljy"],
        ["Café", "Cafét", "cafu"],
        ["2008", "Arki"],
        ["Arki", "”Arki ja juhla”"],
        ["arki", "Arki ja juhla", "- arkinen"],
    ],
)
def test_finnish_order(ordered: list[str]) -> None:
    assert sorted(set(ordered), key=finnish_key) == ordered


def test_names_that_differ_in_capitals_only_have_one_order() -> None:
    assert sorted(["VÄLKE", "Välke"], key=finnish_key) == sorted(["Välke", "VÄLKE"], key=finnish_key)
