"""The points of each level of likeness, measured on planted pairs."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from esrcat.linking.likeness import FEATURES, Comparison, Feature


class Weights(NamedTuple):
    """Points by (respect, level); a sum of `link` or more is a link, one of `doubt` or more is told.

    Every sum begins with `base`; what is not known counts nothing. A link must lead its record's next rival
    by `margin`.
    """

    points: dict[tuple[str, str], float]
    base: float
    link: float
    doubt: float
    margin: float

    def most(self, feature: Feature) -> float:
        """Return the points of a respect's best level."""
        return max(points for (each, _), points in self.points.items() if each == feature)


@cache
def weights() -> Weights:
    """Return the measured weights; `benchmarks/link_weights.py` writes the table."""
    text = files("esrcat.linking").joinpath("weights.csv").read_text(encoding="utf-8")
    table = {
        (row["respect"], row["level"]): float(row["points"]) for row in csv.DictReader(text.splitlines())
    }
    base, link, doubt, margin = (table.pop(("sum", kind)) for kind in ("base", "link", "doubt", "margin"))
    return Weights(table, base, link, doubt, margin)


def score(comparison: Comparison, table: Weights | None = None) -> float:
    """Return the sum of points of a comparison."""
    table = table or weights()
    return round(
        table.base + sum(map(table.points.__getitem__, zip(FEATURES, comparison.levels, strict=True))), 1
    )
