"""Rows with text side by side → cells in columns; lines that only go on in their column are joined to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from esrcat.readers.pdf_drawings import Drawings
from esrcat.readers.pdf_stretch import Stretch

Line = list[Stretch]

_ALIGNED = 4.0
_FAR = 4.5
# A column reaches to the next one's text less this, in heights of a line.
_GUTTER = 0.5


@dataclass(slots=True)
class _Column:
    x0: float
    x1: float


@dataclass(slots=True)
class _Row:
    """A row of the table: the lines of each column that has any."""

    cells: dict[int, list[Line]] = field(default_factory=dict)
    base: float = 0.0


class Table:
    """Rows of cells that stand under each other. Columns are found while rows come."""

    __slots__ = ("_columns", "_drawn", "_pitch", "_right", "_rows")

    def __init__(self, right: float, drawn: Drawings, pitch: float) -> None:
        """Begin a table on a page whose text reaches to `right`; lines of a cell are `pitch` apart."""
        self._right = right
        self._drawn = drawn
        self._pitch = pitch
        self._columns: list[_Column] = []
        self._rows: list[_Row] = []

    def takes(self, line: Line, base: float, size: float) -> bool:
        """Tell whether a line that stands alone belongs to the table: to a column of it, and near enough."""
        last = self._rows[-1]
        if base - last.base > _FAR * size:
            return False
        column = self._column_of(line, taken=-1, add=False)
        if column < 0:
            return False
        near = base - last.base <= self._pitch * size
        if self._order()[0] != column:
            return near or line[0].x0 > self._columns[self._order()[0]].x1
        return near and (self._fits(line, column) or self._fills(last, column, line, size))

    def add(self, cells: list[Line], base: float, size: float) -> None:
        """Add a row, or join it to the row before where it only goes on with that."""
        placed: dict[int, Line] = {}
        taken = -1
        for cell in cells:
            taken = self._column_of(cell, taken)
            placed[taken] = cell
        last = self._rows[-1] if self._rows else None
        if last and self._continues(last, placed, base, size):
            for column, line in placed.items():
                last.cells.setdefault(column, []).append(line)
            last.base = base
        else:
            self._rows.append(_Row({column: [line] for column, line in placed.items()}, base))

    def rows(self) -> Iterator[list[tuple[int, list[Line]]]]:
        """Yield the rows: each cell's column from 1 and its lines, from left to right."""
        rank = {column: number for number, column in enumerate(self._order(), 1)}
        for row in self._rows:
            yield sorted(
                ((rank[column], lines) for column, lines in row.cells.items()), key=lambda cell: cell[0]
            )

    def _order(self) -> list[int]:
        return sorted(range(len(self._columns)), key=lambda column: self._columns[column].x0)

    def _column_of(self, line: Line, taken: int, *, add: bool = True) -> int:
        """Return the column of a cell, right of column `taken`: a new one where none fits, or -1."""
        x0, x1 = line[0].x0, line[-1].x1
        least = self._columns[taken].x0 if taken >= 0 else -1.0
        best, nearest = -1, 0.0
        for number, column in enumerate(self._columns):
            if column.x0 <= least:
                continue
            aligned = min(abs(x0 - column.x0), abs(x1 - column.x1))
            shared = min(x1, column.x1) - max(x0, column.x0)
            if aligned <= _ALIGNED or shared > 0.5 * min(x1 - x0, column.x1 - column.x0):
                distance = abs(x0 - column.x0)
                if best < 0 or distance < nearest:
                    best, nearest = number, distance
        if best >= 0:
            if add:
                column = self._columns[best]
                column.x0, column.x1 = min(column.x0, x0), max(column.x1, x1)
            return best
        if not add:
            return -1
        self._columns.append(_Column(x0, x1))
        return len(self._columns) - 1

    def _continues(self, last: _Row, placed: dict[int, Line], base: float, size: float) -> bool:
        if any(self._is_parted(last, cell, base) for cell in placed.values()):
            return False
        if base - last.base > self._pitch * size:
            return False
        first = self._order()[0]
        if first not in placed:
            return True
        return all(
            column in last.cells and self._fills(last, column, cell, size) for column, cell in placed.items()
        )

    def _fits(self, line: Line, column: int) -> bool:
        """Tell whether a line stays within its column."""
        others = [other.x0 for other in self._columns if other.x0 > self._columns[column].x0]
        return line[-1].x1 < min(others, default=self._right + 1)

    def _fills(self, last: _Row, column: int, line: Line, size: float) -> bool:
        """Tell whether the line's first word had no room in the cell's last line: it goes on with it."""
        if column not in last.cells:
            return False
        end = last.cells[column][-1][-1]
        if end.text[-1] == "-" or line[0].text[:1].islower():
            return True
        others = [other.x0 for other in self._columns if other.x0 > self._columns[column].x0]
        limit = min(others) - _GUTTER * size if others else self._right
        word = line[0].text.partition(" ")[0]
        return end.x1 + (line[0].x1 - line[0].x0) / len(line[0].text) * (len(word) + 1) > limit

    def _is_parted(self, last: _Row, line: Line, base: float) -> bool:
        """Tell whether a rule stands between the row and a line under it."""
        middle = (line[0].x0 + line[-1].x1) / 2
        return any(
            last.base - 1 < rule[1] < base - line[0].size / 2 and rule[0] < middle < rule[2]
            for rule in self._drawn.horizontal
        )
