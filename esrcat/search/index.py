"""Build the index: the weight of each term in each document, in ranges of terms that load one by one.

Weights are computed here (BM25F: the frequencies in the fields are damped by the fields' lengths and added up
with the fields' weights), so the browser needs no lengths: it adds up the weights `w` of a query word's terms
in a document and scores `idf · w · (K1 + 1) / (w + K1)`.

Terms are base forms ('työpaja'), stems with a mark ('s~invandr'), and names with a sign: '=s10083' a
code, '@kuopio' a place of the project's area, '#savo opisto' an organisation, 'a|opisto' a word of one
field (FIELD_MARKS).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from esrcat.search.counting import WordCounter
from esrcat.search.documents import FIELDS, Collector, Documents
from esrcat.search.forms import Forms
from esrcat.search.kept_postings import KeptPostings, Postings, Terms, changed
from esrcat.search.kept_words import KeptWords
from esrcat.search.lexicon import Lexicon
from esrcat.search.lines import Lines
from esrcat.search.meanings import Meanings
from esrcat.search.memory import give_back
from esrcat.search.naming import Names
from esrcat.search.numbers import Numbers
from esrcat.search.packing import lettered
from esrcat.search.passages import WEIGHT_CLASSES, Named, Passage
from esrcat.search.shards import Block, Shard, cut
from esrcat.search.suffixes import Language
from esrcat.search.terms import FormReader
from esrcat.search.weighing import Lengths, Weighed

WORDS_SHARE = 0.65
"""How large a range of word forms is beside one of terms: more of these are looked through for one word."""
_PLACES = {name: at for at, name in enumerate(WEIGHT_CLASSES)}


class Aliases(NamedTuple):
    """Word forms that may be in no document with their terms, and a name for what they are made from."""

    source: str
    bases: dict[str, tuple[str, ...]]


class Kept(NamedTuple):
    """What an index was made to, for the next build: see `Indexer.start_with`.

    `numbers` are those of the documents; `swedish` are compounds and the terms of their parts.
    """

    numbers: Numbers
    lengths: Lengths
    swedish: tuple[Numbers, Numbers]
    aliases: Aliases
    words: KeptWords
    postings: KeptPostings


class Index(NamedTuple):
    """The files of an index: ranges of word forms with their terms, ranges of terms with their postings.

    Read the words before the terms: memory that only words need is freed then. `kept` is complete after both.
    """

    words: Iterator[Shard]
    terms: Iterator[Shard]
    kept: Kept


class Earlier(NamedTuple):
    """An index of an earlier build: its documents, which of them are still there, and what it was made to.

    `live` tells of each of its forms whether a document had it.
    """

    documents: Documents
    live: Numbers
    wanted: Numbers
    kept: Kept


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
        self._earlier: Earlier | None = None
        self._documents: Documents | None = None
        self._added = 0
        self._aliases = Aliases("", {})

    def start_with(self, earlier: Earlier) -> None:
        """Put documents of an earlier index, with its forms and names, before those that are added."""
        self._earlier = earlier

    def earlier_order(self) -> Numbers:
        """Return the documents of the earlier index that are still there in the order of their numbers."""
        if self._earlier is None:
            return np.empty(0, dtype=np.int64)
        return np.argsort(self._earlier.kept.numbers[self._earlier.wanted])

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
            give_back()
            for columns in self._names.numbered(self.forms.told(), self.named):
                self._collected.name(*columns)
            del self._words, self._names
            self.forms.reader.forget()
            give_back()
            collected = self._collected.documents()
            self._collected, self._added = Collector(), len(collected)
            if self._earlier:
                collected = self._earlier.documents.kept(self._earlier.wanted).and_then(collected)
            self._documents = collected
        return self._documents

    def close(self) -> None:
        """Stop reading word forms when no index will be made, and free the memory."""
        self.forms.close()
        give_back()

    def alias(self, source: str, made: Callable[[], Iterable[tuple[str, tuple[str, ...]]]]) -> None:
        """Make word forms that may be in no document stand for terms: 'Åbossa' for turku.

        `source` names what they are made from: those of an earlier index that were made from the same are
        taken over.
        """
        self._aliases = Aliases(source, {})
        if self._earlier and self._earlier.kept.aliases.source == source:
            self._aliases = self._earlier.kept.aliases
        else:
            bases_of = self._aliases.bases
            for form, bases in made():
                bases_of[form] = tuple(dict.fromkeys((*bases_of.get(form, ()), *bases)))

    def index(self, numbers: Sequence[int] | Numbers) -> Index:
        """Return the shards; `numbers[i]` is the final number of document i.

        The indexer cannot be used afterwards, because its memory is freed on the way.
        """
        documents = self.finish()
        final, live = np.array(numbers, dtype=np.uint32), documents.live(len(self.forms))
        lengths, swedish = Lengths.of(documents), self.forms.swedish(live)
        kept = Kept(final, lengths, swedish, self._aliases, KeptWords(), KeptPostings())
        words = kept.words.keep(self._listed(live))
        postings = kept.postings.keep(self._postings(documents, live, kept))
        self._documents = None
        return Index(cut(words, WORDS_SHARE), cut(_blocks(postings, self._terms())), kept)

    def _terms(self) -> Terms:
        return Terms(self.forms.terms, self.named)

    def _listed(self, live: Numbers) -> Iterator[Block]:
        """Yield what word forms stand for, and give back the room of the words."""
        meanings, earlier = Meanings(self.forms, live, self._aliases.bases), self._earlier
        if earlier is None:
            yield from meanings.all()
        else:
            yield from meanings.changed(earlier.kept.words, self._touched(earlier, live))
        del meanings
        self.forms.forget_words()
        give_back()

    def _touched(self, earlier: Earlier, live: Numbers) -> set[str]:
        """Return words that may stand for others than in an earlier index, or are gone or new."""
        was_live = np.concatenate((earlier.live, np.zeros(len(live) - len(earlier.live), dtype=bool)))
        forms = np.flatnonzero(was_live != live)
        aliases, before = (one.bases.items() for one in (self._aliases, earlier.kept.aliases))
        words = {word.replace("-", "") for word in self.forms.words(forms)}
        words.update(self.forms.inner_of(forms), (word for word, _ in aliases ^ before))
        return words

    def _postings(self, documents: Documents, live: Numbers, kept: Kept) -> Iterator[Postings]:
        """Yield the postings of all terms."""
        earlier, self._earlier = self._earlier, None
        if earlier and earlier.kept.lengths == kept.lengths:
            yield from self._changed(documents, earlier, kept)
        else:
            relations = self.forms.relations(live, kept.swedish)
            self.forms.forget_readings()
            self.named.forget()
            weighed = Weighed(documents, kept.numbers, kept.lengths, relations, len(live))
            yield from weighed.postings(self._terms())

    def _changed(self, documents: Documents, earlier: Earlier, kept: Kept) -> Iterator[Postings]:
        """Yield the postings of the build before with documents taken out, numbered anew and added."""
        stayed, forms, final = len(documents) - self._added, len(self.forms.readings), kept.numbers
        # What is weighed anew: documents that were added, and those with a compound of other parts now.
        fresh = np.ones(len(documents), dtype=bool)
        fresh[:stayed] = documents.have(_differing(earlier.kept.swedish, kept.swedish), forms)[:stayed]
        # The number that each document of the build before has now, -1 where its postings are taken out.
        moved = np.full(len(earlier.documents), -1, dtype=np.int64)
        moved[earlier.kept.numbers[earlier.wanted]] = np.where(
            fresh[:stayed], -1, final[:stayed].astype(np.int64)
        )
        own = documents.kept(fresh)
        relations = self.forms.relations(own.live(forms), kept.swedish)
        self.forms.forget_readings()
        self.named.forget()
        weighed = Weighed(own, final[fresh], kept.lengths, relations, forms)
        yield from changed(earlier.kept.postings, moved, weighed.by_code(), self._terms())


def _differing(before: tuple[Numbers, Numbers], now: tuple[Numbers, Numbers]) -> Numbers:
    """Return the compounds that are made of other parts than before."""
    then, today = (set(zip(*(column.tolist() for column in pairs), strict=True)) for pairs in (before, now))
    return np.array(sorted({form for form, _ in then ^ today}), dtype=np.int64)


def _blocks(all_postings: Iterator[Postings], terms: Terms) -> Iterator[Block]:
    for postings in all_postings:
        keys = Lines.joined(map(str.encode, terms.texts(postings.terms)))
        yield Block(keys, lettered(postings.sizes, postings.documents, postings.levels))
