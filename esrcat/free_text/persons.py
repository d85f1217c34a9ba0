"""The names of persons in a text, with what they are: the words in front, behind, or on the next line."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled, framed
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_PART = r"[A-ZÅÄÖÉ][a-zåäöéüøæ]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)*"
PERSON = rf"{_PART}(?:[ ](?:[A-ZÅÄÖ]\.|{_PART}))?[ ](?:(?:von|af|de)[ ])?{_PART}"
"""A person's name: two or three words with capitals."""

_PERSON = re.compile(rf"(?<![\w.@-])(?P<name>{PERSON})(?![\w@])(?!\s(?:ry|Oy|Ab|rf|Ltd|oy|ab)\b)")
_DEGREES = frozenset("dr mr ms mrs tkt ft fm fl km ktm dipl ins prof tri fil yht rva hra".split())
_NOT_PERSON = frozenset(
    """euroopan etelä pohjois itä länsi keski suomen uudenmaan hanke projekti tiedote lisätietoja puh
    puhelin sähköposti kaupungin kunnan yhteystiedot european the project city social fund regional
    development europeiska egentliga norra södra österbottens nylands mer mera kontakt more further
    for contact vuoden leader uudistuva kestävää hållbar sustainable just koko kunta""".split()
)
_NEAR_DATA = re.compile(
    r"\s*[,(:–/-]?\s*(?:[^\s@\d]+\s+){0,4}?(?:p\.|puh|tfn|tel[.:\s]|phone|\+358|0\d|\S+@"
    r"|\S+\s?[(\[]\s?(?:at|ät|a|miuk))",
    re.IGNORECASE,
)
_WORDS_BEFORE = r"(?:[\w/-]+\s){0,3}(?:"
_EDGE = re.compile(r"[,;:/()|]\s*|\n|\s[–—-]\s|\.\s")
_DIGITS = re.compile(r"\d|@")
_ONLY_OPENING = re.compile(
    r"(?:(?:lisä)?tie\w+|yhteys\w+|kysy\w*|ota|yhteyttä|ottaa|puh|p|antaa|antavat|antoi|mera?"
    r"|information|ger|ges|av|lämnas|kontakta|kontakt|contact|for|more|details|from|by|please"
    r"|förfrågningar|upplysningar|tilläggsuppgifter|ja|och|and|sekä|joka|example|sanoo|kertoo)\.?",
    re.IGNORECASE,
)


class Person(NamedTuple):
    """A person named in a text; `title` stands in front of the name as a part of it ('Lehtori')."""

    name: str
    start: int
    end: int
    title: tuple[str, int, int] | None


def persons_in(story: Story) -> list[Person]:
    """Return the persons that a text names: told by given name, title, or an address or number behind."""
    found = []
    position = 0
    while match := _PERSON.search(story.text, position):
        first = match["name"].split(" ")[0]
        if first.lower() in _NOT_PERSON or (_is_opening_title(story, first) and not _is_title(story, first)):
            position = match.start() + len(first)
            continue
        position = match.end()
        person = _without_title(story, match["name"], match.start("name"), match.end("name"))
        person = _without_place(person) if person else None
        if person is None or is_of_body(person.name):
            continue
        first, last = person.name.split()[0], person.name.split()[-1]
        if (
            first.lower() in _NOT_PERSON
            or last.lower() in _NOT_PERSON
            or (first in place_forms() and last in place_forms())
        ):
            continue
        if (
            first in given_names()
            or person.title
            or title_before(story, person.start)
            or _NEAR_DATA.match(story.text, person.end)
            or _alone_on_line(story, person)
        ):
            found.append(person)
    return found


def _without_place(person: Person) -> Person:
    """Take a place behind the name off: 'Hannu Oulainen Tyrnävän Maamiesseurasta'."""
    words = person.name.split(" ")
    if len(words) > 2 and words[-1].endswith("n") and words[-1] in place_forms():
        return person._replace(name=" ".join(words[:-1]), end=person.end - len(words[-1]) - 1)
    if words[0] in given_names() and (ablative := _ABLATIVE.search(words[-1])):
        # 'Tiedustelut Pekka Kurutalolta': the name in its base form.
        stem = words[-1][: ablative.start()]
        surname = stem[:-2] + "nen" if stem.endswith("se") else stem
        return person._replace(name=" ".join([*words[:-1], surname]))
    return person


def bare_person(story: Story, name: str, start: int, end: int) -> Person | None:
    """Return the person that words with capitals name, without degree, title and place."""
    person = _without_title(story, name, start, end)
    return _without_place(person) if person else None


_ABLATIVE = re.compile(r"(?<=\w{3})(?:lta|ltä|lle)\Z")
_BODY_WORD = re.compile(
    r"\b(?:University|College|Institute|Centre|Center|Association|Foundation|Council|School|Academy"
    r"|City|Town|Region|Fund|Street|Museum|Project|Work|Group|Yrkesh\w+|Stad|Kommun|Oy|Ab|Oyj|Ltd)\b"
    r"|(?i:opisto|koulu|kesku(?:s|ksen)|säätiö|yhdisty(?:s|ksen)|liitto|kaupunki|kunta|instituutti|virasto|yhtymä|yhtiö"
    r"|palvelut|museo|seura|toimisto|skola|institut|förening|stiftelse|förbund|bolag|central(?:en)?|centrum)\b"
)


def is_of_body(name: str) -> bool:
    """Tell whether a name with capitals has a word of organisations in it."""
    return _BODY_WORD.search(name) is not None


def _is_opening_title(story: Story, word: str) -> bool:
    """'Project' in 'Project Manager Anna Malli': a title of several words."""
    return word.lower() in (
        "project",
        "business",
        "development",
        "research",
        "senior",
        "regional",
        "managing",
        "planning",
        "communications",
        "vice",
        "executive",
        "hankkeen",
        "projektin",
    )


def _without_title(story: Story, name: str, start: int, end: int) -> Person | None:
    """Take a title that begins the name off: 'Projektipäällikkö Esko Lammi', 'TkT Olavi Kuusamo'."""
    words = name.split(" ")
    title: tuple[str, int, int] | None = None
    while len(words) > 1 and (words[0].lower().rstrip(".") in _DEGREES or _is_title(story, words[0])):
        if _is_title(story, words[0]):
            title = (words[0], start, start + len(words[0]))
        start += len(words[0]) + 1
        words.pop(0)
    if len(words) < 2 and title:
        # The title and a given name: the family name may follow.
        following = re.compile(rf"[ ]{_PART}").match(story.text, end)
        if following is None:
            return None
        end = following.end()
        words = story.text[start:end].split(" ")
    return Person(" ".join(words), start, end, title) if len(words) > 1 else None


def _is_title(story: Story, word: str) -> bool:
    return any(compiled(wording.titles).fullmatch(word) for wording in story.wordings)


def title_before(story: Story, start: int) -> bool:
    """Tell whether a title stands right in front of a name."""
    before = story.text.part(max(0, start - 45), start)
    return any(framed("(?:", wording.titles, r")\s*:?\s*\Z").search(before) for wording in story.wordings)


def _alone_on_line(story: Story, person: Person) -> bool:
    line = story.lines[story.line_at(person.start)]
    return line.start == person.start and line.end <= person.end + 1 and line.kind != "heading"


def role_of(story: Story, person: Person, *, beside_data: bool) -> tuple[str, int, int] | None:
    """Return what a person is, as written, and where; with data beside the name any short words count."""
    if person.title:
        return _of_the_project(_with_more(story, person))
    found = _before(story, person, False) or _behind(story, person, False) or _on_other_line(story, person)
    if not found and beside_data:
        found = _before(story, person, True) or _behind(story, person, True)
    return _of_the_project(found)


def _of_the_project(role: tuple[str, int, int] | None) -> tuple[str, int, int] | None:
    """Take off what says no more than that it is the project's: 'hankkeen projektipäällikkö'."""
    if role is None:
        return None
    written, start, end = role
    if _NO_ROLE.fullmatch(written):
        return None
    bare = _COPULA.sub("", written)
    end -= len(written) - len(bare)
    if (whose := _WHOSE.match(bare)) and not _OF_SOMETHING.match(bare, whose.end()):
        start, bare = start + whose.end(), bare[whose.end() :]
    return bare, start, end


_NO_ROLE = re.compile(
    r"(?:hankkeen\s|projektin\s)?yhteyshenkilö|(?:projektets\s)?kontaktperson|contact\sperson", re.IGNORECASE
)
_COPULA = re.compile(r"\s+(?:on|oli|är|var|is|was|toimii|heter)\Z", re.IGNORECASE)
_WHOSE = re.compile(r"(?:hankkeen|projektin|projektets|(?:the\s+)?project(?:'|’)s)\s+", re.IGNORECASE)
_OF_SOMETHING = re.compile(
    r"(?:vetäjä|johtaja|koordinaattori|vastaava|päällikkö|ohjaaja|ledare|chef|koordinator|samordnare|manager|leader"
    r"|coordinator)\Z",
    re.IGNORECASE,
)
_IN_CASE = re.compile(r"(?<=[a-zåäö])(?:lle|lta|ltä|lla|llä)?\s*:?\Z")


def _with_more(story: Story, person: Person) -> tuple[str, int, int] | None:
    """'Business adviser' is more than its last word."""
    title = person.title
    if title is None:
        return None
    first = max(
        (edge.end() for edge in _EDGE.finditer(story.text, max(0, title[1] - 50), title[1])),
        default=max(0, title[1] - 50),
    )
    line = story.lines[story.line_at(person.start)]
    first = max(first, line.start)
    words = story.text[first : title[2]]
    for wording in story.wordings:
        more = framed(r"(?<![\w-])(?:", wording.titles, r")\Z").search(words)
        if more and first + more.start() < title[1]:
            return more[0], first + more.start(), title[2]
    return title


def _before(story: Story, person: Person, beside_data: bool) -> tuple[str, int, int] | None:
    text = story.text
    line = story.lines[story.line_at(person.start)]
    low = max(line.start, person.start - 70)
    if bracketed := _IN_BRACKETS.search(text, low, person.start):
        # 'Aluevastaava (Savo) Timo Räsälä'
        found = _before(story, person._replace(start=bracketed.start()), False)
        if found:
            return found
    first = max(
        (edge.end() for edge in _EDGE.finditer(text, low, _before_colon(text, person.start))), default=low
    )
    words = list(re.finditer(r"\S+", text[first : person.start]))
    while words and (
        _ONLY_OPENING.fullmatch(words[0][0].strip('–-"”'))
        or _DIGITS.search(words[0][0])
        or words[0][0] in "–-"
    ):
        words.pop(0)
    while words and words[-1][0].lower().rstrip(".") in _DEGREES:
        words.pop()
    if not words:
        return None
    start, end = first + words[0].start(), first + words[-1].end()
    written = text[start:end]
    for wording in story.wordings:
        match = framed(
            rf"(?<![\w-])(?P<role>(?:{wording.role_of})?(?:",
            wording.titles,
            r"))(?:lle|lta|ltä|lla|llä)?\s?:?\Z",
        ).search(written)
        if match:
            at = start + match.start("role")
            return match["role"], at, at + len(match["role"])
    if (
        beside_data
        and len(words) <= 3
        and _SHORT_WORDS.fullmatch(written)
        and not _ADDRESSES.search(written)
        and first > low - 1
    ):
        return (written, start, end) if written[0].islower() or line.start == start else None
    return None


_IN_BRACKETS = re.compile(r"\s?\([^()\n]{2,30}\)\s\Z")


def _before_colon(text: str, start: int) -> int:
    """'tutkijalle: Kim Holmstedt': the colon right before the name cuts nothing off."""
    bare = len(text[:start].rstrip()) if text[start - 1 : start] == " " else start
    return bare - 1 if text[bare - 1 : bare] == ":" else start


def _behind(story: Story, person: Person, beside_data: bool) -> tuple[str, int, int] | None:
    text = story.text
    line = story.lines[story.line_at(person.start)]
    for piece in re.finditer(r"[^,;()/\n]+", text[person.end : line.end]):
        written = piece[0].strip(" .:–-")
        if not written:
            continue
        at = person.end + piece.start() + piece[0].index(written)
        if _DIGITS.search(written):
            return None
        titled = any(
            framed(_WORDS_BEFORE, wording.titles, r")(?:\s[\w-]+){0,2}").fullmatch(written)
            for wording in story.wordings
        )
        if titled or (
            beside_data
            and len(written.split()) <= 3
            and written.islower()
            and _SHORT_WORDS.fullmatch(written)
            and text[person.end : at].strip() in (",", "(")
        ):
            return written, at, at + len(written)
        return None
    return None


_SHORT_WORDS = re.compile(r"[A-ZÅÄÖa-zåäö][a-zåäö-]*(?:[ ][a-zåäöA-ZÅÄÖ-]+)*")
# Words that speak to the reader: 'Write to', 'Kysy hankkeesta', 'Ring'.
_ADDRESSES = re.compile(
    r"\b(?:to|till|from|by|with|write|call|ask|mail|email|kysy|kirjoita|soita|ring|skriv|fråga|mejla|avsändare|lähettäjä"
    r"|text|teksti|kuva|foto|photo|tel|puh|tfn)\b",
    re.IGNORECASE,
)


def _is_role_line(story: Story, number: int) -> bool:
    if not 0 <= number < len(story.lines):
        return False
    written = story.line_text(story.lines[number]).strip(" :,")
    return len(written) < 50 and any(
        framed(_WORDS_BEFORE, wording.titles, ")").fullmatch(written) for wording in story.wordings
    )


def _on_other_line(story: Story, person: Person) -> tuple[str, int, int] | None:
    number = story.line_at(person.start)
    others = (number + 1, number - 1)
    if _is_role_line(story, number - 1) and not _is_role_line(story, number - 2) and number > 1:
        after = story.lines[number + 2] if number + 2 < len(story.lines) else None
        if after is not None and _PERSON.match(story.text, after.start):
            # Roles stand over the names: what follows is that of the next person.
            others = (number - 1, number + 1)
    for other in others:
        if not 0 <= other < len(story.lines):
            continue
        line = story.lines[other]
        written = story.line_text(line).strip(" :,")
        if len(written) < 70 and any(
            framed(_WORDS_BEFORE, wording.titles, r")(?:[/,]\s?[\w-]+|\s[\w-]+){0,2}").fullmatch(written)
            for wording in story.wordings
        ):
            return written, line.start, line.start + len(written)
    return None
