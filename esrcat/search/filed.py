"""Columns of numbers in a temporary file: they are only appended to, and read from the start."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

import numpy as np

from esrcat.search.lexicon import Buffer
from esrcat.search.numbers import Numbers
from esrcat.search.spill import Extents, Spill

_BYTES = 4
_IN_MEMORY = 1 << 15
"""Numbers that wait until they are written together."""


class Filed:
    """A column of numbers of four bytes; `earlier` ones stand in a file of their own."""

    def __init__(self, earlier: Extents | None = None) -> None:
        self._earlier, self._file, self._latest = earlier or Extents([]), Spill(), array("I")

    def __len__(self) -> int:
        return (self._earlier.size + self._file.size) // _BYTES + len(self._latest)

    def append(self, number: int, /) -> None:
        """Add a number."""
        self.extend((number,))

    def extend(self, numbers: Iterable[int], /) -> None:
        """Add numbers."""
        self._latest.extend(numbers)
        if len(self._latest) >= _IN_MEMORY:
            self._write()

    def frombytes(self, content: bytes, /) -> None:
        """Add numbers given as bytes."""
        self._latest.frombytes(content)
        self.extend(())

    def read(self, start: int, size: int) -> Numbers:
        """Return some numbers from a place on."""
        return np.frombuffer(self._whole().read(_BYTES * start, _BYTES * size), dtype=np.uint32)

    def tobytes(self) -> bytes:
        """Return all numbers as bytes."""
        return b"".join(self.blocks())

    def blocks(self) -> Iterator[Buffer]:
        """Yield all numbers as bytes, a block at a time."""
        yield from self._whole().blocks()

    def _whole(self) -> Extents:
        if self._latest:
            self._write()
        return self._earlier.and_then(self._file.whole())

    def _write(self) -> None:
        self._file.write(self._latest)
        del self._latest[:]
