"""Which of several funds that a text names pays for its project, by the words around each mention."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import UNKNOWN, chance_of
from esrcat.pages.funds import NamedFund

_PLAINLY = 0.1
"""By so much another fund must be likelier than the one that rules chose."""
_LEAST = 0.5


def likelier_fund(about: Aboutness, found: Sequence[NamedFund], chosen: NamedFund | None) -> NamedFund | None:
    """Return where the plainly likeliest of several funds is named, `chosen` where it is as likely."""
    if len({each.fund for each in found}) < 2:
        return chosen
    chances: dict[str, float] = {}
    where: dict[str, NamedFund] = {}
    for each in found:
        chance = chance_of(about, "fund", each.span.start, each.span.end)
        if chance > chances.get(each.fund, UNKNOWN):
            chances[each.fund], where[each.fund] = chance, each
    if not chances:
        return chosen
    likeliest = max(chances, key=chances.__getitem__)
    known = chances[chosen.fund] + _PLAINLY if chosen else _LEAST
    return where[likeliest] if chances[likeliest] > known else chosen
