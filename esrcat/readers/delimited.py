"""Tables in plain text → Document: each cell that is not empty is a block, as a workbook's are.

Spreadsheets and services save lists in this way (CSV).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.document import Block, Container, Document
from esrcat.readers.plain_tables import SEPARATOR_LINE
from esrcat.readers.source_map import Piece, SourceMap

_GAP = "\n\n"
_LINE_END = re.compile(r"\r\n?|\n")
_DOUBLED = re.compile(r'""|\r\n?')


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
