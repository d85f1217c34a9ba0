"""Tables of rich text and old Word files: what tells of cells and rows is where they end."""

from __future__ import annotations

from esrcat.readers.paragraphs import Paragraph, Paragraphs, Part, Table


class _Open:
    """A table that is being read: its rows, the cells of the last one, and what is in the last of these."""

    __slots__ = ("cells", "parts", "rows")

    def __init__(self) -> None:
        self.rows: list[list[list[Part]]] = []
        self.cells: list[list[Part]] = []
        self.parts: list[Part] = []


class Tables:
    """Puts paragraphs into the tables that they stand in, and all of it into a text."""

    __slots__ = ("_open", "_text")

    def __init__(self, text: Paragraphs) -> None:
        self._text = text
        self._open: list[_Open] = []

    def add(self, paragraph: Paragraph, depth: int) -> None:
        """Add a paragraph that stands in so many tables."""
        self.to(depth)
        if self._open:
            self._open[-1].parts.append(paragraph)
        else:
            self._text.add([paragraph])

    def end_cell(self) -> None:
        """End the cell of the innermost table."""
        self._open[-1].cells.append(self._open[-1].parts)
        self._open[-1].parts = []

    def end_row(self, depth: int | None) -> None:
        """End a row of the table that is so deep, or of the innermost one."""
        if depth is not None:
            self.to(min(depth, len(self._open)))
        if self._open:
            table = self._open[-1]
            if table.parts:
                # Text behind the last end of a cell.
                self.end_cell()
            if table.cells:
                table.rows.append(table.cells)
            table.cells = []

    def finish(self) -> None:
        """End all tables."""
        self.to(0)

    def to(self, depth: int) -> None:
        """End the tables that are deeper, and begin those that are missing."""
        while len(self._open) > depth:
            self.end_row(None)
            table = Table(self._open.pop().rows)
            if self._open:
                self._open[-1].parts.append(table)
            else:
                self._text.add([table])
        while len(self._open) < depth:
            self._open.append(_Open())
