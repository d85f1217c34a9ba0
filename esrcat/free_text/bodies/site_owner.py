"""Whose page a text stands on, told by what is printed around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.document import lines
from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.pages import Content
from esrcat.patterns import quick
from esrcat.span import Span

OWNER_OF_SITE = "owner of the site"
"""The rule under which such an owner stands as the actor."""

_LONGEST = 250
_PLACES = 2
_TOP = 100
_SHORTEST = 3
_CITY_FIRST = re.compile(r"\A(?:staden|kommunen)\s", re.IGNORECASE)
# Papers write of others' projects.
_PAPER = re.compile(
    r"(?:lehti|sanomat|uutiset|posti|tidning\w*|bladet|news|press|media|radio)\b", re.IGNORECASE
)
_HEAD = re.compile(r"(?:(?!\s-\s)[^|–—>/»·\n])+")


class SiteOwner(NamedTuple):
    """The organisation whose name stands in the window's title and around the text."""

    name: str
    span: Span


# Who publishes a text speaks of its own work: 'hankkeemme', 'vårt projekt', 'our project'.
_OURS = {
    "fi": quick(
        r"\b(?:me|meille|meillä|meidän|meiltä|meistä|[a-zåäö]{2,}(?:amme|ämme|emme|imme|omme|umme|ymme))\b",
        re.IGNORECASE,
    ),
    "sv": quick(r"\b(?:vi|vår|vårt|våra|oss)\b", re.IGNORECASE),
    "en": quick(r"\b(?:we|our|us)\b", re.IGNORECASE),
}
PUBLISHER = "publisher of the text, which speaks of its own work"
"""The rule under which such an organisation stands as the actor."""
_QUOTED = re.compile(r"[\"”“»][^\"”“»\n]{2,400}[\"”“»«]|^\s?[–—-]\s.*$", re.MULTILINE)
_FIRST_LINES = 4


def publisher(content: Content, language: str) -> SiteOwner | None:
    """Return the one organisation over or around a text in which somebody speaks for those who publish it."""
    text = "\n".join(map(content.text_of, content.blocks))
    if language not in _OURS or not _OURS[language].search(_QUOTED.sub("", text)):
        return None
    found: dict[str, Span] = {}
    for start, end in (*_around(content), *_over(content)):
        for part in _HEAD.finditer(content.document.text, start, end):
            written = part[0].strip(" -\t")
            at = part.start() + part[0].find(written)
            for each in organisations_in(written, 0, len(written), language)[:1]:
                if _publishes(each, written):
                    found[each.name] = Span(at, at + each.end)
    longest = max(found, key=len, default="")
    if not longest or not all(name in longest for name in found):
        return None
    return SiteOwner(longest, found[longest])


def bodies_around(content: Content, language: str) -> list[SiteOwner]:
    """Return the organisations that begin a part of a line over or around the text, each once."""
    found: dict[str, SiteOwner] = {}
    for start, end in (*_around(content), *_over(content)):
        for part in _HEAD.finditer(content.document.text, start, end):
            written = part[0].strip(" -\t")
            at = part.start() + part[0].find(written)
            for each in organisations_in(written, 0, len(written), language)[:1]:
                is_all = written[each.end : each.end + 1] in ("", ",", ".")
                if each.start == 0 and each.certain and is_all and not _PAPER.search(each.name):
                    found.setdefault(each.name, SiteOwner(each.name, Span(at, at + each.end)))
    return list(found.values())


def _over(content: Content) -> Iterator[tuple[int, int]]:
    """Yield the lines that a text opens with."""
    for block in content.blocks[:_FIRST_LINES]:
        for start, end in lines(content.document.text, block.start, block.end):
            if end - start <= _TOP:
                yield start, end


def _publishes(each: Organisation, written: str) -> bool:
    return (
        each.start == 0
        and each.certain
        and not is_authority(each.name)
        and not _PAPER.search(each.name)
        and (each.genitive or written[each.end : each.end + 1] in ("", ",", "."))
    )


def site_owner(content: Content, language: str) -> SiteOwner | None:
    """Return the one organisation that stands at least twice around the text, each time first in its line."""
    places: dict[str, list[Span]] = {}
    for written, at, heads_text in _that_may_name(content):
        first = next(iter(organisations_in(written, 0, len(written), language)), None)
        if (
            first is not None
            and first.start == 0
            and first.certain
            and not is_authority(first.name)
            and not _PAPER.search(first.name)
            and written[first.end : first.end + 1] in ("", ",", ".")
        ):
            spans = places.setdefault(first.name, [])
            spans.append(Span(at, at + first.end))
            if heads_text and first.end == len(written):
                spans.append(spans[-1])
    found = {name: spans for name, spans in places.items() if len(spans) >= _PLACES}
    if len(found) != 1:
        return None
    name, spans = next(iter(found.items()))
    return SiteOwner(name, spans[-1])


def _that_may_name(content: Content) -> list[tuple[str, int, bool]]:
    """Return the stretches around the text that may name its owner: where they begin, if they head it.

    A line of nothing else over a saved text is the head of the site. Elsewhere a name stands twice, and so
    does what it begins with.
    """
    text, is_saved = content.document.text, content.document.media_type == "text/plain"
    found = []
    for start, end in _around(content):
        for part in _HEAD.finditer(text, start, end):
            written = part[0].strip(" -\t")
            at = part.start() + part[0].find(written)
            found.append((written, at, is_saved and at < _TOP))
    openings = Counter(_opening(written) for written, _, _ in found)
    return [each for each in found if each[2] or openings[_opening(each[0])] >= _PLACES]


def _opening(written: str) -> str:
    """Return what all forms of a name begin with: 'Staden Jakobstad' is 'Jakobstads stad'."""
    return _CITY_FIRST.sub("", written, count=1)[:_SHORTEST].casefold()


def _around(content: Content) -> Iterator[tuple[int, int]]:
    for block in content.document.blocks:
        if block.kind == "title":
            yield block.start, block.end
    for span in content.left_out:
        if span.end - span.start <= _LONGEST and content.document.text[span.start] != " ":
            yield span.start, span.end
