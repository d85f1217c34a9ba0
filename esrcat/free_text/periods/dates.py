"""Dates of every precision in running text, and the pairs of them that make a period."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from esrcat.free_text.periods.short_years import ends_with_short_years
from esrcat.patterns import quick

_FI_MONTHS = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split()
_SV_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
_EN_MONTHS = "january february march april may june july august september october november december".split()
_EN_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTHS = {
    word: number
    for words in (_FI_MONTHS, _SV_MONTHS, _EN_MONTHS, _EN_SHORT)
    for number, word in enumerate(words, start=1)
} | {"sept": 9}
# EDTF level 1; the key is the first three letters of the word in any of the languages.
_SEASONS = {
    "kev": 21, "vår": 21, "spr": 21, "kes": 22, "som": 22, "sum": 22, "syk": 23, "hös": 23, "aut": 23,
    "fal": 23,
    "tal": 24, "vin": 24, "win": 24,
}  # fmt: skip
_SEASON = (
    # 'loppukesästä', 'sensommaren'
    r"(?:(?:alku|loppu|keski|myöhäis|sydän)(?=kevä|kes|syks|talv)"
    r"|(?:för|sen|efter|hög|mid)(?=vår|somm|höst|vint|summer|winter))?"
    r"(?:kevä(?:t|än|ällä|ästä|ään|äseen|äänä)|kevääs(?:tä|een)|kesä(?:n|llä|stä|än|nä)?"
    r"|syksy(?:n|llä|stä|yn|nä)?|talv(?:i|en|ella|esta|een|ena)"
    r"|vår(?:en|ens)?|sommar(?:en|ens)?|höst(?:en|ens)?|vinter(?:n|ns)?|spring|summer|autumn|fall|winter)"
)
_FI_MONTH = rf"(?:{'|'.join(_FI_MONTHS)})kuu(?:ta|n|ssa|sta|hun|lla|lta|lle|ksi|na)?"
_FI_MONTH += (
    r"(?:\s+(?:alu(?:n|sta|ssa)|alkupuolella|lop(?:ulla|ussa|usta|puun)|loppupuolella"
    r"|puoliväli(?:ssä|stä|in)))?"
)
_MONTH = (
    rf"(?:{_FI_MONTH}|(?:{'|'.join(_EN_MONTHS)})|(?:{'|'.join(_SV_MONTHS)})s?|(?:{'|'.join(_EN_SHORT)}"
    rf"|sept)\.?)"
)
_YEAR = r"(?:19|20)\d\d"
_YEAR_WORD = (
    r"(?:vuosi|vuoden|vuonna|vuodesta|vuoteen|vuosina|vuosille|vuosien|vuodelle|vuodeksi|vv?\.|år|åren"
    r"|året|årets|years?)"
)
_ATOM = quick(
    r"(?<![\w.,/€])(?<![^\W\d]-)(?:(?:den|the)\s+)?(?:"
    rf"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?(?P<year>{_YEAR})"
    rf"|(?P<iso>{_YEAR}-[01]\d-[0-3]\d)"
    rf"|(?P<mon>\d\d?)\s?[/.]\s?(?P<mon_year>{_YEAR})"
    rf"|(?P<worded_day>\d\d?)(?:\.(?=[a-z])|(?:\.|st|nd|rd|th)?(?:\s+of)?\s+)(?P<day_name>{_MONTH}),?\s+(?P<day_year>{_YEAR})"
    rf"|(?P<of_month>(?:{'|'.join(_FI_MONTHS)})kuun)\s+(?P<of_day>\d\d?)\.\s+(?:päivä(?:nä|än"
    rf"|stä)?\s+)?(?P<of_year>{_YEAR})"
    rf"|(?P<edge_month>(?:{'|'.join(_FI_MONTHS)})kuun)\s+(?P<edge_fi>ensimmäi|viimei)(?:nen|senä|sestä"
    rf"|seen)(?:\s+päivä\w*)?(?:\s+vuonna)?"
    rf"\s+(?P<edge_fi_year>{_YEAR})"
    # 'maaliskuun 2010 ensimmäisenä päivänä', 'vuoden 2005 viimeinen päivä', 'the last day of 2012'
    rf"|(?P<edged_month>(?:{'|'.join(_FI_MONTHS)})kuun|vuoden)\s+(?P<edged_year>{_YEAR})"
    r"\s+(?P<edged>ensimmäi|viimei)(?:nen|senä|sestä|seen|sen)\s+päivä\w*"
    rf"|(?P<of_year_edge>first|last|första|sista)\s+(?:day|dagen)\s+(?:(?:of|in|år|av|under)\s+)?(?P<edge_of>{_YEAR})"
    rf"|(?P<edge>första(?:\s+dagen\s+i)?|sista(?:\s+dagen\s+i)?|first\s+(?:day\s+)?(?:of|in)"
    rf"|last\s+(?:day\s+)?(?:of|in))"
    rf"\s+(?P<edge_name>{_MONTH})(?:\s+of|,|\s+år)?\s+(?P<edge_year>{_YEAR})"
    rf"|(?:(?P<may_day>vap(?:puna|pu|usta))|(?P<eve>uudenvuodenaat(?:tona|toon|to)|nyårsafton|New\s+Year['’]s\s+Eve)|nyårsdagen"
    rf"|New\s+Year['’]s\s+Day|uudenvuodenpäivä(?:nä|stä)?)\s+(?P<feast_year>{_YEAR})"
    # 'saman vuoden marraskuun loppuun': the year is that of the date before.
    rf"|saman\s+vuoden\s+(?P<same_fi>{_FI_MONTH})|(?P<same_name>{_MONTH})\s+(?:samma\s+år|(?:of\s+)?the\s+same\s+year)"
    rf"|(?P<us_name>{_MONTH})\s+(?P<us_day>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<us_year>{_YEAR})"
    rf"|(?P<name>{_MONTH})(?:\s+of|,|\s+år|\s+vuonna)?\s+(?P<name_year>{_YEAR})"
    rf"|vuo(?:den|nna)\s+(?P<year_first>{_YEAR})\s+(?P<month_last>{_FI_MONTH}|kevä\w+|kesä\w*|syksy\w*"
    rf"|talve\w+)"
    rf"|(?P<season>{_SEASON})(?:\s+of|\s+år)?\s+(?P<season_year>{_YEAR})"
    rf"|(?:{_YEAR_WORD}\s+)?(?P<alone>{_YEAR})"
    r")(?![\w/€]|[.,]\d|\s?(?:€|euro(?:a|n|s|ja|lla)?\b|eur\b|%))",
    re.IGNORECASE,
)
_DASH = r"\s?[-\u2010-\u2014\u2212]\s?"
# The first half of a range that takes its year, or more, from the second.
_SHORT_FIRST = re.compile(
    rf"(?:(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.?|(?P<mon>\d\d?)|(?P<only_day>\d\d?)\.?|(?P<year>{_YEAR})"
    rf"|(?:(?P<worded_day>\d\d?)\.?\s+)?(?P<name>{_MONTH}|{'|'.join(_FI_MONTHS)})"
    rf"|(?P<season>{_SEASON}))\s*\Z",
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
    r"|\s+(?:and|och|ja)\s+",
    re.IGNORECASE,
)
# 'kevään 2016 ja syksyn 2018 välillä', 'between … and …': only there 'and' joins the ends of a period.
_IN_BETWEEN = re.compile(r"\s+väli(?:llä|senä|sen)\b", re.IGNORECASE)


class DateInText(NamedTuple):
    """A date as precise as it is written, and where it stands."""

    value: str
    start: int
    end: int


class PeriodInText(NamedTuple):
    """Two dates that are the beginning and the end of a period."""

    start: DateInText
    end: DateInText


@lru_cache(maxsize=256)
def dates_in(text: str) -> tuple[DateInText, ...]:
    """Return the dates of a text in order: days, months, seasons and years, of the years 1950–2060."""
    found = [DateInText(*each) for each in ends_with_short_years(text)]
    if "19" not in text and "20" not in text:
        return tuple(found)
    for match in _ATOM.finditer(text):
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
        return day(match["day_year"], _month_of(match["day_name"]), int(match["worded_day"]))
    if match["of_month"]:
        return day(match["of_year"], _month_of(match["of_month"]), int(match["of_day"]))
    if match["us_name"]:
        return day(match["us_year"], _month_of(match["us_name"]), int(match["us_day"]))
    if match["feast_year"]:
        ends = "05-01" if match["may_day"] else "12-31" if match["eve"] else "01-01"
        return f"{match['feast_year']}-{ends}"
    return None


def _edge_in(match: re.Match[str]) -> str | None:
    """Return the first or last day of a month or year that a date names so."""
    if match["edge_fi"]:
        return _edge(match["edge_fi"], match["edge_fi_year"], _month_of(match["edge_month"]))
    if match["edge"]:
        return _edge(match["edge"], match["edge_year"], _month_of(match["edge_name"]))
    if match["edged"]:
        of_year = match["edged_month"].lower() == "vuoden"
        first = match["edged"].lower() == "ensimmäi"
        number = (1 if first else 12) if of_year else _month_of(match["edged_month"])
        return _edge(match["edged"], match["edged_year"], number)
    if match["edge_of"]:
        return _edge(match["of_year_edge"], match["edge_of"], 1 if match["of_year_edge"][0] in "fF" else 12)
    return None


def _month_in(match: re.Match[str], year_before: str | None) -> str | None:
    """Return the month or season that a date names."""
    if match["mon"]:
        return month(match["mon_year"], int(match["mon"]))
    if match["name"]:
        return month(match["name_year"], _month_of(match["name"]))
    if same := match["same_fi"] or match["same_name"]:
        return month(year_before, _month_of(same)) if year_before else None
    if last := match["month_last"]:
        year = match["year_first"]
        return month(year, _month_of(last)) if "kuu" in last.lower() else _season(year, last)
    return _season(match["season_year"], match["season"]) if match["season"] else None


def _edge(word: str, year: str, number: int) -> str | None:
    """Return the first or the last day of a month: 'den sista mars 2021'."""
    if word.lower().startswith(("ensi", "förs", "first")):
        return day(year, number, 1)
    return day(year, number, calendar.monthrange(int(year), number)[1])


_PART = re.compile(r"(?:alku|loppu|keski|myöhäis|sydän|för|sen|efter|hög|mid)(?=\w{4})", re.IGNORECASE)


def _season(year: str, word: str) -> str:
    """Return a season of a year, also of a part of it: 'loppukesällä'."""
    return f"{year}-{_SEASONS[_PART.sub('', word, count=1)[:3].lower()]}"


def _month_of(word: str) -> int:
    folded = word.lower().rstrip(".")
    if "kuu" in folded:
        return _MONTHS[folded[: folded.index("kuu")]]
    return _MONTHS.get(folded) or _MONTHS[folded.rstrip("s")]


def month(year: str, number: int) -> str | None:
    """Return year and month, None for a month that there is not."""
    return f"{year}-{number:02}" if 1 <= number <= 12 else None


def day(year: str, number: int, of_month: int) -> str | None:
    """Return an ISO date, None for a day that there is not."""
    try:
        return datetime.date(int(year), number, of_month).isoformat()
    except ValueError:
        return None


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
    rf"(?<!\w)(?:(?:from|från|between|mellan)\s+(?P<month>{_MONTH})\s+(?:to|till|and|och)\s+"
    rf"|(?P<first>(?:{'|'.join(_FI_MONTHS)})kuusta|kevää?stä|kesästä|syksystä|talvesta)\s+)\Z",
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
            return day(year, _short_month(match["name"]), int(match["worded_day"]))
        return None
    if match["name"] and len(last) == 7:
        return month(year, _short_month(match["name"])) if int(last[5:7]) <= 12 else None
    if match["season"] and len(last) == 7:
        return _season(year, match["season"])
    if match["mon"] and len(last) == 7 and "." not in written:
        return month(year, int(match["mon"]))
    return None


def _short_month(word: str) -> int:
    folded = word.lower()
    return _MONTHS[folded] if folded in _MONTHS else _month_of(folded)


def _short_year(text: str, first: DateInText) -> DateInText | None:
    """Return the end of '2016–18'."""
    match = _SHORT_YEAR.match(text, first.end)
    if match is None or int(match["year"]) <= int(first.value[2:4]):
        return None
    return DateInText(first.value[:2] + match["year"], match.start("year"), match.end("year"))
