"""Whose an address or a number is: by the address itself, else by the name that stands nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.free_text.contacts.around import Own
from esrcat.free_text.contacts.mailboxes import is_box_of_others, is_of_next, is_own_box
from esrcat.free_text.persons.addresses import may_be_of
from esrcat.free_text.persons.shape import Person
from esrcat.values.reading import Reading

_LONG_GAP = 160
_BESIDE = 20
_MARKS = re.compile(r"\b(?:puh|p|tfn|tel|gsm|s-post|sähköp|e-post)\.\s", re.IGNORECASE)
# 'Projektets gemensamma e-post', 'All enquiries about the project': an address of all.
SHARED = re.compile(
    r"\b(?:hankkeen|projektin|projektets|(?:the\s)?project(?:['’]s)?)\b|\b(?:koko\s)?tiimi\w*|\byhteinen\b|\bgemensam\w*"
    r"|\bshared\b|\ball\s+(?:enquiries|questions)",
    re.IGNORECASE,
)
# 'Press photos:', 'Frågor om kranen:': what an address is for, and no 'puh.:'.
_OTHER_LABEL = re.compile(
    r"(?:\n|[.;]\s)(?!\s*(?:p|puh\w*|tel\w*|tfn|gsm|mobil\w*|matkap\w*|phone|e-?mail|s-post|sähköp\w*|e-?post\w*|www)\b)"
    r"\s*[^\W\d_][^:\n@]{3,60}:[^\n:]*\Z",
    re.IGNORECASE,
)
# Between a name and a number: the number is that of an office.
_OF_OFFICE = re.compile(
    r"\b(?:vaihde|viestintä|medialle|media|asiakaspalvelu|toimisto|växel|kommunikation|kansli|switchboard|press\soffice"
    r"|communications|office)\b[^,]{0,30}\Z|\b(?:toimisto|vaihde|kansli|växel|office|switchboard)\s*:[^\n]*\Z",
    re.IGNORECASE,
)


def owner_before(
    text: str, anchor: Reading, anchors: list[Reading], owned: dict[Person, list[Reading]], own: Own
) -> Person | None:
    """Return whose the address is that stands right before a number."""
    before = [each for each in anchors if each.end <= anchor.start]
    if not before or anchor.start - before[-1].end > _BESIDE:
        return None
    if _OTHER_LABEL.search(text, before[-1].end, anchor.start):
        return None
    if anchor.key == "email" and is_of_nobody(str(anchor.value), own):
        return None
    return next((person for person, readings in owned.items() if before[-1] in readings), None)


def is_of_nobody(address: str, own: Own) -> bool:
    """Tell whether an address is by its name an office's or the project's."""
    return is_box_of_others(address) or is_own_box(address, own)


def owner_behind(
    text: str, anchor: Reading, anchors: list[Reading], persons: Sequence[Person]
) -> Person | None:
    """Return whose the address is that stands right behind a number: 'puh. …, maija.malli@'."""
    following = next((each for each in anchors if each.start >= anchor.end), None)
    if anchor.key != "phone" or following is None or following.start - anchor.end > _BESIDE:
        return None
    if is_of_next(text[text.rfind("\n", 0, anchor.start) + 1 : anchor.start]):
        return None
    return next((each for each in persons if may_be_of(str(following.value), each.name)), None)


def owner_of(text: str, persons: Sequence[Person], anchor: Reading, own: Own) -> Person | None:
    """Find whose an address or number is: by the address itself, else the nearest name before it."""
    if anchor.key == "email":
        for person in persons:
            if may_be_of(str(anchor.value), person.name):
                return person
        if is_of_nobody(str(anchor.value), own):
            return None
        first = text.rfind("\n", 0, anchor.start) + 1
        if SHARED.search(text, first, anchor.start) and not any(
            first <= person.start < anchor.start for person in persons
        ):
            return None
    before = [person for person in persons if person.end <= anchor.start]
    if before:
        person = before[-1]
        gap = text[person.end : anchor.start]
        if _OTHER_LABEL.search(gap) or ("\n" in gap and is_of_next(gap.rpartition("\n")[2])):
            return None
        whole = _MARKS.sub(" ", gap)
        apart = ". " in whole and sum(each.start > text.rfind("\n", 0, anchor.start) for each in persons) != 1
        if len(gap) <= _LONG_GAP and gap.count("\n\n") <= 3 and not apart and not _OF_OFFICE.search(gap):
            return person
    return next((person for person in persons if 0 <= person.start - anchor.end <= 12), None)
