"""What was promised of a project before it began: the numbers of its application, its plan, its goal."""

from __future__ import annotations

import re

from esrcat.free_text.results.words import WORDS
from esrcat.patterns import Expression

_WRITTEN_BEFOREHAND = Expression(WORDS["written_beforehand"], re.IGNORECASE)
_SAID_THERE = Expression(WORDS["said_there"], re.IGNORECASE)
_PROMISED = Expression(WORDS["promised"], re.IGNORECASE)
_ENDS_CLAUSE_OF_PLEDGE = re.compile(WORDS["ends_clause_of_pledge"])


def is_pledged(text: str, start: int, end: int, first: int = 0) -> bool:
    """Tell whether the clause of a number gives it as what was promised or planned.

    Either it says so by its verb ('lupasimme 6'), or it says where that was written: 'I planen skrev vi 40'.
    `first` is where to look from.
    """
    if not (_PROMISED.search(text) or _WRITTEN_BEFOREHAND.search(text)):
        return False
    low, high = clause_of_pledge(text, start, end)
    low = max(low, first)
    if _PROMISED.search(text, low, high):
        return True
    return (
        _WRITTEN_BEFOREHAND.search(text, low, high) is not None
        and _SAID_THERE.search(text, low, high) is not None
    )


def clause_of_pledge(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause of a number: what comes before or behind a contrast is told of another."""
    low, high = 0, len(text)
    for stop in _ENDS_CLAUSE_OF_PLEDGE.finditer(text):
        if stop.end() <= start:
            low = stop.start()
        elif stop.start() >= end:
            high = stop.start()
            break
    return low, high
