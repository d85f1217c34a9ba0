"""Figures and dates in three languages, held against Babel's own."""

from __future__ import annotations

import pytest
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from esrcat.site.words import formats, messages

N = "\u00a0"
FINNISH, SWEDISH, ENGLISH = (messages.load(language).formats for language in ("fi", "sv", "en"))
LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"), (7, "7"), (999, "999"), (1000, f"1{N}000"), (1410326, f"1{N}410{N}326"),
        (-1500, f"−1{N}500"), (12.5, "12,50"), (1234.05, f"1{N}234,05"), (80.0, "80"), (-0.5, "−0,50"),
    ],
)  # fmt: skip
def test_numbers(value: float, shown: str) -> None:
    assert FINNISH.number(value) == shown
    assert FINNISH.euros(value) == f"{shown}{N}€"


@pytest.mark.parametrize(("part", "whole", "shown"), [(318, 786, "40,5"), (0, 5, "0,0"), (5, 5, "100,0")])
def test_percentages(part: float, whole: float, shown: str) -> None:
    assert FINNISH.percent(part, whole) == f"{shown}{N}%"


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("2011-06-30", "30.6.2011"), ("2019-06", "6/2019"), ("2016", "2016"), ("2015-23", "syksy 2015"),
        ("2015-21", "kevät 2015"), ("2011?", "2011?"),
    ],
)  # fmt: skip
def test_dates(edtf: str, shown: str) -> None:
    assert FINNISH.day(edtf) == shown


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
    assert FINNISH.span(first, last) == span
    assert formats.years(first, last) == years
    assert formats.months(first, last) == months


@pytest.mark.parametrize(
    ("value", "euros"),
    [
        (0, ("0 €", "0 €", "€0")), (1410326, ("1 410 326 €", "1 410 326 €", "€1,410,326")),
        (12.5, ("12,50 €", "12,50 €", "€12.50")),
    ],
)  # fmt: skip
def test_amounts_by_language(value: float, euros: tuple[str, str, str]) -> None:
    shown = tuple(each.euros(value).replace(N, " ") for each in (FINNISH, SWEDISH, ENGLISH))

    assert shown == euros


@pytest.mark.parametrize(
    ("edtf", "swedish", "english"),
    [
        ("2011-06-30", "30.6.2011", "30 Jun 2011"), ("2019-06", "juni 2019", "June 2019"),
        ("2016", "2016", "2016"), ("2015-23", "hösten 2015", "autumn 2015"),
        ("2011-02-31", "2011-02-31", "2011-02-31"),
    ],
)  # fmt: skip
def test_dates_by_language(edtf: str, swedish: str, english: str) -> None:
    assert (SWEDISH.day(edtf), ENGLISH.day(edtf)) == (swedish, english)


def test_periods_by_language() -> None:
    assert SWEDISH.span("2008-01-01", "2011-06-30") == "1.1.2008–30.6.2011"
    assert ENGLISH.span("2008-01-01", "2011-06-30") == f"1 Jan 2008{N}– 30 Jun 2011"
    assert ENGLISH.span("2008-01-01", None) == f"1 Jan 2008{N}–"


@pytest.mark.parametrize("words", [FINNISH, SWEDISH, ENGLISH], ids=lambda words: words.language)
@given(value=st.integers(-(10**12), 10**12), part=st.integers(0, 10**6))
def test_figures_are_those_of_babel(words: formats.Formats, value: int, part: int) -> None:
    locale = LOCALES[words.language]
    whole_euros = format_currency(abs(value), "EUR", locale=locale, currency_digits=False, format=None)
    share = format_percent(part / 10**6, format=None, locale=locale)

    assert words.number(value) == format_decimal(value, locale=locale).replace("-", "−")
    assert words.euros(abs(value)) == whole_euros.replace(f"{words.decimal}00", "")
    assert words.percent(part, 10**6)[-1] == share[-1]
    assert (N in words.percent(part, 10**6)) == (N in share)


def test_plural_forms() -> None:
    for each in (FINNISH, SWEDISH, ENGLISH):
        assert [each.plural(count) for count in (0, 1, 2, 21)] == ["other", "one", "other", "other"]
