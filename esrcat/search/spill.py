"""Bytes in temporary files, for data that grows with the catalogue and is read back piece by piece."""

from __future__ import annotations

import os
import weakref
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from tempfile import TemporaryFile
from typing import BinaryIO, Protocol

from esrcat.search.lexicon import Buffer

_BLOCK = 1 << 18


def _read(file: BinaryIO, start: int, size: int) -> bytes:
    """Return some bytes of a file from a place on; what is written next goes to its end."""
    if hasattr(os, "pread"):  # in one call, and no more is read than is asked for
        return os.pread(file.fileno(), size, start)
    file.seek(start)
    content = file.read(size)
    file.seek(0, os.SEEK_END)
    return content


class Source(Protocol):
    """Bytes that are read in pieces."""

    def read(self, start: int, size: int) -> bytes:
        """Return some bytes from a place on."""


class Stored:
    """A file that is read only."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, start: int, size: int) -> bytes:
        """Return some bytes from a place on."""
        return _read(self._file, start, size)


class Extents:
    """Parts of files as one: each is a file, where the part begins there, and its size."""

    def __init__(self, parts: Sequence[tuple[Source, int, int]]) -> None:
        self._parts = [part for part in parts if part[2]]
        self._starts, self.size = list[int](), 0
        for _, _, size in self._parts:
            self._starts.append(self.size)
            self.size += size

    def read(self, start: int, size: int) -> bytes:
        """Return some bytes from a place on."""
        pieces = [source.read(first, length) for source, first, length in self.within(start, size)]
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def within(self, start: int, size: int) -> Iterator[tuple[Source, int, int]]:
        """Yield the parts of some bytes from a place on."""
        at, end = bisect_right(self._starts, start) - 1, min(start + size, self.size)
        while start < end:
            source, first, length = self._parts[at]
            skipped = start - self._starts[at]
            taken = min(length - skipped, end - start)
            yield source, first + skipped, taken
            start += taken
            at += 1

    def and_then(self, others: Extents) -> Extents:
        """Return these and others after them."""
        return Extents([*self._parts, *others._parts])

    def blocks(self) -> Iterator[bytes]:
        """Yield all bytes, a block at a time."""
        for start in range(0, self.size, _BLOCK):
            yield self.read(start, _BLOCK)


class Parts(Mapping[str, bytes]):
    """The parts of a file by name, read when they are asked for: all of them are as large as the index."""

    def __init__(self, file: Stored, places: dict[str, tuple[int, int]]) -> None:
        self._file, self._places = file, places

    def __getitem__(self, name: str) -> bytes:
        return self._file.read(*self._places[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def of(self, kind: str) -> Parts:
        """Return those whose names begin so, without the beginning."""
        own = {name.removeprefix(kind): self._places[name] for name in self if name.startswith(kind)}
        return Parts(self._file, own)

    def extents(self) -> dict[str, Extents]:
        """Return the parts where they stand in the file."""
        return {name: Extents([(self._file, *place)]) for name, place in self._places.items()}


class Spill:
    """A file that grows at its end and is gone when nobody needs it any more."""

    def __init__(self) -> None:
        self._file = TemporaryFile(prefix="esrcat-")  # noqa: SIM115 - closed with the object
        self._close = weakref.finalize(self, self._file.close)
        self.size = 0
        """Bytes in it."""

    def write(self, content: Buffer) -> None:
        """Add bytes at the end."""
        self.size += self._file.write(content)

    def read(self, start: int, size: int) -> bytes:
        """Return some bytes from a place on."""
        self._file.flush()
        return _read(self._file, start, size)

    def blocks(self) -> Iterator[bytes]:
        """Yield all bytes, a block at a time."""
        for start in range(0, self.size, _BLOCK):
            yield self.read(start, _BLOCK)

    def whole(self) -> Extents:
        """Return all bytes so far as parts of a file, to which others can be put."""
        return Extents([(self, 0, self.size)])
