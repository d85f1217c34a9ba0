"""Charts as numbers for inline SVG: x in percent of the width, y in pixels, so that text keeps its size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from esrcat.catalogue.entities import YearFigures

_TOP, _BASE = 20, 120
_MOST_LABELS = 14
_FILL = 0.72
_STEPS = (1, 2, 5)


class Bar(NamedTuple):
    """One year: its place, its bar, and the words for screen readers. `label` is '' for most years."""

    year: str
    left: float
    width: float
    middle: float
    bar_left: float
    bar_width: float
    top: float
    height: float
    words: str
    label: str
    href: str


class Line(NamedTuple):
    """A line of the grid with its figure."""

    y: float
    text_y: float
    words: str


class YearChart(NamedTuple):
    """Projects by the year of their start; years between without projects are there too."""

    bars: list[Bar]
    grid: list[Line]
    base: int
    top: int


def year_chart(
    years: Sequence[YearFigures], words: Callable[[YearFigures], str], href: Callable[[str], str]
) -> YearChart | None:
    """Return the chart of projects per year; None for fewer than two years.

    `words` says a year's figures, `href` leads to the year; years without projects have no address.
    """
    known = {figures.year: figures for figures in years if figures.year.isdecimal()}
    if len(known) < 2:
        return None
    first, last = int(min(known)), int(max(known))
    most = max(figures.projects for figures in known.values())
    slot = 100 / (last - first + 1)
    step = 1 + (last - first) // _MOST_LABELS
    bars = []
    for number, year in enumerate(range(first, last + 1)):
        figures = known.get(str(year), YearFigures(str(year), 0, None, None))
        height = round((_BASE - _TOP) * figures.projects / most, 1)
        left = slot * number
        bars.append(
            Bar(
                str(year),
                round(left, 3),
                round(slot, 3),
                round(left + slot / 2, 3),
                round(left + slot * (1 - _FILL) / 2, 3),
                round(slot * _FILL, 3),
                round(_BASE - height, 1),
                height,
                words(figures),
                str(year) if (year - first) % step == 0 else "",
                href(str(year)) if figures.projects else "",
            )
        )
    return YearChart(bars, _grid(most), _BASE, _TOP)


def _grid(most: int) -> list[Line]:
    """Return one or two round figures on the way up, none for a chart of ones."""
    if most < 2:
        return []
    step = next(
        each
        for power in range(9)
        for each in (factor * 10**power for factor in _STEPS)
        if most / each <= 2.99
    )
    heights = [(value, _BASE - (_BASE - _TOP) * value / most) for value in range(step, most + 1, step)]
    return [Line(round(y, 1), round(y - 4, 1), str(value)) for value, y in heights]
