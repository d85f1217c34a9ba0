"""Make the postings of many terms at once out of the postings of word forms.

The same as `postings.encode` and `postings.level` for each term by itself, in numpy; a test compares.
Weights are whole numbers, so that no order of adding them up changes a letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from esrcat.search.forms import WHOLE, Numbers, Relations
from esrcat.search.postings import BOUNDS, LETTERS

UNIT = 1 << 16
"""What a weight of one is as a whole number."""
MOST = (1 << 23) - 1
"""The largest weight that is told from larger ones."""
_BATCH = 100_000
"""Occurrences that are handled at once: what a batch needs stays below 10 MB."""
_SORTED_AT_ONCE = 400_000
_LETTERS = np.frombuffer(LETTERS.encode(), dtype=np.uint8)
_BASE = 32
_BOUNDS = np.array([bound * UNIT * WHOLE for bound in BOUNDS]).astype(np.int64)
_DIGIT = 16


def in_order(major: Numbers, minor: Numbers, value: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return three columns sorted by the first two; what is alike keeps its order."""
    order = np.arange(len(major))
    for column in (minor, major):
        for digit in range(0, max(int(column.max(initial=0)).bit_length(), 1), _DIGIT):
            # Numbers of sixteen bits are sorted by counting, in a fourth of the time that comparing takes.
            digits = (column[order] >> digit).astype(np.uint16)
            order = order[np.argsort(digits, kind="stable")]
    return major[order], minor[order], value[order]


class Packer:
    """Word forms with the documents they are in and what they weigh there, ready to be joined to terms.

    Weights are multiples of 1 / UNIT, MOST of them at most.
    """

    def __init__(self, forms: Numbers, documents: Numbers, weights: Numbers) -> None:
        self._documents, self._weights = np.empty_like(documents), np.empty_like(weights)
        self._bounds = np.concatenate(([0], np.cumsum(np.bincount(forms, minlength=1))))
        start = 0
        while start < len(self._bounds) - 1:  # a range of forms at a time: sorting needs room
            end = int(np.searchsorted(self._bounds, self._bounds[start] + _SORTED_AT_ONCE, side="right")) - 1
            end = max(end, start + 1)
            at = np.flatnonzero((forms >= start) & (forms < end))
            place = slice(self._bounds[start], self._bounds[end])
            _, self._documents[place], self._weights[place] = in_order(forms[at], documents[at], weights[at])
            start = end

    def postings(self, relations: Relations, order: Numbers) -> Iterator[str]:
        """Yield the posting of each term in the order given."""
        forms, shares, bounds = _grouped(relations, order)
        sizes = self._bounds[forms + 1] - self._bounds[forms]
        so_far = np.concatenate(([0], np.cumsum(sizes)))[bounds]
        start = 0
        while start < len(order):
            end = int(np.searchsorted(so_far, so_far[start] + _BATCH, side="right")) - 1
            end = min(max(end, start + 1), len(order))
            yield from self._pack(forms, shares, bounds[start : end + 1])
            start = end

    def _pack(self, forms: Numbers, shares: Numbers, bounds: Numbers) -> Iterator[str]:
        forms, shares = forms[bounds[0] : bounds[-1]], shares[bounds[0] : bounds[-1]]
        owners = np.repeat(np.arange(len(bounds) - 1, dtype=np.uint32), np.diff(bounds))
        starts = self._bounds[forms]
        sizes = self._bounds[forms + 1] - starts
        # Positions of all occurrences of all forms, one after another.
        at = np.repeat(starts - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes) + np.arange(sizes.sum())
        weight = self._weights[at] * np.repeat(shares, sizes)
        term, document, weight = in_order(np.repeat(owners, sizes), self._documents[at], weight)
        yield from joined(term, document, weight, len(bounds) - 1)


def _grouped(relations: Relations, order: Sequence[int] | Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return forms and shares of the terms one after another, and where those of each term begin."""
    rank = np.zeros(int(relations.terms.max(initial=0)) + 1, dtype=np.int64)
    rank[order] = np.arange(1, len(order) + 1)
    ranks = rank[relations.terms]
    wanted = np.argsort(ranks, kind="stable")[np.count_nonzero(ranks == 0) :]
    bounds = np.searchsorted(ranks[wanted], np.arange(1, len(order) + 2))
    return relations.forms[wanted], relations.shares[wanted], bounds


def joined(term: Numbers, document: Numbers, weight: Numbers, count: int) -> Iterator[str]:
    """Add up what a term weighs in one document by several forms, and write the postings.

    The columns are sorted by term and document.
    """
    firsts = _first_of_each(term, document)
    weight = np.add.reduceat(weight, firsts, dtype=np.int64) if len(firsts) else weight
    yield from lettered(term[firsts], document[firsts], np.searchsorted(_BOUNDS, weight), count)


def heaviest(term: Numbers, document: Numbers, level: Numbers, count: int) -> Iterator[str]:
    """Write the postings of terms that have one level in a document, the highest of those given."""
    term, document, level = in_order(term, document, level)
    firsts = _first_of_each(term, document)
    level = np.maximum.reduceat(level, firsts) if len(firsts) else level
    yield from lettered(term[firsts], document[firsts], level, count)


def _first_of_each(term: Numbers, document: Numbers) -> Numbers:
    is_first = np.ones(len(term), dtype=bool)
    is_first[1:] = (term[1:] != term[:-1]) | (document[1:] != document[:-1])
    return np.flatnonzero(is_first)


def lettered(term: Numbers, document: Numbers, level: Numbers, count: int) -> Iterator[str]:
    """Yield the posting of each of `count` terms from sorted columns."""
    difference = document.astype(np.int64)
    difference[1:] -= np.where(term[1:] == term[:-1], document[:-1], 0)
    letters, ends = _letters(difference, level)
    last = np.searchsorted(term, np.arange(count), side="right")
    start = 0
    for end in np.concatenate(([0], ends))[last].tolist():
        yield letters[start:end]
        start = end


def _letters(differences: Numbers, levels: Numbers) -> tuple[str, Numbers]:
    """Return all letters and where those of each document end."""
    digits = np.ones(len(differences), dtype=np.int64)
    for power in range(1, 7):
        is_longer = differences >= _BASE**power
        if not is_longer.any():
            break
        digits += is_longer
    ends = np.cumsum(digits + 1)
    letters = np.empty(int(ends[-1]) if len(ends) else 0, dtype=np.uint8)
    letters[ends - 1] = _LETTERS[levels]
    letters[ends - 2] = _LETTERS[_BASE + (differences >> (5 * (digits - 1)))]
    for at in range(int(digits.max(initial=0)) - 1):
        has = np.flatnonzero(digits > at + 1)
        letters[ends[has] - 1 - digits[has] + at] = _LETTERS[(differences[has] >> (5 * at)) & (_BASE - 1)]
    return letters.tobytes().decode("ascii"), ends
