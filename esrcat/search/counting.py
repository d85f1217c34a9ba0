"""Count the words of documents: one look-up in C for each, the rest in numpy for many at once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np

from esrcat.language import SMALL_WORDS
from esrcat.search.documents import FIELDS, Collector
from esrcat.search.forms import Forms
from esrcat.search.numbers import Numbers, positions
from esrcat.search.suffixes import MARKS, Language
from esrcat.search.terms import language_of
from esrcat.search.words import JOINT, WORD

TITLE, NAMES, BODY = range(FIELDS)
SHIFTS = (26, 16, 0)
"""Occurrences in the three fields stand in one number: body lowest, names and title above."""
MASKS = (0x3F, 0x3FF, 0xFFFF)
_MOST_WRITTEN = 40_000
"""Spellings that are remembered, and as many older ones; what is in neither is looked at anew."""
_AT_ONCE = 100_000
"""Words that are counted at once."""
_FIELD_BITS = 2


class _Written(dict[str, int]):
    """What stands between spaces in texts of a language → the number of its form.

    Where that is no word, or several, it is a place in `several`, counted from -1 downwards.
    """

    def __init__(self, forms: Forms, language: str, several: _Several, foreign: set[str]) -> None:
        super().__init__()
        self._number, self._several, self._foreign = forms.numbering(language), several, foreign
        self._older = dict[str, int]()

    def __missing__(self, chunk: str) -> int:
        number = self._older.get(chunk)
        if number is None:
            if chunk.isalnum():  # nearly always: one word, without hyphens
                number = self._number(chunk if chunk.islower() else chunk.lower())
            else:
                number = self._read(chunk)
        if len(self) >= _MOST_WRITTEN:
            self._older = dict(self)
            self.clear()
        self[chunk] = number
        return number

    def _read(self, chunk: str) -> int:
        words = WORD.findall(chunk)
        if not self._foreign.isdisjoint(words):
            self._foreign.add(chunk)
        numbers = [self._number(JOINT.sub("-", word.lower())) for word in words]
        return numbers[0] if len(numbers) == 1 else self._several.add(numbers)

    def forget(self) -> None:
        """Give back the room."""
        self.clear()
        self._older.clear()


class _Several:
    """Runs of forms by number, from -1 downwards."""

    def __init__(self) -> None:
        self._forms, self._sizes = array("I"), array("I")
        self._known: dict[tuple[int, ...], int] = {}

    def add(self, forms: Sequence[int]) -> int:
        """Return the number of a run of forms."""
        run = tuple(forms)
        number = self._known.get(run)
        if number is None:
            number = self._known[run] = -1 - len(self._sizes)
            self._forms.extend(run)
            self._sizes.append(len(run))
        return number

    def expanded(self, chunks: Numbers, owners: Numbers) -> tuple[Numbers, Numbers]:
        """Return the forms of chunks in place of them, and their owners."""
        at = np.flatnonzero(chunks < 0)
        if not len(at):
            return chunks, owners
        runs, all_sizes = -1 - chunks[at], np.array(self._sizes, dtype=np.int64)
        sizes = all_sizes[runs]
        starts = (np.cumsum(all_sizes) - all_sizes)[runs]
        forms = np.array(self._forms, dtype=np.int32)[positions(starts, sizes)]
        single = chunks >= 0
        return (
            np.concatenate((chunks[single], forms)),
            np.concatenate((owners[single], np.repeat(owners[at], sizes))),
        )


class WordCounter:
    """Reads the texts of documents into numbers, and counts them for many documents at once."""

    def __init__(self, forms: Forms, collector: Collector) -> None:
        self._forms, self._collector = forms, collector
        self._pair_number, self._several = forms.numbering("pair"), _Several()
        self._foreign = {language: set[str]() for language in MARKS}
        self._foreign["fi"] = {*SMALL_WORDS["sv"], *SMALL_WORDS["en"]}
        self._written = {
            language: _Written(forms, language, self._several, self._foreign[language]) for language in MARKS
        }
        self._chunks, self._sizes = array("i"), array("I")
        self._pairs, self._pair_fields = array("I"), array("I")

    def add(self, fields: Sequence[str], language: Language) -> None:
        """Read the next document: title, names and body. `language` is that of texts that tell none."""
        for field in (TITLE, NAMES):
            self._add_names(fields[field], language)
        self._add_body(fields[BODY], language)
        for field, text in enumerate(fields):
            for pair in self._forms.reader.pairs(text):
                self._pairs.append(self._pair_number(pair))
                self._pair_fields.append(len(self._sizes) - FIELDS + field)
        if len(self._chunks) > _AT_ONCE:
            self.count()

    def number_words(self, name: str) -> None:
        """See to it that the words of a Finnish name have numbers."""
        for word in WORD.findall(name):
            self._written["fi"][word]

    def _add_names(self, text: str, language: Language) -> None:
        """Read names, which are Finnish in any text and may be in its language too."""
        before, chunks = len(self._chunks), _chunks(text)
        for tongue in dict.fromkeys(("fi", language)):
            self._chunks.extend(map(self._written[tongue].__getitem__, chunks))
        self._sizes.append(len(self._chunks) - before)

    def _add_body(self, text: str, language: Language) -> None:
        before = len(self._chunks)
        if not (language == "fi" and self._add_finnish(_chunks(text))):
            for paragraph in text.split("\n"):
                chunks = _chunks(paragraph)
                tongue = language_of(_words(chunks), language)
                self._chunks.extend(map(self._written[tongue].__getitem__, chunks))
        self._sizes.append(len(self._chunks) - before)

    def _add_finnish(self, chunks: list[str]) -> bool:
        """Read a text unless it has small words of other languages."""
        foreign, before = self._foreign["fi"], len(self._chunks)
        if not foreign.isdisjoint(chunks):
            return False
        known = len(foreign)
        self._chunks.extend(map(self._written["fi"].__getitem__, chunks))
        if len(foreign) == known:
            return True
        del self._chunks[before:]  # one stands beside a bracket, say, which is told when it is first met
        return False

    def count(self) -> None:
        """Give the collector what was read since the last time."""
        sizes = np.array(self._sizes, dtype=np.int64)
        if not len(sizes):
            return
        owners = np.repeat(np.arange(len(sizes), dtype=np.int64), sizes)
        forms, owners = self._several.expanded(np.array(self._chunks, dtype=np.int32), owners)
        lengths = np.bincount(owners, minlength=len(sizes))
        forms = np.concatenate((forms, np.array(self._pairs, dtype=np.int32)))
        owners = np.concatenate((owners, np.array(self._pair_fields, dtype=np.int64)))
        self._collector.add(lengths, *_counted(forms, owners, len(sizes) // FIELDS))
        for column in (self._chunks, self._sizes, self._pairs, self._pair_fields):
            del column[:]

    def forget(self) -> None:
        """Free the memory of the spellings."""
        for words in self._written.values():
            words.forget()


def _chunks(text: str) -> list[str]:
    """Return what stands between spaces; commas and full stops are in no word."""
    return text.replace(",", " ").replace(".", " ").split()


def _words(chunks: list[str]) -> set[str]:
    """Return the words that stand alone or beside other signs."""
    words = set(chunks)
    if others := [chunk for chunk in words if not chunk.isalnum()]:
        words.update(WORD.findall(" ".join(others)))
    return words


def _counted(forms: Numbers, owners: Numbers, documents: int) -> tuple[Numbers, Numbers, Numbers]:
    """Return how many forms each document holds, the forms, and their counts in the three fields."""
    bits = int(forms.max(initial=0)).bit_length()
    keys = (owners // FIELDS) << (bits + _FIELD_BITS)
    keys |= forms.astype(np.int64) << _FIELD_BITS
    keys |= owners % FIELDS
    keys.sort()
    firsts = _starts(keys)
    counts, keys = np.diff(firsts, append=len(keys)), keys[firsts]
    fields = keys & ((1 << _FIELD_BITS) - 1)
    counts = np.minimum(counts, np.array(MASKS)[fields]) << np.array(SHIFTS)[fields]
    keys >>= _FIELD_BITS
    firsts = _starts(keys)
    counts = np.add.reduceat(counts, firsts) if len(firsts) else counts
    keys = keys[firsts]
    held = np.bincount(keys >> bits, minlength=documents)
    return held, keys & ((1 << bits) - 1), counts


def _starts(keys: Numbers) -> Numbers:
    """Return where each run of equal keys begins."""
    is_first = np.ones(len(keys), dtype=bool)
    is_first[1:] = keys[1:] != keys[:-1]
    return np.flatnonzero(is_first)
