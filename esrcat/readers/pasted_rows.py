"""Tables of projects pasted as plain text: lines whose cells stand apart by tabs or several blanks.

Who copies a list from a page or a spreadsheet gets such lines. Only a table that fits throughout is read as
rows: a cell in the wrong column would give a project the money of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.document import Block
from esrcat.values.codes import project_code

PROJECT_COLUMN = re.compile(
    r"(?:hank(?:e|keen nimi|keet)|projekti?(?:n nimi|t|ets namn|namn)?|project(?: name)?s?)\W*\Z"
)
"""What stands over the column of the projects, in lower case."""
_CODE_COLUMN = re.compile(r"(?:hanke|projekti?)(?:koodi|tunnus|kod|nummer|numero)\W*\Z|project code\W*\Z")
_LINE = re.compile(r"[^\n]+")
_TAB = re.compile(r"[ \u00a0]*\t")
_BLANKS = re.compile(r"[ \u00a0]{2,}")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_LEAST_COLUMNS, _LEAST_ROWS = 3, 2
_LONGEST_HEAD = 40
_LONGEST_CELL = 200
_MOST_LINES = 4
"""Of one row."""


class _Row(NamedTuple):
    """A line of a table: the paragraph it stands in, its cells by their column, and how far it reaches."""

    paragraph: int
    cells: tuple[tuple[int, int, int], ...]
    start: int
    end: int


def with_rows(text: str, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[tuple[int, int], ...]]:
    """Return the blocks with a cell for each of a pasted table's, and its rows; () where there is none."""
    lines = [
        (number, line.start(), line.end())
        for number, block in enumerate(blocks)
        for line in _LINE.finditer(text, block.start, block.end)
    ]
    for at, (_, start, end) in enumerate(lines):
        mark = _TAB if "\t" in text[start:end] else _BLANKS
        head = _cells(text, start, end, mark)
        if _is_head(text, head):
            rows = _rows_below(text, lines[at:], head, mark)
            if len(rows) > _LEAST_ROWS and _has_codes_in_their_column(text, rows):
                return _placed(text, blocks, rows)
    return tuple(blocks), ()


def _cells(text: str, start: int, end: int, mark: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return start and end of each cell of a line, those without text too."""
    found = []
    for gap in mark.finditer(text, start, end):
        if mark is _TAB or gap.start() > start:
            found.append((start, gap.start()))
        start = gap.end()
    found.append((start, end))
    return [(low + len(text[low:high]) - len(text[low:high].lstrip()), high) for low, high in found]


def _is_head(text: str, cells: Sequence[tuple[int, int]]) -> bool:
    """Tell whether cells are the head of a table of projects: words, one of them over the projects."""
    words = [text[low:high].strip().lower() for low, high in cells]
    return (
        len(words) >= _LEAST_COLUMNS
        and all(len(word) <= _LONGEST_HEAD and _LETTER.search(word) for word in words)
        and not any(word.endswith((":", ".")) for word in words)
        and any(PROJECT_COLUMN.match(word) or _CODE_COLUMN.match(word) for word in words)
    )


def _rows_below(
    text: str,
    lines: Sequence[tuple[int, int, int]],
    head: Sequence[tuple[int, int]],
    mark: re.Pattern[str],
) -> list[_Row]:
    """Return the head and the rows below it; none where a line of the table does not fit its columns."""
    (paragraph, first, last), *below = lines
    if mark is _TAB:
        below = list(_with_whole_cells(text, below, len(head) - 1))
    columns = {low - first: number for number, (low, _) in enumerate(head, 1)}
    rows = [_Row(paragraph, tuple((n, *cell) for n, cell in enumerate(head, 1)), first, last)]
    for at, (paragraph, start, end) in enumerate(below):
        cells = _cells(text, start, end, mark)
        filled = [(low, high) for low, high in cells if low < high]
        if len(filled) < 2:
            # A line of its own ends the table behind an empty line or as its last; else a cell goes on in it,
            # but where tabs tell that the row above is whole.
            under = below[at + 1 :]
            ends = (
                paragraph != rows[-1].paragraph
                or all(each[0] != paragraph for each in under)
                or (mark is _TAB and not any("\t" in text[low:high] for _, low, high in under))
            )
            return rows if ends and text[start].isupper() else []
        placed = _in_columns(cells, columns, start, mark)
        if placed is None or any(high - low > _LONGEST_CELL for low, high in filled):
            return []
        rows.append(_Row(paragraph, placed, start, end))
    return rows


def _has_codes_in_their_column(text: str, rows: Sequence[_Row]) -> bool:
    """Tell whether only codes stand under their head: a row that was wrapped has a name there."""
    head, *below = rows
    columns = {n for n, low, high in head.cells if _CODE_COLUMN.match(text[low:high].strip().lower())}
    written = [text[low:high] for row in below for n, low, high in row.cells if n in columns]
    return not any(map(project_code, written)) or all(map(_DIGIT.search, written))


def _with_whole_cells(
    text: str, lines: Sequence[tuple[int, int, int]], tabs: int
) -> Iterator[tuple[int, int, int]]:
    """Yield lines, those of one row together where a cell goes on in the next: both have its tabs then."""
    at = 0
    while at < len(lines):
        paragraph, start, end = lines[at]
        last, found = at, text.count("\t", start, end)
        for following, (_, low, high) in enumerate(lines[at + 1 : at + _MOST_LINES], at + 1):
            more = text.count("\t", low, high)
            if not 0 < found < tabs or found + more > tabs or project_code(text[low:high].split("\t")[0]):
                break
            found += more
            if found == tabs:
                last, end = following, high
        yield paragraph, start, end
        at = last + 1


def _in_columns(
    cells: Sequence[tuple[int, int]], columns: dict[int, int], start: int, mark: re.Pattern[str]
) -> tuple[tuple[int, int, int], ...] | None:
    """Return the cells with their columns; None where blanks leave open which one is missing."""
    if mark is _TAB:
        if len(cells) > len(columns) and any(low < high for low, high in cells[len(columns) :]):
            return None
        return tuple((n, low, high) for n, (low, high) in enumerate(cells, 1) if low < high)
    if len(cells) == len(columns):
        return tuple((n, low, high) for n, (low, high) in enumerate(cells, 1))
    reach = {low - start: high - start for low, high in cells}
    # What runs on below the next head may be two cells with but one blank between them.
    if not all(
        low in columns and not any(low < head < high for head in columns) for low, high in reach.items()
    ):
        return None
    return tuple((columns[low - start], low, high) for low, high in cells)


def _placed(
    text: str, blocks: Sequence[Block], rows: Sequence[_Row]
) -> tuple[tuple[Block, ...], tuple[tuple[int, int], ...]]:
    """Put the cells in place of the lines of the table; what stands above and below stays a paragraph."""
    first, last = rows[0], rows[-1]
    found = list(blocks[: first.paragraph])
    above, below = blocks[first.paragraph], blocks[last.paragraph]
    if text[above.start : first.start].strip():
        found.append(above._replace(end=above.start + len(text[above.start : first.start].rstrip())))
    places = []
    for row in rows:
        places.append((len(found), len(found) + len(row.cells)))
        found += [
            Block("cell", low, low + len(text[low:high].rstrip()), column) for column, low, high in row.cells
        ]
    rest = text[last.end : below.end]
    if rest.strip():
        found.append(below._replace(start=last.end + len(rest) - len(rest.lstrip())))
    return (*found, *blocks[last.paragraph + 1 :]), tuple(places)
