"""OpenDocument spreadsheet (.ods, flat .fods) → Document: each cell that shows something is a block.

The cells are read as a stream. Numbers, sums and dates come from their typed values, percentages and times as
they are written; both kinds of spreadsheet so give the same text for the same list. Cells that lie under a
joined one, comments, deleted cells and what is kept of other files are left out.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from esrcat.document import Document
from esrcat.errors import UnreadableDocument
from esrcat.readers.opendocument import CONTENT, OFFICE, STYLE, TABLE, TEXT, opened, refuse
from esrcat.readers.sheets import MOST_CELLS, Cell, SheetText, as_shown

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"

_MOST_CELLS = MOST_CELLS
_MOST_COLUMNS = 16_384
# Rows are read one by one, so that a list takes little more memory than its text.
_LARGEST_CONTENT = 128 * 1024 * 1024
_BODY = f"{OFFICE}spreadsheet"
_TABLE, _ROW, _CELL, _COVERED = (
    f"{TABLE}{name}" for name in ("table", "table-row", "table-cell", "covered-table-cell")
)
_LINKED = f"{TABLE}table-source"
_CELLS = frozenset((_CELL, _COVERED))
_PARAGRAPH, _SPACES, _TAB, _BREAK = (f"{TEXT}{name}" for name in ("p", "s", "tab", "line-break"))
_COMMENTS = frozenset((f"{OFFICE}annotation", f"{OFFICE}annotation-end"))
# What a formula that fails shows; its value is then a zero.
_ERRORS = ("#", "Err:")
_ZEROS_FIRST = re.compile("0[0-9]+")
_WHITE = re.compile("[ \t\r\n]+")
_MOST_SPACES = 1000


class _Repeated(NamedTuple):
    """What a cell shows, empty for nothing, and how many columns in a row it is there for."""

    text: str
    times: int


def read_ods(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the cells of all sheets as a Document.

    Raises UnreadableDocument for a file that is locked, broken, or not safe to open.
    """
    refuse(data, name, "spreadsheet", _LARGEST_CONTENT)
    reading = _Reading(name)
    try:
        with opened(data, CONTENT) as file:
            reading.read(file)
    except UnreadableDocument:
        raise
    except Exception as error:
        # lxml and zipfile let through whatever a broken file brings about.
        kind = type(error).__name__
        reason = f"the workbook is broken ({kind}); open it in a spreadsheet program and save it again"
        raise UnreadableDocument(name, reason) from error
    return reading.text.document(sha256=sha256, media_type=MEDIA_TYPE)


class _Reading:
    """Reads sheets as a stream of elements; one use, one workbook.

    `_inside` are the tables and cells around the place that is read: a table within a cell or a drawing is
    no sheet.
    """

    def __init__(self, name: str) -> None:
        self.text = SheetText(name)
        self._name = name
        self._inside: list[str] = []
        self._hidden: set[str] = set()
        self._left = _MOST_CELLS
        self._row = 1
        self._cells: list[_Repeated] = []
        self._is_sheet = self._is_hidden = False

    def read(self, file: Any) -> None:
        """Read the sheets from the XML of a workbook."""
        from lxml import etree

        stream = etree.iterparse(
            file,
            events=("start", "end"),
            tag=(_TABLE, _ROW, _CELL, _COVERED, _LINKED, f"{STYLE}style", _BODY),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        is_body = has_body = False
        for event, element in stream:
            if element.tag == _BODY:
                is_body, has_body = event == "start", True
            elif element.tag == f"{STYLE}style":
                if event == "end" and not is_body:
                    self._note_style(element)
            elif is_body and event == "start":
                self._begin(element)
            elif is_body:
                self._end(element)
        if not has_body:
            raise ValueError("no sheets")

    def _note_style(self, style: Any) -> None:
        properties = style.find(f"{STYLE}table-properties")
        if properties is not None and properties.get(f"{TABLE}display") == "false":
            self._hidden.add(style.get(f"{STYLE}name", ""))

    def _begin(self, element: Any) -> None:
        tag = element.tag
        if tag == _TABLE and not self._inside:
            self._begin_sheet(element)
        elif tag == _LINKED and self._inside == [_TABLE] and self._is_hidden:
            # Cells of another file, kept for formulas; a linked sheet that is shown is one like the others.
            self._is_sheet = False
        elif tag == _ROW and self._inside == [_TABLE]:
            self._cells = []
        if tag == _TABLE or tag in _CELLS:
            self._inside.append(tag)

    def _begin_sheet(self, element: Any) -> None:
        self._row, self._is_sheet = 1, element.getparent().tag == _BODY
        self._is_hidden = element.get(f"{TABLE}style-name", "") in self._hidden
        if self._is_sheet:
            self.text.begin_sheet(element.get(f"{TABLE}name", ""), is_hidden=self._is_hidden)

    def _end(self, element: Any) -> None:
        tag = element.tag
        if tag == _TABLE or tag in _CELLS:
            self._inside.pop()
        if tag in _CELLS and self._inside == [_TABLE]:
            self._add_cell(element)
            _forget(element)
        elif tag == _ROW and self._inside == [_TABLE]:
            self._add_row(_times(element, "number-rows-repeated"))
            _forget(element)
        elif tag == _TABLE and not self._inside:
            _forget(element)

    def _add_cell(self, element: Any) -> None:
        self._spend(1)
        text = _shown(element) if element.tag == _CELL and self._is_sheet else ""
        self._cells.append(_Repeated(text, _times(element, "number-columns-repeated")))

    def _add_row(self, times: int) -> None:
        """Add a row as often as it is there; an empty one only takes its place."""
        filled = sum(cell.times for cell in self._cells if cell.text)
        if filled:
            self._refuse_too_wide()
            self._spend(times * (filled + 1))
            for row in range(self._row, self._row + times):
                self.text.add_row(list(self._filled(row)))
        self._row += times

    def _filled(self, row: int) -> Iterator[Cell]:
        column = 1
        for text, times in self._cells:
            if text:
                yield from (Cell(row, each, text) for each in range(column, column + times))
            column += times

    def _refuse_too_wide(self) -> None:
        column = last = 0
        for text, times in self._cells:
            column += times
            last = column if text else last
        if last > _MOST_COLUMNS:
            reason = f"a row has more than {_MOST_COLUMNS} cells; take out what is no list"
            raise UnreadableDocument(self._name, reason)

    def _spend(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            reason = f"the workbook has more than {_MOST_CELLS} cells; take out what is no list"
            raise UnreadableDocument(self._name, reason)


def _forget(element: Any) -> None:
    """Let go of what was read of an element and of those before it, whose places in the tree stay empty."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _times(element: Any, attribute: str) -> int:
    written = element.get(f"{TABLE}{attribute}", "1")
    return max(int(written), 1) if re.fullmatch("[0-9]{1,9}", written) else 1


def _shown(cell: Any) -> str:
    """Return what a cell shows: its typed value as a workbook of Microsoft would give it, else its text."""
    kind = cell.get(f"{OFFICE}value-type", "")
    written = "\n".join("".join(_text(each)) for each in cell.iterchildren(_PARAGRAPH)).strip()
    typed = None if written.startswith(_ERRORS) else _typed(cell, kind, written)
    return typed if typed is not None else written or cell.get(f"{OFFICE}string-value", "").strip()


def _typed(cell: Any, kind: str, written: str) -> str | None:
    """Return a typed value as text, None for what is read as it is written."""
    try:
        if kind in ("float", "currency") or (kind == "percentage" and not written):
            # The format of a postcode keeps the zeros it begins with.
            value = cell.get(f"{OFFICE}value", "")
            whole = re.fullmatch("-?[0-9]{1,40}", value)
            if whole and _ZEROS_FIRST.fullmatch(written) and int(written) == int(value):
                return written
            return as_shown(int(value)) if whole else as_shown(float(value))
        if kind == "date":
            return as_shown(datetime.datetime.fromisoformat(cell.get(f"{OFFICE}date-value", "")))
        if kind == "boolean":
            return as_shown(cell.get(f"{OFFICE}boolean-value") == "true")
    except (ValueError, OverflowError):
        return None
    return None


def _text(element: Any) -> Iterator[str]:
    """Yield the text of a paragraph's spans and links, in order, without comments."""
    yield _WHITE.sub(" ", element.text or "")
    for child in element:
        if child.tag == _SPACES:
            count = child.get(f"{TEXT}c", "1")
            yield " " * min(int(count) if re.fullmatch("[0-9]{1,9}", count) else 1, _MOST_SPACES)
        elif child.tag in (_TAB, _BREAK):
            yield "\t" if child.tag == _TAB else "\n"
        elif child.tag not in _COMMENTS:
            yield from _text(child)
        yield _WHITE.sub(" ", child.tail or "")
