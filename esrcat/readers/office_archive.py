"""Check that an office file, which is a ZIP archive of XML, is safe before a library opens it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import NoReturn

from esrcat.errors import Refused, UnreadableDocument

_MOST_PARTS = 2000
_MOST_UNPACKED = 128 * 1024 * 1024
_HIGHEST_RATIO = 200
# A small archive may be all repetition.
_SMALL = 4 * 1024 * 1024
_HEAD = 64 * 1024
# The first is of OpenDocument, the second of Microsoft.
_OFFICE_PARTS = frozenset(("mimetype", "[Content_Types].xml"))
# A binary workbook of Microsoft has a part of that name.
_BINARY_WORKBOOK = "xl/workbook.bin"
_MARKS = b"\xef\xbb\xbf\xff\xfe \t\r\n"
# What may stand before the root element, a DTD apart. NULs are taken out first: that leaves UTF-16 as ASCII.
_NO_DTD = re.compile(rb"(?>(?:<\?.*?\?>|<!--.*?-->|\s+)*)<[^!?]", re.DOTALL)


def part_sizes(data: bytes) -> dict[str, int]:
    """Return name → unpacked size of an archive's parts; nothing where its directory cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {part.filename: part.file_size for part in archive.infolist()}
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, RuntimeError):
        return {}


def refuse_unsafe(data: bytes, name: str, what: str) -> None:
    """Refuse an archive that unpacks to too much or has a part with a DTD; without one no entity is defined.

    `what` is the kind of file, for the message of UnreadableDocument. The sizes are those that the archive
    states, and no reader of zipfile goes beyond them.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > _MOST_PARTS or unpacked > _MOST_UNPACKED:
                size = f"{len(parts)} parts, {unpacked} bytes"
                raise Refused(name, f"the {what} unpacks to too much ({size}); it was not opened")
            if unpacked > _SMALL and unpacked > _HIGHEST_RATIO * len(data):
                reason = f"the {what} unpacks to {_HIGHEST_RATIO} times its size; it was not opened"
                raise Refused(name, reason)
            for part in parts:
                with archive.open(part) as file:
                    head = file.read(_HEAD)
                if has_dtd(head):
                    reason = f"the {what}'s part {part.filename!r} has a DTD; it was not opened"
                    raise Refused(name, reason)
    except UnreadableDocument:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        reason = f"the archive is broken or encrypted ({type(error).__name__}); fetch the file again"
        raise UnreadableDocument(name, reason) from error


def refuse_archive(data: bytes, name: str) -> NoReturn:
    """Say what to do with a ZIP archive that is no office file of a kind that is read."""
    parts = part_sizes(data)
    if not parts:
        reason = (
            "this is an office file or a ZIP archive, broken or cut short; fetch it again from its source"
        )
        raise UnreadableDocument(name, reason)
    if _BINARY_WORKBOOK in parts:
        reason = "this is a spreadsheet of a kind that is not read: save it as .xlsx or .ods"
        raise UnreadableDocument(name, reason, unsupported=True)
    if parts.keys() & _OFFICE_PARTS:
        reason = (
            "this is an office file of a kind that is not read: save it as .docx, .odt, HTML or plain text"
        )
        raise UnreadableDocument(name, reason, unsupported=True)
    reason = "this is a ZIP archive: convert reads those whose names end in .zip; or unpack it"
    raise UnreadableDocument(name, reason, unsupported=True)


def has_dtd(head: bytes) -> bool:
    """Tell whether a part begins as XML does and has something before its root element that may be a DTD."""
    head = head[:_HEAD].replace(b"\x00", b"").lstrip(_MARKS)
    return head.startswith(b"<") and not _NO_DTD.match(head)
