"""Sections whose headings are names of projects: each says its heading again, its own fund and a date."""

from __future__ import annotations

import re
from itertools import pairwise

from esrcat.pages.content import Content
from esrcat.pages.funds import find_funds
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.signs import ASKS
from esrcat.pages.stretch import CLOSING, MONEY_OR_DATE, Stretch

_LEAST = 2
_LONGEST_NAME = 5
_SHORTEST_WORD = 5
_ENDING = 2
_SHORTEST_NAME, _LONG_WORD = 5, 7
_COUNTS = re.compile(
    r"\b(?:kaksi|kahta|kahden|kahdesta|kahdelle|kolme|kolmen|kolmesta|molem\w+|kum(?:pi|man|paa|mal)\w*|två|tre|båda|vardera|two|three"
    r"|both|each)\b",
    re.I,
)
_NUMBER = re.compile(r"\d{1,2}[.)]?\s+")


def sections_by_name(content: Content) -> tuple[Stretch, ...]:
    """Return the sections of a text that are about a project each, as their headings show; () without two.

    A heading is, or begins with, a project's name where the section writes it with a capital and the text
    never without, and names a fund and a sum or a date; the funds are not the same, and the text says that
    there are several.
    """
    headings = [n for n, block in enumerate(content.blocks) if block.kind == "heading"]
    if len(headings) < _LEAST:
        return ()
    whole = "\n".join(map(content.text_of, content.blocks))
    found: list[Stretch] = []
    paying = set()
    for heading, after in pairwise((*headings, len(content.blocks))):
        written = _NUMBER.sub("", content.text_of(content.blocks[heading]), count=1)
        if is_fact_label(written) or ASKS.fullmatch(written.lower()) or CLOSING.match(written):
            continue
        text = "\n".join(content.text_of(content.blocks[n]) for n in range(heading + 1, after))
        funds = find_funds(text)
        outside = whole.replace(text, "", 1)
        if (
            funds
            and MONEY_OR_DATE.search(text)
            and (_is_named(written, text, whole) or _opens_with_name(written, text, outside))
        ):
            found.append(Stretch(heading, after, heading))
            paying.add(funds[0].fund)
    if len(paying) < _LEAST:
        return ()
    before = "\n".join(map(content.text_of, content.blocks[: found[0].first]))
    return tuple(found) if _COUNTS.search(before) else ()


def _opens_with_name(heading: str, text: str, outside: str) -> bool:
    """Tell whether a heading's first word is a name that its section alone says: 'Kylätie tuo valot'."""
    first, _, rest = heading.partition(" ")
    if not rest or len(first) < _SHORTEST_NAME or not first.isalpha() or first.isupper():
        return False
    stem = first[: -_ENDING if len(first) > _LONG_WORD else None]
    elsewhere = outside.replace(heading, "", 1)
    amid = re.search(rf"[\wåäö,]\s{re.escape(stem)}", text) is not None
    return (
        first[0].isupper()
        and amid
        and stem not in elsewhere
        and re.search(rf"\b{re.escape(stem.lower())}", f"{text}\n{outside}") is None
    )


def _is_named(heading: str, text: str, whole: str) -> bool:
    """Tell whether a section says its heading again with a capital, in whatever case, and no text without."""
    words = heading.split()
    if not words or len(words) > _LONGEST_NAME or len(words[0]) < _SHORTEST_WORD or heading[-1] in ".?!:":
        return False
    stem = " ".join(words).casefold()
    stem = stem[: max(len(stem) - _ENDING, _SHORTEST_WORD)]
    capital = stem[0].upper() + stem[1:]
    return capital in text and re.search(rf"\b{re.escape(stem)}", whole) is None
