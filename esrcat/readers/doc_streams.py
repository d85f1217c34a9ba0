"""The streams of an old Word document: where its text is, in pieces, and what is said of each stretch.

Source: [MS-DOC], Fib (the file information block), Clx and PlcPcd (pieces), FcCompressed (letters of one
byte), ChpxFkp and PapxFkp (formatted disk pages).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.readers.doc_sprms import HUGE, STYLE, Properties, properties, short

_PAGE = 512
_PAGE_NUMBER = 0x3FFFFF
_PARAGRAPH_ENTRY = 13
# In the file information block: the places of style sheet, formatting, pieces and text boxes.
STYLES, _CHARACTERS, _PARAGRAPHS, _PIECES, ANCHORS, BOXES = 1, 12, 13, 33, 40, 56
FLAGS_AT = 10
_COMPRESSED = 0x40000000
_MOST_HUGE = 32 * 1024 * 1024
# What the format says of these bytes, and of three more what every program of today means by them.
_LETTERS = {code: bytes((code,)).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}


class BrokenDoc(ValueError):
    """A place outside its stream, or a count that cannot be."""


class Fib(NamedTuple):
    """The file information block: its flags, the lengths of the document's parts, and places in the table."""

    flags: int
    lengths: tuple[int, ...]
    places: tuple[int, ...]

    def part(self, table: bytes, number: int) -> bytes:
        """Return the part of the table stream that has this number; b"" where there is none."""
        if 2 * number + 1 >= len(self.places):
            return b""
        at, size = self.places[2 * number : 2 * number + 2]
        if at + size > len(table):
            raise BrokenDoc("a part outside the table")
        return table[at : at + size]


def fib_of(main: bytes) -> Fib:
    """Return the file information block at the beginning of the main stream."""
    (flags,) = struct.unpack_from("<H", main, FLAGS_AT)
    at = 32
    (count,) = struct.unpack_from("<H", main, at)
    at += 2 + 2 * count
    (count,) = struct.unpack_from("<H", main, at)
    lengths = struct.unpack_from(f"<{count}i", main, at + 2)
    at += 2 + 4 * count
    (count,) = struct.unpack_from("<H", main, at)
    return Fib(flags, lengths, struct.unpack_from(f"<{2 * count}L", main, at + 2))


class Run(NamedTuple):
    """A stretch of the main stream and what is said of it."""

    start: int
    end: int
    said: Properties


class Stretch(NamedTuple):
    """Text of which the same is said: its first character and byte, bytes of each, what its piece says."""

    first: int
    at: int
    width: int
    text: str
    said: Properties
    of_piece: Properties

    def byte(self, index: int) -> int:
        """Return where a character of it is in the main stream."""
        return self.at + index * self.width


class _Piece(NamedTuple):
    first: int
    end: int
    at: int
    width: int
    said: Properties


class _Page(NamedTuple):
    bounds: tuple[int, ...]
    content: bytes


class Formatting:
    """The pages of characters or of paragraphs, which tell what is said of each byte of the main stream."""

    def __init__(self, main: bytes, data: bytes, table: bytes, *, of_paragraphs: bool) -> None:
        self._main, self._data, self._of_paragraphs = main, data, of_paragraphs
        count = max(len(table) - 4, 0) // 8
        self._bounds = struct.unpack_from(f"<{count + 1}L", table) if count else ()
        self._numbers = struct.unpack_from(f"<{count}L", table, 4 * (count + 1)) if count else ()
        self._pages: dict[int, _Page] = {}
        self._said: dict[tuple[int, int], Properties] = {}
        self._huge = 0

    def at(self, place: int) -> Run:
        """Return the run that a byte is in; nothing is said of it where no page is of it."""
        index = bisect_right(self._bounds, place) - 1
        if not 0 <= index < len(self._numbers):
            return Run(place, self._bounds[0] if index < 0 and self._bounds else len(self._main) + 1, {})
        number = self._numbers[index] & _PAGE_NUMBER
        page = self._page(number)
        run = bisect_right(page.bounds, place) - 1
        if not 0 <= run < len(page.bounds) - 1:
            return Run(place, page.bounds[0] if run < 0 else self._bounds[index + 1], {})
        return Run(page.bounds[run], page.bounds[run + 1], self._of_run(number, page, run))

    def _page(self, number: int) -> _Page:
        if number not in self._pages:
            content = self._main[number * _PAGE : (number + 1) * _PAGE]
            if len(content) < _PAGE:
                raise BrokenDoc("a page outside the stream")
            bounds = struct.unpack_from(f"<{content[-1] + 1}L", content)
            self._pages[number] = _Page(bounds, content)
        return self._pages[number]

    def _of_run(self, number: int, page: _Page, run: int) -> Properties:
        key = number, run
        if key not in self._said:
            entry = 4 * len(page.bounds) + run * (_PARAGRAPH_ENTRY if self._of_paragraphs else 1)
            at = 2 * page.content[entry]
            of_kind = self._of_paragraph if self._of_paragraphs else _of_characters
            self._said[key] = of_kind(page.content, at) if at else {}
        return self._said[key]

    def _of_paragraph(self, content: bytes, at: int) -> Properties:
        """Return what an entry says that begins with half its size, and after it the number of a style."""
        size, at = (2 * content[at] - 1, at + 1) if content[at] else (2 * content[at + 1], at + 2)
        (style,) = struct.unpack_from("<H", content, at)
        said = properties(content[at + 2 : at + size])
        for number in HUGE:
            if number in said:
                said |= properties(self._elsewhere(said[number]))
        return {STYLE: style} | said

    def _elsewhere(self, at: int) -> bytes:
        (size,) = struct.unpack_from("<H", self._data, at)
        self._huge += size
        if self._huge > _MOST_HUGE:
            raise BrokenDoc("too much said of paragraphs")
        return self._data[at + 2 : at + 2 + size]


def _of_characters(content: bytes, at: int) -> Properties:
    return properties(content[at + 1 : at + 1 + content[at]])


class WordFile:
    """The text of a document and what is said of it; `main`, `table` and `data` are its streams."""

    def __init__(self, fib: Fib, main: bytes, table: bytes, data: bytes) -> None:
        self._main = main
        pieces = fib.part(table, _PIECES)
        self._pieces = list(_pieces(pieces, len(main)))
        self._starts = [piece.first for piece in self._pieces]
        self._characters = Formatting(main, data, fib.part(table, _CHARACTERS), of_paragraphs=False)
        self.paragraphs = Formatting(main, data, fib.part(table, _PARAGRAPHS), of_paragraphs=True)

    def stretches(self, first: int, end: int) -> Iterator[Stretch]:
        """Yield the text of these characters.

        Raises BrokenDoc where the pieces end before.
        """
        index = max(bisect_right(self._starts, first) - 1, 0)
        while first < end:
            if index >= len(self._pieces):
                raise BrokenDoc("text that no piece has")
            piece = self._pieces[index]
            yield from self._of_piece(piece, max(first, piece.first), min(end, piece.end))
            first = max(first, piece.end)
            index += 1

    def _of_piece(self, piece: _Piece, first: int, end: int) -> Iterator[Stretch]:
        while first < end:
            at = piece.at + (first - piece.first) * piece.width
            run = self._characters.at(at)
            # A run may end within a letter of two bytes.
            count = min(max(-((at - run.end) // piece.width), 1), end - first)
            text = _text(self._main[at : at + count * piece.width], piece.width)
            yield Stretch(first, at, piece.width, text, run.said | piece.said, piece.said)
            first += count


def _pieces(table: bytes, size: int) -> Iterator[_Piece]:
    """Yield the pieces of the text, whose table may have lists of modifiers before it."""
    modifiers: list[Properties] = []
    at = 0
    while table[at : at + 1] == b"\x01":
        (length,) = struct.unpack_from("<H", table, at + 1)
        modifiers.append(properties(table[at + 3 : at + 3 + length]))
        at += 3 + length
    if table[at : at + 1] != b"\x02":
        raise BrokenDoc("no table of pieces")
    (length,) = struct.unpack_from("<L", table, at + 1)
    count = max(length - 4, 0) // 12
    bounds = struct.unpack_from(f"<{count + 1}L", table, at + 5)
    for index, first in enumerate(bounds[:-1]):
        place, modifier = struct.unpack_from("<LH", table, at + 5 + 4 * (count + 1) + 8 * index + 2)
        yield _piece(first, bounds[index + 1], place, _of_modifier(modifier, modifiers), size)


def _piece(first: int, end: int, place: int, said: Properties, size: int) -> _Piece:
    at, width = ((place & ~_COMPRESSED) // 2, 1) if place & _COMPRESSED else (place, 2)
    if end < first or at + (end - first) * width > size:
        raise BrokenDoc("a piece outside the stream")
    return _Piece(first, end, at, width, said)


def _of_modifier(modifier: int, lists: list[Properties]) -> Properties:
    """Return what a piece says: by the number of a list, or by one modifier that it holds itself."""
    if not modifier & 1:
        return short(modifier >> 1 & 0x7F, modifier >> 8)
    index = modifier >> 1
    return lists[index] if index < len(lists) else {}


def _text(data: bytes, width: int) -> str:
    """Return text of as many characters as `data` has letters of this width: one may be half a pair."""
    if width == 1:
        return data.decode("latin-1").translate(_LETTERS)
    text = data.decode("utf-16-le", "surrogatepass")
    if 2 * len(text) == len(data):
        return text
    return "".join(map(chr, struct.unpack(f"<{len(data) // 2}H", data)))
