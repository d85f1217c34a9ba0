"""Whether a sentence that names neither the project nor its work ties a place to it all the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.patterns import Expression, quick

# Between two places that are told together: 'Forssassa ja Tammelassa', 'Kuopiosta ja 20 Siilinjärveltä'.
_TOGETHER = quick(
    r"(?:\s\([^()\n]{1,40}\))?(?:\slisäksi\s|\sohella\s|(?:,|,?\s(?:ja|sekä|että|tai|och|samt|and|or|eller|&))\s(?:(?:in|i|from|från)\s|\d+\s)?)"
)
_LEDE = 3
"""So many sentences stand first: a text opens with where its project is."""
_MANY = 3
"""So many places of one sentence are where the work is: 'Heistä 50 tulee Jämsästä, 20 Keuruulta …'."""


def tells_of_work(story: Story, number: int, statement: Statement, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether places stand among two others, alone, at the opening, or beside words of work.

    A sentence deep in a text that names one place, without the project or any work, tells of anything:
    of an event, of where somebody comes from, of others who do the same. Silence is better there.
    """
    return (
        (number < _LEDE and story.lines[statement.line].kind != "heading")
        or len(places) >= _MANY
        or _stands_alone(statement, places)
        or any(compiled(wording.doing).search(statement.text) for wording in story.wordings)
    )


def _stands_alone(statement: Statement, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a sentence has hardly more than its places: 'Kontiolahdella.'"""
    named = sum(end - start for start, end in places)
    return len(statement.text) - named <= 12


def with_those_beside(story: Story, sure: Sequence[bool], places: Sequence[tuple[int, int]]) -> list[bool]:
    """Make those sure that a row joins to a sure one: 'nytt projekt i Närpes, Kristinestad och Kaskö'."""
    found = list(sure)
    joined = [
        _TOGETHER.fullmatch(story.text, left[1], right[0]) is not None for left, right in pairwise(places)
    ]
    for number in range(1, len(found)):
        found[number] = found[number] or (found[number - 1] and joined[number - 1])
    for number in range(len(found) - 2, -1, -1):
        found[number] = found[number] or (found[number + 1] and joined[number])
    return found


def are_in_a_row(story: Story, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether two places or more are told together and no other beside them: 'Kitee ja Ilomantsi'."""
    return len(places) > 1 and all(
        _TOGETHER.fullmatch(story.text, left[1], right[0]) for left, right in pairwise(places)
    )


def is_of_one_day(statement: Statement) -> bool:
    """Tell whether a sentence is about what takes place once: 'Nu på torsdag träffas planerarna i Pargas'."""
    return _WEEKDAY.search(statement.text) is not None


# One day, and not every week: 'på torsdag', 'next Friday', 'ensi lauantaina'.
_WEEKDAY = Expression(
    r"\b(?:ensi|viime|tulevana|tämän\s+viikon)\s+(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|n)\b"
    r"|\b(?:nu|nästa|kommande|förra|i)\s+(?:på\s+)?(?:mån|tis|ons|tors|fre|lör|sön)dags?(?:en)?\b"
    r"|\b(?:next|last|this|coming)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.IGNORECASE,
)


def is_likely(statement: Statement, places: Sequence[tuple[int, int]], wordings: Sequence[Wording]) -> bool:
    """Tell whether a place stands alone or beside words of work: 'Seuraavat avataan Lieksassa ja Juuassa'."""
    return _stands_alone(statement, places) or any(
        compiled(wording.doing).search(statement.text) for wording in wordings
    )


def is_told_by_those_who_work(story: Story, statement: Statement, first: int) -> bool:
    """Tell 'Pidimme iltoja Forssassa' or 'Ryhmiä on kaksi: Salossa …': what we did, how many there are."""
    return _WE_DID.search(statement.text) is not None or (
        _SO_MANY.search(story.text, max(statement.start, first - 30), first) is not None
    )


_WE_DID = Expression(r"\b(?!(?:olimme|kävimme|saimme|kuulimme)\b)[a-zåäö]{2,}imme\b", re.IGNORECASE)
_SO_MANY = quick(r"\s(?:on|oli)\s(?:kaksi|kolme|neljä|viisi|\d+):\s\Z")
