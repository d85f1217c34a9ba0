"""The total cost of a project by all words around it, where no rule tells it."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.free_text.about import Aboutness
from esrcat.free_text.amounts_in_text import Amount, amounts_in
from esrcat.free_text.judged import chance_of
from esrcat.free_text.money_figures import is_former
from esrcat.free_text.money_scope import is_anothers
from esrcat.free_text.money_words import Cue
from esrcat.free_text.payers import Sum
from esrcat.free_text.story import Story

_PLAIN = 0.6
_LEAST = 1000


def _is_refused(text: str, amount: Amount, about: Aboutness) -> bool:
    """Tell whether rules know the words around for those of other money."""
    where = amount.start, amount.end
    return is_former(text, amount) or is_anothers(text, where, Cue("total", *where), about)


def total_by_words_around(story: Story, about: Aboutness, sums: Sequence[Sum]) -> list[Sum]:
    """Return the likeliest of the amounts that have no role, where it is likely and no total is known."""
    if any(each.role in ("total", "said total") and not each.percent for each in sums):
        return []
    taken = {each.start for each in sums}
    judged: list[tuple[float, Sum]] = []
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        for amount in amounts_in(statement.text):
            start, end = statement.start + amount.start, statement.start + amount.end
            if start in taken or amount.value < _LEAST or _is_refused(statement.text, amount, about):
                continue
            where = start, end
            rule = "words around an amount"
            found = Sum("total", amount.value, *where, amount.qualifier, False, 1, "sentence", rule, where)
            judged.append((chance_of(about, "total", *where), found))
    chance, likeliest = max(judged, key=lambda each: each[0], default=(0.0, None))
    return [likeliest] if likeliest and chance >= _PLAIN else []
