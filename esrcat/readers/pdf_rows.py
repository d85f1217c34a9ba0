"""The stretches of a page → its rows from top to bottom, each with its cells from left to right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from esrcat.readers.pdf_drawings import Drawings
from esrcat.readers.pdf_grid import GridRow, grid
from esrcat.readers.pdf_stretch import Box, Stretch

# All in heights of a line.
_SAME_ROW, _LEVEL = 0.4, 0.2
_NEIGHBOUR = 0.45
_TICK_REACH = 3.0
_USUAL_SPACING = 1.2
_LEAST_SPACING, _MOST_SPACING = 0.8, 2.2
_NEAR_THE_EDGE = 6.0
# So many lines that end at one place, and fewer a little before it, are not so by chance (in points).
_JUSTIFIED = 5
_AT_EDGE, _BEFORE_EDGE = range(-1, 2), range(-14, -3)
_MARKER = re.compile(r"[-–•·*oý¨☐☒☑xX]|\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z\d]\)")
_foot = itemgetter(6)
_new = tuple.__new__
BULLET = "•"
"""What stands for a drawn bullet in a row; it says that an item begins and is no text."""

Line = list[Stretch]
"""Stretches side by side that read on."""


class Row(NamedTuple):
    """One line of a page: its cells from left to right; most rows have one."""

    cells: list[Line]
    base: float
    size: float


class Measures(NamedTuple):
    """What is usual in a document: the height of a line, from line to line of a paragraph, where lines end.

    A `printed` one is a web page that a browser has printed; in a `justified` one lines end at the `edge`.
    """

    size: float
    spacing: float
    right: float = 0.0
    edge: float = 0.0
    printed: bool = False
    justified: bool = False


def rows(stretches: list[Stretch], drawn: Drawings, *, printed: bool = False) -> list[Row | GridRow]:
    """Return the rows of a page from top to bottom; a browser puts what is level at the same height."""
    same_row = _LEVEL if printed else _SAME_ROW
    if drawn.ticks or drawn.bullets:
        signs = [("☒" if tick.ticked else "☐", tick.box) for tick in drawn.ticks]
        signs += [(BULLET, box) for box in drawn.bullets]
        stretches = [*stretches, *(found for sign in signs if (found := _sign(*sign, stretches)))]
    ruled, loose = grid(stretches, drawn)
    if not ruled and (lines := _one_a_line(loose)):
        return lines
    page: list[Row | GridRow] = list(ruled)
    waiting: list[Stretch] = []
    limit = 0.0
    for stretch in sorted(loose, key=_foot):
        if waiting and stretch.base > limit:
            page.append(_row(waiting, drawn))
            waiting = []
        if not waiting:
            limit = stretch.base + same_row * stretch.size
        waiting.append(stretch)
    if waiting:
        page.append(_row(waiting, drawn))
    if ruled:
        page.sort(key=lambda row: row.base)
    return page


def _one_a_line(stretches: list[Stretch]) -> list[Row | GridRow]:
    """Return a page of prose as rows: one stretch a line, drawn from top to bottom; nothing for others."""
    limit = -1.0
    for stretch in stretches:
        foot = stretch.base
        if foot <= limit:
            return []
        limit = foot + _SAME_ROW * stretch.size
    return [_new(Row, ([[stretch]], stretch.base, stretch.size)) for stretch in stretches]


def _row(stretches: list[Stretch], drawn: Drawings) -> Row:
    first = stretches[0]
    if len(stretches) == 1:
        return _new(Row, ([stretches], first.base, first.size))
    stretches.sort(key=lambda stretch: stretch.x0)
    size = max(stretch.size for stretch in stretches)
    cells = [[stretches[0]]]
    for stretch in stretches[1:]:
        last = cells[-1][-1]
        near = stretch.x0 - last.x1 < _NEIGHBOUR * size and not _parted(drawn.vertical, last, stretch)
        if near or (len(cells[-1]) == 1 and _MARKER.fullmatch(last.text) and not _is_number(stretch.text)):
            cells[-1].append(stretch)
        else:
            cells.append([stretch])
    return Row(cells, first.base, size)


def _is_number(text: str) -> bool:
    return text[:1].isdigit() and not any(character.isalpha() for character in text)


def _parted(vertical: Iterable[Box], left: Stretch, right: Stretch) -> bool:
    """Tell whether a rule stands between two stretches of a row."""
    middle = (left.top + left.bottom) / 2
    return any(
        left.x1 - 1 <= rule[2] and rule[0] <= right.x0 + 1 and rule[1] < middle < rule[3] for rule in vertical
    )


def _sign(sign: str, box: Box, stretches: list[Stretch]) -> Stretch | None:
    """Return a drawn tick box or bullet as a character; None for one that no text stands beside.

    A box with a character in it says so itself.
    """
    x0, top, x1, bottom = box
    middle = (top + bottom) / 2
    beside = None
    for stretch in stretches:
        if stretch.base - stretch.size <= middle <= stretch.base:
            if x0 - 1 <= stretch.x0 and stretch.x1 <= x1 + 1 and len(stretch.text) == 1:
                return None
            if -1 <= stretch.x0 - x1 <= _TICK_REACH * stretch.size:
                beside = stretch
    if beside is None:
        return None
    return Stretch(sign, -1, *box, beside.base, beside.size)


def measure(pages: Sequence[list[Row | GridRow]], *, printed: bool = False) -> Measures:
    """Return what is usual in a document, by some of its pages."""
    sizes: Counter[float] = Counter()
    ratios: list[float] = []
    rights: list[float] = []
    ends: Counter[int] = Counter()
    for page in pages:
        plain = [row for row in page if isinstance(row, Row)]
        right = max((row.cells[-1][-1].x1 for row in plain), default=0.0)
        rights.append(right)
        before: Row | None = None
        for row in plain:
            if len(row.cells) > 1:
                before = None
                continue
            stretch = row.cells[0][-1]
            sizes[round(row.size, 1)] += len(stretch.text)
            if printed:
                ends[int(stretch.x1)] += 1
            if before and abs(before.size - row.size) < 1:
                ratios.append((row.base - before.base) / row.size)
            before = row if stretch.x1 > right - _NEAR_THE_EDGE * row.size else None
    ratios = sorted(ratio for ratio in ratios if _LEAST_SPACING < ratio < _MOST_SPACING)
    spacing = ratios[len(ratios) // 5] if ratios else _USUAL_SPACING
    usual_right = sorted(rights)[len(rights) // 2] if rights else 0.0
    edge = ends.most_common(1)[0][0] if ends else 0
    at_edge, short_of_it = (sum(ends[edge + shift] for shift in where) for where in (_AT_EDGE, _BEFORE_EDGE))
    return Measures(
        sizes.most_common(1)[0][0] if sizes else 12.0,
        spacing,
        usual_right,
        float(edge),
        printed,
        justified=at_edge >= _JUSTIFIED and at_edge > short_of_it,
    )
