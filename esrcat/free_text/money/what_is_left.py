"""Who pays what the known shares leave of the total: reckoning says that it is a share, words only whose.

'Säätiölle itselleen jäi 12 700', 'the guild puts in the remaining €8,600', 'Privata bolag | 3 000 euro'.
An amount that is all that is left, to the cent, needs fewer words than others to tell who pays it.
"""

from __future__ import annotations

import re

from esrcat.free_text.money.amounts import amounts_in
from esrcat.free_text.money.payers_in_clauses import OF_BODY, PAYERS, without_endings
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Role
from esrcat.patterns import Expression

_FUND = (
    r"(?:\b[Ee]uroopan\sunioni\w*|\w*rahasto\w*"
    r"|\b(?:EU|ESF|ESR|EAKR|ERUF|ERDF|JTF|FRO)\+?(?::\w+)?|\w*fonden\w*|\bFund\b)"
)
_STATE = r"\b(?:valtio\w*|staten\w*|statlig\w*|state|government)\b"
# 'Själva' and 'we' are of whoever is named beside them here, and a grant is no payer's share.
_NOT_HERE: tuple[Role, ...] = ("own", "granted")
# What says who pays only where nothing else is left, besides the words that say it of any amount.
_HERE: tuple[tuple[Role, Expression], ...] = (
    ("EU and state", Expression(rf"{_FUND}[^.;]{{0,40}}{_STATE}|{_STATE}[^.;]{{0,40}}{_FUND}")),
    (
        "municipalities",
        Expression(r"\b(?:kuntaraha\w*|kommunen|municipalit(?:y|ies)|cities)\b", re.IGNORECASE),
    ),
    ("private", Expression(r"\b(?:yrityksi[äl]\w*|yrittäji\w+|privat|entrepreneurs)\b", re.IGNORECASE)),
    (
        "own",
        Expression(
            r"\b(?:oma(?:a|n|t|sta|lla|lta)?|omi(?:a|en|sta|lla|lta)|omarahoi\w+|omavastuu\w*|kassa(?:sta|mme|nsa)|kassoista\w*"
            r"|me(?:idän|iltä)|meille(?=\s+(?:\w+\s+)?(?:jä|itse))|\w+(?<!progra)mme|vår[at]?|egen|eget|egna|own"
            r"|opisto\w+|säätiö\w+|koulu\w+|yhtymä\w+|järjestö\w+|instituut\w+|oppilaito\w+|toteuttaj\w+|hakija\w+|yliopisto\w*|AMK(?::\w+)?"
            r"|(?:föreningen|stiftelsen|institutet|skolan|förbundet|centret)\w+|verket\w*|högskolan\w*|kooperativet\w*|andelslaget\w*"
            r"|our\s(?:association|foundation|institute|college|school|society|centre|cooperative|union|university|partners?)|(?:the|our)\sUAS)\b",
            re.IGNORECASE,
        ),
    ),
    ("EU", Expression(_FUND)),
)
_FROM = (*(each for each in PAYERS if each[0] not in _NOT_HERE), *OF_BODY, *_HERE)
# Who pays 'itself' is whoever else is named, or the body that is spoken of.
_ITSELF = Expression(
    r"\b(?:itse(?:lleen|ltään|mme)?|själv[at]?|itself|themselves|ourselves)\b", re.IGNORECASE
)
_BESIDE = 90


def payer_of_rest(story: Story, start: int, end: int, actor: str) -> Role | None:
    """Return who pays an amount that is all that is left, by the words up to the amounts beside it."""
    statement = story.statement_at(start)
    line = story.lines[story.line_at(start)]
    if line.row >= 0 or statement is None or statement.start == start:
        label = _label(story, start)
        if label:
            return _named(label, actor)
    if statement is None:
        return None
    text, at, to = str(statement.text), start - statement.start, end - statement.start
    amounts = amounts_in(text)
    low = max((each.end for each in amounts if each.end <= at), default=0)
    high = min((each.start for each in amounts if each.start >= to), default=len(text))
    before = _named(text[max(low, at - _BESIDE) : at], actor)
    return before or _named(text[to : min(high, to + _BESIDE)], actor)


def _label(story: Story, start: int) -> str:
    """Return the words of the line before, where an amount opens a cell or a line."""
    number = story.line_at(start)
    if number == 0 or story.lines[number].start != start:
        return ""
    above = story.lines[number - 1]
    same = above.row == story.lines[number].row
    return story.line_text(above) if same and not amounts_in(story.line_text(above)) else ""


def _named(words: str, actor: str) -> Role | None:
    roles = {role for role, expression in _FROM if expression.search(words)}
    if "EU and state" in roles:
        roles.discard("EU")
    if not roles:
        of_actor = any(word in actor.casefold() for word in without_endings(words))
        return "own" if of_actor or _ITSELF.search(words) else None
    return roles.pop() if len(roles) == 1 else None
