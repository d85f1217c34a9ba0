"""Project periods compared as far as they are printed: a year agrees with each of its days."""

from __future__ import annotations

from typing import Literal

PeriodLikeness = Literal["same", "compatible", "same-start", "same-end", "crossing", "apart", "unknown"]

# The months in which the seasons of EDTF begin and end; winter is counted from December to February.
_SEASONS = {"21": ("03", "05"), "22": ("06", "08"), "23": ("09", "11"), "24": ("01", "12")}


class Period:
    """Start and end as printed, and the end before an extension where there was one."""

    __slots__ = ("end", "original_end", "start")

    def __init__(self, start: str | None, end: str | None, original_end: str | None = None) -> None:
        self.start = start
        self.end = end
        self.original_end = original_end

    @property
    def ends(self) -> tuple[str, ...]:
        """The ends that documents may name."""
        return tuple(end for end in (self.end, self.original_end) if end)


def period_likeness(one: Period, other: Period) -> PeriodLikeness:
    """Say how two periods stand to each other.

    `same` has both ends to the day, `compatible` both as far as they are printed, or the only one that
    both print; `same-start` and `same-end` agree in one of two; `crossing` runs at the same
    time; `apart` does not.
    """
    starts = agree((one.start,), (other.start,)) if one.start and other.start else None
    ends = agree(one.ends, other.ends) if one.ends and other.ends else None
    if starts is None and ends is None:
        return "apart" if _apart(one, other) else "unknown"
    if starts and ends:
        return "same" if _to_the_day(one) and _to_the_day(other) else "compatible"
    if starts is None or ends is None:
        return "compatible" if starts or ends else "apart" if _apart(one, other) else "crossing"
    if starts or ends:
        return "same-start" if starts else "same-end"
    return "apart" if _apart(one, other) else "crossing"


def agree(ones: tuple[str | None, ...], others: tuple[str | None, ...]) -> bool:
    """Tell whether any date of one side can be any of the other's: '2009' and '2009-03-01' can."""
    return any(one and other and within(one, other) for one in ones for other in others)


def within(one: str, other: str) -> bool:
    """Tell whether two EDTF dates can be the same day."""
    first, last = bounds(one)
    other_first, other_last = bounds(other)
    return first <= other_last and other_first <= last


def bounds(date: str) -> tuple[str, str]:
    """Return the first and the last day of an EDTF date; the last need not exist in the calendar."""
    year, _, rest = date.partition("-")
    if rest in _SEASONS:
        first, last = _SEASONS[rest]
        return f"{year}-{first}-01", f"{year}-{last}-31"
    if len(rest) == 5:
        return date, date
    return (f"{date}-01", f"{date}-31") if rest else (f"{year}-01-01", f"{year}-12-31")


def precision(date: str) -> int:
    """Return how precise an EDTF date is: 1 year, 2 season, 3 month, 4 day."""
    rest = date.partition("-")[2]
    return 4 if len(rest) == 5 else 1 if not rest else 2 if rest in _SEASONS else 3


def _to_the_day(period: Period) -> bool:
    return bool(period.start and period.end) and all(
        precision(date) == 4 for date in (period.start, period.end) if date
    )


def _apart(one: Period, other: Period) -> bool:
    return _before(one, other) or _before(other, one)


def _before(one: Period, other: Period) -> bool:
    ends = one.ends
    return bool(ends and other.start) and max(bounds(end)[1] for end in ends) < bounds(other.start or "")[0]
