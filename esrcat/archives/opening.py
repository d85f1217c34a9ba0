"""Open an archive as a stream of members, within limits; whatever is refused becomes an input too."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO

from esrcat.archives.inputs import Input, NotRead, not_read
from esrcat.archives.limits import LIMITS, Limits, Meter, TooMuch
from esrcat.archives.naming import archive_kind, escapes, member_name
from esrcat.archives.opened import Member, Opened
from esrcat.archives.passed_over import PassedOver

_EMPTY = "the archive holds no documents"
_ESCAPES = "its name leads out of the archive; rename it to have it read"
_TOO_DEEP = "an archive within an archive within an archive is not opened; unpack the outer one first"


Reader = Callable[[Opened], Iterator[Input | Member]]


def expanded(source: Input, limits: Limits = LIMITS, passed: PassedOver | None = None) -> Iterator[Input]:
    """Yield an input, or the members of the archive that its name says it is; `passed` notes the others."""
    if source.open is None or archive_kind(source.name) is None:
        yield source
        return
    try:
        file = source.open()
    except OSError:
        yield source
        return
    with file:
        size = _size(file)
        meter = Meter(limits, size)
        opened = Opened(source.name, file, size, meter, limits, passed=passed or PassedOver())
        yield from members(opened, source)


def members(archive: Opened, source: Input | None = None) -> Iterator[Input]:
    """Yield the members of an open archive; what goes wrong with the whole is an input of the archive's name.

    `source` is given back as it is when it turns out to be an office file under an archive's name, or a mail
    with nothing but its text.
    """
    if archive.depth > archive.limits.depth:
        yield not_read(archive.name, "refused", _TOO_DEEP)
        return
    found = 0
    try:
        for member in _reader(archive)(archive):
            archive.meter.member()
            for each in _inputs(archive, member):
                found += 1
                yield each
    except _IsDocument:
        yield source or Input(archive.name, archive.whole)
        return
    except TooMuch as error:
        yield not_read(archive.name, "refused", f"{error}; the rest of this archive was not read")
    except NotRead as error:
        yield not_read(archive.name, error.status, error.reason)
    except _BROKEN as error:
        what = " ".join(str(error).split())[:120] or type(error).__name__
        after = f" after {found} members" if found else ""
        reason = f"the archive is broken{after} ({what}); fetch it again from its source"
        yield not_read(archive.name, "failed", reason)
    else:
        if not found:
            yield not_read(archive.name, "not_a_project", _EMPTY)


def _inputs(archive: Opened, found: Input | Member) -> Iterator[Input]:
    """Yield a member, or what it holds when it is an archive; one whose name escapes is refused."""
    if isinstance(found, Input):
        yield found
        return
    path = member_name(found.name)
    name = archive.within(path)
    if escapes(path):
        yield not_read(name, "refused", _ESCAPES, found.weight)
        return
    kind = archive_kind(path)
    if kind is None or (kind == "mail" and archive.depth >= archive.limits.depth):
        yield Input(name, found.read, weight=found.weight)
    elif archive.depth >= archive.limits.depth:
        yield not_read(name, "refused", _TOO_DEEP, found.weight)
    else:
        yield from _nested(archive, name, found, kind in ("zip", "mail"))


def _nested(archive: Opened, name: str, found: Member, is_whole: bool) -> Iterator[Input]:
    try:
        # The directory of a ZIP stands at its end, and a mail is looked at first; other kinds are streams.
        data = found.read(archive.limits.nested) if is_whole else None
        if is_whole and data is None:
            reason = (
                f"an archive of more than {archive.limits.nested} bytes in an archive; unpack the outer one"
            )
            yield not_read(name, "over_budget", reason)
            return
        file = io.BytesIO(data) if data is not None else found.stream()
    except NotRead as error:
        yield not_read(name, error.status, error.reason)
        return
    size = len(data) if data is not None else 0
    with file:
        inner = Opened(name, file, size, archive.meter, archive.limits, archive.depth + 1, archive.passed)
        for each in members(inner):
            yield Input(each.name, each.read, weight=0, url=each.url)


class _IsDocument(Exception):
    """What looks like an archive is a document."""


def _reader(archive: Opened) -> Reader:
    kind = archive_kind(archive.name)
    if kind == "zip":
        from esrcat.archives.zipped import is_office_file, read_zip

        if is_office_file(archive.file):
            raise _IsDocument
        return read_zip
    if kind == "tar":
        from esrcat.archives.tarred import read_tar

        return read_tar
    if kind == "warc":
        from esrcat.archives.warc import read_warc

        return read_warc
    if kind == "mail":
        from esrcat.archives.mail import has_attachments, parts_of, read_mail

        parts = parts_of(archive.file)
        if not has_attachments(parts):
            raise _IsDocument
        return partial(read_mail, parts)
    if kind == "arc":
        from esrcat.archives.arc import read_arc

        return read_arc
    from esrcat.archives.packed import read_packed

    return read_packed


def _size(file: BinaryIO) -> int:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return size


def _broken() -> tuple[type[Exception], ...]:
    import lzma
    import tarfile
    import zipfile
    import zlib

    kinds = (zipfile.BadZipFile, tarfile.TarError, lzma.LZMAError, zlib.error, EOFError)
    return (*kinds, OSError, ValueError, RuntimeError, NotImplementedError)


_BROKEN = _broken()
