"""What is drawn on a PDF page besides text: the rules of tables and forms, and tick boxes.

pdfium tells both at once. Only drawings within a drawing (form XObjects) are asked of pdfplumber, which
works out where they stand, and takes fifty times as long: docs/decisions/0010.
"""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from esrcat.readers.pdf_page import PageText
from esrcat.readers.pdf_stretch import Box

_THIN = 2.0
_SHORTEST_RULE = 8.0
_SMALLEST_BULLET, _SMALLEST_BOX, _LARGEST_BOX = 1.5, 5.0, 16.0
_SQUARE = 1.35
_DARK = 128
_MOST_SEGMENTS = 2000
# Of a tick's box and its outline, each may reach beyond the other by this.
_SLACK = 1.5


class Shape(NamedTuple):
    """A path: its box, whether its area is dark, and whether it crosses its box as ticks and crosses do."""

    box: Box
    dark: bool
    crossing: bool


class TickBox(NamedTuple):
    """A small square drawn beside a text, and whether something is drawn in it."""

    box: Box
    ticked: bool


class Drawings(NamedTuple):
    """A page's rules, tick boxes and drawn bullets, and whether it has pictures, or drawings in drawings."""

    horizontal: tuple[Box, ...] = ()
    vertical: tuple[Box, ...] = ()
    ticks: tuple[TickBox, ...] = ()
    bullets: tuple[Box, ...] = ()
    pictures: bool = False
    nested: bool = False


def drawings(page: PageText, data: bytes, number: int) -> Drawings:
    """Return what is drawn on page `number` (from 0) of the PDF in `data`."""
    from pypdfium2 import raw

    if raw.FPDFPage_CountObjects(page.handle) <= page.runs:
        # All that is drawn is text.
        return Drawings()
    shapes, pictures, nested = _shapes(page)
    if nested:
        shapes = [*shapes, *_nested_shapes(data, number)]
    if not shapes:
        return Drawings(pictures=pictures, nested=nested)
    horizontal, vertical, small = _sorted(shapes)
    bullets = [shape.box for shape in small if shape.dark and _is_bullet(shape.box)]
    ticks = tuple(_tick_boxes(small))
    return Drawings(tuple(horizontal), tuple(vertical), ticks, tuple(bullets), pictures, nested)


def _shapes(page: PageText) -> tuple[list[Shape], bool, bool]:
    """Return the paths of a page, whether it has pictures, and whether it has drawings within drawings."""
    from pypdfium2 import raw

    shapes: list[Shape] = []
    pictures = nested = False
    handle = page.handle
    get_object, get_type = raw.FPDFPage_GetObject, raw.FPDFPageObj_GetType
    for index in range(raw.FPDFPage_CountObjects(handle)):
        thing = get_object(handle, index)
        kind = get_type(thing)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            shapes.extend(_of_path(raw, thing, page))
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            pictures = True
        elif kind == raw.FPDF_PAGEOBJ_FORM:
            kinds = {
                get_type(raw.FPDFFormObj_GetObject(thing, n))
                for n in range(raw.FPDFFormObj_CountObjects(thing))
            }
            nested = nested or bool(kinds & {raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_FORM})
            pictures = pictures or raw.FPDF_PAGEOBJ_IMAGE in kinds
    return shapes, pictures, nested


def _of_path(raw: Any, path: Any, page: PageText) -> Iterator[Shape]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(path, left, bottom, right, top):
        return
    box = page.frame.box(left.value, bottom.value, right.value, top.value)
    segments = raw.FPDFPath_CountSegments(path)
    if segments > 2 and _is_large(box) and segments <= _MOST_SEGMENTS:
        yield from (
            Shape(page.frame.box(*line), False, False) for line in _straight_lines(raw, path, segments)
        )
    else:
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(path, fill, stroke)
        yield Shape(box, bool(fill.value) and _is_dark(raw, path), _is_crossing(raw, path, segments))


def _is_large(box: Box) -> bool:
    return (box[2] - box[0] > _LARGEST_BOX and box[3] - box[1] > _THIN) or box[3] - box[1] > _LARGEST_BOX


def _is_dark(raw: Any, path: Any) -> bool:
    colours = [ctypes.c_uint() for _ in range(4)]
    return bool(raw.FPDFPageObj_GetFillColor(path, *colours)) and max(c.value for c in colours[:3]) < _DARK


def _is_crossing(raw: Any, path: Any, segments: int) -> bool:
    """Tell whether a small path goes anywhere but along its own box, as ticks and crosses do."""
    points = [point for point, _ in _points(raw, path, segments)]
    return any(abs(x - a) > 1 and abs(y - b) > 1 for (x, y), (a, b) in pairwise(points))


def _straight_lines(raw: Any, path: Any, segments: int) -> Iterator[tuple[float, float, float, float]]:
    """Yield the horizontal and vertical lines of a path: left, bottom, right, top, as the page counts."""
    start = last = (0.0, 0.0)
    for (point, kind), closes in zip(
        _points(raw, path, segments), _closings(raw, path, segments), strict=True
    ):
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        else:
            yield from _straight(last, point)
        if closes:
            yield from _straight(point, start)
        last = point


def _straight(a: tuple[float, float], b: tuple[float, float]) -> Iterator[tuple[float, float, float, float]]:
    if abs(a[0] - b[0]) < _THIN or abs(a[1] - b[1]) < _THIN:
        yield min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])


def _points(raw: Any, path: Any, segments: int) -> Iterator[tuple[tuple[float, float], int]]:
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(path, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(segments):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        yield point, raw.FPDFPathSegment_GetType(segment)


def _closings(raw: Any, path: Any, segments: int) -> Iterator[bool]:
    for index in range(segments):
        yield bool(raw.FPDFPathSegment_GetClose(raw.FPDFPath_GetPathSegment(path, index)))


def _nested_shapes(data: bytes, number: int) -> Iterator[Shape]:
    """Yield the paths of a page as pdfplumber sees them, those within form XObjects too."""
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data), pages=[number + 1]) as pdf:
        page = pdf.pages[0]
        for edge in page.edges:
            yield Shape((edge["x0"], edge["top"], edge["x1"], edge["bottom"]), False, False)
        for kind in ("rect", "line", "curve"):
            for thing in page.objects.get(kind, ()):
                box = thing["x0"], thing["top"], thing["x1"], thing["bottom"]
                if not _is_large(box):
                    yield Shape(box, bool(thing.get("fill")) and _is_black(thing), kind != "rect")
        page.close()


def _is_black(thing: dict[str, Any]) -> bool:
    colour = thing.get("non_stroking_color")
    values = colour if isinstance(colour, (tuple, list)) else (colour or 0,)
    return all(isinstance(value, (int, float)) and value < 0.5 for value in values)


def _sorted(shapes: Iterable[Shape]) -> tuple[list[Box], list[Box], list[Shape]]:
    """Return horizontal rules, vertical rules, and what may be a tick box or in one."""
    horizontal, vertical, small = [], [], []
    for shape in shapes:
        x0, top, x1, bottom = shape.box
        width, height = x1 - x0, bottom - top
        if height <= _THIN and width > _LARGEST_BOX:
            horizontal.append(shape.box)
        elif width <= _THIN and height >= _SHORTEST_RULE and not shape.crossing:
            vertical.append(shape.box)
        elif width <= _LARGEST_BOX and height <= _LARGEST_BOX:
            small.append(shape)
    return horizontal, vertical, small


def _tick_boxes(small: list[Shape]) -> Iterator[TickBox]:
    outlines = [shape for shape in small if not shape.crossing and _is_box(shape.box)]
    taken: list[Box] = []
    for outline in sorted(outlines, key=lambda shape: -_area(shape.box)):
        if any(_within(outline.box, box) for box in taken):
            continue
        taken.append(outline.box)
        inner = [shape for shape in small if shape is not outline and _within(shape.box, outline.box)]
        ticked = outline.dark or any(shape.crossing or shape.dark for shape in inner)
        yield TickBox(outline.box, ticked)


def _is_box(box: Box) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    sides = min(width, height), max(width, height)
    return sides[0] >= _SMALLEST_BOX and sides[1] <= _SQUARE * sides[0]


def _is_bullet(box: Box) -> bool:
    sides = sorted((box[2] - box[0], box[3] - box[1]))
    return sides[0] >= _SMALLEST_BULLET and sides[1] <= min(_SQUARE * sides[0], _SMALLEST_BOX)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _within(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - _SLACK
        and inner[1] >= outer[1] - _SLACK
        and inner[2] <= outer[2] + _SLACK
        and inner[3] <= outer[3] + _SLACK
    )
