"""The names of documents as terms with a sign: places, organisations, words of one field, identifiers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from esrcat.search.counting import WordCounter
from esrcat.search.lexicon import Lexicon
from esrcat.search.numbers import Numbers, positions
from esrcat.search.passages import Named, WordReader
from esrcat.search.postings import level
from esrcat.search.words import identifier_term

NAMED_WEIGHT = 1.0
"""What a term with a sign weighs in a document."""
_AT_ONCE = 1000
"""Documents whose names are put in order at once."""


class Names:
    """Collects the names of documents; what terms they are is known when their words are read."""

    def __init__(self, words: WordCounter) -> None:
        self._words = words
        self._known = Lexicon()  # the mark of a name, which is one sign, and the name
        self._names, self._named = array("I"), array("I")
        self._identifiers = Lexicon()
        self._identified, self._of_document, self._levels = array("I"), array("I"), array("B")

    def add(self, identifiers: Iterable[tuple[str, float]], names: Iterable[Named]) -> None:
        """Add those of the next document."""
        known, before = self._known, len(self._names)
        count = len(known)
        for name in names:
            number = known.number(name.mark + name.name)
            if number == count:
                count += 1
                self._words.number_words(name.name)
            self._names.append(number)
        self._named.append(len(self._names) - before)
        for identifier, weight in identifiers:
            term = identifier_term(identifier)
            self._identified.append(self._identifiers.number(term))
            self._of_document.append(len(self._named) - 1)
            self._levels.append(level(weight))

    def numbered(self, reader: WordReader, numbers: Lexicon) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
        """Yield how many terms each document has, the terms and their levels: some documents at a time.

        `numbers` gets new terms.
        """
        listed, sizes = array("I"), array("I")
        for name in self._known:
            distinct = dict.fromkeys(Named(name[0], name[1:]).terms(reader))
            listed.extend(map(numbers.number, distinct))
            sizes.append(len(distinct))
        identifiers = np.array(list(map(numbers.number, self._identifiers)), dtype=np.uint32)
        found, of_names = _Runs(np.asarray(listed), np.array(sizes, dtype=np.int64)), np.asarray(self._named)
        for first in range(0, len(of_names), _AT_ONCE):
            yield self._columns(found, identifiers, of_names, first, min(first + _AT_ONCE, len(of_names)))

    def _columns(
        self, found: _Runs, identifiers: Numbers, named: Numbers, first: int, last: int
    ) -> tuple[Numbers, Numbers, Numbers]:
        """Return the columns of some documents: names come before identifiers."""
        start = int(named[:first].sum())
        names = np.asarray(self._names)[start : start + int(named[first:last].sum())]
        of_names, owners = found.of(names, np.repeat(np.arange(last - first), named[first:last]))
        own = slice(*np.searchsorted(np.asarray(self._of_document), (first, last)).tolist())
        documents = np.concatenate((owners, np.asarray(self._of_document)[own].astype(np.int64) - first))
        terms = np.concatenate((of_names, identifiers[np.asarray(self._identified)[own]]))
        usual = np.full(len(of_names), level(NAMED_WEIGHT), dtype=np.uint8)
        levels = np.concatenate((usual, np.asarray(self._levels)[own]))
        order = np.argsort(documents, kind="stable")
        return np.bincount(documents, minlength=last - first), terms[order], levels[order]


class _Runs(NamedTuple):
    """The terms of names one after another, and how many each name has."""

    terms: Numbers
    sizes: Numbers

    def of(self, names: Numbers, owners: Numbers) -> tuple[Numbers, Numbers]:
        """Return the terms of names one after another, and whose they are."""
        starts, each = (np.cumsum(self.sizes) - self.sizes)[names], self.sizes[names]
        return self.terms[positions(starts, each)], np.repeat(owners, each)
