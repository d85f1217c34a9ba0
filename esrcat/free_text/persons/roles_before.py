"""What a text says in front of a name that somebody is: a title of the tables, or any short words there."""

from __future__ import annotations

import re

from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import DEGREES, OCCUPATION, Person
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.patterns import quick

EDGE = quick(r"[,;:/()|]\s*|\n|\s[–—-]\s|(?<!\bvs)(?<!\bvt)(?<!\btf)\.\s")
DIGITS = re.compile(r"\d|@")
SHORT_WORDS = re.compile(r"[A-ZÅÄÖa-zåäö][a-zåäö-]*(?:[ ][a-zåäöA-ZÅÄÖ-]+)*")
COPULA = re.compile(r"\s+(?:on|ovat|oli|är|var|is|was|toimii|toiminut|heter)\Z", re.IGNORECASE)
_ONLY_OPENING = re.compile(
    r"(?:(?:lisä)?tie\w+|yhteys\w+|kysy\w*|ota|yhteyttä|ottaa|puh|p|antaa|antavat|antoi|mera?"
    r"|information|ger|ges|av|lämnas|kontakta|kontakt|contact|for|more|details|from|by|please"
    r"|hälsningar|terveisin|regards|förfrågningar|hos|upplysningar|tilläggsuppgifter|ja|och|and|sekä|joka|example|sanoo|kertoo)\.?",
    re.IGNORECASE,
)
_DEGREE_BEFORE = re.compile(
    r",\s(?:dosentti|docent|TkL|TkT|FT|FM|FL|KTM|KTT|DI|YTM|VTM|HTM|PsM|AFM|PD|PhD|MSc|MA|fil\.\s?(?:mag|dr)\.?|dipl\.\s?ins\.?)\s\Z"
)
_IN_BRACKETS = re.compile(r"\s?\([^()\n]{2,30}\)\s\Z")


def role_before(story: Story, person: Person, beside_data: bool) -> SaidRole | None:
    """Return the role in front of a name; where an address or a number stands beside it, any short words."""
    text = story.text
    line = story.lines[story.line_at(person.start)]
    low = max(line.start, person.start - 70)
    if degree := _DEGREE_BEFORE.search(text, low, person.start):
        # 'Projektipäällikkö, TkL Aino Keränen'
        return role_before(story, person._replace(start=degree.start()), beside_data)
    if bracketed := _IN_BRACKETS.search(text, low, person.start):
        # 'Aluevastaava (Savo) Timo Räsälä'
        found = role_before(story, person._replace(start=bracketed.start()), False)
        if found:
            return found
    span = _words_before(text, low, person.start)
    if span is None:
        return None
    start, end = span
    written = text[start:end]
    if titled := _titled(story, written, start):
        return titled
    bare = written.rstrip(" :")
    opens_line = line.start == start
    if opens_line and OCCUPATION.fullmatch(bare) and not _informs(story, bare):
        return SaidRole(bare, start, start + len(bare))
    if beside_data and (opens_line or written[0].islower()) and _is_any_role(written):
        return SaidRole(written, start, end)
    return None


def _words_before(text: str, low: int, start: int) -> tuple[int, int] | None:
    """Return where the words stand that may say what somebody is whose name begins behind them.

    They begin behind a sign, and behind words that only open a line; a degree belongs to the name.
    """
    first = max((edge.end() for edge in EDGE.finditer(text, low, _before_colon(text, start))), default=low)
    words = list(re.finditer(r"\S+", text[first:start]))
    while words and _only_opens(words[0][0]):
        words.pop(0)
    while words and words[-1][0].lower().rstrip(".") in DEGREES:
        words.pop()
    return (first + words[0].start(), first + words[-1].end()) if words else None


def _only_opens(word: str) -> bool:
    return (
        word in "–-"
        or _ONLY_OPENING.fullmatch(word.strip('–-"”')) is not None
        or DIGITS.search(word) is not None
    )


def _before_colon(text: str, start: int) -> int:
    """'tutkijalle: Kim Holmstedt': the colon right before the name cuts nothing off."""
    bare = len(text[:start].rstrip()) if text[start - 1 : start] == " " else start
    return bare - 1 if text[bare - 1 : bare] == ":" else start


def _informs(story: Story, words: str) -> bool:
    return _ONLY_OPENING.fullmatch(words) is not None or any(
        compiled(wording.informs).search(words) for wording in story.wordings
    )


_FEW_WORDS = 3
# 'Hankeasioissa vastaa edelleen N'
_ADVERB = re.compile(
    r"(?:[sl]t[aä]|v[aä]t|[dt]aan|[dt]ään|leen|llään|lellään|sti|nyt|myös|jälleen|taas|yhä)\Z"
)
# Words that speak to the reader: 'Write to', 'Kysy hankkeesta', 'Ring'.
_ADDRESSES = re.compile(
    r"\b(?:to|till|from|by|with|write|call|ask|mail|email|kysy|kysäise|tavoitat|saat|löydät|kuulet|kirjoita|soita|kilauta|pirauta|tavoita|lähetä|laita|ring|skriv|fråga|mejla|avsändare|lähettäjä"
    r"|text|teksti|kuva|foto|photo|tel|puh|tfn)\b",
    re.IGNORECASE,
)


def _is_any_role(written: str) -> bool:
    """Tell whether a word or two in front of a name with an address may be a role that no table knows."""
    return (
        len(written.split()) <= _FEW_WORDS
        and SHORT_WORDS.fullmatch(written) is not None
        and not _ADDRESSES.search(written)
        and not _ADVERB.search(written)
    )


_RANK = r"(?:(?:vanhempi|nuorempi|johtava|äldre|ledande|senior|junior|leading)\s+)?"


def _titled(story: Story, written: str, start: int) -> SaidRole | None:
    """Return the title at the end of the words in front of a name, with what it is the title of.

    Of a body it is no part of what somebody is ('kaupungin yrityskehittäjä'), nor is what is done with it
    ('saa vastauksen ohjaajalta').
    """
    if copula := COPULA.search(written):
        # 'Nykyinen vetäjä on N': in a sentence a genitive in front is that of the project or of a body.
        written = written[: copula.start()]
    for wording in story.wordings:
        of_what = r"(?:(?:hankkeen|projektin)\s)?" if copula else f"(?:{wording.role_of})?"
        title = framed(
            rf"(?<![\w-])(?P<role>{of_what}{_RANK}(?:",
            wording.titles,
            r"))(?:lle|lta|ltä|lla|llä|(?<=[a-zåäö]{4}[hrftenv])e?n)?\s?:?\Z",
        ).search(written)
        if title is None and wording.language == "fi":
            # 'hankkeen projektipäällikkönä häärii N'
            title = framed(
                r"(?<![\w-])(?P<role>", wording.titles, r")n[aä]\s+(?:[a-zåäö]+\s*){1,2}\Z"
            ).search(written)
        if title:
            at = start + title.start("role")
            return SaidRole(title["role"], at, at + len(title["role"]))
    return None
