"""A project's start and end by all words around dates, where rules tell one of them or neither.

What rules take stays, but for a date whose words speak against it while another's speak plainly for that one:
the time of a project that is told of beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from esrcat.free_text.periods.choice import Candidate, shifted
from esrcat.free_text.periods.dates import DateInText, dates_in
from esrcat.free_text.periods.milestones import is_step
from esrcat.free_text.periods.paired_dates import is_as_long_as_a_project
from esrcat.free_text.periods.pairs import periods_in
from esrcat.free_text.periods.single_dates import is_no_time_of_it
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import UNKNOWN, chance_of
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.periods", "words.txt")

DATE_JUDGED = "words around a date"
"""The rule of dates that no words of a start or an end name."""
_LEAST = 0.15
_PAIRED = 0.1
"""So much is enough beside a date of the other kind that is as far off as a project is long."""
_UNLIKELY, _PLAIN = 0.05, 0.6
_SCORE = 1
# How often those who steer a project met, year by year, and the years of a programme that it serves.
_MET = Expression(_WORDS["met"], re.IGNORECASE)
# 'Laituri ry on toiminut vuodesta 1997 alkaen': since when who carries it out is there.
_OF_BODY = Expression(_WORDS["of_body"], re.IGNORECASE)
# 'Laituri 2014-hanke': the year of a name.
_OF_NAME = re.compile(r"\s?[-–](?:hank|projekt)")
_OF_PROGRAMME = re.compile(
    r"(?:ohjelma|strategia|tiekartta|programmet?|strategin?|programme|strategy|road\s?map)\s"
    r"(?:(?:19|20)\d\d\s?[−–—-]\s?)?\Z",
    re.IGNORECASE,
)

# '27.06.2022 | Maa- ja metsätalous': when a text was published, and under what.
_STAMP = re.compile(r"\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\s*[|•·]\s")

Edge = Literal["start", "end"]


class JudgedDate(NamedTuple):
    """A date with how likely it is the start, or the end, of the project."""

    chance: float
    date: DateInText


def likely_dates(story: Story, about: Aboutness, known: Sequence[Candidate], past: str) -> list[Candidate]:
    """Return what is known of start and end, with the likeliest dates for what is not.

    `past` is the end that an extension replaced, else empty.
    """

    @cache
    def judged(edge: Edge) -> list[JudgedDate]:
        dates = (each for each in _dates_of(story, about) if each.value != past)
        if edge == "start":
            dates = (each for each in dates if not _is_step(story, each))
        return [JudgedDate(chance_of(about, edge, each.start, each.end), each) for each in dates]

    kept = [each for each in known if not _is_outdone(about, each, judged)]
    starts = {each.start.value for each in kept if each.start}
    ends = {each.end.value for each in kept if each.end}
    if starts and ends:
        return kept
    if starts:
        return [*kept, *_ends_behind(_likely(judged("end")), min(starts))]
    if ends:
        return [*kept, *_starts_before(_likely(judged("start")), max(ends))]
    return [*kept, *_both(judged("start"), judged("end"))]


def _dates_of(story: Story, about: Aboutness) -> Iterator[DateInText]:
    """Yield the dates of the project's own sentences, also those that a period says in short."""
    numbered = [name for name in about.own_names() if any(map(str.isdigit, name))]
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        text = statement.text
        if _MET.search(text) or _OF_BODY.search(text) or _STAMP.match(text):
            continue
        dates = dates_in(text)
        edges = {edge for each in periods_in(text, dates) for edge in (each.start, each.end)}
        for date in sorted({*dates, *edges}, key=lambda each: each.start):
            if is_no_time_of_it(text, date) or _is_of_event(story, text, date):
                continue
            if any(_is_within(name, text, date) for name in numbered):
                continue
            if not _OF_PROGRAMME.search(text, 0, date.start) and not _OF_NAME.match(text, date.end):
                yield shifted(date, statement.start)


def _is_within(name: str, text: str, date: DateInText) -> bool:
    """Tell whether a year is a part of the project's name: 'Elämysten ranta 2025'."""
    at = text.rfind(name, 0, date.end + len(name))
    return 0 <= at <= date.start and date.end <= at + len(name)


def _is_of_event(story: Story, text: str, date: DateInText) -> bool:
    """Tell whether nothing but an event stands in front of a date: 'Loppuseminaari, 29.1.2020'."""
    return any(
        _STANDS_BEFORE.fullmatch(text, event.end(), date.start)
        for wording in story.wordings
        for event in compiled(wording.once).finditer(text, 0, date.start)
    )


_STANDS_BEFORE = re.compile(
    r"[\s,:(–-]+(?:(?:pidetään|pidettiin|järjestetään|järjestettiin|on|oli|hålls|hölls|ordnas|ordnades|den|is|was|held|on)\s)*"
)


def _is_step(story: Story, date: DateInText) -> bool:
    """Tell whether a date is that of the application or the decision."""
    statement = story.statement_at(date.start)
    return statement is not None and is_step(story, statement.text, shifted(date, -statement.start))


def _is_outdone(about: Aboutness, known: Candidate, judged: Callable[[Edge], Sequence[JudgedDate]]) -> bool:
    """Tell whether the words around speak against a date, and plainly for another."""
    edge: Edge = "start" if known.start else "end"
    date = known.start or known.end
    if date is None or known.method != "sentence":
        return False
    chance = chance_of(about, edge, date.start, date.end)
    return UNKNOWN < chance < _UNLIKELY and any(each.chance >= _PLAIN for each in judged(edge))


def _likely(judged: Sequence[JudgedDate]) -> list[JudgedDate]:
    return [each for each in judged if each.chance >= _LEAST]


def _ends_behind(judged: Sequence[JudgedDate], start: str) -> list[Candidate]:
    found = [each for each in judged if is_as_long_as_a_project(start, each.date.value)]
    return [_candidate(None, max(found).date)] if found else []


def _starts_before(judged: Sequence[JudgedDate], end: str) -> list[Candidate]:
    found = [each for each in judged if is_as_long_as_a_project(each.date.value, end)]
    return [_candidate(max(found).date, None)] if found else []


def _both(starts: Sequence[JudgedDate], ends: Sequence[JudgedDate]) -> list[Candidate]:
    """Return the likeliest pair, else the likeliest of one kind alone."""
    pairs = [
        (one.chance * other.chance, one.date, other.date)
        for one in starts
        for other in ends
        if min(one.chance, other.chance) >= _PAIRED
        and max(one.chance, other.chance) >= _LEAST
        and is_as_long_as_a_project(one.date.value, other.date.value)
    ]
    if pairs:
        _, start, end = max(pairs)
        return [_candidate(start, end)]
    starts, ends = _likely(starts), _likely(ends)
    if starts and (not ends or max(starts).chance >= max(ends).chance):
        return [_candidate(max(starts).date, None)]
    return [_candidate(None, max(ends).date)] if ends else []


def _candidate(start: DateInText | None, end: DateInText | None) -> Candidate:
    return Candidate(start, end, _SCORE, "sentence", DATE_JUDGED)
