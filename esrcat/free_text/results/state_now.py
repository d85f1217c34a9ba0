"""What has become of those that a text counted, told in the present: '15 of them now work'."""

from __future__ import annotations

import re

from esrcat.patterns import Expression

_NOW = Expression(
    r"\b(?:nyt|nykyään|nykyisin|tätä\s+nykyä|tällä\s+hetkellä|numera|nuförtiden|nu|now|nowadays|currently|these\s+days|käytössä|in\s+use|i\s+bruk|används)\b",
    re.IGNORECASE,
)
# 'Koiria on nyt 8', 'we have now 30 members': how many there are, and not what came about.
_ONLY_COUNTS = re.compile(
    r"\b(?:on|ovat|är|finns|har|has|have|are|is)\s+(?:(?:nyt|nykyään|nykyisin|numera|nu|now|currently|jo|redan|already)\s+)*(?:\w+\s+)?\Z|\b(?:asuu|bor|jobbar|arbetar|lives?)\s+(?:nyt|nu|now|numera)\b",
    re.IGNORECASE,
)
_THEM = Expression(
    r"\b(?:heistä|joista|näistä|niistä|osallistujista|[a-zåäö]{3,}(?:jista|jistä|neista|neistä|loista|löistä)|av\s+(?:dem|dessa|vilka|deltagarna)|of\s+(?:them|these|those|whom|the\s+participants))\b",
    re.IGNORECASE,
)
_WOMEN = re.compile(r"\s(?:[\w-]+\s)?(?:nais|kvinn|women|men\b|män\b|mie[sh])", re.IGNORECASE)
_VERB_BEFORE = re.compile(r"\A(?:\s*[\w-]+){0,4}\s*\Z")


def tells_how_it_is_now(text: str) -> bool:
    """Tell whether a sentence may say what has become of somebody."""
    return _NOW.search(text) is not None or _THEM.search(text) is not None


def is_so_now(text: str, start: int, end: int, number: tuple[int, int]) -> bool:
    """Tell whether a number's clause says what is so now, or what some of those counted do."""
    first, last = number
    if _WOMEN.match(text, last):
        return False
    if _NOW.search(text, start, end) and not _ONLY_COUNTS.search(text, start, first):
        return True
    them = _THEM.search(text, start, end)
    return them is not None and (
        _VERB_BEFORE.match(text[them.end() : first]) is not None
        if them.end() <= first
        else them.start() == last + 1
    )
