"""Read the partner lines of project pages: 'name, Y-tunnus'."""

from __future__ import annotations

import re

from esrcat.values.codes import business_id
from esrcat.values.reading import Reading
from esrcat.values.spacing import plain

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
    r"\s*(?P<name>\S.*?)[\s,;(]+(?:y-tunnus|fo-nummer)\s*:?\s*(?P<id>\d{6,7}\s*[-–]\s*\d)\)?\s*\Z",
    re.I | re.S,
)


def beneficiary_line(text: str) -> tuple[Reading, ...] | None:
    """Read 'name Y-tunnus: 0123456-7' as funding decisions have it; None for any other line."""
    line = _BENEFICIARY.match(text)
    identifier = business_id(line["id"]) if line else None
    if line is None or identifier is None:
        return None
    return (
        Reading("name", plain(line["name"]), *line.span("name")),
        Reading("as_written", plain(line["name"]), *line.span("name")),
        Reading("business_id", identifier, *line.span("id")),
    )
