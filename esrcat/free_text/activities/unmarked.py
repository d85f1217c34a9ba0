"""Activities that no list marks as such: under headings of their own, as terms, as lines 'Title: text'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story

_TITLED = re.compile(r"[A-ZÅÄÖ0-9][^:.!?\n]{1,60}?(?::\s|\s[–—-]\s)\S")
_LONGEST_TEXT = 220
_LONGEST_TITLE = 60
_LEAST = 2


def unmarked_activities(story: Story) -> Iterator[tuple[int, list[Line] | None]]:
    """Yield the number of each activity's line, and the lines of its text where it has some of their own."""
    for heading in story.headings("activities"):
        yield from _terms(story, heading) or _titled_lines(story, heading) or _under_headings(story, heading)


def _terms(story: Story, heading: int) -> list[tuple[int, list[Line] | None]]:
    """The terms of a list of terms, each with the cell behind it."""
    found: list[tuple[int, list[Line] | None]] = []
    for number in story.under(heading):
        line = story.lines[number]
        after = story.lines[number + 1] if number + 1 < len(story.lines) else None
        if line.kind == "term" and after is not None and after.kind == "cell":
            found.append((number, [after]))
    return found if len(found) >= _LEAST else []


def _titled_lines(story: Story, heading: int) -> list[tuple[int, list[Line] | None]]:
    """Lines that are all 'Title: text'."""
    numbers = list(story.under(heading))
    fit = [
        number
        for number in numbers
        if story.lines[number].kind == "paragraph"
        and story.lines[number].end - story.lines[number].start <= _LONGEST_TEXT
        and _TITLED.match(story.text, story.lines[number].start, story.lines[number].end)
    ]
    return [(number, None) for number in fit] if len(fit) == len(numbers) >= _LEAST else []


def _under_headings(story: Story, heading: int) -> list[tuple[int, list[Line] | None]]:
    """Lower headings right under the one of the activities, each with a text of its own."""
    found: list[tuple[int, list[Line] | None]] = []
    level = story.lines[heading].level
    number = heading + 1
    while number < len(story.lines):
        line = story.lines[number]
        below = [story.lines[each] for each in story.under(number)]
        if (
            line.kind != "heading"
            or line.level <= level
            or story.topic(number)
            or line.end - line.start > _LONGEST_TITLE
            or not below
        ):
            break
        found.append((number, below))
        number += len(below) + 1
    return found if len(found) >= _LEAST else []
