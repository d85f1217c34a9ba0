"""Pairs of a word form and a term that it stands for, in a file: each form has several."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from esrcat.search.numbers import Numbers
from esrcat.search.spill import Spill

WHOLE, PART = 4, 1
"""What an occurrence counts: a word inside a compound counts a quarter of a word."""
_BYTES = 4


class Relations:
    """Pairs of a form and a term, and what an occurrence of the form counts for the term."""

    def __init__(self) -> None:
        self._file, self._parts = Spill(), list[tuple[int, int]]()
        self._count = 0

    def add(self, forms: Numbers, terms: Numbers, share: int) -> None:
        """Add pairs with the same share."""
        self._parts.append((len(forms), share))
        if len(terms):
            self._count = max(self._count, int(terms.max()) + 1)
        for column in (forms, terms):
            self._file.write(column.astype(np.uint32, copy=False).tobytes())

    def __iter__(self) -> Iterator[tuple[Numbers, Numbers, int]]:
        """Yield forms, terms and share of pairs, some at a time."""
        start = 0
        for size, share in self._parts:
            content = self._file.read(start, 2 * _BYTES * size)
            pairs = np.frombuffer(content, dtype=np.uint32)
            yield pairs[:size], pairs[size:], share
            start += 2 * _BYTES * size

    def terms(self) -> Numbers:
        """Return the terms, each once, in their order."""
        has = np.zeros(self._count, dtype=bool)
        for _, terms, _ in self:
            has[terms] = True
        return np.flatnonzero(has)

    def grouped(self, order: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """Return forms and shares of terms one term after another, and where those of each begin."""
        rank = np.zeros(self._count, dtype=np.uint32)
        rank[order] = np.arange(1, len(order) + 1)
        found = [_NO_PAIRS]
        for forms, terms, share in self:
            ranks = rank[terms]
            own = np.flatnonzero(ranks)
            found.append((ranks[own], forms[own], np.full(len(own), share, dtype=np.uint8)))
        ranks, all_forms, shares = map(np.concatenate, zip(*found, strict=True))
        by_rank = np.argsort(ranks, kind="stable")
        bounds = np.searchsorted(ranks[by_rank], np.arange(1, len(order) + 2))
        return all_forms[by_rank], shares[by_rank], bounds


_NO_PAIRS = tuple(np.empty(0, dtype=kind) for kind in (np.uint32, np.uint32, np.uint8))
