"""Which of those whom rules take for contacts are asked about the project, by the words around."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.free_text.about import Aboutness
from esrcat.free_text.contact_choice import Contact
from esrcat.free_text.judged import speaks_against
from esrcat.free_text.persons import Person

_LEAST = 0.3


def likely_ones(about: Aboutness, contacts: Sequence[Contact], persons: Sequence[Person]) -> list[Contact]:
    """Leave out contacts that the words around all their mentions among all `persons` speak against."""
    return [each for each in contacts if not _is_unlikely(about, each, persons)]


def _is_unlikely(about: Aboutness, contact: Contact, persons: Sequence[Person]) -> bool:
    if contact.person:
        name = contact.person.name
        mentions = [each for each in persons if each.name == name] or [contact.person]
        return all(speaks_against(about, "contacts", each.start, each.end, _LEAST) for each in mentions)
    email = contact.email
    return email is not None and speaks_against(about, "addresses", email.start, email.end, _LEAST)
