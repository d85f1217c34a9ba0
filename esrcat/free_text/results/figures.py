"""Figures that a page sets apart: in tables of the plan and what came of it, in large type over words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from esrcat.free_text.results.of_it import asks_for_results, turns_to_others
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

Kind = Literal["planned", "actual"]

# 'Toteuma 6/2013', 'Tavoite (kpl)': behind the word a date or a unit.
_BEHIND = r"(?:\s\([\w ]+\)|\s[\d./–-]+)?:?"
_PLANNED = (
    r"(?:suunni\w+|tavoit\w+|hakemu(?:s|ksessa)|luvat\w+|odote\w+|arvio(?:itu)?|plan\w*|mål\w*|(?:i\s)?ansökan|utlova\w+|beräkna\w+"
    rf"|(?:in\s(?:the\s)?)?(?:application|bid|plan)|expected|promised|target\w*|goals?|aims?){_BEHIND}"
)
_CAME = (
    r"(?:toteu\w+|saavut\w+|syntyn\w+|tähän\smennessä|lopputulos|nyt|utfall\w*|resultat\w*|förverkliga\w+|uppnå\w+|hittills|nu|blev(?:\sdet)?"
    rf"|actual\w*|results?|achieved|reached|realised|so\sfar|to\sdate|now|outcome){_BEHIND}"
)
_PLAN = re.compile(_PLANNED, re.IGNORECASE)
_ACTUAL = re.compile(_CAME, re.IGNORECASE)
# The heads of the columns of a plain text's table, and its rows: 'New jobs 10 7'.
_HEADS = Expression(
    rf"(?P<planned>{_PLANNED})\s+(?P<actual>{_CAME})|(?P<came>{_CAME})\s+(?P<plan>{_PLANNED})", re.IGNORECASE
)
_PLAIN_ROW = re.compile(
    r"(?P<words>[^\d.!?:]{3,60}?):?\s+(?P<first>\d{1,3}(?:[ \u00a0]\d{3})|\d{1,6})"
    r"\s+(?P<second>\d{1,3}(?:[ \u00a0]\d{3})|\d{1,6})"
)
# Over a table of what came of it alone; 'Luvut' may be those of its money.
_CAME_OF_IT = re.compile(
    r"(?:hankkeen\s|projektin\s|projektets\s|(?:the\s)?project(?:['’]s)?\s)?"
    rf"(?:toteuma|toteutu\w+|tulokset|tuloksia|saavute\w+|saavutuk\w+|aikaansaannok\w+|utfall\w*|resultat\w*|uppnått|achieve\w+|results?|outcomes?){_BEHIND}",
    re.IGNORECASE,
)
# 'Tavoitemäärät | 90 aloittavaa, 60 tutkintoa'
_GOAL = re.compile(
    r"(?:määrällise[nt]\s)?(?:tavoite|tavoitteet|tavoitemäärä[nt]?|tavoiteluvut|mål|målen|måltal|kvantitativa\smål|goals?|targets?)\s?:?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,6}")
_COUNTED = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,5})\s(?P<what>[a-zåäö][a-zåäö -]*[a-zåäö])(?=\s*(?:,|;|ja\b|och\b|and\b|\Z))"
)
_MONEY = re.compile(
    r"euro|€|%|prosent|procent|per\s?cent|kustann|budje|rahoi|kostnad|finans|cost|budget|fund|avustu|\btuki\b|stöd\b|grant",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORDS_UNDER = re.compile(r"[a-zåäö]{3,}[^.!?:]{0,60}\Z")


_A_PAIR = 2


class Figure(NamedTuple):
    """A number, whether it is planned, and the words that say what it counts, with where both stand."""

    kind: Kind
    number: int
    start: int
    end: int
    words: str
    words_start: int
    row: int
    """The row of its table, -1 where it stands in none; lines of plain text come behind all rows."""


def figures_in(story: Story, about: Aboutness) -> Iterator[Figure]:
    """Yield the figures of a story that tell what its project planned, or what came of it."""
    rows: dict[int, list[Line]] = {}
    for line in story.lines:
        if line.row >= 0:
            rows.setdefault(line.row, []).append(line)
    columns: tuple[Kind, ...] = ()
    for cells in rows.values():
        head = _columns(story, cells)
        columns = head or _heads_above(story, cells[0]) or columns
        if not head and about.is_own_at(cells[0].start) and not _MONEY.search(story.line_text(cells[0])):
            yield from _of_row(story, cells, columns)
    yield from _over_words(story, about)
    yield from _of_plain_tables(story, about)


def _columns(story: Story, cells: list[Line]) -> tuple[Kind, ...]:
    """Return what the last columns hold, where the cells of a row say so."""
    kinds: list[Kind] = []
    # The first of three cells is over the labels: 'Utfall | Plan | Hittills'.
    for cell in cells[-_A_PAIR:]:
        if _PLAN.fullmatch(story.text, cell.start, cell.end):
            kinds.append("planned")
        elif _ACTUAL.fullmatch(story.text, cell.start, cell.end):
            kinds.append("actual")
    return tuple(kinds) if sorted(kinds) == ["actual", "planned"] else ()


def _heads_above(story: Story, first: Line) -> tuple[Kind, ...]:
    """Return what the columns hold where the heads are no row, as the first of their cells is empty."""
    number = story.line_at(first.start)
    above = story.lines[max(0, number - _A_PAIR) : number]
    return _columns(story, above) if len(above) == _A_PAIR and all(each.row < 0 for each in above) else ()


def _of_plain_tables(story: Story, about: Aboutness) -> Iterator[Figure]:
    """Yield the numbers of lines like 'New jobs 10 7' under 'Planned Reached'."""
    columns: tuple[Kind, ...] = ()
    for number, line in enumerate(story.lines):
        if line.row >= 0:
            columns = ()
            continue
        head = _HEADS.fullmatch(story.text, line.start, line.end)
        row = _PLAIN_ROW.fullmatch(story.text, line.start, line.end) if columns and not head else None
        if row is None:
            columns = (
                ()
                if head is None
                else ("planned", "actual")
                if head["plan"] is None
                else ("actual", "planned")
            )
        elif about.is_own_at(line.start) and not _MONEY.search(row["words"]):
            for kind, key in zip(columns, ("first", "second"), strict=True):
                place = row.span(key)
                yield Figure(
                    kind, _value(row[key]), *place, row["words"], line.start, len(story.lines) + number
                )


def _of_row(story: Story, cells: list[Line], columns: tuple[Kind, ...]) -> Iterator[Figure]:
    label, values = cells[0], cells[1:]
    words = story.line_text(label)
    if len(values) == 1 and _GOAL.fullmatch(words):
        for each in _COUNTED.finditer(story.text, values[0].start, values[0].end):
            start, end = each.span("number")
            place = each.start("what")
            yield Figure("planned", int(each["number"]), start, end, each["what"], place, label.row)
        return
    kinds = columns
    if len(values) == 1 and label.heading >= 0:
        over = story.line_text(story.lines[label.heading])
        kinds = ("actual",) if _CAME_OF_IT.fullmatch(over.strip()) else ()
    numbers = [_NUMBER.fullmatch(story.text, cell.start, cell.end) for cell in values]
    if not kinds or len(kinds) != len(values) or not all(numbers):
        return
    for kind, number in zip(kinds, numbers, strict=True):
        if number:
            yield Figure(kind, _value(number[0]), *number.span(), words, label.start, label.row)


def _over_words(story: Story, about: Aboutness) -> Iterator[Figure]:
    """Yield numbers alone on a line over words that say what they count, under the title or 'Tulokset'."""
    lines = story.lines
    for line, under in pairwise(lines):
        if line.row >= 0 or under.row >= 0 or not about.is_own_at(line.start):
            continue
        number = _NUMBER.fullmatch(story.text, line.start, line.end)
        words = story.line_text(under)
        if number is None or _YEAR.fullmatch(number[0]) or not _WORDS_UNDER.fullmatch(words):
            continue
        if not _MONEY.search(words) and _is_of_it(story, line):
            yield Figure("actual", _value(number[0]), *number.span(), words, under.start, -1)


def _is_of_it(story: Story, line: Line) -> bool:
    """Tell whether the heading above is that of the whole text, or of what came about."""
    heading = line.heading
    while heading > 0 and _NUMBER.fullmatch(story.line_text(story.lines[heading])):
        heading = story.lines[heading].heading
    over = story.line_text(story.lines[heading]) if heading >= 0 else ""
    return heading == 0 or (asks_for_results(over) and not turns_to_others(over))


def _value(written: str) -> int:
    return int(re.sub(r"\D", "", written))
