"""How likely a project works in the places that its text names, by the words around each mention."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from esrcat.free_text.places.named import NamedPlace, places_named
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import UNKNOWN, chance_of
from esrcat.vocab.places import Kind

KINDS: frozenset[Kind] = frozenset(("municipality", "region"))
LEAST = 0.4
"""A place that rules tie to the work is left out where no mention of it has as much."""
PLAIN = 0.9
"""So much ties a town to the work, whatever the rules say."""
RATHER = 0.82
"""So much does where rules know the town for no other matter."""
BESIDE = 0.5
"""So much does in a row with such a town."""


class JudgedPlace(NamedTuple):
    """The mention of a place that has most of a chance, and that chance."""

    chance: float
    place: NamedPlace


def judged_places(about: Aboutness) -> dict[str, JudgedPlace]:
    """Return the towns and regions that a story names, by name."""
    found: dict[str, JudgedPlace] = {}
    story = about.story
    for each in places_named(story, 0, len(story.text), True):
        if each.kind in KINDS and not _is_of_address(story, each):
            chance = chance_of(about, "places", each.start, each.end)
            if each.name not in found or chance > found[each.name].chance:
                found[each.name] = JudgedPlace(chance, each)
    return found


_POSTCODE = re.compile(r"\d{5}\s+\Z")
_HAS_POSTCODE = re.compile(r"\b\d{5}\s[A-ZÅÄÖ]")


def _is_of_address(story: Story, each: NamedPlace) -> bool:
    """Tell whether a town is the end of an address, or the line over one: there somebody has an office."""
    if _POSTCODE.search(story.text, max(0, each.start - 8), each.start):
        return True
    number = story.line_at(each.start)
    line = story.lines[number]
    if (line.start, line.end) != (each.start, each.end):
        return False
    below = story.lines[number + 1 : number + 3]
    return any(_HAS_POSTCODE.search(story.text, line.start, line.end) for line in below)


def is_likely_place(judged: Mapping[str, JudgedPlace], found: NamedPlace) -> bool:
    """Tell whether the words around speak for a place; True for what is not judged."""
    return found.name not in judged or not UNKNOWN < judged[found.name].chance < LEAST
