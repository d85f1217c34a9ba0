"""A PDF that fills page after page from top to bottom: headings, prose, labels with values, tables, ticks."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

FONT, BOLD = "Helvetica", "Helvetica-Bold"
SIZE, LEADING = 10.0, 12.5
LEFT, RIGHT, TOP, BOTTOM = 60.0, 540.0, 770.0, 70.0
HALF = 310.0
VOWELS = "aeiouyäöå"

Furniture = Callable[[Canvas, int, int], None]


class Sheet:
    """The pages under way. `furniture` draws what stands around the text of page n of m."""

    def __init__(
        self, furniture: Furniture, pages: int, *, hyphens: bool = False, serif: bool = False
    ) -> None:
        self.font, self.bold = ("Times-Roman", "Times-Bold") if serif else (FONT, BOLD)
        self._target = io.BytesIO()
        self.canvas = Canvas(self._target, pagesize=A4, invariant=1)
        self._furniture = furniture
        self._pages = pages
        self._hyphens = hyphens
        self.page = 0
        self.y = 0.0
        self._begin_page()

    def _begin_page(self) -> None:
        self.page += 1
        self.y = TOP
        self._furniture(self.canvas, self.page, self._pages)

    def _need(self, height: float) -> None:
        if self.y - height < BOTTOM:
            self.canvas.showPage()
            self._begin_page()

    def bytes(self) -> bytes:
        """End the last page and return the file."""
        self.canvas.showPage()
        self.canvas.save()
        return self._target.getvalue()

    def gap(self, height: float) -> None:
        """Leave some height empty."""
        self.y -= height

    def line(
        self,
        text: str,
        *,
        x: float = LEFT,
        font: str | None = None,
        size: float = SIZE,
        drop: float = LEADING,
    ) -> None:
        """Draw one line and go down by `drop`."""
        self._need(drop)
        self.canvas.setFont(font or self.font, size)
        self.canvas.drawString(x, self.y, text)
        self.y -= drop

    def heading(self, text: str, size: float = 11.0) -> None:
        """Draw a heading in bold, over several lines where it is long; it stays with what follows."""
        self._need(60)
        self.gap(10)
        for line in wrap(text, RIGHT - LEFT, self.bold, size):
            self.line(line, font=self.bold, size=size, drop=size * 1.3)
        self.gap(5)

    def prose(self, text: str, *, x: float = LEFT, width: float = RIGHT - LEFT) -> None:
        """Draw paragraphs, parted by an empty line; a line break within one stays."""
        for paragraph in text.split("\n\n"):
            for part in paragraph.split("\n"):
                for line in wrap(part, width, self.font, SIZE, hyphens=self._hyphens):
                    self.line(line, x=x)
            self.gap(8)

    def beside(
        self, rows: Iterable[Sequence[tuple[str, str]]], *, at: Sequence[float] = (LEFT, 230.0)
    ) -> None:
        """Draw labels with the value beside each; a row has one pair, or two with four places in `at`."""
        for row in rows:
            ends = [*at[1:], RIGHT]
            cells = [text for pair in row for text in pair]
            wrapped = [
                wrap(text, end - x - 8, self.font, SIZE) or [""]
                for text, x, end in zip(cells, at, ends[: len(at)], strict=False)
            ]
            self._draw_cells(wrapped, at)
            self.gap(7)

    def under(self, rows: Iterable[Sequence[tuple[str, str]]], *, label_size: float = 8.0) -> None:
        """Draw labels with the value under each, one or two of them side by side."""
        for row in rows:
            places = (LEFT, HALF)[: len(row)]
            width = (HALF if len(row) == 2 else RIGHT) - LEFT - 12
            values = [wrap(value, width, self.font, SIZE) for _, value in row]
            self._need(14 + LEADING * max(map(len, values)))
            self.canvas.setFont(self.font, label_size)
            for (label, _), x in zip(row, places, strict=True):
                self.canvas.drawString(x, self.y, label)
            self.y -= 12.5
            self._draw_cells(values, places)
            self.gap(10)

    def _draw_cells(self, cells: Sequence[list[str]], places: Sequence[float]) -> None:
        height = max((len(lines) for lines in cells), default=0)
        self._need(LEADING * height)
        self.canvas.setFont(self.font, SIZE)
        for lines, x in zip(cells, places, strict=False):
            for number, line in enumerate(lines):
                self.canvas.drawString(x, self.y - number * LEADING, line)
        self.y -= LEADING * height

    def table(
        self, rows: Sequence[Sequence[str]], edges: Sequence[float], *, ruled: bool, middle: bool = False
    ) -> None:
        """Draw a table, its first row in bold and its numbers flush right; `edges` has one place more."""
        for number, row in enumerate(rows):
            cells = [
                wrap(text, right - left - 8, self.font, SIZE) or [""]
                for text, left, right in zip(row, edges, edges[1:], strict=False)
            ]
            height = LEADING * max(map(len, cells)) + 5
            self._need(height)
            top = self.y + LEADING - 2
            self.canvas.setFont(self.bold if number == 0 else self.font, SIZE)
            for lines, left, right in zip(cells, edges, edges[1:], strict=False):
                slack = (height - 5 - LEADING * len(lines)) / 2 if middle else 0
                for index, line in enumerate(lines):
                    y = self.y - slack - index * LEADING
                    if line.replace(" ", "").rstrip("%").isdigit():
                        self.canvas.drawRightString(right - 4, y, line)
                    else:
                        self.canvas.drawString(left + 4, y, line)
            if ruled:
                self.canvas.grid(list(edges), [top, top - height])
            self.y -= height
        self.gap(8)

    def options(self, texts: Sequence[str], ticked: int, *, drawn: bool) -> None:
        """Draw options under each other, one of them ticked: with a drawn box, or the tick's letter."""
        for number, text in enumerate(texts):
            lines = wrap(text, RIGHT - LEFT - 20, self.font, SIZE)
            self._need(LEADING * len(lines))
            if drawn:
                self._draw_box(LEFT, self.y - 1, number == ticked)
            elif number == ticked:
                self.canvas.setFont(self.font, SIZE)
                self.canvas.drawString(LEFT, self.y, "ý")
            for line in lines:
                self.line(line, x=LEFT + 18)
            self.gap(2)

    def _draw_box(self, x: float, y: float, crossed: bool) -> None:
        self.canvas.rect(x, y, 8, 8)
        if crossed:
            self.canvas.line(x, y, x + 8, y + 8)
            self.canvas.line(x, y + 8, x + 8, y)


def wrap(text: str, width: float, font: str, size: float, *, hyphens: bool = False) -> list[str]:
    """Return a text in lines of at most a width; with `hyphens` long words are broken at line ends."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if stringWidth(longer, font, size) <= width:
            line = longer
            continue
        head = _fitting_head(word, width - stringWidth(line + " ", font, size), font, size) if hyphens else ""
        if line:
            lines.append(f"{line} {head}-" if head else line)
        line = word[len(head) :]
    return [*lines, line] if line else lines


def _fitting_head(word: str, width: float, font: str, size: float) -> str:
    """Return the longest beginning of a word that ends a syllable and fits with a hyphen; '' for none."""
    for end in range(len(word) - 3, 2, -1):
        syllable = word[end] not in VOWELS and word[end + 1] in VOWELS and word[end - 1] in VOWELS
        if syllable and word.isalpha() and stringWidth(word[:end] + "-", font, size) <= width:
            return word[:end]
    return ""


def rendered(
    draw: Callable[[Sheet], None], furniture: Furniture, *, hyphens: bool = False, serif: bool = False
) -> bytes:
    """Return the PDF of what `draw` draws; it is drawn twice, for its number of pages is known only then."""
    first = Sheet(furniture, 0, hyphens=hyphens, serif=serif)
    draw(first)
    again = Sheet(furniture, first.page, hyphens=hyphens, serif=serif)
    draw(again)
    return again.bytes()
