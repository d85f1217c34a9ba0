"""Names that stand right over a project's facts: a line over its period, a heading over 'Projekttid: …'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.edges import trimmed
from esrcat.free_text.names.in_titles import SAYS_SOMETHING
from esrcat.free_text.names.mention import Mention, mention_of
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import topic_of

OVER_FACTS = "line over the project's facts"
"""The rule of such names."""
_DAY = r"\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d"
_PERIOD = re.compile(rf"\(?(?:{_DAY}\s?)?[–—-]\s?{_DAY}\)?")
_QUOTED = re.compile(r"[\"”“»][^\"”“»\n]{2,}[\"”“»]")
_NOUN = re.compile(r"(?:hank(?:e|k)|projek(?:t|ti)|project)\w*\b", re.IGNORECASE)
_ENDS = (".", ":", "?", "!", ",", ";")
_LONGEST, _FEW_WORDS, _PROSE = 130, 2, 90
_LEAST_LABELS = 3
_LONGEST_CARD = 6
_NEAR = 2
"""Lines that may stand between a heading and its first label: the marks of those who pay."""


def names_over_facts(story: Story) -> Iterator[Mention]:
    """Yield the only line of a text that stands over nothing but a period; the heading over its labels.

    Registers print who carries it out between the name and the period.
    """
    over = [
        line
        for number, below in enumerate(story.lines)
        if _is_period(story, below) and (line := _line_above(story, number)) is not None
    ]
    over = over if len(over) == 1 else [*_over_card(story), *_over_labels(story)][:1]
    for line in over:
        named = mention_of(story, *trimmed(story, line.start, line.end, 3), 3, OVER_FACTS)
        # '”1892”': without its quotes it is a number.
        is_number = named.name.isdecimal()
        yield Mention(story.line_text(line), line.start, line.end, 3, OVER_FACTS) if is_number else named


def _is_period(story: Story, line: Line) -> bool:
    """Tell whether a line is nothing but a period; of '- 31.8.2025' the reader makes an item of a list."""
    if line.kind == "item" and re.fullmatch(_DAY, story.line_text(line)):
        return True
    return _PERIOD.fullmatch(story.text, line.start, line.end) is not None


def _line_above(story: Story, number: int) -> Line | None:
    """The line over a period that may be a name, or the one over that where it is a body's."""
    above = story.lines[max(0, number - 2) : number]
    if not above or _is_told_before(story, number):
        return None
    if not _is_body(story, above[-1]):
        return above[-1] if _may_be_name(story, above[-1]) else None
    return above[0] if len(above) > 1 and _may_stand_over_body(story, above[0]) else None


def _is_told_before(story: Story, number: int) -> bool:
    """Tell whether sentences stand between the title and a period: the line over it belongs to them."""
    between = story.lines[story.title + 1 : number - 1] if story.title >= 0 else []
    return any(line.end - line.start >= _PROSE for line in between)


def _is_body(story: Story, line: Line) -> bool:
    language = story.wordings[0].language
    return any(
        each.certain and (each.start, each.end) == (line.start, line.end)
        for each in organisations_in(story.text, line.start, line.end, language)
    )


def _may_stand_over_body(story: Story, line: Line) -> bool:
    """Tell whether a line is a name: in quotes it may be a year, and what explains it may be a sentence."""
    if _QUOTED.fullmatch(story.text, line.start, line.end):
        return True
    end = line.end - story.text.endswith(".", line.start, line.end)
    # Over the body and the period of a card even one word is a name.
    return not _is_body(story, line) and _may_be_name(story, line._replace(end=end), fewest=1)


def _over_card(story: Story) -> Iterator[Line]:
    """The title of a register's card: priority, objective and area stand between it and the only period."""
    periods = [number for number, line in enumerate(story.lines) if _is_period(story, line)]
    if story.title < 0 or len(periods) != 1 or not 2 < periods[0] - story.title <= _LONGEST_CARD:
        return
    line, between = story.lines[story.title], story.lines[story.title + 1 : periods[0]]
    says = any(story.text[each.end - 1] in ".!?:" for each in between)
    if not says and not SAYS_SOMETHING.search(story.line_text(line)) and _may_be_name(story, line):
        yield line


def _over_labels(story: Story) -> Iterator[Line]:
    """The title, where the labels of a project's period and more of its facts follow at once."""
    if story.title < 0:
        return
    line = story.lines[story.title]
    below = {label.topic for label in story.labelled if 0 < label.line - story.title <= _NEAR}
    is_heading = line.kind == "heading" and not SAYS_SOMETHING.search(story.line_text(line).replace(",", ""))
    if (
        is_heading
        and "period" in below
        and len({label.topic for label in story.labelled}) >= _LEAST_LABELS
        and _may_be_name(story, line)
    ):
        yield line


def _may_be_name(story: Story, line: Line, fewest: int = _FEW_WORDS) -> bool:
    """Tell whether a line is of a few words, and none of a label's or of what never is a name."""
    written = story.line_text(line)
    return (
        line.end - line.start <= _LONGEST
        and len(written.split()) >= fewest
        and written[0].isupper()
        and not written.endswith(_ENDS)
        and not is_never_a_name(written)
        # What stands beside the noun is found by it.
        and not _NOUN.search(written)
        and topic_of(written, story.wordings) is None
    )
