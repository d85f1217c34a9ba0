"""Whose a contact is: the project's, or that of a press office, a site, the fund, another project.

What stands nearest to a person decides: what the person is, the words in front and behind, the lines above,
the heading. A person of whom nothing says so is a contact only where nobody else plainly is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from esrcat.free_text.contact_words import (
    FORMER,
    MAILBOX,
    NEVER,
    OF_ANOTHER_PROJECT,
    OF_PROJECT,
    PAST,
    PROJECT_NOUN,
    UNLESS_ASKED,
    UNLESS_OF_PROJECT,
)
from esrcat.free_text.mention import names_another
from esrcat.free_text.organisation_names import is_authority, organisations_in
from esrcat.free_text.persons import OCCUPATION, Person
from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled, framed
from esrcat.patterns import Expression

_DATA = re.compile(
    r"\S+\s?(?:@|[(\[<{]\s?(?:at|a|ät\S*|snabel-?a|miu\w*|kissan\w*)\s?[)\]>}])\s?\S+"
    r"|(?<!\d)(?:\+\d{2,3}|0\d)[\d ()-]{5,}",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[A-ZÅÄÖ(])|(?<=\))[.\s]\s*(?=[A-ZÅÄÖ])")
_LONGEST_LINE_ABOVE = 60
_LINES_ABOVE = 3
_FAR_HEADING = 8
_HEAD = 5
_SHORTEST_STEM = 6
_LONGEST_BYLINE = 90
_DATED = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d|\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b")
_JOINS = re.compile(
    r"\W*(?:ja|sekä|tai|och|samt|eller|and|or)?(?:\s+(?:av|hos|by|from|with))?\W*", re.IGNORECASE
)
# The chair of a board is asked about a project only where the text says so.
_CHAIR = re.compile(r"puheenjohtaja|ordförande|\bchair(?:man|woman|person)?\b", re.IGNORECASE)
_OFFICE = Expression(
    r"keskus|keskukse|liitto|liito|central|förbund|centre|council|minist|leader|virasto|agency",
    re.IGNORECASE,
)


Role = tuple[str, int, int] | None
"""What a person is, as written, and where."""


# Words that are neither a title of address nor a degree.
_STRAY = re.compile(
    r"(?<!\w)(?!(?:ms|mr|mrs|dr|tkt|tkl|ft|fm|fl|ktm|ktt|ja|sekä|och|samt|and)\b)[^\W\d_]{3,}", re.IGNORECASE
)
_SPEAKS_TO_READER = re.compile(
    r"\b(?:soita|kirjoita|kysy|ring|skriv|fråga|mejla|call|write|ask|mail|email)\b", re.IGNORECASE
)
# In front of who leads it, time and money of a project: 'Kulturspåret (ESF+, 2024–2026), projektledare'.
_TOLD_OF = re.compile(r"[(,]\s?(?:[^()\n]*,\s)?(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d\b[^()\n]*\)?,[^|]*\|")
# 'Rakentaja Maire Malli vastaa kivistä, puh. …'
_TELLS = re.compile(
    r"\|\s+(?:kertoo|vastaa|auttaa|neuvoo|opastaa|palvelee|berättar|svarar|hjälper|ansvarar|tells|answers|helps)\s",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"(?:kommentti|kommentar|comment|nimimerkki|signaturen)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"[\s,)]+[a-zåäö]")


_FOLD = str.maketrans("åäöé", "aaoe")


class Standing(IntEnum):
    """How plainly a text says that somebody is asked about its project."""

    OTHERS = -1
    STRAY = 0
    UNSAID = 1
    ROLE = 2
    ASKED = 3
    PLAIN = 4


class Own(NamedTuple):
    """What is the project's own: its names, and the bodies that carry it out."""

    names: frozenset[str]
    bodies: frozenset[str]


class _Words(NamedTuple):
    """The words around a person: in front in the line, in front and behind without data, and lines above.

    Of the project's own names none stands in them, but in `raw`, which are those in front and behind.
    What the sentence says behind the data is `after`.
    """

    raw: str
    beside: str
    after: str
    near: str
    above: tuple[str, ...]


def standing(story: Story, own: Own, person: Person, role: Role, last: int) -> Standing:
    """Tell whose contact a person is; `last` is where the person's address or number ends."""
    if role is None and _is_byline(story, person):
        return Standing.OTHERS
    words = _words(story, own, person, role, last)
    if (
        PAST.search(f"{words.near} {words.after}")
        or _TOLD_OF.search(words.raw)
        or _COMMENT.match(story.text, story.lines[story.line_at(person.start)].start)
    ):
        return Standing.OTHERS
    said = f"{words.raw} {words.after}"
    if OF_ANOTHER_PROJECT.search(said) or names_another(said, own.names):
        return Standing.OTHERS
    if not informs(story, words.beside) and any(map(OF_ANOTHER_PROJECT.search, words.above)):
        return Standing.OTHERS
    written = role[0] if role else ""
    if role and FORMER.search(story.text, max(0, role[1] - 40), role[2]):
        return Standing.OTHERS
    if PROJECT_NOUN.search(written):
        return Standing.PLAIN
    if NEVER.search(words.near) or _is_of_funder(story, own, person, words):
        return Standing.OTHERS
    told = _tells(story, words.near, words.beside, own, words.raw)
    if told is None and role and _TELLS.search(words.near):
        return Standing.ASKED
    if told is None and OF_PROJECT.search(words.after):
        return Standing.PLAIN
    if told is None and _CHAIR.search(words.near) and story.topic(_heading(story, person)) != "contacts":
        return Standing.OTHERS
    return _by_lines_above(story, own, person, role, words) if told is None else told


def _says_own_name(words: str, own: Own) -> bool:
    """Tell whether words say the project's name, in whatever case: 'Kiviladoista kertoo'."""
    stems = tuple(name.casefold()[:-2] for name in own.names if len(name) > _SHORTEST_STEM)
    return any(name in words for name in own.names) or any(
        word.startswith(stems) for word in words.casefold().split()
    )


def _tells(story: Story, near: str, beside: str, own: Own, raw: str) -> Standing | None:
    """Return what words beside a person or mailbox say, None for those that say nothing."""
    of_project = OF_PROJECT.search(near) is not None
    if UNLESS_OF_PROJECT.search(near) or _is_no_contact(story, near):
        return Standing.PLAIN if of_project else Standing.OTHERS
    if of_project:
        return Standing.PLAIN
    if UNLESS_ASKED.search(near):
        return Standing.ASKED if informs(story, beside) else Standing.OTHERS
    named = PROJECT_NOUN.search(beside) is not None or _says_own_name(raw, own)
    return Standing.ASKED if named or informs(story, beside) else None


def _by_lines_above(story: Story, own: Own, person: Person, role: Role, words: _Words) -> Standing:
    """Tell by the lines above, the nearest first, and the heading; 'Vaihtoehto: A' is no part of a list."""
    others = _without(_without_role(story, person, role), own.names)
    stray = role is None and _STRAY.search(others) is not None and not _SPEAKS_TO_READER.search(others)
    stray = stray and not OCCUPATION.fullmatch(others.strip(" :,"))
    for line in words.above:
        of_project = OF_PROJECT.search(line) is not None
        if not of_project and (NEVER.search(line) or UNLESS_OF_PROJECT.search(line)):
            return Standing.OTHERS
        if stray:
            continue
        if of_project and len(line) <= _LONGEST_LINE_ABOVE:
            return Standing.PLAIN
        if informs(story, line):
            return Standing.ASKED
        if UNLESS_ASKED.search(line):
            return Standing.OTHERS
    if stray:
        return Standing.STRAY
    if story.topic(_heading(story, person)) == "contacts":
        return Standing.ASKED
    return Standing.ROLE if role else Standing.UNSAID


def _without_role(story: Story, person: Person, role: Role) -> str:
    """Return the words in front of a person but what the person is, and organisations."""
    beside, first = _beside(story, person)
    if role and first <= role[1] < person.start:
        beside = beside[: role[1] - first] + beside[role[2] - first :]
    for each in reversed(organisations_in(beside, 0, len(beside), story.wordings[0].language)):
        beside = beside[: each.start] + beside[each.end :]
    return beside


def leads_another(own: Own, words: str) -> bool:
    """Tell whether the words up to a leader and a title say that it is not, or no more, of this project."""
    return any(each.search(words) for each in (OF_ANOTHER_PROJECT, FORMER, PAST)) or names_another(
        words, own.names
    )


def mailbox_is_of_others(story: Story, own: Own, said: str, heading: str, address: str) -> bool:
    """Tell whether a mailbox of no person, or a number, serves something else than the project."""
    words = _without(f"{heading}\n{said}", own.names)
    if NEVER.search(words) or OF_ANOTHER_PROJECT.search(words) or _is_no_contact(story, words):
        return True
    if names_another(said, own.names) or (UNLESS_ASKED.search(words) and not informs(story, said)):
        return True
    doubtful = UNLESS_OF_PROJECT.search(words) is not None or is_box_of_others(address)
    return doubtful and OF_PROJECT.search(words) is None


def is_box_of_others(address: str) -> bool:
    """Tell whether an address is by its name that of an office: 'kirjaamo@', 'press@'."""
    return MAILBOX.search(address.partition("@")[0]) is not None


def is_of_next(words: str) -> bool:
    """Tell whether the words in front of a number, on a line of their own, are those of another's number."""
    return any(each.search(words) for each in (UNLESS_OF_PROJECT, UNLESS_ASKED, NEVER))


def is_own_box(address: str, own: Own) -> bool:
    """Tell whether an address is by its name the project's: 'risteys@' of the project Risteys."""
    local = address.partition("@")[0].casefold().translate(_FOLD)
    return any(
        len(name) > 3 and name.casefold().translate(_FOLD).replace(" ", "") == local for name in own.names
    )


def _is_no_contact(story: Story, words: str) -> bool:
    return any(framed(r"\b(?:", wording.not_contacts, ")").search(words) for wording in story.wordings)


def informs(story: Story, words: str) -> bool:
    """Tell whether words are those of whom to ask."""
    return any(compiled(wording.informs).search(words) for wording in story.wordings)


def is_joined(story: Story, person: Person, role: Role) -> bool:
    """Tell whether nothing but a role and 'and' stands between the data before and a person: 'ja B (…)'."""
    _, first = _beside(story, person)
    line = story.lines[story.line_at(person.start)]
    return first > line.start and _JOINS.fullmatch(_without_role(story, person, role)) is not None


def _is_byline(story: Story, person: Person) -> bool:
    """Tell who wrote the news: a name beside the day, above the text."""
    number = story.line_at(person.start)
    line = story.lines[number]
    opens = number < _HEAD and line.start == person.start and line.end - line.start < _LONGEST_BYLINE
    return opens and _DATED.search(story.line_text(line)) is not None


def _heading(story: Story, person: Person) -> int:
    return story.lines[story.line_at(person.start)].heading


def _beside(story: Story, person: Person) -> tuple[str, int]:
    """Return the words in front of a person in the sentence, behind the data of the one before."""
    text, line = story.text, story.lines[story.line_at(person.start)]
    start = max((each.end() for each in _DATA.finditer(text, line.start, person.start)), default=line.start)
    start = max((each.end() for each in _STOP.finditer(text, start, person.start)), default=start)
    return str(text[start : person.start]), start


def _words(story: Story, own: Own, person: Person, role: Role, last: int) -> _Words:
    line = story.lines[story.line_at(person.start)]
    beside, _ = _beside(story, person)
    data = _DATA.search(story.text, person.end, line.end)
    behind = story.text[person.end : min(data.start() if data else line.end, max(last, person.end), line.end)]
    near = f"{beside}| {behind} | {role[0] if role else ''}"
    above = tuple(_without(each, own.names) for each in _lines_above(story, person))
    statement = story.statement_at(last - 1)
    rest = story.text[last : statement.end] if statement else ""
    after = rest if _GOES_ON.match(rest) and not _DATA.search(rest) else ""
    return _Words(near, _without(beside, own.names), after, _without(near, own.names), above)


def _lines_above(story: Story, person: Person) -> Iterator[str]:
    """Yield the short lines over that of a person, the nearest first, up to the heading, and the heading."""
    number = story.line_at(person.start)
    heading = story.lines[number].heading
    for above in range(number - 1, max(number - 1 - _LINES_ABOVE, -1), -1):
        written = story.line_text(story.lines[above])
        if above == heading or len(written) > _LONGEST_LINE_ABOVE or written.endswith("."):
            break
        if _DATA.search(written):
            break
        yield written
    if heading >= 0 and heading != story.title and number - heading <= _FAR_HEADING:
        yield story.line_text(story.lines[heading])


def _without(words: str, names: frozenset[str]) -> str:
    """Take the project's names out: 'Mediataito' is no office of the media."""
    for name in names:
        words = words.replace(name, "") if len(name) > 2 else words
    return words


def _is_of_funder(story: Story, own: Own, person: Person, words: _Words) -> bool:
    """Tell whether beside a person stands an authority of the funds that does not carry the project out."""
    language = story.wordings[0].language
    for written in (words.near, *words.above[:1]):
        if _OFFICE.search(written):
            for each in organisations_in(written, 0, len(written), language):
                if each.name not in own.bodies and is_authority(each.name):
                    return True
    return False
