"""Read the partner lines of project pages: 'name, Y-tunnus'."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from esrcat.values.codes import business_id
from esrcat.values.reading import Reading
from esrcat.values.spacing import plain

SeveralValues = Callable[[str], tuple[Reading, ...] | None]
_LINE = re.compile(r"\s*(?P<name>\S.*?)\s*(?:[,;]\s*(?P<id>\d{6,7}\s*[-–]\s*\d)\s*)?[.,;]?\s*\Z", re.S)


def partner_line(text: str) -> tuple[Reading, ...] | None:
    """Read name and business id of a partner line.

    The Y-tunnus stands after the last comma; names hold commas, slashes and brackets. Keys: name,
    as_written, and business_id when the line has one. None for a line without a letter.
    """
    line = _LINE.match(text)
    if not line or not any(map(str.isalpha, line["name"])):
        return None
    start, end = line.span("name")
    readings = [
        Reading("name", plain(line["name"]), start, end),
        Reading("as_written", plain(line["name"]), start, end),
    ]
    identifier = business_id(line["id"]) if line["id"] else None
    if identifier:
        readings.append(Reading("business_id", identifier, *line.span("id")))
    return tuple(readings)


def partner_with_id(text: str) -> tuple[Reading, ...] | None:
    """Read a partner line that has a business id; None for any other line, which may be prose."""
    readings = partner_line(text)
    return readings if readings and readings[-1].key == "business_id" else None


_BENEFICIARY = re.compile(
    r"\s*(?P<name>\S.*?)[\s,;(]+(?:y-tunnus|fo-nummer)\s*:?\s*(?P<id>\d{6,7}\s*[-–]\s*\d)?\)?\s*\Z",
    re.I | re.S,
)


def beneficiary(text: str) -> tuple[Reading, ...] | None:
    """Read 'name Y-tunnus: 0123456-7', where the id may be missing; None for any other line."""
    line = _BENEFICIARY.match(text)
    return _named(line, line["id"]) if line else None


def beneficiary_line(text: str) -> tuple[Reading, ...] | None:
    """Read 'name Y-tunnus: 0123456-7' as funding decisions have it; None for any other line."""
    readings = beneficiary(text)
    return readings if readings and readings[-1].key == "business_id" else None


def _named(line: re.Match[str], written: str | None) -> tuple[Reading, ...]:
    name = plain(line["name"])
    readings = (Reading("name", name, *line.span("name")), Reading("as_written", name, *line.span("name")))
    identifier = business_id(written) if written else None
    return (*readings, Reading("business_id", identifier, *line.span("id"))) if identifier else readings


def typed_partner_ends(types: Iterable[str]) -> re.Pattern[str]:
    """Return what a row of a partner table ends with in a run of text: its type, one of `types`.

    A type that is the beginning of a firm's name, or of another type, is none.
    """
    longest_first = sorted(types, key=len, reverse=True)
    known = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    return re.compile(rf"(?<=\s)(?:{known})(?=\s|\Z)(?!\s+(?:Oyj?|Ab|ry|rf|sr|{known})(?=[\s,]|\Z))")


def partner_with_type(types: re.Pattern[str]) -> SeveralValues:
    """Return what reads a row of a partner table in a run of text: name, id, which may be lost, and type."""
    row = re.compile(rf"\s*(?P<name>\S.*?)(?:\s+(?P<id>\d{{7}}-\d))?\s+(?:{types.pattern})\s*\Z", re.S)

    def read(text: str) -> tuple[Reading, ...] | None:
        line = row.match(text)
        return _named(line, line["id"]) if line else None

    return read
