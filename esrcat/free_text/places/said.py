"""How surely a clause says that a project works in a place: by words of its area, its work, its people."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.patterns import Expression, quick
from esrcat.patterns.tables import patterns_by_key, patterns_of


class _Words(NamedTuple):
    """Expressions: of the area; of the project and what it does; of work and how it is told to be done."""

    area: str
    names_it: str
    project: str
    does: str
    it: str
    work: str
    done: str


_GAP = r"(?:\s+[\w:+–.-]+,?){0,%d}?\s+"
_WORDS = patterns_of("esrcat.free_text.places", "words.txt")
_TABLE = patterns_by_key("esrcat.free_text.places", "words.txt")


@cache
def _words_of(language: str) -> _Words:
    def by_language(field: str) -> str:
        return _TABLE[field][language]

    return _Words(
        area=by_language("area"),
        names_it=by_language("names_it"),
        project=by_language("project"),
        does=by_language("does"),
        it=by_language("it"),
        work=by_language("work"),
        done=by_language("done"),
    )


def says_area(wording: Wording, clause: str) -> bool:
    """Tell whether a clause is about where a project's work is done, or for whom or by whom it is done."""
    if any(each.search(clause) for each in _said(wording)):
        return True
    return compiled(wording.participant).search(clause) is not None and not _WENT_ON.search(clause)


# Where one who took part went afterwards: 'yksi osallistujista muutti Tampereelle'.
_WENT_ON = Expression(_WORDS["went_on"], re.IGNORECASE)


@cache
def _said(wording: Wording) -> tuple[Expression, ...]:
    words = _words_of(wording.language)
    four, three = _GAP % 5, _GAP % 3
    return (
        compiled(words.area),
        compiled(wording.targets),
        compiled(
            rf"\b{words.project}\b{four}{words.does}\b|\b{words.does}{four}{words.project}\b"
            rf"|\b{words.it}{three}(?:{words.does}|{words.done})\b"
            rf"|\b{words.work}\b{three}{words.done}\b|\b(?!on\b|ovat\b|oli\b|olivat\b){words.done}{three}{words.work}\b"
        ),
    )


def names_project(wording: Wording, text: str) -> bool:
    """Tell whether words name the project, and not only its manager."""
    return _project(wording).search(text) is not None


@cache
def _project(wording: Wording) -> Expression:
    staff = r"(?!\s+(?:manager|coordinator|leader|worker|director|planner|secretary|officer|staff|team)s?\b)"
    return compiled(rf"\b(?:{_words_of(wording.language).project}|projects?\b)\b{staff}")


def ends_in_project(wording: Wording, before: str) -> bool:
    """Tell whether the words before a place are the project itself: 'EAKR-hanke', 'ett projekt i'."""
    return _project_before(wording).search(before) is not None


@cache
def _project_before(wording: Wording) -> Expression:
    words = _words_of(wording.language)
    return compiled(rf"\b{words.names_it}\s(?:(?:in|i|på)\s)?\Z")


def asks_where(story: Story, line: int) -> bool:
    """Tell whether a heading asks where something is done: 'Missä raivataan?', 'Var träffas vi?'."""
    return _ASKS_WHERE.match(story.line_text(story.lines[line])) is not None


_ASKS_WHERE = quick(
    r"\W*(?:\d+\W\s*)?(?:[Mm]issä(?!\s(?:mennään|vaiheessa|tilanteessa|määrin))|[Vv]ar|[Ww]here(?!\s(?:does|did)\sthe\smoney))\s[^.!?]{3,50}\?\Z"
)
