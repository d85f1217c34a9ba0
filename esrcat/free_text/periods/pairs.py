"""The pairs of dates in running text that make a period: '1.1.–30.6.2017', 'June to May 2021'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from esrcat.free_text.periods.date_words import (
    FINNISH_MONTHS,
    MONTH,
    SEASON,
    YEAR,
    day,
    month,
    season,
    short_month,
)
from esrcat.free_text.periods.dates import DateInText
from esrcat.patterns import quick

_DASH = r"\s?[-\u2010-\u2014\u2212]\s?"
# The first half of a range that takes its year, or more, from the second.
_SHORT_FIRST = re.compile(
    rf"(?:(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.?|(?P<mon>\d\d?)|(?P<only_day>\d\d?)\.?|(?P<year>{YEAR})"
    rf"|(?:(?P<worded_day>\d\d?)\.?\s+)?(?P<name>{MONTH}|{'|'.join(FINNISH_MONTHS)})"
    rf"|(?P<season>{SEASON}))\s*\Z",
    re.IGNORECASE,
)
_BEFORE_DASH = re.compile(rf"(?<![\w.,/])(?P<first>[\w.]+(?:\s[\w.]+)?){_DASH}\Z", re.IGNORECASE)
_END_OF = r"(?:(?:the\s+)?end\s+of\s+|(?:i\s+)?slutet\s+av\s+|utgången\s+av\s+)?"
_UNTIL = r"(?:to|till|until|through|till\s+och\s+med|t\.o\.m\.|fram\s+till|ända\s+till)"
_ENDS = (
    r"(?:päättyy|päättyi|päättyen|jatkuu|jatkui|kestää|kesti|slutar|avslutas|avslutades|upphör|pågår"
    r"|pågick|fortsätter"
    r"|ends|ended|will\s+end|continues|runs|lasts)"
)
_DASH_LAST = re.compile(rf"{_DASH}\Z")
# 'alkaa 1.3. ja päättyy 31.12.2016': a day without a year is of the year of the end.
_DAY_AND = re.compile(
    rf"(?<![\w.,/])(?P<first>\d\d?\.\s?\d\d?\.)\s+(?:ja|och|and)\s+(?:se\s+|det\s+"
    rf"|it\s+)?{_ENDS}\s+(?:den\s+|on\s+)?\Z",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(rf"{_DASH}(?P<year>\d\d)(?![\w/-]|[.,]\d|\.\s[a-zåäö]+kuu)")
_BETWEEN = re.compile(
    rf"{_DASH}(?:{_END_OF})|\s?(?:→|-+>)\s?"
    r"|\s+(?:(?:alusta|alkaen|lähtien|alusta\s+(?:lähtien|alkaen))\s+)?(?:aina\s+)?"
    rf"(?:{_UNTIL}\s+)?{_END_OF}"
    rf"|(?:\s+alkaen)?,?\s+(?:ja|och|and)\s+(?:se\s+|it\s+|den\s+|det\s+)?{_ENDS}\s+(?:aina\s+)?"
    rf"(?:{_UNTIL}\s+|in\s+|on\s+|i\s+|den\s+)?{_END_OF}"
    # 'Alkamispäivä on 1.1.2018 ja päättymispäivä 10.5.2018'
    r"|,?\s+(?:ja|och|and)\s+(?:(?:the|its)\s+)?(?:(?:päättymis|loppumis|lopetus)(?:päivä(?:määrä)?|aika|ajankohta)|slutdatum(?:et)?"
    r"|end\s+date)\s+(?:(?:on|oli|är|var|is|was)\s+)?(?:den\s+)?"
    r"|\s+(?:and|och|ja)\s+",
    re.IGNORECASE,
)
# 'kevään 2016 ja syksyn 2018 välillä', 'between … and …': only there 'and' joins the ends of a period.
_IN_BETWEEN = re.compile(r"\s+väli(?:llä|senä|sen)\b", re.IGNORECASE)


class PeriodInText(NamedTuple):
    """Two dates that are the beginning and the end of a period."""

    start: DateInText
    end: DateInText


def periods_in(text: str, dates: Sequence[DateInText]) -> list[PeriodInText]:
    """Return the ranges that the dates of a text make, in order: '1.1.–30.6.2017', 'June to May 2021'."""
    found: list[PeriodInText] = []
    number = 0
    while number < len(dates):
        first = dates[number]
        short = _elliptic(text, first)
        if short:
            found.append(PeriodInText(short, first))
        elif number + 1 < len(dates) and _joined(text, first, dates[number + 1]):
            found.append(PeriodInText(first, dates[number + 1]))
            number += 1
        elif len(first.value) == 4 and (last := _short_year(text, first)):
            found.append(PeriodInText(first, last))
        number += 1
    return [each for each in found if each.start.value[:4] <= each.end.value[:4]]


# 'slutdatumet har flyttats från 30.9.2021 till 31.3.2022': from one end to another.
_MOVED = quick(
    r"(?:flytta\w*|förläng\w*|skjut\w*|moved|postponed|extended|pushed\s+back)\s+(?:fram\s+)?(?:från|from)\s+(?:den\s+)?\Z",
    re.IGNORECASE,
)


def _joined(text: str, first: DateInText, second: DateInText) -> bool:
    if second.start - first.end > 70 or _MOVED.search(text, max(0, first.start - 40), first.start):
        return False
    between = text[first.end : second.start]
    if not _BETWEEN.fullmatch(between):
        return False
    if between.strip().lower() == "ja":
        return _IN_BETWEEN.match(text, second.end) is not None
    if between.strip().lower() in ("and", "och"):
        before = text[max(0, first.start - 20) : first.start].lower()
        return "between" in before or "mellan" in before
    if between.isspace():
        return is_from(text, first)
    return True


def is_from(text: str, first: DateInText) -> bool:
    """Tell 'kesäkuusta 2019 toukokuun 2022 loppuun': the first date stands in the case of 'from'."""
    return _FROM_CASE.search(text, first.start, first.end) is not None


# 'kesäkuusta', 'keväästä', but not 'sista mars'.
_FROM_CASE = re.compile(r"(?<!\bsi)st[aä]\b", re.IGNORECASE)


def _elliptic(text: str, last: DateInText) -> DateInText | None:
    """Return the first half of a range that has no year of its own: '1.1.–', 'kevät–', 'kesäkuusta '."""
    before = text[max(0, last.start - 40) : last.start]
    match = _BEFORE_DASH.search(before) if _DASH_LAST.search(before) else _FROM_WORD.search(before)
    match = match or _DAY_AND.search(before)
    if match is None:
        return None
    # The last group of each expression is the date.
    at = max(0, last.start - 40) + match.start(match.lastgroup or 0)
    written = match[match.lastgroup or 0]
    year = last.value[:4]
    value = _short_value(written, last.value, year)
    if value is None:
        words = written.split()
        if len(words) < 2:
            return None
        at += len(written) - len(words[-1])
        written = words[-1]
        value = _short_value(written, last.value, year)
    if value is None or value > last.value:
        return None
    return DateInText(value, at, at + len(written))


_FROM_WORD = quick(
    rf"(?<!\w)(?:(?:from|från|between|mellan)\s+(?P<month>{MONTH})\s+(?:to|till|and|och)\s+"
    rf"|(?P<first>(?:{'|'.join(FINNISH_MONTHS)})kuusta|kevää?stä|kesästä|syksystä|talvesta)\s+)\Z",
    re.IGNORECASE,
)


def _short_value(written: str, last: str, year: str) -> str | None:
    match = _SHORT_FIRST.fullmatch(written)
    if match is None:
        return None
    if len(last) == 10:
        if match["day"]:
            return day(year, int(match["month"]), int(match["day"]))
        if match["mon"] or match["only_day"]:
            return (
                day(year, int(last[5:7]), int(match["mon"] or match["only_day"])) if "." in written else None
            )
        if match["worded_day"] and match["name"]:
            return day(year, short_month(match["name"]), int(match["worded_day"]))
        return None
    if match["name"] and len(last) == 7:
        return month(year, short_month(match["name"])) if int(last[5:7]) <= 12 else None
    if match["season"] and len(last) == 7:
        return season(year, match["season"])
    if match["mon"] and len(last) == 7 and "." not in written:
        return month(year, int(match["mon"]))
    return None


def _short_year(text: str, first: DateInText) -> DateInText | None:
    """Return the end of '2016–18'."""
    match = _SHORT_YEAR.match(text, first.end)
    if match is None or int(match["year"]) <= int(first.value[2:4]):
        return None
    return DateInText(first.value[:2] + match["year"], match.start("year"), match.end("year"))
