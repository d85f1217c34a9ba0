"""The weight of each term in each document: BM25F, computed here so that the browser needs no lengths."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2
from typing import NamedTuple, Self

import numpy as np

from esrcat.search.counting import MASKS, SHIFTS
from esrcat.search.documents import FIELDS, Documents
from esrcat.search.kept_postings import Postings, Terms
from esrcat.search.meanings import ordered
from esrcat.search.memory import give_back
from esrcat.search.numbers import Numbers
from esrcat.search.packing import MOST, UNIT, Levels, Packer, heaviest
from esrcat.search.relations import Relations

FIELD_WEIGHTS = (4.0, 2.0, 1.0)
"""Of title, names and body, in the order of WEIGHT_CLASSES."""
LENGTH_DAMPING = (0.3, 0.3, 0.6)
"""BM25's b of the same three: long lists of names count little against a project."""
_STEPS = 8
"""Steps from one length to twice that: a mean length is the nearest of them.

A change of a few documents seldom leads from one to another, and then no weight of other documents changes.
"""


class Lengths(NamedTuple):
    """The mean lengths of the three fields, in steps."""

    steps: tuple[int, ...]

    @classmethod
    def of(cls, documents: Documents) -> Self:
        """Return those of documents."""
        lengths = documents.lengths.reshape(-1, FIELDS)
        means = lengths.mean(axis=0).tolist() if len(lengths) else [0.0] * FIELDS
        return cls(tuple(round(_STEPS * log2(mean)) if mean else 0 for mean in means))

    def factors(self, documents: Documents) -> Numbers:
        """Return what an occurrence in each field of each document weighs."""
        lengths = documents.lengths.reshape(-1, FIELDS).astype(np.float64)
        means, b = 2.0 ** (np.array(self.steps) / _STEPS), np.array(LENGTH_DAMPING)
        factors: Numbers = np.array(FIELD_WEIGHTS) * UNIT / (1 - b + b * lengths / means)
        return factors


class Weighed(NamedTuple):
    """Documents with their final numbers, and what their word forms stand for."""

    documents: Documents
    final: Numbers
    lengths: Lengths
    relations: Relations
    forms: int
    """How many word forms there are."""

    def postings(self, terms: Terms) -> Iterator[Postings]:
        """Yield the postings of all terms in the order of the browser."""
        levels, codes = _Levelled(self), self._codes()
        firsts = terms.firsts(codes)
        for group in ordered(terms.texts, firsts, codes):
            yield from levels.of(group)
            give_back()

    def by_code(self) -> Levels:
        """Return what terms, by their codes, weigh in the documents."""
        found = list(_Levelled(self).of(self._codes()))
        if not found:
            return Levels(*(np.empty(0, dtype=np.int64) for _ in Levels._fields))
        terms = np.concatenate([np.repeat(one.terms, one.sizes) for one in found])
        return Levels(
            terms,
            np.concatenate([one.documents for one in found]),
            np.concatenate([one.levels for one in found]),
        )

    def _codes(self) -> Numbers:
        """Return the codes of all terms that the documents have."""
        both = self.relations.terms(), np.flatnonzero(np.bincount(self.documents.terms))
        return np.concatenate([numbers.astype(np.uint32) << 1 | at for at, numbers in enumerate(both)])

    def occurrences(self) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
        """Yield forms with their documents' final numbers and what each weighs there, in whole numbers."""
        factors = self.lengths.factors(self.documents)
        for first, last, forms, counts in self.documents.occurrences():
            held = self.documents.held[first:last]
            total = np.zeros(len(counts))
            for field, (shift, mask) in enumerate(zip(SHIFTS, MASKS, strict=True)):
                total += ((counts >> shift) & mask) * np.repeat(factors[first:last, field], held)
            owners = np.repeat(self.final[first:last], held)
            yield forms, owners, np.minimum(np.rint(total), MOST).astype(np.uint32)


class _Levelled:
    """Gives the levels of terms and names, ranges of them one after another."""

    def __init__(self, weighed: Weighed) -> None:
        self._packer = Packer(weighed.occurrences(), weighed.forms)
        self._relations, self._documents = weighed.relations, weighed.documents
        self._final, self._ends = weighed.final, np.cumsum(weighed.documents.named, dtype=np.int64)

    def of(self, codes: Numbers) -> Iterator[Postings]:
        """Yield the postings of terms in the order given."""
        is_name = (codes & 1).astype(bool)
        places, names = np.flatnonzero(~is_name), self._of_names(codes, np.flatnonzero(is_name))
        first = 0
        for end, levels in self._packer.postings(self._relations, codes[places] >> 1):
            last = int(places[end]) if end < len(places) else len(codes)
            yield _together(codes, first, last, levels._replace(terms=places[levels.terms]), names)
            first = last
        if first < len(codes):
            yield _together(codes, first, len(codes), _NONE, names)

    def _of_names(self, codes: Numbers, places: Numbers) -> Levels:
        """Return the levels of names, which stand at some places among the codes."""
        rank = np.full(int(self._documents.terms.max(initial=0)) + 1, -1, dtype=np.int32)
        rank[codes[places] >> 1] = places
        ranks = rank[self._documents.terms]
        own = np.flatnonzero(ranks >= 0)
        owners = self._final[np.searchsorted(self._ends, own, side="right")]
        return heaviest(ranks[own], owners, self._documents.levels[own])


_NONE = Levels(*(np.empty(0, dtype=np.int64) for _ in Levels._fields))


def _together(codes: Numbers, first: int, last: int, words: Levels, names: Levels) -> Postings:
    """Return the postings of a range of codes, in the levels of either kind."""
    own = slice(*np.searchsorted(names.terms, (first, last)).tolist())
    terms = np.concatenate((words.terms, names.terms[own])) - first
    sizes = np.bincount(terms, minlength=last - first)
    documents = np.concatenate((words.documents, names.documents[own])).astype(np.uint32)
    levels = np.concatenate((words.levels, names.levels[own])).astype(np.uint8)
    if own.start < own.stop and len(words.terms):
        order = np.argsort(terms, kind="stable")
        documents, levels = documents[order], levels[order]
    return Postings(codes[first:last], sizes, documents, levels)
