"""Text offsets of a PDF → page and box: those of lines are kept, those of parts are asked of the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from math import inf
from operator import itemgetter
from typing import Any

from esrcat.document import PagePlace, Run
from esrcat.readers.pdf_page import PageText
from esrcat.readers.pdf_stretch import Box

_page = itemgetter(2)
_Offsets = tuple[int, int]


Piece = tuple[int, int, int, int, int, Box]
"""A stretch of a page in the text: its offset and length, page, line, first character there, and box.

The first character is -1 for what was drawn and not written, such as a tick box. A book has a hundred
thousand of them: the collector of garbage passes by plain tuples.
"""


class PdfPlaces:
    """The places of a PDF's text. Pages are opened again only for parts of a line, one at a time."""

    __slots__ = ("_data", "_open", "_pieces", "_starts")

    def __init__(self, pieces: list[Piece], data: bytes, still_open: dict[int, PageText]) -> None:
        """Keep what leads back; `still_open` are pages (from 0) that the first question uses and closes."""
        self._pieces = pieces
        self._starts: list[int] = []
        self._data = data
        self._open = still_open

    def places(self, offsets: Iterable[int]) -> list[tuple[int, int]]:
        """Return page and line on that page of each text offset, both from 1."""
        if not self._pieces:
            return [(1, 1) for _ in offsets]
        found = (self._pieces[self._piece_at(offset)] for offset in offsets)
        return [(piece[2] + 1, piece[3]) for piece in found]

    def runs(self) -> list[Run]:
        """Return nothing: a PDF has pages and boxes instead of lines and columns."""
        return []

    def on_pages(self, spans: Sequence[_Offsets]) -> list[list[PagePlace]]:
        """Return for each span its place on every page that it runs over."""
        parts = [(page, span, pieces) for span in set(spans) for page, pieces in self._on_each_page(*span)]
        # Page by page, so that each is opened once.
        parts.sort(key=itemgetter(0, 1))
        found: dict[_Offsets, list[PagePlace]] = {}
        pages = _Pages(self._data, self._open)
        self._open = {}
        try:
            for page, span, pieces in parts:
                found.setdefault(span, []).append(_place(page, span, pieces, pages))
        finally:
            pages.close()
        return [found.get(span, []) for span in spans]

    def _on_each_page(self, start: int, end: int) -> list[tuple[int, list[Piece]]]:
        """Return the pieces of a span, page by page."""
        first = self._piece_at(start)
        last = bisect_left(self._starts, end)
        pieces = self._pieces[first:last]
        if pieces and pieces[0][0] + pieces[0][1] <= start:
            del pieces[0]
        return [(page, list(group)) for page, group in groupby(pieces, _page)]

    def _piece_at(self, offset: int) -> int:
        if not self._starts:
            self._starts = [piece[0] for piece in self._pieces]
        return max(bisect_right(self._starts, offset) - 1, 0)


def _place(page: int, span: _Offsets, pieces: list[Piece], pages: _Pages) -> PagePlace:
    """Return the place of what of a span stands on one page, in these pieces of it.

    The page is asked only where a part of a line could reach further than the rest of the span does.
    """
    start, end = span
    # Of the pieces between the first and the last, the whole belongs to the span.
    boxes: list[Box] = [piece[5] for piece in pieces[1:-1]]
    parts: list[tuple[int, int, Box]] = []
    for at, length, _, _, first, box in pieces[:: max(len(pieces) - 1, 1)]:
        low, high = max(start - at, 0), min(end - at, length)
        x0, top, x1, bottom = box
        if first < 0 or high - low == length:
            boxes.append(box)
        elif low == 0 or high == length:
            # One end of the line belongs to the span, as far as the line goes.
            edge = x0 if low == 0 else x1
            boxes.append((edge, top, edge, bottom))
            parts.append((first + low, first + high - 1, box))
        else:
            parts.append((first + low, first + high - 1, box))
    left = min([box[0] for box in boxes], default=inf)
    right = max([box[2] for box in boxes], default=-inf)
    for first, last, (x0, top, x1, bottom) in parts:
        if x0 < left or x1 > right:
            x0, _, x1, _ = pages[page].span_box(first, last)
        boxes.append((x0, top, x1, bottom))
    start, end = max(start, pieces[0][0]), min(end, pieces[-1][0] + pieces[-1][1])
    return PagePlace(page + 1, _around(boxes), start, end)


def _around(boxes: list[Box]) -> Box:
    x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
    return round(min(x0s), 2), round(min(tops), 2), round(max(x1s), 2), round(max(bottoms), 2)


class _Pages:
    """Pages opened when they are asked for, one at a time besides those that were open already."""

    def __init__(self, data: bytes, still_open: dict[int, PageText]) -> None:
        self._data = data
        self._still_open = still_open
        self._pdf: Any = None
        self._number = -1
        self._page: PageText | None = None

    def __getitem__(self, number: int) -> PageText:
        if number in self._still_open:
            return self._still_open[number]
        if number != self._number or self._page is None:
            self._leave()
            if self._pdf is None:
                from pypdfium2 import PdfDocument

                self._pdf = PdfDocument(self._data)
            self._page = PageText(self._pdf, number)
            self._number = number
        return self._page

    def _leave(self) -> None:
        if self._page is not None:
            self._page.close()
            self._page = None

    def close(self) -> None:
        """Close every page and the PDF."""
        self._leave()
        for page in self._still_open.values():
            page.close()
        if self._pdf is not None:
            self._pdf.close()
