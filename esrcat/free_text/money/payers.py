"""Tables of those who pay: a row for each, with amount and percentage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.money.amounts import amounts_in, number, percents_in
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.payer_words import payer_named
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Role
from esrcat.free_text.subject.about import Aboutness
from esrcat.model import Method, Qualifier

_ANY_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0.,]\d{3})*(?:,\d{1,2})?|\d+")


_WHAT_PAID = (
    r":?\s+(?P<sum>(?:EUR\s|€\s?)?\d{1,3}(?:[ \u00a0,.]?\d{3})*(?:,\d\d)?(?:\s?(?:€|euroa?|EUR))?"
    r"(?!\s?%|\d))?[\s,(/|]*(?P<percent>\d{1,3}(?:[.,]\d+)?\s?%)?\)?"
)
_ROW = re.compile(rf"(?P<payer>[A-ZÅÄÖ][^\d:\n]{{1,60}}?){_WHAT_PAID}")
_PAYS = re.compile(rf"(?P<payer>[^\W\d][^\d:\n]{{1,60}}?){_WHAT_PAID}")
_PERCENT_BESIDE = re.compile(r"\s?\((?P<percent>\d{1,3}(?:[.,]\d+)?\s?%)\)\Z")
"""'ESR ja valtio (75 %)': the percentage stands with who pays."""
_PART = re.compile(r"\s+/\s+|;\s+|,\s+(?=[^\W\d])|\.\s+(?=[^\W\d]|\Z)|\.\Z")
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
        if beside := _PERCENT_BESIDE.search(story.text, *words):
            yield from of_cell(story, *beside.span("percent"), role, words)
        large = any(len(re.sub(r"\D", "", story.line_text(cell))) > 3 for cell in cells[1:])
        for index, cell in enumerate(cells[1:], start=1):
            percent_column = large or (index < len(header) and "%" in story.line_text(header[index]))
            yield from of_cell(story, cell.start, cell.end, role, words, percent_column=percent_column)
    yield from _beside_terms(story, about)
    yield from _of_lines(story, about)
    yield from _in_rows(story, about)


_OVER = (("term", "cell"), ("heading", "paragraph"), ("paragraph", "paragraph"))
_LONGEST_VALUE, _LONGEST_ROW, _SEVERAL = 60, 300, 2


def _beside_terms(story: Story, about: Aboutness) -> Iterator[Sum]:
    """The payer as a term of a list or a heading over what it pays: 'ERDF and state', '201 880 € (70 %)'."""
    for number_, line in enumerate(story.lines[:-1]):
        value = story.lines[number_ + 1]
        if line.row >= 0 or value.row >= 0 or value.end - value.start > _LONGEST_VALUE:
            continue
        over = (line.kind, value.kind) in _OVER and (
            line.kind != "paragraph" or _figures_open(story.line_text(value))
        )
        if not over or not about.is_own_at(line.start):
            continue
        role = payer_of(story, story.line_text(line))
        if role is not None:
            yield from of_cell(story, value.start, value.end, role, (line.start, line.end))


def _figures_open(written: str) -> bool:
    """Tell whether a line opens with what is paid: a paragraph that does is no sentence."""
    starts = [each.start for each in amounts_in(written)] + [each.start for each in percents_in(written)]
    return 0 in starts


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


def _in_rows(story: Story, about: Aboutness) -> Iterator[Sum]:
    """Several who pay on one line or in one cell: 'EU and state 318,500 / municipalities 91,000'."""
    for line in story.lines:
        if line.end - line.start > _LONGEST_ROW or not about.is_own_at(line.start):
            continue
        stops = [*_PART.finditer(story.text, line.start, line.end)]
        if len(stops) + 1 < _SEVERAL:
            continue
        at, parts = line.start, []
        for stop in (*stops, None):
            end = stop.start() if stop else line.end
            found = _PAYS.fullmatch(story.text, at, end)
            role = payer_of(story, found["payer"]) if found else None
            if found and role:
                parts.append((found, role))
            at = stop.end() if stop else end
        if len(parts) < _SEVERAL:
            continue
        for found, role in parts:
            for part in ("sum", "percent"):
                if found[part]:
                    yield from of_cell(story, *found.span(part), role, found.span("payer"))


def payer_of(story: Story, written: str) -> Role | None:
    """Return who pays what stands beside a label: 'Tuki (JTF ja valtio)', 'Private financing'."""
    return payer_named(_PERCENT_BESIDE.sub("", written), story.wordings)


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
