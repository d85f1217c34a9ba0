"""When a project runs: start, end and the end that an extension replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.periods.choice import Candidate, choose, moved, shifted
from esrcat.free_text.periods.dates import DateInText, dates_in
from esrcat.free_text.periods.extension import is_of_project, read_extension
from esrcat.free_text.periods.judged import likely_dates
from esrcat.free_text.periods.left_over import period_left_over
from esrcat.free_text.periods.paired_dates import paired_dates
from esrcat.free_text.periods.pairs import PeriodInText, periods_in
from esrcat.free_text.periods.planned_ends import take_later_end
from esrcat.free_text.periods.single_dates import (
    UNTIL,
    is_no_time_of_it,
    is_of_something_else,
    single_dates,
)
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Labelled, Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import speaks_against

_PROGRAMME_PERIODS = frozenset(
    (("1995", "1999"), ("2000", "2006"), ("2007", "2013"), ("2014", "2020"), ("2021", "2027"))
)
_FAR = 70
_NEAR = 40
_YEAR_AND_MONTH = len("2016-03")
_A_PAIR = 2
# A name may be that of the project before it, too.
_BEFORE_IT = re.compile(
    r"\b(?:edelli|aiem|aikaisem|ensimmäi|tidigare|föregående|förra|första|earlier|previous|former|first)",
    re.IGNORECASE,
)
_SHORT = 40
_TWO_SENTENCES = 110
_RIGHT_BEHIND = 12
_OPENING = 4
_OPEN_END = re.compile(r"\s*(?:alkaen|lähtien|[-–—]\s*(?:$|[).,;]))", re.IGNORECASE)
_LAST_DAY = re.compile(r"päättymis|viimeinen|sista\b|slutdatum|\blast\b|\bend\b", re.IGNORECASE)
_PHASES = re.compile(r"vaihe|\bfas(?:en|er)?\b|skede|\bphase|\bstage", re.IGNORECASE)
_OF_A_SHARE = re.compile(r"osuu|kuntaosuu|andel|share\b|omarahoitu|egenfinans", re.IGNORECASE)
_TIME_BEFORE = re.compile(
    r"(?:för\s+(?:tiden|perioden|åren)|for\s+the\s+(?:period|years)|ajalle"
    # 'Finansieringen gäller tiden …': what lasts is the project's money.
    r"|(?:rahoitu|tuki\b|avustu|hank|projekt|finansiering|stöd|bidrag|funding|grant|support)[^.;,]{0,40}\s"
    r"(?:kattaa\s+(?:ajan|ajanjakson|vuodet)|(?:gäller|omfattar|täcker)\s+(?:tiden|perioden|åren)"
    r"|covers?\s+the\s+(?:period|years|time)(?:\s+from)?))\s+\Z",
    re.IGNORECASE,
)
_FOR_THE_TIME = re.compile(r"\s+väli(?:selle|sellä|senä)\s+(?:ajalle|ajalla|aikana)", re.IGNORECASE)
_NOUN_BEFORE = re.compile(
    r"(?:hanke|projekti|hankkeen|projektin|projekt|projektet|project)\s*\(\Z", re.IGNORECASE
)


def read_period(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add start and end, from a label or from sentences, and the end before an extension."""
    candidates = [
        candidate
        for label in story.of_topic("period")
        if about.is_own_at(label.label_start)
        for candidate in _of_label(story, label, about)
    ]
    candidates += _start_and_end(story, about)
    for number, statement in enumerate(story.statements):
        if about.is_own(number) and ("19" in statement.text or "20" in statement.text):
            candidates += _of_sentence(story, about, number, statement)
    candidates += paired_dates(story, about, candidates)
    known = list(candidates)
    read_extension(story, about, finds, candidates)
    take_later_end(story, finds, candidates)
    past = str(finds.get("/original_end") or "")
    if candidates != known:
        again = paired_dates(story, about, candidates)
        candidates += [each for each in again if not (each.start and each.start.value == past)]
    candidates += period_left_over(story, about, candidates)
    candidates = [each for each in candidates if _may_end(about, each)]
    choose(likely_dates(story, about, candidates, past), finds)


_LEAST = 0.05
"""A period is left out where the words around give its end less."""


def _may_end(about: Aboutness, candidate: Candidate) -> bool:
    end = candidate.end
    if candidate.rule == "label of the end" or (candidate.method == "label" and candidate.start):
        # 'Toteutusaika: 1.3.2019–31.5.2021' says it, whatever other lines of a register say around.
        # So does the last day beside a label of its own.
        return True
    return end is None or not speaks_against(about, "end", end.start, end.end, _LEAST)


def _of_label(story: Story, label: Labelled, about: Aboutness) -> list[Candidate]:
    text = story.text[label.start : label.end]
    dates = _own_dates(text, label.start, about)
    periods = periods_in(text, dates)
    rule = "label of the period"
    if periods and len(dates) > _A_PAIR and periods[0].start.start > _TWO_SENTENCES:
        # A long answer that tells its dates one by one; what comes last may be another's time.
        return []
    if len(periods) > 1 and _PHASES.search(text):
        # 'kokeiluvaihe 1.2.2016–31.1.2017 ja levitysvaihe 1.2.2017–31.7.2018'
        first, last = moved(periods[0], label.start), moved(periods[-1], label.start)
        return [Candidate(first.start, last.end, 9, label.method, rule)]
    if periods:
        found = moved(periods[0], label.start)
        return [Candidate(found.start, found.end, 9, label.method, rule)]
    if len(dates) == 1 and len(text) < 60:
        only = shifted(dates[0], label.start)
        if _OPEN_END.match(text, dates[0].end):
            return [Candidate(only, None, 9, label.method, rule)]
        if UNTIL.match(text, dates[0].end):
            return [Candidate(None, only, 9, label.method, rule)]
    if len(dates) > 1 and len(text) < _TWO_SENTENCES and _OPEN_END.match(text, dates[0].end):
        # '1.2.2025 lähtien. Viimeinen päivä on 31.1.2028.'
        end = dates[1] if _LAST_DAY.search(text, dates[0].end, dates[1].start) else None
        last_day = shifted(end, label.start) if end else None
        return [Candidate(shifted(dates[0], label.start), last_day, 9, label.method, rule)]
    return []


def _start_and_end(story: Story, about: Aboutness) -> Iterator[Candidate]:
    """The dates beside labels of their own: 'Start date | 1.2.2010'."""
    for label in story.of_topic("start", "end"):
        text = story.text[label.start : label.end]
        dates = _own_dates(text, label.start, about)
        if len(dates) == 1 and len(text) < _SHORT:
            date = shifted(dates[0], label.start)
            start, end = (date, None) if label.topic == "start" else (None, date)
            yield Candidate(start, end, 9, label.method, f"label of the {label.topic}")


def _own_dates(text: str, offset: int, about: Aboutness) -> list[DateInText]:
    return [each for each in dates_in(text) if about.is_own_at(offset + each.start)]


def _of_sentence(story: Story, about: Aboutness, number: int, statement: Statement) -> list[Candidate]:
    """Return the periods that a sentence gives the project; single dates too, where it speaks of the project.

    What a sentence says of one period to be the project's counts for those behind it.
    """
    text = statement.text
    dates = [
        each
        for each in dates_in(text)
        if not about.is_of_another(statement.start + each.start) and not is_no_time_of_it(text, each)
    ]
    if not dates:
        return []
    found: list[Candidate] = []
    own = is_of_project(story, about, number, text)
    used: set[DateInText] = set()
    for period in periods_in(text, dates):
        start, end = period.start.start, period.end.end
        used |= {period.start, period.end}
        if _OF_A_SHARE.search(text, max(0, start - _FAR), start):
            continue
        plainly = _is_plainly_its_time(story, about, statement, period)
        if not plainly and is_of_something_else(story, text, start, end):
            continue
        if _is_of_programme(story, text, period):
            continue
        own = own or plainly
        lasts = plainly or any(compiled(wording.lasts).search(text) for wording in story.wordings)
        place = moved(period, statement.start)
        if _is_under_own_name(story, about, statement, start, end):
            found.append(Candidate(place.start, place.end, 6, "sentence", "period under the name"))
        elif _is_in_brackets_by_name(about, statement, start, end) or (
            lasts and (own or _continues(about, number))
        ):
            is_heading = story.lines[statement.line].kind == "heading"
            is_exact = len(period.start.value) > _YEAR_AND_MONTH
            score = 3 + 2 * own + is_exact + (not is_heading)
            found.append(Candidate(place.start, place.end, score, "sentence", "period in a sentence"))
        elif not lasts:
            # 'drar igång i mars 2016 och avslutas i februari 2019': each has a verb of its own.
            used -= {period.start, period.end}
    if own:
        found += single_dates(story, statement, [date for date in dates if date not in used])
    return found


def _is_plainly_its_time(story: Story, about: Aboutness, statement: Statement, period: PeriodInText) -> bool:
    """Tell whether the words right around a period make it the project's, whatever else the sentence says."""
    text, start, end = statement.text, period.start.start, period.end.end
    return (
        _FOR_THE_TIME.match(text, end) is not None
        or _runs(story, text, start)
        or _TIME_BEFORE.search(text, 0, start) is not None
        or _has_as_subject(story, about, statement, period.start)
        or _is_in_own_brackets(text, about, start, end)
    )


def _is_of_programme(story: Story, text: str, period: PeriodInText) -> bool:
    """Tell whether a period is that of a programme, and said to be."""
    if (period.start.value, period.end.value) not in _PROGRAMME_PERIODS:
        return False
    near = text[max(0, period.start.start - 60) : period.end.end + 40]
    return any(compiled(wording.programme_period).search(near) for wording in story.wordings)


def _is_in_brackets_by_name(about: Aboutness, statement: Statement, start: int, end: int) -> bool:
    """Tell whether a period stands in brackets behind the noun, or near behind the project's name."""
    text = statement.text
    if about.names.chosen is None or text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return False
    if _NOUN_BEFORE.search(text[max(0, start - _NEAR) : start]):
        return True
    at = statement.start + start
    return any(mention.end <= at <= mention.end + _NEAR for mention in about.names.own)


def _is_under_own_name(story: Story, about: Aboutness, statement: Statement, start: int, end: int) -> bool:
    """Tell whether a line is nothing but a period, and the one above it nothing but the project's name."""
    line = story.lines[statement.line]
    if not statement.line or line.end - line.start > end - start + _BRACKETS:
        return False
    above = story.lines[statement.line - 1]
    return any(above.start == each.start and each.end == above.end for each in about.names.own)


_BRACKETS = 2


def _is_in_own_brackets(text: str, about: Aboutness, start: int, end: int) -> bool:
    """Tell whether a period stands in brackets of its own right behind the project's name."""
    if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return False
    before = text[: start - 1].rstrip(" \"”’'»")
    return any(before.endswith(name) and not _BEFORE_IT.search(before) for name in about.own_names())


def _runs(story: Story, text: str, start: int) -> bool:
    """Tell whether noun and verb stand right in front: 'Projektet genomförs 1.1.2016–30.6.2018 av …'."""
    before = text[max(0, start - 40) : start]
    return any(
        (noun := compiled(wording.project).search(before)) is not None
        and (lasts := compiled(wording.lasts).search(before, noun.end())) is not None
        and len(before) - lasts.end() <= _RIGHT_BEHIND
        # 'Hankkeen kurssi alkaa …'
        and compiled(wording.not_lasting).search(before, noun.end(), lasts.start()) is None
        for wording in story.wordings
    )


def _has_as_subject(story: Story, about: Aboutness, statement: Statement, first: DateInText) -> bool:
    """Tell whether a sentence opens with the project's name, and a verb of lasting stands by the period."""
    opens = any(0 <= mention.start - statement.start <= _OPENING for mention in about.names.own) or any(
        statement.text.startswith(name) for name in about.own_names()
    )
    # 'åren 2016' is read as a date with its word.
    near = max(0, first.start - _RIGHT_BEHIND)
    return opens and any(
        compiled(wording.lasts).search(statement.text, near, first.end) is not None
        for wording in story.wordings
    )


def _continues(about: Aboutness, number: int) -> bool:
    """A sentence without the project's word goes on about it when the one before was about it."""
    return number > 0 and number - 1 in about.mentions_own
