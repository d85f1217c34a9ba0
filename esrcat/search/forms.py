"""The word forms of a catalogue: each is read once, and gets a number as its terms do."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from esrcat.search.suffixes import MARKS
from esrcat.search.terms import FormReader, swedish_parts

WHOLE, PART = 4, 1
"""What an occurrence counts: a word inside a compound counts a quarter of a word."""
_TONGUES = (*MARKS, "pair")

Buffer: TypeAlias = "bytes | bytearray | memoryview | array[int]"
Numbers: TypeAlias = "np.ndarray[tuple[int], np.dtype[Any]]"


class Relations(NamedTuple):
    """Which form stands for which term, one pair a place, and what an occurrence of it counts."""

    forms: Numbers
    terms: Numbers
    shares: Numbers


class _Written(dict[str, int]):
    """Words of a language as they are written → number of their form."""

    def __init__(self, forms: Forms, language: str) -> None:
        super().__init__()
        self._forms, self._language = forms, language

    def __missing__(self, word: str) -> int:
        number = self[word] = self._forms.number(self._language, self._forms.reader.spelled(word))
        return number


class Forms:
    """Numbers word forms and knows by numbers what each stands for: whole terms, parts, forms inside.

    `terms` and `inner` are names → numbers: of terms, and of forms inside compounds ('hoitajien').
    """

    def __init__(self, reader: FormReader) -> None:
        self.reader = reader
        self.names: list[str] = []
        self.languages = bytearray()
        self.terms: dict[str, int] = {}
        self.inner: dict[str, int] = {}
        self.numbers: dict[str, dict[str, int]] = {tongue: {} for tongue in _TONGUES}
        self.written = {tongue: _Written(self, tongue) for tongue in MARKS}
        self._wholes, self._parts = array("I"), array("I")
        self._inner, self._inner_terms = array("I"), array("I")
        self._of_wholes, self._of_parts, self._of_inner = array("H"), array("H"), array("H")

    def __len__(self) -> int:
        return len(self.names)

    def number(self, language: str, word: str) -> int:
        """Return the number of a form, which is read when it is new."""
        known = self.numbers[language]
        number = known.get(word)
        if number is None:
            number = known[word] = len(self.names)
            self.names.append(word)
            self.languages.append(_TONGUES.index(language))
            self._read(language, word)
        return number

    def _read(self, language: str, word: str) -> None:
        reading, terms, inner = self.reader.reading((language, word)), self.terms, self.inner
        self._wholes.extend([terms.setdefault(term, len(terms)) for term in reading.bases])
        self._parts.extend([terms.setdefault(term, len(terms)) for term in reading.parts])
        self._inner.extend([inner.setdefault(form, len(inner)) for form, _ in reading.inner])
        self._inner_terms.extend([terms.setdefault(base, len(terms)) for _, base in reading.inner])
        self._of_wholes.append(len(reading.bases))
        self._of_parts.append(len(reading.parts))
        self._of_inner.append(len(reading.inner))

    def relations(self, live: Numbers) -> Relations:
        """Return which of the live forms stands for which terms. Swedish compounds are told by the others."""
        wholes = self._owners(self._of_wholes), np.asarray(self._wholes)
        parts = self._owners(self._of_parts), np.asarray(self._parts)
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
        ends = np.cumsum(np.asarray(self._of_wholes))
        found: dict[tuple[int, int], None] = {}
        for word, number in known.items():
            for part in () if "-" in word else swedish_parts(word, known):
                found[number, self._wholes[int(ends[known[part]]) - 1]] = None
        pairs = np.array(list(found), dtype=np.uint32).reshape(-1, 2)
        return pairs[:, 0], pairs[:, 1]

    def columns(self) -> Iterator[tuple[str, Buffer]]:
        """Yield all of it as bytes with names, for `restore`."""
        yield "names", "\n".join(self.names).encode()
        yield "known_terms", "\n".join(self.terms).encode()
        yield "known_inner", "\n".join(self.inner).encode()
        yield "languages", self.languages
        yield from self._arrays().items()

    def restore(self, columns: Mapping[str, bytes]) -> None:
        """Take in what `columns` returned of an earlier one."""
        names, terms, inner = (
            columns[name].decode().split("\n") if columns[name] else []
            for name in ("names", "known_terms", "known_inner")
        )
        self.names, self.languages = names, bytearray(columns["languages"])
        self.terms = {term: number for number, term in enumerate(terms)}
        self.inner = {form: number for number, form in enumerate(inner)}
        tongues = [self.numbers[tongue] for tongue in _TONGUES]
        for number, (name, language) in enumerate(zip(names, self.languages, strict=True)):
            tongues[language][name] = number
        for name, column in self._arrays().items():
            column.frombytes(columns[name])

    def _arrays(self) -> dict[str, array[int]]:
        return {
            "wholes": self._wholes,
            "parts": self._parts,
            "inner": self._inner,
            "inner_terms": self._inner_terms,
            "of_wholes": self._of_wholes,
            "of_parts": self._of_parts,
            "of_inner": self._of_inner,
        }

    def _owners(self, counts: array[int]) -> Numbers:
        return np.repeat(np.arange(len(counts), dtype=np.uint32), np.asarray(counts))

    def meanings(self, live: Numbers) -> dict[str, str]:
        """Return live word form → its terms, joined by spaces; forms inside compounds are among them."""
        names, found = list(self.terms), dict[str, str]()
        ends = np.cumsum(np.asarray(self._of_wholes)).tolist()
        for tongue in MARKS:
            for word, number in self.numbers[tongue].items():
                if live[number]:
                    numbers = self._wholes[ends[number] - self._of_wholes[number] : ends[number]]
                    _mean(found, word.replace("-", ""), [names[at] for at in numbers])
        for word, bases in self._inner_meanings(live, names):
            _mean(found, word, bases)
        return found

    def _inner_meanings(self, live: Numbers, names: list[str]) -> Iterator[tuple[str, list[str]]]:
        """Yield form inside a compound with its bases, in an order that no order of documents changes."""
        is_live = live[self._owners(self._of_inner)]
        pairs = np.asarray(self._inner)[is_live].astype(np.uint64) << np.uint64(32)
        pairs |= np.asarray(self._inner_terms)[is_live]
        pairs = np.unique(pairs)
        words, terms = (pairs >> np.uint64(32)).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).tolist()
        ends = np.searchsorted(words, np.arange(len(self.inner)), side="right").tolist()
        start = 0
        for word, end in zip(self.inner, ends, strict=True):
            if end > start:
                yield word, sorted(names[term] for term in terms[start:end])
            start = end

    def finish(self) -> None:
        """Give room back, when no document will follow: how words were written, and how they were read."""
        for words in self.written.values():
            words.clear()
        self.reader.forget()


def _mean(meanings: dict[str, str], word: str, bases: list[str]) -> None:
    """Add what a word form stands for to what it does already."""
    known = meanings.get(word)
    if known is None:
        meanings[word] = " ".join(bases)
    elif known != bases[0] or len(bases) > 1:
        meanings[word] = " ".join(dict.fromkeys((*known.split(" "), *bases)))
