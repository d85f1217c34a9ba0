"""The persons that a sentence counts, as planned or as it turned out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.results.clause import clause_of
from esrcat.free_text.results.nouns import (
    COUNTS_THINGS,
    NOUN_BEHIND,
    counts_persons,
    counts_what_stands_before,
    is_of_groups,
    words_behind,
)
from esrcat.free_text.results.other_numbers import is_other_number
from esrcat.free_text.results.participants_beside import Kind, plan_before
from esrcat.free_text.results.pledges import is_pledged
from esrcat.free_text.results.women import LONGEST_NUMBER, NUMBER, women_behind, women_in
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.model import Method
from esrcat.patterns import Expression, quick

_MONTH = re.compile(
    r"\s(?:jan|feb|mars\b|march|apr|ma[jy]\b|jun|jul|aug|sep|o[ck]t|nov|de[ck]em)[a-z]*", re.IGNORECASE
)
_FOR_WHOLE = re.compile(
    r"\s+(?:koko|hela|för\s+hela|for\s+the\s+whole|over\s+the|(?:for|in|over|på|under)\s+\w+\s+(?:years|år)|\w+ssa\s+vuodessa)\b",
    re.IGNORECASE,
)
_AT_A_TIME = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}(?:kerrallaan|vuosittain|ryhmään|ryhmässä|at\s+a\s+time|each\s+year|per\s+\w+|åt\s+gången|årligen)\b"
    # '1 - 4 päivänä viikossa': how often, and nobody.
    r"|\s+(?:(?:päivä|kerta|kerto|tunti|tunte)\w*\s+(?:viikossa|kuussa|kuukaudessa|vuodessa|päivässä)"
    r"|(?:dagar|timmar|gånger)\s+(?:i|om)\s+\w+|(?:days|hours|times)\s+an?\s+\w+)\b",
    re.IGNORECASE,
)
# A number alone behind one of persons counts the same where its clause says no other noun.
_OF_THE_SAME = re.compile(
    r"tavoit|suunnitel|mukaan|mukana|osallistu|heistä|heitä|\btuli|\bsaatiin|\bsaimme|kertyi|toteutu|\bblev\b|\bkom\b|\bfick\b|\bnådde|\bcame\b|\bgot\b|\breached|plan|mål|deltag|target|goal|aim|took\spart|joined",
    re.IGNORECASE,
)
_EACH_TIME = quick(
    r"\b(?:kerrallaan|vuosittain|joka\s+vuosi|kuukausittain|varje\s+år|årligen|åt\s+gången|(?:each|every)\s+year|annually"
    r"|at\s+a\s+time)\b",
    re.IGNORECASE,
)
# A part of those who took part: what became of them.
_OF_THEM = quick(
    r"\b(?:osallistujista|osallistuneista|(?<!osallistunut )(?<!osallistui )heistä|joista"
    r"|av\s+(?:deltagarna|dem)|of\s+(?:the\s+participants|them|these|whom))\b"
    r"[^.;]{0,30}\Z",
    re.IGNORECASE,
)
# 'Ohjaajiksi on koulutettu 8 yrittäjää': who was trained to teach the others.
_BECAME = quick(
    r"\b[a-zåäö]{4,}[ij]iksi\s(?:on\s|oli\s)?(?:[a-zåäö]+\s)?(?:koulut|valmen)[a-zåäö]+", re.IGNORECASE
)
# 'ska 120 unga ha deltagit': done by then.
_SHALL_HAVE = re.compile(r"\b(?:ska|skall|bör)\b[^.;,]{0,50}\bha\s+\w+(?:it|at|tt)\b")
_NEAR_MODAL = 12
FEWEST = 3
"""Fewer persons than these are no number of those taking part."""
# 'osallistujia tulisi 30 ja yrityksiä 10', 'the number of participants was set at 150 for three years'
_NUMBER_OF_PERSONS = quick(
    r"\b(?:osallistujia|osallistujien\smäärä\w*|osallistujamäärä\w*|deltagarantalet|antalet\sdeltagare|number\sof\sparticipants)"
    r"\s(?:[a-zåäö]+\s){0,3}\Z",
    re.IGNORECASE,
)
_NOTHING_BEHIND = re.compile(rf"\s*\Z|\s+(?:ja|sekä|och|samt|and)\b|{_FOR_WHOLE.pattern}", re.IGNORECASE)
# What the plan was stays a plan, whatever verb says it: 'Suunnitelmassa osallistujia oli 280'.
_PLAN = re.compile(r"suunnitelma|tavoit(?:e\b|teena)|plan(?:en)?\b|target|målet|\bmål\b|goal", re.IGNORECASE)
_MODAL = re.compile(r"(?:will|shall|would|are\s+to|is\s+to|ska|skall|tulee)\Z", re.IGNORECASE)


class Count(NamedTuple):
    """A number of those taking part, and where it stands; `women` are a number of them and its place."""

    kind: Kind
    total: int
    start: int
    end: int
    women: tuple[int, int, int] | None
    score: int
    method: Method


class _Number(NamedTuple):
    """A number that may count persons, and the words behind it; it is bare where these name nothing."""

    match: re.Match[str]
    total: int
    what: str
    of_persons: bool
    bare: bool


def counts_in_sentence(
    text: str, wording: Wording, at: int, groups: frozenset[str] = frozenset()
) -> Iterator[Count]:
    """Yield the persons that a sentence counts.

    `at` is where it begins in the document, `groups` the words for those whom the project is for.
    """
    subsets = women_in(text)
    plan = plan_before(text)
    first = plan[2] if plan else 0
    told_of_persons = False
    for number in _numbers(text, wording, subsets, first):
        again = told_of_persons and number.bare
        told_of_persons = told_of_persons or number.of_persons
        low, high = clause_of(text, number.match.start(), number.match.end())
        clause = max(low, first), high
        if _is_of_a_part(text, clause, number):
            continue
        again = again and _OF_THE_SAME.search(text, clause[0], number.match.start()) is not None
        may_be_pledge = number.of_persons or (told_of_persons and not NOUN_BEHIND.match(number.what))
        said: tuple[Kind, int] | None
        if may_be_pledge and is_pledged(text, *number.match.span("number"), first):
            said = "planned", 4
        else:
            said = _said_by_clause(text, wording, clause, number, subsets, groups, again=again)
        if said is None:
            continue
        told_of_persons = True
        kind, score = said
        start, end = number.match.span("number")
        women = women_behind(text, number.match.end(), at)
        yield Count(kind, number.total, at + start, at + end, women, score, "sentence")
        if plan and kind == "actual":
            yield Count("planned", plan[0], at + plan[1], at + plan[2], None, score, "sentence")


def _numbers(text: str, wording: Wording, subsets: list[tuple[int, int]], first: int) -> Iterator[_Number]:
    """Yield the numbers from an offset on that may count persons: no years, no women among all, no things."""
    of_things = False
    for match in NUMBER.finditer(text, first):
        if len(match["number"]) > LONGEST_NUMBER:
            continue
        total = int(re.sub(r"\D", "", match["number"]))
        if any(low < match.start("number") < high for low, high in subsets) or _is_none(text, match, total):
            continue
        what = words_behind(text, match.end())
        if _NUMBER_OF_PERSONS.search(text, 0, match.start()) and _NOTHING_BEHIND.match(what):
            what, persons = "", True
        else:
            persons = counts_persons(what)
        if not persons and wording.language != "fi" and NOUN_BEHIND.match(what):
            continue
        if not persons and COUNTS_THINGS.match(what):
            of_things = True
            continue
        bare = not what or _FOR_WHOLE.match(what) is not None
        if bare and (counts_what_stands_before(text, match.start()) or (of_things and not persons)):
            continue
        of_things = of_things and not persons
        yield _Number(match, total, what, persons, bare)


def _is_of_a_part(text: str, clause: tuple[int, int], number: _Number) -> bool:
    """Tell whether a number is of some of those who took part: trained to teach, at a time, of them."""
    start, end = number.match.span()
    comma = text.find(",", end)
    near = max(clause[0], text.rfind(",", 0, start)), clause[1] if comma < 0 else comma
    return bool(
        _BECAME.search(text, *near) or _EACH_TIME.search(text, *near) or _OF_THEM.search(text, 0, start)
    )


def _said_by_clause(
    text: str,
    wording: Wording,
    clause: tuple[int, int],
    number: _Number,
    subsets: list[tuple[int, int]],
    groups: frozenset[str],
    *,
    again: bool,
) -> tuple[Kind, int] | None:
    """Return the kind of a number and how plainly its clause says it; None for one of anything else.

    `again` says that the number counts the same as one before it.
    """
    of_persons = number.of_persons or again
    kind: Kind | None = None
    if _takes_part(text, wording, clause, number.match.start(), of_persons):
        kind = _kind(wording, text, clause, subsets, number.match.end())
    of_group = kind is None and (again or (number.of_persons and is_of_groups(number.what, groups)))
    if of_group and _is_told_as_done(wording, text, clause):
        kind = "actual"
    if kind is None:
        return None
    return kind, 3 - of_group + (compiled(wording.participant).search(text, *clause) is not None)


def _takes_part(text: str, wording: Wording, clause: tuple[int, int], number: int, persons: bool) -> bool:
    """Tell whether a number counts persons, and the sentence is about taking part."""
    participant = compiled(wording.participant)
    if not persons and not participant.search(text, clause[0], number):
        return False
    return bool(compiled(wording.takes_part_in).search(text) or participant.search(text, *clause))


# What somebody did who is no new one taking part: who visited it, and what became of some.
_VISITED = Expression(
    r"\btutkin|\bammattitutkin|\w*examen|qualification|\btyöllist|\btyöpai|\btöihin(?!\s-)|\btöitä|\bopiskel|\bopin(?:not|toi)|\bjobb|\banställ|\bjobs?\b|\bemploy|\bstudies\b|\bperust|\bgrunda|\bfounded\b|\byrity|\bföretag"
    r"|\bbesök(?:t|te)\b|\bvisited\b|\bvieraili|\bvieraillut|\bkatsomassa\b",
    re.IGNORECASE,
)


def _is_none(text: str, match: re.Match[str], total: int) -> bool:
    """Tell whether a number is too small, a year, a day, or of something else."""
    close = match.start() and text[match.end() : match.end() + 1].isalpha()
    return bool(
        total < FEWEST
        or 1950 <= total <= 2050
        or close
        or _AT_A_TIME.match(text, match.end())
        or _MONTH.match(text, match.end())
        or is_other_number(text, *match.span("number"))
    )


def _is_told_as_done(wording: Wording, text: str, clause: tuple[int, int]) -> bool:
    """Tell whether a clause has a verb of something done, and nothing that casts doubt on it."""
    done = compiled(wording.done).search(text, *clause) is not None
    return done and not (compiled(wording.doubt).search(text, *clause) or _VISITED.search(text, *clause))


def _kind(
    wording: Wording, text: str, clause: tuple[int, int], subsets: list[tuple[int, int]], end: int
) -> Kind | None:
    """Return whether the clause of a number says what came about or what is planned; None for neither."""
    actual = compiled(wording.joined).search(text, *clause)
    planned = compiled(wording.planned).search(text, *clause)
    if not actual and not planned and any(low >= end and low - end < 30 for low, _ in subsets):
        actual, planned = compiled(wording.joined).search(text), compiled(wording.planned).search(text)
    if not actual and not planned:
        return None
    if planned and (_PLAN.search(planned[0]) or _SHALL_HAVE.search(text, planned.start())):
        return "planned"
    if planned and actual and _MODAL.search(planned[0]) and actual.start() - planned.end() < _NEAR_MODAL:
        # 'will be trained': a participle behind it is part of the plan.
        return "planned"
    return "planned" if planned and not (actual and actual.start() > planned.start()) else "actual"
