"""Dates and periods in running text, with the precision that is written."""

from __future__ import annotations

import pytest

from esrcat.free_text.periods.dates import dates_in
from esrcat.free_text.periods.pairs import periods_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15.3.2019 klo 12", ["2019-03-15"]),
        ("kesäkuussa 2019", ["2019-06"]),
        ("elokuun alusta 2016", ["2016-08"]),
        ("elokuun loppuun 2016", ["2016-08"]),
        ("loppukesästä 2016", ["2016-22"]),
        ("sensommaren 2016", ["2016-22"]),
        ("joulukuun 31. päivänä 2014", ["2014-12-31"]),
        ("30. kesäkuuta 2003", ["2003-06-30"]),
        ("syksyllä 2015", ["2015-23"]),
        ("den 1 juni 2019", ["2019-06-01"]),
        ("hösten 2017", ["2017-23"]),
        ("June 1, 2019", ["2019-06-01"]),
        ("1st of June 2019", ["2019-06-01"]),
        ("in the spring of 2020", ["2020-21"]),
        ("in winter 2020", ["2020-24"]),
        ("vuonna 2016 300 000 euroa", ["2016"]),
        ("2 020 000 euroa", []),
        ("31.2.2019", []),
        ("puh. 2019 555", ["2019"]),
        ("1.tammikuuta 2016", ["2016-01-01"]),
        ("vv. 2016", ["2016"]),
        ("kello 1.1.16", []),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert [date.value for date in dates_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1.6.2019-31.5.2022", "2019-06-01", "2022-05-31"),
        ("1.1.–31.12.2019", "2019-01-01", "2019-12-31"),
        ("kesäkuusta 2019 toukokuun 2022 loppuun", "2019-06", "2022-05"),
        ("kesäkuusta joulukuuhun 2020", "2020-06", "2020-12"),
        ("2/2020–12/2021", "2020-02", "2021-12"),
        ("vuosina 2016–2018", "2016", "2018"),
        ("2016–18", "2016", "2018"),
        ("1.1.16-31.12.18", "2016-01-01", "2018-12-31"),
        ("1.8.99 – 31.12.01", "1999-08-01", "2001-12-31"),
        ("8/16–7/18", "2016-08", "2018-07"),
        ("syksystä 2016 kevääseen 2018", "2016-23", "2018-21"),
        ("tammi–kesäkuussa 2020", "2020-01", "2020-06"),
        ("alkaa 1.8.2016 ja päättyy 31.12.2018", "2016-08-01", "2018-12-31"),
        ("från augusti 2016 till december 2018", "2016-08", "2018-12"),
        ("from June 2019 to May 2021", "2019-06", "2021-05"),
        ("September 2018 until the end of 2020", "2018-09", "2020"),
        ("between 2016 and 2019", "2016", "2019"),
        ("It ran from January to June 2022.", "2022-01", "2022-06"),
        ("Den pågick från augusti till december 2016.", "2016-08", "2016-12"),
    ],
)
def test_periods(text: str, start: str, end: str) -> None:
    (period,) = periods_in(text, dates_in(text))

    assert (period.start.value, period.end.value) == (start, end)


@pytest.mark.parametrize(
    "text",
    ["in 2016 and 2019", "1.1.2019, 31.12.2019", "2019–2016", "15.3.2019", "31.13.16–1.2.17", "3/10–5/12"],
)
def test_dates_that_make_no_period(text: str) -> None:
    assert periods_in(text, dates_in(text)) == []
