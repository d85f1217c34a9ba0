"""Which of those who stand with an address or a number in a text are asked about its project."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.free_text.contacts.around import informs
from esrcat.free_text.contacts.matters import Standing, is_joined
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import DEGREES, Person
from esrcat.free_text.story.story import Story
from esrcat.values.reading import Reading
from esrcat.vocab.place_context import given_names

_FAR, _NEXT = 8, 3
_LONGEST_LISTED = 110
# "In Sotkamo:", "Verstas:": where the next of those who are asked works.
_LONGEST_WHERE = 40


class Contact(NamedTuple):
    """Somebody with an address or a number, or a mailbox of nobody; `template` is a pattern of addresses."""

    person: Person | None
    role: SaidRole | None
    email: Reading | None = None
    phone: Reading | None = None
    template: tuple[int, int, str] | None = None
    rule: str = "contact"

    @property
    def has_data(self) -> bool:
        """Tell whether an address or a number is known."""
        return self.email is not None or self.phone is not None

    def filled_from(self, other: Contact) -> Contact:
        """Return this with what another mention of the same person knows besides."""
        return self._replace(
            role=self.role or other.role,
            email=self.email or other.email,
            phone=self.phone or other.phone,
            template=self.template or other.template,
        )


def plain_ones(story: Story, found: list[tuple[Contact, Standing]]) -> list[Contact]:
    """Leave out others' contacts, and those of whom nothing is said where somebody else is plainly asked."""
    rows: list[tuple[Contact, Standing, int]] = []
    for contact, stands in found:
        line = story.line_at(contact.person.start) if contact.person else -1
        before = rows[-1] if rows else None
        if (
            contact.person and before and before[2] == line and stands is not Standing.OTHERS
            and is_joined(story, contact.person, contact.role)
        ):  # fmt: skip
            stands = max(stands, before[1])
        rows.append((contact, stands, line))
    best = max((stands for _, stands, _ in rows), default=Standing.OTHERS)
    least = min(max(best, Standing.LABELLED), Standing.ASKED)
    plain = [line for _, stands, line in rows if stands >= least]
    kept: list[Contact] = []
    for contact, stands, line in rows:
        # In a list of people those beside one who is asked are asked too.
        beside = (
            stands is not Standing.OTHERS
            and contact.person is not None
            and _opens_line(story, contact.person, contact.role, has_own_address=contact.email is not None)
            and any(_is_one_list(story, line, known, _FAR if contact.role else _NEXT) for known in plain)
        )
        if stands >= least or beside:
            kept.append(contact)
            plain.append(line)
    return kept


def _is_one_list(story: Story, line: int, known: int, far: int) -> bool:
    """Tell whether nothing but short lines stands between two lines, and no words that open a list."""
    if abs(line - known) > far:
        return False
    return not any(
        each.end - each.start >= _LONGEST_LISTED or (line < known and informs(story, story.line_text(each)))
        for each in story.lines[min(line, known) + 1 : max(line, known) + (line < known)]
    )


def _opens_line(story: Story, person: Person, role: SaidRole | None, *, has_own_address: bool) -> bool:
    """Tell whether a short line that is no sentence opens with a person, or with what the person is."""
    line = story.lines[story.line_at(person.start)]
    start = person.title[1] if person.title else person.start
    if role and line.start <= role.start < start:
        start = role.start
    opening = story.text[line.start : start].strip(" .").casefold()
    whole = line.end - line.start < _LONGEST_LISTED and story.text[line.end - 1] != "."
    known = role is not None or has_own_address or person.name.split()[0] in given_names()
    labelled = role is not None and len(opening) < _LONGEST_WHERE and opening.endswith(":")
    return (not opening or opening in DEGREES or labelled) and whole and known


def without_inflected(contacts: list[Contact]) -> list[Contact]:
    """Leave out whom a sentence names in a case and the text in the base form: 'Malliseen'."""
    names = [each.person.name for each in contacts if each.person]
    return [
        each
        for each in contacts
        if each.has_data
        or each.person is None
        or not any(_is_inflected(each.person.name, name) for name in names)
    ]


# 'Mallinen' is 'Mallisen', 'Malliseen', 'Malliselle', 'Mallista' in other cases.
_OF_NEN = re.compile(r"(?:sen|seen|selle|sella|sellä|selta|seltä|sesta|sestä|sta|stä)\Z")


def _is_inflected(name: str, base: str) -> bool:
    """Tell whether a name is another in a case: its last word alone differs, by an ending."""
    *first, last = name.split()
    *others, whole = base.split()
    if first != others or last == whole:
        return False
    if whole.endswith("nen") and (ending := _OF_NEN.search(last)):
        return last[: ending.start()] == whole.removesuffix("nen")
    return _CASE_OF_NAME.fullmatch(last.removeprefix(whole)) is not None if last.startswith(whole) else False


_CASE_OF_NAME = re.compile(r"[aeiouyäö]?n|lle|ll[aä]|lt[aä]|st[aä]|ss[aä]|h[aeiouyäö]n|[aä]")
