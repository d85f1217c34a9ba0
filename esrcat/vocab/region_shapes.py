"""The outlines of Finland's regions, for drawing a map."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from esrcat.vocab.table import rows

WIDTH, HEIGHT = 314, 620
"""The sheet that paths and labels are drawn on."""


class RegionShape(NamedTuple):
    """A region: its code and name, where its figure stands, and the data of its SVG path."""

    code: str
    name: str
    label_x: int
    label_y: int
    path: str


@cache
def region_shapes() -> tuple[RegionShape, ...]:
    """Return today's 19 regions in the order of their codes."""
    return tuple(
        RegionShape(row["code"], row["name"], int(row["label_x"]), int(row["label_y"]), row["path"])
        for row in rows("region_shapes.csv")
    )
