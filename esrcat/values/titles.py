"""Read numbered titles of priority axes and objectives."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading
from esrcat.values.spacing import Visible, plain, visible

_new = tuple.__new__
_PAGE = re.compile(r"(\d\d?): [^\W\d]")
_KIND = r"(?:(?:toimintalinja|erityistavoite|insatsområde|verksamhetslinje|särskilt\s+mål|tl|et)\s*)?"
_NUMBER_ALONE = re.compile(
    rf"\s*{_KIND}(?P<number>\d{{1,2}}(?:\.\d{{1,2}})?[A-Z]?)\s*[.:)]?\s*", re.IGNORECASE
)
# Without a mark the number must have two parts, or one digit and a capital behind: '50 yritystä' is none.
_NUMBERED = re.compile(
    rf"\s*{_KIND}(?P<number>\d{{1,2}}(?:\.\d{{1,2}})?)"
    r"(?:\s*:\s*|\s*[.)]\s*|(?<=\.\d)\s+|(?<=\.\d\d)\s+|\s+[-–—]\s+|(?<!\d\d)\s+(?=(?-i:[A-ZÅÄÖ])))"
    r"(?=[^\W\d])",
    re.IGNORECASE,
)


_CODED = re.compile(rf"\s*{_KIND}(?P<number>\d{{1,2}}(?:\.\d{{1,2}})?[A-Z]?)\s+(?=[^\W\d])", re.IGNORECASE)


def numbered_title(text: str) -> tuple[Reading, ...] | None:
    """Read '2: Title', '4. Title', '10.1. Title', a number alone or a title alone.

    Gives `number` (a string without its final mark) and `title` (white space collapsed), or the
    one that is there. None for a string without a word and without such a number.
    """
    # The usual wording, with no white space but single spaces and nothing invisible.
    match = _PAGE.match(text)
    if match is not None and text.isprintable() and "  " not in text:
        number, start, title = match[1], match.end() - 1, text.rstrip(" ")
        return (
            _new(Reading, ("number", number, 0, len(number))),
            _new(Reading, ("title", title[start:], start, len(title))),
        )
    seen = visible(text)
    match = _NUMBERED.match(seen.text)
    if match is not None:
        numbered = seen.reading("number", match["number"], *match.span("number"))
        return numbered, _title(seen, match.end())
    match = _NUMBER_ALONE.fullmatch(seen.text)
    if match is not None:
        return (seen.reading("number", match["number"].upper(), *match.span("number")),)
    if not any(map(str.isalpha, seen.text)):
        return None
    return (_title(seen, len(seen.text) - len(seen.text.lstrip())),)


def coded_title(text: str) -> tuple[Reading, ...] | None:
    """Read number and title from their own column, where no mark need part them: '4 Osaava Suomi'."""
    seen = visible(text)
    match = _CODED.match(seen.text)
    if match is None:
        return numbered_title(text)
    return seen.reading("number", match["number"], *match.span("number")), _title(seen, match.end())


def _title(seen: Visible, start: int) -> Reading:
    return seen.reading("title", plain(seen.text[start:]), start, len(seen.text.rstrip()))
