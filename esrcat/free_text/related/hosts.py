"""Who carries out another project that a text names: in brackets, before, behind, or in the next sentence."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.names.mention import Mention
from esrcat.free_text.story.story import Statement, Story
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.related", "words.txt")

_YEARS = _WORDS["years"]
# What may stand right behind a name: the noun, its time, its code.
_TAIL = _WORDS["tail"]
_ADVERB = _WORDS["adverb"]
# Verbs of carrying out, before the one who does.
_FI_DOES = _WORDS["finnish_does"]
_SV_DOES = _WORDS["swedish_does"]
_SV_BY = _WORDS["swedish_done_by"]
_EN_DOES = _WORDS["english_does"]
_EN_BY = _WORDS["english_done_by"]
_AS_LEADER = _WORDS["as_leader"]
# From the name to the one who does, both in one sentence.
_TO_HOST = re.compile(_WORDS["to_host"])
# From the name to one that stands before the verb, which follows it.
_TO_DOER = re.compile(
    rf"{_TAIL},?\s(?:(?:ett|en|an?)\s(?:[a-zåäö-]+\s){{0,2}}?(?:\w*projekt|försök|satsning|project|pilot|scheme|trial|study),?\s)?(?:jonka|jota|jolle|som|vilket|which|that)\s(?:the\s)?"
)
_DOER_DOES = re.compile(
    rf"(?::?n)?\s(?:i\s[A-ZÅÄÖ][\wåäö-]+\s|in\s[A-Z][\w-]+\s)?(?:{_FI_DOES}|{_SV_DOES}|{_EN_DOES})\b"
)
# From one who does to the name behind the verb.
_FROM_DOER = re.compile(
    rf"\s(?:(?:i\s|in\s)[A-ZÅÄÖ][\w-]+\s)?(?:{_FI_DOES}|{_SV_DOES}|{_EN_DOES}|jatkaa)(?:\s(?:redan|already|earlier|jo|the|aiheesta|työtä|teemaa|åren|vuosina"
    rf"|{_YEARS}|hankkeella|hankkeessa|hankkeen|hanketta|projektia|projektin|projektet|project))*\s[\"”“]?"
)
_IN_BRACKETS = re.compile(
    r"(?:\s?-\s?\w*(?:hank|projekti)\w*|\s(?:project|projekt(?:et)?))?\s?\("
    rf"(?:[^()\n]*?[,;]\s)?(?:{_AS_LEADER}\s|the\s)?"
)
_LED_BY = re.compile(r"[^.;]{0,60}\s")
_LEADING = re.compile(r":?n?\s(?:vetämänä|johdolla|johtamana|toteuttamana|hallinnoimana|koordinoimana)\b")
_NEXT = re.compile(
    rf"(?:(?:Sitä|Sen|Hanketta|Projektia|[A-ZÅÄÖ][\w-]+(?:a|ä|ta|tä))\s{_FI_DOES}|(?:Det|Den|Projektet)\s{_SV_BY}"
    rf"|(?:It|That\sproject|The\sproject)\s(?:is|was)\s{_EN_BY})\s(?:the\s)?"
)
_OWNER_NEAR = 45
_FAR = 160


def host_of(story: Story, mention: Mention) -> Organisation | None:
    """Return who carries out another project that a sentence names."""
    statement = story.statement_at(mention.start)
    if statement is None:
        return None
    language = story.wordings[0].language
    owners = organisations_in(story.text, max(statement.start, mention.start - _FAR), mention.start, language)
    if owners and (last := owners[-1]):
        between = story.text[last.end : mention.start]
        owns = last.genitive and len(between) < _OWNER_NEAR
        if owns or (last.certain and _FROM_DOER.fullmatch(between)):
            return last
    behind = organisations_in(story.text, mention.end, min(statement.end, mention.end + _FAR), language)
    for each in behind[:2]:
        if each.certain and not is_authority(each.name) and _carries_out(story, mention, each):
            return each
    return _said_next(story, mention, statement)


def _carries_out(story: Story, mention: Mention, each: Organisation) -> bool:
    text = story.text
    if _TO_HOST.fullmatch(text, mention.end, each.start):
        return True
    if _IN_BRACKETS.fullmatch(text, mention.end, each.start):
        return text[each.end : each.end + 1] in (")", ",", ";")
    if _TO_DOER.fullmatch(text, mention.end, each.start) and _DOER_DOES.match(text, each.end):
        return True
    led = _LEADING.match(text, each.end)
    return led is not None and _LED_BY.fullmatch(text, mention.end, each.start) is not None


def _said_next(story: Story, mention: Mention, statement: Statement) -> Organisation | None:
    """Return whom one of the next sentences names: 'Sitä veti X', 'Den drevs av Y'."""
    number = story.statements.index(statement)
    for following in story.statements[number + 1 : number + 3]:
        if following.line != statement.line or not (opened := _NEXT.match(story.text, following.start)):
            continue
        opening = opened[0].split()[0]
        if opening not in _IT and opening[:4].casefold() != mention.name[:4].casefold():
            continue
        found = organisations_in(story.text, opened.end(), following.end, story.wordings[0].language)
        if found and found[0].start == opened.end() and found[0].certain:
            return found[0]
    return None


_IT = frozenset(("Sitä", "Sen", "Hanketta", "Projektia", "Det", "Den", "Projektet", "It", "That", "The"))
