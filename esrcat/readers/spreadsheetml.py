"""Workbooks as one XML file (SpreadsheetML, Excel 2003), which services write under .xml or .xls → Document.

Each cell that is not empty is a block, each row a row. Source: "XML Spreadsheet Reference", Microsoft.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

from esrcat.document import Document
from esrcat.errors import OverBudget, Refused, UnreadableDocument
from esrcat.readers.office_archive import has_dtd
from esrcat.readers.paragraphs import LARGEST_BODY
from esrcat.readers.sheets import MOST_CELLS, Cell, SheetText, as_shown, shown_number

MEDIA_TYPE = "application/vnd.ms-excel"

_NAMES = "urn:schemas-microsoft-com:office:spreadsheet"
_NAMES_WITHIN = 4096
_SS, _EXCEL = f"{{{_NAMES}}}", "{urn:schemas-microsoft-com:office:excel}"
_BOM = b"\xef\xbb\xbf"
_ROOT = re.compile(rb"<(?:\w+:)?Workbook\b")
_WHOLE = re.compile(r"-?\d{1,15}(?:\.0+)?")
_PERCENT = "Percent"
"""Excel's own name of a shape in which a share of one is shown in per cent."""


def is_spreadsheetml(data: bytes) -> bool:
    """Tell whether bytes are such a workbook."""
    head = data[:_NAMES_WITHIN]
    return (
        head.removeprefix(_BOM).lstrip().startswith(b"<")
        and _NAMES.encode() in head
        and bool(_ROOT.search(head))
    )


def read_spreadsheetml(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the cells of all sheets as a Document; UnreadableDocument for one that is broken or not safe."""
    from lxml import etree

    if len(data) > LARGEST_BODY:
        raise OverBudget(name, f"a page of {len(data)} characters, more than {LARGEST_BODY}; split it first")
    if has_dtd(data):
        raise Refused(name, "the workbook has a DTD; it was not opened")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except etree.XMLSyntaxError as error:
        reason = "the workbook is broken (XMLSyntaxError); open it in a spreadsheet program and save it again"
        raise UnreadableDocument(name, reason) from error
    text, shapes = SheetText(name), _shapes(root)
    for sheet in root.iterfind(f"{_SS}Worksheet"):
        shown = sheet.findtext(f"{_EXCEL}WorksheetOptions/{_EXCEL}Visible", "")
        text.begin_sheet(sheet.get(f"{_SS}Name", ""), is_hidden="Hidden" in shown)
        for row in _rows(sheet, shapes, name):
            text.add_row(row)
    return text.document(sha256=sha256, media_type=MEDIA_TYPE)


def _shapes(root: Any) -> dict[str, str]:
    """Return the shapes of numbers by the names of the styles that have one."""
    formats = root.iterfind(f"{_SS}Styles/{_SS}Style/{_SS}NumberFormat")
    return {each.getparent().get(f"{_SS}ID", ""): each.get(f"{_SS}Format", "") for each in formats}


def _rows(sheet: Any, shapes: dict[str, str], name: str) -> Iterator[list[Cell]]:
    """Yield the filled cells of each row; what does not say its number follows the one before."""
    number, left = 0, MOST_CELLS
    for row in sheet.iterfind(f"{_SS}Table/{_SS}Row"):
        number = _index(row, number + 1)
        column, cells = 0, list[Cell]()
        for cell in row.iterfind(f"{_SS}Cell"):
            column = _index(cell, column + 1)
            if text := _shown(cell, shapes):
                cells.append(Cell(number, column, text))
            column += _whole(cell.get(f"{_SS}MergeAcross"), 0)
        left -= len(cells) + 1
        if left < 0:
            reason = f"a sheet has more than {MOST_CELLS} cells; take out what is no list"
            raise UnreadableDocument(name, reason)
        yield cells


def _index(element: Any, following: int) -> int:
    return _whole(element.get(f"{_SS}Index"), following)


def _whole(written: str | None, otherwise: int) -> int:
    return int(written) if written and re.fullmatch("[0-9]{1,9}", written) else otherwise


def _shown(cell: Any, shapes: dict[str, str]) -> str:
    """Return what a spreadsheet program shows of a cell in Finnish, numbers as the file has them."""
    data = cell.find(f"{_SS}Data")
    if data is None:
        return ""
    written = "".join(data.itertext()).replace("\r\n", "\n").strip()
    kind = data.get(f"{_SS}Type", "String")
    try:
        if kind == "Number":
            shape = shapes.get(cell.get(f"{_SS}StyleID", ""), "")
            value = int(float(written)) if _WHOLE.fullmatch(written) else float(written)
            return shown_number(value, "0%" if shape == _PERCENT else shape or "General")
        if kind == "DateTime":
            return as_shown(datetime.datetime.fromisoformat(written))
    except (ValueError, OverflowError):
        return written
    return as_shown(written == "1") if kind == "Boolean" else written
