"""TAR, packed or not: members in the order of the archive, which is a stream and cannot go back."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from functools import partial
from typing import IO, BinaryIO, cast

from esrcat.archives.inputs import LINK, Input, NotRead, not_read
from esrcat.archives.limits import Metered, Position, TooMuch
from esrcat.archives.naming import Members, member_name
from esrcat.archives.opened import Member, Opened
from esrcat.archives.packed import unpacking

_DEVICE = "a device or pipe, not a file; it was not opened"


def read_tar(opened: Opened) -> Iterator[Input | Member]:
    """Yield the documents in the archive's own order; links and devices are refused, folders have none."""
    position = Position(opened.file)
    stream = Metered(unpacking(opened.name, position), opened.meter)
    wanted = Members(None, opened.passed, opened.within)
    with tarfile.open(fileobj=cast(IO[bytes], stream), mode="r|", bufsize=_BUFFER) as archive:
        while (info := archive.next()) is not None:
            # The library keeps every member it has passed, in case it is asked for again: we never ask.
            archive.members = []  # type: ignore[attr-defined]
            if info.isdir() or not wanted.is_document(member_name(info.name)):
                continue
            weight = position.since()
            if not info.isfile():
                reason = LINK if info.issym() or info.islnk() else _DEVICE
                yield not_read(opened.within(member_name(info.name)), "refused", reason, weight)
                continue
            read = partial(_read, archive, info)
            yield Member(info.name, read, partial(_stream, archive, info), weight)


_BUFFER = 64 * 1024


def _read(archive: tarfile.TarFile, info: tarfile.TarInfo, limit: int) -> bytes | None:
    if info.size > limit:
        return None
    try:
        with _stream(archive, info) as file:
            return file.read()
    except TooMuch as error:
        raise NotRead("refused", f"{error}; it was not read to its end") from error
    except (tarfile.TarError, OSError, EOFError, ValueError) as error:
        what = " ".join(str(error).split())[:120] or type(error).__name__
        raise NotRead("failed", f"it cannot be unpacked ({what}); fetch the archive again") from error


def _stream(archive: tarfile.TarFile, info: tarfile.TarInfo) -> BinaryIO:
    file = archive.extractfile(info)
    if file is None:
        raise NotRead("failed", "it cannot be unpacked; fetch the archive again")
    return cast(BinaryIO, file)
