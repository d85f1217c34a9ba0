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
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from esrcat.search.packing import Packer, Relations
from esrcat.search.passages import WEIGHT_CLASSES, Named, Passage
from esrcat.search.postings import encode, level
from esrcat.search.shards import Shard, cut
from esrcat.search.suffixes import MARKS, Language
from esrcat.search.terms import Form, FormReader
from esrcat.search.words import folded, identifier_term

FIELD_WEIGHTS = (4.0, 2.0, 1.0)
"""Of title, names and body, in the order of WEIGHT_CLASSES."""
LENGTH_DAMPING = (0.3, 0.3, 0.6)
"""BM25's b of the same three: long lists of names count little against a project."""
WHOLE, PART = 1.0, 0.25
"""What an occurrence counts: a word inside a compound counts a quarter of a word."""
NAMED_WEIGHT = 1.0
"""What a term with a sign weighs in a document."""

_PLACES = {name: at for at, name in enumerate(WEIGHT_CLASSES)}
# Occurrences in the three fields, in one number: body below, names and title above.
_SHIFTS = (26, 16, 0)
_MASKS = (0x3F, 0x3FF, 0xFFFF)
_UNITS = tuple(1 << shift for shift in _SHIFTS)
# Of one passage: what is counted of all passages stays below the masks.
_MOST = (10, 40, 120)
_MOST_PASSAGES = 500


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
        # Words as written in a language → number of their form: most words are looked up here only.
        self._known: dict[str, dict[str, int]] = {mark: {} for mark in (*MARKS, "pair")}
        self._form, self._document, self._counts = array("I"), array("I"), array("I")
        self._lengths: list[tuple[int, ...]] = []
        self._named: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._terms_of: dict[Named, tuple[str, ...]] = {}
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
        counts: dict[int, int] = {}
        for at, passage in enumerate(texts):
            field = _PLACES[passage.weight]
            length = self._count(passage, language, counts, 1 if at > _MOST_PASSAGES else _MOST[field])
            lengths[field] += length
        self._form.extend(counts)
        self._counts.extend(counts.values())
        self._document.extend([document] * len(counts))
        self._lengths.append(tuple(lengths))
        for identifier, weight in identifiers:
            self._name(identifier_term(identifier), document, weight)
        for name in names:
            for term in self._name_terms(name):
                self._name(term, document, NAMED_WEIGHT)

    def _count(self, passage: Passage, language: Language, counts: dict[int, int], most: int) -> int:
        """Add the word forms of a passage to the counts and return the number of its words."""
        unit, is_name = _UNITS[_PLACES[passage.weight]], passage.weight != "body"
        # Names are Finnish in any text, and may be in its language too.
        for spoken in dict.fromkeys(("fi", language) if is_name else (language,)):
            counted = self._reader.count(passage.text, spoken, is_name=is_name)
            for tongue, words in counted:
                known = self._known[tongue]
                for word, times in words.items():
                    form = known.get(word)
                    if form is None:
                        form = known[word] = self._number((tongue, self._reader.spelled(word)))
                    counts[form] = counts.get(form, 0) + unit * min(times, most)
        for pair in self._reader.pairs(passage.text):
            form = self._number(("pair", pair))
            counts[form] = counts.get(form, 0) + unit
        return sum(words.total() for _, words in counted)

    def _number(self, form: Form) -> int:
        return self._forms.setdefault(form, len(self._forms))

    def _name_terms(self, name: Named) -> tuple[str, ...]:
        terms = self._terms_of.get(name)
        if terms is None:
            terms = self._terms_of[name] = tuple(name.terms(self._reader))
        return terms

    def _name(self, term: str, document: int, weight: float) -> None:
        found = self._named[term]
        found[document] = max(weight, found.get(document, 0.0))

    def alias(self, form: str, bases: tuple[str, ...]) -> None:
        """Make a word form that may be in no document stand for terms: 'Åbossa' for turku."""
        self._aliases[form] = tuple(dict.fromkeys((*self._aliases.get(form, ()), *bases)))

    def index(self, numbers: Sequence[int]) -> Index:
        """Return the shards; `numbers[i]` is the final number of document i."""
        meanings: dict[str, str] = {}
        relations = Relations()
        for at, (form, reading) in enumerate(
            zip(self._forms, self._reader.readings(self._forms), strict=True)
        ):
            if form[0] != "pair":
                _mean(meanings, form[1].replace("-", ""), reading.bases)
            for inner, base in reading.inner:
                _mean(meanings, inner, (base,))
            for term in reading.parts:
                relations.add(term, at, PART)
            for term in reading.bases:
                relations.add(term, at, WHOLE)
        for word, bases in self._aliases.items():
            _mean(meanings, word, bases)
        words = cut((word, meanings[word]) for word in sorted(meanings, key=browser_order))
        return Index(words, cut(self._postings(relations, numbers)))

    def _postings(self, relations: Relations, numbers: Sequence[int]) -> Iterator[tuple[str, str]]:
        packer = Packer(self._form, self._renumbered(numbers), self._weights())
        named = self._named
        order = sorted({*relations.terms, *named}, key=browser_order)
        ordinary = iter(packer.postings(relations, [term for term in order if term not in named]))
        for term in order:
            yield term, _posting_of_named(named[term], numbers) if term in named else next(ordinary)

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


def _mean(meanings: dict[str, str], word: str, bases: Iterable[str]) -> None:
    """Add base forms to those of a word form, which are kept as one text: there are many forms."""
    known = meanings.get(word)
    if known is None:
        meanings[word] = " ".join(bases)
    else:
        meanings[word] = " ".join(dict.fromkeys((*known.split(" "), *bases)))


def browser_order(term: str) -> tuple[bytes, bytes]:
    """Return a key that sorts terms as the browser compares them: folded, then as they are, in UTF-16."""
    if term.isascii():
        key = term.encode("utf-16-be")
        return key, key
    return folded(term).encode("utf-16-be", "surrogatepass"), term.encode("utf-16-be", "surrogatepass")
