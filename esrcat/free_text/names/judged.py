"""What a text calls its project, by all that is known of its candidates, where rules know it weakly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.free_text.names.candidates import Candidate, candidates_in, is_said_late
from esrcat.free_text.names.clues import Surveyed, clues_apart, clues_around, clues_of_name, surveyed
from esrcat.free_text.names.mention import Mention, folded, mention_of
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import topic_of
from esrcat.judging import Clues, judgement

JUDGED = "words around all places of a name"
"""The rule of a name that a judgement chose."""
_FEW = 10
_HOPELESS = -5.0
"""What is known of a candidate weighs more, or it is no name whatever stands around it."""
_WEAK = 2
"""Rules that weigh more have it in so many words that no judgement is asked."""
_PLAIN = 0.15
"""The least chance of a name where rules have none: all candidates of a text share one name."""
_LEAST = 0.05
_MORE_LIKELY = 8.0
"""So many times likelier than that of the rules is a name that takes its place."""
_MORE_LIKELY_WHOLE = 1.5
"""So many times one that the other is always a part of: 'Slow Quay' where rules have 'Quay'."""
_MORE_LIKELY_EARLY = 4.0
"""So many times one beside which the other is first said when nearly half of the text is told."""
_CASE_LAST = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n|[aä])\Z")
# 'SATOA Kotka -lähiruokatapahtuma': what the project holds is not the project.
_OF_EVENT = re.compile(r"\s?-[a-zåäö]*(?:tapahtum|messu|festivaal|kilpailu|seminaar|kurssi)")
_NEVER = frozenset(
    f"={each}"
    for each in (
        "given name", "sure body", "fund", "never a name", "joining word last", "dash and small letter",
        "stop", "said of others",
    )
)  # fmt: skip
"""What the likeliest words must not be: then they are no name, and no other words are likely enough."""
_NEVER_BARE = _NEVER | {"=bracket or colon", "=place"}
"""What those that stand in no quotes must not be: where all else has small letters a region is likeliest."""


def candidates_with_clues(story: Story, mentions: Sequence[Mention]) -> list[tuple[Candidate, Clues]]:
    """Return what may be the name of the project with its clues: what `tooling/learn_judgements.py` reads."""
    text = surveyed(story, mentions)
    return [(each, clues_of_name(text, each)) for each in candidates_in(story, mentions)]


def likelier_name(story: Story, chosen: Mention | None, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the places of a name that is plainly likelier than the chosen one; none where there is none."""
    if len(story.statements) < _FEW or (chosen is not None and _is_plain(story, chosen)):
        return []
    ours = folded(chosen.name) if chosen is not None else ""
    candidates = candidates_in(story, mentions, ours)
    found = list(_judged(surveyed(story, mentions), candidates, ours))
    best = max(found, key=lambda each: each.chance, default=None)
    own = next((each for each in found if each.candidate.key == ours), None)
    if best is not None and best.chance >= _LEAST and not best.is_never:
        if chosen is None:
            return _mentions_of(story, best.candidate) if best.chance >= _PLAIN else []
        if own is not None and _is_likelier(story, best, own) and not _is_said_once(chosen, best):
            return _mentions_of(story, best.candidate)
    return _mentions_of_base(story, own.candidate, candidates) if own is not None else []


def _is_likelier(story: Story, best: _Judged, own: _Judged) -> bool:
    """Tell whether a name is so much likelier than that of the rules that it takes its place."""
    one, other = f" {best.candidate.key} ", f" {own.candidate.key} "
    if one in other or (" " not in best.candidate.key and other.startswith(one.rstrip())):
        # 'Yhteistyö', where rules have 'Yhteistyöllä vesille'
        return False
    is_all_of_it = other in one and own.candidate.part_of_longer == 1
    if is_all_of_it:
        times = _MORE_LIKELY_WHOLE
    else:
        times = _MORE_LIKELY_EARLY if is_said_late(story, own.candidate.places) else _MORE_LIKELY
    return _odds(best.chance) >= times * _odds(own.chance)


def _mentions_of_base(story: Story, own: Candidate, candidates: Sequence[Candidate]) -> list[Mention]:
    """'Soutajassa' is chosen, and 'Soutaja' is the base of that and of other forms: the name is said so."""
    if " " in own.key or not _CASE_LAST.search(own.key):
        return []
    bases = [
        each
        for each in candidates
        if own.key.startswith(each.key)
        and len(each.places) > len(own.places)
        and set(own.places) <= set(each.places)
    ]
    return _mentions_of(story, min(bases, key=lambda each: len(each.key))) if bases else []


def _is_said_once(chosen: Mention, best: _Judged) -> bool:
    """Tell whether words that stand but once would take the place of what a sentence calls a project."""
    return chosen.rule == "subject of 'is a project'" and len(best.candidate.places) == 1


class _Judged(NamedTuple):
    """A candidate, how likely it is the name, and whether what is known of it forbids that."""

    candidate: Candidate
    chance: float
    is_never: bool


def _judged(text: Surveyed, candidates: Sequence[Candidate], ours: str) -> Iterator[_Judged]:
    """Yield the candidates and their chances, but those that no words around could help."""
    judged = judgement("names")
    for candidate in candidates:
        clues = clues_apart(text, candidate)
        if candidate.key == ours or judged.weight_of(clues) >= _HOPELESS:
            clues |= clues_around(text, candidate)
            is_label = topic_of(candidate.name, text.story.wordings) is not None
            is_event = any(_OF_EVENT.match(text.story.text, end) for _, end in candidate.places)
            is_quoted = "=quoted" in clues
            is_never = (
                is_label
                or is_event
                or not (_NEVER if is_quoted else _NEVER_BARE).isdisjoint(clues)
                or (not is_quoted and _answers_label(text.story, candidate))
            )
            yield _Judged(candidate, judged.chance_by(clues), is_never)


def _answers_label(story: Story, candidate: Candidate) -> bool:
    """Tell whether words stand nowhere but below the label of those whom it is for, or who is asked."""
    labels = [*story.of_topic("target_groups"), *story.of_topic("contacts")]
    return all(any(each.start <= start < each.end for each in labels) for start, _ in candidate.places)


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
