"""The stretches of a page → rows and blocks: headings, paragraphs, and cells of tables and label columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from esrcat.document import BlockKind
from esrcat.readers.pdf_drawings import Drawings, TickBox
from esrcat.readers.pdf_grid import GridRow, grid
from esrcat.readers.pdf_page import Box, Stretch
from esrcat.readers.pdf_table import Table

# All in heights of a line.
_SAME_ROW = 0.4
_NEIGHBOUR = 0.9
_TICK_REACH = 3.0
_SPACING = 1.2
_WIDER = 1.15
_INDENT = 0.9
_LARGER = 1.14
_TITLE = 1.6
_LONGEST_HEADING = 200
_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s*(?=[^\W\d])")
_MARKER = re.compile(r"[-–•·*oý¨☐☒☑]|\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z\d]\)|[xX]")
_LINE_OPENS = re.compile(r"[-–•·*]\s|\d{1,2}[.)]\s|[a-z]\)\s")
_SENTENCE_END = ".!?:"


Line = list[Stretch]
"""Stretches side by side that read on."""


class Row(NamedTuple):
    """One line of a page: its cells from left to right; most rows have one."""

    cells: list[Line]
    base: float
    size: float


@dataclass(slots=True)
class PageBlock:
    """A block of a page: its lines, each a list of stretches.

    `row` numbers the rows of cells of a page; `level` is that of a heading, or a cell's column from 1.
    `opens` and `closes` tell whether its text may go on from the page before, and to the next.
    """

    kind: BlockKind
    lines: list[Line]
    level: int = 0
    row: int = -1
    opens: bool = False
    closes: bool = False


class Measures(NamedTuple):
    """What is usual in a document: the height of a line, and from foot to foot of two lines of a paragraph."""

    size: float
    spacing: float


def rows(stretches: list[Stretch], drawn: Drawings) -> list[Row]:
    """Return the rows of a page from top to bottom."""
    found: list[Row] = []
    waiting: list[Stretch] = []
    base = limit = 0.0
    ordered = sorted(stretches, key=_foot)
    for stretch in ordered:
        foot = stretch[6]
        if waiting and foot - base > limit:
            found.append(_row(waiting, drawn))
            waiting = []
        if not waiting:
            base, limit = foot, _SAME_ROW * stretch[7]
        waiting.append(stretch)
    if waiting:
        found.append(_row(waiting, drawn))
    for tick in drawn.ticks:
        _mark(found, tick)
    return found


def _foot(stretch: Stretch) -> float:
    return stretch[6]


def _row(stretches: list[Stretch], drawn: Drawings) -> Row:
    first = stretches[0]
    if len(stretches) == 1:
        return Row([stretches], first.base, first.size)
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


def _mark(found: list[Row], tick: TickBox) -> None:
    """Put a tick box before the text that stands right of it, as a character that says whether it is ticked."""
    x0, top, x1, bottom = tick.box
    middle = (top + bottom) / 2
    for row in found:
        if not row.base - row.size <= middle <= row.base:
            continue
        for cell in row.cells:
            if x0 - 1 <= cell[0].x0 and cell[0].x1 <= x1 + 1 and len(cell[0].text) == 1:
                return
            if -1 <= cell[0].x0 - x1 <= _TICK_REACH * row.size:
                sign = "☒" if tick.ticked else "☐"
                cell.insert(0, Stretch(sign, -1, *tick.box, row.base, row.size))
                return


def measure(pages: Sequence[list[Row]]) -> Measures:
    """Return what is usual in a document."""
    sizes: Counter[float] = Counter()
    ratios: list[float] = []
    for page in pages:
        right = max((row.cells[-1][-1].x1 for row in page), default=0.0)
        before: Row | None = None
        for row in page:
            if len(row.cells) > 1:
                before = None
                continue
            stretch = row.cells[0][-1]
            sizes[round(row.size, 1)] += len(stretch.text)
            if before and abs(before.size - row.size) < 1:
                ratios.append((row.base - before.base) / row.size)
            before = row if stretch.x1 > right - 6 * row.size else None
    ratios = sorted(ratio for ratio in ratios if 0.8 < ratio < 2.2)
    spacing = ratios[len(ratios) // 5] if ratios else _SPACING
    return Measures(sizes.most_common(1)[0][0] if sizes else 12.0, spacing)


def blocks(page: list[Row], drawn: Drawings, usual: Measures) -> list[PageBlock]:
    """Return a page's blocks in reading order."""
    return _Builder(page, drawn, usual).build()


@dataclass(slots=True)
class _Builder:
    page: list[Row]
    drawn: Drawings
    usual: Measures
    done: list[PageBlock] = field(default_factory=list)
    rows: int = 0
    right: float = 0.0

    def build(self) -> list[PageBlock]:
        self.right = max((row.cells[-1][-1].x1 for row in self.page), default=0.0)
        table: Table | None = None
        before: Row | None = None
        at = 0
        while at < len(self.page):
            row = self.page[at]
            columns = self._prose_columns(at) if len(row.cells) == 2 else 0
            if columns:
                table = self._end(table)
                self._add_columns(self.page[at : at + columns])
                at += columns
                before = None
                continue
            ruled = before is not None and self._ruled(before, row)
            if table is None and len(row.cells) > 1:
                table = Table(self.right, self.drawn, self.usual.spacing * _WIDER)
            if table and (len(row.cells) > 1 or (not _heads(row, self.usual) and table.takes(row.cells[0], row.base, row.size))):
                table.add(row.cells, row.base, row.size)
            else:
                table = self._end(table)
                self._add_line(row, None if ruled else before)
            before = row
            at += 1
        self._end(table)
        self._mark_edges()
        return self.done

    def _end(self, table: Table | None) -> None:
        if table is None:
            return
        for cells in table.rows():
            for column, lines in cells:
                self.done.append(PageBlock("cell", lines, column, self.rows))
            self.rows += 1

    def _ruled(self, above: Row, below: Row) -> bool:
        """Tell whether a rule stands between two rows."""
        x0, x1 = below.cells[0][0].x0, below.cells[0][-1].x1
        return any(
            rule[0] < x1 and x0 < rule[2] and above.base - 1 < rule[1] < below.base - below.size / 2
            for rule in self.drawn.horizontal
        )

    def _add_line(self, row: Row, before: Row | None) -> None:
        line = row.cells[0]
        level = _level(row, self.usual)
        last = self.done[-1] if self.done and self.done[-1].kind != "cell" else None
        if last and before and len(before.cells) == 1 and self._goes_on(last, level, before, row):
            last.lines.append(line)
        elif level:
            self.done.append(PageBlock("heading", [line], level))
        else:
            self.done.append(PageBlock("paragraph", [line]))

    def _goes_on(self, last: PageBlock, level: int, before: Row, row: Row) -> bool:
        """Tell whether a line goes on with the block of the line before it."""
        upper, lower = before.cells[0], row.cells[0]
        if row.base - before.base > self.usual.spacing * _WIDER * row.size or abs(before.size / row.size - 1) > 0.12:
            return False
        if last.kind == "heading":
            same = lower[0].bold == last.lines[0][0].bold and not _NUMBER.match(lower[0].text)
            return same and bool(level or lower[0].bold) and self._is_full(upper, lower, row.size)
        if level:
            return False
        indented = lower[0].x0 - upper[0].x0 > _INDENT * row.size
        return not indented or self._is_full(upper, lower, row.size) or bool(_LINE_OPENS.match(upper[0].text))

    def _is_full(self, upper: Line, lower: Line, size: float) -> bool:
        """Tell whether the next line's first word had no room at the end of this one."""
        word = lower[0].text.partition(" ")[0]
        width = (lower[0].x1 - lower[0].x0) / len(lower[0].text) * (len(word) + 1)
        return upper[-1].x1 + width > self.right - 0.5 * size

    def _prose_columns(self, at: int) -> int:
        """Return how many rows from here on are two columns of running text, 0 for none."""
        first = self.page[at]
        count = letters = 0
        for row in self.page[at:]:
            if len(row.cells) != 2 or any(
                abs(cell[0].x0 - other[0].x0) > row.size for cell, other in zip(row.cells, first.cells, strict=True)
            ):
                break
            if min(len(cell[-1].text) for cell in row.cells) < 12:
                break
            count += 1
            letters += min(sum(len(part.text) for part in cell) for cell in row.cells)
        return count if count >= 4 and letters >= 28 * count and not self.drawn.vertical else 0

    def _add_columns(self, columns: list[Row]) -> None:
        for side in (0, 1):
            before = None
            for row in columns:
                half = Row([row.cells[side]], row.base, row.size)
                self._add_line(half, before)
                before = half

    def _mark_edges(self) -> None:
        """Tell which paragraphs may go on from, or to, another page."""
        if not self.done:
            return
        first, last = self.done[0], self.done[-1]
        if first.kind == "paragraph":
            first.opens = not _LINE_OPENS.match(first.lines[0][0].text)
        if last.kind == "paragraph":
            end = last.lines[-1][-1]
            last.closes = end.text[-1] not in _SENTENCE_END and end.x1 > self.right - 8 * end.size


def _heads(row: Row, usual: Measures) -> bool:
    return _level(row, usual) > 0


def _level(row: Row, usual: Measures) -> int:
    """Return the level of the heading that a line is by its type: larger, or numbered and bold; 0 for none."""
    line = row.cells[0]
    number = _NUMBER.match(line[0].text)
    if not number and len(line) > 1 and _MARKER.fullmatch(line[0].text) and line[0].text[0].isdigit():
        number = re.match(r"([\d.]*\d)", line[0].text)
    large = row.size > _LARGER * usual.size
    if not large and not (number and line[0].bold):
        return 0
    if sum(len(part.text) for part in line) > _LONGEST_HEADING:
        return 0
    if number:
        return min(2 + number[1].count("."), 3)
    return 1 if row.size > _TITLE * usual.size else 2
