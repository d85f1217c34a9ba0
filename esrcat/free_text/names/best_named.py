"""Which of the names that a text mentions is said most, and which mention says it most fully."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from esrcat.free_text.names.in_capitals import not_in_capitals
from esrcat.free_text.names.mention import FULL_NAME, Mention, folded, short_of
from esrcat.free_text.names.said_again import over_comma
from esrcat.free_text.story.story import Story


def best_named(story: Story, mentions: Sequence[Mention]) -> Mention | None:
    """Return the mention that says most fully the name for which most speaks; None where all are others'."""
    scores: Counter[str] = Counter()
    for mention in mentions:
        scores[folded(mention.name)] += mention.weight
    if not scores or max(scores.values()) < 0:
        return None
    best = max(scores, key=lambda key: (_score(key, scores), -_first(key, mentions)))
    candidates = [mention for mention in mentions if folded(mention.name) == best]
    chosen = max(candidates, key=lambda mention: (mention.weight, -mention.start))
    return over_comma(story, _fuller(not_in_capitals(story, chosen, candidates), mentions))


_LABELLED = 12
"""The weight of a name behind a label."""


def _score(key: str, scores: Counter[str]) -> int:
    """A name's own weight and that of its parts, but for a mere heading and a later part with a label."""
    return scores[key] and sum(
        weight
        for other, weight in scores.items()
        if other == key
        or (
            weight > 0
            and f" {other} " in f" {key} "
            and not (_is_sequel(key, other) and weight > scores[key])
            and (weight < _LABELLED or key.startswith(other))
        )
    )


def _is_sequel(key: str, other: str) -> bool:
    """Tell whether a name is another with a number: of 'Kylät 2', named once, 'Kylät' makes no more."""
    return re.fullmatch(rf"{re.escape(other)} (?:\d|i{{1,3}}|iv|v)", key) is not None


def _first(key: str, mentions: Sequence[Mention]) -> int:
    return next(mention.start for mention in mentions if folded(mention.name) == key)


def _fuller(chosen: Mention, mentions: Sequence[Mention]) -> Mention:
    """Prefer a mention that gives short and long name, where the chosen one is its short name."""
    if chosen.rule == FULL_NAME and not chosen.short:
        brief = [each for each in mentions if each.weight > 0 and " " not in each.name]
        if brief:
            best = max(brief, key=lambda each: (each.weight, -each.start))
            return chosen._replace(short=(best.name, best.start, best.end))
    full = next((mention for mention in mentions if mention.rule == FULL_NAME and mention.weight > 0), None)
    if full is not None and folded(full.name) != folded(chosen.name) and " " not in chosen.name:
        # 'JÄREÄ-hanke … Hankkeen koko nimi on …'
        return full._replace(short=(chosen.name, chosen.start, chosen.end))
    if chosen.short:
        return chosen
    name = folded(chosen.name)
    for mention in mentions:
        if mention.short and folded(mention.short[0]) == name:
            return mention
        short = short_of(mention.name)
        if short and folded(str(short.value)) == name and len(mention.name) > len(chosen.name):
            return mention
    for mention in mentions:
        if mention.short and folded(mention.name) == name:
            return mention
    return chosen
