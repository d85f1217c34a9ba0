"""Finnish typography for figures and dates: NBSP in numbers, en dash in ranges, true minus."""

from __future__ import annotations

import re
from datetime import date, timedelta

NBSP = "\u00a0"
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_SEASON = re.compile(r"(\d{4})-(2[1-4])")
_SEASONS = {"21": "kevät", "22": "kesä", "23": "syksy", "24": "talvi"}


def number(value: float) -> str:
    """Return 1 410 326 or 12,5: groups of three by NBSP, decimal comma."""
    if value != int(value):
        whole, _, decimals = f"{value:,.2f}".partition(".")
        text = f"{whole},{decimals}" if decimals != "00" else whole
        return text.replace(",", NBSP, whole.count(",")).replace("-", "−")
    return f"{int(value):,}".replace(",", NBSP).replace("-", "−")


def euros(value: float) -> str:
    """Return an amount with its unit, 1 410 326 €."""
    return f"{number(value)}{NBSP}€"


def percent(part: float, whole: float) -> str:
    """Return the share of part in whole with one decimal, 78,4 %; whole must not be 0."""
    return f"{100 * part / whole:.1f}".replace(".", ",").replace("-", "−") + f"{NBSP}%"


def whole_percent(part: float, whole: float) -> str:
    """Return the share of part in whole without decimals, 78 %; only all is 100 % and only nothing 0 %."""
    share = 100 * part / whole
    shown = min(max(round(share), 1), 99) if 0 < part < whole else round(share)
    return f"{shown}{NBSP}%"


def day(value: str) -> str:
    """Return an EDTF date the Finnish way: 30.6.2011, 6/2011, syksy 2015, 2011; else unchanged."""
    if match := _DAY.fullmatch(value):
        year, month, date = match.groups()
        return f"{int(date)}.{int(month)}.{year}"
    if match := _MONTH.fullmatch(value):
        return f"{int(match[2])}/{match[1]}"
    if match := _SEASON.fullmatch(value):
        return f"{_SEASONS[match[2]]} {match[1]}"
    return value


def span(first: str | None, last: str | None) -> str:
    """Return a period as 1.1.2008–30.6.2011; an open end stays open."""
    if first and last:
        return f"{day(first)}–{day(last)}"
    return f"{day(first)}–" if first else f"–{day(last)}" if last else ""


def years(first: str | None, last: str | None) -> str:
    """Return the years of a period, 2008–2011, or one year when both ends are in it."""
    start, end = (first or "")[:4], (last or "")[:4]
    return start or end if start == end or not (start and end) else f"{start}–{end}"


def months(first: str | None, last: str | None) -> int | None:
    """Return the length of a period in whole months, both ends included; None unless both are days."""
    if not (first and last and _DAY.fullmatch(first) and _DAY.fullmatch(last) and first <= last):
        return None
    start, after = date.fromisoformat(first), date.fromisoformat(last) + timedelta(days=1)
    return (after.year - start.year) * 12 + after.month - start.month - (after.day < start.day)
