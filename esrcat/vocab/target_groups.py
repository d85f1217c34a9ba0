"""Our controlled list of target groups and themes, and their words in running Finnish text."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from esrcat.values.letters import lower_case
from esrcat.values.reading import Reading
from esrcat.vocab.sentence_start import at_sentence_start
from esrcat.vocab.table import listed, rows
from esrcat.vocab.word_patterns import Match, Patterns, pattern

ConceptKind: TypeAlias = Literal["target_group", "theme"]


class Concept(NamedTuple):
    """A target group or a theme: its preferred label and synonyms in three languages.

    `broader` are ids; `yso` is the identifier of the same concept in the General Finnish Ontology,
    '' unless certain. `section_only`: the word is too common to count outside a description of
    target groups ('yritykset').
    """

    id: str
    kind: ConceptKind
    fi: str
    sv: str
    en: str
    synonyms_fi: tuple[str, ...]
    synonyms_sv: tuple[str, ...]
    synonyms_en: tuple[str, ...]
    broader: tuple[str, ...]
    yso: str
    section_only: bool


class Mention(NamedTuple):
    """A concept and the words that name it, end exclusive."""

    concept: Concept
    start: int
    end: int


# 'Nuorille työttömille Kotkassa': where, and no more of a name.
_PLACE_BEHIND = re.compile(r" [A-ZÅÄÖ][a-zåäö-]+(?:ss[aä]|ll[aä]|st[aä]|lt[aä])\b")
# 'joista naisia 445' counts people, it does not name a group.
_COUNTING = "joista "


def labels(text: str, kind: ConceptKind, section: bool = False) -> list[Reading]:
    """Find the concepts of a kind in running Finnish text, each once, where it is first named.

    The key is the number in the list, the value the Finnish preferred label. Set `section` for a
    text whose subject is its target groups: words too common elsewhere count there.
    """
    known = concepts()
    found: list[Reading] = []
    seen: set[str] = set()
    for name, start, end in _named(text, section):
        if name not in seen and known[name].kind == kind:
            seen.add(name)
            found.append(Reading(str(len(found)), known[name].fi, start, end))
    return found


def mentions(text: str, section: bool = False) -> list[Mention]:
    """Find every mention of a concept, in order.

    Of mentions that overlap the longest is taken: 'nuorten työttömien' is neither 'nuorten' nor
    'työttömien'. Words of a proper name ('Nuorten Ystävät') do not count.
    """
    known = concepts()
    return [Mention(known[name], start, end) for name, start, end in _named(text, section)]


def _named(text: str, section: bool) -> list[Match]:
    """Find the ids of the concepts that are mentioned, and where; see `mentions`."""
    everywhere = None if section else _named_everywhere()
    return _longest(
        [
            match
            for match in _patterns().matches(_lower(text))
            if (everywhere is None or match[0] in everywhere) and not _is_other(text, match)
        ]
    )


def by_label(label: str) -> Concept | None:
    """Give the concept with a preferred label or a synonym, in any of the languages."""
    return _labels().get(" ".join(label.split()).casefold())


@cache
def concepts() -> dict[str, Concept]:
    """Return id → concept, in the order of the table."""
    return {row["id"]: _concept(row) for row in rows("target_groups.csv")}


def _concept(row: dict[str, str]) -> Concept:
    kind: ConceptKind = "theme" if row["kind"] == "theme" else "target_group"
    return Concept(
        row["id"], kind, row["fi"], row["sv"], row["en"],
        listed(row["fi_synonyms"]), listed(row["sv_synonyms"]), listed(row["en_synonyms"]),
        listed(row["broader"]), row["yso"], row["scope"] == "section",
    )  # fmt: skip


@cache
def _named_everywhere() -> frozenset[str]:
    return frozenset(name for name, concept in concepts().items() if not concept.section_only)


@cache
def _patterns() -> Patterns:
    return Patterns(
        pattern(row["id"], each) for row in rows("target_groups.csv") for each in listed(row["patterns"])
    )


@cache
def _labels() -> dict[str, Concept]:
    found: dict[str, Concept] = {}
    for concept in concepts().values():
        for label in (concept.fi, concept.sv, concept.en):
            found.setdefault(label.casefold(), concept)
    for concept in concepts().values():
        for label in (*concept.synonyms_fi, *concept.synonyms_sv, *concept.synonyms_en):
            found.setdefault(label.casefold(), concept)
    return found


def _lower(text: str) -> str:
    lower = lower_case(text)
    if len(lower) == len(text):
        return lower
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


def _is_other(text: str, match: Match) -> bool:
    """Tell whether the words are of a proper name, or count people."""
    _, start, end = match
    if text.endswith(_COUNTING, 0, start):
        return True
    if not text[start].isupper() or text[start + 1].isupper():
        return False
    if _PLACE_BEHIND.match(text, end):
        return not at_sentence_start(text, start)
    following = text[end : end + 3]
    return not at_sentence_start(text, start) or (following[:2].strip().isupper() and following[2:].islower())


def _longest(found: list[Match]) -> list[Match]:
    """Leave of overlapping matches the longest; two concepts may share the same words."""
    if _are_apart(found):
        return found
    taken: list[Match] = []
    for match in sorted(set(found), key=lambda each: (each.start, -each.end, each.name)):
        if taken and match.start < taken[-1].end and match[1:] != taken[-1][1:]:
            if match.end - match.start <= taken[-1].end - taken[-1].start:
                continue
            while taken and match.start < taken[-1].end:
                taken.pop()
        taken.append(match)
    return taken


def _are_apart(found: list[Match]) -> bool:
    done = 0
    for _, start, end in found:
        if start < done:
            return False
        done = end
    return True
