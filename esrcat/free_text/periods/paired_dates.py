"""A project's start and end from two dates that face each other, whatever the verbs: 'The first bench was
borrowed on 1 October 2018. The last one goes home on 30 September 2020.'

Writers have no end of pictures for beginning and ending. What they share is that the earlier date stands by
a word of opening or is the first day of a month, the later one by a word of closing or is the last day of a
month, and that the two are close in the text and far apart in time.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from esrcat.free_text.periods.choice import Candidate, shifted
from esrcat.free_text.periods.dates import DateInText, dates_in
from esrcat.free_text.periods.single_dates import (
    clause_end,
    is_deadline,
    is_no_time_of_it,
    is_of_something_else,
    is_until,
)
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.periods", "words.txt")

_OPENS = Expression(_WORDS["opens"], re.IGNORECASE)
_CLOSES = Expression(_WORDS["closes"], re.IGNORECASE)
_ONE_OF_SEVERAL = Expression(
    r"\b(?:ensimmäi|viimei|första|sista|first|last|(?:tämänhetki|nyky|nuvarande\s|current\s)[\w\s]{0,12}(?:päätös|beslut|decision))",
    re.IGNORECASE,
)
# Who speaks of the own work, or of what has just been named; what begins a race; work that somebody does.
_OF_THE_WORK = Expression(_WORDS["of_the_work"], re.IGNORECASE)
_BEHIND = 40
_SHORTEST = 150
_LONGEST = 2950
_ENOUGH = 2
_PLAIN = 4
_ABOVE_YEARS = 7
_NEXT = 2


class _Dated(NamedTuple):
    """A date of the project's own sentences, and how much speaks for its being a start or an end."""

    date: DateInText
    number: int
    line: int
    opens: int
    closes: int


def paired_dates(story: Story, about: Aboutness, known: list[Candidate]) -> list[Candidate]:
    """Return a start and an end that face each other, where the sentences gave but one of the two, or none.

    Years alone in a sentence that does not name the project are no hindrance.
    """
    sure = [each for each in known if not _is_vague(each, about)]
    starts = {each.start.value for each in sure if each.start}
    ends = {each.end.value for each in sure if each.end}
    if starts and ends:
        return []
    dated = list(_dated(story, about))
    pairs = [
        (first, last)
        for one, other in _near_ones(dated)
        for first, last in (sorted((one, other), key=lambda each: _day(each.date.value)),)
        if _face(first, last)
        and (_is_of_the_work(story, about, one, other) or _is_only_pair(dated, first, last))
    ]
    pairs = [
        (first, last)
        for first, last in pairs
        if (not starts or first.date.value in starts) and (not ends or last.date.value in ends)
    ]
    if not pairs:
        return _other_half(dated, sure)
    first, last = max(pairs, key=lambda pair: pair[0].opens + pair[1].closes)
    score = _ABOVE_YEARS if first.opens + last.closes >= _PLAIN else _ENOUGH
    return [
        Candidate(first.date, None, score, "sentence", "start in a sentence"),
        Candidate(None, last.date, score, "sentence", "end in a sentence"),
    ]


def _other_half(dated: list[_Dated], known: list[Candidate]) -> list[Candidate]:
    """Return the only start that a known end leaves, or the only end that a known start leaves."""
    starts = [each.start for each in known if each.start]
    ends = [each.end for each in known if each.end]
    if ends and not starts:
        first = [
            each.date
            for each in dated
            if each.opens >= _ENOUGH and is_as_long_as_a_project(each.date.value, ends[0].value)
        ]
        if len({each.value for each in first}) == 1:
            return [Candidate(first[0], None, _ENOUGH, "sentence", "start in a sentence")]
    elif starts and not ends:
        last = [
            each.date
            for each in dated
            if each.closes >= _ENOUGH and is_as_long_as_a_project(starts[0].value, each.date.value)
        ]
        if len({each.value for each in last}) == 1:
            return [Candidate(None, last[0], _ENOUGH, "sentence", "end in a sentence")]
    return []


def _is_only_pair(dated: list[_Dated], first: _Dated, last: _Dated) -> bool:
    """Tell whether one sentence says plainly of both dates what they are, and no other sentence of any."""
    plain = [each for each in dated if max(each.opens, each.closes) >= _ENOUGH]
    return first.number == last.number and len(plain) == _ENOUGH and {first, last} == set(plain)


def _is_of_the_work(story: Story, about: Aboutness, one: _Dated, other: _Dated) -> bool:
    """Tell whether the sentences with two dates, or the one before, speak of the project or of the own work.

    A law, a lease and a term of office have two such dates as well.
    """
    numbers = range(max(one.number - 1, 0), other.number + 1)
    if any(number in about.mentions_own for number in numbers):
        return True
    if story.topic(story.lines[one.line].heading) == "period":
        return True
    said = [story.statements[number].text for number in numbers]
    if any(compiled(wording.project).search(text) for wording in story.wordings for text in said):
        return True
    own = said[-1] if one.number == other.number else f"{said[-2]} {said[-1]}"
    return (
        _OF_THE_WORK.search(own) is not None
        or len({each[0].casefold() for each in _ONE_OF_SEVERAL.finditer(own)}) > 1
    )


def _is_vague(candidate: Candidate, about: Aboutness) -> bool:
    date = candidate.start or candidate.end
    return (
        date is not None
        and len(date.value) == len("2010")
        and candidate.method == "sentence"
        and about.number_at(date.start) not in about.mentions_own
    )


def _dated(story: Story, about: Aboutness) -> Iterator[_Dated]:
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or not ("19" in statement.text or "20" in statement.text):
            continue
        dates = dates_in(statement.text)
        for index, date in enumerate(dates):
            if (
                len(date.value) < len("2010-01")
                or about.is_of_another(statement.start + date.start)
                or is_deadline(statement.text, date)
                or is_no_time_of_it(statement.text, date)
            ):
                continue
            before = dates[index - 1].end if index else 0
            after = dates[index + 1].start if index + 1 < len(dates) else len(statement.text)
            after = min(after, clause_end(statement.text, date.end), date.end + _BEHIND)
            found = _judged(story, statement, number, date, before, after)
            if found.opens or found.closes:
                yield found


def _judged(
    story: Story, statement: Statement, number: int, date: DateInText, before: int, after: int
) -> _Dated:
    text = statement.text
    until = is_until(text, date)
    opens = not until and _OPENS.search(text, before, after) is not None
    closes = until or _CLOSES.search(text, before, after) is not None
    is_first, is_last = _is_first_day(date.value), is_last_day(date.value)
    if is_of_something_else(story, text, date.start, date.end):
        # 'Viimeinen leiri puretaan 31.5.2006.'
        counted = _ONE_OF_SEVERAL.search(text, before, date.start) is not None
        is_first, is_last = opens and is_first and counted, closes and is_last and counted
        opens, closes = is_first, is_last
    return _Dated(
        shifted(date, statement.start),
        number,
        statement.line,
        # What stands by a word of the one is not the other for its day alone.
        0 if closes and not opens else 2 * opens + is_first,
        0 if opens and not closes else 2 * closes + is_last,
    )


def _near_ones(dated: list[_Dated]) -> Iterator[tuple[_Dated, _Dated]]:
    """Yield the dates of one sentence or of neighbours, two and two; in a paragraph one may stand between."""
    for index, one in enumerate(dated):
        for other in islice(dated, index + 1, None):
            apart = other.number - one.number
            if apart > _NEXT:
                break
            if apart < _NEXT or one.line == other.line:
                yield one, other


def _face(first: _Dated, last: _Dated) -> bool:
    """Tell whether the earlier date may be a start and the later one an end, and the two make a project."""
    return (
        first.opens > 0
        and last.closes > 0
        and first.opens + last.closes >= _ENOUGH
        and is_as_long_as_a_project(first.date.value, last.date.value)
    )


def is_as_long_as_a_project(start: str, end: str) -> bool:
    """Tell whether two dates are as far apart as those of a project: five months to eight years."""
    return _SHORTEST <= (_day(end) - _day(start)).days <= _LONGEST


def _day(value: str) -> datetime.date:
    """Return the first day of what a date says; a season's is that of the year."""
    parts = [int(each) for each in value.split("-")] + [1, 1]
    return datetime.date(parts[0], parts[1] if parts[1] <= 12 else 1, parts[2])


def _is_first_day(value: str) -> bool:
    return len(value) == len("2010-01-01") and value.endswith("-01")


def is_last_day(value: str) -> bool:
    """Tell whether a date is the last day of its month."""
    if len(value) < len("2010-01-31"):
        return False
    year, month, day = map(int, value.split("-"))
    return day == calendar.monthrange(year, month)[1]
