"""Figures and dates as a language writes them: NBSP or comma in numbers, 30.6.2011 or 30 Jun 2011.

Babel is asked about a locale once for each language, not once for each figure. The typography is our own:
a true minus, an en dash in ranges.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cached_property, lru_cache
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date

from esrcat.catalogue.memberships import year

NBSP = "\u00a0"
_LOCALES = MappingProxyType({"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"})
# Swedish is written in Finland with the dates of Finland, which CLDR does not say.
_DAYS = MappingProxyType({"fi": "d.M.y", "sv": "d.M.y", "en": "d MMM y"})
_MONTHS = MappingProxyType({"fi": "M/y", "sv": "LLLL y", "en": "LLLL y"})
_MONTH_NAMES = (("format", "abbreviated"), ("stand-alone", "wide"))
_SCRIPT_NAMES = MappingProxyType({"d": "{d}", "M": "{m}", "MMM": "{short}", "LLLL": "{long}", "y": "{y}"})
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_YEARS = range(1900, 2200)
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_SEASON = re.compile(r"(\d{4})-(2[1-4])")


class Formats:
    """How one language writes figures, dates and counts.

    `seasons` are the words of EDTF's seasons by their number, '21' for spring.
    """

    def __init__(self, language: str, seasons: Mapping[str, str]) -> None:
        self.language = language
        self._seasons = seasons
        self.dash = f"{NBSP}– " if " " in _DAYS[language] else "–"

    # Read when the first figure is written: a site in which nothing changed writes none.
    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(_LOCALES[self.language])

    @cached_property
    def group(self) -> str:
        """What stands between groups of three digits."""
        return str(self._locale.number_symbols["latn"]["group"])

    @cached_property
    def decimal(self) -> str:
        """What stands before decimals."""
        return str(self._locale.number_symbols["latn"]["decimal"])

    @cached_property
    def currency(self) -> str:
        """How an amount in euros is written: '{} €'."""
        return _around_figure(self._locale.currency_formats["standard"].pattern).replace("¤", "€")

    @cached_property
    def _plural(self) -> Callable[[float], str]:
        return self._locale.plural_form

    @cached_property
    def _percent(self) -> str:
        return _around_figure(self._locale.percent_formats[None].pattern)

    def number(self, value: float) -> str:
        """Return 1 410 326 or 12,5: groups of three, two decimals at most."""
        if value == int(value):
            text = f"{int(value):,}"
            return text.replace(",", self.group).replace("-", "−")
        whole, _, decimals = f"{value:,.2f}".partition(".")
        text = whole.replace(",", self.group).replace("-", "−")
        return text if decimals == "00" else f"{text}{self.decimal}{decimals}"

    def euros(self, value: float) -> str:
        """Return an amount with its unit, 1 410 326 €."""
        return self.currency.format(self.number(value))

    def figure(self, value: float) -> tuple[str, str]:
        """Return an amount and its unit apart, ('1 410 326', '€'); the unit is '' where it comes first."""
        number = self.number(value)
        return (number, "€") if self.currency.startswith("{}") else (self.currency.format(number), "")

    def percent(self, part: float, whole: float) -> str:
        """Return the share of part in whole with one decimal, 78,4 %; whole must not be 0."""
        share = f"{100 * part / whole:.1f}".replace(".", self.decimal).replace("-", "−")
        return self._percent.format(share)

    def plain_percent(self, value: float) -> str:
        """Return a share that is in percent already, 75 % or 12,5 %."""
        return self._percent.format(self.number(value)) if value == int(value) else self.percent(value, 100)

    def whole_percent(self, part: float, whole: float) -> str:
        """Return a share without decimals, 78 %; only all is 100 % and only nothing 0 %."""
        share = 100 * part / whole
        shown = min(max(round(share), 1), 99) if 0 < part < whole else round(share)
        return self._percent.format(shown)

    def day(self, value: str) -> str:
        """Return an EDTF date in words: 30.6.2011, 6/2011, syksy 2015, 2011; else unchanged."""
        if _DAY.fullmatch(value) or _MONTH.fullmatch(value):
            return _written(value, self.language)
        if match := _SEASON.fullmatch(value):
            return f"{self._seasons[match[2]]} {match[1]}"
        return value

    def span(self, first: str | None, last: str | None) -> str:
        """Return a period as 1.1.2008–30.6.2011; an open end stays open."""
        if first and last:
            return f"{self.day(first)}{self.dash}{self.day(last)}"
        return f"{self.day(first)}{self.dash.rstrip(' ')}" if first else f"–{self.day(last)}" if last else ""

    def for_script(self) -> dict[str, str | list[str]]:
        """Return the formats for a page's script: separators, and patterns with {n}, {d}, {m} and so on."""
        short, long = (self._locale.months[use][width] for use, width in _MONTH_NAMES)
        return {
            "group": self.group,
            "decimal": self.decimal,
            "euros": self.currency.format("{n}"),
            "dash": self.dash,
            "day": _script_pattern(_DAYS[self.language]),
            "month": _script_pattern(_MONTHS[self.language]),
            "short": [short[month] for month in range(1, 13)],
            "long": [long[month] for month in range(1, 13)],
        }

    def plural(self, count: int) -> str:
        """Return the plural form that a count takes: 'one' or 'other'."""
        return str(self._plural(count))


def years(first: str | None, last: str | None) -> str:
    """Return the years of a period, 2008–2011, or one year when both ends are in it."""
    start, end = year(first), year(last)
    return start or end if start == end or not (start and end) else f"{start}–{end}"


def months(first: str | None, last: str | None) -> int | None:
    """Return the length of a period in whole months, both ends included; None unless both are days."""
    start, end = calendar_day(first), calendar_day(last)
    if start is None or end is None or start > end:
        return None
    after = end + timedelta(days=1)
    return (after.year - start.year) * 12 + after.month - start.month - (after.day < start.day)


def calendar_day(written: str | None) -> date | None:
    """Return a date that is a real day; None for a month, a year, or a day that no calendar has.

    Records made by others may contain any day; one in an impossible year cannot belong to a project.
    """
    if not written or not _DAY.fullmatch(written):
        return None
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return day if day.year in _YEARS else None


def _around_figure(pattern: str) -> str:
    """Return '{} ¤' for '#,##0.00 ¤'."""
    return re.sub(r"[#,.0]+", "{}", pattern.split(";")[0], count=1)


def _script_pattern(pattern: str) -> str:
    return re.sub(r"[A-Za-z]+", lambda letters: _SCRIPT_NAMES[letters[0]], pattern)


@lru_cache(maxsize=8192)
def _written(value: str, language: str) -> str:
    """Return a day or month; a day that no calendar has stays as it is."""
    is_day = _DAY.fullmatch(value) is not None
    try:
        known = date.fromisoformat(value if is_day else f"{value}-01")
    except ValueError:
        return value
    return format_date(known, (_DAYS if is_day else _MONTHS)[language], _LOCALES[language])
