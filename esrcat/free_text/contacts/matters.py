"""Whose a contact is: the project's, or that of a press office, a site, the fund, another project.

What stands nearest to a person decides: what the person is, the words in front and behind, the lines above,
the heading. A person of whom nothing says so is a contact only where nobody else plainly is.
"""

from __future__ import annotations

import re
from enum import IntEnum

from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.contacts.around import (
    LONGEST_LINE_ABOVE,
    Own,
    Words,
    follows_data,
    heading_of,
    informs,
    is_no_contact,
    without,
    words_around,
    words_beside,
)
from esrcat.free_text.names.mention import names_another
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import OCCUPATION, Person
from esrcat.free_text.persons.words import (
    FORMER,
    NEVER,
    OF_ANOTHER_PROJECT,
    OF_PROJECT,
    PAST,
    PROJECT_NOUN,
    UNLESS_ASKED,
    UNLESS_OF_PROJECT,
)
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression, Text
from esrcat.vocab.place_forms import place_forms

_HEAD = 5
_SHORTEST_STEM = 6
_BRACKET = 10
_LONGEST_BYLINE = 90
_LONGEST_LISTED = 110
_DATED = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d|\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b")
_JOINS = re.compile(
    r"[^\w.!?]*(?:ja|sekä|tai|och|samt|eller|and|or|sitä\s+ennen|siihen\s+asti|dessförinnan|före\s+det|before\s+that|until\s+then)?"
    r"(?:\s+(?:av|hos|by|from|with))?[^\w.!?]*",
    re.IGNORECASE,
)
# The chair of a board is asked about a project only where the text says so.
_CHAIR = re.compile(r"puheenjohtaja|ordförande|\bchair(?:man|woman|person)?\b", re.IGNORECASE)
_OFFICE = Expression(
    r"keskus|keskukse|liitto|liito|central|förbund|centre|council|minist|leader|virasto|agency",
    re.IGNORECASE,
)


# Words that are neither a title of address nor a degree.
_STRAY = re.compile(
    r"(?<!\w)(?!(?:ms|mr|mrs|dr|prof|lead|pi|tkt|tkl|ft|fm|fl|ktm|ktt|ja|sekä|och|samt|and)\b)[^\W\d_]{3,}",
    re.IGNORECASE,
)
# 'Omaishoidon tuesta päättää hyvinvointialue. Sieltä vastaa palveluohjaaja N'
_SPEAKS_OF_ELSEWHERE = re.compile(r"\W*(?:Sieltä|Siellä|Sinne|Därifrån|Där|From\s+there|There)\s")
_ANSWERS_FOR = re.compile(
    r"\b(?:huolehti|vastaa|päättää|neuvoo|opastaa|hoitaa|palvelee|saa(?:t|vat)?\s+(?:vastau|tieto)|tavoit|tavattavissa|svarar|ansvarar|sköter|beslutar|sörjer"
    r"|tar\s+hand\s+om|handles|decides|looks\s+after|deals\s+with|answers)",
    re.IGNORECASE,
)
# 'Sonkajärven päässä saman homman hoitaa N'
_DOES_THE_SAME = re.compile(
    r"\b(?:sama[na]?\s+\w+\s+(?:hoitaa|tekee)|samasta\s+\w+\s+(?:vastaa|huolehtii)|samma\s+(?:sak|jobb|uppgift\w*)\s+(?:sköts?|gör)"
    r"|(?:does|looks\s+after|minds)\s+the\s+same)\b"
    # 'Yhdistyksen puolelta mukana on N', "At the partner's end, talk to N"
    r"|\b(?:(?!rahoitta)\w+n\s+(?:puolelta|puolella|päässä)|(?:från|på|hos)\s+\w+s\s+sida|(?:on|at)\s+the\s+(?!fund)[\w\s]{3,30}[’']s\s+(?:side|end))\b",
    re.IGNORECASE,
)
# 'N on tavattavissa edunvalvonta-asioissa', 'N svarar på frågor om kommunens budget'
_IN_OTHER_MATTERS = re.compile(
    r"\b(?:\w+-asioissa|(?!hank|projekt|näissä|kaikissa|muissa)\w{4,}asioissa)\b"
    r"|\bsvarar\s+på\s+frågor\s+om\s+(?!(?:\w*projekt|det|detta|allt)\b)|\banswers\s+questions\s+(?:about|on)\s+(?!(?:the\s+\w*\s?project|it|this)\b)",
    re.IGNORECASE,
)
_SPEAKS_TO_READER = re.compile(
    r"\b(?:soita|kirjoita|kysy|ota|ring|skriv|fråga|mejla|prata|call|write|ask|mail|email|talk|reach|hello)\b",
    re.IGNORECASE,
)
# In front of who leads it, time and money of a project: 'Kulturspåret (ESF+, 2024–2026), projektledare'.
_TOLD_OF = re.compile(r"[(,]\s?(?:[^()\n]*,\s)?(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d\b[^()\n]*\)?,[^|]*\|")
# 'Rakentaja Maire Malli vastaa kivistä, puh. …'
_TELLS = re.compile(
    r"\|\s+(?:kertoo|vastaa|auttaa|neuvoo|opastaa|palvelee|berättar|svarar|hjälper|ansvarar|tells|answers|helps)\s",
    re.IGNORECASE,
)
# 'Lisätietoja yrityksistä antaa', 'Mera information om företagen', 'questions about the firms'.
ABOUT_WHAT = re.compile(
    r"\b(?!(?:täs|sii|asia|aihee|toiminna|työ|osoittee|numero|puhelime|sivuil|sivusto)(?:s|st|t)[aä]\b)[^\W\d_]{4,}st[aä]\b"
    r"|\b(?:om|angående)\s+(?!(?:projekt|det|detta|saken|verksamheten|arbetet|oss)\b)\w"
    r"|\b(?:about|on|regarding)\s+(?!(?:the\s+)?(?:project|matter|work|subject|activities)\b|this\b|it\b)\w",
    re.IGNORECASE,
)
_QUESTIONS = re.compile(r"\b(?:frågor|kysymyk\w+|questions)\b", re.IGNORECASE)
_LEADER = re.compile(r"\bLeader[ -][A-ZÅÄÖ]")
# 'Ansökan och kontakt', 'Yhteystiedot ja palaute'.
_AND_ASKED = re.compile(
    r"(?:yhteystiedot|yhteydenotot|lisätietoja?|kontakt(?:er|uppgifter)?|frågor|contacts?|questions|information)\s+(?:ja|och|and|&)\s"
    r"|\s(?:ja|och|and|&)\s+(?:yhteys|lisätie|kontakt|frågor|contact|question|further|more)",
    re.IGNORECASE,
)
# Who steers, watches or pays, whatever the title.
_BOARD_OR_FUND = re.compile(
    r"\b(?:ohjausryhm\w*|styrgrupp\w*|steering\s+group|valvoo|valvoja\w*|rahoittaja(?:n|lla|lta)|rahoituksesta|finansiär(?:en|ens)?|finansieringen"
    r"|(?:the|project['’]s)\s+funders?)\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"(?:kommentti|kommentar|comment|nimimerkki|signaturen)\b", re.IGNORECASE)


class Standing(IntEnum):
    """How plainly a text says that somebody is asked about its project."""

    OTHERS = 0
    STRAY = 1
    LABELLED = 2
    UNSAID = 3
    ROLE = 4
    ASKED = 5
    PLAIN = 6


def standing(story: Story, own: Own, person: Person, role: SaidRole | None, last: int) -> Standing:
    """Return whose contact a person is; `last` is where the person's address or number ends."""
    if role is None and _is_byline(story, person):
        return Standing.OTHERS
    words = words_around(story, own, person, role, last)
    if _is_of_other_time_or_project(story, own, person, role, words):
        return Standing.OTHERS
    if role and PROJECT_NOUN.search(role.words):
        return Standing.OTHERS if _BOARD_OR_FUND.search(words.near) else Standing.PLAIN
    line = story.lines[story.line_at(person.start)]
    if is_no_contact(story, story.text[person.end : min(last + _BRACKET, line.end)]):
        return Standing.OTHERS
    if NEVER.search(words.near) or _is_of_funder(story, own, words):
        return Standing.OTHERS
    told = _tells(story, words.near, words.beside, own, words.raw)
    if told is None:
        told = _by_what_is_done(story, person, role, words)
    if told is not None:
        return told
    above = _by_lines_above(story, own, person, role, words)
    return min(above, Standing.ROLE) if _is_in_prose(story, person, role) else above


def _is_of_other_time_or_project(
    story: Story, own: Own, person: Person, role: SaidRole | None, words: Words
) -> bool:
    """Tell whether the words are about somebody of the past, of a comment or of another project."""
    line = story.lines[story.line_at(person.start)]
    if (
        PAST.search(_behind_quotation(f"{words.near} {words.after}"))
        or _TOLD_OF.search(words.raw)
        or _COMMENT.match(story.text, line.start)
    ):
        return True
    said = Text(_behind_quotation(f"{words.raw} {words.after}"))
    if OF_ANOTHER_PROJECT.search(said) or names_another(said, own.names):
        return True
    asked = informs(story, words.beside) or OF_PROJECT.search(words.beside)
    if not asked and any(map(OF_ANOTHER_PROJECT.search, words.above)):
        return True
    return role is not None and FORMER.search(story.text, max(0, role.start - 40), role.end) is not None


def _by_what_is_done(story: Story, person: Person, role: SaidRole | None, words: Words) -> Standing | None:
    """Return what the words say of what somebody does or answers for; None for those that say nothing."""
    if _IN_OTHER_MATTERS.search(words.near):
        return Standing.STRAY
    if role and _TELLS.search(words.near):
        return Standing.ASKED
    if OF_PROJECT.search(words.after):
        return Standing.PLAIN
    if _CHAIR.search(words.near) and story.topic(heading_of(story, person)) != "contacts":
        return Standing.OTHERS
    if _SPEAKS_OF_ELSEWHERE.match(words.beside):
        return Standing.OTHERS
    if _DOES_THE_SAME.search(words.beside) or _answers_elsewhere(words.beside):
        return Standing.ASKED
    if _ANSWERS_FOR.search(words.beside) and ABOUT_WHAT.search(words.beside):
        # 'Kesätyöhakemuksista huolehtii palkkasihteeri N'
        return Standing.STRAY
    return None


def _answers_elsewhere(beside: str) -> bool:
    """Tell 'I Kristinestad svarar handledare N': where somebody answers for the same."""
    found = _AT_PLACE.match(beside)
    return found is not None and found["place"] in place_forms() and ABOUT_WHAT.search(beside) is None


_AT_PLACE = re.compile(
    r"\W*(?:(?:I|In)\s)?(?P<place>[A-ZÅÄÖ][\w-]+)\s(?:vastaa|auttaa|palvelee|neuvoo|svarar|hjälper|(?:[\w]+\s){0,3}(?:answers?|answered|helps?))\b"
)


def _is_in_prose(story: Story, person: Person, role: SaidRole | None) -> bool:
    """Tell whether a person stands within a sentence: what stands over a list says nothing of those there."""
    line = story.lines[story.line_at(person.start)]
    written = story.line_text(line).rstrip()
    if not written.endswith(".") and len(written) < _LONGEST_LISTED:
        return False
    if _STRAY.search(_without_role(story, person, role)):
        return True
    start = min(person.start, role.start) if role else person.start
    return (
        start > line.start
        and not follows_data(story, person)
        and not written[: start - line.start].endswith(": ")
    )


def _behind_quotation(words: str) -> str:
    """Leave out what is quoted in front: '”Siitä ei enää puhuta”, sanoo N'."""
    return words[max(words.rfind(mark) for mark in '”"»') + 1 :]


def _says_own_name(words: str, own: Own) -> bool:
    """Tell whether words say the project's name, in whatever case: 'Kiviladoista kertoo'."""
    stems = tuple(name.casefold()[:-2] for name in own.names if len(name) > _SHORTEST_STEM)
    return any(name in words for name in own.names) or any(
        word.startswith(stems) for word in words.casefold().split()
    )


def _tells(story: Story, near: str, beside: str, own: Own, raw: str) -> Standing | None:
    """Return what words beside a person or mailbox say, None for those that say nothing."""
    of_project = OF_PROJECT.search(near) is not None
    if UNLESS_OF_PROJECT.search(near) or is_no_contact(story, near):
        return Standing.PLAIN if of_project else Standing.OTHERS
    if of_project:
        return Standing.PLAIN
    if UNLESS_ASKED.search(near):
        return Standing.ASKED if informs(story, beside) else Standing.OTHERS
    named = PROJECT_NOUN.search(beside) is not None or _says_own_name(raw, own)
    if named:
        return Standing.ASKED
    if not informs(story, beside):
        return None
    if not ABOUT_WHAT.search(beside):
        return Standing.ASKED
    # 'Frågor om boende' is another matter; 'more of the workshops' is one where somebody else is asked.
    return Standing.STRAY if _QUESTIONS.search(beside) else Standing.UNSAID


def _by_lines_above(story: Story, own: Own, person: Person, role: SaidRole | None, words: Words) -> Standing:
    """Tell by the lines above, the nearest first, and the heading; 'Vaihtoehto: A' is no part of a list."""
    others = without(_without_role(story, person, role), own.names)
    stray = role is None and _STRAY.search(others) is not None and not _SPEAKS_TO_READER.search(others)
    stray = stray and not OCCUPATION.fullmatch(others.strip(" :,"))
    asked = story.topic(heading_of(story, person)) == "contacts"
    for line in words.above:
        of_project = OF_PROJECT.search(line) is not None
        if (
            not of_project
            and not _AND_ASKED.search(line)
            and (NEVER.search(line) or UNLESS_OF_PROJECT.search(line))
        ):
            return Standing.OTHERS
        if stray:
            asked = asked or informs(story, line)
            continue
        if of_project and len(line) <= LONGEST_LINE_ABOVE:
            return Standing.PLAIN
        if informs(story, line):
            return Standing.ASKED
        if UNLESS_ASKED.search(line):
            return Standing.OTHERS
    if stray:
        return Standing.LABELLED if asked else Standing.STRAY
    if asked:
        return Standing.ASKED
    return Standing.ROLE if role else Standing.UNSAID


def _without_role(story: Story, person: Person, role: SaidRole | None) -> str:
    """Return the words in front of a person but what the person is, and organisations."""
    beside, first = words_beside(story, person)
    if role and first <= role.start < person.start:
        beside = beside[: role.start - first] + beside[role.end - first :]
    for each in reversed(organisations_in(beside, 0, len(beside), story.wordings[0].language)):
        beside = beside[: each.start] + beside[each.end :]
    return beside


def leads_another(own: Own, words: str) -> bool:
    """Tell whether the words up to a leader and a title say that it is not, or no more, of this project."""
    if any(each.search(words) for each in (OF_ANOTHER_PROJECT, FORMER, PAST)):
        return True
    led = _LEADS_NAMED.search(words)
    if led is not None and not any(led["name"] in name or name in led["name"] for name in own.names):
        return True
    return names_another(words, own.names)


# 'Mary Model, project manager of Rolling Home', 'projektledare för Nya vägar'
_LEADS_NAMED = re.compile(
    r"(?:[Mm]anager|[Cc]oordinator|[Ll]eader|[Dd]irector|ledare|koordinator|samordnare)\s(?:of|for|för|i)\s(?:the\s|projektet\s)?"
    r"(?P<name>[A-ZÅÄÖ][\w&+’'-]*(?:\s[A-ZÅÄÖ][\w&+’'-]*)*)"
)


def is_joined(story: Story, person: Person, role: SaidRole | None) -> bool:
    """Tell whether nothing but a role and 'and' stands between the data before and a person: 'ja B (…)'."""
    return follows_data(story, person) and _JOINS.fullmatch(_without_role(story, person, role)) is not None


def _is_byline(story: Story, person: Person) -> bool:
    """Tell who wrote the news: a name beside the day, above the text."""
    number = story.line_at(person.start)
    line = story.lines[number]
    opens = number < _HEAD and line.start == person.start and line.end - line.start < _LONGEST_BYLINE
    return opens and _DATED.search(story.line_text(line)) is not None


def _is_of_funder(story: Story, own: Own, words: Words) -> bool:
    """Tell whether beside a person stands an authority of the funds that does not carry the project out."""
    language = story.wordings[0].language
    for written in (words.near, *words.above[:1]):
        if _LEADER.search(written) and not any(body.startswith("Leader") for body in own.bodies):
            return True
        if _OFFICE.search(written):
            for each in organisations_in(written, 0, len(written), language):
                if each.name not in own.bodies and is_authority(each.name):
                    return True
    return False
