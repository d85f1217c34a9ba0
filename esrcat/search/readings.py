"""What word forms stand for, as columns of numbers: one reading after another."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from esrcat.search.analysis import Reading

if TYPE_CHECKING:
    Buffer: TypeAlias = bytes | bytearray | memoryview | array[int]

COLUMNS = {
    "wholes": "I", "parts": "I", "inner": "I", "inner_terms": "I",
    "of_wholes": "H", "of_parts": "H", "of_inner": "H",
}  # fmt: skip
"""The columns and the kinds of their numbers: terms, forms inside, and how many of each a reading has."""


class Readings:
    """Readings by numbers: whole terms, parts, forms inside.

    `terms` and `inner` are names → numbers: of terms, and of forms inside compounds ('hoitajien').
    """

    def __init__(self) -> None:
        self.terms: dict[str, int] = {}
        self.inner: dict[str, int] = {}
        self.columns = {name: array(kind) for name, kind in COLUMNS.items()}

    def __len__(self) -> int:
        return len(self.columns["of_wholes"])

    def add(self, readings: Iterable[Reading]) -> None:
        """Add readings in their order."""
        terms, inner, columns = self.terms, self.inner, self.columns
        wholes, parts = columns["wholes"].append, columns["parts"].append
        forms, bases = columns["inner"].append, columns["inner_terms"].append
        of_wholes, of_parts = columns["of_wholes"].append, columns["of_parts"].append
        of_inner = columns["of_inner"].append
        for reading in readings:
            for term in reading.bases:
                wholes(terms.setdefault(term, len(terms)))
            for term in reading.parts:
                parts(terms.setdefault(term, len(terms)))
            for form, base in reading.inner:
                forms(inner.setdefault(form, len(inner)))
                bases(terms.setdefault(base, len(terms)))
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
        """Take in all that an earlier one held."""
        self.terms = {term: number for number, term in enumerate(lines(columns["known_terms"]))}
        self.inner = {form: number for number, form in enumerate(lines(columns["known_inner"]))}
        for name, column in self.columns.items():
            column.frombytes(columns[name])

    def forget(self) -> None:
        """Give back the room of all but the terms."""
        self.inner = {}
        for column in self.columns.values():
            del column[:]


def _numbered(known: dict[str, int], names: bytes) -> list[int]:
    return [known.setdefault(name, len(known)) for name in lines(names)]


def lines(part: bytes) -> list[str]:
    """Return the names that were joined, a line each."""
    return part.decode().split("\n") if part else []
