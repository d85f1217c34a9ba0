"""The contents of each document as numbers: its word forms with their counts, its lengths, its names."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from esrcat.search.numbers import Numbers, runs
from esrcat.search.spill import Extents, Source, Spill

FIELDS = 3
_PAIR_BYTES = 8
_AT_ONCE = 100_000
"""Occurrences that are read at once, at most, unless one document has more."""


class Held(NamedTuple):
    """Documents that follow each other, from `first` to before `last`; their forms and counts."""

    first: int
    last: int
    forms: Numbers
    counts: Numbers


class Documents(NamedTuple):
    """Columns, one document after another; forms and counts are in a file, for they are most of all.

    `lengths` has words in title, names and body for each document; `pairs` has `held` pairs of a form and
    its count for each, `terms` and `levels` have `named`. A count is of the three fields in one number (see
    index.py).
    """

    lengths: Numbers
    held: Numbers
    pairs: Extents
    named: Numbers
    terms: Numbers
    levels: Numbers

    def __len__(self) -> int:
        return len(self.held)

    def occurrences(self) -> Iterator[Held]:
        """Yield the forms and counts of all documents, some documents at a time."""
        ends = np.concatenate(([0], np.cumsum(self.held, dtype=np.int64)))
        first = 0
        while first < len(self.held):
            last = int(np.searchsorted(ends, ends[first] + _AT_ONCE, side="right")) - 1
            last = max(last, first + 1)
            start, end = int(ends[first]), int(ends[last])
            pairs = np.frombuffer(
                self.pairs.read(_PAIR_BYTES * start, _PAIR_BYTES * (end - start)), dtype=np.uint32
            )
            yield Held(first, last, pairs[::2], pairs[1::2])
            first = last

    def live(self, forms: int) -> Numbers:
        """Return a column that tells of each form whether a document has it."""
        live = np.zeros(forms, dtype=bool)
        for held in self.occurrences():
            live[held.forms] = True
        return live

    def have(self, wanted: Numbers, forms: int) -> Numbers:
        """Return a column that tells of each document whether it has one of the wanted among all forms."""
        found, is_wanted = np.zeros(len(self), dtype=bool), np.zeros(forms, dtype=bool)
        is_wanted[wanted] = True
        for held in self.occurrences() if len(wanted) else ():
            owners = np.repeat(np.arange(held.first, held.last), self.held[held.first : held.last])
            found[owners[is_wanted[held.forms]]] = True
        return found

    def kept(self, wanted: Numbers) -> Documents:
        """Return the documents of which a column of truths says so."""
        if wanted.all():
            return self
        terms, ends = np.repeat(wanted, self.named), np.cumsum(self.held, dtype=np.int64) * _PAIR_BYTES
        starts, pairs = ends - self.held.astype(np.int64) * _PAIR_BYTES, list[tuple[Source, int, int]]()
        for first, last in runs(wanted):
            pairs += self.pairs.within(int(starts[first]), int(ends[last - 1] - starts[first]))
        return Documents(
            self.lengths[np.repeat(wanted, FIELDS)],
            self.held[wanted],
            Extents(pairs),
            self.named[wanted],
            self.terms[terms],
            self.levels[terms],
        )

    def and_then(self, others: Documents) -> Documents:
        """Return these documents and others after them."""
        return Documents(
            np.concatenate((self.lengths, others.lengths)),
            np.concatenate((self.held, others.held)),
            self.pairs.and_then(others.pairs),
            *(np.concatenate(pair) for pair in zip(self[3:], others[3:], strict=True)),
        )


class Collector:
    """Takes in what documents hold, some at a time, and their names beside it."""

    def __init__(self) -> None:
        self._lengths, self._held, self._named = array("I"), array("I"), array("I")
        self._pairs, self._terms, self._levels = Spill(), array("I"), array("B")

    def add(self, lengths: Numbers, held: Numbers, forms: Numbers, counts: Numbers) -> None:
        """Add documents: the columns of that name."""
        self._lengths.frombytes(lengths.astype(np.uint32).tobytes())
        self._held.frombytes(held.astype(np.uint32).tobytes())
        pairs = np.empty((len(forms), 2), dtype=np.uint32)
        pairs[:, 0], pairs[:, 1] = forms, counts
        self._pairs.write(pairs.tobytes())

    def name(self, named: Numbers, terms: Numbers, levels: Numbers) -> None:
        """Add the names of documents: the columns of that name."""
        self._named.frombytes(named.astype(np.uint32).tobytes())
        self._terms.frombytes(terms.astype(np.uint32).tobytes())
        self._levels.frombytes(levels.astype(np.uint8).tobytes())

    def documents(self) -> Documents:
        """Return the documents added, in their order."""
        lengths, held, named = map(np.asarray, (self._lengths, self._held, self._named))
        return Documents(
            lengths, held, self._pairs.whole(), named, np.asarray(self._terms), np.asarray(self._levels)
        )
