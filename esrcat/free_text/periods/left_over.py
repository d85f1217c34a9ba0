"""A project's time that no verb tells: the only range of dates that its own sentences leave.

'Aikajana: 1.1.2018 → 31.12.2020', 'kello käy: elokuu 2023 – joulukuu 2025'. What is known of the time
already must agree; calls, courses and phases have ranges of their own, and months of them last no half year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.periods.choice import Candidate, moved, shifted
from esrcat.free_text.periods.dates import DateInText, dates_in
from esrcat.free_text.periods.paired_dates import is_as_long_as_a_project
from esrcat.free_text.periods.pairs import PeriodInText, periods_in
from esrcat.free_text.periods.single_dates import (
    is_deadline,
    is_no_time_of_it,
    is_of_something_else,
    is_until,
)
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

_SCORE = 1
_MONTH = len("2010-01")
# 'Näyttely kiersi 1.3.2011–31.12.2011': a subject of its own did something then.
_DID = re.compile(
    r"(?<!\w)(?!me\s|vi\s|we\s)\w+\s+\w{2,}(?:tti|si|oi|ui|yi|ii|ee|aa|ää|kick|åg|ade|ed)\s+(?:from\s|från\s)?(?:den\s)?\Z",
    re.IGNORECASE,
)
# 'pitää olla valmis lokakuun loppuun mennessä': by then something ends; else something had been done.
_HAS_TO = Expression(
    r"\b(?:pitää|täytyy|on\s+määrä|on\s+tarkoitus|ska|skall|måste|bör|must|should|has\s+to|have\s+to|is\s+to|are\s+to)\b",
    re.IGNORECASE,
)


def period_left_over(story: Story, about: Aboutness, known: list[Candidate]) -> list[Candidate]:
    """Return what the only range gives of start and end, else the only date until which one works."""
    starts = {each.start.value for each in known if each.start}
    ends = {each.end.value for each in known if each.end}
    if starts and ends:
        return []
    ranges = [
        each
        for each in _ranges(story, about)
        if (not starts or each.start.value in starts) and (not ends or each.end.value in ends)
    ]
    if len({(each.start.value, each.end.value) for each in ranges}) == 1:
        only = ranges[0]
        return [Candidate(only.start, only.end, _SCORE, "sentence", "period in a sentence")]
    if starts and not ranges:
        last = [each for each in _until(story, about) if is_as_long_as_a_project(min(starts), each.value)]
        if len({each.value for each in last}) == 1:
            return [Candidate(None, last[0], _SCORE, "sentence", "end in a sentence")]
    return []


def _dated(story: Story, about: Aboutness) -> Iterator[tuple[int, Statement, list[DateInText]]]:
    """Yield the project's own sentences with their dates, but what is of something else."""
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or not ("19" in statement.text or "20" in statement.text):
            continue
        dates = [
            each
            for each in dates_in(statement.text)
            if len(each.value) >= _MONTH
            and not about.is_of_another(statement.start + each.start)
            and not is_no_time_of_it(statement.text, each)
        ]
        if dates:
            yield number, statement, dates


def _ranges(story: Story, about: Aboutness) -> Iterator[PeriodInText]:
    for number, statement, dates in _dated(story, about):
        for each in periods_in(statement.text, dates):
            if (
                min(len(each.start.value), len(each.end.value)) >= _MONTH
                and is_as_long_as_a_project(each.start.value, each.end.value)
                and not is_of_something_else(story, statement.text, each.start.start, each.end.end)
                and (number in about.mentions_own or not _DID.search(statement.text, 0, each.start.start))
            ):
                yield moved(each, statement.start)


def _until(story: Story, about: Aboutness) -> Iterator[DateInText]:
    """Yield the dates until which something is to go on or be done."""
    for _, statement, dates in _dated(story, about):
        for each in dates:
            if (
                is_until(statement.text, each)
                and not (is_deadline(statement.text, each) and not _HAS_TO.search(statement.text))
                and not is_of_something_else(story, statement.text, each.start, each.end)
            ):
                yield shifted(each, statement.start)
