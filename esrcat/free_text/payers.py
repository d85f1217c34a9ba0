"""Tables of those who pay: a row for each, with amount and percentage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.amounts_in_text import amounts_in, number, percents_in
from esrcat.free_text.lines import Line
from esrcat.free_text.payer_words import payer_named
from esrcat.free_text.story import Story
from esrcat.free_text.wording import Role
from esrcat.model import Method, Qualifier

_ANY_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})*(?:,\d{1,2})?|\d+")


_ROW = re.compile(
    r"(?P<payer>[A-ZÅÄÖ][^\d:\n]{1,60}?):?\s+"
    r"(?P<sum>(?:EUR\s|€\s?)?\d{1,3}(?:[ \u00a0,.]?\d{3})*(?:,\d\d)?(?:\s?(?:€|euroa?|EUR))?"
    r"(?!\s?%|\d))?[\s,(/|]*(?P<percent>\d{1,3}(?:[.,]\d+)?\s?%)?\)?"
)
_LONGEST = 90


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
        role = payer_of(story, story.line_text(cells[0]))
        if role is None:
            header = cells
            continue
        words = (cells[0].start, cells[0].end)
        large = any(len(re.sub(r"\D", "", story.line_text(cell))) > 3 for cell in cells[1:])
        for index, cell in enumerate(cells[1:], start=1):
            percent_column = large or (index < len(header) and "%" in story.line_text(header[index]))
            yield from of_cell(story, cell.start, cell.end, role, words, percent_column=percent_column)
    yield from _beside_terms(story, about)
    yield from _of_lines(story, about)


_LONGEST_VALUE = 60


def _beside_terms(story: Story, about: Aboutness) -> Iterator[Sum]:
    """The payer as a term of a list or a heading over what it pays: 'ERDF and state', '201 880 € (70 %)'."""
    for number_, line in enumerate(story.lines[:-1]):
        value = story.lines[number_ + 1]
        if line.row >= 0 or value.row >= 0 or value.end - value.start > _LONGEST_VALUE:
            continue
        over = (line.kind, value.kind) in (("term", "cell"), ("heading", "paragraph"))
        if not over or not about.is_own_at(line.start):
            continue
        role = payer_of(story, story.line_text(line))
        if role is not None:
            yield from of_cell(story, value.start, value.end, role, (line.start, line.end))


def _of_lines(story: Story, about: Aboutness) -> Iterator[Sum]:
    """Rows that are lines of plain text: 'Kunnat    80 000    20 %'."""
    for line in story.lines:
        if line.row >= 0 or line.end - line.start > _LONGEST:
            continue
        found = _ROW.fullmatch(story.text, line.start, line.end)
        if found is None or not about.is_own_at(line.start):
            continue
        role = payer_of(story, found["payer"])
        if role is None:
            continue
        words = found.span("payer")
        for part in ("sum", "percent"):
            if found[part]:
                yield from of_cell(story, *found.span(part), role, words, percent_column=False)


def payer_of(story: Story, written: str) -> Role | None:
    """Return who pays what stands beside a label: 'Tuki (JTF ja valtio)', 'Private financing'."""
    return payer_named(written, story.wordings)


def of_cell(
    story: Story, start: int, end: int, role: Role, words: tuple[int, int], *, percent_column: bool = False
) -> Iterator[Sum]:
    """Amount and percentage of a cell of a payer's row."""
    written = story.text[start:end]
    rule = f"row of {role}"
    amounts, percents = amounts_in(written), percents_in(written)
    for amount in amounts[:1]:
        yield Sum(
            role,
            amount.value,
            start + amount.start,
            start + amount.end,
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
            start + percent.start,
            start + percent.end,
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
            yield Sum(role, value, start, end, None, True, 8, "table", rule, words)
        elif value is not None and value > 100:
            yield Sum(role, value, start, end, None, False, 8, "table", rule, words)
