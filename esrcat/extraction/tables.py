"""Tables under a heading: rows of cells on a page, lines with tabs or wide gaps in a text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.document import Document
from esrcat.evidence import Extraction, Found, Value
from esrcat.extraction.heading_lines import Part, TextLine
from esrcat.normalise import clean
from esrcat.rules import Rows, Section
from esrcat.values.blanks import is_blank

_GAP = re.compile(r"[ \xa0]*[\t|][ \t\xa0|]*|[ \xa0]{2,}")
_WIDE_GAP = re.compile(r"[\t|]|[ \xa0]{3}")
_LONGEST_TITLE = 100

Cell = tuple[int, int]


class TableRow(NamedTuple):
    """One row: its body lines by index, `last` exclusive; `cells` are stretches of the text."""

    first: int
    last: int
    cells: tuple[Cell, ...]


def table_rows(document: Document, body: Sequence[TextLine]) -> list[TableRow]:
    """Return the rows among the lines of a section, in order, the titles of groups as rows of one cell."""
    return _page_rows(document, body) if document.rows else _text_rows(document.text, body)


def read_rows(document: Document, section: Section, rows: Rows, part: Part, extraction: Extraction) -> None:
    """Read every row of a section's tables as one thing."""
    ordinal = 0
    for row in table_rows(document, part.body):
        values = list(_cell_values(document.text, rows, row.cells))
        if not values:
            continue
        for key, value, (start, end) in values:
            pointer = f"{rows.pointer}/{ordinal}/{key}"
            extraction.found.append(Found(pointer, value, start, end, "table", section.heading))
        ordinal += 1


def row_text(text: str, row: TableRow) -> str:
    """Return a row on one line, a bar between its cells."""
    return " | ".join(clean(text[start:end]) for start, end in row.cells)


def _cell_values(text: str, rows: Rows, cells: tuple[Cell, ...]) -> Iterator[tuple[str, Value, Cell]]:
    if len(cells) != len(rows.cells):
        return
    values: list[tuple[str, Value, Cell]] = []
    for (keys, read), cell in zip(rows.cells, cells, strict=True):
        written = text[cell[0] : cell[1]]
        value = read(written) if read else clean(written)
        if value is not None:
            values.extend((key, value, cell) for key in keys.split())
        elif not is_blank(written):
            return
    yield from values


def _page_rows(document: Document, body: Sequence[TextLine]) -> list[TableRow]:
    found: list[TableRow] = []
    starts = [first for first, _ in document.rows]
    number = -1
    for index, (start, end, block) in enumerate(body):
        if document.blocks[block].kind != "cell":
            continue
        within = bisect_right(starts, block) - 1
        if within < 0 or block >= document.rows[within][1]:
            continue
        cells = ((start, end),)
        if within == number and found[-1].last == index:
            first, _, before = found.pop()
            if body[index - 1][2] == block:
                # Another line of the same cell.
                before, cells = before[:-1], ((before[-1][0], end),)
            found.append(TableRow(first, index + 1, (*before, *cells)))
        else:
            found.append(TableRow(index, index + 1, cells))
        number = within
    return found


def _text_rows(text: str, body: Sequence[TextLine]) -> list[TableRow]:
    split = [_cells(text, start, end) for start, end, _ in body]
    found: list[TableRow] = []
    at = 0
    while at < len(split):
        table, at = _table_at(text, split, at)
        if len(table) > 1:
            found += table
    return found


def _table_at(text: str, split: list[tuple[Cell, ...]], at: int) -> tuple[list[TableRow], int]:
    """Return the table that begins at a line, and the line after it, or after what is none."""
    table: list[TableRow] = []
    while at < len(split):
        cells, following = split[at], split[at + 1] if at + 1 < len(split) else ()
        if len(cells) > 1:
            table.append(TableRow(at, at + 1, cells))
            at += 1
        elif not table or len(following) < 2 or cells[0][1] - cells[0][0] > _LONGEST_TITLE:
            break
        elif text[following[0][0]].islower():
            # The first cell was wrapped.
            table.append(TableRow(at, at + 2, ((cells[0][0], following[0][1]), *following[1:])))
            at += 2
        else:
            table.append(TableRow(at, at + 1, cells))
            at += 1
    return table, at if table else at + 1


def _cells(text: str, start: int, end: int) -> tuple[Cell, ...]:
    """Split a line at its gaps; a single gap must be a wide one, as some put two spaces after a sentence."""
    gaps = [gap.span() for gap in _GAP.finditer(text, start, end)]
    if not gaps or (len(gaps) == 1 and not _WIDE_GAP.search(text, *gaps[0])):
        return ((start, end),)
    edges = [start, *(edge for gap in gaps for edge in gap), end]
    return tuple((low, high) for low, high in zip(edges[::2], edges[1::2], strict=True) if low < high)
