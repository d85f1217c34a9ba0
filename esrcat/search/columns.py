"""Columns of values by document: texts in a file, and values that recur as numbers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import orjson

from esrcat.search.lexicon import Buffer, Lexicon
from esrcat.search.numbers import Numbers, runs
from esrcat.search.spill import Extents, Spill

_MOST_RECENT = 1 << 11
"""Values whose numbers are kept at hand."""


class Texts:
    """Texts one after another in a temporary file."""

    def __init__(self, content: Spill | Extents | None = None, sizes: bytes = b"") -> None:
        self.content, self._ends = content or Spill(), array("Q", (0,))
        self._ends.frombytes(np.cumsum(np.frombuffer(sizes, dtype=np.uint32), dtype=np.uint64).tobytes())

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, at: int) -> bytes:
        return self.content.read(self._ends[at], self._ends[at + 1] - self._ends[at])

    def add(self, text: bytes) -> None:
        """Add a text."""
        self._spill().write(text)
        self._ends.append(self.content.size)

    def take(self, others: Texts, wanted: Numbers) -> None:
        """Add those of other texts of which a column of truths says so: what stands together at once."""
        ends = np.asarray(others._ends).astype(np.int64)
        for first, last in runs(wanted):
            start, end = int(ends[first]), int(ends[last])
            self._spill().write(others.content.read(start, end - start))
        sizes = np.diff(ends)[wanted]
        self._ends.frombytes((self._ends[-1] + np.cumsum(sizes)).astype(np.uint64).tobytes())

    def _spill(self) -> Spill:
        assert isinstance(self.content, Spill)  # texts of an earlier build are not added to
        return self.content

    def columns(self) -> Iterator[tuple[str, Iterable[Buffer]]]:
        """Yield all of it with names, for a new one."""
        yield "content", self.content.blocks()
        yield "sizes", (np.diff(np.asarray(self._ends)).astype(np.uint32).data,)


class Coded:
    """JSON values as numbers: each different value is stored once.

    A list is given as a tuple. 1 and 1.0 are two values.
    """

    COLUMNS = ("texts", "ends", "places", "codes")

    def __init__(self) -> None:
        self._known = Lexicon()
        self._recent: dict[object, int] = {}
        self.codes = array("I")

    def add(self, value: object) -> None:
        """Add the value of the next document."""
        key = (value,) if value.__class__ is float else value
        number = self._recent.get(key)
        if number is None:
            number = self._known.number(orjson.dumps(value).decode())
            if len(self._recent) == _MOST_RECENT:
                self._recent.clear()
            self._recent[key] = number
        self.codes.append(number)

    def take(self, others: Coded, wanted: Numbers) -> None:
        """Add those of other documents of which a column of truths says so, and no value that none has."""
        used, codes = np.unique(np.asarray(others.codes)[wanted], return_inverse=True)
        own = np.array(list(map(self._known.number, others._known.texts(used))), dtype=np.uint32)
        self.codes.frombytes(own[codes].tobytes())

    def values(self) -> Iterator[Any]:
        """Yield the values by their codes."""
        return map(_value, self._known)

    def column(self, order: Sequence[int] | Numbers) -> list[Any]:
        """Return the values of documents in an order; one object for all that have the same."""
        return list(map(list(self.values()).__getitem__, np.asarray(self.codes)[order].tolist()))

    def columns(self) -> Iterator[tuple[str, Iterable[Buffer]]]:
        """Yield all of it with names, for `restore`."""
        yield from ((name, (column,)) for name, column in self._known.columns())
        yield "codes", (self.codes,)

    def restore(self, columns: Mapping[str, bytes]) -> None:
        """Take in what `columns` returned of an earlier one."""
        self._known.restore(columns)
        self.codes = array("I", columns["codes"])


def _value(text: str) -> Any:
    value = orjson.loads(text)
    return tuple(value) if isinstance(value, list) else value
