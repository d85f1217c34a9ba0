"""Whether what a sentence tells as achieved came of the project, and not of anything else."""

from __future__ import annotations

import re

from esrcat.free_text.about import Aboutness
from esrcat.free_text.finds import Finds
from esrcat.free_text.story import Statement, Story
from esrcat.free_text.wordings import compiled

# 'Of them', 'heistä': a part of those that the sentence before counted.
_PART_OF_THEM = re.compile(
    r"\W*(?:\w+\s+){0,2}(?:heistä|joista|niistä|näistä|osallistujista|av\s+(?:dem|vilka|deltagarna|dessa)|of\s+(?:them|whom|these|the\s+participants))\b",
    re.IGNORECASE,
)

_OPENING = 5
"""Among so many sentences one that follows the project's name tells of it."""


_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,/–-]\d|\d)")


class Results:
    """Tells of each number whether it is a result of the project; knows which sentence told the last one."""

    def __init__(self, story: Story, about: Aboutness, finds: Finds) -> None:
        self._story = story
        self._about = about
        self._planned = _places_of(finds, "/participants/planned/")
        self._counted = _places_of(finds, "/participants/actual/", "/outcomes/new_", "/outcomes/qual")
        self._start = str(finds.get("/start") or "")[:4]
        self._last = -2

    def tell(self, number: int, statement: Statement, place: int) -> bool:
        """Tell whether a number at `place` of a sentence came of the project, and remember the sentence.

        Texts count much that is nobody's result: visitors of a market, jobs lost when a yard closed. So
        the sentence names the project or who took part, says how far the work has come, or goes on from
        one that does.
        """
        at = self._story.span(statement.start + place, statement.start + place + 1).start
        if at in self._planned or self._is_earlier(statement):
            return False
        if at in self._counted or self._is_of_project(number, statement):
            self._last = number
            return True
        return self._goes_on(number, statement)

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
        return any(compiled(wording.outcome).search(over) for wording in wordings)

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
