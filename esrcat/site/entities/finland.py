"""The map of Finland's regions: each region a link, the area of its circle the number of its projects."""

from __future__ import annotations

from collections.abc import Iterable
from math import hypot, sqrt
from typing import NamedTuple

from esrcat.catalogue.entities import EntityLine
from esrcat.record import slug
from esrcat.site.words.addresses import entity_page
from esrcat.site.words.messages import Messages
from esrcat.site.words.naming import label
from esrcat.vocab.region_shapes import HEIGHT, WIDTH, region_shapes

_LARGEST, _SMALLEST = 21, 3
_INSIDE = 10
"""From this radius on a figure fits in its circle."""
_DIGIT, _HIGH = 8, 10
"""Width and height of a digit of the map."""


class RegionMark(NamedTuple):
    """A region of the map; `href` is '' where there is no project.

    `text_x` is the middle of its figure, `text_y` the figure's foot.
    """

    name: str
    path: str
    href: str
    words: str
    x: int
    y: int
    radius: float
    figure: str
    text_x: float
    text_y: float
    inside: bool
    chosen: bool


class Circle(NamedTuple):
    """A circle of the map."""

    x: int
    y: int
    radius: float


class Finland(NamedTuple):
    """The map: its size, and its regions in the order of their Finnish names."""

    width: int
    height: int
    regions: list[RegionMark]


def finland(lines: list[EntityLine], words: Messages, chosen: str = "") -> Finland:
    """Return the map of the projects of regions; `chosen` is the id of the one that it is about."""
    counts = {line.id: line.figures.projects for line in lines}
    most = max(counts.values(), default=0)
    shapes = sorted(region_shapes(), key=lambda shape: slug(shape.name))
    circles = {
        shape.name: Circle(shape.label_x, shape.label_y, _radius(counts.get(slug(shape.name), 0), most))
        for shape in shapes
    }
    marks = []
    for shape in shapes:
        id, circle = slug(shape.name), circles[shape.name]
        count = counts.get(id, 0)
        inside = circle.radius >= _INSIDE
        figure = words.formats.number(count) if count else ""
        text_x, text_y = (circle.x, circle.y + 4) if inside else _beside(circle, figure, circles.values())
        marks.append(
            RegionMark(
                shape.name,
                shape.path,
                entity_page("region", id) if count else "",
                words.counted("entity", "map", count, name=label("region", shape.name, words)),
                shape.label_x,
                shape.label_y,
                circle.radius,
                figure,
                text_x,
                text_y,
                inside,
                id == chosen,
            )
        )
    return Finland(WIDTH, HEIGHT, marks)


def _radius(count: int, most: int) -> float:
    return round(max(_LARGEST * sqrt(count / most), _SMALLEST), 1) if count else 0


def _beside(circle: Circle, figure: str, circles: Iterable[Circle]) -> tuple[float, float]:
    """Return where a figure stands beside its small circle: above, unless another circle is in the way."""
    away, half = circle.radius + 3, _DIGIT * len(figure) / 2
    places = [
        (circle.x, circle.y - away),
        (circle.x + away + half, circle.y + 4),
        (circle.x - away - half, circle.y + 4),
        (circle.x, circle.y + away + _HIGH),
    ]
    others = [other for other in circles if other != circle and other.radius]
    free = [
        (x, y)
        for x, y in places
        if all(hypot(other.x - x, other.y - y + _HIGH / 2) > other.radius + half for other in others)
    ]
    x, y = (free or places)[0]
    return round(x, 1), round(y, 1)
