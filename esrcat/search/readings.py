"""What word forms stand for, as columns of numbers: one reading after another."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from esrcat.search.analysis import Reading

COLUMNS = {
    "wholes": "I", "parts": "I", "inner": "I", "inner_terms": "I",
    "of_wholes": "H", "of_parts": "H", "of_inner": "H",
}  # fmt: skip
"""The columns and the kinds of their numbers: terms, forms inside, and how many of each a reading has."""


class Texts(Protocol):
    """Texts with numbers."""

    def number(self, text: str) -> int:
        """Return the number of a text, a new one where it is new."""

    def text(self, number: int) -> str:
        """Return the text of a number."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[str]: ...


class FewTexts(dict[str, int]):
    """Texts with numbers, as long as they are few."""

    def number(self, text: str) -> int:
        """Return the number of a text, a new one where it is new."""
        return self.setdefault(text, len(self))

    def text(self, number: int) -> str:
        """Return the text of a number."""
        return list(self)[number]


class Readings:
    """Readings by numbers: whole terms, parts, forms inside.

    `terms` and `inner` have names and numbers: of terms, and of forms inside compounds ('hoitajien').
    """

    def __init__(self, terms: Texts | None = None, inner: Texts | None = None) -> None:
        self.terms: Texts = FewTexts() if terms is None else terms
        self.inner: Texts = FewTexts() if inner is None else inner
        self.columns = {name: array(kind) for name, kind in COLUMNS.items()}

    def __len__(self) -> int:
        return len(self.columns["of_wholes"])

    def add(self, readings: Iterable[Reading]) -> None:
        """Add readings in their order."""
        term, form_inside, columns = self.terms.number, self.inner.number, self.columns
        wholes, parts = columns["wholes"].append, columns["parts"].append
        forms, bases = columns["inner"].append, columns["inner_terms"].append
        of_wholes, of_parts = columns["of_wholes"].append, columns["of_parts"].append
        of_inner = columns["of_inner"].append
        for reading in readings:
            for name in reading.bases:
                wholes(term(name))
            for name in reading.parts:
                parts(term(name))
            for form, base in reading.inner:
                forms(form_inside(form))
                bases(term(base))
            of_wholes(len(reading.bases))
            of_parts(len(reading.parts))
            of_inner(len(reading.inner))

    def extend(self, columns: Mapping[str, bytes]) -> None:
        """Add those of another, whose names have other numbers."""
        terms = _numbered(self.terms, columns["known_terms"])
        inner = _numbered(self.inner, columns["known_inner"])
        meant = {"wholes": terms, "parts": terms, "inner": inner, "inner_terms": terms}
        for name, column in self.columns.items():
            if name in meant:
                theirs = array(COLUMNS[name], columns[name])
                column.extend(map(meant[name].__getitem__, theirs))
            else:
                column.frombytes(columns[name])

    def restore(self, columns: Mapping[str, bytes]) -> None:
        """Take in the columns that an earlier one held."""
        for name, column in self.columns.items():
            column.frombytes(columns[name])

    def forget(self) -> None:
        """Give back the room of the columns."""
        for column in self.columns.values():
            del column[:]


def _numbered(known: Texts, names: bytes) -> list[int]:
    return list(map(known.number, lines(names)))


def lines(part: bytes) -> list[str]:
    """Return the names that were joined, a line each."""
    return part.decode().split("\n") if part else []
