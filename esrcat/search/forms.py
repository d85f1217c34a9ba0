"""The word forms of a catalogue: each is read once, and gets a number as its terms do."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from esrcat.search.analysis import Reading
from esrcat.search.reading_queue import ReadingQueue
from esrcat.search.readings import Readings, lines
from esrcat.search.suffixes import MARKS
from esrcat.search.terms import Form, FormReader, swedish_parts
from esrcat.search.words import WORD

WHOLE, PART = 4, 1
"""What an occurrence counts: a word inside a compound counts a quarter of a word."""
TONGUES = (*MARKS, "pair")
_READ_AT_ONCE = 512

Buffer: TypeAlias = "bytes | bytearray | memoryview | array[int]"
Numbers: TypeAlias = "np.ndarray[tuple[int], np.dtype[Any]]"


class Relations(NamedTuple):
    """Which form stands for which term, one pair a place, and what an occurrence of it counts."""

    forms: Numbers
    terms: Numbers
    shares: Numbers


class Forms:
    """Numbers word forms and knows by numbers what each stands for: whole terms, parts, forms inside.

    A form that is new is read later, with others: `settle` waits until all are.
    """

    def __init__(self, reader: FormReader) -> None:
        self.reader = reader
        self.names: list[str] = []
        self.languages = bytearray()
        self.numbers: dict[str, dict[str, int]] = {tongue: {} for tongue in TONGUES}
        self.readings = Readings()
        self._queue = ReadingQueue(reader, self.readings)
        self._given = 0

    def __len__(self) -> int:
        return len(self.names)

    @property
    def terms(self) -> dict[str, int]:
        """Terms → their numbers."""
        return self.readings.terms

    def number(self, language: str, word: str) -> int:
        """Return the number of a form."""
        known = self.numbers[language]
        number = known.get(word)
        if number is None:
            number = known[word] = len(self.names)
            self.names.append(word)
            self.languages.append(TONGUES.index(language))
            if number - self._given >= _READ_AT_ONCE:
                self._give()
        return number

    def _give(self) -> None:
        """Have the forms read that nobody was given yet."""
        self._queue.put(self._listed(self._given))
        self._given = len(self.names)

    def _listed(self, start: int) -> list[Form]:
        tongues = map(TONGUES.__getitem__, self.languages[start:])
        return list(zip(tongues, self.names[start:], strict=True))

    def settle(self) -> None:
        """Wait until all forms are read."""
        if len(self.names) > self._given:
            self._give()
        if len(self.readings) < len(self.names):
            self._queue.settle()

    def close(self) -> None:
        """End what reads forms, whatever it is at."""
        self._queue.close()

    def forget(self) -> None:
        """Give back the room of all but the terms, when no word is asked for any more."""
        self.names, self.languages = [], bytearray()
        self.numbers = {tongue: {} for tongue in TONGUES}
        self.readings.forget()

    def told(self) -> Told:
        """Return what the forms so far stand for, one by one."""
        self.settle()
        return Told(self)

    def relations(self, live: Numbers) -> Relations:
        """Return which of the live forms stands for which terms. Swedish compounds are told by the others."""
        wholes = self._owners("wholes"), np.asarray(self.readings.columns["wholes"])
        parts = self._owners("parts"), np.asarray(self.readings.columns["parts"])
        swedish = self._swedish(live)
        forms = np.concatenate((wholes[0], parts[0], swedish[0]))
        terms = np.concatenate((wholes[1], parts[1], swedish[1]))
        shares = np.full(len(forms), PART, dtype=np.int64)
        shares[: len(wholes[0])] = WHOLE
        kept = live[forms]
        return Relations(forms[kept], terms[kept], shares[kept])

    def _swedish(self, live: Numbers) -> tuple[Numbers, Numbers]:
        """Return compounds and the terms of their parts, each pair once."""
        known = {word: number for word, number in self.numbers["sv"].items() if live[number]}
        wholes, starts = self.readings.columns["wholes"], self.starts("wholes")
        found: dict[tuple[int, int], None] = {}
        for word, number in known.items():
            for part in () if "-" in word else swedish_parts(word, known):
                found[number, wholes[starts[known[part] + 1] - 1]] = None
        pairs = np.array(list(found), dtype=np.uint32).reshape(-1, 2)
        return pairs[:, 0], pairs[:, 1]

    def columns(self) -> Iterator[tuple[str, Buffer]]:
        """Yield all of it as bytes with names, for `restore`."""
        yield "names", "\n".join(self.names).encode()
        yield "known_terms", "\n".join(self.readings.terms).encode()
        yield "known_inner", "\n".join(self.readings.inner).encode()
        yield "languages", self.languages
        yield from self.readings.columns.items()

    def restore(self, columns: Mapping[str, bytes]) -> None:
        """Take in what `columns` returned of an earlier one."""
        self.names, self.languages = lines(columns["names"]), bytearray(columns["languages"])
        tongues = [self.numbers[tongue] for tongue in TONGUES]
        for number, (name, language) in enumerate(zip(self.names, self.languages, strict=True)):
            tongues[language][name] = number
        self.readings.restore(columns)
        self._given = len(self.names)

    def starts(self, column: str) -> array[int]:
        """Return where those of each form begin in a column, and where the last ones end."""
        ends = np.cumsum(np.asarray(self.readings.columns[f"of_{column}"]), dtype=np.uint32)
        return array("I", b"\0" * 4 + ends.tobytes())

    def _owners(self, column: str) -> Numbers:
        counts = self.readings.columns[f"of_{column}"]
        return np.repeat(np.arange(len(counts), dtype=np.uint32), np.asarray(counts))

    def meanings(self, live: Numbers) -> dict[str, str]:
        """Return live word form → its terms, joined by spaces; forms inside compounds are among them."""
        names, found = list(self.terms), dict[str, str]()
        wholes, starts = self.readings.columns["wholes"], self.starts("wholes")
        is_live = live.tobytes()
        for tongue in MARKS:
            for word, number in self.numbers[tongue].items():
                if is_live[number]:
                    start, end = starts[number], starts[number + 1]
                    bases = (
                        [names[at] for at in wholes[start:end]] if end - start > 1 else [names[wholes[start]]]
                    )
                    _mean(found, word.replace("-", ""), bases)
        for word, bases in self._inner_meanings(live, names):
            _mean(found, word, bases)
        return found

    def _inner_meanings(self, live: Numbers, names: list[str]) -> Iterator[tuple[str, list[str]]]:
        """Yield form inside a compound with its bases, in an order that no order of documents changes."""
        is_live, inner = live[self._owners("inner")], self.readings.inner
        pairs = np.asarray(self.readings.columns["inner"])[is_live].astype(np.uint64) << np.uint64(32)
        pairs |= np.asarray(self.readings.columns["inner_terms"])[is_live]
        pairs = np.unique(pairs)
        words, terms = (pairs >> np.uint64(32)).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).tolist()
        ends = np.searchsorted(words, np.arange(len(inner)), side="right").tolist()
        start = 0
        for word, end in zip(inner, ends, strict=True):
            if end > start:
                yield word, sorted(names[term] for term in terms[start:end])
            start = end


class Told:
    """What each form stands for, as the names of terms."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._names = list(forms.terms)
        self._columns = [(forms.readings.columns[name], forms.starts(name)) for name in ("wholes", "parts")]
        self._known: dict[int, Reading] = {}

    def words(self, text: str) -> list[tuple[str, Reading]]:
        """Return each word of a Finnish name with its terms; forms inside are left out."""
        spelled = map(self._forms.reader.spelled, WORD.findall(text))
        return [(word, self._reading(self._forms.number("fi", word))) for word in spelled]

    def _reading(self, form: int) -> Reading:
        reading = self._known.get(form)
        if reading is None:
            names = self._names
            wholes, parts = (
                tuple([names[term] for term in column[starts[form] : starts[form + 1]]])
                for column, starts in self._columns
            )
            reading = self._known[form] = Reading(wholes, parts)
        return reading


def _mean(meanings: dict[str, str], word: str, bases: list[str]) -> None:
    """Add what a word form stands for to what it does already."""
    known = meanings.get(word)
    if known is None:
        meanings[word] = " ".join(bases)
    elif known != bases[0] or len(bases) > 1:
        meanings[word] = " ".join(dict.fromkeys((*known.split(" "), *bases)))
