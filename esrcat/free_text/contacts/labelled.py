"""Persons behind the label of what they are in the project, though nothing tells how to reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.free_text.persons.names import Person
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import quick

_ROLE = (
    r"(?:(?:projekti|hanke)(?:päällikkö|koordinaattori|vastaava|johtaja|asiantuntija|työntekijä|suunnittelija)"
    r"|(?:projekt|delprojekt)(?:ledare|chef|koordinator|samordnare|ansvarig|planerare|arbetare)"
    r"|project\s(?:manager|leader|coordinator|co-ordinator|director|officer|planner|worker))"
)
_ASKED = r"(?:(?:hankkeen|projektin)\s)?(?:yhteys|vastuu)henkilö|kontaktperson|contact\sperson"
_LINE = quick(rf"(?:(?P<role>{_ROLE})|{_ASKED})(?:\s?:|\s[–—-])\s", re.IGNORECASE)
_CELL = quick(rf"(?:(?P<role>{_ROLE})|{_ASKED})\W?", re.IGNORECASE)
# 'Projektledare: N, projektet Stigen': somebody of another project, or of the past.
_OF_OTHERS = re.compile(
    r"hank(?:e|k)|projekt|project|\b(?:asti|saakka|till|until|vuoteen|ex)\b|\d", re.IGNORECASE
)


def labelled_persons(
    about: Aboutness, persons: Sequence[Person]
) -> Iterator[tuple[Person, tuple[str, int, int] | None]]:
    """Yield the person that opens what stands behind a label, with the label where it says what one is.

    A line 'Projektledare: N N' says both; 'Kontaktperson: N N' only that N N is asked.
    """
    for label, end in _labels(about.story):
        person = next((each for each in persons if label.end() <= each.start < end), None)
        if person is None or not about.is_own_at(label.start()):
            continue
        if len(about.story.text[label.end() : person.start].split()) > 1:
            continue
        if _OF_OTHERS.search(about.story.text, person.end, end):
            continue
        role = label["role"]
        yield person, (role, *label.span("role")) if role else None


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
