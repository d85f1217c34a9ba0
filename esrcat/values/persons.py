"""Read the name of a person with what the person is."""

from __future__ import annotations

import re

from esrcat.values.blanks import is_blank
from esrcat.values.reading import Reading
from esrcat.values.spacing import visible

_PERSON = re.compile(
    r"\s*(?P<name>[^,;()/]*[^\s,;()/])\s*(?:[,;(/]\s*(?P<role>.*?\S)\s*\)?\s*)?[,;.]?\s*", re.DOTALL
)

_LONGEST = 300


def person_and_role(text: str) -> tuple[Reading, ...] | None:
    """Read 'Name, role' or 'Name (role)': readings `name` and, where there is one, `role`.

    The role may have commas of its own. None where no name stands first.
    """
    seen = visible(text)
    match = _PERSON.fullmatch(seen.text) if len(seen.text) <= _LONGEST else None
    if not match or is_blank(match["name"]) or not any(map(str.isalpha, match["name"])):
        return None
    found = [
        seen.reading(key, " ".join(match[key].split()), *match.span(key))
        for key in ("name", "role")
        if match[key]
    ]
    return tuple(found)
