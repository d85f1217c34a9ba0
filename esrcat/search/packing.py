"""Make the postings of many terms at once from the postings of word forms.

It does what `postings.encode` and `postings.level` do for a single term, in numpy; a test compares the two.
Weights are whole numbers, so that the order of adding them up changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from esrcat.search.lines import Lines
from esrcat.search.numbers import Numbers, positions
from esrcat.search.postings import BOUNDS, LETTERS
from esrcat.search.relations import WHOLE, Relations
from esrcat.search.spill import Spill

UNIT = 1 << 16
"""What a weight of one is as a whole number."""
_WEIGHT_BITS = 23
MOST = (1 << _WEIGHT_BITS) - 1
"""The largest weight that is told from larger ones."""
_BATCH = 100_000
"""Occurrences that are handled at once: what a batch needs stays below 10 MB."""
_GATHERED = 1_000_000
"""Occurrences of the terms of one range, a form counted for each of its terms."""
_BYTES = 4
_LETTERS = np.frombuffer(LETTERS.encode(), dtype=np.uint8)
_BASE, _DIGIT_BITS = 32, 5
_BOUNDS = np.array([bound * UNIT * WHOLE for bound in BOUNDS]).astype(np.int64)
_KEY_BITS = 64


def in_order(major: Numbers, minor: Numbers, value: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return three columns of whole numbers sorted by the first, the second and the third."""
    columns = major, minor, value
    bits = [int(column.max(initial=0)).bit_length() for column in columns]
    if sum(bits) > _KEY_BITS:
        order = np.lexsort(columns[::-1])
        return major[order], minor[order], value[order]
    # As one number each place they are sorted where they stand, and need no column of places beside them.
    keys = major.astype(np.uint64)
    for column, size in ((minor, bits[1]), (value, bits[2])):
        keys <<= np.uint64(size)
        keys |= column.astype(np.uint64, copy=False)
    keys.sort()
    found = list[Numbers]()
    for column, size in zip(columns[::-1], bits[::-1], strict=True):
        found.append((keys & np.uint64((1 << size) - 1)).astype(column.dtype))
        keys >>= np.uint64(size)
    return found[2], found[1], found[0]


class Levels(NamedTuple):
    """What terms weigh in documents: sorted by term and document."""

    terms: Numbers
    documents: Numbers
    levels: Numbers


class Packer:
    """Word forms with the documents they are in and what they weigh there, ready to be joined to terms.

    Weights are multiples of 1 / UNIT, MOST of them at most. The occurrences stand in a file, in the order
    in which they came, and are gone through once for every range of terms.
    """

    def __init__(self, occurrences: Iterable[tuple[Numbers, Numbers, Numbers]], forms: int) -> None:
        self._file, self._blocks = Spill(), list[int]()
        self._sizes, self._documents = np.zeros(forms, dtype=np.uint32), 0
        for columns in occurrences:
            self._blocks.append(len(columns[0]))
            self._sizes += np.bincount(columns[0], minlength=forms).astype(np.uint32)
            self._documents = max(self._documents, int(columns[1].max(initial=0)))
            for column in columns:
                self._file.write(column.astype(np.uint32, copy=False).tobytes())

    def postings(self, relations: Relations, order: Numbers) -> Iterator[tuple[int, Levels]]:
        """Yield the levels of all terms, some at a time, with the place up to which they are told.

        A term is named by its place in the order given.
        """
        forms, shares, bounds = relations.grouped(order)
        so_far = _bounds(self._sizes[forms])[bounds]
        for start, end in _ranges(so_far, _GATHERED):
            own = slice(bounds[start], bounds[end])
            gathered = self._gather(forms[own])
            for first, last in _ranges(so_far[start : end + 1], _BATCH):
                part = bounds[start + first : start + last + 1]
                own_terms, documents, levels = _pack(gathered, forms, shares, part)
                yield start + last, Levels(start + first + own_terms, documents, levels)

    def _gather(self, forms: Numbers) -> _Gathered:
        """Return the occurrences of some forms, by form and document."""
        is_wanted = np.zeros(len(self._sizes), dtype=bool)
        is_wanted[forms] = True
        sizes = np.where(is_wanted, self._sizes, 0)
        ranks, bits = np.cumsum(is_wanted, dtype=np.uint32), self._documents.bit_length()
        if int(is_wanted.sum()).bit_length() + bits + _WEIGHT_BITS > _KEY_BITS:
            raise OverflowError("more documents than can be put in order")
        # An occurrence is one number while they are sorted: that needs no room beside.
        keys, filled = np.empty(int(sizes.sum()), dtype=np.uint64), 0
        for own, documents, weights in self._wanted(is_wanted):
            part = keys[filled : filled + len(own)]
            part[:] = ranks[own]
            for column, size in ((documents, bits), (weights, _WEIGHT_BITS)):
                part <<= np.uint64(size)
                part |= column
            filled += len(own)
        keys.sort()
        weights = keys.astype(np.uint32)  # the lower half, which is cut without a column beside
        weights &= np.uint32(MOST)
        keys >>= np.uint64(_WEIGHT_BITS)
        documents = keys.astype(np.uint32)
        documents &= np.uint32((1 << bits) - 1)
        return _Gathered(_bounds(sizes), documents, weights)

    def _wanted(self, is_wanted: Numbers) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
        """Yield the occurrences of forms of which a column of truths says so, a block at a time."""
        start = 0
        for size in self._blocks:
            own = np.frombuffer(self._file.read(start, _BYTES * size), dtype=np.uint32)
            if len(at := np.flatnonzero(is_wanted[own])):
                others = np.frombuffer(self._file.read(start + _BYTES * size, 2 * _BYTES * size), np.uint32)
                yield own[at], others[at], others[size + at]
            start += 3 * _BYTES * size


class _Gathered(NamedTuple):
    """Occurrences by form: where those of each form begin, their documents and weights."""

    bounds: Numbers
    documents: Numbers
    weights: Numbers


def _bounds(sizes: Numbers) -> Numbers:
    return np.concatenate(([0], np.cumsum(sizes, dtype=np.int64)))


def _ranges(so_far: Numbers, most: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of at most so much, unless one thing alone has more; `so_far` is what is before each."""
    start, count = 0, len(so_far) - 1
    while start < count:
        end = int(np.searchsorted(so_far, so_far[start] + most, side="right")) - 1
        end = min(max(end, start + 1), count)
        yield start, end
        start = end


def _pack(gathered: _Gathered, forms: Numbers, shares: Numbers, bounds: Numbers) -> Levels:
    """Return the levels of terms whose forms and shares begin at these bounds."""
    forms, shares = forms[bounds[0] : bounds[-1]], shares[bounds[0] : bounds[-1]]
    owners = np.repeat(np.arange(len(bounds) - 1, dtype=np.uint32), np.diff(bounds))
    starts = gathered.bounds[forms]
    sizes = gathered.bounds[forms + 1] - starts
    at = positions(starts, sizes)
    weight = gathered.weights[at] * np.repeat(shares, sizes)
    term, document, weight = in_order(np.repeat(owners, sizes), gathered.documents[at], weight)
    return joined(term, document, weight)


def joined(term: Numbers, document: Numbers, weight: Numbers) -> Levels:
    """Add up what a term weighs in one document by several forms.

    The columns are sorted by term and document.
    """
    firsts = _first_of_each(term, document)
    weight = np.add.reduceat(weight, firsts, dtype=np.int64) if len(firsts) else weight
    return Levels(term[firsts], document[firsts], np.searchsorted(_BOUNDS, weight).astype(np.uint8))


def heaviest(term: Numbers, document: Numbers, level: Numbers) -> Levels:
    """Return the levels of terms that have one level in a document, the highest of those given."""
    term, document, level = in_order(term, document, level)
    firsts = _first_of_each(term, document)
    level = np.maximum.reduceat(level, firsts) if len(firsts) else level
    return Levels(term[firsts], document[firsts], level.astype(np.uint8))


def _first_of_each(term: Numbers, document: Numbers) -> Numbers:
    is_first = np.ones(len(term), dtype=bool)
    is_first[1:] = (term[1:] != term[:-1]) | (document[1:] != document[:-1])
    return np.flatnonzero(is_first)


def lettered(sizes: Numbers, documents: Numbers, levels: Numbers) -> Lines:
    """Return the postings of terms; `sizes` are their numbers of documents, which come one after another.

    Every term has a document.
    """
    lasts = np.cumsum(sizes, dtype=np.int64) - 1
    difference = documents.astype(np.int32)
    difference[1:] -= documents[:-1].astype(np.int32)
    firsts = lasts + 1 - sizes
    difference[firsts] = documents[firsts]
    longer = np.flatnonzero(difference >= _BASE)  # than one digit
    rest = difference[longer]
    more = _more_digits(rest)
    width = np.full(len(difference), 2, dtype=np.int64)
    width[longer] += more
    width[lasts] += 1  # a newline
    ends = np.cumsum(width)
    letters = np.empty(int(ends[-1]) if len(ends) else 0, dtype=np.uint8)
    letters[ends[lasts] - 1] = ord("\n")
    ends[lasts] -= 1
    letters[ends - 1] = _LETTERS[levels]
    difference[longer] = rest >> (_DIGIT_BITS * more)
    letters[ends - 2] = _LETTERS[_BASE + difference]
    for digit in range(int(more.max(initial=0))):
        has = more > digit
        letters[ends[longer[has]] - 2 - more[has] + digit] = _LETTERS[
            (rest[has] >> (_DIGIT_BITS * digit)) & (_BASE - 1)
        ]
    return Lines.parsed(letters.tobytes())


def _more_digits(numbers: Numbers) -> Numbers:
    """Return how many digits each number takes beside the last."""
    more, left = np.ones(len(numbers), dtype=np.int64), numbers >> (2 * _DIGIT_BITS)
    while left.any():
        more += left > 0
        left >>= _DIGIT_BITS
    return more
