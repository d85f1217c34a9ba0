"""The readings of all word forms: the large columns stand in files and are read some forms at a time."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

import numpy as np

from esrcat.search.filed import Filed
from esrcat.search.lexicon import Buffer
from esrcat.search.numbers import Numbers, distinct
from esrcat.search.readings import COLUMNS, Column, Readings, Texts
from esrcat.search.spill import Parts

_LONG = ("parts", "inner", "inner_terms")
_AT_ONCE = 1 << 15
"""Forms that are gone through at once."""
_PAGE = 1 << 10
"""Forms whose terms are read together for one of them."""
_PAGES = 64
"""How many of these are kept at hand."""


class KeptReadings(Readings):
    """Readings of forms by their numbers; `earlier` are the columns of an earlier build."""

    def __init__(self, terms: Texts, inner: Texts, earlier: Parts | None = None) -> None:
        files = earlier.extents() if earlier else {}
        self._long = {name: Filed(files.get(name)) for name in _LONG}
        self._short = {
            name: array(kind, earlier[name] if earlier else b"")
            for name, kind in COLUMNS.items()
            if name not in _LONG
        }
        all_columns: dict[str, Column] = {**self._short, **self._long}
        super().__init__(terms, inner, {name: all_columns[name] for name in COLUMNS})

    def sizes(self, kind: str) -> Numbers:
        """Return how many of a kind each form has."""
        return np.asarray(self._short[f"of_{kind}"])

    def starts(self, kind: str) -> Numbers:
        """Return where those of each form begin among the numbers of a kind, and where the last ones end."""
        starts = np.zeros(len(self) + 1, dtype=np.uint32)
        np.cumsum(self.sizes(kind), dtype=np.uint32, out=starts[1:])
        return starts

    def wholes(self) -> Numbers:
        """Return the whole terms of all forms, one form after another."""
        return np.asarray(self._short["wholes"])

    def several(self, kind: str, *columns: str) -> Iterator[tuple[Numbers, ...]]:
        """Yield the forms that have members of a kind, once for each, and its columns: some at a time."""
        sizes, start = self.sizes(kind), 0
        for first in range(0, len(sizes), _AT_ONCE):
            counts = sizes[first : first + _AT_ONCE]
            owners = np.repeat(np.arange(first, first + len(counts), dtype=np.uint32), counts)
            yield owners, *(self.read(column, start, len(owners)) for column in columns)
            start += len(owners)

    def inner_of(self, forms: Numbers) -> Numbers:
        """Return the forms inside some forms, each once."""
        wanted = np.zeros(len(self), dtype=bool)
        wanted[forms] = True
        found = [inner[wanted[owners]] for owners, inner in self.several("inner", "inner")]
        return distinct(np.concatenate(found)) if found else np.empty(0, dtype=np.uint32)

    def read(self, column: str, start: int, size: int) -> Numbers:
        """Return some numbers of a column from a place on."""
        if column in self._long:
            return self._long[column].read(start, size)
        return np.asarray(self._short[column])[start : start + size]

    def blocks(self) -> Iterator[tuple[str, Iterable[Buffer]]]:
        """Yield all columns as bytes with names, for a new one."""
        yield from ((name, (column,)) for name, column in self._short.items())
        yield from ((name, column.blocks()) for name, column in self._long.items())


class Pages:
    """The numbers of a column by form: those of forms that follow each other are read together."""

    def __init__(self, readings: KeptReadings, kind: str) -> None:
        self._readings, self._kind = readings, kind
        self._starts = readings.starts(kind)[::_PAGE].tolist()
        self._known: dict[int, tuple[array[int], array[int]]] = {}

    def of(self, form: int) -> array[int]:
        """Return the numbers of a form."""
        page, at = divmod(form, _PAGE)
        if (known := self._known.get(page)) is None:
            if len(self._known) == _PAGES:
                self._known.clear()
            known = self._known[page] = self._read_page(page)
        numbers, starts = known
        return numbers[starts[at] : starts[at + 1]]

    def _read_page(self, page: int) -> tuple[array[int], array[int]]:
        sizes = self._readings.sizes(self._kind)[page * _PAGE : (page + 1) * _PAGE]
        starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.uint32)
        numbers = self._readings.read(self._kind, self._starts[page], int(starts[-1]))
        return array("I", numbers.tobytes()), array("I", starts.tobytes())
