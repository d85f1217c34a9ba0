"""Build the index: what each term weighs in each document, in ranges of terms that load one by one.

What a term weighs in a document is settled here (BM25F: the frequencies in the fields are damped by the
fields' lengths and added up with the fields' weights), so the browser needs no lengths: it takes the sum
`w` of what the terms of a query word weigh in a document and scores `idf · w · (K1 + 1) / (w + K1)`.

Terms are base forms ('työpaja'), stems with a mark ('s~invandr'), and names with a sign: '=s10083' a
code, '@kuopio' a place of the project's area, '#savo opisto' an organisation, 'a|opisto' a word of one
field (FIELD_MARKS).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from typing import NamedTuple

import numpy as np

from esrcat.search.documents import FIELDS, Collector, Documents
from esrcat.search.forms import Forms, Numbers
from esrcat.search.packing import MOST, UNIT, Packer, heaviest
from esrcat.search.passages import SIGNS, WEIGHT_CLASSES, Named, Passage
from esrcat.search.postings import level
from esrcat.search.shards import Shard, cut
from esrcat.search.suffixes import Language
from esrcat.search.terms import FormReader, by_language
from esrcat.search.words import WORD, identifier_term, in_browser_order

FIELD_WEIGHTS = (4.0, 2.0, 1.0)
"""Of title, names and body, in the order of WEIGHT_CLASSES."""
LENGTH_DAMPING = (0.3, 0.3, 0.6)
"""BM25's b of the same three: long lists of names count little against a project."""
NAMED_WEIGHT = 1.0
"""What a term with a sign weighs in a document."""

_TITLE, _NAMES, _BODY = range(FIELDS)
_PLACES = {name: at for at, name in enumerate(WEIGHT_CLASSES)}
# Occurrences in the three fields, in one number: body below, names and title above.
_SHIFTS = (26, 16, 0)
_MASKS = (0x3F, 0x3FF, 0xFFFF)
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
        self._reader = reader
        self.forms = forms or Forms(reader)
        self.named = named if named is not None else {}
        """Names with a sign → their numbers."""
        self._collected = Collector()
        self._earlier: Documents | None = None
        self._of_name: dict[Named, tuple[int, ...]] = {}
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
        named = self._names(identifiers, names)
        counts: Counter[int] = Counter()
        body = self._count(fields[_BODY], language, counts)
        others = [self._count_names(fields[at], at, language, counts) for at in (_TITLE, _NAMES)]
        self._collected.add((others[_TITLE], others[_NAMES], body), counts, named)

    def _count(self, texts: Sequence[str], language: Language, counts: Counter[int]) -> int:
        """Count the word forms of texts and return how many words they have."""
        text = "\n".join(texts)
        length = 0
        for tongue, words in by_language(text, language):
            # The counting is one call in C: a word costs no step of Python unless it is new.
            counts.update(map(self.forms.written[tongue].__getitem__, words))
            length += len(words)
        for pair in self._reader.pairs(text):
            counts[self.forms.number("pair", pair)] += 1
        if length > _MASKS[_BODY]:
            for form in counts:
                counts[form] = min(counts[form], _MASKS[_BODY])
        return length

    def _count_names(self, texts: Sequence[str], field: int, language: Language, counts: Counter[int]) -> int:
        """Count the words of names, which are Finnish in any text and may be in its language too."""
        text = "\n".join(texts)
        words, pairs = WORD.findall(text), self._reader.pairs(text)
        tongues = dict.fromkeys(("fi", language))
        for tongue in tongues:
            for form, times in Counter(map(self.forms.written[tongue].__getitem__, words)).items():
                counts[form] += min(times, _MASKS[field]) << _SHIFTS[field]
        for pair, times in Counter(pairs).items():
            counts[self.forms.number("pair", pair)] += min(times, _MASKS[field]) << _SHIFTS[field]
        return len(words) * len(tongues)

    def _names(self, identifiers: Iterable[tuple[str, float]], names: Iterable[Named]) -> dict[int, int]:
        """Return the numbers of a document's names with the levels of their weights."""
        known, found, usual = self.named, dict[int, int](), level(NAMED_WEIGHT)
        for name in names:
            numbers = self._of_name.get(name)
            if numbers is None:
                terms = dict.fromkeys(name.terms(self._reader))
                numbers = tuple(known.setdefault(term, len(known)) for term in terms)
                if name.mark != "n":  # projects have names of their own
                    self._of_name[name] = numbers
            for number in numbers:
                found[number] = usual
        for identifier, weight in identifiers:
            number = known.setdefault(identifier_term(identifier), len(known))
            found[number] = max(level(weight), found.get(number, 0))
        return found

    def alias(self, form: str, bases: tuple[str, ...]) -> None:
        """Make a word form that may be in no document stand for terms: 'Åbossa' for turku."""
        self._aliases[form] = tuple(dict.fromkeys((*self._aliases.get(form, ()), *bases)))

    def documents(self) -> Documents:
        """Return what the documents hold, in the order in which they came."""
        collected = self._collected.documents()
        return self._earlier.and_then(collected) if self._earlier else collected

    def index(self, numbers: Sequence[int]) -> Index:
        """Return the shards; `numbers[i]` is the final number of document i."""
        documents = self.documents()
        self.forms.finish()
        live = np.zeros(len(self.forms), dtype=bool)
        live[documents.forms] = True
        return Index(cut(self._words(live)), cut(self._postings(documents, live, numbers)))

    def _words(self, live: Numbers) -> Iterator[tuple[str, str]]:
        meanings = self.forms.meanings(live)
        for word, bases in self._aliases.items():
            known = meanings.get(word)
            meanings[word] = " ".join(dict.fromkeys((*known.split(" "), *bases) if known else bases))
        for word in in_browser_order(meanings):
            yield word, meanings[word]

    def _postings(
        self, documents: Documents, live: Numbers, numbers: Sequence[int]
    ) -> Iterator[tuple[str, str]]:
        final = np.array(numbers, dtype=np.uint32)
        relations = self.forms.relations(live)
        ordinary, names = self.forms.terms, self.named
        order = in_browser_order((*_used(ordinary, relations.terms), *_used(names, documents.terms)))
        is_name = [term.startswith(SIGNS) or term[1:2] == "|" for term in order]
        places = [ordinary[term] for term, named in zip(order, is_name, strict=True) if not named]
        places_of_names = [names[term] for term, named in zip(order, is_name, strict=True) if named]
        rank = np.zeros(len(names), dtype=np.uint32)
        rank[places_of_names] = np.arange(len(places_of_names))
        packer = Packer(documents.forms, np.repeat(final, documents.held), _weights(documents))
        owners = np.repeat(final, documents.named)
        of_names = heaviest(rank[documents.terms], owners, documents.levels, len(places_of_names))
        of_others = packer.postings(relations, np.array(places, dtype=np.int64))
        for term, named in zip(order, is_name, strict=True):
            yield term, next(of_names if named else of_others)


def _used(terms: dict[str, int], numbers: Numbers) -> list[str]:
    """Return the terms that have one of the numbers."""
    is_used = np.zeros(len(terms), dtype=bool)
    is_used[numbers] = True
    return list(compress(terms, is_used.tolist()))


def _weights(documents: Documents) -> Numbers:
    """Return what each form weighs in its document, in whole numbers."""
    lengths = documents.lengths.reshape(-1, FIELDS).astype(np.float64)
    means = lengths.mean(axis=0) if len(lengths) else np.zeros(FIELDS)
    b = np.array(LENGTH_DAMPING)
    factors = np.array(FIELD_WEIGHTS) * UNIT / (1 - b + b * lengths / np.where(means, means, 1.0))
    weights = np.empty(len(documents.counts), dtype=np.uint32)
    ends = np.concatenate(([0], np.cumsum(documents.held, dtype=np.int64)))
    for first in range(0, len(documents), _AT_ONCE):
        last = min(first + _AT_ONCE, len(documents))
        part, held = slice(ends[first], ends[last]), documents.held[first:last]
        total = np.zeros(part.stop - part.start)
        for field, (shift, mask) in enumerate(zip(_SHIFTS, _MASKS, strict=True)):
            total += ((documents.counts[part] >> shift) & mask) * np.repeat(factors[first:last, field], held)
        weights[part] = np.minimum(np.rint(total), MOST)
    return weights
