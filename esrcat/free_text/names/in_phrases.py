"""Names that the words around them show to be a project's, in three languages."""

from __future__ import annotations

import re
from functools import lru_cache

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.edges import is_behind_capital, trimmed, without_aim, without_predicate
from esrcat.free_text.names.longer import longest_again
from esrcat.free_text.names.mention import (
    NOT_NAMES,
    SMALL_FIRST,
    Mention,
    mention_of,
    prominence,
    short_of,
)
from esrcat.free_text.names.phrases_said import APPOSITION
from esrcat.free_text.story.story import Story
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms
from esrcat.vocab.places import base_form

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

_FUND_FIRST = re.compile(r"(?:ELY|TE|NTM|ESR|EAKR|EU|ESF|ERUF|ERDF|JTF|Euroopan|Europeiska|European)\b")
_NOT_SUBJECT = re.compile(
    r"(?:systerprojekt\w*|delprojekt\w*|föregångar\w*|uppföljar\w*|sisarhan\w*|edeltäj\w*|tämä|se|kyseessä|hanke|projekti\w*|this|it|projektet|det|den|there|the\s+project|our\s+project|the\s|detta|vårt\s+projekt|verksamheten|arbetet|\w+hanke)\b",
    re.IGNORECASE,
)
_AS_TITLE = re.compile(
    r"[A-Z0-9]\S*(?:\s(?:[A-Z0-9]\S*|of|to|for|in|and|the|an?|with|on|&|at|into|from|by|over|without))*"
)
_NOT_ENGLISH = re.compile(
    _WORDS["no_beginning_of_english_name"],
)
_NEW = re.compile(r"(?:(?:Called|Named|Entitled|Titled)\s)?New\s")
_LAST_ARTICLE = re.compile(
    r"\A.*\s(?:to|of|by|for|in|with|from|on|under|through)\s(?:the|our|its)\s(?=[A-Z])"
)

_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{4})?"
)
_HYPHENED = re.compile(r"\w[-–]\w*(?:hank(?:e|kee|ket)|projekti)\w*\Z")
_NOUN_LAST = re.compile(r"[- ](?:hanke|projekti|projekt|projektet|project)\Z", re.IGNORECASE)


def mention_from(story: Story, match: re.Match[str], weight: int, rule: str) -> Mention | None:
    """Return the mention that a phrase makes, None where its words are no name of a project."""
    start, end = match.span("name")
    name = match["name"]
    if "\n" in match[0] or _is_other_than_project(name):
        return None
    if rule in _IN_FRONT and (_ARTICLE_LAST.search(name) or name in place_forms()):
        # 'In Norway a sister project', 'what the Salo project leaves behind'
        return None
    if (article := _ARTICLE_LAST.search(name)) and " " not in name[: article.start()]:
        return None
    # 'With Warm Hands the college helps …', 'Kom In! Projektet finansieras …'
    if behind := article or _SENTENCE_BEHIND.search(name):
        end, name = start + behind.start(), name[: behind.start()]
    start, end = trimmed(story, start, end, weight)
    name = story.text[start:end]
    if _is_swedish(story) and (before := _IN_FRONT_OF.match(name)):
        start, name = start + before.end(), name[before.end() :]
    if rule == _CARRIED_OUT and _is_swedish(story):
        end = longest_again(story, start, end)
    if not _fits(story, start, end, rule):
        return None
    if "project" in story.text[end : end + 30]:
        start = _without_owner(story, start, end)
    name = story.text[start:end]
    if (
        not name.strip()
        or (name.casefold() in NOT_NAMES and rule != "name after the noun")
        or not (name[0].isupper() or name[0].isdigit() or name[0] == "#" or _SMALL_FIRST.match(name))
    ):
        return None
    if rule == "name after the noun":
        if story.wordings[0].language != "en":
            end = longest_again(story, start, end)
        end -= _place_behind(story.text[start:end], story.text)
        end = without_aim(story.text, start, without_predicate(story, start, end))
    return mention_of(story, start, end, weight + prominence(story, start), rule)


def _is_other_than_project(name: str) -> bool:
    """Tell whether words are a person's, a month or end in the noun itself."""
    # 'Stina Hoppar' is somebody, 'Stina Hoppar!' is what something is called.
    is_person = name.split()[0] in given_names() and "!" not in name
    return is_person or _HYPHENED.search(name) is not None or _MONTH.fullmatch(name) is not None


def _fits(story: Story, start: int, end: int, rule: str) -> bool:
    """Tell whether words may be a name as a kind of phrase gives it."""
    name = story.text[start:end]
    if rule.startswith("name after the noun"):
        opening = name.split()[0]
        return not (
            _FUND_FIRST.match(name) or opening in place_forms() or _begins_with_body(story, start, end + 60)
        )
    if rule == APPOSITION and (is_behind_capital(story, start) or _begins_with_body(story, start, end + 1)):
        return False
    if rule.startswith("subject"):
        as_title = _AS_TITLE.fullmatch(name) is not None and (
            rule == "subject of 'is led by'"
            or (rule == "subject of 'is a project'" and not _begins_with_body(story, start, end + 1))
        )
        return (
            not _NOUN_LAST.search(name)
            and not _is_adverbial(story, start, end)
            and not _NOT_SUBJECT.match(name)
            and (as_title or _stands_elsewhere(story, start, end))
        )
    if rule == "name that a heading asks for":
        # Another line says it too.
        return story.text.count(name) > 1 and not _begins_with_body(story, start, end + 1)
    if rule == _CARRIED_OUT:
        return _is_proper(story, start, end)
    of_office = _OFFICE_FOR.search(story.text, max(0, start - 20), start) is not None
    return rule != _MONEY_FOR or not (of_office or _is_body(story, start, end))


_SMALL_FIRST = re.compile(SMALL_FIRST + "(?<=[a-zåäö])[A-ZÅÄÖ]")


# 'a decision of the ELY Centre for Häme'
_OFFICE_FOR = re.compile(r"\b(?:Centre|Center|Council|Agency|Fund)\sfor\s(?:the\s)?\Z")


def _begins_with_body(story: Story, start: int, end: int) -> bool:
    found = organisations_in(story.text, start, min(len(story.text), end), story.wordings[0].language)
    return any(each.start == start and each.certain for each in found)


def _without_owner(story: Story, start: int, end: int) -> int:
    """Return where an English name begins: behind articles and whose it is."""
    name = story.text[start:end]
    for pattern in (_NOT_ENGLISH, _FOR_IT, _OWNER):
        # 'City of Raahe for the Quayside Weld Lab', 'City of Raahe's Quayside Weld Lab'; an owner alone is none.
        if before := pattern.match(name):
            bare = name[before.end() :]
            # 'New Shoes' without an article, or said again so, is no new project.
            kept = before[0].endswith("New ") and (
                _NEW.fullmatch(before[0]) is not None or f"New {bare}" in story.text[end:]
            )
            name = f"New {bare}" if kept else bare
    # 'Regional Development Fund to the Cold Data': the name begins behind an article, where it stands alone too.
    behind = _LAST_ARTICLE.match(name)
    if behind and story.text.count(name[behind.end() :]) > story.text.count(name):
        name = name[behind.end() :]
    return end - len(name)


_FOR_IT = re.compile(
    r"[^,]*\b(?:Fund|City|Town|Municipality|Council|Centre|Region|Ministry|Society|Association|University|College"
    r"|Foundation|Institute|Agency|Ltd)\b[^,]*?\s(?:for|to)\s(?:the\s|its\s)?(?=[A-Z])|(?:Called|Named|Entitled|Titled)\s"
)
_OWNER = re.compile(
    r"(?:City|Town|Municipality|University|Region|Parish|Centre|Regional\sCouncil)\b[^,]*?[’']s(?:\s|\Z)"
    r"|[^,]*?\b(?:City|Town|Council|University|Foundation|Association|College|Institute|Centre|Society|Parish|Ltd)[’']s(?:\s|\Z)"
)
_IN_PLACE = re.compile(r"\s(?:i|på|in)\s(?P<place>[A-ZÅÄÖ][\wåäö-]+)\Z")


def _place_behind(name: str, text: str) -> int:
    """Return the length of a place that follows a name and is none of it: 'Språkporten i Närpes'."""
    behind = _IN_PLACE.search(name)
    if behind is None or text.count(name) > 1 or text.count(name[: behind.start()]) < 2:
        return 0
    return len(name) - behind.start() if base_form("municipality", behind["place"]) else 0


# 'Muutoksen takana on …', 'Siellä on pyörinyt …': no subject stands in these cases.
_BEHIND = re.compile(
    r".*\s(?:takana|taustalla|rinnalla|lisäksi|mukana|pohjalla|pohjana|ytimessä|keskiössä|jatkona|osana|kohteena|aikana|alkuna)\Z"
)
_IN_CASE = re.compile(
    r"\w+(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä])\Z|(?:Nyt|Jo|Pian|Vielä|Tänään|Uusin|Uutta)\Z"
)


def _is_adverbial(story: Story, start: int, end: int) -> bool:
    """Tell whether what a sentence opens with says where or how; a name in such a form stands elsewhere too."""
    name = story.text[start:end]
    if _BEHIND.match(name) or (" " not in name and name in place_forms()):
        return True
    return (
        _IN_CASE.match(name) is not None
        and re.search(rf"(?:[a-zåäö,] |[\"”“]){re.escape(name)}\b", story.text) is None
    )


# 'I Byalådan, som projektet döptes till'
_IN_FRONT_OF = re.compile(r"(?:I|Med|Inom|Genom|På|För|Om|Från|Till)\s(?=[A-ZÅÄÖ])")
# Behind the sign of a name a sentence begins.
_SENTENCE_BEHIND = re.compile(
    r"(?<=!)\s(?:Projekt\w*|Project|Hank\w+|The|This|It|We|Det|Den|Vi|I|Med|Nu|Se|Me|Tämä|Nyt)(?=\s|\Z)"
)
_ARTICLE_LAST = re.compile(r"\s(?:an?|the|our|its|this)\Z")
_MONEY_FOR = "what money is for"
_CARRIED_OUT = "what is carried out"
_IN_FRONT = frozenset(("name before the noun", "name before 'a project'"))
_OF_BODY = re.compile(
    r"(?:ESF|ERDF|EU|JTF|ESR|EAKR|ERUF|FRO|ELY|NTM|The|This|It|Its|Each|All|Den|Det|Detta|Alla)\b"
)


def _is_swedish(story: Story) -> bool:
    return story.wordings[0].language == "sv"


def _is_proper(story: Story, start: int, end: int) -> bool:
    """Tell whether words are said again, and are no body's, person's, place's or time's."""
    name = story.text[start:end]
    opening = name.split()[0]
    return (
        len(name) > 3
        and not _OF_BODY.match(name)
        and opening not in place_forms()
        and opening.removesuffix("s") not in place_forms()
        and opening not in given_names()
        and not _TIME.match(name)
        and not _begins_with_body(story, start, end + 40)
        and _is_said_again(story.text, name)
    )


@lru_cache(maxsize=256)
def _is_said_again(text: str, name: str) -> bool:
    """Tell whether a text has a name twice, a word also within a sentence; a long one may ask for it often."""
    if " " in name:
        return text.count(name) > 1
    return re.search(rf"(?:[a-zåäö,] |[\"”“]){re.escape(name)}\b", text) is not None


def _is_body(story: Story, start: int, end: int) -> bool:
    """Tell whether words are, or begin with, an organisation's name."""
    language = story.wordings[0].language
    found = organisations_in(story.text, start, min(len(story.text), end + 1), language)
    return any(each.certain for each in found)


_TIME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn"
    r"|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Finland|Finnish|Swedish|Europe\w*|\d)"
)


def _stands_elsewhere(story: Story, start: int, end: int) -> bool:
    """Tell whether the same words are a heading, or stand in the text again."""
    name = story.text[start:end]
    return story.text.count(name) > 1 or len(name.split()) <= 3 or short_of(name) is not None
