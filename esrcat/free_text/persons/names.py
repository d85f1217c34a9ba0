"""The names of persons in a text, with what they are: the words in front, behind, or on the next line."""

from __future__ import annotations

import re
from functools import lru_cache

from esrcat.free_text.persons.addresses import local_part
from esrcat.free_text.persons.inflected import base_of, comes_from, in_base_form
from esrcat.free_text.persons.projects_behind import ends_in_project, is_project
from esrcat.free_text.persons.role_lines import stands_alone
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import OCCUPATION, PERSON_NAME, Person, is_of_body
from esrcat.free_text.persons.titles import (
    end_of_name,
    is_opening_title,
    is_title,
    title_before,
    title_behind,
    without_title,
)
from esrcat.free_text.persons.words import UNLESS_ASKED, UNLESS_OF_PROJECT
from esrcat.free_text.story.story import Story
from esrcat.patterns import Text
from esrcat.vocab.place_context import given_names, rarer_given_names
from esrcat.vocab.place_forms import place_forms

_NOT_PERSON = frozenset(
    """euroopan etelä pohjois itä länsi keski suomen uudenmaan hanke projekti tiedote lisätietoja puh
    puhelin sähköposti kaupungin kunnan yhteystiedot european the project city social fund regional
    development europeiska egentliga norra södra österbottens nylands mer mera kontakt more further
    for contact ring reach tell soita kysy call write skriv mejla ask fråga ota vuoden leader uudistuva
    kestävää hållbar sustainable just koko kunta senior junior chief principal specialist""".split()
)
_ADDRESS_WITHIN = 120
_IN_A_PLACE = re.compile(r"(?:ss[aä]|ll[aä])\Z")
_NEAR_DATA = re.compile(
    r"\s*[,(:–/-]?\s*(?:[^\s@\d]+\s+){0,4}?(?:p\.|puh|tfn|tel[.:\s]|phone|\+358|0\d|\S+@"
    r"|\S+\s?[(\[]\s?(?:at|ät|a|miuk))",
    re.IGNORECASE,
)


def _is_where(story: Story, person: Person, first: str, last: str) -> bool:
    """Tell 'Ryhmät Jämsässä: N', 'In Sotkamo: N': where the person behind the colon works."""
    in_a_place = first == "In" or (_IN_A_PLACE.search(last) is not None and last in place_forms())
    return in_a_place and story.text[person.end : person.end + 1] == ":"


def persons_in(story: Story) -> list[Person]:
    """Return the persons that a text names: told by given name, title, or data behind, once at least."""
    found: list[Person] = []
    unsure: list[Person] = []
    position = 0
    while match := PERSON_NAME.search(story.text, position):
        first, second = match["name"].split(" ")[:2]
        if _begins_no_name(story, first, second):
            position = match.start() + len(first)
            continue
        position = match.end()
        person = _without_what_is_beside(story, match)
        if person is not None and not _is_nobody(story, person):
            (found if _is_surely_a_person(story, person) else unsure).append(person)
    known = {each.name for each in found}
    again = (each for each in unsure if each.name in known)
    return sorted([*found, *again], key=lambda each: each.start)


def _begins_no_name(story: Story, first: str, second: str) -> bool:
    """Tell whether the first of some words with capitals is no part of a name, which the second may begin."""
    return (
        first.lower() in _NOT_PERSON
        or (is_opening_title(story, first, second) and not is_title(story, first))
        or (second in given_names() and _is_matter(first))
    )


def _without_what_is_beside(story: Story, match: re.Match[str]) -> Person | None:
    """Return a person without title, place, field and occupation, the name in its base form."""
    person = without_title(story, match["name"], match.start("name"), match.end("name"))
    person = _as_named(story, _without_place(story, person)) if person else None
    person = _without_occupation(story, _without_field(story, person)) if person else None
    return _uninflected(story, person) if person else None


def _is_nobody(story: Story, person: Person) -> bool:
    """Tell whether words with capitals name a body, a project or a place, or what somebody is."""
    if (
        is_of_body(person.name)
        or is_title(story, person.name)
        or _BODY_BEHIND.match(story.text, person.end)
        or is_project(story, person.end)
    ):
        return True
    first, last = person.name.split()[0], person.name.split()[-1]
    return (
        first.lower() in _NOT_PERSON
        or last.lower() in _NOT_PERSON
        or (first in place_forms() and last in place_forms())
        or _is_where(story, person, first, last)
        or _LED.search(story.text, max(0, person.start - 20), person.start) is not None
    )


def _is_surely_a_person(story: Story, person: Person) -> bool:
    """Tell whether a given name, a title or data says that a name is a person's."""
    first, last = person.name.split()[0], person.name.split()[-1]
    if (
        first in given_names()
        or person.title
        or title_before(story, person.start)
        or title_behind(story, person.end)
        or _NEAR_DATA.match(story.text, person.end)
        or stands_alone(story, person.start, person.end)
    ):
        return True
    # An address right behind is made of the name.
    behind = str(story.text[person.end : person.end + _ADDRESS_WITHIN]).casefold()
    return local_part(person.name) in behind and first not in place_forms() and last not in place_forms()


@lru_cache(maxsize=1024)
def _is_matter(word: str) -> bool:
    """'Ilmoittautumiset Raija Toivola': what somebody is asked about is no given name."""
    text = Text(word)
    return word not in given_names() and (
        UNLESS_ASKED.search(text) is not None or UNLESS_OF_PROJECT.search(text) is not None
    )


def _without_place(story: Story, person: Person) -> Person:
    """Take a place behind the name off: 'Hannu Oulainen Tyrnävän Maamiesseurasta'."""
    words = person.name.split(" ")
    if len(words) > 2 and (comes_from(words) or ends_in_project(story, words, person.end)):
        return person._replace(name=" ".join(words[:-1]), end=person.end - len(words[-1]) - 1)
    if len(words) > 2 and words[-1].endswith("n") and (words[-1] in place_forms() or words[-1] in _OF_ALL):
        # 'Aino Malli Suomen soutukeskuksesta'
        return person._replace(name=" ".join(words[:-1]), end=person.end - len(words[-1]) - 1)
    is_first = words[0] in given_names() or (story.wordings[0].language == "fi" and _is_given(words[0]))
    if is_first and (ablative := _ABLATIVE.search(words[-1])):
        if _is_in_an_address(story, words[-1]):
            # 'Kaukovalta' is a family name as it stands.
            return person
        # 'Tiedustelut Pekka Kurutalolta': the name in its base form.
        stem = words[-1][: ablative.start()]
        surname = stem[:-2] + "nen" if stem.endswith("se") else stem
        return person._replace(name=" ".join([*words[:-1], surname]))
    return person


def _without_field(story: Story, person: Person) -> Person:
    """Take off what somebody is head of: 'Head of Education Mary Model'."""
    words = person.name.split(" ")
    if len(words) != 3 or words[0] in given_names() or words[1] not in given_names():
        return person
    if _HEAD_OF.search(story.text, max(0, person.start - 15), person.start) is None:
        return person
    return person._replace(name=" ".join(words[1:]), start=person.start + len(words[0]) + 1)


# 'project manager of Cold Start', 'projektledare för Nya Vägar': a project or a body.
_LED = re.compile(
    r"(?:manager|coordinator|director|leader|lead)\sof\s\Z|(?:ledare|koordinator|samordnare)\sför\s\Z"
)
_HEAD_OF = re.compile(r"\b(?:head|director|dean)\sof\s\Z", re.IGNORECASE)


def _without_occupation(story: Story, person: Person) -> Person:
    """Take a word off that no table of titles has: 'Kylätalonmies Arvo Malli', 'Bryggans Bo Lind'."""
    words = person.name.split(" ")
    if len(words) < 3 or person.title or _is_given(words[0]) or words[2] in given_names():
        return person
    end = person.start + len(words[0])
    if _is_given(words[1]) and _NO_GIVEN_NAME.fullmatch(words[0]):
        return person._replace(name=" ".join(words[1:]), start=end + 1)
    sure = _SURE_OCCUPATION.search(words[0]) is not None
    may_be = OCCUPATION.fullmatch(words[0]) or _BEFORE_GIVEN_NAME.fullmatch(words[0])
    if not sure and not (may_be and _is_given(words[1])):
        return person
    title, start = SaidRole(words[0], person.start, end), end + 1
    if len(words) == 3 and story.text[start : person.end] == " ".join(words[1:]):
        last = end_of_name(story, start, person.end)
        return Person(story.text[start:last], start, last, title)
    return Person(" ".join(words[1:]), start, person.end, title)


def _is_given(word: str) -> bool:
    return any(part in given_names() or part in rarer_given_names() for part in (word, *word.split("-")))


# Whose a person is, in Swedish, and what one writes above a name.
_NO_GIVEN_NAME = re.compile(r"\w{4,}[nr]s|Hälsningar|Terveisin|Regards")


_BEFORE_GIVEN_NAME = re.compile(
    r"\w{3,}(?:and|are|arie|ent|eut|inna|kon|ller|mor|nom|og|onde|tor|teg|äst|ock)|Kock|Kapten|Kapellan"
)
"""Endings that given names have too, but for such as stand in front of another."""

_SURE_OCCUPATION = re.compile(
    r"\w{3}(?:aattori|mies|ikko|ikkö|ittaja|ittäjä|ologi|tohtori|professori|dosentti|tekniker|arkitekt|ingenjör|sköterska)\Z"
)

_FOLD = str.maketrans("åäöéü", "aaoeu")


def _is_in_an_address(story: Story, surname: str) -> bool:
    return f".{surname.lower().translate(_FOLD)}" in story.text.lower()


# 'Rauman Laivarannan Kehitysyhtiö Oy'
_BODY_BEHIND = re.compile(r"(?:[ ][A-ZÅÄÖ][\w-]*){1,3}[ ](?:ry|Oy|Ab|rf|Ltd|sr|ky)\b")
# 'Langat ovat N:n käsissä'
_IN_HANDS = re.compile(r"\s(?:käsissä|hallussa|harteilla|kontolla|vastuulla|pöydällä)\b")
_REACHED = re.compile(r"\b(?:tavoit\w+|saa\skiinni)\b[^.\n]{0,60}\Z", re.IGNORECASE)


def _as_named(story: Story, person: Person) -> Person:
    """The object of 'tavoittaa' in its base form: 'tavoittaa päällikkö Esa Torviston'."""
    words = person.name.split(" ")
    if not _is_given(words[0]) or not words[-1].endswith("n") or words[-1].endswith("nen"):
        return person
    in_hands = _IN_HANDS.match(story.text, person.end) is not None
    if not in_hands and _REACHED.search(story.text, max(0, person.start - 80), person.start) is None:
        return person
    surname = words[-1][:-3] + "nen" if words[-1].endswith("sen") else base_of(words[-1][:-1])
    return person._replace(name=" ".join([*words[:-1], surname]))


def bare_person(story: Story, name: str, start: int, end: int) -> Person | None:
    """Return the person that words with capitals name, without degree, title and place."""
    while name.split(" ")[0].lower() in _NOT_PERSON and " " in name:
        # 'Ask Mary Model, project manager'
        start += len(name.split(" ")[0]) + 1
        name = name.partition(" ")[2]
    person = without_title(story, name, start, end)
    person = _without_occupation(story, _without_place(story, person)) if person else None
    if person and is_project(story, person.end):
        return None
    return _uninflected(story, person) if person else None


def _uninflected(story: Story, person: Person) -> Person:
    if story.wordings[0].language != "fi":
        return person
    return person._replace(name=in_base_form(story.text, person.name, person.end))


_OF_ALL = frozenset(("Suomen", "Ruotsin", "Viron", "Norjan", "Euroopan", "Pohjoismaiden"))
_ABLATIVE = re.compile(r"(?<=\w{3})(?:lta|ltä|lle)\Z")
