"""The columns of an HTML table: which one each cell stands in, empty and spanning cells counted."""

from __future__ import annotations

import re

_SPANS = re.compile(r"""\s(col|row)span\s*=\s*["']?\s*(\d{1,4})""", re.I)
_BARE_TAG = len("<td>")
# The most columns that a cell may take in the HTML standard.
_WIDEST = 1000


class Columns:
    """Counts the cells of one row after the other, from column 1."""

    __slots__ = ("_column", "_held")

    def __init__(self) -> None:
        self._column = 1
        self._held: dict[int, int] = {}

    def begin_row(self, *, of_new_table: bool) -> None:
        """Begin a row; cells that reach down from rows above keep their columns, unless the table is new."""
        self._column = 1
        if self._held:
            above = {} if of_new_table else self._held
            self._held = {column: rows - 1 for column, rows in above.items() if rows > 1}

    def next(self, tag: str) -> int:
        """Return the column of the cell that a tag begins, and go on behind it."""
        while self._column in self._held:
            self._column += 1
        column, width = self._column, 1
        if len(tag) > _BARE_TAG:
            spans = {name.lower(): int(number) for name, number in _SPANS.findall(tag)}
            width = min(max(spans.get("col", 1), 1), _WIDEST)
            if (rows := spans.get("row", 1)) > 1:
                self._held |= dict.fromkeys(range(column, column + width), rows)
        self._column += width
        return column
