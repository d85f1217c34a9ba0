"""The project period on a line of years, with an extension set apart from what was planned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from esrcat.site.blocks.kinds import Block, Timeline
from esrcat.site.blocks.rows import FieldReader
from esrcat.site.words.formats import calendar_day


def timeline(reader: FieldReader) -> Iterator[Block]:
    """Yield the time line of the project period, when both of its ends are known to the day."""
    record, words, formats = reader.record, reader.words.t.project, reader.words.formats
    first, last = calendar_day(record.start), calendar_day(record.end)
    if first is None or last is None or first >= last:
        return
    planned_end = calendar_day(record.original_end)
    if planned_end is None or not first < planned_end < last:
        planned_end = last
    extended = planned_end < last
    planned, end = formats.span(str(first), str(planned_end)), formats.day(str(last))
    axis = _Axis(first, last)
    middle = axis.place(planned_end)
    label = words.timeline_extended if extended else words.timeline
    yield Timeline(
        label.format(planned=planned, end=end),
        [(axis.place(date(year, 1, 1)), str(year)) for year in axis.years()],
        (axis.place(first), middle - axis.place(first)),
        words.planned_period.format(planned=planned),
        (middle, axis.place(last) - middle) if extended else None,
        words.extension.format(end=end) if extended else "",
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
