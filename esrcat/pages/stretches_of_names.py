"""Projects told of by name, one below the other, without money or dates: headings, or opening words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.pages.content import Content
from esrcat.pages.counting import COUNTED, PLURAL
from esrcat.pages.stretch import CLOSING, Stretch, end_of

_LEAST_HEADINGS, _LEAST_OPENINGS = 3, 2
_NAME = r"(?P<name>[A-ZÅÄÖ0-9][^\n.:;!?()]{1,90}?)"
# 'Laituri-hanke (ESR)', 'Projektet Bryggan', 'The Quay project': all that a heading says.
_ALL_OF_IT = re.compile(
    rf"(?:{_NAME}\s?[-–][ ]?(?:hanke|projekti|projektet)"
    r"|Projektet\s(?P<sv>[A-ZÅÄÖ][^\n.:;!?()]{1,60})|(?:The\s)?(?P<en>[A-Z][^\n.:;!?()]{1,60})\sproject)(?:\s\([^()\n]{2,30}\))?\s*"
)
# 'Laituri-hankkeessa rakennetaan …'
_OPENS = re.compile(
    r"(?P<name>[A-ZÅÄÖ0-9][^\n:;!?]{1,90}?)\s?[-–][ ]?[a-zåäö]*(?:hank(?:e|k)|projekt)\w*\s"
    r"|Projektet\s(?P<sv>[A-ZÅÄÖ][\w-]+)|The\s(?P<en>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)\sproject\b"
)


def stretches_of_names(content: Content) -> tuple[Stretch, ...]:
    """Return the part of each project that a heading or the opening of a paragraph names; () for others."""
    return _under_their_names(content) or _opening_with_names(content)


def _named(match: re.Match[str] | None) -> str:
    return "" if match is None else next(filter(None, match.groups()), "").casefold().strip()


def _under_their_names(content: Content) -> tuple[Stretch, ...]:
    """Read the headings that are a name and the noun: three others at least."""
    starts: dict[str, int] = {}
    for number, block in enumerate(content.blocks):
        name = _named(_ALL_OF_IT.fullmatch(content.text_of(block))) if block.kind == "heading" else ""
        if name and not (content.title and block.start <= content.title.start):
            starts.setdefault(name, number)
    if len(starts) < _LEAST_HEADINGS:
        return ()
    headings = [n for n, block in enumerate(content.blocks) if block.kind == "heading"]
    return tuple(_up_to_next(content, first, headings) for first in starts.values())


def _up_to_next(content: Content, first: int, headings: Sequence[int]) -> Stretch:
    after = next((n for n in headings if n > first), len(content.blocks))
    return Stretch(first, end_of(content, first + 1, after), first)


def _opening_with_names(content: Content) -> tuple[Stretch, ...]:
    """Read the paragraphs below 'EAKR-hankkeet:' that open with the name of another project each."""
    for lead, block in enumerate(content.blocks):
        text = content.text_of(block).lower()
        if not text.endswith(":") or not (PLURAL.search(text) or COUNTED.search(text)):
            continue
        found: dict[str, Stretch] = {}
        for number in range(lead + 1, len(content.blocks)):
            written = content.text_of(content.blocks[number])
            name = _named(_OPENS.match(written))
            if not name or name in found or CLOSING.match(written):
                break
            found[name] = Stretch(number, number + 1, number)
        if len(found) >= _LEAST_OPENINGS:
            return tuple(found.values())
    return ()
