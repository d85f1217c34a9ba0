"""WARC, the web archives' format: captures in the archive's own order, with their address and time.

Each response is an input, and so are the records that hold a file as such (resource, conversion). A
revisit is a capture that was the same as an earlier one: its bytes are not here. Requests, metadata and
answers of name servers are no documents and no inputs.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from esrcat.archives.http import page_in
from esrcat.archives.inputs import Input, NotRead, not_read
from esrcat.archives.limits import Position
from esrcat.archives.opened import Opened
from esrcat.document import printable

if TYPE_CHECKING:
    from typing import BinaryIO

    from fastwarc.warc import WarcRecord

_NEEDED = 'WARC files are read with fastwarc, which is not installed: pip install "esrcat[archives]"'
_NOT_DIGIT = re.compile(r"\D")
_TIME_DIGITS = 14
# What fastwarc raises for a fault of its own; it is no Exception.
_PANIC = "PanicException"


def read_warc(opened: Opened) -> Iterator[Input]:
    """Yield the captures, called 'x.warc.gz!/20120304050607/https://…'."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise NotRead("unsupported", _NEEDED) from error

    kinds = WarcRecordType
    wanted = kinds.response | kinds.resource | kinds.conversion | kinds.revisit
    position = Position(opened.file)
    captures = _Captures(opened)
    stream = cast("BinaryIO", position)
    archive = ArchiveIterator(stream, wanted, parse_http=False, fsspec_args=False)
    for record in _guarded(archive):
        if not (record.headers.get("WARC-Target-URI") or "").startswith("dns:"):
            is_revisit = record.record_type == kinds.revisit
            yield captures.revisit(record, position) if is_revisit else captures.document(record, position)


def _guarded(archive: Iterable[WarcRecord]) -> Iterator[WarcRecord]:
    """Yield the records; a fault of the reading library is one of the archive, and does not end the run."""
    records = iter(archive)
    while True:
        try:
            record = next(records)
        except StopIteration:
            return
        except BaseException as error:
            if type(error).__name__ != _PANIC:
                raise
            raise OSError("the records cannot be told apart") from error
        yield record


class _Captures:
    """The captures of one WARC file, and which bytes were seen in it."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._seen: set[bytes] = set()

    def document(self, record: WarcRecord, position: Position) -> Input:
        """Return the input of a record that holds bytes."""
        url = _url(record)
        self._seen.add(_identity(record, "WARC-Target-URI", "WARC-Date"))
        read = partial(_read, record)
        return Input(self._name(record), read, weight=position.since(), url=printable(url) if url else None)

    def revisit(self, record: WarcRecord, position: Position) -> Input:
        """Return the input of a capture whose bytes are another's: a duplicate, if those are here."""
        address = record.headers.get("WARC-Refers-To-Target-URI") or _url(record)
        date = record.headers.get("WARC-Refers-To-Date") or "an earlier day"
        original = f"the capture of {printable(address)} on {printable(date)}"
        if _identity(record, "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date") in self._seen:
            return not_read(
                self._name(record), "duplicate", f"the same bytes as {original}", position.since()
            )
        reason = (
            f"the archive has no copy of it, only that it was the same as {original}; convert that file too"
        )
        return not_read(self._name(record), "duplicate", reason, position.since())

    def _name(self, record: WarcRecord) -> str:
        time = _NOT_DIGIT.sub("", record.headers.get("WARC-Date") or "")[:_TIME_DIGITS]
        return self._opened.within(f"{time or '-'}/{printable(_url(record)) or '-'}")


def _url(record: WarcRecord) -> str:
    return (record.headers.get("WARC-Target-URI") or "").strip("<> ")


def _identity(record: WarcRecord, address: str, date: str) -> bytes:
    """Return what tells that two captures have the same bytes: their digest, else the address and time."""
    headers = record.headers
    digest = headers.get("WARC-Payload-Digest")
    said = digest or f"{headers.get(address)} {headers.get(date)}"
    return hashlib.sha256(said.encode("utf-8", "replace")).digest()[:8]


def _read(record: WarcRecord, limit: int) -> bytes | None:
    if record.content_length > limit:
        return None
    block = _block(record)
    if len(block) < record.content_length:
        raise NotRead("failed", "the archive ends in the middle of this capture; fetch the archive again")
    if not (record.headers.get("Content-Type") or "").startswith("application/http"):
        return block
    return page_in(block, limit)


def _block(record: WarcRecord) -> bytes:
    try:
        return record.reader.read(record.content_length)
    except OSError as error:
        raise NotRead(
            "failed", f"the archive is broken within this capture ({error}); fetch it again"
        ) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise NotRead("failed", "the archive is broken within this capture; fetch it again") from error
