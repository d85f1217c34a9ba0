"""Tables of those who pay: a row for each, with amount and percentage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.amounts_in_text import amounts_in, number, percents_in
from esrcat.free_text.story import Line, Story
from esrcat.free_text.wording import Role
from esrcat.free_text.wordings import compiled
from esrcat.model import Method, Qualifier

_ANY_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})*(?:,\d{1,2})?|\d+")


class Sum(NamedTuple):
    """An amount or percentage with its role; offsets of the story."""

    role: Role
    value: int | float
    start: int
    end: int
    qualifier: Qualifier | None
    percent: bool
    score: int
    method: Method
    rule: str
    words: tuple[int, int]


def sums_of_payers(story: Story, about: Aboutness) -> Iterator[Sum]:
    """Rows of a table, and labels, that are the names of those who pay: 'Kunnat | 116 000 | 20'."""
    rows: dict[int, list[Line]] = {}
    for line in story.lines:
        if line.row >= 0:
            rows.setdefault(line.row, []).append(line)
    header: list[Line] = []
    for cells in rows.values():
        if len(cells) < 2 or not about.is_own_at(cells[0].start):
            continue
        role = _payer(story, story.line_text(cells[0]))
        if role is None:
            header = cells
            continue
        words = (cells[0].start, cells[0].end)
        large = any(len(re.sub(r"\D", "", story.line_text(cell))) > 3 for cell in cells[1:])
        for index, cell in enumerate(cells[1:], start=1):
            percent_column = large or (index < len(header) and "%" in story.line_text(header[index]))
            yield from _of_cell(story, cell, role, words, percent_column)


def _payer(story: Story, written: str) -> Role | None:
    bare = written.strip(" :.")
    return next(
        (
            role
            for wording in story.wordings
            for role, pattern in wording.payers
            if compiled(pattern).fullmatch(bare)
        ),
        None,
    )


def _of_cell(
    story: Story, cell: Line, role: Role, words: tuple[int, int], percent_column: bool
) -> Iterator[Sum]:
    written = story.line_text(cell)
    rule = f"row of {role}"
    amounts, percents = amounts_in(written), percents_in(written)
    for amount in amounts[:1]:
        yield Sum(
            role,
            amount.value,
            cell.start + amount.start,
            cell.start + amount.end,
            amount.qualifier,
            False,
            9,
            "table",
            rule,
            words,
        )
    for percent in percents[:1]:
        yield Sum(
            role,
            percent.value,
            cell.start + percent.start,
            cell.start + percent.end,
            None,
            True,
            9,
            "table",
            rule,
            words,
        )
    if not amounts and not percents and (bare := _ANY_NUMBER.fullmatch(written)):
        value = number(bare[0])
        if value is not None and percent_column and value <= 100:
            yield Sum(role, value, cell.start, cell.end, None, True, 8, "table", rule, words)
        elif value is not None and value > 100:
            yield Sum(role, value, cell.start, cell.end, None, False, 8, "table", rule, words)
