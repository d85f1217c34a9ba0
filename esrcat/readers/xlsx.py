"""XLSX → Document: each cell that is not empty is a block, each row of cells a row.

The workbook is read by openpyxl as a stream. Before that it is looked at as an archive: one that unpacks to
too much, or with a part that has a DTD, is not opened; a part without a DTD can define no entities
(docs/decisions/0008).
"""

from __future__ import annotations

import datetime
import io
import warnings
import zipfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from esrcat.document import Block, Container, Document, PagePlace, Run, Sheet
from esrcat.errors import UnreadableDocument
from esrcat.readers.office_archive import refuse_unsafe

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_WORKBOOK = "xl/workbook.xml"
_MOST_CELLS = 2_000_000
_EXACT = 1e15


class _Cell(NamedTuple):
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


def is_workbook(data: bytes) -> bool:
    """Tell whether the bytes of a ZIP archive are those of a workbook, broken or not."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _WORKBOOK in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError):
        return _WORKBOOK.encode() in data


def read_xlsx(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the cells of all sheets as a Document.

    Raises UnreadableDocument for an archive that is not safe to open and for a workbook that is broken.
    """
    refuse_unsafe(data, name, "workbook")
    text = _SheetText()
    with warnings.catch_warnings():
        # What openpyxl cannot keep when it saves a workbook is no matter here.
        warnings.simplefilter("ignore")
        try:
            for sheet, is_hidden, rows in _sheets(data, name):
                text.begin_sheet(sheet, is_hidden=is_hidden)
                for row in rows:
                    text.add_row(row)
        except UnreadableDocument:
            raise
        except Exception as error:  # openpyxl lets through whatever a broken file brings about
            kind = type(error).__name__
            reason = f"the workbook is broken ({kind}); open it in a spreadsheet program and save it again"
            raise UnreadableDocument(name, reason) from error
    return Document(
        name=name,
        media_type=MEDIA_TYPE,
        sha256=sha256,
        text="".join(text.parts),
        blocks=tuple(text.blocks),
        containers=(Container(0, len(text.blocks)),),
        encoding="utf-8",
        source_map=SheetMap([block.start for block in text.blocks], text.places),
        rows=tuple(text.rows),
        sheets=tuple(text.sheets),
    )


def _sheets(data: bytes, name: str) -> Iterator[tuple[str, bool, Iterator[list[_Cell]]]]:
    """Yield the name of each sheet, whether it is hidden, and its rows; these must be used up first."""
    from openpyxl import load_workbook

    workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        left = _MOST_CELLS
        for sheet in workbook.worksheets:
            # The size that a sheet states for itself is often wrong.
            sheet.reset_dimensions()
            rows = (_cells(row) for row in _within(sheet.iter_rows(), left, name))
            yield str(sheet.title), sheet.sheet_state != "visible", rows
    finally:
        workbook.close()


def _within(rows: Iterable[tuple[Any, ...]], most: int, name: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a sheet as long as there are not too many cells, empty ones and rows counted."""
    for row in rows:
        most -= len(row) + 1
        if most < 0:
            reason = f"a sheet has more than {_MOST_CELLS} cells; take out what is no list"
            raise UnreadableDocument(name, reason)
        yield row


def _cells(row: tuple[Any, ...]) -> list[_Cell]:
    """Return the cells of a row that show something; openpyxl fills up with cells without a place."""
    filled = (cell for cell in row if cell.value is not None)
    return [_Cell(cell.row, cell.column, text) for cell in filled if (text := _shown(cell.value, cell))]


def _shown(value: object, cell: Any) -> str:
    """Return what a spreadsheet program shows of a value in Finnish, numbers as the file has them."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").strip()
    if isinstance(value, bool):
        return "TOSI" if value else "EPÄTOSI"
    if isinstance(value, datetime.datetime) and value.time() != datetime.time():
        return f"{value.day}.{value.month}.{value.year} {value:%H:%M}"
    if isinstance(value, datetime.date):
        return f"{value.day}.{value.month}.{value.year}"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else f"{value:.15g}"
    if isinstance(value, int):
        digits = str(cell.number_format)
        # A format of zeros alone is that of a postcode: the number has lost the ones it begins with.
        return str(value).zfill(len(digits)) if not digits.strip("0") else str(value)
    return str(value)


class _SheetText:
    """Collects cells into the text of a document; one use, one workbook."""

    __slots__ = ("blocks", "parts", "places", "rows", "sheets", "size")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.places: list[tuple[int, int]] = []
        self.rows: list[tuple[int, int]] = []
        self.sheets: list[Sheet] = []
        self.size = 0

    def begin_sheet(self, name: str, *, is_hidden: bool) -> None:
        """Begin a sheet; the gap before its first cell is still the sheet's before."""
        self.sheets.append(Sheet(name, self.size + (len("\n\n") if self.size else 0), is_hidden))

    def add_row(self, cells: list[_Cell]) -> None:
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
        if cells:
            self.rows.append((first, len(self.blocks)))
