"""How many of those counted are women, in the same sentence or in one of its own."""

from __future__ import annotations

import re

from esrcat.free_text.results.words import WORDS
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression, quick

LONGEST_NUMBER = 20
"""A longer run of figures counts nobody; as a number it would fit into no record."""
NUMBER = quick(
    r"(?<![\w.,:/–€-])(?P<number>\d{1,3}(?>(?:[ ,\u00a0]\d{3})+)|\d{1,5}+)"
    r"(?![ \u00a0]\d{3}|[\d_/–]|[^\W\d_](?![a-zåäö]{4})|:(?!(?:tä|ta|ää|aa|n|lle)\b)|-\w"
    r"|[.,]\d|\.\s?\d|\.\s[a-zåäö]+kuu|\s?(?:[%€]|eur|e\b)|\s?-vuo)"
)
"""A number that may count persons, with the group `number`."""
_WOMEN = quick(WORDS["women_behind_number"], re.IGNORECASE)
# 'Räknade med 90 och fick 127, av dem 84 kvinnor': they are of those counted last, outside of brackets.
_COUNTED_BETWEEN = re.compile(
    r"\s\d{1,5}(?=\s*(?:[,;.:(\n]|\Z)|\s(?:osallistuja|henkilö|ihmis|nuor|deltagare|personer|unga|participants|people)\w*)"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_WOMEN_WORD = Expression(r"nais|kvinn|women|female", re.IGNORECASE)
_UP_TO_WOMEN = 60
_WOMEN_APART = Expression(WORDS["women_apart"], re.IGNORECASE)


def women_apart(story: Story, about: Aboutness) -> tuple[int, int, int] | None:
    """How many women took part, said in a sentence of its own: 'Osallistujista 149 oli naisia'."""
    found = _WOMEN_APART.search(story.text)
    own = found is not None and about.is_own_at(found.start())
    if found is None or not own:
        return None
    group = str(found.lastgroup)
    return int(found[group]), *found.span(group)


def women_behind(text: str, after: int, offset: int) -> tuple[int, int, int] | None:
    """Return the women told behind a number, and where; `offset` is where the text begins.

    Behind a bracket they are of those before it: '154 took part (plan: 120), including 58 women'.
    """
    if text[after : after + 1] == ")":
        return None
    match = _WOMEN.search(text, after, min(len(text), after + _UP_TO_WOMEN + 40))
    if match is None or match.start() - after > _UP_TO_WOMEN:
        return None
    if _COUNTED_BETWEEN.search(_BRACKETS.sub("", text[after : match.start()])):
        return None
    group = "women" if match["women"] else "first"
    low, high = match.span(group)
    return int(match[group]), offset + low, offset + high


def women_in(text: str) -> list[tuple[int, int]]:
    """Return the stretches that tell how many of those counted are women."""
    if _WOMEN_WORD.search(text) is None:
        return []
    first = NUMBER.search(text)
    return [
        found.span()
        for found in _WOMEN.finditer(text)
        if (found["women"] or found["first"])
        and first
        and first.end() <= found.start("women" if found["women"] else "first")
    ]
