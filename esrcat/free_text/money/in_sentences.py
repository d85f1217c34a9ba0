"""The amounts and percentages that a sentence tells, each with the role that the words around it give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from esrcat.free_text.money.amounts import Amount, Percent, amounts_in, percents_in, unitless_in
from esrcat.free_text.money.figures import is_former, says_the_same
from esrcat.free_text.money.payers import Sum
from esrcat.free_text.money.scope import as_used, is_anothers, pays_itself
from esrcat.free_text.money.words import (
    SHARES,
    Cue,
    clause_end,
    clause_start,
    cue_of,
    cues_in,
    is_grant,
    is_request,
    is_whole,
    payer_behind,
)
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Role
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

_SHORT = 6
"""A text of so few sentences, or the part about one of several projects, speaks of nothing else."""
# What a number without a unit may be: who pays and what the whole is say more than 'funding' does.
_WITHOUT_UNIT: tuple[Role, ...] = (*SHARES, "total", "said total", "requested")
_RELATIVE = re.compile(r"(?:which|that|joka|som|vilket)\b", re.IGNORECASE)
# What it cost in the end goes before what it was to cost.
_TURNED_OUT = re.compile(r"toteutune|lopulli|todelli|actual|final|faktisk|slutlig|verklig", re.IGNORECASE)
_GRANTS = re.compile(r"myön|bevilja|grant|award", re.IGNORECASE)
# What ties money that somebody got to a project: its noun, a fund, the state, an authority, support.
_OF_FUND = re.compile(
    r"hank(?:e|k)|projekt|project|\b(?:ESR|ESF|EAKR|ERUF|ERDF|JTF|FRO|EU|AMIF)\b|rahasto|fond|fund|valtio|stat(?:en|lig)|\bstate\b"
    r"|ELY|NTM|\bTE-|liit(?:to|on|olta)|förbund|council|centre|tuke|tuki|tuen|avustu|stöd|bidrag|support|grant|rahoit|finansier"
    r"|\A(?:Se|It|Det|Den)\b|\bsiihen\b|\bsille\b|\bfor\s+it\b|\bför\s+det\b",
    re.IGNORECASE,
)
_PLAINLY = ("kokonais", "total", "kustannusarvio")
_WHOLE = re.compile(
    r"\b(?:hank|projekt|project|koko\b|kaikkiaan|yhteensä|kokonaisuudessaan|whole|hela\b|sammanlagt"
    r"|totalt|det\s+hela|kalaset|vuoden\s+työ\b|työhön|arbetet|kaikki\s+tämä|allt\s+som\s+allt|in\s+all|in\s+total|price|hintalap|prislap|potti)",
    re.IGNORECASE,
)


_Figure = Amount | Percent


class _Sentence(NamedTuple):
    """What is known of a sentence before its figures get their roles: these, in order, and words of money."""

    text: str
    figures: list[_Figure]
    unitless: tuple[Amount, ...]
    cues: list[Cue]


@dataclass(slots=True)
class _Told:
    """What a sentence has said up to a figure: the words taken, the figures with a role, the last words."""

    used: set[Cue]
    known: set[_Figure]
    last: Cue | None


def sums_in_sentence(
    story: Story, about: Aboutness, statement: Statement, *, named: bool, on_money: bool, actor: str
) -> Iterator[Sum]:
    """Yield the sums of a sentence whose words say what they are.

    `named` says that the sentence names the project, `on_money` that it or those before it speak of money, so
    that a number without a unit may be euros. `actor` is the name of the project's own body, '' if unknown.
    """
    text = statement.text
    unitless = unitless_in(text) if on_money else ()
    figures = _figures_of(about, statement, unitless)
    if not figures:
        return
    sentence = _Sentence(text, figures, unitless, cues_in(story.wordings, text))
    is_tied = named or len(story.statements) <= _SHORT
    told = _Told(set(), set(), None)
    for index, figure in enumerate(figures):
        cue = _role_words(sentence, index, told, actor)
        if cue is None or (cue.role == "granted" and not (is_tied or _is_tied(text, cue))):
            continue
        if len(figures) == 1 and _is_of_several(text, cue):
            continue
        previous = figures[index - 1] if index else None
        if (
            isinstance(previous, Percent)
            and previous not in told.known
            and says_the_same(text, previous, figure)
        ):
            # '70 prosenttia eli 504 000 euroa tulee rahastosta': the percentage is of the same.
            yield from _sum(statement, previous, cue, named)
        told.known.add(figure)
        told.used.add(cue)
        told.last = cue
        if isinstance(figure, Percent) or not is_anothers(text, (figure.start, figure.end), cue, about):
            yield from _sum(statement, figure, cue, named)


def _is_of_several(text: str, cue: Cue) -> bool:
    """'Sosiaalirahasto sekä omarahoituksen kautta toteuttajat panostavat 2 miljoonaa': nobody's share."""
    return cue.role == "own" and _ANOTHER_AND.search(text, max(0, cue.start - 40), cue.start) is not None


_ANOTHER_AND = re.compile(
    r"\b(?:\w*rahasto|ES[RF]\+?|EAKR|EU|\w*ministeriö|valtio|\w*fonden|staten|ministeriet|fund|state|ministry)\s"
    r"(?:sekä|ja|och|samt|and)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
# 'Alahankkeiden omarahoituksesta 50–75 % …': what the parts of a project pay, of which it has many.
_OF_PARTS = Expression(
    r"\b(?:ala|pien)-?hankkeiden\s[^.,;]*\Z|\bsmå(?:projekt|insatsern)(?:ens|as)\s[^.,;]*\Z|\bsub-?projects['’]\s[^.,;]*\Z",
    re.IGNORECASE,
)
_NEAR_PARTS = 60


def _figures_of(about: Aboutness, statement: Statement, unitless: tuple[Amount, ...]) -> list[_Figure]:
    """Return the amounts and percentages of a sentence in order, without former and other projects'."""
    text = statement.text
    figures: list[_Figure] = [*amounts_in(text), *unitless]
    if "%" in text or "pros" in text or "proc" in text or "cent" in text:
        figures += percents_in(text)
    if not figures:
        return []
    figures.sort(key=lambda each: each.start)
    others = any(mention.weight < 0 for mention in about.names.others)
    return [
        figure
        for figure in figures
        if not is_former(text, figure)
        and not _OF_PARTS.search(text, max(0, figure.start - _NEAR_PARTS), figure.start)
        and not (others and about.is_of_another(statement.start + figure.start))
    ]


def _role_words(sentence: _Sentence, index: int, told: _Told, actor: str) -> Cue | None:
    """Return the words that give a figure its role, None for one that has none."""
    text, figures, unitless, cues = sentence
    figure = figures[index]
    previous = figures[index - 1] if index else None
    following = figures[index + 1] if index + 1 < len(figures) else None
    before = previous.end if previous else 0
    cue = cue_of(text, figure, before, following.start if following else len(text), cues, told.used)
    of_percent = following is not None and says_the_same(text, figure, following)
    cue = _as_granted(text, figure, cue, cues, of_percent=of_percent)
    if previous in told.known and told.last and says_the_same(text, previous, figure):
        cue = told.last if told.last.role in (*SHARES, "granted", "nothing") else cue
    if isinstance(figure, Amount):
        place = figure.start, figure.end
        if cue is None and pays_itself(text, place, actor):
            cue = Cue("own", *place)
        cue = as_used(text, place, cue, before, told.last)
    if figure in unitless and (cue is None or cue.role not in _WITHOUT_UNIT):
        return None
    if cue is None and index == 0 and is_whole(text, figure, figures, cues):
        return Cue("total", figure.start, figure.end)
    return cue


def _as_granted(
    text: str, figure: _Figure, cue: Cue | None, cues: list[Cue], *, of_percent: bool
) -> Cue | None:
    """Tell what a fund grants or is asked for from what it pays, and a payer from one that is only thanked.

    `of_percent` says that a percentage behind the figure says the same.
    """
    if cue and cue.role == "granted" and of_percent:
        cue = payer_behind(text, figure, cue, cues) or cue
    if cue and cue.role == "granted" and is_request(text, figure) and not _is_given(text, figure):
        # 'Hankkeelle on haettu 240 000 euron rahoitusta': asked for, by whatever name.
        return cue._replace(role="requested")
    if cue is None or cue.role not in ("EU", "EU and state"):
        return cue
    if is_grant(text, cue, figure, of_percent=of_percent):
        return cue._replace(role="granted")
    return cue._replace(role="requested") if is_request(text, figure) else cue


def _is_given(text: str, figure: _Figure) -> bool:
    return _GRANTS.search(text, clause_start(text, figure.start), clause_end(text, figure.end)) is not None


def _is_tied(text: str, cue: Cue) -> bool:
    """Tell 'sai rahastosta 200 000 euroa' from 'Sivistystoimi sai 200 000 euroa', which is nobody's grant."""
    return _GRANTS.match(text, cue.start) is not None or _OF_FUND.search(text) is not None


def _sum(statement: Statement, figure: _Figure, cue: Cue, named: bool) -> Iterator[Sum]:
    text, at = statement.text, statement.start
    is_percent = isinstance(figure, Percent)
    if cue.role == "nothing" or (is_percent and cue.role not in SHARES):
        return
    role, score = cue.role, 5 if named else 3
    if role == "said total":
        clause = clause_start(text, figure.start), clause_end(text, figure.end)
        if _RELATIVE.match(text, clause[0]):
            clause = clause_start(text, max(clause[0] - 2, 0)), clause[1]
        if not (named or _WHOLE.search(text, *clause)):
            return
        role, score = "total", score - 2
    elif role == "total" and text[cue.start : cue.end].casefold().startswith(_PLAINLY):
        score += 2
    elif role == "granted" and _GRANTS.match(text, cue.start):
        # A verb of granting says more than 'funding' and 'support'.
        score += 1
    if role == "total" and _TURNED_OUT.search(text, max(0, cue.start - 20), cue.end):
        score += 1
    qualifier = figure.qualifier if isinstance(figure, Amount) else None
    place = at + figure.start, at + figure.end
    words = at + cue.start, at + cue.end
    rule = f"words of {cue.role}"
    yield Sum(role, figure.value, *place, qualifier, is_percent, score, "sentence", rule, words)
