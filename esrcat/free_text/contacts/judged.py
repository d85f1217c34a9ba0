"""Who is asked about the project, by the words around a person and around the person's address.

Rules say who stands there as a contact, and how plainly; judgements leave out whom the words speak against,
and add some of whom rules know nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from esrcat.free_text.contacts.choice import Contact
from esrcat.free_text.contacts.matters import Standing
from esrcat.free_text.persons.shape import Person
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import chance_of, speaks_against

_LEAST = 0.3
_LIKELY_ADDRESS = 0.5
_OVERLOOKED = 0.55
_PLAIN = 0.75
_BESIDE_PLAIN = 0.5
"""Beside one who plainly is asked, another of whom nothing says so must be likely."""
_SURE = 0.95
"""From here both judgements, of the person and of the address, count for more than what rules know."""
RULE = "words around a person"


def likely_ones(
    about: Aboutness,
    contacts: Sequence[Contact],
    found: Sequence[tuple[Contact, Standing]],
    persons: Sequence[Person],
) -> list[Contact]:
    """Leave out contacts that the words around speak against, and add those that they speak for.

    `contacts` are those whom rules take, `found` all who stand with an address or a number, `persons` all
    mentions of anybody.
    """
    stands = {each.person: standing for each, standing in found}
    kept = [
        each
        for each in contacts
        if not _is_unlikely(about, each, persons)
        or (stands.get(each.person, Standing.OTHERS) >= Standing.ROLE and _has_likely_address(about, each))
    ]
    known = {each.person.name for each in contacts if each.person}
    kept += (
        each for each in _overlooked(about, found, persons) if each.person and each.person.name not in known
    )
    kept = list(_without_bystanders(about, kept, stands, persons))
    if not any(each.person for each in kept):
        # Who gives both an address and a number is asked about something, and nobody else is there.
        kept += (
            each
            for each in contacts
            if each.email and each.phone and stands.get(each.person, Standing.OTHERS) >= Standing.ROLE
        )
    return sorted(kept, key=lambda each: each.person.start if each.person else len(about.story.text))


def _without_bystanders(
    about: Aboutness,
    kept: Sequence[Contact],
    stands: Mapping[Person | None, Standing],
    persons: Sequence[Person],
) -> Iterator[Contact]:
    """Yield contacts but for persons of whom little speaks where another plainly is asked."""
    chances = [_chance_of_person(about, each, persons) for each in kept]
    best = max(chances, default=0.0)
    for each, chance in zip(kept, chances, strict=True):
        is_asked = each.person is None or stands.get(each.person, Standing.OTHERS) >= Standing.ASKED
        if is_asked or best < _PLAIN or chance >= min(best, _BESIDE_PLAIN):
            yield each


def _overlooked(
    about: Aboutness, found: Sequence[tuple[Contact, Standing]], persons: Sequence[Person]
) -> Iterator[Contact]:
    """Yield persons with data of whom rules say nothing, or too much, though the words speak for them."""
    for contact, standing in found:
        chance = _chance_of_person(about, contact, persons)
        if standing is Standing.OTHERS:
            chance = min(chance, _chance_of_address(about, contact))
        if chance >= (_SURE if standing is Standing.OTHERS else _OVERLOOKED):
            yield contact._replace(rule=RULE)


def _is_unlikely(about: Aboutness, contact: Contact, persons: Sequence[Person]) -> bool:
    if contact.person:
        mentions = _mentions(contact.person, persons)
        return all(speaks_against(about, "contacts", each.start, each.end, _LEAST) for each in mentions)
    email = contact.email
    return email is not None and speaks_against(about, "addresses", email.start, email.end, _LEAST)


def _has_likely_address(about: Aboutness, contact: Contact) -> bool:
    return _chance_of_address(about, contact) >= _LIKELY_ADDRESS


def _chance_of_person(about: Aboutness, contact: Contact, persons: Sequence[Person]) -> float:
    if contact.person is None:
        return 0.0
    mentions = _mentions(contact.person, persons)
    return max(chance_of(about, "contacts", each.start, each.end) for each in mentions)


def _chance_of_address(about: Aboutness, contact: Contact) -> float:
    email = contact.email
    return chance_of(about, "addresses", email.start, email.end) if email else 0.0


def _mentions(person: Person, persons: Sequence[Person]) -> Sequence[Person]:
    return [each for each in persons if each.name == person.name] or [person]
