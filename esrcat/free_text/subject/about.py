"""Which sentences are about the project itself, and which are about another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from esrcat.free_text.names.mention import short_of
from esrcat.free_text.names.reading import Names
from esrcat.free_text.persons.words import OF_PROJECT
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.other_openings import (
    OPENS_WITH_NOUN,
    SIGNS_OF_OTHERS,
    names_one_of_others,
    tells_of_one_before,
)
from esrcat.free_text.subject.others_in_brackets import others_in_brackets
from esrcat.judging import Clues
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.subject", "words.txt")
_NOT_OF_IT = Expression(_WORDS["not_of_it"], re.IGNORECASE)
_TURNED_DOWN = Expression(_WORDS["turned_down"], re.IGNORECASE)
_RELATED = Expression(_WORDS["related"], re.IGNORECASE)
_OVER_OTHERS = Expression(_WORDS["over_others"], re.IGNORECASE)

# What stands in front of the project's own name where a sentence is about the one before it.
_LATER = re.compile(
    r"\b(?:föregångar\w+\s(?:till|för)|(?:predecessor|forerunner)\s(?:of|to)|(?:successor|sequel)\s(?:of|to)|\A(?:Before|Före|Innan|Ennen))\s"
    r"(?:the\s|projektet\s)?[\"”“]?\Z"
)

# 'Nämä ovat …', 'Se ei kuulu …': of what the sentence before tells, or of several before.
_LOOKS_BACK = re.compile(r"(?:(?P<several>Nämä|Ne|These|They|Dessa|De)|Se|Tämä|Tuo|It|This|That|Det)\s")

_OPENING = 3


class Aboutness:
    """Tells of each sentence of a story whether it is the project's own.

    `clues_at` remembers the clues of the places that were judged: several subjects ask about one.
    """

    def __init__(self, story: Story, names: Names) -> None:
        self.story = story
        self.names = names._replace(others=(*names.others, *others_in_brackets(story, names)))
        self.clues_at: dict[tuple[int, int], Clues] = {}
        self.foreign: set[int] = set()
        self.mentions_own: set[int] = set()
        self._own_names = self._names_of_it()
        self._judge()

    def is_own(self, statement: int) -> bool:
        """Tell whether a sentence, by its number, is not about another project."""
        return statement not in self.foreign

    def is_own_at(self, offset: int) -> bool:
        """Tell whether what stands at an offset is not about another project."""
        number = self.number_at(offset)
        return number not in self.foreign

    def labelled_cells(self) -> Iterator[tuple[Line, Line]]:
        """Yield what stands beside each other in a row and is not about another project: label and value."""
        for label, value in pairwise(self.story.lines):
            same = label.row >= 0 and label.row == value.row
            if (same or (label.kind, value.kind) == ("term", "cell")) and self.is_own_at(label.start):
                yield label, value

    def is_of_another(self, offset: int) -> bool:
        """Tell whether what stands at an offset follows the name of another project in its sentence."""
        statement = self.story.statement_at(offset)
        if statement is None:
            return False
        if (from_it := _RELATED.search(statement.text)) and statement.start + from_it.end() <= offset:
            return True
        others = [each for each in self.names.others if statement.start <= each.start and each.end <= offset]
        if not others:
            return False
        last = max(others, key=lambda each: each.end)
        names = self.own_names()
        return not any(self.story.text.find(name, last.end, offset) >= 0 for name in names)

    def number_at(self, offset: int) -> int:
        """Return the number of the sentence at an offset."""
        low, high = 0, len(self.story.statements)
        while low < high:
            middle = (low + high) // 2
            if self.story.statements[middle].start <= offset:
                low = middle + 1
            else:
                high = middle
        return low - 1

    def _judge(self) -> None:
        story = self.story
        own = {self.number_at(mention.start) for mention in self.names.own}
        others = {self.number_at(mention.start) for mention in self.names.others}
        if self.names.chosen is not None:
            own |= self._bare_mentions()
        self.mentions_own = own
        foreign_headings = self._headings_of_others(own, others)
        # Whom to ask stands at the end, whatever the heading above it.
        asked = {label.line for label in story.of_topic("contacts")}
        previous = -1
        sequels = [compiled(wording.sequel) for wording in story.wordings]
        may_follow, may_deny = set(story.saying(*sequels)), set(story.saying(_NOT_OF_IT))
        may_name_another = set(story.saying(*map(_other, story.wordings), _TURNED_DOWN, *SIGNS_OF_OTHERS))
        for number, statement in enumerate(story.statements):
            line = story.lines[statement.line]
            if (
                statement.line not in asked
                and (line.heading in foreign_headings or statement.line in foreign_headings)
                and not self._tells_whom_to_ask(statement)
            ):
                self.foreign.add(number)
            elif number in may_follow and any(each.search(statement.text) for each in sequels):
                self.foreign.add(number)
                own.discard(number)
            elif number in may_deny and _NOT_OF_IT.search(statement.text):
                self.foreign.add(number)
                self.foreign.update(self._told_of_before(number, own))
            elif number in own and not (number in others and self._came_before(number)):
                previous = number
                continue
            elif (
                number in others
                or (number in may_name_another and self._says_another(number))
                or self._goes_on_about_another(previous, number)
                or self._opens_with_another(number)
            ):
                self.foreign.add(number)
            previous = number

    def _headings_of_others(self, own: set[int], others: set[int]) -> set[int]:
        """Return the lines of the headings over what is told of others, which name them or say so."""
        story = self.story
        headings = {number for number, line in enumerate(story.lines) if line.kind == "heading"}
        naming = {story.statements[number].line for number in others} & headings
        saying = {
            number
            for number in headings
            if story.topic(number) == "related" or _OVER_OTHERS.search(story.line_text(story.lines[number]))
        }
        return (naming | saying) - {story.statements[number].line for number in own}

    def _told_of_before(self, number: int, own: set[int]) -> Iterator[int]:
        """Yield the sentences of its paragraph that a denial looks back on: 'Ne ovat muuta toimintaa.'"""
        statements = self.story.statements
        looks_back = _LOOKS_BACK.match(statements[number].text)
        if looks_back is None:
            return
        for before in range(number - 1, -1, -1):
            if statements[before].line != statements[number].line or before in own:
                return
            yield before
            if not looks_back["several"]:
                return

    def _tells_whom_to_ask(self, statement: Statement) -> bool:
        """Tell 'Yhteydenotot hankkeen asioissa: N', which stands at the end, whatever is above it."""
        data = statement.has_digits or "@" in statement.text
        return data and (
            OF_PROJECT.search(statement.text) is not None
            or any(
                compiled(wording.informs).search(statement.text)
                and compiled(wording.project).search(statement.text)
                for wording in self.story.wordings
            )
        )

    def _came_before(self, number: int) -> bool:
        """Tell whether a sentence names the project only as what came later: 'Före Växthuset fanns …'."""
        statement = self.story.statements[number]
        own = [each for each in self.names.own if statement.start <= each.start < statement.end]
        found = (self.story.text.find(name, statement.start, statement.end) for name in self.own_names())
        starts = [each.start for each in own] or [at for at in found if at >= 0]
        return bool(starts) and all(_LATER.search(statement.text, 0, at - statement.start) for at in starts)

    def _says_another(self, number: int) -> bool:
        """Tell whether the words of a sentence are those of another project."""
        text = self.story.statements[number].text
        said = any(_other(wording).search(text) for wording in self.story.wordings)
        said = said or tells_of_one_before(text, self.story.text)
        return said or _TURNED_DOWN.search(text) is not None or names_one_of_others(text, self._own_names)

    def _goes_on_about_another(self, previous: int, number: int) -> bool:
        """Tell whether a sentence goes on about another project."""
        story = self.story
        if previous not in self.foreign and not (
            previous >= 0 and self.is_of_another(story.statements[previous].end - 1)
        ):
            return False
        if (
            story.statements[previous].line == story.statements[number].line
            and OPENS_WITH_NOUN.match(story.statements[number].text)
            and names_one_of_others(story.statements[previous].text, self._own_names)
        ):
            return True
        # Lines of one paragraph may have been broken again.
        gap = story.text[story.statements[previous].end : story.statements[number].start]
        return "\n\n" not in gap and self._goes_on(story.statements[number].text)

    def _opens_with_another(self, number: int) -> bool:
        """Tell whether a sentence begins with the name of another project that the text has named before."""
        text = self.story.statements[number].text
        return any(mention.weight < 0 and text.startswith(mention.name) for mention in self.names.others)

    def own_names(self) -> set[str]:
        """Return the project's name and its short one."""
        return self._own_names

    def _names_of_it(self) -> set[str]:
        chosen = self.names.chosen
        if chosen is None:
            return set()
        short = short_of(chosen.name)
        return {chosen.name} | ({chosen.short[0]} if chosen.short else {str(short.value)} if short else set())

    def _bare_mentions(self) -> set[int]:
        found = set()
        for name in self.own_names():
            at = self.story.text.find(name)
            while at >= 0:
                if not any(each.start <= at < each.end and each.name != name for each in self.names.others):
                    found.add(self.number_at(at))
                at = self.story.text.find(name, at + len(name))
        return found

    def _goes_on(self, text: str) -> bool:
        return any(compiled(wording.goes_on).match(text) for wording in self.story.wordings)


@cache
def _other(wording: Wording) -> Expression:
    return compiled(wording.other)


def is_turned_down(story: Story) -> bool:
    """Tell whether what opens a part of a text says that its project got nothing: 'Liitto hylkäsi …'."""
    return any(_TURNED_DOWN.search(each.text) for each in story.statements[:_OPENING])
