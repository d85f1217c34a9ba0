"""The cells of a PDF's pages: which of them may hold the value of a label beside or above them."""

from __future__ import annotations

from bisect import bisect_right

from esrcat.document import Document


class PageCells:
    """The rows of cells of one document. `read` are the blocks that were taken as the value under a label."""

    __slots__ = ("_document", "_starts", "read")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._starts = [first for first, _ in document.rows]
        self.read: set[int] = set()

    def _row_of(self, block: int) -> int:
        """Return the row that a block stands in, -1 for none."""
        row = bisect_right(self._starts, block) - 1
        return row if row >= 0 and block < self._document.rows[row][1] else -1

    def are_together(self, label: int, block: int) -> bool:
        """Tell whether a block after a label stands beside it in its row, or follows one that is in none."""
        row = self._row_of(label)
        return row < 0 or self._row_of(block) == row

    def below(self, label: int) -> int | None:
        """Return the cell of the next row that stands under a label's cell."""
        rows, blocks = self._document.rows, self._document.blocks
        row = self._row_of(label)
        if row < 0 or row + 1 == len(rows) or rows[row + 1][0] != rows[row][1]:
            return None
        under = range(*rows[row + 1])
        return next((block for block in under if blocks[block].level == blocks[label].level), None)
