"""Sheets of a spreadsheet → Document: each cell that is not empty is a block, each row of cells a row."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from esrcat.document import Block, Container, Document, PagePlace, Run, Sheet
from esrcat.errors import OverBudget

MOST_CELLS = 2_000_000
MOST_CHARACTERS = 64 * 1024 * 1024
"""The most cells of a workbook, empty ones counted, and the most characters: all cells may have one text."""
_EXACT = 1e15
# In the shape of a number: a text in quotation marks, and a sign that stands for itself.
_QUOTED_SHAPE = re.compile(r'"[^"]*"|\\.')


class Cell(NamedTuple):
    """A cell with something in it: row and column from 1, and what it shows."""

    row: int
    column: int
    text: str


class SheetMap:
    """The places of a workbook's text: row and column of the cell that it stands in."""

    __slots__ = ("_places", "_starts")

    def __init__(self, starts: list[int], places: list[tuple[int, int]]) -> None:
        self._starts = starts
        self._places = places

    def places(self, offsets: Iterable[int]) -> list[tuple[int, int]]:
        """Return row and column of each text offset, both from 1."""
        if not self._starts:
            return [(1, 1) for _ in offsets]
        return [self._places[max(bisect_right(self._starts, offset) - 1, 0)] for offset in offsets]

    def on_pages(self, spans: Sequence[tuple[int, int]]) -> list[list[PagePlace]]:
        """Return no places: a sheet has no pages."""
        return [[] for _ in spans]

    def runs(self) -> list[Run]:
        """Return where the text of each cell begins, with its row and column."""
        return [Run(start, *place) for start, place in zip(self._starts, self._places, strict=True)]


def as_shown(value: bool | float | datetime.date) -> str:
    """Return what a spreadsheet program shows of a value in Finnish, numbers as the file has them."""
    if isinstance(value, bool):
        return "TOSI" if value else "EPÄTOSI"
    if isinstance(value, datetime.datetime) and value.time() != datetime.time():
        return f"{value.day}.{value.month}.{value.year} {value:%H:%M}"
    if isinstance(value, datetime.date):
        return f"{value.day}.{value.month}.{value.year}"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else f"{value:.15g}"
    return str(value)


def shown_number(value: float, shape: str) -> str:
    """Return a number in the shape that its cell has: a share of one may be shown in per cent."""
    if "%" in _QUOTED_SHAPE.sub("", shape):
        return f"{as_shown(float(Decimal(str(value)).scaleb(2)))} %"
    # A shape of zeros alone is that of a postcode: the number has lost the ones it begins with.
    if isinstance(value, int) and not shape.strip("0"):
        return str(value).zfill(len(shape))
    return as_shown(value)


class SheetText:
    """Collects cells into the text of a document; one use, one workbook."""

    __slots__ = ("_name", "blocks", "parts", "places", "rows", "sheets", "size")

    def __init__(self, name: str) -> None:
        self._name = name
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.places: list[tuple[int, int]] = []
        self.rows: list[tuple[int, int]] = []
        self.sheets: list[Sheet] = []
        self.size = 0

    def begin_sheet(self, name: str, *, is_hidden: bool) -> None:
        """Begin a sheet; the gap before its first cell is still the sheet's before."""
        self.sheets.append(Sheet(name, self.size + (len("\n\n") if self.size else 0), is_hidden))

    def add_row(self, cells: list[Cell]) -> None:
        """Add a row; one without anything in it is none."""
        first = len(self.blocks)
        for row, column, text in cells:
            if self.size:
                self.parts.append("\n\n")
                self.size += 2
            start = self.size
            self.parts.append(text)
            self.size += len(text)
            self.blocks.append(Block("cell", start, self.size, column))
            self.places.append((row, column))
        if self.size > MOST_CHARACTERS:
            reason = f"the cells hold more than {MOST_CHARACTERS} characters; split it first"
            raise OverBudget(self._name, reason)
        if cells:
            self.rows.append((first, len(self.blocks)))

    def document(self, *, sha256: str, media_type: str) -> Document:
        """Return the document."""
        return Document(
            name=self._name,
            media_type=media_type,
            sha256=sha256,
            text="".join(self.parts),
            blocks=tuple(self.blocks),
            containers=(Container(0, len(self.blocks)),),
            encoding="utf-8",
            source_map=SheetMap([block.start for block in self.blocks], self.places),
            rows=tuple(self.rows),
            sheets=tuple(self.sheets),
        )
