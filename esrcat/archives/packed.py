"""One document packed by gzip, bzip2 or xz, and the streams that these give."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO, cast

from esrcat.archives.inputs import NotRead
from esrcat.archives.limits import Metered, Position, TooMuch
from esrcat.archives.opened import Member, Opened


def read_packed(opened: Opened) -> Iterator[Member]:
    """Yield the one document, called as the file is without its last suffix."""
    name = opened.name.rpartition("/")[2].rpartition(".")[0]

    def stream() -> BinaryIO:
        return metered(opened, opened.file)

    def read(limit: int) -> bytes | None:
        with stream() as file:
            try:
                data = file.read(limit + 1)
            except TooMuch as error:
                raise NotRead("refused", f"{error}; it was not read to its end") from error
            except (OSError, EOFError, ValueError) as error:
                raise NotRead(
                    "failed", f"it cannot be unpacked ({error}); fetch it again from its source"
                ) from error
        return None if len(data) > limit else data

    yield Member(name, read, stream, opened.size)


def metered(opened: Opened, file: BinaryIO | Position) -> BinaryIO:
    """Return the stream of an archive's unpacked bytes, which its meter counts."""
    return cast(BinaryIO, io.BufferedReader(_Raw(Metered(unpacking(opened.name, file), opened.meter))))


def unpacking(name: str, file: BinaryIO | Position) -> BinaryIO:
    """Return the stream of unpacked bytes of a file that is called .gz, .tgz, .bz2 … or not packed at all."""
    ending = name.lower().rpartition(".")[2]
    packed = cast(BinaryIO, file)
    if ending in ("gz", "tgz"):
        import gzip

        return cast(BinaryIO, gzip.GzipFile(fileobj=packed))
    if ending in ("bz2", "tbz", "tbz2"):
        import bz2

        return cast(BinaryIO, bz2.BZ2File(packed))
    if ending in ("xz", "txz"):
        import lzma

        return cast(BinaryIO, lzma.LZMAFile(packed))
    return packed


class _Raw(io.RawIOBase):
    """A metered stream as a file, for readers that want one."""

    def __init__(self, stream: Metered) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self._stream.some(len(buffer))
        buffer[: len(data)] = data
        return len(data)
