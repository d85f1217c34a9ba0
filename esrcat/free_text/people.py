"""Contact persons: names with role, e-mail and phone, from lists of contacts and from prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.finds import Finds
from esrcat.free_text.story import Story
from esrcat.free_text.wording import Wording
from esrcat.free_text.wordings import compiled
from esrcat.values.contacts import find_emails, find_phones
from esrcat.values.reading import Reading
from esrcat.vocab.place_context import given_names

_NAME_PART = r"[A-ZÅÄÖÉ][a-zåäöéüøæ]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)?"
PERSON = rf"{_NAME_PART}(?:\s{_NAME_PART})?\s(?:(?:von|af|de)\s)?{_NAME_PART}"
_PERSON = re.compile(rf"(?<![\w-])(?P<name>{PERSON})(?![\w@])")
_TEMPLATE = re.compile(
    r"(?:etunimi\.sukunimi|fornamn\.efternamn|förnamn\.efternamn|firstname\.lastname|first\.last(?:name)?)\s*(?:@|\(at\)|\[at\]|\(a\)|\s\(at\)\s)\s*(?P<domain>[\w-]+(?:\.[\w-]+)+)",
    re.IGNORECASE,
)
_ROT13 = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM"
)
_FOLD = str.maketrans("åäöéüÅÄÖ", "aaoeuaao")
_NOT_PERSON = frozenset(
    """Euroopan Etelä Pohjois Itä Länsi Keski Suomen Uudenmaan Hanke Projekti Tiedote Lisätietoja Puh Puhelin Sähköposti
    Kaupungin Kunnan Yhteystiedot European The Project City Social Fund Regional Development Europeiska Egentliga Norra
    Södra Österbottens Nylands Mer Kontakt More Further For Contact Vuoden""".split()
)
_GAP = re.compile(r"[\s,;:.()–—-]*")
_LONG_GAP = 140


class _Contact(NamedTuple):
    name: tuple[str, int, int] | None
    role: tuple[str, int, int] | None
    email: Reading | None
    phone: Reading | None
    template: tuple[int, int] | None = None


def read_people(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add contacts, those with an address or a number first, in the order of the text."""
    contacts = [*_with_data(story, about), *_leaders(story, about)]
    ordinal = 0
    known: list[str] = []
    for contact in contacts:
        name = contact.name[0] if contact.name else None
        if name and name in known:
            continue
        known += [name] if name else []
        _add(finds, f"/contacts/{ordinal}", contact)
        ordinal += 1


def _add(finds: Finds, base: str, contact: _Contact) -> None:
    rule = "contact"
    if contact.name:
        finds.add(f"{base}/name", *contact.name, "sentence", rule)
    if contact.role:
        finds.add(f"{base}/role", *contact.role, "sentence", rule)
    if contact.email:
        finds.add(f"{base}/email", str(contact.email.value), contact.email.start, contact.email.end, "sentence", rule)
    elif contact.template and contact.name:
        at = contact.template
        domain = _TEMPLATE.search(finds.story.text, *at)
        if domain:
            address = f"{_local_part(contact.name[0])}@{domain['domain']}"
            finds.add(f"{base}/email", address, *at, "derived", "pattern of the address and the name", more=((contact.name[1], contact.name[2]),))
    if contact.phone:
        finds.add(f"{base}/phone", str(contact.phone.value), contact.phone.start, contact.phone.end, "sentence", rule)


def _local_part(name: str) -> str:
    return ".".join(name.lower().split()).translate(_FOLD)


def _with_data(story: Story, about: Aboutness) -> list[_Contact]:
    """Persons with an e-mail address or a phone number beside their names."""
    text = story.text
    emails, phones = find_emails(text), find_phones(text)
    if not emails and not phones:
        return []
    templates = [match.span() for match in _TEMPLATE.finditer(text)]
    persons = [person for person in persons_in(story) if about.is_own_at(person[1])]
    anchors = sorted([*emails, *phones], key=lambda each: each.start)
    groups: dict[tuple[str, int, int] | int, list[Reading]] = {}
    for anchor in anchors:
        owner = _owner(text, persons, anchor, anchors)
        if owner is None and not _is_role_mailbox(story, about, anchor):
            continue
        key: tuple[str, int, int] | int = owner if owner else _group_start(story, anchor)
        groups.setdefault(key, []).append(anchor)
    found = []
    for key, readings in groups.items():
        first = min(reading.start for reading in readings)
        last = max(reading.end for reading in readings)
        email = next((each for each in readings if each.key == "email"), None)
        phone = next((each for each in readings if each.key == "phone"), None)
        if isinstance(key, int):
            if _is_left_out(story, first, last):
                continue
            found.append(_Contact(None, None, email, phone))
            continue
        role = _role(story, key, first, last)
        if _is_left_out(story, key[1], last):
            continue
        if email:
            email = _readable(email, key[0])
        template = templates[0] if templates and not email else None
        found.append(_Contact(key, role, email, phone, template))
    return sorted(found, key=lambda each: each.name[1] if each.name else each.email.start if each.email else 0)


def persons_in(story: Story) -> list[tuple[str, int, int]]:
    """Return the persons' names in a text: two or three words with capitals, told by given name or title."""
    found = []
    for match in _PERSON.finditer(story.text):
        name, start, end = match["name"], *match.span("name")
        words = name.replace("-", " ").split()
        if "\n" in name:
            first, _, rest = name.rpartition("\n")
            if " " in rest:
                start += len(first) + 1
                name = rest
            else:
                name = first
                end = start + len(first)
            words = name.replace("-", " ").split()
            if len(words) < 2:
                continue
        if words[0] in _NOT_PERSON or words[-1] in _NOT_PERSON:
            cut = name.split(" ", 1)
            if words[0] in _NOT_PERSON and len(cut) == 2 and " " in cut[1]:
                start += len(cut[0]) + 1
                name, words = cut[1], cut[1].replace("-", " ").split()
            else:
                continue
        found.append((name, start, end, words[0] in given_names() or _after_title(story, start)))
    return [(name, start, end) for name, start, end, known in found if known or _line_of_contact(story, start, end)]


def _after_title(story: Story, start: int) -> bool:
    before = story.text[max(0, start - 45) : start]
    return any(compiled(rf"(?:{wording.titles})\s*:?\s*\Z").search(before) for wording in story.wordings)


def _line_of_contact(story: Story, start: int, end: int) -> bool:
    """An unknown name counts where its line holds nothing else, or an address or number right behind it."""
    after = story.text[end : end + 60]
    if re.match(r"\s*[,(:–-]?\s*(?:\S+\s+){0,3}?(?:p\.|puh|tfn|tel|\+358|0\d\d|\S+@|\S+\(at\))", after, re.IGNORECASE):
        return True
    line = story.lines[story.line_at(start)]
    return line.start == start and line.end <= end + 1


def _owner(
    text: str, persons: list[tuple[str, int, int]], anchor: Reading, anchors: list[Reading]
) -> tuple[str, int, int] | None:
    """Find whose an address or number is: by the address itself, else the nearest name before it."""
    if anchor.key == "email":
        for person in persons:
            if matches(str(anchor.value), person[0]) or matches(str(anchor.value).translate(_ROT13), person[0]):
                return person
        if re.search(r"[a-zåäö]+\.[a-zåäö-]+@", str(anchor.value), re.IGNORECASE):
            # 'etunimi.sukunimi@' of somebody else.
            pass
    before = [person for person in persons if person[2] <= anchor.start]
    if before:
        person = before[-1]
        gap = text[person[2] : anchor.start]
        if len(gap) <= _LONG_GAP and gap.count("\n\n") <= 3 and ". " not in _without_marks(gap):
            return person
    after = next((person for person in persons if 0 <= person[1] - anchor.end <= 12), None)
    return after


def _without_marks(gap: str) -> str:
    return re.sub(r"\b(?:puh|p|tfn|tel|gsm|s-post|sähköp|e-post)\.\s", "", gap, flags=re.IGNORECASE)


def matches(address: str, name: str) -> bool:
    """Tell whether an e-mail address is that of a person: 'kaisa.karhu-harkonen@' of Kaisa Karhu-Härkönen."""
    local = address.partition("@")[0].lower().translate(_FOLD)
    parts = name.lower().translate(_FOLD).split()
    if len(parts) < 2:
        return False
    first, last = parts[0], parts[-1]
    return last in local and (local.startswith(first[:1]) or first in local) or local == f"{first}.{last}"


def _readable(email: Reading, name: str) -> Reading:
    """Undo rot13 where the decoded address is the person's."""
    address = str(email.value)
    if matches(address, name):
        return email
    local, _, domain = address.partition("@")
    decoded = local.translate(_ROT13)
    if matches(f"{decoded}@", name):
        return email._replace(value=f"{decoded}@{domain}")
    return email


def _group_start(story: Story, anchor: Reading) -> int:
    return story.line_at(anchor.start)


def _is_role_mailbox(story: Story, about: Aboutness, anchor: Reading) -> bool:
    """An address of no person counts under a heading of contacts, or in a sentence that says where to ask."""
    if anchor.key != "email" or not about.is_own_at(anchor.start):
        return False
    line = story.lines[story.line_at(anchor.start)]
    sentence = story.statement_at(anchor.start)
    words = sentence.text if sentence else story.line_text(line)
    informs = any(compiled(wording.informs).search(words) for wording in story.wordings)
    return informs or (line.heading >= 0 and story.topic(line.heading) == "contacts")


def _is_left_out(story: Story, start: int, end: int) -> bool:
    near = story.text[max(0, start - 60) : end]
    return any(compiled(rf"\b(?:{wording.not_contacts})").search(near) for wording in story.wordings)


def _role(story: Story, person: tuple[str, int, int], first: int, last: int) -> tuple[str, int, int] | None:
    """Read the title in front of the name, behind it, or on the line under it."""
    text = story.text
    _, start, end = person
    before = text[max(0, start - 80) : start]
    for wording in story.wordings:
        match = compiled(rf"(?<![\w-])(?P<role>{wording.titles})\s*[:,]?\s*\Z").search(before)
        if match:
            at = max(0, start - 80) + match.start("role")
            return _cleaned_role(text, at, at + len(match["role"]))
    stop = first if first > end else last
    between = text[end:stop]
    pieces = [piece for piece in re.finditer(r"[^\n,;()]+", between) if piece[0].strip(" .:–-")]
    for piece in pieces[:3]:
        written = piece[0].strip(" .:–-")
        at = end + piece.start() + piece[0].index(written)
        for wording in story.wordings:
            if compiled(rf"(?:[\w/-]+\s){{0,3}}(?:{wording.titles})(?:[/,]\s?[\w-]+|\s[\w-]+){{0,3}}").fullmatch(written):
                return _cleaned_role(text, at, at + len(written))
    return None


def _cleaned_role(text: str, start: int, end: int) -> tuple[str, int, int]:
    return " ".join(text[start:end].split()), start, end


def _leaders(story: Story, about: Aboutness) -> Iterator[_Contact]:
    """Persons who are said to lead the project, though no address stands beside them."""
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        for wording in story.wordings:
            for pattern in _leading(wording):
                for match in pattern.finditer(story.text, statement.start, statement.end):
                    role = match["role"]
                    low, high = match.span("role")
                    yield _Contact((match["name"], *match.span("name")), (role, low, high), None, None)


@cache
def _leading(wording: Wording) -> tuple[re.Pattern[str], ...]:
    person = rf"(?-i:{PERSON})"
    return tuple(compiled(pattern.replace("NAME", person)) for pattern in wording.leads)
