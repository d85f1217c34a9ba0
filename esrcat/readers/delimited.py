"""Tables in plain text → Document: each cell that is not empty is a block, as a workbook's are.

A file that a spreadsheet or a service saved as CSV is a table throughout. A page that was copied into a text
file may have one: lines with a tab between their cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.document import Block, Container, Document
from esrcat.readers.plain_tables import SEPARATOR_LINE, are_heads
from esrcat.readers.source_map import Piece, SourceMap
from esrcat.values.codes import project_code

_GAP = "\n\n"
_LINE_END = re.compile(r"\r\n?|\n")
_DOUBLED = re.compile(r'""|\r\n?')
_FILLED_LINE = re.compile(r"^.*\S.*$", re.M)
_FEWEST_CELLS, _FEWEST_LINES, _LEAST_CODED = 3, 3, 0.5
_MOST_LINES = 4
"""Of one row."""


class _Cell(NamedTuple):
    """A cell by its place in the source, from which its quotes are left out."""

    column: int
    start: int
    end: int
    is_quoted: bool


def read_delimited(source: str, mark: str, *, name: str, sha256: str, encoding: str) -> Document:
    """Return a table whose cells a mark parts; a cell in double quotes may have marks and line ends in it."""
    text, pieces = list[str](), list[Piece]()
    blocks, rows, size = list[Block](), list[tuple[int, int]](), 0
    for cells in _rows(source, mark):
        first = len(blocks)
        for cell in cells:
            if size:
                text.append(_GAP)
                size += len(_GAP)
            start = size
            for part, at in _parts(source, cell):
                pieces.append((size, at, None, True))
                text.append(part)
                size += len(part)
            blocks.append(Block("cell", start, size, cell.column))
        if cells:
            rows.append((first, len(blocks)))
    return Document(
        name=name,
        media_type="text/csv" if mark != "\t" else "text/tab-separated-values",
        sha256=sha256,
        text="".join(text),
        blocks=tuple(blocks),
        containers=(Container(0, len(blocks)),),
        encoding=encoding,
        source_map=SourceMap(pieces, source),
        rows=tuple(rows),
    )


def _rows(source: str, mark: str) -> Iterator[list[_Cell]]:
    """Yield the cells of each row that have something in them."""
    mark = re.escape(mark)
    cell = re.compile(rf'"((?:[^"]|"")*)"(?=[{mark}\r\n]|\Z)|([^{mark}\r\n]*)')
    told = SEPARATOR_LINE.match(source)
    at, column, row = told.end() if told else 0, 1, list[_Cell]()
    while at < len(source):
        found = cell.match(source, at)
        assert found is not None  # an empty cell is one
        group = 1 if found[2] is None else 2
        start, end = found.span(group)
        start += len(found[group]) - len(found[group].lstrip())
        end -= len(found[group]) - len(found[group].rstrip())
        if start < end:
            row.append(_Cell(column, start, end, group == 1))
        at, column = found.end(), column + 1
        if line_end := _LINE_END.match(source, at):
            yield row
            at, column, row = line_end.end(), 1, []
        else:
            at += 1
    yield row


def _parts(source: str, cell: _Cell) -> Iterator[tuple[str, int]]:
    """Yield the stretches of a cell as they are read, with their places: of two quotes one is meant."""
    at = cell.start
    for found in _DOUBLED.finditer(source, cell.start, cell.end) if cell.is_quoted else ():
        if found.start() > at:
            yield source[at : found.start()], at
        yield ('"' if found[0] == '""' else "\n"), found.start()
        at = found.end()
    if at < cell.end:
        yield source[at : cell.end], at


class PastedTable(NamedTuple):
    """A table within a text: where its last row ends, and the cells of its rows, the heads first."""

    end: int
    rows: tuple[tuple[Block, ...], ...]


class _Line(NamedTuple):
    """A line of a text, or the lines of one row, by its place."""

    start: int
    end: int
    tabs: int


def pasted_tables(text: str, start: int, end: int) -> Iterator[PastedTable]:
    """Yield the lists of projects in a stretch of text: lines of cells with tabs between them, heads first.

    A table without codes of projects is left to the rules of what it stands in, which know such lines.
    """
    lines = [
        _Line(found.start(), found.end(), text.count("\t", found.start(), found.end()))
        for found in _FILLED_LINE.finditer(text, start, end)
    ]
    at = 0
    while at < len(lines):
        table, following = _table_at(text, lines, at)
        if table:
            yield table
        at = following if table else at + 1


def _table_at(text: str, lines: Sequence[_Line], at: int) -> tuple[PastedTable | None, int]:
    """Return the table whose heads are a line, if any, and the line after it."""
    heads = _cells(text, lines[at])
    if lines[at].tabs < _FEWEST_CELLS - 1 or not are_heads([text[one.start : one.end] for one in heads]):
        return None, at
    rows, coded, end = [heads], 0, lines[at].end
    width, at = lines[at].tabs, at + 1
    while at < len(lines) and 0 < lines[at].tabs <= width:
        row, at = _row_at(lines, at, width)
        rows.append(_cells(text, row))
        coded += any(project_code(text[one.start : one.end]) for one in rows[-1])
        end = row.end
    if len(rows) < _FEWEST_LINES or coded < _LEAST_CODED * (len(rows) - 1):
        return None, at
    return PastedTable(end, tuple(rows)), at


def _row_at(lines: Sequence[_Line], at: int, width: int) -> tuple[_Line, int]:
    """Return the row that begins with a line, and the line after it: a cell may be of several lines."""
    row = lines[at]
    for following, line in enumerate(lines[at + 1 : at + _MOST_LINES], at + 2):
        if row.tabs == width or row.tabs + line.tabs > width:
            break
        row = _Line(row.start, line.end, row.tabs + line.tabs)
        if row.tabs == width:
            return row, following
    return lines[at], at + 1  # the empty cells at its end are gone


def _cells(text: str, line: _Line) -> tuple[Block, ...]:
    """Return the cells of a line that have something in them."""
    found, at = list[Block](), line.start
    for column, cell in enumerate(text[line.start : line.end].split("\t"), 1):
        if cell.strip():
            start = at + len(cell) - len(cell.lstrip())
            found.append(Block("cell", start, start + len(cell.strip()), column))
        at += len(cell) + 1
    return tuple(found)
