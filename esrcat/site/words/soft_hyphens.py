"""Soft hyphens in long Finnish words of headings, so that a narrow page breaks them where a reader would.

Browsers' own dictionaries differ or are missing. Finnish breaks between syllables, and best where the parts
of a compound meet: 'maahanmuuttaja' is maahan and muuttaja.
"""

from __future__ import annotations

import re
from itertools import pairwise

from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.site.words", "words.txt")

SOFT_HYPHEN = "\u00ad"

_LONG = 14
"""Letters of a word that has its line to itself on the narrowest page."""
_EDGE, _FIRST = 4, 3
"""Letters that stay together at either end; the shortest first part of a compound: 'työ'."""
_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLE = re.compile(
    r"(?<=[aeiouyäöåbcdfghjklmnpqrstvwxz])(?=[bcdfghjklmnpqrstvwxz][aeiouyäöå])", re.IGNORECASE
)
# What compounds of project names end in, or go on with, as stems.
_PARTS = re.compile(_WORDS["compound_part"], re.IGNORECASE)


def softly_hyphened(text: str) -> str:
    """Return Finnish text with soft hyphens in its long words."""
    return _WORD.sub(lambda word: _hyphened(word[0]), text)


def _hyphened(word: str) -> str:
    if len(word) < _LONG:
        return word
    joints = _joints(word)
    at = [0, *joints, len(word)]
    breaks = set(joints)
    for first, last in pairwise(at):
        # Parts that are not known are in it, or none of them is.
        if last - first >= _LONG:
            breaks |= {first + each for each in _syllables(word[first:last])}
    return "".join(f"{SOFT_HYPHEN}{letter}" if at in breaks else letter for at, letter in enumerate(word))


def _joints(word: str) -> list[int]:
    """Return where known parts begin, the longest of those that overlap."""
    found = [match.start() for match in _PARTS.finditer(word, _FIRST)]
    return [at for at in found if at <= len(word) - _EDGE]


def _syllables(part: str) -> list[int]:
    return [
        match.start() for match in _SYLLABLE.finditer(part) if _EDGE <= match.start() <= len(part) - _EDGE
    ]
