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
from collections.abc import Iterable, Iterator
from typing import Any

from esrcat.document import Document
from esrcat.errors import UnreadableDocument
from esrcat.readers.office_archive import refuse_unsafe
from esrcat.readers.sheets import MOST_CELLS, Cell, SheetText, as_shown, shown_number

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_WORKBOOK = "xl/workbook.xml"
_MOST_CELLS = MOST_CELLS


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
    text = SheetText(name)
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
    return text.document(sha256=sha256, media_type=MEDIA_TYPE)


def _sheets(data: bytes, name: str) -> Iterator[tuple[str, bool, Iterator[list[Cell]]]]:
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


def _cells(row: tuple[Any, ...]) -> list[Cell]:
    """Return the cells of a row that show something; openpyxl fills up with cells without a place."""
    filled = (cell for cell in row if cell.value is not None)
    return [Cell(cell.row, cell.column, text) for cell in filled if (text := _shown(cell.value, cell))]


def _shown(value: object, cell: Any) -> str:
    """Return what a spreadsheet program shows of a value in Finnish, numbers as the file has them."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").strip()
    if isinstance(value, (bool, datetime.date)):
        return as_shown(value)
    if isinstance(value, (int, float)):
        return shown_number(value, str(cell.number_format))
    return str(value)
