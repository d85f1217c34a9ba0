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
