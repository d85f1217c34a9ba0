"""Participants among the figures that a page sets apart, in tables of the plan and what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.free_text.results.figures import Figure, Kind
from esrcat.free_text.results.nouns import COUNTS_BODIES, TAKES_PART, counts_persons
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled

_WOMEN = re.compile(
    r"\W*(?:joista|heistä|varav|av\sdem|of\swhom|including)\s(?:nais|kvinn|women)", re.IGNORECASE
)
_BEGAN = re.compile(r"\baloitta(?:nei|vi|va|nut)\w*|\bbegan\b|\bstarted\b|\bbörja\w+", re.IGNORECASE)


class ColumnCount(NamedTuple):
    """A number of participants, and where it stands; the women among them in the row below."""

    kind: Kind
    total: int
    start: int
    end: int
    women: tuple[int, int, int] | None


def counts_in_columns(story: Story, figures: Sequence[Figure]) -> Iterator[ColumnCount]:
    """Yield the participants that figures count, planned and actual, each once."""
    told: dict[Kind, ColumnCount] = {}
    for each in figures:
        count = told.get(each.kind)
        if count and count.women is None and _WOMEN.match(each.words):
            told[each.kind] = count._replace(women=(each.number, each.start, each.end))
        elif not count and _is_of_participants(story, each):
            told[each.kind] = ColumnCount(each.kind, each.number, each.start, each.end, None)
    yield from told.values()


def _is_of_participants(story: Story, figure: Figure) -> bool:
    words = figure.words
    if COUNTS_BODIES.search(words) and not counts_persons(words.lower()):
        return False
    if any(compiled(wording.participant).search(words) for wording in story.wordings):
        return True
    if figure.row < 0:
        return counts_persons(words.lower()) and TAKES_PART.search(words) is not None
    return counts_persons(words.lower()) or _BEGAN.search(words) is not None
