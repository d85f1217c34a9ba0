"""The words that say what an amount of money is, and which of them goes with which amount."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from esrcat.free_text.money.amounts import Amount, Percent
from esrcat.free_text.money.roles import roles_of
from esrcat.free_text.story.clause_bounds import end_of, start_of
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Role, Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.patterns import Table, quick

SHARES: tuple[Role, ...] = ("EU and state", "EU", "state", "municipalities", "own", "private", "other")
_ENDS_CLAUSE_OF_SUM = quick(r"[;:]\s|,\s(?!\d)|\.\s|\s[–—-]\s|(?<=\))\s")
# 'of the costs': what a percentage is a share of, and no amount's name.
_BASE = quick(
    r"(?:kustannuksista|kokonaiskustannuksista|budjetista|kokonaisbudjetista|rahoituksesta"
    r"|kokonaisrahoituksesta|kustannusarviosta"
    r"|av\s+(?:\w+\s+)?(?:\w*kostnad\w*|\w*budget\w*|\w*finansiering\w*)|of\s+(?:the\s+|its\s+"
    r"|all\s+)*(?:\w+\s+){0,2}(?:costs?|budget|funding|financing))",
    re.IGNORECASE,
)
_NEAR = 90
_AFTER = 45
# Words of granting, and words that make a sum a share all the same.
_GRANTED = re.compile(
    r"\b(?:myön|bevilja|grant|award|allocat|varasi\b|osoitti\b|antoi\b|luovutti\b|avsatte|anvisade|gav\b|gave\b|irtosi\b|heltisi\b|came\s+up\s+with|signed\s+off|made\s+available|saanut|sai\b|saa\b|saatiin\b|fick\b|fått|får\b|receiv)",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"\b(?:myön|bevilja|grant|award)", re.IGNORECASE)
# 'The Regional Council decided on its funding: 315,000 euros from the ERDF'.
_DECIDED = re.compile(
    r"\b(?:pää(?:tti|ttänyt|tös)\w*|beslöt|beslutade|beslutat|decided)\b[^:]{0,80}:\s\Z", re.IGNORECASE
)
# 'beviljade den 12 mars 2012, projektet 238 000 euro'
_GAVE_ON = re.compile(r"\b(?:myön|bevilja|grant|award)\w*\b[^;:]{0,50}\b(?:19|20)\d\d,\s\Z", re.IGNORECASE)
_OF_WHICH = re.compile(r"\s*,?\s*\(?(?:of\s+which|josta|joista|mistä|varav|av\s+vilka)\s", re.IGNORECASE)
_REQUESTED = re.compile(
    r"\bhae(?:ttu|taan|ttiin|tut)\b|\bhakee\b|\bansök(?:t|er|te)\b|\bsöks\b|\bsökts\b|\bapplied\sfor\b|\brequested\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"osuu|andel|share|contribution", re.IGNORECASE)


class Cue(NamedTuple):
    """Words that name a role, and where they stand."""

    role: Role
    start: int
    end: int


def is_nothing(story: Story, text: str) -> bool:
    """Tell whether the words say that an amount is no figure of the whole project."""
    return any(cue.role == "nothing" for cue in cues_in(story.wordings, text))


def is_whole(text: str, figure: Amount | Percent, figures: list[Amount | Percent], cues: list[Cue]) -> bool:
    """'1,05 milj. €, josta ESR ja valtio maksavat 787 500 €': the whole that shares are of."""
    if isinstance(figure, Percent):
        return False
    opening = _OF_WHICH.match(text, figure.end)
    return (
        opening is not None
        and len(figures) > 1
        and any(cue.role in SHARES and cue.start >= opening.end() - 1 for cue in cues)
    )


def is_grant(text: str, cue: Cue, figure: Amount | Percent, *, of_percent: bool) -> bool:
    """'ELY myönsi hankkeelle ESR-rahoitusta 186 500 euroa' is what was granted and no share.

    What the project has got is a share where a percentage follows: 'har fått 371 000 euro av ESF, 70 %'.
    """
    if isinstance(figure, Percent) or _SHARE.search(text, cue.start, cue.end):
        return False
    first = clause_start(text, min(cue.start, figure.start))
    last = clause_end(text, max(cue.end, figure.end))
    if _DECIDED.search(text, 0, first) or _GAVE_ON.search(text, 0, first):
        return True
    return (_GIVEN if of_percent else _GRANTED).search(text, first, last) is not None


def is_request(text: str, figure: Amount | Percent) -> bool:
    """'Rahoitusta on haettu EAKR:sta 630 000 euroa' is what was applied for."""
    if isinstance(figure, Percent):
        return False
    first, last = clause_start(text, figure.start), clause_end(text, figure.end)
    return _REQUESTED.search(text, first, last) is not None


def cue_of(
    text: str, figure: Amount | Percent, before: int, after: int, cues: list[Cue], used: set[Cue]
) -> Cue | None:
    """Find the words that say what a figure is: before it in its clause, else right after it.

    The figure before ends at `before`, the next begins at `after`; words that are `used` are another's.
    """
    first, last = _clause_of(text, figure, before)
    if isinstance(figure, Percent):
        cues = [cue for cue in cues if cue.role in SHARES or cue.role == "nothing"]
    for cue in cues:
        if cue.role == "nothing" and first <= cue.start < min(last, after) and before <= cue.end <= last:
            return cue
    free = [cue for cue in cues if cue.role != "nothing" and cue not in used]
    following = [
        cue
        for cue in free
        if figure.end <= cue.start <= min(last, after, figure.end + _AFTER)
        and not _is_of_next(text, figure.end, cue, after)
        # '232 000 euroa (kaikki kulut: 290 000 euroa)'
        and not (after < len(text) and "(" in text[figure.end : cue.start])
    ]
    preceding = [
        cue for cue in free if max(before - 1, figure.start - _NEAR) <= cue.start and cue.end <= figure.start
    ]
    inside = [cue for cue in preceding if cue.start >= first]
    if isinstance(figure, Amount) and figure.genitive and following:
        return following[0]
    if inside:
        strong = [cue for cue in inside if cue.role != "granted"]
        return (strong or inside)[-1]
    if following:
        return _whose(following)
    return preceding[-1] if preceding else None


def _clause_of(text: str, figure: Amount | Percent, before: int) -> tuple[int, int]:
    """Return where the clause of a figure begins and ends; one between commas is part of that around it."""
    if text[figure.end : figure.end + 1] == "," and text[max(0, figure.start - 2) : figure.start] == ", ":
        # 'resten, 80 000 euro, kommer från kommunerna'
        first = max(clause_start(text, max(figure.start - 2, 0)), before)
        return first, clause_end(text, min(figure.end + 2, len(text)))
    return clause_start(text, figure.start), clause_end(text, figure.end)


def payer_behind(text: str, figure: Amount | Percent, cue: Cue, cues: list[Cue]) -> Cue | None:
    """'har fått 371 000 euro av ESF och staten, vilket är 70 procent': who pays, where nobody grants."""
    if _GIVEN.match(text, cue.start):
        return None
    last = clause_end(text, figure.end)
    return next(
        (each for each in cues if each.role in SHARES and figure.end <= each.start and each.end <= last), None
    )


_BESIDE = 10


def _whose(cues: list[Cue]) -> Cue:
    """Return the first words, or who pays where those are only 'support': 'stöd från ESF och staten'."""
    first, second = cues[0], cues[1] if len(cues) > 1 else None
    if first.role == "granted" and second and second.role in SHARES and second.start - first.end < _BESIDE:
        return second
    return first


_AND = re.compile(r"\b(?:och|samt|medan|ja|sekä|and|while)\b", re.IGNORECASE)
_RIGHT_BEFORE = 22


def _is_of_next(text: str, end: int, cue: Cue, after: int) -> bool:
    """Tell words of the next figure: 'AMIF står för 360 000 euro och staden för 120 000 euro'."""
    return (
        after < len(text)
        and 0 <= after - cue.end <= _RIGHT_BEFORE
        and _AND.search(text, end, cue.start) is not None
    )


def clause_start(text: str, position: int) -> int:
    """Return where the clause of an offset begins."""
    return start_of(_ENDS_CLAUSE_OF_SUM, text, position)


def clause_end(text: str, position: int) -> int:
    """Return where the clause of an offset ends."""
    return end_of(_ENDS_CLAUSE_OF_SUM, text, position)


@cache
def _roles(wordings: tuple[Wording, ...]) -> Table[Role]:
    return Table((role, compiled(pattern)) for wording in wordings for role, pattern in roles_of(wording))


def cues_in(wordings: tuple[Wording, ...], text: str) -> list[Cue]:
    """Return the words that name a role, in order; of words that overlap those of the first role count."""
    bases = [match.span() for match in _BASE.finditer(text)]
    found: list[Cue] = []
    for role, pattern in _roles(wordings).within(text):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(low < end and start < high for low, high in bases) and role in ("total", "granted"):
                base_end = next(high for low, high in bases if low < end and start < high)
                # 'av totalkostnaden 198 000 euro' names the sum too.
                named = text[base_end - 1] == "n" and text[base_end + 1 : base_end + 2].isdigit()
                # 'puolen miljoonan euron budjetista'
                named = named or text[max(0, start - 6) : start] == "euron "
                if not named and not re.match(
                    r"\s?(?:[(,]\s?|of\s|på\s)(?=\d|EUR|€)", text[base_end : base_end + 8]
                ):
                    continue
            if not any(cue.start < end and start < cue.end for cue in found):
                found.append(Cue(role, start, end))
    return sorted(found, key=lambda cue: cue.start)
