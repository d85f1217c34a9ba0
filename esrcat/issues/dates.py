"""The dates in the text of an issue, written as Finnish and Swedish write them."""

from __future__ import annotations

import re

DATES = ("start", "end", "first", "last", "original", "ended")
"""The params of issues that are dates, in EDTF."""

_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_SEASONS = {"fi": ("kevät", "kesä", "syksy", "talvi"), "sv": ("våren", "sommaren", "hösten", "vintern")}
_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)


def dated(params: dict[str, str | int | float], language: str) -> dict[str, str | int | float]:
    """Return params with their dates as a language writes them: 1.1.2010, 6/2011; English keeps EDTF."""
    if language not in _SEASONS:
        return params
    return {
        key: _written(value, language) if key in DATES and isinstance(value, str) else value
        for key, value in params.items()
    }


def _written(value: str, language: str) -> str:
    """Return a date in words; what is no date, or is written already, stays as it is."""
    found = _DATE.fullmatch(value)
    if found is None:
        return value
    year, month = found[1], int(found[2])
    if found[3]:
        return f"{int(found[3])}.{month}.{year}"
    if 21 <= month <= 24:  # EDTF's numbers of the seasons, beginning with spring
        return f"{_SEASONS[language][month - 21]} {year}"
    if not 1 <= month <= 12:
        return value
    return f"{month}/{year}" if language == "fi" else f"{_MONTHS[month - 1]} {year}"
