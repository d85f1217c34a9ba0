"""Numbers that the words around make results of the project, in no wording that rules know."""

from __future__ import annotations

import pytest

from esrcat import parse

BEFORE = """Ranta auki

Ranta auki -hanke auttaa nuoria työhön Kotkassa. Hanketta rahoittaa Euroopan sosiaalirahasto.
Hankkeen toteuttaa Niemen opisto. Hanke alkoi 1.1.2016 ja päättyy 31.12.2018. Työ on ollut antoisaa.

"""
BEHIND = """

Niemen opisto on vanha. Opisto perustettiin Haminassa. Lumi suli huhtikuussa. Kahvia keitettiin pitkään.
Opistolla on ranta. Sillä on pitkä historia.
"""


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
