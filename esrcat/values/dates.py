"""Read dates and periods as ISO 8601 or EDTF, with the precision that is printed and no more."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from esrcat.values.reading import Reading
from esrcat.values.spacing import Visible, plain, visible

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            ("tammi", "januari"),
            ("helmi", "februari"),
            ("maalis", "mars"),
            ("huhti", "april"),
            ("touko", "maj"),
            ("kesä", "juni"),
            ("heinä", "juli"),
            ("elo", "augusti"),
            ("syys", "september"),
            ("loka", "oktober"),
            ("marras", "november"),
            ("joulu", "december"),
        ),
        start=1,
    )
    for word in words
}
# EDTF level 1 seasons; the key is the first three letters of every Finnish and Swedish form.
_SEASONS = {
    "kev": 21, "vår": 21, "kes": 22, "som": 22, "syk": 23, "hös": 23, "tal": 24, "vin": 24,
}  # fmt: skip

_SEASON_WORD = (
    r"kevä(?:t|än|ällä|ästä|ään|äseen|äänä)|kevääs(?:tä|een)|kesä(?:n|llä|stä|än|nä)?"
    r"|syksy(?:n|llä|stä|yn|nä)?|talv(?:i|en|ella|esta|een|ena)"
    r"|vår(?:en)?|sommar(?:en)?|höst(?:en)?|vinter(?:n)?"
)
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_YEAR = re.compile(r"(?:vuonna |vuosi |v\. ?|år(?:et)? )?(\d{4})\.?", re.IGNORECASE)
_NUMERIC = re.compile(
    r"(?:(?:ma|ti|ke|to|pe|la|su)\.? )?"
    r"(?:(?P<day>\d{1,2}) ?\. ?(?P<month>\d{1,2}) ?\. ?(?P<year>\d{4})\.?"
    r"|(?P<iso_year>\d{4})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d))"
    r"(?:(?:,? (?:klo\.? |kl\.? )?|T)\d{1,2}[.:]\d\d(?:[.:]\d\d)?Z?)?",
    re.IGNORECASE,
)
_MONTH = re.compile(r"(?P<month>\d{1,2}) ?[/.] ?(?P<year>\d{4})|(?P<iso_year>\d{4})-(?P<iso_month>\d\d)")
_MONTH_WORD = re.compile(
    r"(?:i |den )?(?:(?P<day>\d{1,2})\.? )?"
    r"(?:(?P<finnish>tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)"
    r"kuu(?:ta|n|ssa|sta|hun|lla|lta|lle|ksi|na)?"
    r"|(?P<swedish>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))"
    r" (?P<year>\d{4})\.?",
    re.IGNORECASE,
)
_SEASON = re.compile(rf"(?P<season>{_SEASON_WORD}) (?P<year>\d{{4}})\.?", re.IGNORECASE)


def date(text: str) -> str | None:
    """Read a whole string as one date.

    Gives 'YYYY-MM-DD', 'YYYY-MM', 'YYYY' or an EDTF season 'YYYY-21' (spring) to 'YYYY-24' (winter),
    as precise as the text. A time of day after the date is dropped. Impossible dates, years
    outside 1900–2099 and two-digit years give None.
    """
    text = plain(text)
    match = _DAY.fullmatch(text)
    if match is not None:
        day, month, year = match.groups()
        return _day(year, month, day)
    if not text or len(text) > 40:
        return None
    return _numeric_date(text) or _month(text) or _worded_date(text) or _year(text)


def _numeric_date(text: str) -> str | None:
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    if match["day"] is not None:
        return _day(match["year"], match["month"], match["day"])
    return _day(match["iso_year"], match["iso_month"], match["iso_day"])


def _month(text: str) -> str | None:
    match = _MONTH.fullmatch(text)
    if match is None:
        return None
    return _year_month(match["year"] or match["iso_year"], int(match["month"] or match["iso_month"]))


def _worded_date(text: str) -> str | None:
    match = _MONTH_WORD.fullmatch(text)
    if match is not None:
        month = _MONTHS[(match["finnish"] or match["swedish"]).lower()]
        if match["day"] is not None:
            return _day(match["year"], str(month), match["day"])
        return _year_month(match["year"], month)
    match = _SEASON.fullmatch(text)
    if match is None or _year(match["year"]) is None:
        return None
    return f"{match['year']}-{_SEASONS[match['season'][:3].lower()]}"


def _year(text: str) -> str | None:
    match = _YEAR.fullmatch(text)
    if match is None or not 1900 <= int(match[1]) <= 2099:
        return None
    return f"{int(match[1])}"


def _year_month(year: str, month: int) -> str | None:
    if not (1 <= month <= 12 and 1900 <= int(year) <= 2099):
        return None
    return f"{int(year)}-{month:02}"


@lru_cache(maxsize=2048)
def _day(year: str, month: str, day: str) -> str | None:
    if not 1900 <= int(year) <= 2099:
        return None
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


_new = tuple.__new__
_PAGE = re.compile(r"Alkaa (\d\d?)\.(\d\d?)\.(\d{4}) ja päättyy (\d\d?)\.(\d\d?)\.(\d{4})")
_PAGE_START = len("Alkaa ")
_LABELLED = re.compile(
    r"\s*(?:(?:hanke|projekti|projektet)\s+)?"
    r"(?:(?:alkaa|alkoi|alkaen|börjar|inleds|startar)\b:?(?P<start>.*?))?"
    r"(?:(?:\s+(?:ja|och)|\s*[,;])?\s*\b(?:päättyy|päättyi|slutar|avslutas|upphör)\b:?(?P<end>.*?))?",
    re.IGNORECASE | re.DOTALL,
)
_OPEN = re.compile(
    r"\s*(?:(?P<start>\d.*?)\s*(?:alkaen|lähtien|[-–—−])|(?P<end>\d.*?)\s*(?:saakka|asti)"
    r"|[-–—−]\s*(?P<until>\d.*?))\s*\.?\s*",
    re.IGNORECASE | re.DOTALL,
)
_LEAD = re.compile(
    r"\s*(?:hanke\s+on\s+toteutettava\s+)?(?:(?:ajalla|ajalle|aikavälillä|aikana|vuosina|vuosille|åren|tiden)\s+)?",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*(?:välisenä\s+aikana|,?\s*\d+\s*(?:kk|kuukautta|månader)\.?|\([^()]*\))?\s*\.?\s*$", re.IGNORECASE
)
_DASH = re.compile(r"[-\u2010-\u2015\u2212]+")
_DAY_AND_MONTH = re.compile(r"\d{1,2}\.\s*\d{1,2}\.?")
_DAY_ALONE = re.compile(r"\d{1,2}\.")
_LONGEST_PERIOD = 120


def period(text: str) -> tuple[Reading, ...] | None:
    """Read a whole string as a period: readings `start` and `end`, or one of them when it is open.

    Both halves keep their own precision. Of a labelled period (Alkaa … ja päättyy …) the readable
    half is given when the other is empty or no date; a range with a dash needs both. A start
    without a year ('1.1.–30.6.2017') takes it from the end when that puts it first. Order is not
    judged here. None for anything else, a single date included.
    """
    match = _PAGE.fullmatch(text)
    if match is not None and (whole := _page_period(match)):
        return whole
    seen = visible(text)
    if not seen.text or len(seen.text) > _LONGEST_PERIOD:
        return None
    return _labelled_period(seen) or _dash_range(seen) or _open_period(seen)


def _page_period(match: re.Match[str]) -> tuple[Reading, ...] | None:
    """Make the two readings of the usual wording; None when a date is impossible."""
    first_day, first_month, first_year, last_day, last_month, last_year = match.groups()
    start, end = _day(first_year, first_month, first_day), _day(last_year, last_month, last_day)
    if start is None or end is None:
        return None
    return (
        _new(Reading, ("start", start, _PAGE_START, match.end(3))),
        _new(Reading, ("end", end, match.start(4), match.end())),
    )


def _labelled_period(seen: Visible) -> tuple[Reading, ...] | None:
    match = _LABELLED.fullmatch(seen.text)
    if match is None:
        return None
    halves = (_half(seen, key, *match.span(key)) for key in ("start", "end"))
    return tuple(half for half in halves if half is not None) or None


def _open_period(seen: Visible) -> tuple[Reading, ...] | None:
    match = _OPEN.fullmatch(seen.text)
    if match is None:
        return None
    group = match.lastgroup or "start"
    half = _half(seen, "start" if group == "start" else "end", *match.span(group))
    return None if half is None else (half,)


def _dash_range(seen: Visible) -> tuple[Reading, ...] | None:
    text = seen.text
    lead, tail = _LEAD.match(text), _TAIL.search(text)
    first, last = (lead.end() if lead else 0), (tail.start() if tail else len(text))
    for dash in _DASH.finditer(text, first, last):
        end = _half(seen, "end", dash.end(), last)
        if end is None:
            continue
        start = _half(seen, "start", first, dash.start())
        start = start or _elliptic_start(seen, first, dash.start(), str(end.value))
        if start is not None:
            return start, end
    return None


def _half(seen: Visible, key: str, start: int, end: int) -> Reading | None:
    """Read the trimmed slice as a date; the closing full stop of a sentence stays outside the span."""
    if start < 0:
        return None
    printed = seen.text[start:end]
    start += len(printed) - len(printed.lstrip())
    printed = printed.strip().rstrip(".,; ")
    value = date(printed)
    return None if value is None else seen.reading(key, value, start, start + len(printed))


def _elliptic_start(seen: Visible, start: int, end: int, last: str) -> Reading | None:
    """Complete '1.1.', '1.', '2', 'tammi' or 'kevät' before a dash with the end's year (and month)."""
    printed = seen.text[start:end]
    left, year = plain(printed), last[:4]
    if len(last) == 10 and _DAY_AND_MONTH.fullmatch(left):
        value = date(f"{left.rstrip('.')}.{year}")
    elif len(last) == 10 and _DAY_ALONE.fullmatch(left):
        value = date(f"{left}{last[5:7]}.{year}")
    else:
        value = date(f"{left}/{year}") or date(f"{left} {year}") or date(f"{left}kuu {year}")
    if value is None or len(value) != len(last) or value > last:
        return None
    start += len(printed) - len(printed.lstrip())
    return seen.reading("start", value, start, start + len(printed.strip()))
