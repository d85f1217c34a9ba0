"""The clause of a sentence that a number stands in."""

from __future__ import annotations

import re

from esrcat.free_text.results.words import WORDS

_ENDS_CLAUSE_OF_NUMBER = re.compile(WORDS["ends_clause_of_number"])


_SAYS_WHAT = (",", " (", " against", " compared", " mot")


def clause_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the clause begins and ends that holds a number."""
    first = 0
    for stop in _ENDS_CLAUSE_OF_NUMBER.finditer(text, 0, start):
        first = stop.start() if stop[0].startswith(_SAYS_WHAT) else stop.end()
    after = _ENDS_CLAUSE_OF_NUMBER.search(text, end)
    return first, after.start() if after else len(text)
