"""Whether a sentence that names neither the project nor its work ties a place to it all the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from esrcat.free_text.story import Statement, Story
from esrcat.free_text.wordings import compiled
from esrcat.patterns import quick

# Between two places that are told together: 'Forssassa ja Tammelassa', 'Kuopiosta ja 20 Siilinjärveltä'.
_TOGETHER = quick(r"(?:,|,?\s(?:ja|sekä|että|tai|och|samt|and|or|eller|&))\s(?:(?:in|i|from|från)\s|\d+\s)?")
_LEDE = 3
"""So many sentences stand first: a text opens with where its project is."""
_MANY = 3
"""So many places of one sentence are where the work is: 'Heistä 50 tulee Jämsästä, 20 Keuruulta …'."""


def tells_of_work(
    story: Story, number: int, statement: Statement, places: Sequence[tuple[int, int]], at: int
) -> bool:
    """Tell whether the place at `at` stands among others, alone, at the opening, or beside words of work.

    A sentence deep in a text that names one place, without the project or any work, tells of anything:
    of an event, of where somebody comes from, of others who do the same. Silence is better there.
    """
    return (
        number < _LEDE
        or statement.line == story.title
        or _is_in_a_row(story, places, at)
        or len(places) >= _MANY
        or _stands_alone(statement, places)
        or any(compiled(wording.doing).search(statement.text) for wording in story.wordings)
    )


def _is_in_a_row(story: Story, places: Sequence[tuple[int, int]], at: int) -> bool:
    """Tell whether a place is named together with another: 'Forssassa ja Tammelassa'."""
    return any(
        at in (left[0], right[0]) and _TOGETHER.fullmatch(story.text, left[1], right[0]) is not None
        for left, right in pairwise(places)
    )


def _stands_alone(statement: Statement, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a sentence has hardly more than its places: 'Kontiolahdella.'"""
    named = sum(end - start for start, end in places)
    return len(statement.text) - named <= 12
