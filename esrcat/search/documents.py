"""What each document holds, by numbers: its word forms with their counts, its lengths, its names."""

from __future__ import annotations

from array import array
from typing import NamedTuple, Self

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
    """Takes in documents one by one."""

    def __init__(self) -> None:
        self._lengths, self._held, self._named = array("I"), array("I"), array("I")
        self._forms, self._counts, self._terms, self._levels = array("I"), array("I"), array("I"), array("B")

    def add(self, lengths: tuple[int, int, int], counts: dict[int, int], names: dict[int, int]) -> Self:
        """Add a document: form → count, term → level."""
        self._lengths.extend(lengths)
        self._held.append(len(counts))
        self._forms.extend(counts)
        self._counts.extend(counts.values())
        self._named.append(len(names))
        self._terms.extend(names)
        self._levels.extend(names.values())
        return self

    def documents(self) -> Documents:
        """Return the documents added, in their order."""
        columns = (self._lengths, self._held, self._forms, self._counts)
        return Documents(*map(np.asarray, (*columns, self._named, self._terms, self._levels)))
