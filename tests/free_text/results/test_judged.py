"""Numbers that the words around make results of the project, in no wording that rules know."""

from __future__ import annotations

import pytest

from esrcat import parse
from tests.free_text.texts import ON_THE_SHORE

BEFORE, BEHIND = ON_THE_SHORE


def numbers(sentences: str) -> list[float]:
    (record,) = parse(f"{BEFORE}{sentences}{BEHIND}".encode(), name="text.txt").records
    return [each.number for each in record.outcomes.statements if each.number]


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        ("Kesätyöpaikan on saanut 58, ja oppisopimuksella jatkaa syksyllä 11.", [58, 11]),
        ("Tähän mennessä 63 ajokorttia ja 36 työsuhdetta.", [63, 36]),
    ],
)
def test_likely_numbers_are_taken(sentences: str, told: list[int]) -> None:
    assert numbers(sentences) == told


@pytest.mark.parametrize(
    "sentences",
    [
        "Tähän mennessä piti tulla 63 ajokorttia ja 36 työsuhdetta.",
        "Hakemuksessa luvattiin 63 ajokorttia.",
        "Kyselyyn saatiin 40 vastausta opistolla. Heistä 11 sanoi myyvänsä veneitä jo nyt.",
    ],
)
def test_plans_and_numbers_of_others_are_not(sentences: str) -> None:
    assert numbers(sentences) == []
