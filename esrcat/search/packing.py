"""Make the postings of many terms at once out of the postings of word forms.

The same as `postings.encode` and `postings.level` for each term by itself, in numpy; a test compares.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import numpy as np

from esrcat.search.postings import BOUNDS, LETTERS

_BATCH = 150_000
"""Occurrences that are handled at once: what a batch needs stays below 20 MB."""
_LETTERS = np.frombuffer(LETTERS.encode(), dtype=np.uint8)
_BASE = 32
_BOUNDS = np.array(BOUNDS)

Numbers: TypeAlias = "np.ndarray[tuple[int], np.dtype[Any]]"


class Relations:
    """Which word forms are of a term, and what share of a form's weight is the term's."""

    def __init__(self) -> None:
        self.terms: dict[str, int] = {}
        self._term, self._form, self._share = array("I"), array("I"), array("f")

    def add(self, term: str, form: int, share: float) -> None:
        """Relate a form to a term; once for each pair."""
        self._term.append(self.terms.setdefault(term, len(self.terms)))
        self._form.append(form)
        self._share.append(share)

    def ordered(self, order: Sequence[str]) -> tuple[Numbers, Numbers, Numbers]:
        """Return forms and shares of the terms one after another, and where those of each term begin."""
        rank = np.zeros(len(self.terms), dtype=np.int64)
        rank[[self.terms[term] for term in order]] = np.arange(1, len(order) + 1)
        ranks = rank[np.frombuffer(self._term, dtype=np.uint32)]
        wanted = np.argsort(ranks, kind="stable")[np.count_nonzero(ranks == 0) :]
        bounds = np.searchsorted(ranks[wanted], np.arange(1, len(order) + 2))
        forms = np.frombuffer(self._form, dtype=np.uint32)[wanted]
        return forms, np.frombuffer(self._share, dtype=np.float32)[wanted], bounds


class Packer:
    """Word forms with the documents they are in and what they weigh there, ready to be joined to terms."""

    def __init__(self, forms: array[int], documents: Numbers, weights: Numbers) -> None:
        listed = np.frombuffer(forms, dtype=np.uint32)
        order = np.argsort(listed, kind="stable")
        self._documents = documents[order]
        self._weights = weights[order]
        self._bounds = np.searchsorted(listed[order], np.arange(int(listed.max(initial=0)) + 2))

    def postings(self, relations: Relations, order: Sequence[str]) -> Iterator[str]:
        """Yield the posting of each term, in the order given."""
        if not order:
            return
        forms, shares, bounds = relations.ordered(order)
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
        owners = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
        starts, sizes = self._bounds[forms], self._bounds[forms + 1] - self._bounds[forms]
        # Positions of all occurrences of all forms, one after another.
        at = np.repeat(starts - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes) + np.arange(sizes.sum())
        term = np.repeat(owners, sizes)
        document = self._documents[at].astype(np.int64)
        weight = self._weights[at] * np.repeat(shares, sizes)
        order = np.lexsort((document, term))
        yield from _joined(term[order], document[order], weight[order].astype(np.float64), len(bounds) - 1)


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
