"""Projects told of one below the other, each opening with its name and its years, or with its partners.

'Lumipolku (2012–2014) oli ESR-hanke …', 'Lumipolku 2012–2014' over a paragraph, '• Lumipolku – partners
are …': how schools, associations and research groups list what they have done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from esrcat.pages.content import Content
from esrcat.pages.counting import COUNTED, PLURAL, SINGULAR
from esrcat.pages.funds import find_funds
from esrcat.pages.stretch import CLOSING, Stretch, end_of
from esrcat.patterns import quick

_LEAST, _LEAST_ITEMS = 2, 3
_BEFORE = 5
"""Further down than this a page has told of something else: of the one project whose kin it lists, often."""
_MARK = r"(?:[•*·–-]\s+|\d{1,2}[.)]\s+)?"
_DAY = r"(?:(?:\d{1,2}\.)?\d{1,2}\.)?"
_YEARS = rf"(?P<years>{_DAY}(?:19|20)\d\d\s?[–—-]\s?{_DAY}(?:(?:19|20)\d\d|\d\d(?!\d)))"
_NAME = r"[\"”“»]?(?P<name>[A-ZÅÄÖ0-9][^\n()\"”“»]{1,160}?)[\"”“»]?(?:\s?[-–](?:hanke|projekti))?"
_SHORT_NAME = (
    r"[\"”“»]?(?P<name>[A-ZÅÄÖ0-9](?:(?!\s[–—-]\s)[^\n()\"”“»,;:]){1,70}?)[\"”“»]?"
    r"(?:\s?[-–](?:hanke|projekti))?"
)
OPENINGS = (
    quick(rf"{_MARK}{_NAME},?\s\((?:[^()\n]{{0,80}}?[\s,])?{_YEARS}(?:[\s,;][^()\n]{{0,40}})?\)"),
    quick(rf"{_MARK}{_SHORT_NAME},?\s{_YEARS}[^\S\n]*(?=\n|\Z)"),
)
_WITH_PARTNERS = quick(
    rf"{_MARK}{_NAME}\s[–—-]\s(?=[^\n]*?\b(?:kumppan|partner|(?:osa|pää)?toteuttaj|rahoittaj|koordinoi|finansiär|projektägare|coordinat|funded)\w*)"
)
# 'Avslutade projekt', of which Swedish does not say how many.
_SWEDISH_LIST = re.compile(
    r"(?:finansierade|beviljade|pågående|avslutade|genomförda|tidigare|nya|våra|aktuella)\sprojekt\b"
)


def opening_of(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return what matches the opening of a part, with its `name`; None where it opens otherwise."""
    return next(filter(None, (form.match(text, start, end) for form in (*OPENINGS, _WITH_PARTNERS))), None)


def stretches_of_openings(content: Content) -> tuple[Stretch, ...]:
    """Return the part of each project that opens with its name and years or partners; () for others."""
    return _with_years(content) or _with_partners(content)


def _with_years(content: Content) -> tuple[Stretch, ...]:
    starts: dict[str, int] = {}
    for number, block in enumerate(content.blocks):
        text = content.text_of(block)
        found = next(filter(None, (form.match(text) for form in OPENINGS)), None)
        if found and block.kind in ("paragraph", "item") and _is_on_project(text):
            starts.setdefault(found["name"].casefold(), number)
    numbers = list(starts.values())
    items = sum(content.blocks[n].kind == "item" for n in numbers)
    if len(numbers) < (_LEAST_ITEMS if items == len(numbers) else _LEAST) or not _is_list(
        content, numbers[0]
    ):
        return ()
    return tuple(
        Stretch(first, _end(content, first, after), first)
        for first, after in pairwise((*numbers, len(content.blocks)))
    )


def _with_partners(content: Content) -> tuple[Stretch, ...]:
    """Read the items of a list that all open with a name and go on to who takes part in it or pays for it."""
    items = [n for n, block in enumerate(content.blocks) if block.kind == "item"]
    if len(items) < _LEAST or not _is_list(content, items[0]):
        return ()
    found = [_WITH_PARTNERS.match(content.text_of(content.blocks[n])) for n in items]
    names = {match["name"].casefold() for match in found if match}
    return tuple(Stretch(n, n + 1, n) for n in items) if len(names) == len(items) else ()


def _is_on_project(text: str) -> bool:
    """Tell whether a part says that it is on a project, or which fund pays: posts have years, too."""
    return SINGULAR.search(text.lower()) is not None or bool(find_funds(text))


def _is_list(content: Content, first: int) -> bool:
    """Tell whether what stands over the first part, which is near the top, speaks of projects."""
    before = [content.text_of(block).lower() for block in content.blocks[:first]]
    return first <= _BEFORE and any(map(_speaks_of_projects, before))


def _speaks_of_projects(text: str) -> bool:
    return any(each.search(text) for each in (COUNTED, PLURAL, _SWEDISH_LIST))


def _end(content: Content, first: int, after: int) -> int:
    """Return where a part ends: an item with itself, a paragraph before a heading or what is said of all."""
    if content.blocks[first].kind == "item":
        return first + 1
    numbers: Sequence[int] = range(first + 1, after)
    heading = next((n for n in numbers if content.blocks[n].kind == "heading"), after)
    closing = next((n for n in numbers if CLOSING.match(content.text_of(content.blocks[n]))), after)
    return min(end_of(content, first + 1, after), heading, closing)
