"""The ruled tables of a page: which stretches stand in which cell, and which cells form a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from esrcat.readers.pdf_drawings import Drawings
from esrcat.readers.pdf_stretch import Box, Stretch

_TOUCH = 1.5
_SAME_EDGE = 2.5
_WHOLE_WIDTH = 0.9
# Lines side by side within one pair of rules: more of them are rows of their own that only share a frame.
_MOST_LEVEL_LINES = 2
_SAME_ROW = 0.4


class GridRow(NamedTuple):
    """A row of a ruled table: each cell's column and lines, from left to right."""

    cells: list[tuple[int, list[list[Stretch]]]]
    base: float


class _Cell(NamedTuple):
    box: Box
    lines: list[list[Stretch]]


def grid(stretches: list[Stretch], drawn: Drawings) -> tuple[list[GridRow], list[Stretch]]:
    """Return the rows of a page's ruled tables, and the stretches that stand in none."""
    if not drawn.vertical or not drawn.horizontal:
        return [], stretches
    # The two sides of a drawn line are one edge, and so are lines that meet.
    across = _edges(edge for rule in drawn.vertical for edge in (rule[0], rule[2]))
    down = _edges(edge for rule in drawn.horizontal for edge in (rule[1], rule[3]))
    by_cell: dict[Box, list[Stretch]] = defaultdict(list)
    for stretch in stretches:
        if box := _cell_of(stretch, drawn):
            by_cell[across[box[0]], down[box[1]], across[box[2]], down[box[3]]].append(stretch)
    bands: dict[tuple[float, float], list[_Cell]] = defaultdict(list)
    for box, inside in by_cell.items():
        bands[box[1], box[3]].append(_Cell(box, _lines(inside)))
    kept = [cells for cells in bands.values() if _is_table_row(cells, bands)]
    lefts = sorted({cell.box[0] for cells in kept for cell in cells})
    taken = {id(stretch) for cells in kept for cell in cells for line in cell.lines for stretch in line}
    found = []
    for cells in kept:
        cells.sort(key=lambda cell: cell.box[0])
        numbered = [(1 + lefts.index(cell.box[0]), cell.lines) for cell in cells]
        found.append(GridRow(numbered, max(line[0].base for cell in cells for line in cell.lines)))
    return found, [stretch for stretch in stretches if id(stretch) not in taken]


def _cell_of(stretch: Stretch, drawn: Drawings) -> Box | None:
    """Return the edges of the ruled cell that a stretch stands in."""
    x, y = (stretch.x0 + stretch.x1) / 2, (stretch.top + stretch.bottom) / 2
    upright = [rule for rule in drawn.vertical if rule[1] - _TOUCH <= y <= rule[3] + _TOUCH]
    level = [rule for rule in drawn.horizontal if rule[0] - _TOUCH <= x <= rule[2] + _TOUCH]
    left = max((rule[0] for rule in upright if rule[0] <= stretch.x0 + _TOUCH), default=None)
    right = min((rule[2] for rule in upright if rule[2] >= stretch.x1 - _TOUCH), default=None)
    above = max((rule[1] for rule in level if rule[1] <= y), default=None)
    below = min((rule[3] for rule in level if rule[3] >= y), default=None)
    if left is None or right is None or above is None or below is None:
        return None
    return left, above, right, below


def _edges(places: Iterable[float]) -> dict[float, float]:
    """Return for each place the first one of those that lie together."""
    edges: dict[float, float] = {}
    first = -_SAME_EDGE
    for place in sorted(places):
        if place - first > _SAME_EDGE:
            first = place
        edges[place] = first
    return edges


def _lines(inside: list[Stretch]) -> list[list[Stretch]]:
    inside.sort(key=lambda stretch: stretch.base)
    lines: list[list[Stretch]] = []
    for stretch in inside:
        if lines and stretch.base - lines[-1][0].base < _SAME_ROW * stretch.size:
            lines[-1].append(stretch)
            lines[-1].sort(key=lambda part: part.x0)
        else:
            lines.append([stretch])
    return lines


def _is_table_row(cells: list[_Cell], bands: dict[tuple[float, float], list[_Cell]]) -> bool:
    if len(cells) > 1:
        return not _share_a_frame_only(cells)
    (cell,) = cells
    neighbours = [
        other for band in bands.values() for other in band if len(band) > 1 and _touches(cell.box, other.box)
    ]
    if not neighbours:
        return False
    left, right = min(other.box[0] for other in neighbours), max(other.box[2] for other in neighbours)
    return cell.box[2] - cell.box[0] < _WHOLE_WIDTH * (right - left)


def _touches(box: Box, other: Box) -> bool:
    return abs(box[1] - other[3]) <= _SAME_EDGE or abs(box[3] - other[1]) <= _SAME_EDGE


def _share_a_frame_only(cells: list[_Cell]) -> bool:
    first, *others = cells
    level = [line for line in first.lines if all(_has_line_at(other.lines, line[0].base) for other in others)]
    return len(level) > _MOST_LEVEL_LINES


def _has_line_at(lines: Iterable[list[Stretch]], base: float) -> bool:
    return any(abs(line[0].base - base) < 1.0 for line in lines)
