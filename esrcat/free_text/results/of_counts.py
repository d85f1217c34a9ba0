"""Who took part and what came about, told as results too, where no sentence told the number as achieved.

The number of those who took part is a result as much as that of those who found work: 'Participants,
actual: 203 (women 57)', 'Aloittaneet | 102 (naisia 53)'.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from esrcat.evidence import Value
from esrcat.free_text.results.achieved import what_behind
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.model import Method

_ACTUAL = (
    "/participants/actual/total",
    "/participants/actual/women",
    "/outcomes/new_jobs/actual/total",
    "/outcomes/new_businesses/actual/total",
    "/outcomes/qualifications/actual/total",
)


class _Counted(NamedTuple):
    start: int
    end: int
    number: Value


def read_results_of_counts(story: Story, finds: Finds, known: set[object], ordinal: int) -> None:
    """Add the counts of what came about as outcomes from `ordinal` on, but for numbers that are `known`."""
    seen = set(known)
    for each in sorted(_counted(finds), key=lambda each: each.start):
        if each.number in seen:
            continue
        seen.add(each.number)
        statement = story.statement_at(each.start)
        line = story.lines[story.line_at(each.start)]
        start, end = (statement.start, statement.end) if statement else (line.start, line.end)
        base, rule = f"/outcomes/statements/{ordinal}", "number of an outcome"
        method: Method = "sentence" if line.row < 0 else "table"
        text = " ".join(story.text[start:end].split())
        finds.add(f"{base}/text", text, start, end, method, rule)
        finds.add(f"{base}/number", each.number, each.start, each.end, method, rule)
        counts = (what_behind(story.text, each.end, end, wording) for wording in story.wordings)
        what = next(filter(None, counts), None)
        if what and method == "sentence":
            place = story.text.index(what, each.end)
            finds.add(f"{base}/what", what, place, place + len(what), method, rule)
        ordinal += 1


def _counted(finds: Finds) -> Iterator[_Counted]:
    for pointer in _ACTUAL:
        place = finds.places.get(pointer)
        number = finds.get(pointer)
        if place is not None and number is not None:
            yield _Counted(*place, number)
