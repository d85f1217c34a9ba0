"""Those who took part, or shall, by all words around a number, where no rule knows one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from esrcat.free_text.results.achieved import counts_in
from esrcat.free_text.results.nouns import (
    COUNTS_BODIES,
    COUNTS_THINGS,
    NOUN_BEHIND,
    counts_persons,
    counts_what_stands_before,
    words_behind,
)
from esrcat.free_text.results.other_numbers import is_other_number
from esrcat.free_text.results.participants_beside import Kind
from esrcat.free_text.results.pledges import is_pledged
from esrcat.free_text.results.women import women_behind
from esrcat.free_text.story.story import Statement
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import chance_of
from esrcat.judging import Subject

_LEAST: dict[Kind, float] = {"actual": 0.3, "planned": 0.15}
_SUBJECT: dict[Kind, Subject] = {"actual": "participants", "planned": "planned"}
_FEW = 3
# 'koulutettuja pitäisi olla 300': those whom something is done with.
_DONE_WITH = re.compile(r"(?:ttavia|ttäviä|ttuja|ttyjä|neita|neitä)\s(?:\w+\s){0,2}\Z")

_WHO_DID = re.compile(r"\s(?:\w+(?:nutta|nyttä)|\w+tt(?:avaa|ävää|ua|yä))\b")


class JudgedCount(NamedTuple):
    """A number of persons, where it stands, and the women told behind it."""

    kind: Kind
    total: int
    start: int
    end: int
    women: tuple[int, int, int] | None


def likeliest_count(about: Aboutness, kind: Kind, taken: Collection[int]) -> JudgedCount | None:
    """Return the likeliest of the numbers that may be the participants, but for those `taken`."""
    found = [each for each in _candidates(about, kind) if each[1].total not in taken]
    chance, count = max(found, key=lambda each: (each[0], -each[1].start), default=(0.0, None))
    return count if chance >= _LEAST[kind] else None


def _candidates(about: Aboutness, kind: Kind) -> Iterator[tuple[float, JudgedCount]]:
    for number, statement in enumerate(about.story.statements):
        row = about.story.lines[statement.line].row
        if row >= 0 or not statement.has_digits or not about.is_own(number):
            continue
        for start, end in counts_in(statement.text):
            total = int(re.sub(r"\D", "", statement.text[start:end]))
            if total < _FEW or not _may_be(about, statement, start, end, kind):
                continue
            first, last = statement.start + start, statement.start + end
            women = women_behind(statement.text, end, statement.start)
            count = JudgedCount(kind, total, first, last, women)
            yield chance_of(about, _SUBJECT[kind], first, last), count


def _may_be(about: Aboutness, statement: Statement, start: int, end: int, kind: Kind) -> bool:
    text = statement.text
    if about.is_of_another(statement.start + start) or is_other_number(text, start, end):
        return False
    pledged, language = is_pledged(text, start, end), about.story.wordings[0].language
    if pledged != (kind == "planned") or not _counts_people(text, start, end, language):
        return False
    return kind == "planned" or not any(
        compiled(each).search(text)
        for wording in about.story.wordings
        for each in (wording.not_achieved, wording.not_participants)
    )


def _counts_people(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether nothing beside a number says that it counts firms or things."""
    behind, before = words_behind(text, end), text[max(0, start - 40) : start]
    if counts_persons(behind) or _DONE_WITH.search(before) or _WHO_DID.match(behind):
        return True
    if language != "fi" and NOUN_BEHIND.match(behind):
        return False
    if COUNTS_BODIES.search(behind) or COUNTS_THINGS.match(behind):
        return women_behind(text, end, 0) is not None
    return not (COUNTS_BODIES.search(before) or counts_what_stands_before(text, start))
