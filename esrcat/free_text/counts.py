"""How many take part, as planned and as it turned out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.counted_clause import clause_of
from esrcat.free_text.counted_nouns import (
    COUNTS_THINGS,
    NOUN_BEHIND,
    counts_persons,
    counts_what_stands_before,
    groups_of,
    is_of_groups,
    words_behind,
)
from esrcat.free_text.counted_women import LONGEST_NUMBER, NUMBER, women_apart, women_behind, women_in
from esrcat.free_text.counts_beside import Kind, answered, plan_before, told_beside
from esrcat.free_text.counts_in_columns import counts_in_columns
from esrcat.free_text.figures import Figure
from esrcat.free_text.finds import Finds
from esrcat.free_text.judged import speaks_against
from esrcat.free_text.judged_counts import likeliest_count
from esrcat.free_text.other_numbers import is_other_number
from esrcat.free_text.pledges import is_pledged
from esrcat.free_text.results_of_it import asks_for_results
from esrcat.free_text.room_for import room_for
from esrcat.free_text.story import Story
from esrcat.free_text.wording import Wording
from esrcat.free_text.wordings import compiled
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
    r"\s+(?:[\w-]+\s+){0,2}(?:kerrallaan|vuosittain|ryhmään|ryhmässä|at\s+a\s+time|each\s+year|per\s+\w+|åt\s+gången|årligen)\b",
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
_FEW = 3
# 'osallistujia tulisi 30 ja yrityksiä 10', 'the number of participants was set at 150 for three years'
_NUMBER_OF_PERSONS = quick(
    r"\b(?:osallistujia|osallistujien\smäärä\w*|osallistujamäärä\w*|deltagarantalet|antalet\sdeltagare|number\sof\sparticipants)"
    r"\s(?:[a-zåäö]+\s){0,3}\Z",
    re.IGNORECASE,
)
_NOTHING_BEHIND = re.compile(rf"\s*\Z|\s+(?:ja|sekä|och|samt|and)\b|{_FOR_WHOLE.pattern}", re.IGNORECASE)
# What the plan was stays a plan, whatever verb says it: 'Suunnitelmassa osallistujia oli 280'.
_PLAN = re.compile(r"suunnitelma|tavoit(?:e\b|teena)|plan(?:en)?\b|target|målet|\bmål\b|goal", re.IGNORECASE)
_PLANNED_LABEL = re.compile(
    r"tavoit|suunnitel|odotet|arvioi|planer|\bplan|\bmål|target|goal|expected", re.IGNORECASE
)
# '148 (planerat för hela projektet: 200)'
_PLAN_IN_BRACKETS = re.compile(
    rf"\s\((?=[^()]*(?:{_PLANNED_LABEL.pattern}))[^()\d]*(?P<number>\d{{1,5}})\)", re.IGNORECASE
)
_MODAL = re.compile(r"(?:will|shall|would|are\s+to|is\s+to|ska|skall|tulee)\Z", re.IGNORECASE)


_LEAST, _LEAST_PLANNED = 0.1, 0.05
"""A number that rules take for those who took part, or shall, is left out where it gets less."""


_KINDS: tuple[Kind, ...] = ("actual", "planned")


class _Count(NamedTuple):
    kind: Kind
    total: int
    start: int
    end: int
    women: tuple[int, int, int] | None
    score: int
    method: Method


def read_counts(story: Story, about: Aboutness, finds: Finds, figures: Sequence[Figure]) -> None:
    """Add participants, planned and actual."""
    counts = [*_labelled(story, about), *_told(story, about, groups_of(finds))]
    counts += [_Count(*each, 10, "table") for each in counts_in_columns(story, figures)]
    if not any(count.kind == "planned" for count in counts):
        counts += _left(story, about, {count.total for count in counts})
    counts = [count for count in counts if _is_likely(about, count)]
    for kind in _KINDS:
        if not any(count.kind == kind for count in counts):
            judged = likeliest_count(about, kind, {count.total for count in counts})
            counts += [_Count(*judged, 0, "sentence")] if judged else []
        best = max(
            (count for count in counts if count.kind == kind),
            key=lambda count: (count.score, -count.start),
            default=None,
        )
        if best and kind == "actual" and best.women is None:
            best = best._replace(women=women_apart(story, about))
        if best:
            _add(finds, f"/participants/{kind}", best)


def _is_likely(about: Aboutness, count: _Count) -> bool:
    where = count.start, count.end
    if count.method != "sentence":
        return True
    if count.kind == "planned":
        return not speaks_against(about, "planned", *where, _LEAST_PLANNED)
    return not speaks_against(about, "participants", *where, _LEAST)


def _left(story: Story, about: Aboutness, taken: set[int]) -> list[_Count]:
    """Return the number that a project has room for, where no sentence calls it the plan and it is one."""
    rooms = [each for each in room_for(story, about) if each[0] not in taken and each[0] >= _FEW]
    if len({total for total, _, _ in rooms}) != 1:
        return []
    total, start, end = rooms[0]
    return [_Count("planned", total, start, end, None, 1, "sentence")]


def _add(finds: Finds, base: str, count: _Count) -> None:
    rule = "number of participants" if count.score else "words around a number"
    finds.add(f"{base}/total", count.total, count.start, count.end, count.method, rule)
    if count.women and count.women[0] <= count.total:
        finds.add(f"{base}/women", *count.women, count.method, "number of women")


def _labelled(story: Story, about: Aboutness) -> Iterator[_Count]:
    for label in story.of_topic("participants"):
        text = story.text[label.start : label.end]
        match = re.match(r"\D{0,25}?(?P<total>\d{1,5})(?![\d/]|[.,]\d)", text)
        if match is None or len(text) > 90 or not about.is_own_at(label.label_start):
            continue
        words = story.text[label.label_start : label.label_end] + " " + text
        if in_brackets := _PLAN_IN_BRACKETS.match(text, match.end()):
            total, (low, high) = int(in_brackets["number"]), in_brackets.span("number")
            yield _Count("planned", total, label.start + low, label.start + high, None, 9, label.method)
            words = words[: in_brackets.start() - len(text)]
        actual = in_brackets is not None or any(
            compiled(wording.so_far).search(words) for wording in story.wordings
        )
        actual = actual or (not _PLANNED_LABEL.search(words) and _is_past_plan(story, int(match["total"])))
        start = label.start + match.start("total")
        yield _Count(
            "actual" if actual else "planned",
            int(match["total"]),
            start,
            label.start + match.end("total"),
            women_behind(text, match.end(), label.start),
            9,
            label.method,
        )


def _is_past_plan(story: Story, total: int) -> bool:
    """Tell whether a text has another number as its plan: 'Suunnitelmissa oli 250' beside a label of 311."""
    for number in story.saying(*(compiled(wording.planned) for wording in story.wordings)):
        text = story.statements[number].text
        for wording in story.wordings:
            counts = [] if compiled(wording.not_participants).search(text) else _told_in(text, wording, 0)
            if any(count.kind == "planned" and count.total != total for count in counts):
                return True
    return False


def _told(story: Story, about: Aboutness, groups: frozenset[str]) -> Iterator[_Count]:
    told = -2
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or story.lines[statement.line].row >= 0:
            continue
        text, at = statement.text, statement.start
        if not statement.has_digits:
            continue
        for wording in story.wordings:
            if compiled(wording.not_participants).search(text):
                continue
            counts = list(_told_in(text, wording, at, groups))
            if not counts and _is_listed_result(story, statement.line):
                counts = list(_listed(text, wording, at))
            yield from counts
            beside = [] if counts or told != number - 1 else list(told_beside(text))
            if counts or (not beside and compiled(wording.participant).search(text)):
                told = number
            else:
                yield from (_beside(text, at, *found) for found in beside)
        if number and (answer := answered(story.statements[number - 1].text, text)):
            yield _beside(text, at, "planned", *answer)


def _beside(text: str, at: int, kind: Kind, total: int, low: int, high: int) -> _Count:
    """Return the count of a sentence that leans on the one before; `at` is its place in the document."""
    return _Count(kind, total, at + low, at + high, women_behind(text, high, at), 3, "sentence")


def _is_listed_result(story: Story, number: int) -> bool:
    """Tell whether a line is one of figures under a heading of what came about: 'Hankkeen saldo'."""
    heading = story.lines[number].heading
    return heading >= 0 and asks_for_results(story.line_text(story.lines[heading]))


def _listed(text: str, wording: Wording, at: int) -> Iterator[_Count]:
    """Yield those taking part that a line of figures counts: '96 osallistujaa kursseilla'."""
    found = NUMBER.match(text)
    what = words_behind(text, found.end()) if found else ""
    if found and compiled(wording.participant).search(what):
        total = int(re.sub(r"\D", "", found["number"]))
        yield _Count("actual", total, at + found.start(), at + found.end(), None, 3, "sentence")


def _told_in(text: str, wording: Wording, at: int, groups: frozenset[str] = frozenset()) -> Iterator[_Count]:
    """Yield the persons that a sentence counts; `at` is where it begins in the document, `groups` the
    words for those whom the project is for.
    """
    subsets = women_in(text)
    of_things, of_persons = False, False
    plan = plan_before(text)
    for match in NUMBER.finditer(text, plan[2] if plan else 0):
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
        if bare and counts_what_stands_before(text, match.start()):
            continue
        if of_things and not persons and bare:
            continue
        of_things, again = of_things and not persons, of_persons and bare
        of_persons = of_persons or persons
        clause = clause_of(text, match.start(), match.end())
        if plan:
            clause = max(clause[0], plan[2]), clause[1]
        pledged = (persons or (of_persons and not NOUN_BEHIND.match(what))) and is_pledged(
            text, *match.span("number"), plan[2] if plan else 0
        )
        after = text.find(",", match.end())
        near = max(clause[0], text.rfind(",", 0, match.start())), clause[1] if after < 0 else after
        if _BECAME.search(text, *near):
            continue
        if _EACH_TIME.search(text, *near) or _OF_THEM.search(text, 0, match.start()):
            continue
        again = again and _OF_THE_SAME.search(text, clause[0], match.start()) is not None
        kind: Kind | None = "planned" if pledged else None
        if kind is None and _takes_part(text, wording, clause, match.start(), persons or again):
            kind = _kind(wording, text, clause, subsets, match.end())
        of_group = kind is None and (again or (persons and is_of_groups(what, groups)))
        if of_group and _is_told_as_done(wording, text, clause):
            kind = "actual"
        if kind is not None:
            of_persons = True
            score = (
                3 - of_group + (pledged or compiled(wording.participant).search(text, *clause) is not None)
            )
            first, last = at + match.start("number"), at + match.end("number")
            yield _Count(kind, total, first, last, women_behind(text, match.end(), at), score, "sentence")
            if plan and kind == "actual":
                yield _Count("planned", plan[0], at + plan[1], at + plan[2], None, score, "sentence")


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
        total < _FEW
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
