"""Persons behind the label of what they are in the project, though nothing tells how to reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.free_text.persons.role_lines import PROJECT_ROLE, role_alone
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import Person
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import quick
from esrcat.vocab.place_context import given_names

_ASKED = r"(?:(?:hankkeen|projektin)\s)?(?:yhteys|vastuu)henkilö|kontaktperson|contact\sperson"
_LINE = quick(rf"(?:(?P<role>{PROJECT_ROLE})|{_ASKED})(?:\s?:|\s[–—-])\s", re.IGNORECASE)
_CELL = quick(rf"(?:(?P<role>{PROJECT_ROLE})|{_ASKED})\W?", re.IGNORECASE)
_TITLE_ALONE = quick(
    r"[a-zåäö][a-zåäö -]*(?:päällikkö|johtaja|koordinaattori|asiantuntija|suunnittelija|lehtori"
    r"|ledare|chef|koordinator|planerare|manager|coordinator|director|specialist|lecturer|leader)",
    re.IGNORECASE,
)
# 'Projektledare: N, projektet Stigen': somebody of another project, or of the past.
_ELSEWHERE_OR_BEFORE = re.compile(
    r"hank(?:e|k)|projekt|project|\b(?:asti|saakka|till|until|vuoteen|ex)\b|\d", re.IGNORECASE
)


def labelled_persons(about: Aboutness, persons: Sequence[Person]) -> Iterator[tuple[Person, SaidRole | None]]:
    """Yield the person that opens what stands behind a label, with the label where it says what one is.

    A line 'Projektledare: N N' says both; 'Kontaktperson: N N' only that N N is asked.
    """
    for label, end in _labels(about.story):
        person = next((each for each in persons if label.end() <= each.start < end), None)
        if person is None or not about.is_own_at(label.start()):
            continue
        if len(about.story.text[label.end() : person.start].split()) > 1:
            continue
        if _ELSEWHERE_OR_BEFORE.search(about.story.text, person.end, end):
            continue
        role = label["role"]
        yield person, SaidRole(role, *label.span("role")) if role else None
    yield from _beside_lines_of_roles(about, persons)


def _labels(story: Story) -> Iterator[tuple[re.Match[str], int]]:
    """Yield the labels of lines and of cells, each with where what stands behind it ends."""
    for number, line in enumerate(story.lines):
        beside = story.lines[number + 1] if number + 1 < len(story.lines) else None
        if label := _LINE.match(story.text, line.start, line.end):
            yield label, line.end
        elif beside is None or line.row < 0 or beside.row != line.row:
            continue
        elif label := _CELL.fullmatch(story.text, line.start, line.end):
            yield label, beside.end


def _beside_lines_of_roles(
    about: Aboutness, persons: Sequence[Person]
) -> Iterator[tuple[Person, SaidRole | None]]:
    """Yield the person on the line over one that is a role and nothing else, else on the line below it."""
    story = about.story
    alone = {each.start: each for each in persons}
    for number, line in enumerate(story.lines):
        role = role_alone(story, number)
        if role is None or not about.is_own_at(line.start):
            continue
        for beside in (number - 1, number + 1):
            if 0 <= beside < len(story.lines):
                person = alone.get(story.lines[beside].start)
                if person is not None and person.end == story.lines[beside].end:
                    yield person, SaidRole(role["role"], *role.span("role"))
                    break


def without_units(story: Story, persons: Sequence[Person]) -> list[Person]:
    """Leave out what stands below a person and the line that says what that one is: 'Kaisla Xentre'."""
    lines = {(line.start, line.end): number for number, line in enumerate(story.lines)}
    alone = {lines[each.start, each.end]: each for each in persons if (each.start, each.end) in lines}
    units = {
        each
        for number, each in alone.items()
        if number - 2 in alone
        and each.name.split()[0] not in given_names()
        and _TITLE_ALONE.fullmatch(story.text, story.lines[number - 1].start, story.lines[number - 1].end)
    }
    return [each for each in persons if each not in units]
