"""The names of documents as terms with a sign: places, organisations, words of one field, identifiers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import numpy as np

from esrcat.search.counting import WordCounter
from esrcat.search.forms import Numbers
from esrcat.search.lexicon import Lexicon
from esrcat.search.passages import Named, WordReader
from esrcat.search.postings import level
from esrcat.search.words import identifier_term

NAMED_WEIGHT = 1.0
"""What a term with a sign weighs in a document."""


class Names:
    """Collects the names of documents; what terms they are is known when their words are read."""

    def __init__(self, words: WordCounter) -> None:
        self._words = words
        self._known: dict[Named, int] = {}
        self._names, self._named = array("I"), array("I")
        self._identifiers: dict[str, int] = {}
        self._identified, self._of_document, self._levels = array("I"), array("I"), array("B")

    def add(self, identifiers: Iterable[tuple[str, float]], names: Iterable[Named]) -> None:
        """Add those of the next document."""
        known, before = self._known, len(self._names)
        for name in names:
            number = known.get(name)
            if number is None:
                number = known[name] = len(known)
                self._words.number_words(name.name)
            self._names.append(number)
        self._named.append(len(self._names) - before)
        for identifier, weight in identifiers:
            term = identifier_term(identifier)
            self._identified.append(self._identifiers.setdefault(term, len(self._identifiers)))
            self._of_document.append(len(self._named) - 1)
            self._levels.append(level(weight))

    def numbered(self, reader: WordReader, numbers: Lexicon) -> tuple[Numbers, Numbers, Numbers]:
        """Return how many terms each document has, the terms and their levels; `numbers` gets new terms."""
        listed, sizes = array("I"), array("I")
        for name in self._known:
            distinct = dict.fromkeys(name.terms(reader))
            listed.extend(map(numbers.number, distinct))
            sizes.append(len(distinct))
        identifiers = list(map(numbers.number, self._identifiers))
        of_names, owners = self._terms_of_documents(np.asarray(listed), np.array(sizes, dtype=np.int64))
        documents = np.concatenate((owners, np.asarray(self._of_document)))
        terms = np.concatenate((of_names, np.array(identifiers, dtype=np.uint32)[self._identified]))
        usual = np.full(len(of_names), level(NAMED_WEIGHT), dtype=np.uint8)
        order = np.argsort(documents, kind="stable")
        levels = np.concatenate((usual, np.asarray(self._levels)))
        return np.bincount(documents, minlength=len(self._named)), terms[order], levels[order]

    def forget(self) -> None:
        """Give back the room of the names."""
        self._known.clear()
        self._identifiers.clear()

    def _terms_of_documents(self, found: Numbers, sizes: Numbers) -> tuple[Numbers, Numbers]:
        """Return the terms of all names of all documents one after another, and whose they are."""
        names, starts = np.asarray(self._names), np.cumsum(sizes) - sizes
        each = sizes[names]
        within = np.arange(each.sum()) - np.repeat(np.cumsum(each) - each, each)
        owners = np.repeat(np.arange(len(self._named), dtype=np.int64), np.asarray(self._named))
        return found[np.repeat(starts[names], each) + within], np.repeat(owners, each)
