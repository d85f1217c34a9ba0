"""The project period as a line of years, an extension told from what was planned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from esrcat.site.blocks import Block, Timeline
from esrcat.site.project_rows import FieldReader

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def timeline(reader: FieldReader) -> Iterator[Block]:
    """Yield the time line of the project period, when both of its ends are known to the day."""
    record, words, formats = reader.record, reader.words.t.project, reader.words.formats
    start, end = record.start, record.end
    if not (start and end and _DAY.fullmatch(start) and _DAY.fullmatch(end) and start < end):
        return
    planned_end = record.original_end or ""
    extended = _DAY.fullmatch(planned_end) is not None and start < planned_end < end
    planned = formats.span(start, planned_end if extended else end)
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    axis = _Axis(first, last)
    middle = axis.place(date.fromisoformat(planned_end)) if extended else axis.place(last)
    label = words.timeline_extended if extended else words.timeline
    yield Timeline(
        label.format(planned=planned, end=formats.day(end)),
        [(axis.place(date(year, 1, 1)), str(year)) for year in axis.years()],
        (axis.place(first), middle - axis.place(first)),
        words.planned_period.format(planned=planned),
        (middle, axis.place(last) - middle) if extended else None,
        words.extension.format(end=formats.day(end)) if extended else "",
    )


class _Axis:
    """Dates to percent of a line that begins and ends a little outside the period."""

    def __init__(self, first: date, last: date) -> None:
        margin = max((last - first).days // 20, 60)
        self._first = first - timedelta(days=margin)
        self._last = last + timedelta(days=margin)

    def place(self, when: date) -> float:
        return round(100 * (when - self._first).days / (self._last - self._first).days, 2)

    def years(self) -> Iterator[int]:
        step = 1 + (self._last.year - self._first.year) // 9
        yield from range(self._first.year + 1, self._last.year + 1, step)
