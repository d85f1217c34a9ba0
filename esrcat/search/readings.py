"""The readings of word forms as columns of numbers, one reading after another."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType
from typing import Protocol

from esrcat.search.analysis import Reading

COLUMNS = {
    "wholes": "I", "parts": "I", "inner": "I", "inner_terms": "I",
    "of_wholes": "H", "of_parts": "H", "of_inner": "H",
}  # fmt: skip
"""The columns and the kinds of their numbers: terms, forms inside, and how many of each a reading has."""


class Column(Protocol):
    """Numbers one after another."""

    def append(self, number: int, /) -> None:
        """Add a number."""

    def extend(self, numbers: Iterable[int], /) -> None:
        """Add numbers."""

    def frombytes(self, content: bytes, /) -> None:
        """Add numbers given as bytes."""

    def tobytes(self) -> bytes:
        """Return all of them as bytes."""

    def __len__(self) -> int: ...


class Texts(Protocol):
    """Texts with numbers."""

    def number(self, text: str) -> int:
        """Return the number of a text, a new one where it is new."""

    def extend(self, texts: list[str]) -> None:
        """Add texts that are all new."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[str]: ...


class FewTexts(dict[str, int]):
    """Texts with numbers where there is room for them: a new one gets its number when it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._latest = list[str]()

    def __missing__(self, text: str) -> int:
        number = self[text] = len(self)
        self._latest.append(text)
        return number

    @property
    def number(self) -> Callable[[str], int]:
        """What returns the number of a text."""
        return self.__getitem__

    def extend(self, texts: list[str]) -> None:
        """Add texts that are all new."""
        for text in texts:
            self[text]

    def latest(self) -> list[str]:
        """Return the texts that are new since the last time."""
        found, self._latest = self._latest, []
        return found


class Theirs:
    """The numbers of texts that another process gave, and ours of the same texts.

    As long as all texts are theirs the numbers are the same, and no text is looked up.
    """

    def __init__(self, ours: Texts) -> None:
        self._ours, self._is_same = ours, not len(ours)
        self._numbers = array("I")
        self._count = 0

    def add(self, texts: list[str]) -> None:
        """Take in the next of their texts."""
        if self._is_same and len(self._ours) != self._count:
            self._is_same = False
            self._numbers.extend(range(self._count))
        if self._is_same:
            self._ours.extend(texts)
        else:
            self._numbers.extend(map(self._ours.number, texts))
        self._count += len(texts)

    def ours(self, theirs: bytes) -> Iterable[int]:
        """Return our numbers for some of theirs."""
        numbers = array("I", theirs)
        return numbers if self._is_same else map(self._numbers.__getitem__, numbers)


class Readings:
    """Readings by numbers: whole terms, parts, forms inside.

    `terms` and `inner` have names and numbers: of terms, and of forms inside compounds ('hoitajien').
    `columns` are those that stand elsewhere than in memory.
    """

    def __init__(
        self,
        terms: Texts | None = None,
        inner: Texts | None = None,
        columns: Mapping[str, Column] = MappingProxyType({}),
    ) -> None:
        self.terms: Texts = FewTexts() if terms is None else terms
        self.inner: Texts = FewTexts() if inner is None else inner
        self.columns: dict[str, Column] = {
            name: columns.get(name, array(kind)) for name, kind in COLUMNS.items()
        }

    def __len__(self) -> int:
        return len(self.columns["of_wholes"])

    def add(self, readings: Iterable[Reading]) -> None:
        """Add readings in their order."""
        listed = list(readings)
        wholes = [reading.bases for reading in listed]
        parts = [reading.parts for reading in listed]
        inner = [reading.inner for reading in listed]
        term, form_inside, columns = self.terms.number, self.inner.number, self.columns
        columns["wholes"].extend(map(term, chain.from_iterable(wholes)))
        columns["parts"].extend(map(term, chain.from_iterable(parts)))
        pairs = list(chain.from_iterable(inner))
        columns["inner"].extend(map(form_inside, [form for form, _ in pairs]))
        columns["inner_terms"].extend(map(term, [base for _, base in pairs]))
        columns["of_wholes"].extend(map(len, wholes))
        columns["of_parts"].extend(map(len, parts))
        columns["of_inner"].extend(map(len, inner))

    def theirs(self) -> tuple[Theirs, Theirs]:
        """Return the numbers of terms and forms inside of another who begins now."""
        return Theirs(self.terms), Theirs(self.inner)

    def extend(self, columns: Mapping[str, bytes], theirs: tuple[Theirs, Theirs]) -> None:
        """Add those of another, whose names have other numbers."""
        terms, inner = theirs
        terms.add(lines(columns["new_terms"]))
        inner.add(lines(columns["new_inner"]))
        meant = {"wholes": terms, "parts": terms, "inner": inner, "inner_terms": terms}
        for name, column in self.columns.items():
            if name in meant:
                column.extend(meant[name].ours(columns[name]))
            else:
                column.frombytes(columns[name])


def lines(part: bytes) -> list[str]:
    """Return the names that were joined, a line each."""
    return part.decode().split("\n") if part else []
