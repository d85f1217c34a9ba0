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
from itertools import compress
from typing import NamedTuple

import numpy as np

from esrcat.search.counting import MASKS, SHIFTS, WordCounter
from esrcat.search.documents import FIELDS, Collector, Documents
from esrcat.search.forms import Forms, Numbers, Relations
from esrcat.search.naming import Names
from esrcat.search.packing import MOST, UNIT, Packer, heaviest
from esrcat.search.passages import SIGNS, WEIGHT_CLASSES, Named, Passage
from esrcat.search.shards import Shard, cut
from esrcat.search.suffixes import Language
from esrcat.search.terms import FormReader
from esrcat.search.words import in_browser_order

FIELD_WEIGHTS = (4.0, 2.0, 1.0)
"""Of title, names and body, in the order of WEIGHT_CLASSES."""
LENGTH_DAMPING = (0.3, 0.3, 0.6)
"""BM25's b of the same three: long lists of names count little against a project."""
_PLACES = {name: at for at, name in enumerate(WEIGHT_CLASSES)}
_AT_ONCE = 512
"""Documents whose weights are reckoned at once."""


class Index(NamedTuple):
    """The files of an index: ranges of word forms with their terms, ranges of terms with their postings."""

    words: Iterator[Shard]
    terms: Iterator[Shard]


class Indexer:
    """Collects the word forms of documents in any order and gives them out as shards.

    Holds two numbers for each form in each document, never a record.
    """

    def __init__(
        self, reader: FormReader, forms: Forms | None = None, named: dict[str, int] | None = None
    ) -> None:
        self.forms = forms or Forms(reader)
        self.named = named if named is not None else {}
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
        live = np.zeros(len(self.forms), dtype=bool)
        live[documents.forms] = True
        relations = self.forms.relations(live)
        return Index(self._meanings(live), self._postings(documents, relations, numbers))

    def _meanings(self, live: Numbers) -> Iterator[Shard]:
        meanings = self.forms.meanings(live)
        for word, bases in self._aliases.items():
            known = meanings.get(word)
            meanings[word] = " ".join(dict.fromkeys((*known.split(" "), *bases) if known else bases))
        order = in_browser_order(meanings)
        yield from cut(order, map(meanings.__getitem__, order))
        self.forms.forget()

    def _postings(
        self, documents: Documents, relations: Relations, numbers: Sequence[int]
    ) -> Iterator[Shard]:
        final = np.array(numbers, dtype=np.uint32)
        ordinary, names = self.forms.terms, self.named
        order = in_browser_order((*_used(ordinary, relations.terms), *_used(names, documents.terms)))
        is_name = [term.startswith(SIGNS) or term[1:2] == "|" for term in order]
        places = [ordinary[term] for term, named in zip(order, is_name, strict=True) if not named]
        places_of_names = [names[term] for term, named in zip(order, is_name, strict=True) if named]
        rank = np.zeros(len(names), dtype=np.uint32)
        rank[places_of_names] = np.arange(len(places_of_names))
        owners = np.repeat(final, documents.named)
        of_names = heaviest(rank[documents.terms], owners, documents.levels, len(places_of_names))
        weighed = documents.forms, np.repeat(final, documents.held), _weights(documents)
        del documents
        of_others = Packer(*weighed).postings(relations, np.array(places, dtype=np.int64))
        del weighed, owners
        yield from cut(order, (next(of_names if named else of_others) for named in is_name))


def _used(terms: dict[str, int], numbers: Numbers) -> list[str]:
    """Return the terms that have one of the numbers."""
    is_used = np.zeros(len(terms), dtype=bool)
    is_used[numbers] = True
    return list(compress(terms, is_used.tolist()))


def _weights(documents: Documents) -> Numbers:
    """Return what each form weighs in its document, in whole numbers, in place of the counts."""
    lengths = documents.lengths.reshape(-1, FIELDS).astype(np.float64)
    means = lengths.mean(axis=0) if len(lengths) else np.zeros(FIELDS)
    b = np.array(LENGTH_DAMPING)
    factors = np.array(FIELD_WEIGHTS) * UNIT / (1 - b + b * lengths / np.where(means, means, 1.0))
    weights = documents.counts
    ends = np.concatenate(([0], np.cumsum(documents.held, dtype=np.int64)))
    for first in range(0, len(documents), _AT_ONCE):
        last = min(first + _AT_ONCE, len(documents))
        part, held = slice(ends[first], ends[last]), documents.held[first:last]
        total = np.zeros(part.stop - part.start)
        for field, (shift, mask) in enumerate(zip(SHIFTS, MASKS, strict=True)):
            total += ((documents.counts[part] >> shift) & mask) * np.repeat(factors[first:last, field], held)
        weights[part] = np.minimum(np.rint(total), MOST)
    return weights
