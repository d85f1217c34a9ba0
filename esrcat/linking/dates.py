"""Compare project periods as precisely as they are printed: a year agrees with each of its days."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

PeriodLikeness = Literal["same", "compatible", "same-start", "same-end", "crossing", "apart", "unknown"]

# The months in which the seasons of EDTF begin and end; winter is counted from December to February.
_SEASONS = {"21": ("03", "05"), "22": ("06", "08"), "23": ("09", "11"), "24": ("01", "12")}


class Period(NamedTuple):
    """Start and end as printed, and the end before an extension where there was one."""

    start: str | None
    end: str | None
    original_end: str | None = None


def period_likeness(one: Period, other: Period) -> PeriodLikeness:
    """Say how two periods stand to each other.

    `same` has both ends to the day, `compatible` both as far as they are printed, or the only one that
    both print; `same-start` and `same-end` agree in one of two; `crossing` runs at the same
    time; `apart` does not.
    """
    ends, other_ends = _ends(one), _ends(other)
    same_start = agree((one.start,), (other.start,)) if one.start and other.start else None
    same_end = agree(ends, other_ends) if ends and other_ends else None
    if same_start and same_end:
        return "same" if _to_the_day(one) and _to_the_day(other) else "compatible"
    if (same_start is None and same_end) or (same_start and same_end is None):
        return "compatible"
    if same_start or same_end:
        return "same-start" if same_start else "same-end"
    if _before(ends, other.start) or _before(other_ends, one.start):
        return "apart"
    return "unknown" if same_start is None and same_end is None else "crossing"


def agree(ones: tuple[str | None, ...], others: tuple[str | None, ...]) -> bool:
    """Tell whether any date of one side can be any of the other's: '2009' and '2009-03-01' can."""
    return any(one and other and within(one, other) for one in ones for other in others)


def within(one: str, other: str) -> bool:
    """Tell whether two EDTF dates can be the same day."""
    first, last = bounds(one)
    other_first, other_last = bounds(other)
    return first <= other_last and other_first <= last


@lru_cache(maxsize=16384)
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


def _ends(period: Period) -> tuple[str, ...]:
    """The ends that documents may name."""
    if period.original_end and period.end:
        return period.end, period.original_end
    end = period.end or period.original_end
    return (end,) if end else ()


def _to_the_day(period: Period) -> bool:
    return bool(period.start and period.end) and all(
        precision(date) == 4 for date in (period.start, period.end) if date
    )


def _before(ends: tuple[str, ...], start: str | None) -> bool:
    return bool(ends and start) and max(bounds(end)[1] for end in ends) < bounds(start or "")[0]
