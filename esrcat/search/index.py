"""Build the index: what each term weighs in each document, in ranges of terms that load one by one.

What a term weighs in a document is settled here (BM25F: the frequencies in the fields are damped by the
fields' lengths and added up with the fields' weights), so the browser needs no lengths: it takes the sum
`w` of what the terms of a query word weigh in a document and scores `idf · w · (K1 + 1) / (w + K1)`.

Terms are base forms ('työpaja'), stems with a mark ('s~invandr'), and names with a sign: '=s10083' a
code, '@kuopio' a place of the project's area, '#savo opisto' an organisation, 'a|opisto' a word of one
field (FIELD_MARKS).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from esrcat.search.counting import MASKS, SHIFTS, WordCounter
from esrcat.search.documents import FIELDS, Collector, Documents
from esrcat.search.forms import Forms, Numbers, Relations
from esrcat.search.lexicon import Lexicon
from esrcat.search.meanings import meanings, ordered
from esrcat.search.naming import Names
from esrcat.search.packing import MOST, UNIT, Packer, heaviest
from esrcat.search.passages import WEIGHT_CLASSES, Named, Passage
from esrcat.search.shards import Shard, cut
from esrcat.search.suffixes import Language
from esrcat.search.terms import FormReader

FIELD_WEIGHTS = (4.0, 2.0, 1.0)
"""Of title, names and body, in the order of WEIGHT_CLASSES."""
LENGTH_DAMPING = (0.3, 0.3, 0.6)
"""BM25's b of the same three: long lists of names count little against a project."""
_PLACES = {name: at for at, name in enumerate(WEIGHT_CLASSES)}


class Index(NamedTuple):
    """The files of an index: ranges of word forms with their terms, ranges of terms with their postings."""

    words: Iterator[Shard]
    terms: Iterator[Shard]


class Indexer:
    """Collects the word forms of documents in any order and gives them out as shards.

    Two numbers for each form in each document are kept in a file, never a record.
    """

    def __init__(self, reader: FormReader, forms: Forms | None = None, named: Lexicon | None = None) -> None:
        self.forms = forms or Forms(reader)
        self.named = named if named is not None else Lexicon()
        """Names with a sign → their numbers."""
        self._collected = Collector()
        self._words = WordCounter(self.forms, self._collected)
        self._names = Names(self._words)
        self._earlier: Documents | None = None
        self._documents: Documents | None = None
        self._aliases: dict[str, tuple[str, ...]] = {}

    def start_with(self, earlier: Documents) -> None:
        """Put documents of an earlier index, with its forms and names, before those that are added."""
        self._earlier = earlier

    def add(
        self,
        texts: Iterable[Passage],
        *,
        identifiers: Iterable[tuple[str, float]] = (),
        names: Iterable[Named] = (),
        language: Language = "fi",
    ) -> None:
        """Add the next document. `language` is that of texts too short to tell."""
        fields: tuple[list[str], ...] = tuple([] for _ in range(FIELDS))
        for passage in texts:
            fields[_PLACES[passage.weight]].append(passage.text)
        self._words.add(["\n".join(field) for field in fields], language)
        self._names.add(identifiers, names)

    def finish(self) -> Documents:
        """Return what the documents hold, in the order in which they came; none may follow."""
        if self._documents is None:
            self._words.count()
            self._words.forget()
            self._collected.name(*self._names.numbered(self.forms.told(), self.named))
            self._names.forget()
            self.forms.reader.forget()
            collected = self._collected.documents()
            self._documents = self._earlier.and_then(collected) if self._earlier else collected
            self._earlier = None
        return self._documents

    def close(self) -> None:
        """End what reads word forms; for when no index is made in the end."""
        self.forms.close()

    def alias(self, form: str, bases: tuple[str, ...]) -> None:
        """Make a word form that may be in no document stand for terms: 'Åbossa' for turku."""
        self._aliases[form] = tuple(dict.fromkeys((*self._aliases.get(form, ()), *bases)))

    def index(self, numbers: Sequence[int]) -> Index:
        """Return the shards; `numbers[i]` is the final number of document i.

        Nothing can be done with the indexer afterwards: its room is needed.
        """
        documents = self.finish()
        self._documents, self._collected = None, Collector()
        live = documents.live(len(self.forms))
        relations, final = self.forms.relations(live), np.array(numbers, dtype=np.uint32)
        return Index(self._meanings(live), self._postings(documents, relations, final, len(self.forms)))

    def _meanings(self, live: Numbers) -> Iterator[Shard]:
        yield from cut(meanings(self.forms, live, self._aliases))
        self.forms.forget()

    def _postings(
        self, documents: Documents, relations: Relations, final: Numbers, forms: int
    ) -> Iterator[Shard]:
        yield from cut(self._terms(documents, relations, final, forms))

    def _terms(
        self, documents: Documents, relations: Relations, final: Numbers, forms: int
    ) -> Iterator[tuple[str, str]]:
        """Yield terms and names with their postings, in the order of the browser."""
        packer = Packer(_weighed(documents, final), forms)
        owners = np.repeat(final, documents.named)
        terms, names = (self.forms.terms, relations.terms), (self.named, documents.terms)
        for found in ordered(*((lexicon, _used(lexicon, own)) for lexicon, own in (terms, names))):
            places, places_of_names = (
                np.array([number for _, part, number in found if part == at], dtype=np.int64) for at in (0, 1)
            )
            of_others = packer.postings(relations, places)
            of_names = _of_names(places_of_names, documents, owners)
            for term, part, _ in found:
                yield term, next(of_names if part else of_others)


def _of_names(places: Numbers, documents: Documents, owners: Numbers) -> Iterator[str]:
    """Yield the postings of names in the order of `places`; `owners` are the documents of all names."""
    rank = np.zeros(int(documents.terms.max(initial=0)) + 1, dtype=np.uint32)
    rank[places] = np.arange(1, len(places) + 1)
    ranks = rank[documents.terms]
    own = np.flatnonzero(ranks)
    return heaviest(ranks[own] - 1, owners[own], documents.levels[own], len(places))


def _used(terms: Lexicon, numbers: Numbers) -> Numbers:
    """Return a column that tells of each term whether it is among the numbers."""
    is_used = np.zeros(len(terms), dtype=bool)
    is_used[numbers] = True
    return is_used


def _weighed(documents: Documents, final: Numbers) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """Yield forms with their documents' final numbers and what each weighs there, in whole numbers."""
    lengths = documents.lengths.reshape(-1, FIELDS).astype(np.float64)
    means = lengths.mean(axis=0) if len(lengths) else np.zeros(FIELDS)
    b = np.array(LENGTH_DAMPING)
    factors = np.array(FIELD_WEIGHTS) * UNIT / (1 - b + b * lengths / np.where(means, means, 1.0))
    for first, last, forms, counts in documents.occurrences():
        held = documents.held[first:last]
        total = np.zeros(len(counts))
        for field, (shift, mask) in enumerate(zip(SHIFTS, MASKS, strict=True)):
            total += ((counts >> shift) & mask) * np.repeat(factors[first:last, field], held)
        yield forms, np.repeat(final[first:last], held), np.minimum(np.rint(total), MOST).astype(np.uint32)
