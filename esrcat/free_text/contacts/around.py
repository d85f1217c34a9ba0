"""The words around a contact: in front and behind in the line, the short lines above, the heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import Person
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.patterns import Text

_DATA = re.compile(
    r"\S+\s?(?:@|[(\[<{]\s?(?:at|a|ät\S*|snabel-?a|miu\w*|kissan\w*)\s?[)\]>}])\s?\S+"
    r"|(?<!\d)(?:\+\d{2,3}|0\d)[\d ()-]{5,}",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[A-ZÅÄÖ(])|(?<=\))[.\s]\s*(?=[A-ZÅÄÖ])")
_OF_SOMEBODY = re.compile(
    r"(?:Hän(?:en|et)?|Hennes|Hans|Hon|Han|Her|His|She|He)\s(?:nimensä|namn|name|heter|on|is|är|tavoit)",
    re.IGNORECASE,
)
LONGEST_LINE_ABOVE = 60
_LINES_ABOVE = 3
_FAR_HEADING = 8
_GOES_ON = re.compile(r"[\s,)]+[a-zåäö]")


class Own(NamedTuple):
    """What is the project's own: its names, and the bodies that carry it out."""

    names: frozenset[str]
    bodies: frozenset[str]


class Words(NamedTuple):
    """The words around a person: in front in the line, in front and behind without data, and lines above.

    Of the project's own names none stands in them, but in `raw`, which are those in front and behind.
    What the sentence says behind the data is `after`.
    """

    raw: Text
    beside: Text
    after: Text
    near: Text
    above: tuple[Text, ...]


def heading_of(story: Story, person: Person) -> int:
    """Return the number of the heading that a person stands under, -1 for none."""
    return story.lines[story.line_at(person.start)].heading


def words_beside(story: Story, person: Person) -> tuple[str, int]:
    """Return the words in front of a person in the sentence, behind the data of the one before."""
    text, line = story.text, story.lines[story.line_at(person.start)]
    start = max((each.end() for each in _DATA.finditer(text, line.start, person.start)), default=line.start)
    stops = [start, *(each.end() for each in _STOP.finditer(text, start, person.start))]
    start = stops[-1]
    if len(stops) > 1 and _OF_SOMEBODY.match(text, start):
        # 'Leirille pyrkivät ottakoot yhteyttä diakoniin. Hänen nimensä on N'
        start = stops[-2]
    return str(text[start : person.start]), start


def follows_data(story: Story, person: Person) -> bool:
    """Tell whether the sentence names a person behind the address or number of another."""
    text, line = story.text, story.lines[story.line_at(person.start)]
    data = max((each.end() for each in _DATA.finditer(text, line.start, person.start)), default=-1)
    return data >= 0 and words_beside(story, person)[1] == data


def words_around(story: Story, own: Own, person: Person, role: SaidRole | None, last: int) -> Words:
    """Return the words around a person whose address or number ends at `last`."""
    line = story.lines[story.line_at(person.start)]
    beside, _ = words_beside(story, person)
    data = _DATA.search(story.text, person.end, line.end)
    behind = story.text[person.end : min(data.start() if data else line.end, max(last, person.end), line.end)]
    near = Text(f"{beside}| {behind} | {role.words if role else ''}")
    above = tuple(without(each, own.names) for each in _lines_above(story, person))
    statement = story.statement_at(last - 1)
    rest = story.text[last : statement.end] if statement else ""
    after = Text(rest if _GOES_ON.match(rest) and not _DATA.search(rest) else "")
    return Words(near, without(beside, own.names), after, without(near, own.names), above)


def _lines_above(story: Story, person: Person) -> Iterator[str]:
    """Yield the short lines over that of a person, the nearest first, up to the heading, and the heading."""
    number = story.line_at(person.start)
    heading = story.lines[number].heading
    for above in range(number - 1, max(number - 1 - _LINES_ABOVE, -1), -1):
        written = story.line_text(story.lines[above])
        if above == heading or len(written) > LONGEST_LINE_ABOVE or written.endswith("."):
            break
        if _DATA.search(written):
            break
        yield written
        if story.lines[above].kind == "term":
            # What stands over the label of a list of facts is another fact.
            break
    if heading >= 0 and heading != story.title and number - heading <= _FAR_HEADING:
        yield story.line_text(story.lines[heading])


def without(words: str, names: frozenset[str]) -> Text:
    """Take the project's names out: 'Mediataito' is no office of the media."""
    for name in names:
        words = words.replace(name, "") if len(name) > 2 else words
    return Text(words)


def is_no_contact(story: Story, words: str) -> bool:
    """Tell whether a language's table has words of those who are no contacts."""
    return any(framed(r"\b(?:", wording.not_contacts, ")").search(words) for wording in story.wordings)


def informs(story: Story, words: str) -> bool:
    """Tell whether words are those of whom to ask."""
    return any(compiled(wording.informs).search(words) for wording in story.wordings)
