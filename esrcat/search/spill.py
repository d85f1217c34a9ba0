"""Bytes in a temporary file: what grows with a catalogue, and is read again one piece after the other."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from tempfile import TemporaryFile

from esrcat.search.lexicon import Buffer

_BLOCK = 1 << 20


class Spill:
    """A file that grows at its end and is gone when nobody needs it any more."""

    def __init__(self) -> None:
        self._file = TemporaryFile(prefix="esrcat-")  # noqa: SIM115 - closed with the object
        self._close = weakref.finalize(self, self._file.close)
        self.size = 0
        """Bytes in it."""
        self._is_at_end = True

    def write(self, content: Buffer) -> None:
        """Add bytes at the end."""
        if not self._is_at_end:
            self._file.seek(self.size)
            self._is_at_end = True
        self.size += self._file.write(content)

    def read(self, start: int, size: int) -> bytes:
        """Return some bytes from a place on."""
        self._is_at_end = False
        self._file.seek(start)
        return self._file.read(size)

    def blocks(self) -> Iterator[bytes]:
        """Yield all bytes, a block at a time."""
        for start in range(0, self.size, _BLOCK):
            yield self.read(start, _BLOCK)
