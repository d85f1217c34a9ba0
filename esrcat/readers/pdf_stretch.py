"""Stretches of text with their boxes, in the frame of the page as shown: what a PDF page is read into."""

from __future__ import annotations

from typing import NamedTuple

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the page's top left corner."""

HYPHEN = "\ufffe"
"""What pdfium puts for a hyphen at a line's end and the line break together."""

SOFT_HYPHEN = "\xad"
"""What stands for a hyphen that only the end of its line has made."""


class Stretch(NamedTuple):
    """Text on one line of a page, without a wide gap in it; `first` is its first character's number there.

    `base` and `size` are the foot and the height of the line as its font has them, the same for every
    word; the box is that of the ink.
    """

    text: str
    first: int
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    size: float
    bold: bool = False


class Frame(NamedTuple):
    """A page's size as it is shown, and what leads from its own coordinates there."""

    width: float
    height: float
    left: float
    bottom: float
    turns: int

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return a box given in the page's own coordinates, from the top left of the page as shown."""
        if not self.turns:
            upper = self.height + self.bottom
            return left - self.left, upper - top, right - self.left, upper - bottom
        x0, y0, x1, y1 = left - self.left, bottom - self.bottom, right - self.left, top - self.bottom
        if self.turns == 1:
            return y0, x0, y1, x1
        if self.turns == 2:
            return self.width - x1, y0, self.width - x0, y1
        return self.width - y1, self.height - x1, self.width - y0, self.height - x0


def lines(text: str) -> list[tuple[int, int]]:
    """Return start and end of each line that is not empty, without the white space around it."""
    spans = []
    at = 0
    for line in text.split("\r\n"):
        if HYPHEN not in line:
            bare = line.strip()
            if bare:
                start = at if bare == line else at + line.index(bare)
                spans.append((start, start + len(bare)))
            at += len(line) + 2
            continue
        parts = line.split(HYPHEN)
        last = len(parts) - 1
        for number, part in enumerate(parts):
            bare = part.strip()
            start, end = at + part.index(bare) if bare else at, at + len(part)
            if number < last:
                end += 1
            elif bare:
                end = start + len(bare)
            if bare or number < last:
                spans.append((start, end))
            at += len(part) + 1
        at += 1
    return spans
