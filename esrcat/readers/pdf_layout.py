"""The rows of a page → blocks in reading order: headings, paragraphs, and cells of tables and columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from esrcat.document import BlockKind
from esrcat.readers.pdf_centred import centred
from esrcat.readers.pdf_drawings import Drawings
from esrcat.readers.pdf_grid import GridRow
from esrcat.readers.pdf_rows import BULLET, Line, Measures, Row
from esrcat.readers.pdf_table import Table

# In heights of a line, or times the usual.
_WIDER = 1.15
_EVEN = 1.08
_INDENT = 0.9
_LARGER = 1.14
_TITLE = 1.6
_SAME_SIZE = 0.12
_LAST_WORDS = 8.0
_LONGEST_HEADING = 200
_DEEPEST_HEADING = 3
_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)(?:\.?\s*(?=[^\W\d])|\.?\Z)")
LABEL_SHAPE = re.compile(r"[A-ZÅÄÖ][^:.!?]{1,70}:(?!//)")
_LINE_OPENS = re.compile(r"[-–•·*]\s|\d{1,2}[.)]\s|[a-z]\)\s")
# 'heinä–', whose other month stands on the next line.
_RANGE = re.compile(r"[^\W_]–\Z")
_OPENS = "-–•·*0123456789abcdefghijklmnopqrstuvwxyz"
_SENTENCE_END = ".!?:"
# Spaces in a line of prose that goes on.
_PROSE_WORDS = 3
# Height of a stand-in font, as a part of the usual; how near to the edges a stretched line
# begins and ends.
_STAND_IN, _FLUSH, _HANGING = 0.3, 0.3, 4.0
# From so many lines on, with so many letters in each, text side by side is running text in two columns.
_COLUMN_LINES, _COLUMN_LETTERS, _COLUMN_LEAST = 4, 28, 12


@dataclass(slots=True)
class PageBlock:
    """A block of a page: its lines, each a list of stretches.

    `row` numbers the rows of cells of a page, -1 for other blocks; `level` is that of a heading, or a
    cell's column from 1. `opens` and `closes` tell whether its text may go on from the page before,
    and to the next. `wraps` are the lines that only a full line above them has begun.
    """

    kind: BlockKind
    lines: list[Line]
    level: int = 0
    row: int = -1
    opens: bool = False
    closes: bool = False
    wraps: list[int] = field(default_factory=list)


def blocks(page: list[Row | GridRow], drawn: Drawings, usual: Measures) -> list[PageBlock]:
    """Return a page's blocks in reading order."""
    return _Layout(page, drawn, usual).blocks()


@dataclass(slots=True)
class _Layout:
    """The layout of one page while it is worked out; `before` is the line that the next may go on from."""

    page: list[Row | GridRow]
    drawn: Drawings
    usual: Measures
    done: list[PageBlock] = field(default_factory=list)
    table: Table | None = None
    before: Row | None = None
    last_row: int = -1
    right: float = 0.0
    left: float = 0.0
    largest: float = 0.0
    reach: float = 0.0

    def blocks(self) -> list[PageBlock]:
        """Return the blocks."""
        rows = self.page
        self.largest = _LARGER * self.usual.size
        self.reach = self.usual.spacing * _WIDER
        own = max((row.cells[-1][-1].x1 for row in rows if isinstance(row, Row)), default=0.0)
        self.right = max(own, self.usual.right) if self.usual.printed else own
        printed = self.usual.printed
        if printed:
            self.left = min((row.cells[0][0].x0 for row in rows if isinstance(row, Row)), default=0.0)
        at = 0
        while at < len(rows):
            row = rows[at]
            at += 1
            if printed and isinstance(row, Row):
                if found := centred(rows, at - 1, self.reach):
                    self._end_table()
                    self._add_row(found[0].cells)
                    at += found[1] - 1
                    continue
                row = self._justified(row)
            if isinstance(row, GridRow):
                self._end_table()
                self._add_row(row.cells)
            elif len(row.cells) == 1:
                self._add_single(row)
            elif columns := self._text_columns(at - 1):
                self._end_table()
                self._add_text_columns(columns)
                at += len(columns) - 1
            else:
                self.table = self.table or Table(self.right, self.drawn, self.reach)
                self.table.add(row.cells, row.base, row.size)
        self._end_table()
        self._mark_edges()
        return self.done

    def _end_table(self) -> None:
        for cells in self.table.rows() if self.table else ():
            self._add_row(cells)
        self.table = self.before = None

    def _add_row(self, cells: list[tuple[int, list[Line]]]) -> None:
        self.last_row += 1
        self.done.extend(PageBlock("cell", lines, column, self.last_row) for column, lines in cells)
        self.before = None

    def _add_single(self, row: Row) -> None:
        (line,), base, size = row
        before = self.before
        # Most of a text: lines of one paragraph, without the steps that tell what else they could be.
        if (
            before is not None
            and before.size == size < self.largest
            and base - before.base <= self.reach * size
            and line[0].x0 - before.cells[0][0].x0 < _INDENT * size
            and self.done[-1].kind == "paragraph"
            and not (line[0].bold or line[0].first < 0 or self.drawn.horizontal or self.usual.printed)
        ):
            self.done[-1].lines.append(line)
            self.before = row
            return
        level = self._level(row)
        if self.table:
            if not level and self.table.takes(row.cells[0], row.base, row.size):
                self.table.add(row.cells, row.base, row.size)
                return
            self._end_table()
        self._add_line(row, level)

    def _add_line(self, row: Row, level: int) -> None:
        line = row.cells[0]
        if line[0].first < 0 and line[0].text == BULLET and len(line) > 1:
            row = Row([line[1:]], row.base, row.size)
            self.done.append(PageBlock("item", row.cells[:1]))
        elif self.before and self._goes_on(self.done[-1], level, self.before, row):
            block = self.done[-1]
            prose = block.kind != "heading"
            if self.usual.printed and self._wraps(block.lines[-1], row.cells[0], row.size, prose=prose):
                block.wraps.append(len(block.lines))
            block.lines.append(row.cells[0])
        else:
            self.done.append(PageBlock("heading" if level else "paragraph", [row.cells[0]], level))
        self.before = row

    def _goes_on(self, last: PageBlock, level: int, before: Row, row: Row) -> bool:
        """Tell whether a line goes on with the block of the line before it."""
        upper, lower, size = before.cells[0], row.cells[0], row.size
        # Fonts that stand in for others have other heights on the same lines.
        stands_in = self.usual.printed and abs(size / self.usual.size - 1) < _STAND_IN
        if row.base - before.base > self.reach * (max(size, self.usual.size) if stands_in else size):
            return False
        # After a line that had room the text went on for a reason: then the least gap is one.
        apart = self.usual.printed and row.base - before.base > _EVEN * self.usual.spacing * size
        if apart and not self._is_full(upper, lower, size):
            return False
        if abs(before.size / size - 1) > _SAME_SIZE or (
            self.drawn.horizontal and self._is_ruled(before, row)
        ):
            return False
        if last.kind == "heading":
            # Of a large line that has no number nobody has asked whether it is bold.
            alike = size > self.largest or (lower[0].bold and last.lines[0][0].bold)
            return alike and not _NUMBER.match(lower[0].text) and self._is_full(upper, lower, size)
        if level:
            return False
        if self.usual.printed and self._ends_item(last, lower, upper, size, apart=apart):
            return False
        indented = lower[0].x0 - upper[0].x0 > _INDENT * size
        return not indented or bool(_LINE_OPENS.match(upper[0].text)) or self._is_full(upper, lower, size)

    def _ends_item(self, last: PageBlock, lower: Line, upper: Line, size: float, *, apart: bool) -> bool:
        """Tell whether a list item's line that was not full is followed by text that is none."""
        opened = next((line[0].text for line in reversed(last.lines) if line[0].text[:1] in _OPENS), "")
        if not (_LINE_OPENS.match(opened) and lower[0].text[0].isupper()):
            return False
        return apart or not self._is_full(upper, lower, size)

    def _wraps(self, upper: Line, lower: Line, size: float, *, prose: bool) -> bool:
        """Tell whether a line was begun for no other reason than that the one above was full."""
        words, above = (" ".join(stretch.text for stretch in line) for line in (lower, upper))
        end = above[-1]
        if words[0].islower():
            reads_on = end not in "-\xad" and not _RANGE.search(above)
        elif words[0].isupper():
            # Few lines of a label and its value, or of a heading, have as many words.
            prose = prose and above.count(" ") >= _PROSE_WORDS and " " in words and ":" not in above
            reads_on = prose and (end.isalpha() or end == ",") and not LABEL_SHAPE.match(words)
        else:
            reads_on = end == ","
        return reads_on and self._is_full(upper, lower, size)

    def _justified(self, row: Row) -> Row:
        """Join the words of a line that was stretched to its column's width."""
        if len(row.cells) < 2 or not self.usual.justified:
            return row
        line = [stretch for cell in row.cells for stretch in cell]
        whole = (
            line[0].x0 < self.left + _HANGING * row.size
            and abs(line[-1].x1 - self.usual.edge) < _FLUSH * row.size
        )
        words = sum(any(map(str.isalpha, stretch.text)) for stretch in line)
        return Row([line], row.base, row.size) if whole and 2 * words > len(line) else row

    def _is_ruled(self, above: Row, below: Row) -> bool:
        """Tell whether a rule stands between two rows."""
        x0, x1 = below.cells[0][0].x0, below.cells[0][-1].x1
        low, high = above.base - 1, below.base - below.size / 2
        return any(rule[0] < x1 and x0 < rule[2] and low < rule[1] < high for rule in self.drawn.horizontal)

    def _is_full(self, upper: Line, lower: Line, size: float) -> bool:
        """Tell whether the lower line's first word had no room at the end of the upper."""
        first = lower[0]
        word = first.text.partition(" ")[0]
        width = (first.x1 - first.x0) / len(first.text) * (len(word) + 1)
        return upper[-1].x1 + width > self.right - 0.5 * size

    def _level(self, row: Row) -> int:
        """Return the level of the heading that a line is: larger, or numbered and bold; 0 for none."""
        line = row.cells[0]
        large = row.size > self.largest
        if not (large or line[0].bold):
            return 0
        number = _NUMBER.match(line[0].text)
        if not (large or number) or sum(len(part.text) for part in line) > _LONGEST_HEADING:
            return 0
        if number:
            return min(2 + number[1].count("."), _DEEPEST_HEADING)
        return 1 if row.size > _TITLE * self.usual.size else 2

    def _text_columns(self, at: int) -> list[Row]:
        """Return the rows from here on that are two columns of running text; none where they are not."""
        found: list[Row] = []
        letters = 0
        for row in self.page[at:]:
            if not isinstance(row, Row) or len(row.cells) != 2 or not _under(row, found[0] if found else row):
                break
            lengths = [sum(len(part.text) for part in cell) for cell in row.cells]
            if min(lengths) < _COLUMN_LEAST:
                break
            letters += min(lengths)
            found.append(row)
        enough = len(found) >= _COLUMN_LINES and letters >= _COLUMN_LETTERS * len(found)
        return found if enough and not self.drawn.vertical else []

    def _add_text_columns(self, columns: list[Row]) -> None:
        for side in (0, 1):
            self.before = None
            for row in columns:
                self._add_line(Row([row.cells[side]], row.base, row.size), 0)

    def _mark_edges(self) -> None:
        """Tell whether the page's first and last paragraph may go on over the page's edge."""
        if not self.done:
            return
        first, last = self.done[0], self.done[-1]
        first.opens = first.kind == "paragraph" and not _LINE_OPENS.match(first.lines[0][0].text)
        end = last.lines[-1][-1]
        reaches = end.x1 > self.right - _LAST_WORDS * end.size
        last.closes = last.kind == "paragraph" and reaches and end.text[-1] not in _SENTENCE_END
        if self.usual.printed:
            first.opens = first.opens or (first.kind == "heading" and first.lines[0][0].text[0].islower())
            last.closes = last.closes or last.kind == "heading"


def _under(row: Row, first: Row) -> bool:
    pairs = zip(row.cells, first.cells, strict=True)
    return all(abs(cell[0].x0 - other[0].x0) < row.size for cell, other in pairs)
