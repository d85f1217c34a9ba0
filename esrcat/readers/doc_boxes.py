"""Text boxes of an old Word document: which characters are theirs, and what character each hangs on.

Source: [MS-DOC], PlcfSpa and Spa (shapes), PlcftxbxTxt and FTXBXS (text boxes), FibRgLw97 (lengths).
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from esrcat.readers.doc_streams import ANCHORS, BOXES, BrokenDoc, Fib

# The main text and what stands between it and the text of the boxes: notes, headers, comments, end notes.
_TEXT, _BETWEEN, _OF_BOXES = 3, (4, 5, 7, 8), 9
_SHAPE, _SHAPE_AT = 26, 0
# An entry that is free for another box says so by a number before that of its shape; the last one always is.
_BOX, _BOX_AT, _OF_BOX = 22, 8, "<H4xL"


class Span(NamedTuple):
    """Characters of a document, from the first to the one behind the last."""

    first: int
    end: int


def main_text(fib: Fib) -> Span:
    """Return the characters of the main text."""
    return Span(0, _length(fib, _TEXT))


class Boxes:
    """The text boxes of a document; each is taken once."""

    __slots__ = ("_anchors", "_left")

    def __init__(self, fib: Fib, table: bytes) -> None:
        first = sum(_length(fib, number) for number in (_TEXT, *_BETWEEN))
        whole = Span(first, first + _length(fib, _OF_BOXES))
        self._left = _boxes(fib.part(table, BOXES), whole)
        self._anchors = _anchors(fib.part(table, ANCHORS)) if self._left else {}

    def of(self, character: int) -> Span | None:
        """Take the box that hangs on this character of the main text, if there is one."""
        return self._left.pop(self._anchors.get(character, -1), None)

    def left(self) -> list[Span]:
        """Take all boxes that are left: those in a group of shapes hang on no character."""
        boxes = list(self._left.values())
        self._left = {}
        return boxes

    @property
    def size(self) -> int:
        """How many characters all boxes have."""
        return sum(box.end - box.first for box in self._left.values())


def _length(fib: Fib, number: int) -> int:
    length = fib.lengths[number]
    if length < 0:
        raise BrokenDoc("a part shorter than nothing")
    return length


def _boxes(table: bytes, whole: Span) -> dict[int, Span]:
    """Return the box of each shape."""
    count = max(len(table) - 4, 0) // (4 + _BOX)
    if whole.end == whole.first or not count:
        return {}
    bounds = struct.unpack_from(f"<{count + 1}L", table)
    found: dict[int, Span] = {}
    for index in range(count - 1):
        free, shape = struct.unpack_from(_OF_BOX, table, 4 * (count + 1) + _BOX * index + _BOX_AT)
        if not bounds[index] <= bounds[index + 1] <= whole.end - whole.first:
            raise BrokenDoc("a text box that ends before it begins")
        if not free:
            found[shape] = Span(whole.first + bounds[index], whole.first + bounds[index + 1])
    return found


def _anchors(table: bytes) -> dict[int, int]:
    """Return the shape that hangs on each character that stands for one."""
    count = max(len(table) - 4, 0) // (4 + _SHAPE)
    if not count:
        return {}
    characters = struct.unpack_from(f"<{count + 1}L", table)
    shapes = (
        struct.unpack_from("<L", table, 4 * (count + 1) + _SHAPE * index + _SHAPE_AT)[0]
        for index in range(count)
    )
    return dict(zip(characters, shapes, strict=False))
