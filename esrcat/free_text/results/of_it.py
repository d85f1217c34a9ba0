"""Whether what a sentence tells as achieved came of the project, and not of anything else."""

from __future__ import annotations

import re

from esrcat.free_text.results.words import WORDS
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

# 'Of them', 'heistä': a part of those that the sentence before counted.
_PART_OF_THEM = re.compile(
    r"\W*(?:\w+\s+){0,2}(?:heistä|joista|niistä|näistä|osallistujista|av\s+(?:dem|vilka|deltagarna|dessa)|of\s+(?:them|whom|these|the\s+participants))\b",
    re.IGNORECASE,
)

_OPENING = 5
"""Among so many sentences one that follows the project's name tells of it."""


_ASKS_FOR_IT = re.compile(WORDS["asks_for_results"], re.IGNORECASE)
_TURNS = Expression(WORDS["turns_to_others"], re.IGNORECASE)
_LEADS_IN = re.compile(r":\s*\Z")

_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,/–-]\d|\d)")


def asks_for_results(written: str) -> bool:
    """Tell whether a heading or a question is about what came about."""
    return _ASKS_FOR_IT.search(written) is not None


def turns_to_others(written: str) -> bool:
    """Tell whether a sentence or a heading goes over to the body behind a project, or to the place."""
    return _TURNS.match(written) is not None


class Results:
    """Tells of each number whether it is a result of the project; knows which sentence told the last one."""

    def __init__(self, story: Story, about: Aboutness, finds: Finds) -> None:
        self._story = story
        self._about = about
        self._planned = _places_of(finds, "/participants/planned/")
        self._counted = _places_of(finds, "/participants/actual/", "/outcomes/new_", "/outcomes/qual")
        self._start = str(finds.get("/start") or "")[:4]
        self._last = -2
        self._turned = -1

    def hear(self, number: int, statement: Statement) -> None:
        """Take note of a sentence that goes over to others: what follows in its paragraph is theirs."""
        if turns_to_others(statement.text) and number not in self._about.mentions_own:
            self._turned = statement.line

    def tell(self, number: int, statement: Statement, place: int) -> bool:
        """Tell whether a number at `place` of a sentence came of the project, and remember the sentence.

        Texts count much that is nobody's result: visitors of a market, jobs lost when a yard closed. So
        the sentence names the project or who took part, says how far the work has come, or goes on from
        one that does.
        """
        at = self._place_of(statement, place)
        if at in self._planned or self._is_earlier(statement):
            return False
        if at in self._counted:
            self._last, self._turned = number, -1
            return True
        if self._turned == statement.line and number not in self._about.mentions_own:
            return False
        if self._is_of_project(number, statement):
            self._last = number
            return True
        if self._goes_on(number, statement):
            self._last = number
            return True
        return False

    def may_tell(self, number: int, statement: Statement, place: int) -> bool:
        """Tell whether nothing forbids that a sentence tells a result: one that goes on, goes on from one."""
        if self._place_of(statement, place) in self._planned or self._is_earlier(statement):
            return False
        before = self._story.statements[number - 1] if number else None
        goes_on = _PART_OF_THEM.match(statement.text) is not None and before and before.has_digits
        if goes_on and number - self._last > 1:
            return False
        self._last = number
        return True

    def _place_of(self, statement: Statement, place: int) -> int:
        """Return where in the document a place of a sentence is."""
        return self._story.span(statement.start + place, statement.start + place + 1).start

    def _is_earlier(self, statement: Statement) -> bool:
        """Tell whether a sentence tells of years before the project began, and of none since."""
        years = _YEAR.findall(statement.text) if self._start else []
        return bool(years) and max(years) < self._start

    def _is_of_project(self, number: int, statement: Statement) -> bool:
        if number in self._about.mentions_own:
            return True
        wordings = self._story.wordings
        if any(
            compiled(words).search(statement.text)
            for wording in wordings
            for words in (wording.project, wording.participant, wording.outcome)
        ):
            return True
        heading = self._story.lines[statement.line].heading
        over = self._story.line_text(self._story.lines[heading]) if heading >= 0 else ""
        if _ASKS_FOR_IT.search(over) or any(compiled(wording.outcome).search(over) for wording in wordings):
            return True
        return self._is_asked_for(number, statement)

    def is_listed(self, statement: Statement) -> bool:
        """Tell whether a sentence is an item of a list of what came about: 'Saatiin aikaan kolme asiaa:'"""
        lines, number = self._story.lines, statement.line
        heading = lines[number].heading
        if statement.text[0].isdigit() and heading >= 0 and statement.start == lines[number].start:
            return asks_for_results(self._story.line_text(lines[heading]))
        if lines[number].kind != "item":
            return False
        while number and lines[number].kind == "item":
            number -= 1
        over = self._story.line_text(lines[number])
        return _LEADS_IN.search(over) is not None and _ASKS_FOR_IT.search(over) is not None

    def _is_asked_for(self, number: int, statement: Statement) -> bool:
        """Tell whether a question in the same paragraph asks what came about: 'Mitä syntyi?'"""
        for before in range(number - 1, max(-1, number - 4), -1):
            asked = self._story.statements[before]
            if asked.line < statement.line - 1 or (
                asked.line != statement.line and not _LEADS_IN.search(asked.text)
            ):
                return False
            if (asked.text.endswith("?") or _LEADS_IN.search(asked.text)) and _ASKS_FOR_IT.search(asked.text):
                return True
        return False

    def _names_project(self, number: int) -> bool:
        text = self._story.statements[number].text
        return self._about.is_own(number) and (
            number in self._about.mentions_own
            or any(
                compiled(wording.project).search(text) or compiled(wording.anaphor).match(text)
                for wording in self._story.wordings
            )
        )

    def _goes_on(self, number: int, statement: Statement) -> bool:
        """Tell whether a sentence goes on from one that told a result, in the same paragraph or list."""
        opens = 0 < number < _OPENING and self._names_project(number - 1)
        if number - self._last > 1 and not opens:
            return False
        if number == self._last or _PART_OF_THEM.match(statement.text):
            return True
        before = self._story.statements[number - 1]
        lines = self._story.lines[before.line], self._story.lines[statement.line]
        if all(line.kind == "item" for line in lines):
            return True
        return "\n\n" not in self._story.text[before.end : statement.start]


def _places_of(finds: Finds, *pointers: str) -> set[int]:
    return {found.start for found in finds.extraction.found if found.pointer.startswith(pointers)}
