"""Build the index: what each term weighs in each document, in ranges of terms that load one by one.

What a term weighs in a document is settled here (BM25F: the frequencies in the fields are damped by the
fields' lengths and added up with the fields' weights), so the browser needs no lengths: it takes the sum
`w` of what the terms of a query word weigh in a document and scores `idf · w · (K1 + 1) / (w + K1)`.

Terms are base forms ('työpaja'), stems with a mark ('s~invandr'), and names with a sign: '=s10083' a
code, '@kuopio' a place of the project's area, '#savo opisto' an organisation, 'a|opisto' a word of one
field (FIELD_MARKS).
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from esrcat.search.packing import Packer
from esrcat.search.passages import WEIGHT_CLASSES, Named, Passage
from esrcat.search.postings import encode, level
from esrcat.search.shards import Shard, cut
from esrcat.search.suffixes import Language
from esrcat.search.terms import Form, FormReader
from esrcat.search.words import folded, identifier_term

FIELD_WEIGHTS = (4.0, 2.0, 1.0)
"""Of title, names and body, in the order of WEIGHT_CLASSES."""
LENGTH_DAMPING = (0.3, 0.3, 0.6)
"""BM25's b of the same three: long lists of names count little against a project."""
WHOLE, PART = 1.0, 0.5
"""What an occurrence counts: a word inside a compound counts half of a word."""
NAMED_WEIGHT = 1.0
"""What a term with a sign weighs in a document."""

_PLACES = {name: at for at, name in enumerate(WEIGHT_CLASSES)}
# Occurrences in the three fields, in one number: body below, names and title above.
_SHIFTS = (26, 16, 0)
_UNITS = tuple(1 << shift for shift in _SHIFTS)
_MASKS = (0x3F, 0x3FF, 0xFFFF)


class Index(NamedTuple):
    """The files of an index: ranges of word forms with their terms, ranges of terms with their postings."""

    words: Iterator[Shard]
    terms: Iterator[Shard]


class Indexer:
    """Collects the word forms of documents in any order and gives them out as shards.

    Holds three numbers for each form in each document, never a record.
    """

    def __init__(self, reader: FormReader) -> None:
        self._reader = reader
        self._forms: dict[Form, int] = {}
        self._form, self._document, self._counts = array("I"), array("I"), array("I")
        self._lengths: list[tuple[int, ...]] = []
        self._named: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._aliases: dict[str, tuple[str, ...]] = {}

    def add(
        self,
        texts: Iterable[Passage],
        *,
        identifiers: Iterable[tuple[str, float]] = (),
        names: Iterable[Named] = (),
        language: Language = "fi",
    ) -> None:
        """Add the next document. `language` is that of texts too short to tell."""
        document, lengths = len(self._lengths), [0, 0, 0]
        counts: Counter[Form] = Counter()
        for passage in texts:
            field = _PLACES[passage.weight]
            # Names are Finnish in any text, and may be in its language too.
            spoken = dict.fromkeys((language,) if passage.weight == "body" else ("fi", language))
            for tongue in spoken:
                forms, pairs = self._reader.collect(passage.text, tongue, is_name=passage.weight != "body")
                for form, times in Counter((*forms, *pairs)).items():
                    counts[form] += times * _UNITS[field]
            lengths[field] += len(forms)
        known = self._forms
        self._form.extend(known.setdefault(form, len(known)) for form in counts)
        self._counts.extend(min(count, 0xFFFFFFFF) for count in counts.values())
        self._document.extend([document] * len(counts))
        self._lengths.append(tuple(lengths))
        for identifier, weight in identifiers:
            self._name(identifier_term(identifier), document, weight)
        for name in names:
            for term in name.terms(self._reader):
                self._name(term, document, NAMED_WEIGHT)

    def _name(self, term: str, document: int, weight: float) -> None:
        found = self._named[term]
        found[document] = max(weight, found.get(document, 0.0))

    def alias(self, form: str, bases: tuple[str, ...]) -> None:
        """Make a word form that may be in no document stand for terms: 'Åbossa' for turku."""
        self._aliases[form] = tuple(dict.fromkeys((*self._aliases.get(form, ()), *bases)))

    def index(self, numbers: Sequence[int]) -> Index:
        """Return the shards; `numbers[i]` is the final number of document i."""
        forms = list(self._forms)
        readings = list(self._reader.readings(forms))
        meanings: defaultdict[str, dict[str, None]] = defaultdict(dict)
        shares: defaultdict[str, dict[int, float]] = defaultdict(dict)
        for at, ((language, word), reading) in enumerate(zip(forms, readings, strict=True)):
            if language != "pair":
                meanings[word.replace("-", "")].update(dict.fromkeys(reading.bases))
            for inner, base in reading.inner:
                meanings[inner][base] = None
            for term in reading.parts:
                shares[term][at] = PART
            for term in reading.bases:
                shares[term][at] = WHOLE
        for word, bases in self._aliases.items():
            meanings[word].update(dict.fromkeys(bases))
        return Index(_words(meanings), cut(self._postings(shares, numbers)))

    def _postings(
        self, shares: Mapping[str, Mapping[int, float]], numbers: Sequence[int]
    ) -> Iterator[tuple[str, str]]:
        packer = Packer(self._form, self._renumbered(numbers), self._weights())
        named = {term: _posting_of_named(found, numbers) for term, found in self._named.items()}
        order = sorted((*shares, *named), key=browser_order)
        ordinary = iter(packer.postings([shares[term] for term in order if term not in named]))
        for term in order:
            yield term, named[term] if term in named else next(ordinary)

    def _renumbered(self, numbers: Sequence[int]) -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
        table = np.array(numbers, dtype=np.uint32)
        return table[np.frombuffer(self._document, dtype=np.uint32)]

    def _weights(self) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
        """Return what each form weighs in its document."""
        counts = np.frombuffer(self._counts, dtype=np.uint32)
        documents = np.frombuffer(self._document, dtype=np.uint32)
        lengths = np.array(self._lengths, dtype=np.float64).reshape(-1, len(FIELD_WEIGHTS))
        weights = np.zeros(len(counts), dtype=np.float32)
        for field, (shift, mask) in enumerate(zip(_SHIFTS, _MASKS, strict=True)):
            mean = lengths[:, field].mean() if len(lengths) else 0.0
            b = LENGTH_DAMPING[field]
            factor = FIELD_WEIGHTS[field] / (1 - b + b * lengths[:, field] / (mean or 1.0))
            weights += ((counts >> shift) & mask) * factor.astype(np.float32)[documents]
        return weights


def _posting_of_named(documents: Mapping[int, float], numbers: Sequence[int]) -> str:
    return encode(sorted((numbers[document], level(weight)) for document, weight in documents.items()))


def _words(meanings: Mapping[str, Iterable[str]]) -> Iterator[Shard]:
    return cut((word, " ".join(meanings[word])) for word in sorted(meanings, key=browser_order))


def browser_order(term: str) -> tuple[bytes, bytes]:
    """Return a key that sorts terms as the browser compares them: folded, then as they are, in UTF-16."""
    if term.isascii():
        key = term.encode("utf-16-be")
        return key, key
    return folded(term).encode("utf-16-be", "surrogatepass"), term.encode("utf-16-be", "surrogatepass")
