"""The groups that a stretch of text names, by their words in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from esrcat.free_text.groups.more_names import MORE_NAMES
from esrcat.free_text.groups.narrowed import YOUNG, narrowed
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression
from esrcat.vocab import target_groups
from esrcat.vocab.sentence_start import at_sentence_start
from esrcat.vocab.target_groups import Concept, Mention


class Group(NamedTuple):
    """A group by its Finnish label, and the words that name it."""

    label: str
    start: int
    end: int


# 'avata seurat työnantajiksi', 'ryhtyä yrittäjäksi', 'toimia ohjaajana': what somebody becomes or works as.
_BECOMES = re.compile(r"(?:iksi|[jJ][aä](?:ksi|na|nä))\Z")
_PERSON_BEHIND = re.compile(r"\s(?-i:[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ])?[a-zåäöé]*\s[A-ZÅÄÖ])")


# 'työnantajani valitsi': the writer's own.
_MY = re.compile(r"[a-zåäö]ni\Z")


def groups_in(
    story: Story, start: int, end: int, section: bool, also: frozenset[str] = frozenset()
) -> Iterator[Group]:
    """Yield the groups of a stretch; `section`: it is about target groups; `also`: more that count."""
    text = story.text.part(start, end)
    for wording in story.wordings:
        if wording.language == "fi":
            for mention in _narrow(text, target_groups.mentions(text, section or bool(also))):
                if section or not mention.concept.section_only or mention.concept.id in also:
                    group = _group(story, mention.concept, start + mention.start, start + mention.end)
                    if not (
                        _PERSON_BEHIND.match(story.text, group.end)
                        or _BECOMES.search(text, 0, mention.end)
                        or _MY.search(text, mention.start, mention.end)
                    ):
                        yield group
        else:
            yield from _foreign(story, text, start, wording.language, section, also)


def _group(story: Story, concept: Concept, start: int, end: int) -> Group:
    """Return a group, a narrower one where the words around young people tell of that."""
    if concept.id in YOUNG and (narrower := narrowed(story.text, start, end)):
        id, start, end = narrower
        concept = target_groups.concepts()[id]
    return Group(concept.fi, start, end)


def names_a_group(text: str, language: str) -> bool:
    """Tell whether words name any group that projects are for."""
    if language == "fi":
        return bool(target_groups.mentions(text, True))
    return _pattern(language).search(text) is not None


def _narrow(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """Leave out themes, a broad group beside a narrower one ('alle 30-vuotiaat työttömät nuoret'), and
    those that another group belongs to ('oppilaitosten opettajat').
    """
    for index, mention in enumerate(mentions):
        if mention.concept.kind != "target_group":
            continue
        if mention.concept.section_only and _OF_THEM.match(text, mention.end - 1):
            continue
        beside = mentions[index + 1 : index + 2] + mentions[max(0, index - 1) : index]
        if any(
            mention.concept.id in other.concept.broader
            and (0 <= other.start - mention.end <= 1 or 0 <= mention.start - other.end <= 1)
            for other in beside
        ):
            continue
        yield mention


def _foreign(
    story: Story, text: str, offset: int, language: str, section: bool, also: frozenset[str] = frozenset()
) -> Iterator[Group]:
    """Groups by their Swedish or English names; of names that overlap the longest."""
    taken: list[tuple[int, int]] = []
    found = []
    for match in _pattern(language).finditer(text):
        concept = _by_words(language).get(_stem_key(match[0], language))
        if concept is None or (concept.section_only and not section and concept.id not in also):
            continue
        if _is_no_group(text, match, language) or (
            concept.id == "municipalities" and _WITHIN.search(text, 0, match.start())
        ):
            continue
        if any(low < match.end() and match.start() < high for low, high in taken):
            continue
        taken.append(match.span())
        found.append(_group(story, concept, offset + match.start(), offset + match.end()))
    yield from found


def _is_no_group(text: str, match: re.Match[str], language: str) -> bool:
    """Tell a title ('Project Manager', 'lärare Mohammed Larsmo') and a part of a proper name from a group."""
    if match[0][0].isupper() and not at_sentence_start(text, match.start()):
        return True
    if _PERSON_BEHIND.match(text, match.end()):
        return True
    if language == "en":
        return _ONE.search(match[0]) is not None
    if _CATCHES.match(text, match.start()):
        return True
    return _ONE_BEFORE.search(text, 0, match.start()) is not None


# In English a group is many: 'managers', not 'project manager'; 'seniors', not 'Senior Specialist'.
_ONE = re.compile(
    r"(?:manager|teacher|senior|counsellor|entrepreneur|employer|student|supervisor|farmer|instructor"
    r"|parent|carer|worker|employee)\Z",
    re.IGNORECASE,
)
_ONE_BEFORE = re.compile(r"\b(?:[Ee]n|[Ee]tt)\s\Z")
# 'att fånga upp idéer': the verb, not those in prison.
_CATCHES = re.compile(r"fånga\b|fånga[rdt]\w*\s(?:upp|in)\b", re.IGNORECASE)
# 'small firms in both municipalities': where, not for whom.
_WITHIN = re.compile(r"\b(?:in|i|of|from|från)\s(?:\w+\s){0,2}\Z", re.IGNORECASE)
_OF_THEM = re.compile(r"n\s[a-zåäö]")
_ENDINGS = {
    "sv": r"(?:na|nas|arna|arnas|erna|ernas|orna|en|ens|e|es|s|n|a|ar|er|t)?",
    "en": r"(?:s|es|’s|'s)?",
}


def _stem_key(written: str, language: str) -> str:
    words = re.findall(r"[\w-]+", written.casefold())
    return " ".join(_stem(word, language) for word in words)


def _stem(word: str, language: str) -> str:
    if language == "en":
        return word.removesuffix("s") if len(word) > 4 else word
    if word.startswith("företagar"):
        # No 'företag', though 'arna' is an ending of other words.
        return "företagar"
    for ending in (
        "ernas",
        "arnas",
        "ornas",
        "erna",
        "arna",
        "orna",
        "nas",
        "ens",
        "na",
        "ar",
        "er",
        "or",
        "en",
        "s",
        "n",
        "a",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@cache
def _written(language: str) -> tuple[tuple[str, Concept], ...]:
    found = []
    for concept in target_groups.concepts().values():
        if concept.kind != "target_group":
            continue
        preferred, synonyms = (
            (concept.sv, concept.synonyms_sv) if language == "sv" else (concept.en, concept.synonyms_en)
        )
        for name in (preferred, *synonyms, *MORE_NAMES.get(language, {}).get(concept.id, ())):
            if name:
                found.append((name, concept))
    return tuple(found)


@cache
def _by_words(language: str) -> dict[str, Concept]:
    found: dict[str, Concept] = {}
    for name, concept in _written(language):
        found.setdefault(_stem_key(name, language), concept)
    return found


@cache
def _pattern(language: str) -> Expression:
    names = sorted({name for name, _ in _written(language)}, key=len, reverse=True)
    words = (
        r"\s".join(
            re.escape(_stem(word, language)) + _ENDINGS[language]
            for word in re.findall(r"[\w-]+", name.casefold())
        )
        for name in names
    )
    return Expression(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
