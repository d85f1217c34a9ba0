"""What came of a project in numbers: jobs, businesses, qualifications and the results that a text tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from esrcat.free_text.results.achieved import achieved_in
from esrcat.free_text.results.beside_plan import beside_plan
from esrcat.free_text.results.clause import clause_of
from esrcat.free_text.results.figures import Figure
from esrcat.free_text.results.in_tables import keys_of, read_outcomes_in_tables, read_results_in_tables
from esrcat.free_text.results.judged import likely_results
from esrcat.free_text.results.of_counts import read_results_of_counts
from esrcat.free_text.results.of_it import Results
from esrcat.free_text.results.other_numbers import is_other_number
from esrcat.free_text.results.pledges import is_pledged
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import speaks_against
from esrcat.patterns import Expression
from esrcat.values.reading import Reading


def read_counted_results(story: Story, about: Aboutness, finds: Finds, figures: Sequence[Figure]) -> None:
    """Add new jobs, businesses and qualifications, and the outcomes told with numbers."""
    read_outcomes_in_tables(story, about, finds, figures)
    born = _outcomes(story, about, finds)
    numbers = _statements(story, about, finds, born)
    numbers += read_results_in_tables(story, finds, figures, set(numbers), len(numbers))
    read_results_of_counts(story, finds, set(numbers), len(numbers))


def _outcomes(story: Story, about: Aboutness, finds: Finds) -> set[int]:
    """Add new jobs, businesses and qualifications by the words behind the number.

    Returns where the numbers stand of those that came about.
    """
    born: set[int] = set()
    counted = [
        (wording, key, _counted(pattern)) for wording in story.wordings for key, pattern in wording.counted
    ]
    for number in story.saying(*(written for _, _, written in counted)):
        statement = story.statements[number]
        if not about.is_own(number) or story.lines[statement.line].row >= 0:
            continue
        if statement.has_digits:
            born |= _beside(story, about, finds, statement)
            for wording, key, written in counted:
                for match in written.finditer(statement.text):
                    kind = _kind(statement.text, wording, key, match)
                    if kind is None:
                        continue
                    start = statement.start + match.start("number")
                    if kind == "actual":
                        if speaks_against(about, "results", start, start + len(match["number"]), _LEAST):
                            continue
                        born.add(start)
                    finds.add(
                        f"/outcomes/{key}/{kind}/total",
                        int(match["number"]),
                        start,
                        start + len(match["number"]),
                        "sentence",
                        f"number of {key}",
                    )

    return born


def _beside(story: Story, about: Aboutness, finds: Finds, statement: Statement) -> set[int]:
    """Add what came about and what was planned where a sentence sets the two against each other.

    Returns where the number of what came about stands.
    """
    found = beside_plan(statement.text)
    keys = keys_of(story, statement.text) if found else []
    if found is None or len(keys) != 1 or _ALONG.search(statement.text):
        return set()
    first, last = (statement.start + place for place in found.actual)
    doubtful = any(compiled(wording.not_achieved).search(statement.text) for wording in story.wordings)
    if doubtful or speaks_against(about, "results", first, last, _LEAST_BESIDE):
        return set()
    for kind, place in zip(("actual", "planned"), found, strict=True):
        where = statement.start + place[0], statement.start + place[1]
        number = int(statement.text[slice(*place)])
        finds.add(f"/outcomes/{keys[0]}/{kind}/total", number, *where, "sentence", f"number of {keys[0]}")
    return {first}


_LEAST_BESIDE = 0.05
"""So much is enough where the plan stands beside it: words around it are those of plans."""


# What is new: '7 nya företag', 'perustettiin 5 yritystä'.
_NEW = Expression(
    r"\buu(?:tta|den|sia|desta)\b|\bpysyv|\bvakitui|\bnya\b|\bfasta\b|\bnew\b|\bpermanent\b", re.IGNORECASE
)
_BORN = Expression(
    r"\bperust|rekister|\bgrunda|\bstarta|\bfound(?:ed|ing)\b|\bstart(?:ed|ing)?\b|\bset(?:ting)?\s+up\b"
    r"|\bestablish|\bregist",
    re.IGNORECASE,
)
# Firms and places of work that only take part.
_ALONG = Expression(
    r"\bmukaan\s+(?:tuli|tulee|tulisi|saatiin|lähti|on|haluttiin)\w*|\bmukana\b|\bosallistu(?:i|u|nut|neet|vat|isi)\w*|\bkäyttöön\b|\bpalvel\w+|\bneuvo\w+|\bpalkattiin\b|\bdelta(?:r|git)?\b|\bdeltog\b|\btagit\s+i\s+bruk\b|\bnå(?:r|dde|s)?\b"
    r"|\btook\s+part\b|\btake\s+part\b|\bparticipate[sd]?\b|\bjoin(?:ed|s)?\b|\breach(?:ed)?\b|\bserv(?:e|ed)\b",
    re.IGNORECASE,
)


def _kind(text: str, wording: Wording, key: str, match: re.Match[str]) -> str | None:
    """Return whether what a number counts came about or is planned; None for nothing of the project."""
    number = match.span("number")
    pledged = is_pledged(text, *number)
    if is_other_number(text, *number) or (not pledged and compiled(wording.not_achieved).search(text)):
        return None
    low, high = clause_of(text, match.start(), match.end())
    if key == "new_businesses" and not (
        _is_new(text, low, high, match[0]) or (pledged and _names_jobs(text, wording))
    ):
        return None
    if key != "qualifications" and _ALONG.search(text, low, high) and not _NEW.search(match[0]):
        return None
    planned = compiled(wording.planned).search(text, *_part(text, low, high))
    actual = compiled(wording.came_about).search(text, low, high)
    if not (pledged or planned or actual):
        return None
    return (
        "actual" if actual and not pledged and not (planned and low <= planned.start() < high) else "planned"
    )


def _is_new(text: str, low: int, high: int, counted: str) -> bool:
    return _NEW.search(counted) is not None or _BORN.search(text, low, high) is not None


def _names_jobs(text: str, wording: Wording) -> bool:
    return any(_counted(pattern).search(text) for key, pattern in wording.counted if key == "new_jobs")


def _part(text: str, low: int, high: int) -> tuple[int, int]:
    """Return the part of a sentence between semicolons: what stands beyond one says nothing of a number."""
    after = text.find(";", high)
    return text.rfind(";", 0, low) + 1, len(text) if after < 0 else after


def _counted(pattern: str) -> Expression:
    """Return a pattern of what is counted behind its number, where it does not say where that stands."""
    if "(?P<number>" in pattern:
        return compiled(pattern)
    return framed(r"(?<![\w.,])(?P<number>\d+)\s+(?:", pattern, ")")


def _is_of_list(story: Story, number: int) -> bool:
    """Tell whether a line is an item, or stands right under the heading; behind a list comes text again."""
    line = story.lines[number]
    return line.kind == "item" or number == line.heading + 1


def _is_of_another(about: Aboutness, wording: Wording, statement: Statement, place: int) -> bool:
    """Tell whether a number follows words of another project: 'The predecessor reached 40 people'."""
    before = statement.text[:place]
    return about.is_of_another(statement.start + place) or compiled(wording.other).search(before) is not None


_LEAST = 0.35
"""A number that rules take for a result is left out where the words around give it less."""


def _is_likely(about: Aboutness, statement: Statement, facts: tuple[Reading, ...]) -> bool:
    number = next(fact for fact in facts if fact.key == "number")
    place = statement.start + number.start, statement.start + number.end
    return not speaks_against(about, "results", *place, _LEAST)


def _statements(story: Story, about: Aboutness, finds: Finds, born: set[int]) -> list[object]:
    """Add the outcomes that sentences tell; return their numbers."""
    numbers: list[object] = []
    results = Results(story, about, finds)
    for number, statement in enumerate(story.statements):
        line = story.lines[statement.line]
        results.hear(number, statement)
        if not about.is_own(number) or line.kind == "term" or line.row >= 0 or not statement.has_digits:
            continue
        topic = story.topic(line.heading)
        if (
            line.kind == "heading"
            or topic == "contacts"
            or (topic == "objectives" and _is_of_list(story, statement.line))
        ):
            continue
        known = {place - statement.start for place in born if statement.start <= place < statement.end}
        likely = likely_results(about, statement)
        of_results = topic == "results" or results.is_listed(statement)
        told = _Told(number, statement, of_results, set(), [])
        _tell(told, about, results, known, likely)
        if told.seen and (more := likely_results(about, statement, beside=True) - likely):
            _tell(told, about, results, known, likely | more)
        for facts, rule in sorted(told.facts, key=lambda each: _place(each[0])):
            for key, value, low, high in facts:
                where = statement.start + low, statement.start + high
                finds.add(f"/outcomes/statements/{len(numbers)}/{key}", value, *where, "sentence", rule)
            numbers.append(next(fact.value for fact in facts if fact.key == "number"))
    return numbers


class _Told(NamedTuple):
    """What a sentence tells: its number, where the numbers stand that are taken, facts with their rule."""

    number: int
    statement: Statement
    of_results: bool
    seen: set[int]
    facts: list[tuple[tuple[Reading, ...], str]]


def _tell(told: _Told, about: Aboutness, results: Results, known: set[int], likely: set[int]) -> None:
    """Add the numbers of a sentence that rules, or the words around, make results."""
    statement, number = told.statement, told.number
    for wording in about.story.wordings:
        for facts in achieved_in(statement.text, wording, of_results=told.of_results, known=known | likely):
            place = _place(facts)
            if place in told.seen or _is_of_another(about, wording, statement, place):
                continue
            by_rule = results.tell(number, statement, place) or told.of_results
            if not (by_rule or (place in likely and results.may_tell(number, statement, place))):
                continue
            if not _is_likely(about, statement, facts):
                continue
            told.seen.add(place)
            told.facts.append((facts, "number of an outcome" if by_rule else "words around a number"))


def _place(facts: tuple[Reading, ...]) -> int:
    return next(fact.start for fact in facts if fact.key == "number")
