"""ZIP: members by name, each read where it stands, nothing unpacked to disk."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, cast

from esrcat.archives.inputs import LINK, Input, NotRead, not_read
from esrcat.archives.naming import INSIDE, Members, member_name
from esrcat.archives.opened import Member, Opened
from esrcat.archives.own import HEAD, IS_SITE, IS_TABLES, MANIFEST, are_tables, is_manifest

_ENCRYPTED = 0x1
_SAYS_UTF8 = 0x800
_UNIX = 3
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_OFFICE = "[Content_Types].xml"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


def is_office_file(file: BinaryIO) -> bool:
    """Tell whether a file is a workbook or a text of an office program, which are ZIP files inside."""
    try:
        with zipfile.ZipFile(file) as archive:
            return _OFFICE in archive.NameToInfo
    except (*_BROKEN, KeyError):
        return False
    finally:
        file.seek(0)


def read_zip(opened: Opened) -> Iterator[Input | Member]:
    """Yield the documents in the code-point order of their names, which is that of the folder unpacked.

    A site or a set of tables that esrcat has packed is one input that is not read.

    Raises TooMuch before the first when the archive states that it unpacks to more than its limits.
    """
    with zipfile.ZipFile(opened.file) as archive:
        _slim(archive, archive.infolist())
        found = sorted(
            (info for info in archive.infolist() if not info.is_dir()), key=lambda info: info.filename
        )
        opened.meter.add(sum(info.file_size for info in found))
        names = (member_name(info.filename) for info in found)
        wanted = Members(names, opened.passed, opened.within)
        if are_tables(info.filename for info in found):
            raise NotRead("unsupported", IS_TABLES)
        sites = tuple(_sites(archive, found))
        for site in sites:
            yield not_read(f"{opened.name}{INSIDE}{member_name(site)}", "unsupported", IS_SITE)
        for info in found:
            if sites and info.filename.startswith(sites):
                continue
            if not wanted.is_document(name := member_name(info.filename)):
                continue
            if _is_link(info):
                yield not_read(opened.within(name), "refused", LINK, info.compress_size)
            else:
                read = partial(_read, archive, info, opened.limits.ratio, opened.limits.small)
                yield Member(info.filename, read, partial(_stream, archive, info), info.compress_size)


def _sites(archive: zipfile.ZipFile, found: list[zipfile.ZipInfo]) -> Iterator[str]:
    """Yield the folders in which sites are that esrcat has built, with the slash at their ends."""
    for info in found:
        folder, _, name = info.filename.rpartition("/")
        if name == MANIFEST and not info.flag_bits & _ENCRYPTED:
            try:
                with archive.open(info) as file:
                    head = file.read(HEAD)
            except _BROKEN:
                continue
            if is_manifest(head):
                yield f"{folder}/" if folder else ""


def _slim(archive: zipfile.ZipFile, found: list[zipfile.ZipInfo]) -> None:
    """Let go of what the directory tells beside names and places: it may have a million members."""
    archive.NameToInfo.clear()
    for info in found:
        info.date_time, info.extra, info.comment = _LONG_AGO, b"", b""
        if not info.filename.isascii() and not info.flag_bits & _SAYS_UTF8:
            info.filename = _name_in_utf8(info.filename)


def _name_in_utf8(name: str) -> str:
    """Return a name that was read as one of DOS in UTF-8, if it is: macOS and others do not say so."""
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def _is_link(info: zipfile.ZipInfo) -> bool:
    """Tell whether a member is a link, whose content is the name of its target."""
    return info.create_system == _UNIX and stat.S_ISLNK(info.external_attr >> 16)


def _read(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, ratio: int, small: int, limit: int
) -> bytes | None:
    if info.file_size > limit:
        return None
    if info.file_size > max(small, ratio * info.compress_size):
        raise NotRead("refused", f"it unpacks to more than {ratio} times its size; it was not opened")
    with _stream(archive, info) as file:
        try:
            data = file.read(limit + 1)
        except _BROKEN as error:
            raise _broken(error) from error
    return None if len(data) > limit else data


def _stream(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    if info.flag_bits & _ENCRYPTED:
        raise NotRead(
            "failed", "it is locked with a password; unpack the archive with it and name the folder"
        )
    try:
        return cast(BinaryIO, archive.open(info))
    except _BROKEN as error:
        raise _broken(error) from error


def _broken(error: Exception) -> NotRead:
    what = " ".join(str(error).split())[:120] or type(error).__name__
    return NotRead("failed", f"it cannot be unpacked ({what}); fetch the archive again from its source")
