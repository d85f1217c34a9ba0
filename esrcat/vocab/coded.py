"""Names that are printed with a code: '3404 Keski-Suomen TE-keskus', 'FI193 Keski-Suomi'."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading
from esrcat.values.spacing import visible
from esrcat.vocab.authorities import current, find

_AUTHORITY = re.compile(r"\s*(?:\d{2,6}\s*[-–:.,]?\s*)?(?P<name>[^\W\d].*?)\s*", re.DOTALL)


def coded_authority(text: str) -> tuple[Reading, ...] | None:
    """Read an authority whose code stands first: name, as_written and, where looked up, current/name.

    The name is without the code, as_written with it. What was looked up has an empty span. None for a
    text that has no name.
    """
    seen = visible(text)
    match = _AUTHORITY.fullmatch(seen.text)
    if not match:
        return None
    printed = " ".join(seen.text.split())
    first = len(seen.text) - len(seen.text.lstrip())
    name = " ".join(match["name"].split())
    readings = (
        seen.reading("name", name, *match.span("name")),
        seen.reading("as_written", printed, first, match.end("name")),
    )
    authority = find(name)
    today = current(authority) if authority else None
    if today is None or today is authority:
        return readings
    return (*readings, Reading("current/name", today.name, 0, 0))
