"""Periods compared as far as they are printed."""

from __future__ import annotations

import pytest

from esrcat.linking.dates import Period, bounds, period_likeness, precision, within

WHOLE = Period("2008-01-01", "2010-12-31")
EXTENDED = Period("2008-01-01", "2011-06-30", "2010-12-31")


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (WHOLE, WHOLE, "same"),
        (WHOLE, EXTENDED, "same"),
        (Period("2008-01-01", "2011-06-30"), EXTENDED, "same"),
        (Period("2008", "2010"), WHOLE, "compatible"),
        (Period("2008-01", None), WHOLE, "compatible"),
        (Period(None, "2010-12"), EXTENDED, "compatible"),
        (Period("2008-21", "2010"), Period("2008-04-01", "2010-12-31"), "compatible"),
        (Period("2008-01-01", "2012-12-31"), WHOLE, "same-start"),
        (Period("2009-01-01", "2010-12-31"), WHOLE, "same-end"),
        (Period("2009-01-01", "2012-12-31"), WHOLE, "crossing"),
        (Period("2011-01-01", "2013-12-31"), WHOLE, "apart"),
        (Period("2011-01-01", "2013-12-31"), EXTENDED, "crossing"),
        (Period("2012-01-01", None), Period(None, "2010-12-31"), "apart"),
        (Period("2008-01-01", None), Period(None, "2010-12-31"), "unknown"),
        (Period(None, None), WHOLE, "unknown"),
    ],
)
def test_period_likeness(one: Period, other: Period, likeness: str) -> None:
    assert period_likeness(one, other) == likeness
    assert period_likeness(other, one) == likeness


@pytest.mark.parametrize(
    ("date", "first", "last", "how"),
    [
        ("2009", "2009-01-01", "2009-12-31", 1),
        ("2009-23", "2009-09-01", "2009-11-31", 2),
        ("2009-02", "2009-02-01", "2009-02-31", 3),
        ("2009-02-03", "2009-02-03", "2009-02-03", 4),
    ],
)
def test_bounds_and_precision(date: str, first: str, last: str, how: int) -> None:
    assert bounds(date) == (first, last)
    assert precision(date) == how


def test_a_year_has_room_for_its_days_only() -> None:
    assert within("2009", "2009-12-31")
    assert not within("2009", "2010-01-01")
