"""Other projects that a text names by what stands in brackets behind them: fund, time, money.

'Toinen kutoja (ESR, 2016–2018) alkoi siellä', 'Second Loom (2016–2018, EUR 90,000)'.
Only a project has a fund, or a span of years with a sum, there; the text's own one is not among these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.words import is_head, is_legal_form
from esrcat.free_text.names.mention import NOT_NAMES, Mention, folded
from esrcat.free_text.names.reading import Names
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression

RULE = "name before fund and time in brackets"

_YEARS = r"(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d\s?[–-]\s?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d"
_FUND = r"(?:ESR|ESF|EAKR|ERUF|ERDF|JTF|FRO|AMIF|STEA|Leader|Interreg|Erasmus)\+?"
_SUM = r"(?:(?:€|EUR)\s?\d|\d[\d., \u00a0]*(?:euro|€|milj|mill))"
_BEHIND = Expression(
    rf"\s\((?:{_FUND},\s(?:{_YEARS}[^()]{{0,60}}|{_SUM}[^()]{{0,40}})|{_YEARS},\s{_SUM}[^()]{{0,40}})\)"
)
_PROGRAMME = re.compile(r"(?:2000\s?[–-]\s?2006|2007\s?[–-]\s?2013|2014\s?[–-]\s?2020|2021\s?[–-]\s?2027)")
_CAPITAL = re.compile(r"[A-ZÅÄÖ][\w'’&+-]*\Z")
_SMALL = re.compile(r"[a-zåäö][\w'’-]*\Z")
_JOINS = frozenset("to of the and for on in at with och för på i till av ja sekä".split())
_MOST_SMALL = 3
_OF_FUNDS = re.compile(
    r"rahasto|fond|\bfund|\bpengar|rahoit|finans|\braha|kokeilu|program|ohjelma|kasvu|tillväxt|growth|liitto|keskus|council|centre|förbund|central|\bEU\b|hank(?:e|k)|projekt|project",
    re.IGNORECASE,
)


def others_in_brackets(story: Story, names: Names) -> Iterator[Mention]:
    """Yield the mentions of other projects before such brackets."""
    chosen = names.chosen
    if chosen is None:
        return
    own = folded(chosen.name)
    known = {(each.start, each.end) for each in (*names.own, *names.others)}
    for number in story.saying(_BEHIND):
        statement = story.statements[number]
        for bracket in _BEHIND.finditer(statement.text):
            if _PROGRAMME.search(bracket[0]):
                continue
            start = _start_of_name(str(statement.text), bracket.start())
            name = statement.text[start : bracket.start()]
            place = statement.start + start, statement.start + bracket.start()
            if not _may_be_project(name) or folded(name) in own or own in folded(name):
                continue
            if any(low < place[1] and place[0] < high for low, high in known):
                continue
            yield Mention(name, *place, -1, RULE)


def _start_of_name(text: str, end: int) -> int:
    """Return where a name that ends there starts: the run of capitals, or one and small words behind it."""
    start, small, capital = end, 0, False
    for word in reversed([*re.finditer(r"\S+", text[:end])]):
        if _CAPITAL.fullmatch(word[0]):
            if capital and small:
                break
            start, capital = word.start(), True
        elif capital and word[0] in _JOINS and _before_capital(text, word.start()):
            start = word.start()
        elif not capital and _SMALL.fullmatch(word[0]) and small < _MOST_SMALL:
            small += 1
        else:
            break
        if capital and small:
            break
    return start if capital else end


def _before_capital(text: str, start: int) -> bool:
    words = text[:start].split()
    return bool(words) and _CAPITAL.fullmatch(words[-1]) is not None


def _may_be_project(name: str) -> bool:
    return (
        len(name) > _MOST_SMALL
        and name.casefold() not in NOT_NAMES
        and not _OF_FUNDS.search(name)
        and not any(is_head(word) or is_legal_form(word) for word in name.split())
    )
