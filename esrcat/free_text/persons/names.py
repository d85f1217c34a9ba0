"""The names of persons in a text, with what they are: the words in front, behind, or on the next line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from esrcat.free_text.persons.addresses import local_part
from esrcat.free_text.persons.inflected import base_of, comes_from, in_base_form
from esrcat.free_text.persons.projects_behind import ends_in_project, is_project
from esrcat.free_text.persons.role_lines import stands_alone
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.words import UNLESS_ASKED, UNLESS_OF_PROJECT
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.patterns import Text, quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_context import given_names, rarer_given_names
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.persons", "words.txt")

_SMALL = "a-zåäöáàâãčçéèêëíïñóôõøæšśúüûýžż"
_LARGE = "A-ZÅÄÖÁČÉÍÓØÆŠÚÜŽ"
_PART = rf"(?:(?:[ODd]['’]|Ma?c)(?=[A-Z]))?[{_LARGE}][{_SMALL}]+(?:-[{_LARGE}{_SMALL}][{_SMALL}]+)*"
_OF = r"(?:von|af|de(?:[ ]l[ae])?|van(?:[ ]de[rn])?|di)[ ]"
PERSON = rf"{_PART}(?:[ ](?:[A-ZÅÄÖ]\.|{_PART}))?[ ](?:{_OF})?{_PART}"
"""A person's name: two or three words with capitals."""

PERSON_NAME = quick(rf"(?<![\w.@-])(?P<name>{PERSON})(?![\w@])(?!\s(?:ry|Oy|Ab|rf|Ltd|oy|ab)\b)")
DEGREES = frozenset(
    "dr mr ms mrs tkl tkt ktt yht vtm vtt hum kand ft fm fl km ktm dipl ins prof tri fil yht rva hra".split()
)
_NOT_PERSON = frozenset(
    """euroopan etelä pohjois itä länsi keski suomen uudenmaan hanke projekti tiedote lisätietoja puh
    puhelin sähköposti kaupungin kunnan yhteystiedot european the project city social fund regional
    development europeiska egentliga norra södra österbottens nylands mer mera kontakt more further
    for contact ring reach tell soita kysy call write skriv mejla ask fråga ota vuoden leader uudistuva
    kestävää hållbar sustainable just koko kunta""".split()
)
_ADDRESS_WITHIN = 120
_IN_A_PLACE = re.compile(r"(?:ss[aä]|ll[aä])\Z")
_NEAR_DATA = re.compile(
    r"\s*[,(:–/-]?\s*(?:[^\s@\d]+\s+){0,4}?(?:p\.|puh|tfn|tel[.:\s]|phone|\+358|0\d|\S+@"
    r"|\S+\s?[(\[]\s?(?:at|ät|a|miuk))",
    re.IGNORECASE,
)


class Person(NamedTuple):
    """A person named in a text; `title` stands in front of the name as a part of it ('Lehtori')."""

    name: str
    start: int
    end: int
    title: SaidRole | None


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
        if (
            first.lower() in _NOT_PERSON
            or (_is_opening_title(story, first, second) and not _is_title(story, first))
            or (second in given_names() and _is_matter(first))
        ):
            position = match.start() + len(first)
            continue
        position = match.end()
        person = _without_title(story, match["name"], match.start("name"), match.end("name"))
        person = _as_named(story, _without_place(story, person)) if person else None
        person = _without_occupation(story, _without_field(story, person)) if person else None
        person = _uninflected(story, person) if person else None
        if (
            person is None
            or is_of_body(person.name)
            or _is_title(story, person.name)
            or _BODY_BEHIND.match(story.text, person.end)
            or is_project(story, person.end)
        ):
            continue
        first, last = person.name.split()[0], person.name.split()[-1]
        if (
            first.lower() in _NOT_PERSON
            or last.lower() in _NOT_PERSON
            or (first in place_forms() and last in place_forms())
            or _is_where(story, person, first, last)
            or _LED.search(story.text, max(0, person.start - 20), person.start)
        ):
            continue
        if (
            first in given_names()
            or person.title
            or title_before(story, person.start)
            or _title_behind(story, person.end)
            or _NEAR_DATA.match(story.text, person.end)
            or stands_alone(story, person.start, person.end)
        ):
            found.append(person)
            continue
        behind = str(story.text[person.end : person.end + _ADDRESS_WITHIN]).casefold()
        if local_part(person.name) in behind and first not in place_forms() and last not in place_forms():
            # An address right behind is made of the name.
            found.append(person)
        else:
            unsure.append(person)
    known = {each.name for each in found}
    again = (each for each in unsure if each.name in known)
    return sorted([*found, *again], key=lambda each: each.start)


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
        last = _end_of_name(story, start, person.end)
        return Person(story.text[start:last], start, last, title)
    return Person(" ".join(words[1:]), start, person.end, title)


def _is_given(word: str) -> bool:
    return any(part in given_names() or part in rarer_given_names() for part in (word, *word.split("-")))


# Whose a person is, in Swedish, and what one writes above a name.
_NO_GIVEN_NAME = re.compile(r"\w{4,}[nr]s|Hälsningar|Terveisin|Regards")

OCCUPATION = re.compile(
    r"[A-ZÅÄÖ][a-zåäö-]{3,}(?:(?<!gg)(?<!lig)are|iker|eur|ör|ist|ant|man|log|tuttaja|ntaja|täjä|mestari|kko|kkö|sti|ntti|mies|ian)"
)
"""A word that says what somebody does, by its ending."""

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
    person = _without_title(story, name, start, end)
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
_BODY_WORD = quick(_WORDS["word_of_body"])


def is_of_body(name: str) -> bool:
    """Tell whether a name with capitals has a word of organisations in it."""
    if _BODY_WORD.search(name) is None:
        return False
    # 'Askola' is a place, and a family name.
    rest = " ".join(word for word in name.split(" ") if word not in place_forms())
    return _BODY_WORD.search(rest) is not None


def _is_opening_title(story: Story, word: str, second: str) -> bool:
    """'Project' in 'Project Manager Anna Malli', 'Marine' in 'Marine Biologist': a title of several words."""
    if word not in given_names() and second not in given_names() and _is_title(story, second):
        return True
    return word.lower() in _OPENS_TITLE


_OPENS_TITLE = frozenset(
    """project business development research senior regional managing planning communications vice executive
    hankkeen projektin""".split()
)


def _without_title(story: Story, name: str, start: int, end: int) -> Person | None:
    """Take a title that begins the name off: 'Projektipäällikkö Esko Lammi', 'TkT Olavi Kuusamo'."""
    words = name.split(" ")
    title: SaidRole | None = None
    while len(words) > 1 and (words[0].lower().rstrip(".") in DEGREES or _is_title(story, words[0])):
        if _is_title(story, words[0]):
            title = SaidRole(words[0], start, start + len(words[0]))
        start += len(words[0]) + 1
        words.pop(0)
    if len(words) < 2 and title:
        # The title and a given name: the family name may follow.
        following = re.compile(rf"[ ]{_PART}").match(story.text, end)
        if following is None:
            return None
        end = following.end()
        words = story.text[start:end].split(" ")
    if len(words) < 2:
        return None
    if title and len(words) == 2:
        end = _end_of_name(story, start, end)
    return Person(story.text[start:end] if title else " ".join(words), start, end, title)


def _end_of_name(story: Story, start: int, end: int) -> int:
    """Return where a name ends that a title took a word of: 'Projektledare Sanna Malm Ek'."""
    whole = PERSON_NAME.match(story.text, start)
    if whole is None or whole.end() <= end or is_of_body(whole["name"]):
        return end
    last = whole["name"].split(" ")[-1]
    return end if last in place_forms() or _is_title(story, last) else whole.end()


def _is_title(story: Story, word: str) -> bool:
    """Tell whether a word is a title; 'projektchefen' is, as 'projektchef' is, and 'puheenjohtajamme'."""
    word = word.removesuffix("mme")
    forms = (word, word[:-1], word[:-2]) if word.endswith("n") else (word,)
    titles = [compiled(wording.titles) for wording in story.wordings]
    return any(title.fullmatch(form) for title in titles for form in forms)


def title_before(story: Story, start: int) -> bool:
    """Tell whether a title stands right in front of a name."""
    before = story.text.part(max(0, start - 45), start)
    titles = (framed("(?:", wording.titles, r")(?:\s*:?|\s[–—-])\s*\Z") for wording in story.wordings)
    return any(title.search(before) for title in titles)


def _title_behind(story: Story, end: int) -> bool:
    """Tell whether a title stands right behind a name: 'Daniel Ocampo, Project Coordinator, …'."""
    if story.text[end : end + 1] not in (",", " ") or not _MARK_BEHIND.match(story.text, end):
        return False
    stop = story.text.find("\n", end)
    behind = _MARK_BEHIND.sub(
        "", story.text.part(end, min(end + 60, stop if stop >= 0 else end + 60)), count=1
    )
    return any(
        framed("(?:", wording.titles, r")(?=\s?[,|(]|\s*\Z)").match(behind) for wording in story.wordings
    )


_MARK_BEHIND = re.compile(r"\s?[,|]\s+")
