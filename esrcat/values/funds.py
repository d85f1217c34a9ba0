"""Read the name of a fund: 'ESR', 'Euroopan aluekehitysrahasto (EAKR)', 'Europeiska socialfonden plus'."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading
from esrcat.values.spacing import visible

_FUNDS = tuple(
    (fund, re.compile(pattern, re.IGNORECASE))
    for fund, pattern in (
        ("ESF+", r"\bES[RF]\s?(?:\+|plus\b)|(?:sosiaalirahast\w*|socialfond\w*|social fund)\s*(?:\+|plus\b)"),
        ("ESF", r"\bES[RF]\b(?!\s?\+)|(?:sosiaalirahasto|socialfonden|social fund)\b(?!\s*(?:\+|plus\b))"),
        (
            "ERDF",
            r"\b(?:EAKR|ERUF|ERDF)\b|aluekehitysrahasto|regionala utvecklingsfond|regional development fund",
        ),
        ("JTF", r"\bJTF\b|\bFRO\b|siirtymän rahasto|rättvis omställning|just transition fund"),
    )
)


def fund(text: str) -> tuple[Reading, ...] | None:
    """Read a string that names one fund: readings `fund` (ESF, ESF+, ERDF, JTF) and `fund_as_written`.

    None for another text, and for one that names several funds.
    """
    seen = visible(text)
    named = {name for name, pattern in _FUNDS if pattern.search(seen.text)}
    if len(named) != 1:
        return None
    printed = seen.text.strip().rstrip(".,;")
    start = seen.text.index(printed)
    return (
        seen.reading("fund", named.pop(), start, start + len(printed)),
        seen.reading("fund_as_written", " ".join(printed.split()), start, start + len(printed)),
    )
