"""The word forms of a catalogue: each is read once, and gets a number as its terms do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from esrcat.search.analysis import Reading
from esrcat.search.kept_readings import KeptReadings, Pages
from esrcat.search.lexicon import Buffer, Lexicon
from esrcat.search.numbers import Numbers, distinct, positions
from esrcat.search.reading_queue import ReadingQueue
from esrcat.search.relations import PART, WHOLE, Relations
from esrcat.search.spill import Parts
from esrcat.search.terms import TONGUES, FormReader, swedish_parts
from esrcat.search.words import WORD

_READ_AT_ONCE = 512
_MOST_TOLD = 1 << 12
"""Readings of words in names that are."""


class Forms:
    """Numbers word forms and knows by numbers what each stands for: whole terms, parts, forms inside.

    A form that is new is read later, with others: `settle` waits until all are.
    """

    def __init__(self, reader: FormReader) -> None:
        self.reader = reader
        self.languages = bytearray()
        self.terms, self.inner = Lexicon(), Lexicon()
        self._known = Lexicon()  # the place of the language in TONGUES, and the word
        self.readings = KeptReadings(self.terms, self.inner)
        self._queue = ReadingQueue(reader, self.readings)
        self._given = 0

    def __len__(self) -> int:
        return len(self._known)

    def number(self, language: str, word: str) -> int:
        """Return the number of a form."""
        return self.numbering(language)(word)

    def numbering(self, language: str) -> Callable[[str], int]:
        """Return what returns the number of a form of the language."""
        tongue, languages, known = TONGUES.index(language), self.languages, self._known
        sign = str(tongue)

        def number(word: str) -> int:
            found = known.number(sign + word)
            if found == len(languages):
                languages.append(tongue)
                if found - self._given >= _READ_AT_ONCE:
                    self._give()
            return found

        return number

    def _give(self) -> None:
        """Queue the forms that have not been queued yet."""
        self._queue.put(self._known.lines(np.arange(self._given, len(self))).content[:-1])
        self._given = len(self)

    def settle(self) -> None:
        """Wait until all forms are read."""
        if len(self) > self._given:
            self._give()
        if len(self.readings) < len(self):
            self._queue.settle()

    def write_file(self, name: str, content: bytes) -> None:
        """Write a file, in the second process if there is one, as it has time to spare.

        The file is complete when all forms are read.
        """
        self._queue.write(name, content)

    def close(self) -> None:
        """Stop reading forms at once."""
        self._queue.close()

    def forget_words(self) -> None:
        """Free the memory of the words, once none is asked for any more."""
        self._known, self.inner, self.languages = Lexicon(), Lexicon(), bytearray()

    def forget_readings(self) -> None:
        """Free the memory of the readings; only the terms are kept."""
        self.readings = KeptReadings(self.terms, self.inner)
        self.terms.forget()

    def told(self) -> Told:
        """Return what the forms so far stand for, one by one."""
        self.settle()
        return Told(self)

    def relations(self, live: Numbers, swedish: tuple[Numbers, Numbers]) -> Relations:
        """Return which of the live forms stands for which terms; of Swedish compounds it is given."""
        relations = Relations()
        for share, kind in ((WHOLE, "wholes"), (PART, "parts")):
            for forms, terms in self.readings.several(kind, kind):
                kept = live[forms]
                relations.add(forms[kept], terms[kept], share)
        kept = live[swedish[0]]
        relations.add(swedish[0][kept], swedish[1][kept], PART)
        return relations

    def swedish(self, live: Numbers) -> tuple[Numbers, Numbers]:
        """Return Swedish compounds and the terms of their parts, each pair once, as the others tell."""
        numbers = self.of_language("sv", np.flatnonzero(live))
        known = dict(zip(self.words(numbers), numbers.tolist(), strict=True))
        wholes, starts = self.readings.wholes(), self.readings.starts("wholes")
        found: dict[tuple[int, int], None] = {}
        for word, number in known.items():
            for part in () if "-" in word else swedish_parts(word, known):
                found[number, wholes[starts[known[part] + 1] - 1]] = None
        pairs = np.array(list(found), dtype=np.uint32).reshape(-1, 2)
        return pairs[:, 0], pairs[:, 1]

    def columns(self) -> Iterator[tuple[str, Iterable[Buffer]]]:
        """Yield all of it as bytes with names, for `restore`."""
        for name, lexicon in self._lexicons().items():
            yield from ((f"{name}.{column}", (content,)) for column, content in lexicon.columns())
        yield "languages", (self.languages,)
        yield from self.readings.blocks()

    def restore(self, parts: Parts) -> None:
        """Take in what `columns` returned of an earlier one."""
        for name, lexicon in self._lexicons().items():
            lexicon.restore(parts.of(f"{name}."))
        self.languages = bytearray(parts["languages"])
        self.readings = KeptReadings(self.terms, self.inner, parts)
        self._queue = ReadingQueue(self.reader, self.readings)
        self._given = len(self)

    def _lexicons(self) -> dict[str, Lexicon]:
        return {"known": self._known, "terms": self.terms, "inner": self.inner}

    def of_language(self, language: str, numbers: Numbers) -> Numbers:
        """Return those of some forms that are of a language, in their order."""
        tongues = np.frombuffer(self.languages, dtype=np.uint8)
        found: Numbers = numbers[tongues[numbers] == TONGUES.index(language)]
        return found

    def find(self, language: str, word: str) -> int:
        """Return the number of a form, -1 where there is none."""
        return self._known.find(f"{TONGUES.index(language)}{word}")

    def words(self, numbers: Numbers) -> list[str]:
        """Return the letters of many forms."""
        return self._known.texts(numbers, skipped=1)

    def hyphened(self, live: Numbers) -> Numbers:
        """Return the live forms with a hyphen."""
        found: Numbers = self._known.having("-")
        return found[live[found]]

    def word(self, number: int) -> str:
        """Return the letters of a form."""
        return self._known.text(number)[1:]

    def first_letters(self) -> Numbers:
        """Return the first byte of each form."""
        return self._known.first_letters(skipped=1)

    def wholes(self, numbers: Numbers) -> list[str]:
        """Return the whole terms of each of some forms, joined by spaces."""
        starts = self.readings.starts("wholes")
        sizes = self.readings.sizes("wholes")[numbers]
        wholes = self.readings.wholes()[positions(starts[numbers], sizes)]
        texts = self.terms.texts(wholes)
        ends = np.cumsum(sizes, dtype=np.int64)
        runs = zip((ends - sizes).tolist(), ends.tolist(), strict=True)
        return [" ".join(texts[start:end]) for start, end in runs]

    def inner_of(self, numbers: Numbers) -> list[str]:
        """Return the forms inside some forms, each once."""
        return self.inner.texts(self.readings.inner_of(numbers))

    def inner_pairs(self, live: Numbers, wanted: Numbers) -> tuple[Numbers, Numbers]:
        """Return wanted forms inside live compounds and the terms of each, each pair once, by form."""
        pairs = np.empty(0, dtype=np.uint64)
        for owners, inner, terms in self.readings.several("inner", "inner", "inner_terms"):
            kept = live[owners] & wanted[inner]
            found = inner[kept].astype(np.uint64) << np.uint64(32)
            found |= terms[kept]
            pairs = distinct(np.concatenate((pairs, found)))
        return (pairs >> np.uint64(32)).astype(np.uint32), pairs.astype(np.uint32)


class Told:
    """What each form stands for, as the names of terms."""

    def __init__(self, forms: Forms) -> None:
        self._forms, self._number = forms, forms.numbering("fi")
        self._pages = [Pages(forms.readings, kind) for kind in ("wholes", "parts")]
        self._known: dict[str, Reading] = {}

    def words(self, text: str) -> list[tuple[str, Reading]]:
        """Return each word of a Finnish name with its terms; forms inside are left out."""
        known = self._known
        spelled = map(self._forms.reader.spelled, WORD.findall(text))
        return [(word, known.get(word) or self._read(word)) for word in spelled]

    def _read(self, word: str) -> Reading:
        form, text = self._number(word), self._forms.terms.text
        wholes, parts = (tuple(map(text, pages.of(form))) for pages in self._pages)
        if len(self._known) == _MOST_TOLD:
            self._known.clear()
        reading = self._known[word] = Reading(wholes, parts)
        return reading
