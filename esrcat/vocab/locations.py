"""Locations of 2021–2027, printed with the code of the European classification: 'FI193 Keski-Suomi'."""

from __future__ import annotations

import re

from esrcat.values.lists import names
from esrcat.values.reading import Reading
from esrcat.vocab.listed import regions

_CODE = re.compile(r"\s*FI[0-9A-Z]{1,3}\s*[-–:]?\s+(?=[^\W\d])")


# Regions are all below this level of the classification.
_WHOLE_COUNTRY = re.compile(
    r"\s*(?:FI1?\s*[-–:]?\s+)?"
    r"(?:Manner-Suomi|Fasta Finland|(?:Koko )?(?:Suomi|maa)|Hela landet|Valtakunnallinen)\s*",
    re.IGNORECASE,
)


def locations(text: str) -> list[Reading]:
    """Read where a project is: `area/national` for the whole country, else its regions (`coded_regions`)."""
    if _WHOLE_COUNTRY.fullmatch(text):
        start = len(text) - len(text.lstrip())
        return [Reading("area/national", True, start, len(text.rstrip()))]
    return [reading._replace(key=f"area/regions/{reading.key}") for reading in coded_regions(text)]


def coded_regions(text: str) -> list[Reading]:
    """Read a list of regions, each with or without its code: name, as_written, code and current of each.

    `as_written` has the code that is printed; `code` is that of the national classification.
    """
    found: list[Reading] = []
    for ordinal, (_, written, start, end) in enumerate(names(text)):
        code = _CODE.match(text, start, end)
        at = code.end() if code else start
        # Of the whole first, so that the code is part of a value where the name is all that is known.
        found.append(Reading(f"{ordinal}/as_written", written, start, end))
        for key, value, low, high in regions(text[at:end]):
            own = f"{ordinal}/{key.partition('/')[2]}"
            if low == high:
                found.append(Reading(own, value, 0, 0))
            elif not key.endswith("/as_written"):
                found.append(Reading(own, value, at + low, at + high))
    return found
