"""Draw generated project pages as PDF files: small ones, a long one, and ones with tables and drawings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from benchmarks.generate import page
from esrcat.readers import read

SUMMARY = "5. Suunnitelman mukainen tiivistelmä toteutuksesta"
LEFT, RIGHT, TOP, BOTTOM = 56.0, 540.0, 780.0, 60.0
SIZE, LEADING = 10.0, 12.5
FONT, BOLD = "Helvetica", "Helvetica-Bold"

Piece = tuple[bool, str]
"""Whether a text is a heading, and the text."""


def pieces(number: int) -> Iterator[Piece]:
    """Yield the texts of generated page `number`."""
    document = read(page(number), "page.html")
    for block in document.blocks:
        if block.kind != "title":
            yield block.kind == "heading", document.text[block.start : block.end]


class Writer:
    """A PDF under way; `tables` draws a ruled table and a tick box at the foot of every page."""

    def __init__(self, path: Path, *, tables: bool = False, nested: bool = False) -> None:
        self._canvas = Canvas(str(path), pagesize=A4, invariant=1)
        self._tables, self._nested = tables, nested
        self._y = TOP
        self.pages = 1
        if nested:
            self._canvas.beginForm("box")
            self._canvas.rect(0, 0, 8, 8)
            self._canvas.line(0, 0, 8, 8)
            self._canvas.endForm()

    def add(self, texts: Iterable[Piece]) -> None:
        """Draw texts under each other."""
        for heading, text in texts:
            for line in text.split("\n"):
                self._add_line(line, BOLD if heading else FONT)
            self._y -= 8

    def _add_line(self, text: str, font: str) -> None:
        line = ""
        for word in [*text.split(), ""]:
            if word and stringWidth(f"{line} {word}", font, SIZE) < RIGHT - LEFT:
                line = f"{line} {word}".lstrip()
                continue
            self._canvas.setFont(font, SIZE)
            self._canvas.drawString(LEFT, self._y, line)
            self._y -= LEADING
            line = word
            if self._y < BOTTOM + (80 if self._tables else 0):
                self._turn()

    def _turn(self) -> None:
        self._finish()
        self._canvas.showPage()
        self.pages += 1
        self._y = TOP

    def _finish(self) -> None:
        self._canvas.setFont(FONT, 8)
        self._canvas.drawString(RIGHT - 20, 30, str(self.pages))
        if self._tables:
            self._canvas.grid([LEFT, 300, 420, RIGHT], [60, 80, 100, 120])
            for row in range(3):
                for column, x in enumerate((LEFT, 300, 420)):
                    self._canvas.drawString(x + 4, 66 + 20 * row, f"solu {row} {column}")
        if self._nested:
            self._canvas.saveState()
            self._canvas.translate(LEFT, self._y - 9)
            self._canvas.doForm("box")
            self._canvas.restoreState()
            self._canvas.drawString(LEFT + 12, self._y - 8, f"valittu sivulla {self.pages}")

    def close(self) -> None:
        """Write the file."""
        self._finish()
        self._canvas.save()


def write_small(folder: Path, count: int, *, tables: bool = False, nested: bool = False) -> int:
    """Write one file for each of the first `count` generated pages; return how many PDF pages they have."""
    folder.mkdir()
    total = 0
    for number in range(count):
        writer = Writer(folder / f"{number:04}.pdf", tables=tables, nested=nested)
        writer.add(pieces(number))
        writer.close()
        total += writer.pages
    return total


def _is_paragraph(heading: bool, text: str) -> bool:
    return not heading and len(text) > 120 and "\n" not in text


def write_long(path: Path, least: int) -> int:
    """Write one file of at least `least` pages: a generated page whose summary goes on and on."""
    writer = Writer(path)
    texts = list(pieces(0))
    summary = next(index for index, piece in enumerate(texts) if piece == (True, SUMMARY)) + 1
    writer.add(texts[:summary])
    number = 1
    while writer.pages < least:
        # Paragraphs alone: headings would be sections that come twice, and no project has a hundred lists.
        writer.add((heading, text) for heading, text in pieces(number) if _is_paragraph(heading, text))
        number += 1
    writer.add(texts[summary:])
    writer.close()
    return writer.pages
