"""How much an archive may unpack to, and the meter that stops one that exceeds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How far archives are trusted.

    An archive may have `members` members, unpack to `unpacked` bytes and to `ratio` times its own size
    (what is under `small` bytes may be all repetition); an archive within it may be `nested` bytes
    large, and archives may lie `depth` deep.
    """

    members: int = 2_000_000
    unpacked: int = 1024 * 1024 * _MIB
    ratio: int = 200
    small: int = 64 * _MIB
    nested: int = 256 * _MIB
    depth: int = 2


LIMITS = Limits()


class TooMuch(Exception):
    """An archive goes beyond a limit; the text says which."""


class Meter:
    """Counts what one archive unpacks to, archives within it included; raises TooMuch."""

    def __init__(self, limits: Limits, packed: int) -> None:
        self._limits = limits
        self._packed = packed
        self._unpacked = 0
        self._members = 0

    def add(self, size: int) -> None:
        """Count bytes that were unpacked."""
        self._unpacked += size
        limits = self._limits
        if self._unpacked > limits.unpacked:
            raise TooMuch(f"it unpacks to more than {limits.unpacked} bytes")
        if self._unpacked > max(limits.small, limits.ratio * self._packed):
            raise TooMuch(f"it unpacks to more than {limits.ratio} times its size")

    def member(self) -> None:
        """Count a member."""
        self._members += 1
        if self._members > self._limits.members:
            raise TooMuch(f"it has more than {self._limits.members} members")


class Metered:
    """A stream of unpacked bytes that are counted as they are read."""

    def __init__(self, stream: BinaryIO, meter: Meter) -> None:
        self._stream = stream
        self._meter = meter

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        return self._counted(self._stream.read(size))

    def some(self, size: int) -> bytes:
        """Return some of the next bytes: those before a break in the stream are not lost with it."""
        read: Callable[[int], bytes] = getattr(self._stream, "read1", self._stream.read)
        return self._counted(read(size))

    def _counted(self, data: bytes) -> bytes:
        self._meter.add(len(data))
        return data


class Position:
    """A stream that tells how far it has been read, for progress."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._told = 0
        self.at = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        data = self._stream.read(size)
        self.at += len(data)
        return data

    def tell(self) -> int:
        """Return how far the stream has been read."""
        return self.at

    def close(self) -> None:
        """Leave the stream to whoever opened it."""

    def since(self) -> int:
        """Return how many bytes were read since this was last asked."""
        passed, self._told = self.at - self._told, self.at
        return passed
