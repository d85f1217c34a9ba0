"""Labels and rows name those who pay, also as parts of the row above and in the case of 'from'."""

from __future__ import annotations

import pytest

from esrcat.free_text.story.payer_words import payer_named
from esrcat.free_text.story.wording import Role
from tests.free_text.texts import OPENINGS, at, found


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("josta kunnat", "municipalities"),
        ("– siitä kunnilta", "municipalities"),
        ("josta yksityistä rahaa", "private"),
        ("josta EAKR + valtio", "EU and state"),
        ("JTF-tuki", "EU"),
        ("Itse", "own"),
        ("varav företagen", "private"),
        ("Own funding of the college", "own"),
        ("vuoden 2005 osuus", None),
    ],
)
def test_a_payer_by_its_label(written: str, role: Role | None) -> None:
    assert payer_named(written, ()) == role


def test_a_payer_on_a_line_of_its_own_over_what_it_pays() -> None:
    text = f"{OPENINGS['en']}\n\nERDF and state\n\nEUR 376,600 (70%)\n\nCompanies\n\nEUR 107,600\n"
    rows = at(found(text), "funding", "shares")

    assert {row["source"]: row["amount"] for row in rows} == {"EU and state": 376600, "private": 107600}
