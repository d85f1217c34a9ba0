"""XLS, Excel's workbooks of 1993 to 2003 → Document: each cell that is not empty is a block, each row a row.

The workbook is read by xlrd, which opens no links and runs no macros.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from esrcat.document import Document
from esrcat.errors import OverBudget, UnreadableDocument
from esrcat.readers.ole import BrokenContainer, Container
from esrcat.readers.sheets import Cell, SheetText, as_shown, shown_number

MEDIA_TYPE = "application/vnd.ms-excel"

_WORKBOOKS = ("Workbook", "Book")
"""The stream of a workbook since 1997, and before."""
_LOCKED = "this is an office file that is locked with a password: save it without one"
_EXACT = 2**53


def is_xls(data: bytes) -> bool:
    """Tell whether an old office file is a workbook, be it broken."""
    try:
        return any(map(Container(data).has, _WORKBOOKS))
    except BrokenContainer:
        return any(name.encode("utf-16-le") in data for name in _WORKBOOKS)


def read_xls(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the cells of all sheets as a Document; UnreadableDocument for what is locked or broken."""
    text = SheetText(name)
    try:
        for sheet, rows in _sheets(data):
            text.begin_sheet(sheet.name, is_hidden=bool(sheet.visibility))
            for row in rows:
                text.add_row(row)
    except OverBudget:
        raise
    except Exception as error:
        # xlrd lets through whatever a broken file brings about.
        if "encrypted" in str(error):
            raise UnreadableDocument(name, _LOCKED, unsupported=True) from error
        kind = type(error).__name__
        reason = f"the workbook is broken ({kind}); open it in a spreadsheet program and save it again"
        raise UnreadableDocument(name, reason) from error
    return text.document(sha256=sha256, media_type=MEDIA_TYPE)


def _sheets(data: bytes) -> Iterator[tuple[Any, Iterator[list[Cell]]]]:
    """Yield each sheet with its rows; these must be used up first."""
    import xlrd

    silent = io.StringIO()
    book = xlrd.open_workbook(
        file_contents=data, logfile=silent, on_demand=True, formatting_info=True, ragged_rows=True
    )
    for number in range(book.nsheets):
        sheet = book.sheet_by_index(number)
        yield sheet, (_cells(book, sheet, row) for row in range(sheet.nrows))
        book.unload_sheet(number)


def _cells(book: Any, sheet: Any, row: int) -> list[Cell]:
    shown = ((column, _shown(book, cell)) for column, cell in enumerate(sheet.row(row), 1))
    return [Cell(row + 1, column, text) for column, text in shown if text]


def _shown(book: Any, cell: Any) -> str:
    """Return what a spreadsheet program shows of a cell in Finnish, numbers as the file has them."""
    import xlrd

    value = cell.value
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return str(value).replace("\r\n", "\n").replace("\r", "\n").strip()
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        shape = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
        whole = value.is_integer() and abs(value) < _EXACT
        return shown_number(int(value) if whole else value, shape)
    if cell.ctype == xlrd.XL_CELL_DATE:
        moment = xlrd.xldate.xldate_as_datetime(value, book.datemode)
        return as_shown(moment) if value >= 1 else f"{moment:%H:%M}"
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return as_shown(bool(value))
    return str(xlrd.error_text_from_code.get(value, "")) if cell.ctype == xlrd.XL_CELL_ERROR else ""
