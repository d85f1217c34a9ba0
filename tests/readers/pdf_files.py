"""Small PDF files for the tests, made on the spot."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PAGE = (595.28, 841.89)
LEFT, SECOND, TOP = 60.0, 320.0, 780.0
SIZE, LEADING = 10.0, 13.0

Draw = Callable[["Canvas"], None]


def pdf(*pages: Draw, password: str | None = None, size: tuple[float, float] = PAGE) -> bytes:
    """Return a PDF whose pages are drawn by the functions given."""
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1, encrypt=password)
    for draw in pages:
        canvas.setFont("Helvetica", SIZE)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def lines(
    *texts: str, x: float = LEFT, top: float = TOP, leading: float = LEADING, size: float = SIZE
) -> Draw:
    """Return a function that draws lines under each other; an empty text leaves a gap."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", size)
        for number, text in enumerate(texts):
            if text:
                canvas.drawString(x, top - number * leading, text)

    return draw


def rows(
    *pairs: Iterable[str], top: float = TOP, leading: float = 24.0, columns: Iterable[float] = (LEFT, SECOND)
) -> Draw:
    """Return a function that draws texts side by side; an empty text leaves its place empty."""
    places = tuple(columns)

    def draw(canvas: Canvas) -> None:
        for number, row in enumerate(pairs):
            for x, text in zip(places, row, strict=False):
                if text:
                    canvas.drawString(x, top - number * leading, text)

    return draw


def both(*draws: Draw) -> Draw:
    """Return a function that draws several things on one page."""

    def draw(canvas: Canvas) -> None:
        for part in draws:
            part(canvas)

    return draw


def at(x: float, y: float, text: str, *, font: str = "Helvetica", size: float = SIZE) -> Draw:
    """Return a function that draws one text."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)
        canvas.setFont("Helvetica", SIZE)

    return draw


def tick_box(x: float, y: float, how: str, size: float = 8.0) -> Draw:
    """Return a function that draws a box that is 'empty', 'crossed', 'ticked' or 'filled'."""

    def draw(canvas: Canvas) -> None:
        canvas.rect(x, y, size, size, stroke=1, fill=int(how == "filled"))
        if how == "crossed":
            canvas.line(x, y, x + size, y + size)
            canvas.line(x, y + size, x + size, y)
        elif how == "ticked":
            path = canvas.beginPath()
            path.moveTo(x + 1, y + 4)
            path.lineTo(x + 3, y + 1)
            path.lineTo(x + 7, y + 7)
            canvas.drawPath(path)

    return draw


def picture(canvas: Canvas) -> None:
    """Draw a picture that fills the page, as a scanner makes them."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("L", (60, 85), 200)), 0, 0, *PAGE)
