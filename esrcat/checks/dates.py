"""Checks that compare dates with each other, with the programme period and with the status."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from esrcat.checks.facts import Facts, about, printed_name
from esrcat.issues import Issue

# The first and the last day on which expenditure could arise; see `start_outside_period`.
_ELIGIBLE = {
    "2000-2006": ("2000-01-01", "2009-06-30"),
    "2007-2013": ("2007-01-01", "2015-12-31"),
    "2014-2020": ("2014-01-01", "2023-12-31"),
    "2021-2027": ("2021-01-01", "2029-12-31"),
}
_SHORTEST, _LONGEST = 14, 7 * 366
_WHOLE_DATE = len("2008-01-01")


def end_before_start(facts: Facts) -> Iterator[Issue]:
    """A project starts before it ends. Dates are compared as precisely as both are given."""
    end = facts.values.get("/end")
    start = facts.text("/start")
    if end and start and _is_before(str(end.value), start):
        yield about(end, "end-before-start", start=start, end=str(end.value))


def start_outside_period(facts: Facts) -> Iterator[Issue]:
    """A project starts while expenditure of its programme period is eligible.

    Source: Regulations (EC) 1260/1999, Art. 30; (EC) 1083/2006, Art. 56; (EU) 1303/2013, Art. 65;
    (EU) 2021/1060, Art. 63. The end for 2000–2006 is the extended one.
    """
    start = facts.values.get("/start")
    eligible = _ELIGIBLE.get(facts.period)
    if start and eligible:
        first, last = eligible
        if _is_before(str(start.value), first) or _is_before(last, str(start.value)):
            yield about(start, "start-outside-period", start=str(start.value), first=first, last=last)


def end_after_period(facts: Facts) -> Iterator[Issue]:
    """A project ends while expenditure of its programme period is eligible: see `start-outside-period`."""
    end = facts.values.get("/end")
    eligible = _ELIGIBLE.get(facts.period)
    if end and eligible and _is_before(eligible[1], str(end.value)):
        yield about(end, "end-after-period", end=str(end.value), last=eligible[1])


def original_end_outside_project(facts: Facts) -> Iterator[Issue]:
    """The original end, before an extension, lies between the start and the present end."""
    original = facts.values.get("/original_end")
    if not original:
        return
    start, end, day = facts.text("/start"), facts.text("/end"), str(original.value)
    if start and end and (_is_before(day, start) or _is_before(end, day)):
        yield about(original, "original-end-outside-project", original=day, start=start, end=end)


def implausible_length(facts: Facts) -> Iterator[Issue]:
    """A project lasts at least two weeks and at most seven years.

    Measured on real descriptions, which last from some months to five years; technical assistance may
    go on for the whole period.
    """
    end = facts.values.get("/end")
    start = facts.text("/start")
    if not end or len(start) != _WHOLE_DATE or len(str(end.value)) != _WHOLE_DATE:
        return
    days = (date.fromisoformat(str(end.value)) - date.fromisoformat(start)).days + 1
    too_long = days > _LONGEST and not facts.is_technical_assistance
    if 0 < days < _SHORTEST or too_long:
        yield about(end, "implausible-length", days=days)


def ongoing_but_finished(facts: Facts) -> Iterator[Issue]:
    """An ongoing project has no final report yet and has not spent all that it was granted.

    Real pages keep the status of their last save, so this is for information.
    """
    status = facts.values.get("/status")
    if not status or status.value != "ongoing":
        return
    if "/final_report" in facts.values:
        yield about(status, "ongoing-but-finished", label=printed_name(facts.form, "/final_report"))
        return
    granted = facts.number("/funding/eu_state/granted")
    if granted and (facts.number("/funding/eu_state/actual") or 0) >= granted:
        label = printed_name(facts.form, "/funding/eu_state/actual")
        yield about(status, "ongoing-but-finished", label=label)


def ended_without_spending(facts: Facts) -> Iterator[Issue]:
    """A project that has ended has spent some of its grant, unless it was called off."""
    granted = facts.number("/funding/eu_state/granted")
    actual = facts.values.get("/funding/eu_state/actual")
    if granted and actual and actual.value == 0 and facts.text("/status") == "ended":
        yield about(actual, "ended-without-spending", granted=granted)


def _is_before(one: str, other: str) -> bool:
    """Tell whether a date is before another for certain; EDTF: '2009', '2009-05', '2015-23' for a season."""
    if len(one) == len(other) == _WHOLE_DATE:
        return one < other
    one, other = _without_season(one), _without_season(other)
    length = min(len(one), len(other))
    return one[:length] < other[:length]


def _without_season(day: str) -> str:
    return day[:4] if day[5:7] > "12" else day
