"""Divide a sentence into clauses."""

from __future__ import annotations

import re

from esrcat.sentences.quantities import Quantity
from esrcat.sentences.splitting import Sentence

Clause = tuple[int, int]
"""Start and end of a clause in the text."""

# A hyphen before 'ja' belongs to a suspended compound: 'ohjaus- ja neuvontakäyntejä'.
# Its first sign is one of few: the search then skips all letters at once.
_BOUNDARY = re.compile(
    r"[\s,;:()](?:(?<=[;()])\s?|(?<=:)\s|(?<=,)\s|(?<=\s)(?:(?<!-\s)(?:ja|sekä|mutta|kun|vaikka|sillä|koska)|[–—-](?!\s\d))\s)"
)
_CONTENT = re.compile(r"(?:että|jotta)\b")


def divided(text: str, sentence: Sentence) -> list[Clause]:
    """Divide a sentence at its signs and conjunctions; clauses do not overlap."""
    clauses = []
    start = sentence.start
    for boundary in _BOUNDARY.finditer(text, start, sentence.end):
        clauses.append((start, boundary.start()))
        start = boundary.end()
    clauses.append((start, sentence.end))
    return clauses


def clause_of(clauses: list[Clause], quantity: Quantity) -> int:
    """Give the index of the clause that a number stands in."""
    index = 0
    while quantity.start >= clauses[index][1] and index < len(clauses) - 1:
        index += 1
    return index


def opens_content(text: str, start: int) -> bool:
    """Tell whether a clause says what the one before it thinks, wants or tells: 'että …'."""
    return _CONTENT.match(text, start) is not None
