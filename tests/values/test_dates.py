"""Dates and periods: real shapes, shapes that broke other readers, and look-alikes."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.dates import date, period

REAL = [
    ("1.1.2008", "2008-01-01"),
    ("30.6.2011", "2011-06-30"),
    ("30.06.2019", "2019-06-30"),
    ("01.08.2020", "2020-08-01"),
    ("4.1.2019", "2019-01-04"),
    ("30.10.2010", "2010-10-30"),
    ("29.2.2012", "2012-02-29"),
    ("1. 8. 2020", "2020-08-01"),
    ("1.8. 2020", "2020-08-01"),
    (" 9.4.2019 ", "2019-04-09"),
    ("9.4.2019.", "2019-04-09"),
    ("ti 9.4.2019", "2019-04-09"),
    ("12.3.2012 14:05:33", "2012-03-12"),
    ("12.3.2012 klo 9.15", "2012-03-12"),
    ("2019-04-09", "2019-04-09"),
    ("2019-04-09T12:30:00", "2019-04-09"),
    ("9. huhtikuuta 2019", "2019-04-09"),
    ("9 huhtikuuta 2019", "2019-04-09"),
    ("24. Toukokuuta 2019", "2019-05-24"),
    ("den 9 april 2019", "2019-04-09"),
    ("1 maj 2016", "2016-05-01"),
    ("kesäkuu 2019", "2019-06"),
    ("kesäkuussa 2019", "2019-06"),
    ("Kesäkuun 2019", "2019-06"),
    ("joulukuusta 2015", "2015-12"),
    ("tammikuuhun 2016", "2016-01"),
    ("i juni 2019", "2019-06"),
    ("augusti 2014", "2014-08"),
    ("6/2019", "2019-06"),
    ("06/2019", "2019-06"),
    ("12 / 2021", "2021-12"),
    ("6.2019", "2019-06"),
    ("2019-06", "2019-06"),
    ("2016", "2016"),
    ("vuonna 2016", "2016"),
    ("v. 2016", "2016"),
    ("år 2016", "2016"),
    ("syksy 2015", "2015-23"),
    ("syksyllä 2015", "2015-23"),
    ("Keväällä 2016", "2016-21"),
    ("kevät 2016", "2016-21"),
    ("kevään 2016", "2016-21"),
    ("kesällä 2011", "2011-22"),
    ("kesä 2011", "2011-22"),
    ("talvella 2010", "2010-24"),
    ("talvi 2010", "2010-24"),
    ("hösten 2015", "2015-23"),
    ("våren 2012", "2012-21"),
    ("sommaren 2012", "2012-22"),
    ("vintern 2012", "2012-24"),
]
BUGS = [
    ("1.8.\u00a02020", "2020-08-01"),
    ("\u20091.8.2020\u202f", "2020-08-01"),
    ("1.8.\u00ad2020", "2020-08-01"),
    ("kesä\u00adkuu 2019", "2019-06"),
    ("syksyllä\u00a02015", "2015-23"),
    ("1.8.2020\n", "2020-08-01"),
]
NOT_A_VALUE = [
    "",
    "-",
    "31.2.2020",
    "29.2.2011",
    "0.1.2010",
    "1.13.2010",
    "13/2019",
    "0/2019",
    "1.8.20",
    "1/8/2020",
    "9.4.2019 mennessä",
    "3.1",
    "10.1.",
    "12:30",
    "0171450-7",
    "S10083",
    "1 800 000",
    "1.1.2008 - 30.6.2011",
    "2008-2010",
    "15.2.1066",
    "3016",
    "syksy",
    "kesäkuu",
    "ensi syksynä 2015",
    "2019-13-01",
    "2019-00",
    "20190409",
    "marraskuun 31. 2019",
    "toukokuu 19",
]


@pytest.mark.parametrize(("text", "expected"), REAL + BUGS)
def test_date_is_read_with_its_own_precision(text: str, expected: str) -> None:
    assert date(text) == expected


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_other_strings_are_no_date(text: str) -> None:
    assert date(text) is None


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)))
def test_every_day_survives_finnish_and_iso_printing(day: datetime.date) -> None:
    assert date(f"{day.day}.{day.month}.{day.year}") == day.isoformat()
    assert date(f"{day.day:02}.{day.month:02}.{day.year}") == day.isoformat()
    assert date(day.isoformat()) == day.isoformat()


REAL_PERIODS = [
    ("Alkaa 1.1.2008 ja päättyy 30.6.2011", "2008-01-01", "2011-06-30"),
    ("Alkaa 1.8.2020 ja päättyy 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Alkaa 1.8.2020 ja päättyy 31.7.2023.", "2020-08-01", "2023-07-31"),
    ("Alkaa 01.08.2020 ja päättyy 31.07.2023", "2020-08-01", "2023-07-31"),
    ("alkaa kesäkuussa 2019 ja päättyy syksyllä 2020", "2019-06", "2020-23"),
    ("Hanke alkaa 1.8.2020 ja päättyy 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Alkaa: 1.8.2020, päättyy: 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Alkaa 1.8.2020", "2020-08-01", None),
    ("Alkaa 1.8.2020 ja päättyy", "2020-08-01", None),
    ("Päättyy 31.7.2023", None, "2023-07-31"),
    ("Alkaa ja päättyy 31.7.2023", None, "2023-07-31"),
    ("Börjar 1.8.2020 och slutar 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Inleds 1.8.2020 och avslutas 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Slutar 31.7.2023", None, "2023-07-31"),
    ("1.8.2016 – 30.06.2019 (35 kk)", "2016-08-01", "2019-06-30"),
    ("1.8.2016 – 30.06.2019, 35 kk", "2016-08-01", "2019-06-30"),
    ("1.1.2008-30.6.2011", "2008-01-01", "2011-06-30"),
    ("1.1.2008 - 31.12.2010", "2008-01-01", "2010-12-31"),
    ("ajalla 1.6.2019-31.5.2022", "2019-06-01", "2022-05-31"),
    ("1.9.2016 – 31.12.2018 välisenä aikana", "2016-09-01", "2018-12-31"),
    ("1.1.–30.6.2017", "2017-01-01", "2017-06-30"),
    ("1.1. – 30.6.2017", "2017-01-01", "2017-06-30"),
    ("1.–30.6.2017", "2017-06-01", "2017-06-30"),
    ("2008–2010", "2008", "2010"),
    ("2008 – 2010", "2008", "2010"),
    ("vuosina 2008-2010", "2008", "2010"),
    ("åren 2008–2010", "2008", "2010"),
    ("2/2020–12/2021", "2020-02", "2021-12"),
    ("2–12/2021", "2021-02", "2021-12"),
    ("2/2020 - 12/2021", "2020-02", "2021-12"),
    ("elokuu 2016 – heinäkuu 2019", "2016-08", "2019-07"),
    ("tammikuu – kesäkuu 2017", "2017-01", "2017-06"),
    ("tammi–kesäkuu 2017", "2017-01", "2017-06"),
    ("syksy 2015 – kevät 2017", "2015-23", "2017-21"),
    ("kevät–syksy 2017", "2017-21", "2017-23"),
    ("syksy 2015 - 30.6.2017", "2015-23", "2017-06-30"),
    ("2008 - 30.6.2011", "2008", "2011-06-30"),
    ("2008-01-01 - 2011-06-30", "2008-01-01", "2011-06-30"),
    ("2008-01-01–2011-06-30", "2008-01-01", "2011-06-30"),
    ("1.8.2016 –", "2016-08-01", None),
    ("1.8.2016 alkaen", "2016-08-01", None),
    ("30.6.2011 saakka", None, "2011-06-30"),
    ("– 31.12.2019", None, "2019-12-31"),
    ("1.1.2011 - 31.12.2010", "2011-01-01", "2010-12-31"),
]
PERIOD_BUGS = [
    ("Alkaa\u00a01.8.2020 ja\u00a0päättyy 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Alkaa 1.8.2020\nja päättyy 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Alkaa 1.8.2020 ja päät\u00adtyy 31.7.2023", "2020-08-01", "2023-07-31"),
    ("Alkaa 31.2.2020 ja päättyy 31.7.2023", None, "2023-07-31"),
    ("Alkaa 1.8.2020 ja päättyy myöhemmin", "2020-08-01", None),
    ("1.1.2008\u2014 30.6.2011", "2008-01-01", "2011-06-30"),
    ("1.1.2008 \u2212 30.6.2011", "2008-01-01", "2011-06-30"),
    ("1.1.2008 \u2011 30.6.2011", "2008-01-01", "2011-06-30"),
    ("1.1.2008 -- 30.6.2011", "2008-01-01", "2011-06-30"),
    ("1.1.2008\u00a0–\u00a030.6.2011", "2008-01-01", "2011-06-30"),
]
NOT_A_PERIOD = [
    "",
    "-",
    "–",
    "Alkaa",
    "Alkaa ja päättyy",
    "1.8.2016",
    "2016",
    "2019-06",
    "2019-06-01",
    "017-182140",
    "0171450-7",
    "50 000–75 000 €",
    "31.2.2008 – 30.6.2011",
    "1.1.2008 – 31.6.2011",
    "1.11.–28.2.2018",
    "8–10 henkilöä",
    "2–2021",
    "kevät–2017",
    "Toiminta päättynyt",
    "Tervo – Vesanto",
    "Hanke alkaa, kun rahoituspäätös on saatu",
]


@pytest.mark.parametrize(("text", "start", "end"), REAL_PERIODS + PERIOD_BUGS)
def test_period_gives_the_halves_that_are_printed(text: str, start: str | None, end: str | None) -> None:
    readings = period(text)
    assert readings is not None
    values = {reading.key: reading.value for reading in readings}
    assert values == {key: value for key, value in (("start", start), ("end", end)) if value}


@pytest.mark.parametrize("text", NOT_A_PERIOD)
def test_other_strings_are_no_period(text: str) -> None:
    assert period(text) is None


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Alkaa 1.1.2008 ja päättyy 30.6.2011", ["1.1.2008", "30.6.2011"]),
        ("Alkaa 1.1.2008 ja päät\u00adtyy 30.6.\u00ad2011.", ["1.1.2008", "30.6.\u00ad2011"]),
        ("ajalla 1.8.2016 – 30.06.2019 (35 kk)", ["1.8.2016", "30.06.2019"]),
        ("1.1. – 30.6.2017", ["1.1.", "30.6.2017"]),
        (" 2008–2010.", ["2008", "2010"]),
        ("Päättyy  31.7.2023 .", ["31.7.2023"]),
    ],
)
def test_period_points_at_just_the_dates(text: str, quotes: list[str]) -> None:
    assert [text[reading.start : reading.end] for reading in period(text) or ()] == quotes


_DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2050, 12, 31))


@given(_DAYS, _DAYS, st.sampled_from(["-", " – ", "\u00a0—\u00a0", " \u2212"]))
def test_the_span_of_a_half_reads_as_its_value(first: datetime.date, last: datetime.date, dash: str) -> None:
    text = f"{first.day}.{first.month}.{first.year}{dash}{last.day:02}.{last.month:02}.{last.year}"
    readings = period(text)
    assert readings is not None
    assert len(readings) == 2
    assert [date(text[r.start : r.end]) for r in readings] == [first.isoformat(), last.isoformat()]


@given(st.text(alphabet="Alkaapäättyyj 0123456789.-–/\u00ad\u00a0", max_size=60))
def test_period_never_points_outside_its_string(text: str) -> None:
    for reading in period(text) or ():
        assert 0 <= reading.start < reading.end <= len(text)


@given(_DAYS, _DAYS, st.integers(1, 31))
def test_the_usual_wording_reads_as_it_does_with_other_spacing(
    first: datetime.date, last: datetime.date, day: int
) -> None:
    usual = f"Alkaa {first.day}.{first.month}.{first.year} ja päättyy {day}.{last.month}.{last.year}"
    assert period(usual) == tuple(
        reading._replace(start=reading.start - 1, end=reading.end - 1)
        for reading in period(f"\n{usual}\n") or ()
    )
