"""Dates of every precision in running text."""

from __future__ import annotations

import calendar
import re
from functools import lru_cache
from typing import NamedTuple

from esrcat.free_text.periods.date_words import (
    FINNISH_MONTH,
    FINNISH_MONTHS,
    MONTH,
    SEASON,
    YEAR,
    YEAR_WORD,
    day,
    month,
    month_of,
    season,
)
from esrcat.free_text.periods.short_years import ends_with_short_years
from esrcat.patterns import quick

# Each way to write a date, with an example.
_WRITTEN = (
    # '31.12.2016', '2016-12-31', '12/2016'
    rf"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?(?P<year>{YEAR})",
    rf"(?P<iso>{YEAR}-[01]\d-[0-3]\d)",
    rf"(?P<mon>\d\d?)\s?[/.]\s?(?P<mon_year>{YEAR})",
    # '31. joulukuuta 2016', 'den 31 december 2016', '31st of December 2016'
    rf"(?P<worded_day>\d\d?)(?:\.(?=[a-z])|(?:\.|st|nd|rd|th)?(?:\s+of)?\s+)(?P<day_name>{MONTH}),?\s+(?P<day_year>{YEAR})",
    # 'joulukuun 31. päivänä 2016'
    rf"(?P<of_month>(?:{'|'.join(FINNISH_MONTHS)})kuun)\s+(?P<of_day>\d\d?)\.\s+(?:päivä(?:nä|än|stä)?\s+)?(?P<of_year>{YEAR})",
    # 'joulukuun viimeisenä päivänä 2016'
    rf"(?P<edge_month>(?:{'|'.join(FINNISH_MONTHS)})kuun)\s+(?P<edge_fi>ensimmäi|viimei)(?:nen|senä|sestä|seen)(?:\s+päivä\w*)?(?:\s+vuonna)?"
    rf"\s+(?P<edge_fi_year>{YEAR})",
    # 'maaliskuun 2010 ensimmäisenä päivänä', 'vuoden 2005 viimeinen päivä'
    rf"(?P<edged_month>(?:{'|'.join(FINNISH_MONTHS)})kuun|vuoden)\s+(?P<edged_year>{YEAR})"
    r"\s+(?P<edged>ensimmäi|viimei)(?:nen|senä|sestä|seen|sen)\s+päivä\w*",
    # 'the last day of 2012', 'sista dagen av 2012'
    rf"(?P<of_year_edge>first|last|första|sista)\s+(?:day|dagen)\s+(?:(?:of|in|år|av|under)\s+)?(?P<edge_of>{YEAR})",
    # 'den sista mars 2021', 'the first day of March 2021'
    r"(?P<edge>första(?:\s+dagen\s+i)?|sista(?:\s+dagen\s+i)?|first\s+(?:day\s+)?(?:of|in)|last\s+(?:day\s+)?(?:of|in))"
    rf"\s+(?P<edge_name>{MONTH})(?:\s+of|,|\s+år)?\s+(?P<edge_year>{YEAR})",
    # 'vappuna 2016', 'nyårsafton 2016', "New Year's Day 2016"
    r"(?:(?P<may_day>vap(?:puna|pu|usta))|(?P<eve>uudenvuodenaat(?:tona|toon|to)|nyårsafton|New\s+Year['’]s\s+Eve)|nyårsdagen"
    rf"|New\s+Year['’]s\s+Day|uudenvuodenpäivä(?:nä|stä)?)\s+(?P<feast_year>{YEAR})",
    # 'saman vuoden marraskuun loppuun': the year is that of the date before.
    rf"saman\s+vuoden\s+(?P<same_fi>{FINNISH_MONTH})",
    rf"(?P<same_name>{MONTH})\s+(?:samma\s+år|(?:of\s+)?the\s+same\s+year)",
    # 'December 31, 2016', 'December 2016'
    rf"(?P<us_name>{MONTH})\s+(?P<us_day>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<us_year>{YEAR})",
    rf"(?P<name>{MONTH})(?:\s+of|,|\s+år|\s+vuonna)?\s+(?P<name_year>{YEAR})",
    # 'vuoden 2016 joulukuussa', 'vuoden 2016 syksyllä'
    rf"vuo(?:den|nna)\s+(?P<year_first>{YEAR})\s+(?P<month_last>{FINNISH_MONTH}|kevä\w+|kesä\w*|syksy\w*|talve\w+)",
    # 'syksyllä 2016', 'våren 2016', 'autumn of 2016'
    rf"(?P<season>{SEASON})(?:\s+of|\s+år)?\s+(?P<season_year>{YEAR})",
    # 'vuonna 2016', '2016'
    rf"(?:{YEAR_WORD}\s+)?(?P<alone>{YEAR})",
)
_DATE = quick(
    rf"(?<![\w.,/€])(?<![^\W\d]-)(?:(?:den|the)\s+)?(?:{'|'.join(_WRITTEN)})"
    # No sum, no share and no part of a number.
    r"(?![\w/€]|[.,]\d|\s?(?:€|euro(?:a|n|s|ja|lla)?\b|eur\b|%))",
    re.IGNORECASE,
)


class DateInText(NamedTuple):
    """A date as precise as it is written, and where it stands."""

    value: str
    start: int
    end: int


@lru_cache(maxsize=256)
def dates_in(text: str) -> tuple[DateInText, ...]:
    """Return the dates of a text in order: days, months, seasons and years, of the years 1950–2060."""
    found = [DateInText(*each) for each in ends_with_short_years(text)]
    if "19" not in text and "20" not in text:
        return tuple(found)
    for match in _DATE.finditer(text):
        value = _value(match, found[-1].value[:4] if found else None)
        if value is not None and 1950 <= int(value[:4]) <= 2060:
            found.append(DateInText(value, match.start(), match.end()))
    return tuple(sorted(found, key=lambda each: each.start))


def _value(match: re.Match[str], year_before: str | None) -> str | None:
    """Return a date as written; `year_before` is the year of the one before, for 'the same year'."""
    return _day_in(match) or _edge_in(match) or _month_in(match, year_before) or match["alone"]


def _day_in(match: re.Match[str]) -> str | None:
    """Return the day that a date names."""
    if match["day"]:
        return day(match["year"], int(match["month"]), int(match["day"]))
    if match["iso"]:
        return match["iso"]
    if match["worded_day"]:
        return day(match["day_year"], month_of(match["day_name"]), int(match["worded_day"]))
    if match["of_month"]:
        return day(match["of_year"], month_of(match["of_month"]), int(match["of_day"]))
    if match["us_name"]:
        return day(match["us_year"], month_of(match["us_name"]), int(match["us_day"]))
    if match["feast_year"]:
        ends = "05-01" if match["may_day"] else "12-31" if match["eve"] else "01-01"
        return f"{match['feast_year']}-{ends}"
    return None


def _edge_in(match: re.Match[str]) -> str | None:
    """Return the first or last day of a month or year that a date names so."""
    if match["edge_fi"]:
        return _edge(match["edge_fi"], match["edge_fi_year"], month_of(match["edge_month"]))
    if match["edge"]:
        return _edge(match["edge"], match["edge_year"], month_of(match["edge_name"]))
    if match["edged"]:
        of_year = match["edged_month"].lower() == "vuoden"
        first = match["edged"].lower() == "ensimmäi"
        number = (1 if first else 12) if of_year else month_of(match["edged_month"])
        return _edge(match["edged"], match["edged_year"], number)
    if match["edge_of"]:
        return _edge(match["of_year_edge"], match["edge_of"], 1 if match["of_year_edge"][0] in "fF" else 12)
    return None


def _month_in(match: re.Match[str], year_before: str | None) -> str | None:
    """Return the month or season that a date names."""
    if match["mon"]:
        return month(match["mon_year"], int(match["mon"]))
    if match["name"]:
        return month(match["name_year"], month_of(match["name"]))
    if same := match["same_fi"] or match["same_name"]:
        return month(year_before, month_of(same)) if year_before else None
    if last := match["month_last"]:
        year = match["year_first"]
        return month(year, month_of(last)) if "kuu" in last.lower() else season(year, last)
    return season(match["season_year"], match["season"]) if match["season"] else None


def _edge(word: str, year: str, number: int) -> str | None:
    """Return the first or the last day of a month: 'den sista mars 2021'."""
    if word.lower().startswith(("ensi", "förs", "first")):
        return day(year, number, 1)
    return day(year, number, calendar.monthrange(int(year), number)[1])
