"""Read the dates that an authority stamps on an application."""

from __future__ import annotations

import re

from esrcat.values.dates import date
from esrcat.values.reading import Reading

_DAY = re.compile(r"\s*(\d{1,2}\.\d{1,2}\.\d{4})(?:\s+(?:klo\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)?\s*\Z")


def application_submitted(text: str) -> tuple[Reading, ...] | None:
    """Read the date on which an application arrived, with or without the hour, as a milestone."""
    return _milestone("application_submitted", text)


def funding_decided(text: str) -> tuple[Reading, ...] | None:
    """Read the date of a funding decision as a milestone."""
    return _milestone("funding_decision", text)


def _milestone(what: str, text: str) -> tuple[Reading, ...] | None:
    match = _DAY.match(text)
    day = date(match[1]) if match else None
    if match is None or day is None:
        return None
    return Reading("what", what, *match.span(1)), Reading("date", day, *match.span(1))


_OF_APPLICATION = re.compile(r"\s*hankehakemuksenne\s*:?\s*", re.I)


def application_dated(text: str) -> tuple[Reading, ...] | None:
    """Read 'Hankehakemuksenne 3.2.2016', or the date alone, as a milestone."""
    lead = _OF_APPLICATION.match(text)
    start = lead.end() if lead else 0
    readings = application_submitted(text[start:])
    return readings and tuple(
        reading._replace(start=reading.start + start, end=reading.end + start) for reading in readings
    )
