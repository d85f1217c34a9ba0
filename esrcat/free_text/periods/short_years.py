"""Periods whose years have two digits: '1.1.16–31.12.18', '8/16–7/18'."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from esrcat.patterns import quick

_DASH = r"\s?[-\u2010-\u2014\u2212]\s?"
_DAY = r"(\d\d?)\.(\d\d?)\.(\d\d)"
# A number up to twelve behind a stroke may be a month: '8/10'.
_MONTH = r"(\d\d?)/(1[3-9]|2\d)"
_DAYS, _MONTHS = (quick(rf"(?<![\w.,/])(?:{one}){_DASH}(?:{one})(?![\w/]|[.,]\d)") for one in (_DAY, _MONTH))
_LAST = 40
"""Years up to this one are of this century."""


def ends_with_short_years(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield date, start and end of both ends of such periods; alone, such a date may be another number."""
    for match in _DAYS.finditer(text):
        for first in (1, 4):
            of_month, month, year = (int(match[first + part]) for part in range(3))
            try:
                date = datetime.date(_whole(year), month, of_month).isoformat()
            except ValueError:
                continue
            yield date, match.start(first), match.end(first + 2)
    for match in _MONTHS.finditer(text):
        for first in (1, 3):
            if 1 <= (month := int(match[first])) <= 12:
                date = f"{_whole(int(match[first + 1]))}-{month:02}"
                yield date, match.start(first), match.end(first + 1)


def _whole(year: int) -> int:
    return year + (2000 if year <= _LAST else 1900)
