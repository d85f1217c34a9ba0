"""Young people whom the words around make a narrower group: 'nuoria, jotka ovat työn ulkopuolella'."""

from __future__ import annotations

import re

from esrcat.patterns.tables import patterns_by_key

_WORDS = patterns_by_key("esrcat.free_text.groups", "words.txt")
_BEHIND = {concept: re.compile(rf"(?:{words})\w*", re.I) for concept, words in _WORDS["behind"].items()}
_BEFORE = {concept: re.compile(words, re.I) for concept, words in _WORDS["before"].items()}
_FAR = 60
YOUNG = frozenset(("young-people", "young-adults"))
"""The groups of the controlled list that may be narrower."""


def narrowed(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """Return the id of the narrower group that words around young people tell of, and where those stand."""
    for concept, words in _BEHIND.items():
        if match := words.match(text, end):
            return concept, start, match.end()
    for concept, words in _BEFORE.items():
        if match := words.search(text, max(0, start - _FAR), start):
            return concept, match.start(), end
    return None
