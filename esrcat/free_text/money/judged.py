"""The total cost of a project, and what it was granted, by all words around amounts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from esrcat.free_text.money.amounts import Amount, amounts_in
from esrcat.free_text.money.figures import is_former
from esrcat.free_text.money.of_partners import is_of_partner
from esrcat.free_text.money.payers import Sum
from esrcat.free_text.money.scope import is_anothers
from esrcat.free_text.money.words import Cue
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import UNKNOWN, chance_of

_Role = Literal["total", "granted"]
_ROLES: tuple[_Role, ...] = ("total", "granted")
_RULES: dict[_Role, str] = {"total": "words around an amount", "granted": "words around a grant"}
_PLAIN: dict[_Role, float] = {"total": 0.4, "granted": 0.4}
"""What rules left open is taken from here."""
_OUTDOES: dict[_Role, float] = {"total": 0.3, "granted": 0.0}
_UNLIKELY = 0.05
"""What rules took is left out below, where another amount has as much as `_OUTDOES`."""
_LEAST = 1000
# 'Novellan budjetti: 13 000 €', on the page of one that takes part.
_OF_A_PARTNER = re.compile(
    r"\A(?!Hankkee|Projekt|Koko|Project)[A-ZÅÄÖ][\wåäö-]*(?:n|:n|s|['’]s)"
    r"\s(?:budjetti|osabudjetti|budget)(?:osuus|andel|\sshare)?\s?:\s*\Z"
    # 'Sellu share of total budget: 169 903 €', 'Kaislan osuus kokonaisbudjetista: 2 894 €'
    r"|\A[A-ZÅÄÖ][\wåäö ’'-]{1,40}\s(?:osuus\s\w*budjetista"
    r"|andel\sav\s(?:\w+\s)?\w*budget\w*|share\sof\s(?:the\s)?(?:total\s|whole\s)?budget)\s?:\s*\Z"
)


# '70 prosenttia kokonaiskustannuksista, enintään 58 690 euroa': what is granted of the total.
_AT_MOST = re.compile(
    r"(?:%|prosenttia|procent|per\s?cent)[^.;]{0,80}\b(?:enintään|högst|at\s+most|up\s+to(?:\s+a\s+maximum\s+of)?)\s+\Z",
    re.IGNORECASE,
)


# '20 000 euron kustannusosuus': what one of those who pay gives.
_IS_A_SHARE = re.compile(r"\s(?:kustannus|rahoitus|maksu|kunta|oma)-?osuu\w*")


class _Judged(NamedTuple):
    chance: float
    amount: Amount
    start: int


def without_unlikely(story: Story, about: Aboutness, sums: Sequence[Sum]) -> list[Sum]:
    """Leave out what sentences tell of total and grant, and the words around say of another's money."""
    return [
        each
        for each in sums
        if each.role not in _ROLES
        or each.method != "sentence"
        or not UNKNOWN < chance_of(about, each.role, each.start, each.end) < _UNLIKELY
        or _best(story, about, each.role).chance < _OUTDOES[each.role]
    ]


def by_words_around(story: Story, about: Aboutness, sums: Sequence[Sum], role: _Role) -> list[Sum]:
    """Return the likeliest amount that has no role, where it is likely and none of the role is known."""
    names = ("total", "said total") if role == "total" else (role,)
    if any(each.role in names and not each.percent for each in sums):
        return []
    chance, amount, start = _best(story, about, role, {each.start for each in sums})
    if chance < _PLAIN[role]:
        return []
    where = start, start + amount.end - amount.start
    return [Sum(role, amount.value, *where, amount.qualifier, False, 1, "sentence", _RULES[role], where)]


_NONE = _Judged(UNKNOWN, Amount(0, 0, 0, None, False), 0)


def _best(story: Story, about: Aboutness, role: _Role, taken: Collection[int] = ()) -> _Judged:
    found = (each for each in _amounts(story, about, role) if each.start not in taken)
    return max(found, key=lambda each: each.chance, default=_NONE)


def _amounts(story: Story, about: Aboutness, role: _Role) -> Iterator[_Judged]:
    """Yield the amounts of the project's own sentences, but those that rules know for other money."""
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        for amount in amounts_in(statement.text):
            start, end = statement.start + amount.start, statement.start + amount.end
            if is_of_partner(story, start):
                continue
            if amount.value >= _LEAST and not _is_refused(statement.text, amount, about, role):
                yield _Judged(chance_of(about, role, start, end), amount, start)


def _is_refused(text: str, amount: Amount, about: Aboutness, role: _Role) -> bool:
    """Tell whether rules know the words around for those of other money."""
    where = amount.start, amount.end
    if _OF_A_PARTNER.search(text, 0, amount.start):
        return True
    if role == "total" and (_AT_MOST.search(text, 0, amount.start) or _IS_A_SHARE.match(text, amount.end)):
        return True
    return is_former(text, amount) or is_anothers(text, where, Cue(role, *where), about)
