"""The file system inside an old office file: its streams, none of them longer than the file itself."""

from __future__ import annotations

import io
import struct
from typing import Any

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_OF_STREAMS = 2
_HEAD = 512
_SECTOR_SHIFTS = (9, 12)
_MINI_SHIFT = 6
# Of the header: how large sectors are, and how many of them hold each of the three tables.
_SHIFTS_AT, _COUNTS_AT = 0x1E, (0x2C, 0x40, 0x48)


class BrokenContainer(ValueError):
    """A container, or a file inside it, that says what cannot be."""


class Container:
    """The streams of a file of Microsoft's compound format ([MS-CFB]), by their names.

    Raises BrokenContainer for bytes that are none, and for a stream that is not there as it is said to be.
    """

    __slots__ = ("_opened", "_size")

    def __init__(self, data: bytes) -> None:
        _check(data)
        self._opened = _opened(data)
        self._size = len(data)
        self._bounded(self._opened.root.size)

    def has(self, name: str) -> bool:
        """Tell whether there is such a stream."""
        return bool(self._opened.exists(name)) and self._opened.get_type(name) == _OF_STREAMS

    def stream(self, name: str) -> bytes:
        """Return the bytes of a stream; b"" where there is none."""
        if not self.has(name):
            return b""
        self._bounded(self._opened.get_size(name))
        try:
            return bytes(self._opened.openstream(name).read())
        except Exception as error:
            raise BrokenContainer(f"no stream {name}") from error

    def _bounded(self, size: int) -> None:
        # A chain of sectors may be a circle: what is longer than the file is not followed.
        if size > self._size:
            raise BrokenContainer("a stream longer than the file")


def _opened(data: bytes) -> Any:
    import olefile

    try:
        return olefile.OleFileIO(io.BytesIO(data))
    except Exception as error:
        # olefile lets through whatever a broken file brings about.
        raise BrokenContainer("no directory") from error


def _check(data: bytes) -> None:
    """Raise BrokenContainer for a header whose tables would be larger than the file."""
    if len(data) < _HEAD or not data.startswith(MARK):
        raise BrokenContainer("no header")
    sector, mini = struct.unpack_from("<HH", data, _SHIFTS_AT)
    if sector not in _SECTOR_SHIFTS or mini != _MINI_SHIFT:
        raise BrokenContainer("sectors of a strange size")
    if any(struct.unpack_from("<L", data, at)[0] << sector > len(data) for at in _COUNTS_AT):
        raise BrokenContainer("tables larger than the file")
