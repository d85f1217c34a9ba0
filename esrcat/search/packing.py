"""Make the postings of many terms at once out of the postings of word forms.

The same as `postings.encode` and `postings.level` for each term by itself, in numpy; a test compares.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from esrcat.search.postings import BOUNDS, LETTERS

_BATCH = 400_000
"""Occurrences that are handled at once: what a batch needs stays below 50 MB."""
_LETTERS = np.frombuffer(LETTERS.encode(), dtype=np.uint8)
_BASE = 32
_BOUNDS = np.array(BOUNDS)

Numbers: TypeAlias = "np.ndarray[tuple[int], np.dtype[Any]]"


class Packer:
    """Word forms with the documents they are in and what they weigh there, ready to be joined to terms."""

    def __init__(self, forms: array[int], documents: Numbers, weights: Numbers) -> None:
        listed = np.frombuffer(forms, dtype=np.uint32)
        order = np.argsort(listed, kind="stable")
        self._documents = documents[order]
        self._weights = weights[order]
        self._bounds = np.searchsorted(listed[order], np.arange(int(listed.max(initial=0)) + 2))

    def postings(self, terms: Sequence[Mapping[int, float]]) -> Iterator[str]:
        """Yield the posting of each term, given as form → share of the form's weight."""
        batch: list[Mapping[int, float]] = []
        size = 0
        for forms in terms:
            batch.append(forms)
            size += sum(int(self._bounds[form + 1] - self._bounds[form]) for form in forms)
            if size > _BATCH:
                yield from self._pack(batch)
                batch, size = [], 0
        yield from self._pack(batch)

    def _pack(self, terms: Sequence[Mapping[int, float]]) -> Iterator[str]:
        if not terms:
            return
        forms = np.array([form for each in terms for form in each], dtype=np.int64)
        shares = np.array([share for each in terms for share in each.values()], dtype=np.float32)
        owners = np.repeat(np.arange(len(terms)), [len(each) for each in terms])
        starts, sizes = self._bounds[forms], self._bounds[forms + 1] - self._bounds[forms]
        # Positions of all occurrences of all forms, one after another.
        at = np.repeat(starts - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes) + np.arange(sizes.sum())
        term = np.repeat(owners, sizes)
        document = self._documents[at].astype(np.int64)
        weight = self._weights[at] * np.repeat(shares, sizes)
        order = np.lexsort((document, term))
        yield from _joined(term[order], document[order], weight[order].astype(np.float64), len(terms))


def _joined(term: Numbers, document: Numbers, weight: Numbers, count: int) -> Iterator[str]:
    """Add up what a term weighs in one document by several forms, and write the postings."""
    is_first = np.ones(len(term), dtype=bool)
    is_first[1:] = (term[1:] != term[:-1]) | (document[1:] != document[:-1])
    firsts = np.flatnonzero(is_first)
    term, document = term[firsts], document[firsts]
    levels = np.searchsorted(_BOUNDS, np.add.reduceat(weight, firsts)) if len(firsts) else firsts
    difference = document.copy()
    difference[1:] -= np.where(term[1:] == term[:-1], document[:-1], 0)
    letters, ends = _letters(difference, levels)
    last = np.searchsorted(term, np.arange(count), side="right")
    bounds = np.concatenate(([0], ends))[last]
    start = 0
    for end in bounds.tolist():
        yield letters[start:end].decode()
        start = end


def _letters(differences: Numbers, levels: Numbers) -> tuple[bytes, Numbers]:
    """Return all letters and where those of each document end."""
    digits = np.ones(len(differences), dtype=np.int64)
    for power in range(1, 7):
        digits += differences >= _BASE**power
    ends = np.cumsum(digits + 1)
    letters = np.empty(int(ends[-1]) if len(ends) else 0, dtype=np.uint8)
    letters[ends - 1] = _LETTERS[levels]
    left = differences.copy()
    for at in range(int(digits.max(initial=0))):
        has = digits > at
        is_last = digits == at + 1
        letters[(ends - 1 - digits + at)[has]] = _LETTERS[(left % _BASE + np.where(is_last, _BASE, 0))[has]]
        left = left // _BASE
    return letters.tobytes(), ends
