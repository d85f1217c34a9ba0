"""Parts of a text that lists projects alike: a name with a body in brackets, a name in quotation marks.

Neither money nor a date needs to stand in each: what is said in the same way again and again parts them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from esrcat.pages.content import Content
from esrcat.pages.counting import COUNTED, PLURAL
from esrcat.pages.signs import MONEY
from esrcat.pages.stretch import Stretch, end_of
from esrcat.patterns import quick

_LEAST, _LEAST_LINES = 2, 3
_LEAD = 4
"""The blocks that may say that the text is about projects."""
_MARK = r"(?:[•*–-]\s)?"
# 'Kylätupa (Vanhan kylän ystävät ry)', '• Leden runt träsket (Näs kommun)'
_NAME_AND_BODY = re.compile(
    rf"{_MARK}[\"”“]?[A-ZÅÄÖ][^\n()]{{2,80}}\s\((?=[A-ZÅÄÖ]|staden\s|the\s)[^\n()\d]{{3,80}}\)\.?"
)
# '”Bryggan”, Näs byalag. 2.708 euro.', '”Vinden” – Näs Seglare rf'
_QUOTED_FIRST = re.compile(rf"{_MARK}[”\"“»][A-ZÅÄÖ0-9][^”\"“»\n]{{2,80}}[”\"“»](?:,|:|\s[–—-]|\s\()\s?")
_QUOTED_PROJECT = quick(
    r"\b(?:[Pp]rojektet|[Pp]roject|[Hh]ank(?:keelle|keeseen|etta|keen|e))\s[”\"“»](?P<behind>[^”\"“»\n]{2,80})[”\"“»]"
    r"|[”\"“»](?P<before>[^”\"“»\n]{2,80})[”\"“»]\s?[-–]\s?(?:hank|projekti)"
)
_YEARS = re.compile(r"\b(?:19|20)\d\d\s?[–—-]\s?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d\b")


def is_list_of_names(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the lines of a paragraph are a list: most begin with a name in quotation marks."""
    quoted = sum(_QUOTED_FIRST.match(text, start, end) is not None for start, end in lines)
    return quoted >= _LEAST_LINES and 3 * quoted >= 2 * len(lines)


def stretches_of_lists(content: Content) -> tuple[Stretch, ...]:
    """Return the item or paragraph of each project that a text lists; () for others."""
    return _by_bodies(content) or _by_quoted_items(content) or _by_quoted_projects(content)


def _by_bodies(content: Content) -> tuple[Stretch, ...]:
    """Read the items behind 'the following projects:', all of a name and a body in brackets."""
    for lead, block in enumerate(content.blocks):
        text = content.text_of(block).lower()
        if text.endswith(":") and (COUNTED.search(text) or PLURAL.search(text)):
            items = _items_behind(content, lead)
            texts = [content.text_of(content.blocks[n]) for n in items]
            if len(items) >= _LEAST and all(map(_NAME_AND_BODY.fullmatch, texts)):
                return tuple(Stretch(n, n + 1, n) for n in items)
    return ()


def _by_quoted_items(content: Content) -> tuple[Stretch, ...]:
    """Read items of which most begin with a name in quotation marks, in a text about projects."""
    opening = "\n".join(map(content.text_of, content.blocks[:_LEAD])).lower()
    if not (COUNTED.search(opening) or PLURAL.search(opening)):
        return ()
    for lead, block in enumerate(content.blocks):
        items = _items_behind(content, lead) if block.kind != "item" else []
        texts = [content.text_of(content.blocks[n]) for n in items]
        quoted = [_QUOTED_FIRST.match(text) is not None for text in texts]
        if sum(quoted) >= _LEAST_LINES and 3 * sum(quoted) >= 2 * len(texts):
            return tuple(
                Stretch(n, n + 1, n)
                for n, text, is_quoted in zip(items, texts, quoted, strict=True)
                if is_quoted or MONEY.search(text.lower())
            )
    return ()


def _items_behind(content: Content, lead: int) -> list[int]:
    return list(takewhile(lambda n: content.blocks[n].kind == "item", range(lead + 1, len(content.blocks))))


def _by_quoted_projects(content: Content) -> tuple[Stretch, ...]:
    """Read the paragraphs that each call another project by a quoted name, with its years and a sum."""
    starts = []
    named: set[str] = set()
    for number, block in enumerate(content.blocks):
        text = content.text_of(block)
        names = {(match["behind"] or match["before"]).casefold() for match in _QUOTED_PROJECT.finditer(text)}
        own = len(names) == 1 and not names & named
        if block.kind == "paragraph" and own and _YEARS.search(text) and MONEY.search(text.lower()):
            starts.append(number)
            named |= names
    if len(starts) < _LEAST:
        return ()
    return tuple(
        Stretch(first, end_of(content, first + 1, after), first)
        for first, after in pairwise((*starts, len(content.blocks)))
    )
