"""Decide which column of a list is which field: by its header, its element's name, or the usual order.

Headers are compared word by word, in any order: each word of a wording is the beginning of one of the
header's words ('toteut julki' matches 'Julkinen rahoitus yhteensä, toteutunut (€)'), and the header has no
others but words without meaning here, such as the unit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from esrcat.document import Block, Document
from esrcat.folding import fold
from esrcat.rules import Label, OneValue, SeveralValues, Table
from esrcat.span import Span
from esrcat.values.blanks import is_blank
from esrcat.values.codes import project_code

_WORD = re.compile(r"[^\W_]+")
_SAYS_NOTHING = frozenset(
    """ja eur euro euroa euroina rah rahoitus rahoituksen yht yhteensä projekti projektin hanke hankkeen
    pvm päivä päivämäärä""".split()
)
_LONGEST_HEADER = 120
_HEADER_WITHIN = 80
_LOOKED_AT = 3
_LEAST_KNOWN = 5
_LEAST_IN_ORDER = 10
_CODE = "/code"


class Cell(NamedTuple):
    """A cell of a row: its column from 1, or the block that names it (column 0), and its text's place."""

    column: int
    name: Block | None
    start: int
    end: int


class Header(NamedTuple):
    """The header of a list: the rows that it takes, from first to last, and the field of each column.

    A list whose elements have names, and one without any header, takes no rows: both are 0. `known` is how
    many columns were known by their words; `unknown` are the cells over those that were not.
    """

    first: int
    last: int
    columns: Mapping[int, Label]
    known: int = 0
    unknown: tuple[Span, ...] = ()


def column(
    wordings: str,
    pointer: str,
    one: OneValue | None = None,
    *,
    several: SeveralValues | None = None,
    keys: str = "",
) -> Label:
    """Declare a column. `wordings` are parted by '|'; the first is its name, words may be cut short."""
    first, *also = (wording.strip() for wording in wordings.split("|"))
    return Label(first, pointer, one, several, tuple(keys.split()), also=tuple(also))


def row_cells(document: Document, row: int) -> list[Cell]:
    """Return the cells of a row that have text, in order; of named ones those without text too."""
    cells: list[Cell] = []
    name: Block | None = None
    for block in document.blocks[slice(*document.rows[row])]:
        if block.kind == "term":
            if name:
                cells.append(Cell(0, name, name.end, name.end))
            name = block
        elif name:
            cells.append(Cell(0, name, block.start, block.end))
            name = None
        else:
            before = cells[-1] if cells else Cell(0, None, 0, 0)
            number = block.level or before.column + 1
            if cells and number == before.column:
                # A cell of several paragraphs.
                cells[-1] = before._replace(end=block.end)
            else:
                cells.append(Cell(number, None, block.start, block.end))
    if name:
        cells.append(Cell(0, name, name.end, name.end))
    return cells


def find_header(document: Document, table: Table) -> Header | None:
    """Return the header of a document's list; None when the document holds no such list.

    It is a list with five known columns, the project's code among them; without a header, one whose
    first row can be read in the usual order.
    """
    for row in range(min(len(document.rows), _HEADER_WITHIN)):
        if header := header_at(document, table, row):
            return header
    for row in range(min(len(document.rows), _HEADER_WITHIN)):
        if known := _named_columns(document, table, row):
            return Header(0, 0, {}, known)
    return _usual_order(document, table)


def header_at(document: Document, table: Table, row: int) -> Header | None:
    """Return the header that a row is, or begins: one in two rows has groups of columns in the first."""
    cells = row_cells(document, row)
    if not cells or cells[0].name:
        return None
    words = _words(document, cells)
    under = row_cells(document, row + 1) if row + 1 < len(document.rows) else []
    below = _words(document, under)
    if len(words) + len(below) < _LEAST_KNOWN:
        return None
    following = range(row + 1, min(row + 1 + _LOOKED_AT, len(document.rows)))
    width = max((cell.column for later in following for cell in row_cells(document, later)), default=0)
    single = _recognise(table, {number: (header,) for number, header in words.items()})
    if below and not any(project_code(text) for text in below.values()):
        double = _recognise(table, _grouped(words, below))
        if len(_recognise(table, {number: (header,) for number, header in below.items()})) >= len(double):
            return None  # a title is over the header, which says all by itself
        if len(double) > len(single) and _is_list(table, words, double, width):
            unknown = [Span(one.start, one.end) for one in under if one.column not in double]
            return Header(row, row + 2, double, len(double), tuple(unknown))
    if not _is_list(table, words, single, width):
        return None
    unknown = [Span(cell.start, cell.end) for cell in cells if cell.column not in single]
    return Header(row, row + 1, _with_missing(table, words, single, width), len(single), tuple(unknown))


def _words(document: Document, cells: list[Cell]) -> dict[int, str]:
    return {cell.column: document.text[cell.start : cell.end] for cell in cells}


def _recognise(table: Table, words: Mapping[int, Sequence[str]]) -> dict[int, Label]:
    """Return the columns that are known by the first of their words that says a column."""
    known: dict[int, Label] = {}
    for number, headers in words.items():
        label = next((label for header in headers if (label := named(table, header))), None)
        if label and label not in known.values():
            known[number] = label
    return known


def _is_list(table: Table, words: Mapping[int, str], known: Mapping[int, Label], width: int) -> bool:
    """Tell whether the known columns are enough for a list of projects, and their codes among them."""
    if len(known) < _LEAST_KNOWN:
        return False
    return any(label.pointer == _CODE for label in _with_missing(table, words, known, width).values())


def _grouped(above: Mapping[int, str], below: Mapping[int, str]) -> dict[int, tuple[str, ...]]:
    """Return the words over each column where the second row divides groups of the first."""
    words: dict[int, tuple[str, ...]] = {number: (header,) for number, header in above.items()}
    for number, header in below.items():
        group = max((column for column in above if column <= number), default=0)
        words[number] = (f"{above[group]} {header}", header, above[group]) if group else (header,)
    return words


def _with_missing(
    table: Table, words: Mapping[int, str], known: Mapping[int, Label], width: int
) -> dict[int, Label]:
    """Add the columns with nothing over them whose neighbours stand in the usual order.

    `width` is the last column of the rows under the header.
    """
    order = table.columns
    columns = dict(known)
    for number in range(1, max(*known, width) + 1):
        if number in words:
            continue
        before, after = columns.get(number - 1), known.get(number + 1)
        place = order.index(before) + 1 if before in order else 0 if number == 1 else len(order)
        missing = order[place] if place < len(order) else None
        fits = after is None or (after in order and order.index(after) > place)
        if missing and fits and missing not in columns.values():
            columns[number] = missing
    return columns


def _named_columns(document: Document, table: Table, row: int) -> int:
    """Return how many of a row's elements have the names of columns, 0 for those of another list."""
    names = [document.text[cell.name.start : cell.name.end] for cell in row_cells(document, row) if cell.name]
    known = _recognise(table, {number: (name,) for number, name in enumerate(names, 1)})
    return len(known) if _is_list(table, dict(enumerate(names, 1)), known, 0) else 0


def _usual_order(document: Document, table: Table) -> Header | None:
    """Return the columns in their usual order where no header is over them and the first full row fits."""
    columns = dict(enumerate(table.columns, 1))
    for row in range(min(len(document.rows), _HEADER_WITHIN)):
        cells = row_cells(document, row)
        if len(cells) < _LEAST_IN_ORDER or cells[-1].column > len(columns):
            continue
        written = {cell.column: document.text[cell.start : cell.end] for cell in cells}
        if not written.keys() <= columns.keys():  # text between the cells stands in no column
            continue
        fits = all(_reads(columns[number], text) for number, text in written.items() if not is_blank(text))
        return Header(0, 0, columns) if fits and 1 in written else None
    return None


def _reads(label: Label, written: str) -> bool:
    if label.one:
        return label.one(written) is not None
    return bool(label.several(written)) if label.several else any(map(str.isalpha, written))


@lru_cache(maxsize=4096)
def named(table: Table, header: str) -> Label | None:
    """Return the column that a header or an element's name says; of several the one that fits more of it."""
    if len(header) > _LONGEST_HEADER:
        return None
    said = _said(header)
    fitting = [
        (sum(map(len, wording)), label)
        for label, wording in _wordings(table).get(len(said), ())
        if _is_worded(said, wording)
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _said(header: str) -> tuple[str, ...]:
    """Return the words of a header that say something; all of them where none does."""
    words = tuple(_WORD.findall(fold(header)))
    return tuple(word for word in words if word not in _SAYS_NOTHING) or words


@lru_cache(maxsize=16)
def _wordings(table: Table) -> dict[int, list[tuple[Label, tuple[str, ...]]]]:
    """Return the words of each wording of the columns, the longest first, by how many they are."""
    found: dict[int, list[tuple[Label, tuple[str, ...]]]] = {}
    for label in (*table.columns, *table.others):
        for wording in (label.text, *label.also):
            words = tuple(sorted(_said(wording), key=len, reverse=True))
            found.setdefault(len(words), []).append((label, words))
    return found


def _is_worded(said: tuple[str, ...], wording: tuple[str, ...]) -> bool:
    """Tell whether each of as many words begins with one of a wording."""
    left = list(said)
    for beginning in wording:
        word = next((word for word in left if word.startswith(beginning)), None)
        if word is None:
            return False
        left.remove(word)
    return True
