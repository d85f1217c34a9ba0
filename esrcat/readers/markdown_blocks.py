"""The blocks of Markdown by the lines of its source: what each is, and where its words stand."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from esrcat.document import BlockKind
from esrcat.readers.markdown_inline import UNSEEN

FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(?:[\w-]+:.*\n|[ \t#-].*\n|\n)*?---[ \t]*(?:\n|\Z)")
"""What a site generator is told of a page, above its text."""
FRONT_TITLE = re.compile(r"^title:[ \t]*([\"']?)(?=\S)(.{1,300}?)\1[ \t]{0,80}$", re.M)
_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(?=\S)")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})")
_ITEM = re.compile(r"[ \t]*(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|(?=\d{1,3}[.)][ \t]))(?=\S)")
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*")
_UNDERLINE = re.compile(r"[ \t]*(=+|-{2,})[ \t]*")
_DEFINITION = re.compile(r"[ ]{0,3}\[[^\]]+\]:[ \t]+\S")
_COLUMNS = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")
_LINE_END = re.compile(r"\n")
_BLANK = f" \t{UNSEEN}"

Line = tuple[int, int]


class Part(NamedTuple):
    """A block: its lines are without what marks its kind. `level` is that of a heading or a cell's column."""

    kind: BlockKind
    level: int
    lines: list[Line]


Row = list[Part]


def parts_of(source: str) -> list[Part | Row]:
    """Return the blocks in order; a row of a table as the list of its cells, code as furniture."""
    scanner = _Scanner(source)
    while scanner.at < len(scanner.lines):
        scanner.step()
    scanner.close()
    return scanner.found


class _Scanner:
    """Goes through the lines once."""

    __slots__ = ("at", "found", "lines", "open", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines = _lines(source)
        self.at = 0
        self.open: Part | None = None
        self.found: list[Part | Row] = []
        if front := FRONT.match(source):
            if title := FRONT_TITLE.search(front[0]):
                self.found.append(Part("title", 0, [title.span(2)]))
            self.at = front[0].count("\n")

    def step(self) -> None:
        """Take the next line, and those that belong to it."""
        start, end = self.lines[self.at]
        if quote := _QUOTE.match(self.source, start, end):
            start = quote.end()
        written = self.source[start:end]
        self.at += 1
        if not written.strip(_BLANK):
            self.close()
        elif fence := _FENCE.match(written):
            self._take_code(fence[1])
        elif not (self._takes_row(start, end) or self._takes_marked(written, start)):
            self._go_on(start, end)

    def close(self) -> None:
        """End the open block."""
        if self.open:
            self.found.append(self.open)
        self.open = None

    def _go_on(self, start: int, end: int) -> None:
        self.open = self.open or Part("paragraph", 0, [])
        self.open.lines.append((start, end))

    def _takes_marked(self, written: str, start: int) -> bool:
        """Take a line that begins or ends a block by its mark."""
        underlined = self.open and self.open.kind == "paragraph" and _UNDERLINE.fullmatch(written)
        if underlined and self.open and len(self.open.lines) == 1:
            self.open = self.open._replace(kind="heading", level=1 if "=" in written else 2)
            self.close()
        elif heading := _HEADING.match(written):
            self.close()
            words = written.rstrip()
            closed = words.rstrip("#")
            end = len(closed) if closed.endswith((" ", "\t")) else len(words)
            self.found.append(Part("heading", len(heading[1]), [(start + heading.end(), start + end)]))
        elif _RULE.fullmatch(written) or _DEFINITION.match(written):
            self.close()
        elif item := _ITEM.match(written):
            self.close()
            self.open = Part("item", 0, [(start + item.end(), start + len(written))])
        else:
            return False
        return True

    def _take_code(self, fence: str) -> None:
        """Take the lines between two fences."""
        self.close()
        first = self.at
        while self.at < len(self.lines) and not self.source[slice(*self.lines[self.at])].strip().startswith(
            fence
        ):
            self.at += 1
        if code := [line for line in self.lines[first : self.at] if self.source[slice(*line)].strip(_BLANK)]:
            self.found.append(Part("furniture", 0, code))
        self.at += 1

    def _takes_row(self, start: int, end: int) -> bool:
        """Take a table whose head this line is: the line under it says where its columns are."""
        source, lines = self.source, self.lines
        if source.find("|", start, end) < 0 or self.at == len(lines):
            return False
        under = source[slice(*lines[self.at])]
        if "|" not in under or not _COLUMNS.fullmatch(under):
            return False
        self.close()
        self.found.append(_cells(source, start, end))
        self.at += 1
        while self.at < len(lines) and source.find("|", *lines[self.at]) >= 0:
            self.found.append(_cells(source, *lines[self.at]))
            self.at += 1
        return True


def _lines(source: str) -> list[Line]:
    """Return where each line begins and ends; the last may be empty."""
    starts = [0, *(end.end() for end in _LINE_END.finditer(source))]
    return [*zip(starts, [*(start - 1 for start in starts[1:]), len(source)], strict=True)]


def _cells(source: str, start: int, end: int) -> Row:
    """Return the cells of a row with their columns."""
    row = source[start:end].strip()
    start += len(source[start:end]) - len(source[start:end].lstrip())
    low = 1 if row.startswith("|") else 0
    bounds = [low, *(each.end() for each in _BETWEEN_CELLS.finditer(row, low))]
    if not row.endswith("|"):
        bounds.append(len(row) + 1)
    return [
        Part("cell", column, [(start + left, start + right - 1)])
        for column, (left, right) in enumerate(pairwise(bounds), 1)
    ]
