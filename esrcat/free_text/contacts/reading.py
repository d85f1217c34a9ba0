"""Contact persons: names with role, e-mail and phone, from lists of contacts and from prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.free_text.contacts.around import Own, informs
from esrcat.free_text.contacts.choice import Contact, plain_ones, without_inflected
from esrcat.free_text.contacts.judged import likely_ones
from esrcat.free_text.contacts.labelled import labelled_persons, without_units
from esrcat.free_text.contacts.leaders import leaders
from esrcat.free_text.contacts.mailboxes import (
    is_box_of_others,
    is_of_paper,
    is_own_box,
    mailbox_is_of_others,
)
from esrcat.free_text.contacts.matters import ABOUT_WHAT, Standing, standing
from esrcat.free_text.contacts.owners import SHARED, owner_before, owner_behind, owner_of
from esrcat.free_text.persons.addresses import (
    addresses_in,
    local_part,
    templates_in,
    undisguised,
    without_words_to_remove,
)
from esrcat.free_text.persons.names import persons_in
from esrcat.free_text.persons.roles import role_of
from esrcat.free_text.persons.roles_told import role_told
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import Person
from esrcat.free_text.persons.words import OF_PROJECT, PROJECT_NOUN
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.values.contacts import find_phones
from esrcat.values.reading import Reading

_NEAR = 4
_SHORT_NAME = 4


def read_people(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add contacts: those with an address or a number, then those who are said to lead the project."""
    contacts: dict[str, Contact] = {}
    own = Own(frozenset(about.own_names()), frozenset(_bodies(finds)))
    mentions = without_units(story, persons_in(story))
    asked, found = _with_data(story, about, own, mentions)
    others = {each.person.name for each, stands in found if each.person and stands is Standing.OTHERS}
    leading = [each for each in leaders(story, about, own) if each.person and each.person.name not in others]
    named = [Contact(*each) for each in labelled_persons(about, mentions) if each[0].name not in others]
    for contact in likely_ones(about, [*asked, *leading, *named], found, mentions):
        key = contact.person.name if contact.person else f"@{len(contacts)}"
        known = contacts.get(key)
        if known is None:
            contacts[key] = contact
        else:
            contacts[key] = contact.filled_from(known) if contact.has_data else known.filled_from(contact)
    for ordinal, contact in enumerate(without_inflected(list(contacts.values()))):
        _add(finds, f"/contacts/{ordinal}", contact)


def _bodies(finds: Finds) -> Iterator[str]:
    """The organisations that carry the project out, as far as they are found."""
    for pointer, value in finds.pointers.items():
        if pointer == "/actor/name" or (pointer.startswith("/partners/") and pointer.endswith("/name")):
            yield str(value)


def _add(finds: Finds, base: str, contact: Contact) -> None:
    person, email, phone, rule = contact.person, contact.email, contact.phone, contact.rule
    if person:
        finds.add(f"{base}/name", person.name, person.start, person.end, "sentence", rule)
    if role := contact.role:
        finds.add(f"{base}/role", " ".join(role.words.split()), role.start, role.end, "sentence", rule)
    if email:
        finds.add(f"{base}/email", str(email.value), email.start, email.end, "sentence", rule)
    elif contact.template and person:
        start, end, domain = contact.template
        address = f"{local_part(person.name)}@{domain}"
        finds.add(
            f"{base}/email", address, start, end, "derived", "pattern of the address and the name",
            more=((person.start, person.end),),
        )  # fmt: skip
    if phone:
        finds.add(f"{base}/phone", str(phone.value), phone.start, phone.end, "sentence", rule)


def _with_data(
    story: Story, about: Aboutness, own: Own, mentions: Sequence[Person]
) -> tuple[list[Contact], list[tuple[Contact, Standing]]]:
    """Those of persons with an address or a number, and of mailboxes, who are asked; and all such persons."""
    text = story.text
    anchors = _addresses_and_numbers(text)
    names = about.own_names()
    persons = [person for person in mentions if about.is_own_at(person.start) and person.name not in names]
    owned, loose = _by_owner(story, about, own, persons, anchors)
    templates = templates_in(text)
    found = []
    for person, readings in owned.items():
        role = _without_project(_role(story, persons, person), names)
        contact = Contact(person, role, _email_of(text, person, readings), _first(readings, "phone"))
        if templates and not contact.email:
            contact = contact._replace(template=templates[0])
        stands = standing(story, own, person, role, max(reading.end for reading in readings))
        if stands < Standing.PLAIN and _writes_to_office(story, person, persons, anchors):
            stands = Standing.OTHERS
        found.append((contact, stands))
    kept = plain_ones(story, found)
    asked = [story.line_at(each.person.start) for each in kept if each.person]
    kept += _mailboxes(story, loose, own, asked)
    kept += _named_as_contacts(story, persons, set(owned), own)
    return sorted(kept, key=lambda each: each.person.start if each.person else len(text)), found


def _addresses_and_numbers(text: str) -> list[Reading]:
    """Return the addresses and phone numbers of a text in order, none that stands within another."""
    found = sorted([*addresses_in(text), *find_phones(text)], key=lambda each: each.start)
    return [
        each
        for each in found
        if not any(
            other.start <= each.start and each.end <= other.end and other is not each for other in found
        )
    ]


def _by_owner(
    story: Story, about: Aboutness, own: Own, persons: Sequence[Person], anchors: list[Reading]
) -> tuple[dict[Person, list[Reading]], dict[int, list[Reading]]]:
    """Return the addresses and numbers of each person, and by line those of nobody.

    One mention of a person stands for all: the one nearest to the first address or number.
    """
    text = story.text
    named: dict[str, Person] = {}
    owned: dict[Person, list[Reading]] = {}
    loose: dict[int, list[Reading]] = {}
    for anchor in anchors:
        if (owner := owner_of(text, persons, anchor, own)) is not None:
            nearest = max(
                (each for each in persons if each.name == owner.name and each.start <= anchor.start),
                key=lambda each: each.start,
                default=owner,
            )
            owned.setdefault(named.setdefault(owner.name, nearest), []).append(anchor)
        elif (before := owner_before(text, anchor, anchors, owned, own)) is not None:
            owned[before].append(anchor)
        elif (after := owner_behind(text, anchor, anchors, persons)) is not None:
            owned.setdefault(named.setdefault(after.name, after), []).append(anchor)
        elif about.is_own_at(anchor.start):
            loose.setdefault(story.line_at(anchor.start), []).append(anchor)
    return owned, loose


def _first(readings: Sequence[Reading], key: str) -> Reading | None:
    """Return the first of some readings that is an 'email' or a 'phone'."""
    return next((each for each in readings if each.key == key), None)


def _email_of(text: str, person: Person, readings: Sequence[Reading]) -> Reading | None:
    """Return the first address of a person, without what stands in it against robots."""
    email = _first(readings, "email")
    if email is None:
        return None
    email = email._replace(value=undisguised(str(email.value), person.name))
    return without_words_to_remove(text, email, person.name)


def _writes_to_office(story: Story, person: Person, persons: list[Person], anchors: list[Reading]) -> bool:
    """Tell whether the first address behind a person in the line is an office's: 'N, webmaster@'."""
    line = story.lines[story.line_at(person.start)]
    end = min((each.start for each in persons if person.end <= each.start < line.end), default=line.end)
    behind = (each for each in anchors if each.key == "email" and person.end <= each.start < end)
    first = next((str(each.value) for each in behind), "")
    return is_box_of_others(first) or is_of_paper(first)


def _role(story: Story, persons: list[Person], person: Person) -> SaidRole | None:
    """Return what a person is, said beside the address, else where the text names the person otherwise."""
    role = role_of(story, person, beside_data=True)
    others = (each for each in persons if each.name == person.name and each.start != person.start)
    return (
        role
        or next((found for each in others if (found := role_of(story, each, beside_data=False))), None)
        or role_told(story, person)
    )


def _without_project(role: SaidRole | None, names: set[str]) -> SaidRole | None:
    """Take the project's own name off what a person is: 'Portin projektivastaava'."""
    if role is None:
        return None
    written, start, end = role
    first, space, rest = written.partition(" ")
    owns = first.endswith(("n", "s")) and any(
        len(name) > _SHORT_NAME and first.startswith(name[:-2]) for name in names
    )
    return SaidRole(rest, start + len(first) + 1, end) if owns and space and first[0].isupper() else role


def _named_as_contacts(
    story: Story, persons: list[Person], known: set[Person], own: Own
) -> Iterator[Contact]:
    """Persons with what they are under a label of contacts, though no address stands beside them."""
    names = {person.name for person in known}
    for label in story.of_topic("contacts"):
        for person in persons:
            if label.start <= person.start < label.end and person.name not in names:
                role = role_of(story, person, beside_data=False)
                if _OF_OFFICE.search(
                    story.text, story.lines[story.line_at(person.start)].start, person.start
                ):
                    continue
                if role and standing(story, own, person, role, person.end) is not Standing.OTHERS:
                    yield Contact(person, role)


# 'Institutets kansli, Storgatan 1. Kanslist N': who sits in an office, in the line of its address.
_OF_OFFICE = re.compile(r"\b(?:kansli|kontor|toimisto|office)\b[^\n]*\d", re.IGNORECASE)


def _mailboxes(
    story: Story, loose: dict[int, list[Reading]], own: Own, asked: list[int]
) -> Iterator[Contact]:
    """An address of no person counts where the text says that it leads to the project.

    One with the project's name counts near those who are `asked`, by the numbers of their lines.
    """
    for number, readings in loose.items():
        line = story.lines[number]
        email, phone = _first(readings, "email"), _first(readings, "phone")
        anchor = email or phone
        if anchor is None:
            continue
        sentence = story.statement_at(anchor.start)
        words = sentence.text if sentence else story.line_text(line)
        heading = story.line_text(story.lines[line.heading]) if line.heading >= 0 else ""
        address = str(email.value) if email else ""
        if mailbox_is_of_others(story, own, words, heading, address):
            continue
        under_contacts = line.heading >= 0 and story.topic(line.heading) == "contacts"
        if not OF_PROJECT.search(words):
            if _ENROLMENT.search(story.line_text(line).partition(":")[0]):
                continue
            if email is None and not _may_be_own_number(words, under_contacts=under_contacts):
                continue
        if email is None and (
            _ENROLMENT.search(words) or _TO_OTHERS.search(story.text, line.start, anchor.start)
        ):
            continue
        shared = email is not None and SHARED.search(story.text, line.start, anchor.start) is not None
        near = any(abs(number - each) <= _NEAR for each in asked)
        named = email is not None and near and is_own_box(address, own)
        if informs(story, words) or shared or named or (under_contacts and email):
            yield Contact(None, None, email, phone)


def _may_be_own_number(words: str, *, under_contacts: bool) -> bool:
    """Tell whether the words around a number say whose it is: a number alone is given for anything."""
    told = PROJECT_NOUN.search(words) is not None or under_contacts
    return told and ABOUT_WHAT.search(words) is None


# 'soita työttömyyskassaan, (09) 555 7700': the number of another body.
_TO_OTHERS = re.compile(r"\w{4,}(?:aan|ään|oon|öön|seen|iin|lle|ltä|lta|sta|stä),?\s*\Z")
_ENROLMENT = re.compile(r"ilmoittau|anmäl|enrol|regist|sign\s+up", re.IGNORECASE)
