"""What a text calls its project, by all that is known of its candidates, where rules know it weakly."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.free_text.mention import Mention, folded, mention_of
from esrcat.free_text.name_candidates import Candidate, candidates_in
from esrcat.free_text.name_clues import clues_of_name, surveyed
from esrcat.free_text.story import Story
from esrcat.judging import Clues, judgement

JUDGED = "words around all places of a name"
"""The rule of a name that a judgement chose."""
_FEW = 10
_WORD = frozenset(("word",))
_WEAK = 2
"""Rules that weigh more have it in so many words that no judgement is asked."""
_PLAIN = 0.15
"""The least chance of a name where rules have none: all candidates of a text share one name."""
_LEAST = 0.06
_MORE_LIKELY = 10.0
"""So many times likelier than that of the rules is a name that takes its place."""
_NEVER = frozenset(
    f"={each}"
    for each in (
        "given name", "sure body", "fund", "never a name", "joining word last", "dash and small letter",
        "bracket or colon", "stop", "said of others",
    )
)  # fmt: skip
"""What the likeliest words must not be: then they are no name, and no other words are likely enough."""


def candidates_with_clues(story: Story, mentions: Sequence[Mention]) -> list[tuple[Candidate, Clues]]:
    """Return what may be the name of the project, with the clues of each.

    One word that is said once amid a sentence is passed over: two of five candidates, and hardly ever a name.
    """
    text = surveyed(story, mentions)
    found = (each for each in candidates_in(story, mentions) if len(each.places) > 1 or each.ways != _WORD)
    return [(each, clues_of_name(text, each)) for each in found]


def likelier_name(story: Story, chosen: Mention | None, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the places of a name that is plainly likelier than the chosen one; none where there is none."""
    if len(story.statements) < _FEW or (chosen is not None and _is_plain(story, chosen)):
        return []
    judged = judgement("names")
    chances = {}
    best, is_never, least = None, True, _LEAST
    for candidate, clues in candidates_with_clues(story, mentions):
        chances[candidate.key] = chance = judged.chance_by(clues)
        if chance >= least:
            best, is_never, least = candidate, not _NEVER.isdisjoint(clues), chance
    if best is None or is_never:
        return []
    if chosen is None:
        return _mentions_of(story, best) if least >= _PLAIN else []
    ours = folded(chosen.name)
    if ours not in chances or f" {best.key} " in f" {ours} ":
        return []
    is_likelier = _odds(least) >= _MORE_LIKELY * _odds(chances[ours])
    return _mentions_of(story, best) if is_likelier else []


def _odds(chance: float) -> float:
    return chance / (1 - chance)


def _is_plain(story: Story, chosen: Mention) -> bool:
    """Tell whether rules have it in so many words, or in fewer and the text comes back to it."""
    if chosen.weight > _WEAK or chosen.rule.startswith("step of the trail"):
        return True
    return chosen.weight == _WEAK and story.text.count(chosen.name) > 1


def _mentions_of(story: Story, candidate: Candidate) -> list[Mention]:
    """Return the places of a candidate, the first of them that say it in its base form first."""
    found = [
        mention_of(story, start, end, 1, JUDGED)._replace(name=candidate.name)
        for start, end in candidate.places
    ]
    return sorted(found, key=lambda each: folded(story.text[each.start : each.end]) != candidate.key)
