"""What a person is where a sentence says it of the person: 'Malli on hankesihteeri', 'Hon är vår coach'."""

from __future__ import annotations

import re

from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import PERSON_NAME, Person
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import framed

_SHORTEST = 4
_NEAR = 160
_IS = (
    r"\s(?:on|toimii|är|fungerar\ssom|is|works\sas)\s"
    r"(?:(?:our|the|an?|its|vår|en|projektets|hankkeen|projektin|meidän)\s)?(?P<role>"
)
_ENDS = r")(?=[\s.,;])"
_PRONOUN = re.compile(r"(?<=[.!?]\s)(?:Hän|Hon|Han|She|He)(?=\s)")


def role_told(story: Story, person: Person) -> SaidRole | None:
    """Return what a sentence says that a person is, and where: by the family name, or by 'she' behind."""
    surname = person.name.split(" ")[-1]
    if len(surname) < _SHORTEST:
        return None
    text = story.text
    at = text.find(surname)
    while at >= 0:
        if found := _said_behind(story, at + len(surname)):
            return found
        at = text.find(surname, at + len(surname))
    line = story.lines[story.line_at(person.start)]
    end = min(line.end, person.end + _NEAR)
    if (other := PERSON_NAME.search(text, person.end)) is not None:
        end = min(end, other.start())
    pronoun = _PRONOUN.search(text, person.end, end)
    return _said_behind(story, pronoun.end()) if pronoun else None


def _said_behind(story: Story, end: int) -> SaidRole | None:
    for wording in story.wordings:
        if match := framed(_IS, wording.titles, _ENDS).match(story.text, end):
            return SaidRole(match["role"], *match.span("role"))
    return None
