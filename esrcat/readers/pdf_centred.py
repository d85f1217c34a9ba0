"""Rows of a printed table with cells at half height: one is wrapped, the others stand beside its middle."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.readers.pdf_grid import GridRow
from esrcat.readers.pdf_rows import Line, Row

# All in heights of a line.
_BESIDE = 0.4
_MIDDLE = 0.3
_APART = 1.1
_MOST_LINES = 8


def centred(page: Sequence[Row | GridRow], at: int, reach: float) -> tuple[GridRow, int] | None:
    """Return the row of cells that begins at row `at` of a page, and how many rows of the page it takes.

    A browser puts a cell of one line beside the middle of one that is wrapped: above and below it stand
    lines of the wrapped cell alone. Lines of a cell are at most `reach` heights apart.
    """
    first = page[at]
    if not isinstance(first, Row) or len(first.cells) != 1:
        return None
    wrapped, base, taken = [first.cells[0]], first.base, 1
    beside: list[Line] = []
    middle, before = 0.0, 0
    left, right = first.cells[0][0].x0, first.cells[0][-1].x1
    for row in page[at + 1 : at + 1 + 2 * _MOST_LINES]:
        if not isinstance(row, Row) or row.base - base > reach * first.size:
            break
        own = [cell for cell in row.cells if cell[0].x0 < right and cell[-1].x1 > left]
        others = [cell for cell in row.cells if not (cell[0].x0 < right and cell[-1].x1 > left)]
        if len(own) > 1 or (others and (beside or not _are_beside(others, left, right, row.size))):
            break
        if others:
            beside, middle, before = others, row.base, len(wrapped)
        if own:
            wrapped += own
            base, left, right = row.base, min(left, own[0][0].x0), max(right, own[0][-1].x1)
        taken += 1
    if not beside or abs((first.base + base) / 2 - middle) > _MIDDLE * first.size:
        return None
    if before + before != len(wrapped) and not _stands_apart(page, at, taken, first.size, reach):
        return None
    cells = sorted([[line] for line in beside] + [wrapped], key=lambda lines: lines[0][0].x0)
    return GridRow(list(enumerate(cells, 1)), base), taken


def _are_beside(cells: Sequence[Line], left: float, right: float, size: float) -> bool:
    """Tell whether cells stand right of a wrapped one, or left of it."""
    return all(cell[0].x0 > right + _BESIDE * size or cell[-1].x1 < left - _BESIDE * size for cell in cells)


def _stands_apart(page: Sequence[Row | GridRow], at: int, taken: int, size: float, reach: float) -> bool:
    """Tell whether the rows around are further away than lines of one cell.

    Where a line of the wrapped cell stands level with the others, three lines under each other look the same.
    """
    above = page[at - 1].base if at else None
    below = page[at + taken] if at + taken < len(page) else None
    least = _APART * reach * size
    last = page[at + taken - 1].base
    return (above is None or page[at].base - above > least) and (below is None or below.base - last > least)
