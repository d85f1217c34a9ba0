"""ARC, the web archives' format before WARC (1996 to 2008): captures in the archive's own order.

A record is a line and as many bytes as its last number says. The line begins with the address, the server's
number, the time and the kind of the content; version 2 has more between these and the last number. The first
record tells of the file itself. Source: "Arc File Format", Internet Archive, 1996.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from esrcat.archives.http import page_in
from esrcat.archives.inputs import Input, NotRead
from esrcat.archives.limits import Position
from esrcat.archives.opened import Opened
from esrcat.archives.packed import metered
from esrcat.document import printable

_SERVER, _TIME, _SIZE = (re.compile(each) for each in (rb"[\da-fA-F.:]+|-", rb"\d{12,17}", rb"\d{1,15}"))
_LONGEST_HEAD = 64 * 1024
_BLANK = (b"\n", b"\r\n")
_OF_FILE = b"filedesc:"
_NO_PAGES = (_OF_FILE, b"dns:")
_TIME_DIGITS = 14
_AT_ONCE = 64 * 1024


class _Head(NamedTuple):
    """The line of a record: whose address it has, when it was captured, and how many bytes follow."""

    address: bytes
    time: str
    size: int


def read_arc(opened: Opened) -> Iterator[Input]:
    """Yield the captures, called 'x.arc.gz!/20070304050607/http://…'."""
    position = Position(opened.file)
    records = _Records(metered(opened, position))
    while head := records.next():
        if not head.address.startswith(_NO_PAGES):
            url = printable(head.address.decode("utf-8", "replace"))
            name = opened.within(f"{head.time}/{url}")
            yield Input(name, records.read, weight=position.since(), url=url)


class _Records:
    """The records of a file, one after the other; what was not read of one is passed over."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._head: _Head | None = None
        self._left = 0
        self._is_broken = False

    def next(self) -> _Head | None:
        """Return the line of the next record, None at the end; ValueError for what is no record."""
        if self._is_broken:
            return None
        while self._left and (passed := len(self._file.read(min(self._left, _AT_ONCE)))):
            self._left -= passed
        line = self._file.readline(_LONGEST_HEAD)
        while line in _BLANK:
            line = self._file.readline(_LONGEST_HEAD)
        if not line:
            return None
        head = _head_of(line)
        if head is None or not (self._head or line.startswith(_OF_FILE)):
            raise ValueError("the records cannot be told apart")
        self._head, self._left = head, head.size
        return head

    def read(self, limit: int) -> bytes | None:
        """Return the page of the record whose line was returned last; see `Input.read`."""
        assert self._head is not None
        if self._head.size > limit:
            return None
        try:
            block = self._file.read(self._head.size)
        except (OSError, EOFError, zlib.error) as error:
            self._is_broken = True
            reason = f"the archive is broken within this capture ({error}); fetch it again"
            raise NotRead("failed", reason) from error
        self._left -= len(block)
        if self._left:
            raise NotRead("failed", "the archive ends in the middle of this capture; fetch the archive again")
        return page_in(block, limit) if self._head.address.startswith(b"http") else block


def _head_of(line: bytes) -> _Head | None:
    """Return what a record's line says, None for any other; addresses and kinds may have blanks in them."""
    *fields, size = line.rstrip(b"\r\n").split(b" ")
    for at in range(2, len(fields)):
        if _TIME.fullmatch(fields[at]) and _SERVER.fullmatch(fields[at - 1]) and _SIZE.fullmatch(size):
            return _Head(b" ".join(fields[: at - 1]), fields[at][:_TIME_DIGITS].decode(), int(size))
    return None
