"""Participants in a table that has a column of what was planned beside one of what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.counted_nouns import counts_persons
from esrcat.free_text.counts_beside import Kind
from esrcat.free_text.lines import Line
from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled

_PLAN = re.compile(
    r"(?:suunni\w+|tavoit\w+|plan\w*|mål\w*|target\w*|goals?|aims?)(?:\s\(\w+\))?", re.IGNORECASE
)
_ACTUAL = re.compile(
    r"(?:toteu\w+|saavute\w+|utfall\w*|resultat\w*|förverkliga\w+|actual\w*|results?|achieved|outcome)(?:\s\(\w+\))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,4}")
_WOMEN = re.compile(
    r"\W*(?:joista|heistä|varav|av\sdem|of\swhom|including)\s(?:nais|kvinn|women)", re.IGNORECASE
)


class ColumnCount(NamedTuple):
    """A number of participants, and where it stands; the women among them in the row below."""

    kind: Kind
    total: int
    start: int
    end: int
    women: tuple[int, int, int] | None


def counts_in_columns(story: Story, about: Aboutness) -> Iterator[ColumnCount]:
    """Yield the participants of rows below a head that names a plan and what came of it."""
    rows: dict[int, list[Line]] = {}
    for line in story.lines:
        if line.row >= 0:
            rows.setdefault(line.row, []).append(line)
    columns: tuple[Kind, ...] = ()
    told: list[ColumnCount] = []
    for cells in rows.values():
        columns = _columns(story, cells) or columns
        numbers = [_NUMBER.fullmatch(story.text, cell.start, cell.end) for cell in cells[1:]]
        values = [each for each in numbers if each]
        if not columns or len(values) != len(columns) != len(cells) or not about.is_own_at(cells[0].start):
            continue
        label = story.line_text(cells[0])
        if told and _WOMEN.match(label):
            women = [(int(each[0]), *each.span()) for each in values]
            told = [each._replace(women=who) for each, who in zip(told, women, strict=True)]
        elif not told and _is_of_participants(story, label):
            told = [
                ColumnCount(kind, int(each[0]), *each.span(), None)
                for kind, each in zip(columns, values, strict=True)
            ]
    yield from told


def _columns(story: Story, cells: list[Line]) -> tuple[Kind, ...]:
    """Return what the last columns hold, where the cells of a row say so."""
    kinds: list[Kind] = []
    for cell in cells:
        if _PLAN.fullmatch(story.text, cell.start, cell.end):
            kinds.append("planned")
        elif _ACTUAL.fullmatch(story.text, cell.start, cell.end):
            kinds.append("actual")
    return tuple(kinds) if sorted(kinds) == ["actual", "planned"] else ()


def _is_of_participants(story: Story, label: str) -> bool:
    return counts_persons(label.lower()) or any(
        compiled(wording.participant).search(label) for wording in story.wordings
    )
