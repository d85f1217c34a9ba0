"""Build the index of the search: terms with their weights in documents, in ranges that load one by one.

What a term weighs in a document is settled here (BM25F: the frequencies of the fields are damped by the
fields' lengths and added up with the fields' weights), so the browser needs no lengths: it takes the
sum `w` of what a query word weighs in a document and scores `idf · w · (K1 + 1) / (w + K1)`.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from esrcat.site.search_passages import WEIGHT_CLASSES, Passage
from esrcat.site.search_terms import folded, identifier_term, words

FIELD_WEIGHTS = (4.0, 2.0, 1.0)
"""Of title, names and body, in the order of WEIGHT_CLASSES."""
LENGTH_DAMPING = (0.3, 0.3, 0.6)
"""BM25's b of the same three: long lists of names count little against a project."""
WHOLE, PART = 2, 1
"""Halves of an occurrence: a part of a hyphenated word counts half of a word."""
SCALE = 32
"""Weights are kept as integers of this fraction: fine enough, and short to write."""
SHARD_SIZE = 48_000
"""Bytes of a shard before compression, at most, unless one term alone has more."""

_FIELDS = len(WEIGHT_CLASSES)
_PLACES = {name: at for at, name in enumerate(WEIGHT_CLASSES)}


class Shard(NamedTuple):
    """The postings of a range of terms.

    `terms` are sorted by (folded, term) in UTF-16 order, as the browser compares. `postings[i]` holds
    document, weight, document, weight …, where each document after the first is a difference.
    """

    start: str
    terms: list[str]
    postings: list[list[int]]


class Indexer:
    """Collects the terms of documents in any order and gives them out as shards.

    Holds per (term, document) five numbers, never a record.
    """

    def __init__(self) -> None:
        self._occurrences: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        self._lengths: list[tuple[int, ...]] = []
        self._identifiers: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, texts: Iterable[Passage], identifiers: Iterable[str]) -> None:
        """Add the next document."""
        document = len(self._lengths)
        counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * _FIELDS)
        lengths = [0] * _FIELDS
        for passage in texts:
            field = _PLACES[passage.weight]
            for word in words(passage.text):
                counts[word.whole][field] += WHOLE
                lengths[field] += 1
                for part in word.parts:
                    counts[part][field] += PART
        for term, halves in counts.items():
            self._occurrences[term].extend((document, *halves))
        for identifier in identifiers:
            self._identifiers[identifier_term(identifier)].append(document)
        self._lengths.append(tuple(lengths))

    def shards(self, numbers: Sequence[int]) -> Iterator[Shard]:
        """Yield the shards in the order of their terms; `numbers[i]` is the final number of document i."""
        terms, postings, size = list[str](), list[list[int]](), 0
        for term, posting in self._sorted_postings(numbers):
            cost = len(term.encode()) + 4 + len(str(posting).replace(" ", "")) + 1
            # Terms that differ only in their marks stay together: one lookup finds them all.
            if terms and size + cost > SHARD_SIZE and folded(term) != folded(terms[-1]):
                yield Shard(folded(terms[0]), terms, postings)
                terms, postings, size = [], [], 0
            terms.append(term)
            postings.append(posting)
            size += cost
        if terms:
            yield Shard(folded(terms[0]), terms, postings)

    def _sorted_postings(self, numbers: Sequence[int]) -> Iterator[tuple[str, list[int]]]:
        damping = self._damping()
        for term in sorted((*self._occurrences, *self._identifiers), key=_browser_order):
            if term in self._identifiers:
                weighed = [(numbers[at], SCALE) for at in dict.fromkeys(self._identifiers[term])]
            else:
                weighed = list(self._weighed(self._occurrences[term], damping, numbers))
            yield term, _differences(sorted(weighed))

    def _weighed(
        self, occurrences: array[int], damping: list[tuple[float, ...]], numbers: Sequence[int]
    ) -> Iterator[tuple[int, int]]:
        step = 1 + _FIELDS
        for at in range(0, len(occurrences), step):
            document = occurrences[at]
            halves = occurrences[at + 1 : at + step]
            weight = sum(half * factor for half, factor in zip(halves, damping[document], strict=True))
            yield numbers[document], max(1, round(weight * SCALE / WHOLE))

    def _damping(self) -> list[tuple[float, ...]]:
        """Return per document what one occurrence in each field weighs."""
        total = [sum(lengths) for lengths in zip(*self._lengths, strict=True)] or [0] * _FIELDS
        means = [of_field / max(1, len(self._lengths)) or 1.0 for of_field in total]
        return [
            tuple(
                weight / (1 - b + b * length / mean)
                for weight, b, length, mean in zip(FIELD_WEIGHTS, LENGTH_DAMPING, lengths, means, strict=True)
            )
            for lengths in self._lengths
        ]


def _browser_order(term: str) -> tuple[bytes, bytes]:
    return folded(term).encode("utf-16-be", "surrogatepass"), term.encode("utf-16-be", "surrogatepass")


def _differences(weighed: list[tuple[int, int]]) -> list[int]:
    posting, before = list[int](), 0
    for document, weight in weighed:
        posting += (document - before, weight)
        before = document
    return posting
