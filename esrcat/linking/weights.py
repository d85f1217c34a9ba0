"""What each level of likeness is worth: measured on planted pairs, not felt."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from esrcat.linking.likeness import FEATURES, Comparison


class Weights(NamedTuple):
    """Points by (respect, level); a sum of `link` or more is a link, one of `doubt` or more is told."""

    points: dict[tuple[str, str], float]
    link: float
    doubt: float
    margin: float


@cache
def weights() -> Weights:
    """Return the measured weights; `benchmarks/link_weights.py` writes the table."""
    text = files("esrcat.linking").joinpath("weights.csv").read_text(encoding="utf-8")
    table = {(row["respect"], row["level"]): float(row["points"]) for row in csv.DictReader(text.splitlines())}
    link, doubt, margin = (table.pop(("sum", kind)) for kind in ("link", "doubt", "margin"))
    return Weights(table, link, doubt, margin)


def score(comparison: Comparison, table: Weights | None = None) -> float:
    """Return the sum of points of a comparison; a level without points counts nothing."""
    points = (table or weights()).points
    return round(
        sum(points.get(pair, 0.0) for pair in zip(FEATURES, comparison.levels, strict=True)), 2
    )
