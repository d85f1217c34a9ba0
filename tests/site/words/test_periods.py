"""Periods in words: an end that is open, and one that cannot be read."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.site.words.messages import load
from esrcat.site.words.periods import period_words
from tests.site.specimen import bare

UNREADABLE = "unreadable"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"start": "2008-01-01", "end": "2011-12-31"}, "1.1.2008–31.12.2011"),
        ({"end": "2011-12-31"}, "–31.12.2011"),
        ({"start": "2008-01-01"}, "1.1.2008–"),
        ({"end": "2011-12-31", "states": {"/start": UNREADABLE}}, "ei luettavissa\u00a0– 31.12.2011"),
        ({"start": "2008-01-01", "states": {"/end": UNREADABLE}}, "1.1.2008\u00a0– ei luettavissa"),
        (
            {"start": "2008-01-01", "states": {"/end": "empty"}},
            "1.1.2008\u00a0– jätetty tyhjäksi asiakirjassa",
        ),
        ({"states": {"/start": UNREADABLE, "/end": UNREADABLE}}, "ei luettavissa"),
        ({"states": {"/start": UNREADABLE}}, "ei luettavissa\u00a0–"),
        ({}, ""),
    ],
)
def test_periods(values: dict[str, Any], said: str) -> None:
    assert period_words(bare(**{"start": None, "end": None, **values}), load("fi")) == said
