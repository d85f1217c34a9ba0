"""What each document holds, by numbers: its word forms with their counts, its lengths, its names."""

from __future__ import annotations

from array import array
from typing import NamedTuple

import numpy as np

from esrcat.search.forms import Numbers

FIELDS = 3


class Documents(NamedTuple):
    """Columns, one document after another.

    `lengths` has words in title, names and body for each document; `forms` and `counts` have `held` places
    for each, `terms` and `levels` have `named`. A count is of the three fields in one number (see index.py).
    """

    lengths: Numbers
    held: Numbers
    forms: Numbers
    counts: Numbers
    named: Numbers
    terms: Numbers
    levels: Numbers

    def __len__(self) -> int:
        return len(self.held)

    def kept(self, wanted: Numbers) -> Documents:
        """Return the documents of which a column of truths says so."""
        forms, terms = np.repeat(wanted, self.held), np.repeat(wanted, self.named)
        return Documents(
            self.lengths[np.repeat(wanted, FIELDS)],
            self.held[wanted],
            self.forms[forms],
            self.counts[forms],
            self.named[wanted],
            self.terms[terms],
            self.levels[terms],
        )

    def and_then(self, others: Documents) -> Documents:
        """Return these documents and others after them."""
        if not len(others):
            return self
        return Documents(*(np.concatenate(pair) for pair in zip(self, others, strict=True)))


class Collector:
    """Takes in what documents hold, some at a time, and their names beside it."""

    def __init__(self) -> None:
        self._lengths, self._held, self._named = array("I"), array("I"), array("I")
        self._forms, self._counts, self._terms, self._levels = array("I"), array("I"), array("I"), array("B")

    def add(self, lengths: Numbers, held: Numbers, forms: Numbers, counts: Numbers) -> None:
        """Add documents: the columns of that name."""
        columns = (self._lengths, self._held, self._forms, self._counts)
        for column, numbers in zip(columns, (lengths, held, forms, counts), strict=True):
            column.frombytes(numbers.astype(np.uint32).view(np.uint8).data)

    def name(self, named: Numbers, terms: Numbers, levels: Numbers) -> None:
        """Add the names of documents: the columns of that name."""
        self._named.frombytes(named.astype(np.uint32).view(np.uint8).data)
        self._terms.frombytes(terms.astype(np.uint32).view(np.uint8).data)
        self._levels.frombytes(levels.astype(np.uint8).data)

    def documents(self) -> Documents:
        """Return the documents added, in their order."""
        columns = (self._lengths, self._held, self._forms, self._counts)
        return Documents(*map(np.asarray, (*columns, self._named, self._terms, self._levels)))
