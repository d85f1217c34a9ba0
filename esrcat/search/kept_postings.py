"""The postings of all terms as numbers, kept for the next build, which alters only what changed."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from esrcat.search.lexicon import Lexicon
from esrcat.search.meanings import first_signs
from esrcat.search.numbers import Numbers, distinct
from esrcat.search.packing import Levels, in_order
from esrcat.search.places import places
from esrcat.search.spill import Extents, Spill
from esrcat.search.words import browser_order, sort_keys

_AT_ONCE = 100_000
"""Documents of terms that are handled at once, unless one term has more."""
_BITS = 32


class Terms:
    """The terms of words and those of names as one: a code is twice the number, and one more for a name."""

    def __init__(self, words: Lexicon, names: Lexicon) -> None:
        self._lexicons = words, names

    def __len__(self) -> int:
        return 2 * max(map(len, self._lexicons))

    def text(self, code: int) -> str:
        """Return the text of a code."""
        return self._lexicons[code & 1].text(code >> 1)

    def texts(self, codes: Numbers) -> list[str]:
        """Return the texts of many codes."""
        found = np.empty(len(codes), dtype=object)
        for at, lexicon in self._parts():
            own = codes & 1 == at
            found[own] = lexicon.texts(codes[own] >> 1)
        return found.tolist()

    def firsts(self, codes: Numbers) -> Numbers:
        """Return the first sign of each text, without its marks."""
        letters = np.empty(len(codes), dtype=np.uint8)
        for at, lexicon in self._parts():
            own = codes & 1 == at
            letters[own] = lexicon.first_letters()[codes[own] >> 1]
        return first_signs(letters, lambda at: self.text(int(codes[at])))

    def _parts(self) -> Iterator[tuple[int, Lexicon]]:
        yield from enumerate(self._lexicons)


class Postings(NamedTuple):
    """Terms by their codes in the order of the browser, how many documents each has, and these."""

    terms: Numbers
    sizes: Numbers
    documents: Numbers
    levels: Numbers


class KeptPostings:
    """All postings in their order; documents and levels are in files, for they are most of all."""

    def __init__(self) -> None:
        self.terms, self.sizes = array("I"), array("I")
        self._documents, self._levels = Spill(), Spill()
        self.documents, self.levels = self._documents.whole(), self._levels.whole()

    def keep(self, all_postings: Iterator[Postings]) -> Iterator[Postings]:
        """Yield postings as they come, and keep them."""
        for postings in all_postings:
            self.terms.frombytes(postings.terms.astype(np.uint32).tobytes())
            self.sizes.frombytes(postings.sizes.astype(np.uint32).tobytes())
            self._documents.write(postings.documents.astype(np.uint32, copy=False).tobytes())
            self._levels.write(postings.levels.tobytes())
            yield postings
        self.documents, self.levels = self._documents.whole(), self._levels.whole()

    def restore(self, terms: bytes, sizes: bytes, documents: Extents, levels: Extents) -> None:
        """Take in what an earlier one held."""
        self.terms, self.sizes = array("I", terms), array("I", sizes)
        self.documents, self.levels = documents, levels

    def __iter__(self) -> Iterator[Postings]:
        """Yield all postings, some terms at a time."""
        sizes = np.asarray(self.sizes)
        ends = np.concatenate(([0], np.cumsum(sizes, dtype=np.int64)))
        first, count = 0, len(sizes)
        while first < count:
            last = max(int(np.searchsorted(ends, ends[first] + _AT_ONCE, side="right")) - 1, first + 1)
            start, size = int(ends[first]), int(ends[last] - ends[first])
            yield Postings(
                np.asarray(self.terms)[first:last],
                sizes[first:last],
                np.frombuffer(self.documents.read(4 * start, 4 * size), dtype=np.uint32),
                np.frombuffer(self.levels.read(start, size), dtype=np.uint8),
            )
            first = last


def changed(earlier: KeptPostings, moved: Numbers, added: Levels, terms: Terms) -> Iterator[Postings]:
    """Yield the postings after a change.

    `moved` has the new number of each document, -1 of one that is gone; their order is as it was. `added` are
    documents by the codes of their terms.
    """
    order = _with_others(np.asarray(earlier.terms), added.terms, terms)
    ranks = np.zeros(len(terms), dtype=np.int64)
    ranks[order] = np.arange(len(order))
    more = Levels(*in_order(ranks[added.terms], added.documents, added.levels))
    first = done = 0
    for block in earlier:
        first += len(block.terms)
        last = int(ranks[earlier.terms[first]]) if first < len(earlier.terms) else len(order)
        yield _merged(block, ranks, moved, more, order, done, last)
        done = last
    if done < len(order):
        yield _merged(_NOTHING, ranks, moved, more, order, done, len(order))


_NOTHING = Postings(*(np.empty(0, dtype=np.uint32) for _ in Postings._fields))


def _with_others(order: Numbers, codes: Numbers, terms: Terms) -> Numbers:
    """Return terms in their order with those among the codes that are new."""
    is_known = np.zeros(len(terms), dtype=bool)
    is_known[order] = True
    others = distinct(codes)
    others = others[~is_known[others]]
    texts = terms.texts(others)
    others_order = browser_order(texts)
    keys = sort_keys([texts[at] for at in others_order])
    at = places(keys, len(order), lambda place: terms.text(int(order[place])))
    return np.insert(order, np.array(at, dtype=np.int64), others[others_order])


def _merged(
    block: Postings, ranks: Numbers, moved: Numbers, more: Levels, order: Numbers, first: int, last: int
) -> Postings:
    """Return the terms of a range of ranks: what is left of a block and what is added."""
    documents = moved[block.documents]
    is_left = documents >= 0
    owners = np.repeat(ranks[block.terms], block.sizes)[is_left]
    documents, levels = documents[is_left], block.levels[is_left]
    own = slice(*np.searchsorted(more.terms, (first, last)).tolist())
    at = np.searchsorted((owners << _BITS) | documents, (more.terms[own] << _BITS) | more.documents[own])
    sizes = np.bincount(np.concatenate((owners, more.terms[own])) - first, minlength=last - first)
    kept = sizes > 0
    return Postings(
        order[first:last][kept],
        sizes[kept],
        np.insert(documents, at, more.documents[own]),
        np.insert(levels, at, more.levels[own]),
    )
