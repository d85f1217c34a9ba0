"""Finnish figures and dates."""

from __future__ import annotations

import pytest

from esrcat.site import formats

N = "\u00a0"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"), (7, "7"), (999, "999"), (1000, f"1{N}000"), (1410326, f"1{N}410{N}326"),
        (-1500, f"−1{N}500"), (12.5, "12,50"), (1234.05, f"1{N}234,05"), (80.0, "80"), (-0.5, "−0,50"),
    ],
)  # fmt: skip
def test_numbers(value: float, shown: str) -> None:
    assert formats.number(value) == shown
    assert formats.euros(value) == f"{shown}{N}€"


@pytest.mark.parametrize(("part", "whole", "shown"), [(318, 786, "40,5"), (0, 5, "0,0"), (5, 5, "100,0")])
def test_percentages(part: float, whole: float, shown: str) -> None:
    assert formats.percent(part, whole) == f"{shown}{N}%"


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("2011-06-30", "30.6.2011"), ("2019-06", "6/2019"), ("2016", "2016"), ("2015-23", "syksy 2015"),
        ("2015-21", "kevät 2015"), ("2011?", "2011?"),
    ],
)  # fmt: skip
def test_dates(edtf: str, shown: str) -> None:
    assert formats.day(edtf) == shown


@pytest.mark.parametrize(
    ("first", "last", "span", "years", "months"),
    [
        ("2008-01-01", "2011-06-30", "1.1.2008–30.6.2011", "2008–2011", 42),
        ("2008-01-01", "2008-12-31", "1.1.2008–31.12.2008", "2008", 12),
        ("2009-03-15", "2009-04-13", "15.3.2009–13.4.2009", "2009", 0),
        ("2009-01-31", "2009-02-28", "31.1.2009–28.2.2009", "2009", 1),
        ("2008-01", "2011", "1/2008–2011", "2008–2011", None),
        ("2011-01-01", "2008-01-01", "1.1.2011–1.1.2008", "2011–2008", None),
        ("2008-01-01", None, "1.1.2008–", "2008", None),
        (None, "2008-01-01", "–1.1.2008", "2008", None),
        (None, None, "", "", None),
    ],
)
def test_periods(first: str | None, last: str | None, span: str, years: str, months: int | None) -> None:
    assert formats.span(first, last) == span
    assert formats.years(first, last) == years
    assert formats.months(first, last) == months
