"""Write postings compactly: documents as differences, weights as steps of a scale, both as letters.

A posting is a string: for each document the difference to the one before in digits of base 32, least
significant first, the last digit marked; then one letter for the weight. The browser reads the same
(`decode` in search-index.js).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import sqrt

LETTERS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
"""64 letters in the order of their code points."""
_BASE = 32
_LEAST = 0.02
_STEP = 1.14
WEIGHTS: tuple[float, ...] = tuple(round(_LEAST * _STEP**at, 4) for at in range(len(LETTERS)))
"""The scale: a weight of a term in a document is one of these, at most seven per cent off."""
BOUNDS: tuple[float, ...] = tuple(sqrt(a * b) for a, b in pairwise(WEIGHTS))
"""Where one step of the scale ends and the next begins."""


def level(weight: float) -> int:
    """Return the step of the scale that is nearest to a weight."""
    return bisect_left(BOUNDS, weight)


def encode(weighed: Iterable[tuple[int, int]]) -> str:
    """Return the posting of (document, level) pairs in rising order of documents."""
    letters, before = list[str](), 0
    for document, step in weighed:
        difference = document - before
        while difference >= _BASE:
            letters.append(LETTERS[difference % _BASE])
            difference //= _BASE
        letters.append(LETTERS[_BASE + difference])
        letters.append(LETTERS[step])
        before = document
    return "".join(letters)


def decode(posting: str) -> Iterator[tuple[int, float]]:
    """Yield (document, weight) pairs of a posting."""
    document = digits = 0
    scale, signs = 1, iter(posting)
    for sign in signs:
        digit = LETTERS.index(sign)
        if digit < _BASE:
            digits, scale = digits + digit * scale, scale * _BASE
            continue
        document += digits + (digit - _BASE) * scale
        digits, scale = 0, 1
        yield document, WEIGHTS[LETTERS.index(next(signs))]
