"""The map of Finland's regions: each region a link, the area of its circle the number of its projects."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

from esrcat.catalogue.entities import EntityLine
from esrcat.record import slug
from esrcat.site.addresses import entity_page
from esrcat.site.messages import Messages
from esrcat.site.naming import label
from esrcat.vocab.region_shapes import HEIGHT, WIDTH, region_shapes

_LARGEST, _SMALLEST = 21, 3
_INSIDE = 10
"""From this radius on a figure fits in its circle."""


class RegionMark(NamedTuple):
    """A region of the map; `href` is '' where there is no project, `text_y` the foot of its figure."""

    name: str
    path: str
    href: str
    words: str
    x: int
    y: int
    radius: float
    figure: str
    text_y: float
    inside: bool
    chosen: bool


class Finland(NamedTuple):
    """The map: its size, and its regions in the order of their Finnish names."""

    width: int
    height: int
    regions: list[RegionMark]


def finland(lines: list[EntityLine], words: Messages, chosen: str = "") -> Finland:
    """Return the map of the projects of regions; `chosen` is the id of the one that it is about."""
    counts = {line.id: line.figures.projects for line in lines}
    most = max(counts.values(), default=0)
    marks = []
    for shape in sorted(region_shapes(), key=lambda shape: slug(shape.name)):
        id = slug(shape.name)
        count = counts.get(id, 0)
        radius = round(max(_LARGEST * sqrt(count / most), _SMALLEST), 1) if count else 0
        inside = radius >= _INSIDE
        marks.append(
            RegionMark(
                shape.name,
                shape.path,
                entity_page("region", id) if count else "",
                words.counted("entity", "map", count, name=label("region", shape.name, words)),
                shape.label_x,
                shape.label_y,
                radius,
                words.formats.number(count) if count else "",
                shape.label_y + (4 if inside else -radius - 3),
                inside,
                id == chosen,
            )
        )
    return Finland(WIDTH, HEIGHT, marks)
