"""Measure what each level of likeness is worth, on planted pairs of the fitting half.

    python -m benchmarks.link_weights [--write]

Prints the table, how well it does on the fitting half, and with --write puts it into the package.
Logistic regression with a little shrinking, by plain gradient steps from zero: the same on every machine
but for the last digit, which is rounded away.
"""

from __future__ import annotations

import argparse
import csv
import io
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from benchmarks.planted import Pair, pairs
from esrcat.linking.likeness import FEATURES, LEVELS, Comparison, compare, text_likeness
from esrcat.linking.profile import profile, sketch, texts
from esrcat.model import ProjectRecord
from esrcat.record import to_json

TABLE = Path(__file__).parents[1] / "esrcat" / "linking" / "weights.csv"
SEED, SAME, NEAR = 2007, 2400, 5200
_STEPS, _RATE, _SHRINK = 1500, 2.0, 0.0004
# A link must stand this far above the best near miss, which an unseen pair may outdo.
_ABOVE = 0.3
_DOUBT_SHARE = 0.02

Points = dict[tuple[str, str], float]


class Example(NamedTuple):
    """A compared pair: what was found, and what is true."""

    comparison: Comparison
    same: bool
    case: str


def compared(one: ProjectRecord, other: ProjectRecord) -> Comparison:
    """Compare two records as linking does."""
    left, right = (orjson.loads(to_json(each)) for each in (one, other))
    text = text_likeness(sketch(texts(left)), sketch(texts(right)))
    return compare(profile(one.id, left), profile(other.id, right), text)


def examples(planted: Iterable[Pair]) -> list[Example]:
    """Compare planted pairs."""
    return [Example(compared(pair.one, pair.other), pair.same, pair.case) for pair in planted]


def fit(found: Sequence[Example]) -> Points:
    """Return the points of each level, by logistic regression over pairs without a bar.

    What is fitted are the steps from level to level, and no step goes down: more likeness never counts
    less, whatever a level's company in the planted pairs.
    """
    rows = Counter(
        (tuple(zip(FEATURES, example.comparison.levels, strict=True)), example.same)
        for example in found
        if example.comparison.bar is None
    )
    names = [(feature, level) for feature in FEATURES for level in (*LEVELS[feature], "unknown")]
    steps: Points = dict.fromkeys(names, 0.0)
    total = sum(rows.values())
    up = {name: tuple(_steps_to(*name)) for name in names}
    for _ in range(_STEPS):
        points = _points(steps)
        slope = {name: _SHRINK * value for name, value in steps.items()}
        for (levels, same), count in rows.items():
            miss = count / total * (1 / (1 + math.exp(-sum(points[name] for name in levels))) - same)
            for name in levels:
                for step in up[name]:
                    slope[step] += miss
        steps = {name: _kept(name, value - _RATE * slope[name]) for name, value in steps.items()}
    return _centred(_points(steps))


def _centred(points: Points) -> Points:
    """Let what is not known count nothing; what that shifts all pairs by is the base of every sum."""
    middle: dict[str, float] = {
        feature: points[feature, "none" if feature == "phase" else "unknown"] for feature in FEATURES
    }
    centred = {
        (feature, level): round(value - middle[feature], 1) for (feature, level), value in points.items()
    }
    return {name: value + 0.0 for name, value in centred.items()} | {
        ("sum", "base"): round(sum(middle.values()), 1)
    }


def _steps_to(feature: str, level: str) -> Iterator[tuple[str, str]]:
    """The steps that lead up to a level; the one that is not known stands by itself."""
    levels = LEVELS[feature]
    yield from (
        (feature, each) for each in (levels[: levels.index(level) + 1] if level in levels else (level,))
    )


def _points(steps: Points) -> Points:
    return {name: sum(steps[step] for step in _steps_to(*name)) for name in steps}


def _kept(step: tuple[str, str], value: float) -> float:
    """Only a first step, and the level that is not known, may be below nothing."""
    feature, level = step
    return value if level in ("unknown", LEVELS[feature][0]) else max(value, 0.0)


def thresholds(found: Sequence[Example], points: Points) -> tuple[float, float, float]:
    """Return the sums of a link and of a doubt, and the lead that one link needs over a rival."""
    open_ = [example for example in found if example.comparison.bar is None]
    wrong = sorted((total(example, points) for example in open_ if not example.same), reverse=True)
    link = round(wrong[0] + _ABOVE, 1)
    doubt = round(wrong[int(len(wrong) * _DOUBT_SHARE)], 1)
    return link, doubt, round((link - doubt) / 2, 1)


def total(example: Example, points: Points) -> float:
    """Return the sum of points of an example."""
    own = zip(FEATURES, example.comparison.levels, strict=True)
    return points["sum", "base"] + sum(points[pair] for pair in own)


def table() -> str:
    """Return the measured table as CSV."""
    found = examples(pairs("fit", SEED, SAME, NEAR))
    points = fit(found)
    rows: list[tuple[Any, ...]] = [("respect", "level", "points")]
    rows += [
        (*name, points[name]) for name in sorted(points, key=_table_order) if name != ("phase", "unknown")
    ]
    sums = zip(("link", "doubt", "margin"), thresholds(found, points), strict=True)
    rows += [("sum", kind, value) for kind, value in sums]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _table_order(name: tuple[str, str]) -> tuple[int, int]:
    feature, level = name
    if feature not in LEVELS:
        return len(LEVELS), 0
    levels = (*LEVELS[feature], "unknown")
    return FEATURES.index(feature), levels.index(level)


def main() -> int:
    """Print the table and its figures on the fitting half."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.link_weights", description="Weights of links."
    )
    parser.add_argument("--write", action="store_true", help=f"write {TABLE.name} into the package")
    text = table()
    if parser.parse_args().write:
        TABLE.write_text(text, encoding="utf-8", newline="\n")
    print(text)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
