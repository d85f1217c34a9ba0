"""For whom a project is: its target groups as labels of the controlled list, in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.finds import Finds
from esrcat.free_text.more_groups import MORE_NAMES
from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled
from esrcat.model import Method
from esrcat.vocab import target_groups
from esrcat.vocab.target_groups import Concept, Mention


class _Group(NamedTuple):
    label: str
    start: int
    end: int


def read_groups(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the labels of the groups that the text says the project is for."""
    seen: set[str] = set()
    for group, method, rule in _found(story, about):
        if group.label not in seen:
            finds.add(f"/target_groups/labels/{len(seen)}", group.label, group.start, group.end, method, rule)
            seen.add(group.label)


def _found(story: Story, about: Aboutness) -> Iterator[tuple[_Group, Method, str]]:
    for label in story.of_topic("target_groups"):
        if about.is_own_at(label.label_start):
            prose = label.method == "heading" and story.text[label.end - 1] in ".!"
            for group in _groups(story, label.start, label.end, not prose):
                yield group, label.method, "label of the target groups"
    for number, statement in enumerate(story.statements):
        line = story.lines[statement.line]
        if not about.is_own(number) or line.kind == "heading":
            continue
        cue = any(compiled(wording.targets).search(statement.text) for wording in story.wordings)
        if cue:
            for group in _groups(story, statement.start, statement.end, False):
                yield group, "sentence", "group that the project is for"


def _groups(story: Story, start: int, end: int, section: bool) -> Iterator[_Group]:
    text = story.text[start:end]
    for wording in story.wordings:
        if wording.language == "fi":
            for mention in _narrow(target_groups.mentions(text, section)):
                yield _Group(mention.concept.fi, start + mention.start, start + mention.end)
        else:
            yield from _foreign(text, start, wording.language, section)


def _narrow(mentions: list[Mention]) -> Iterator[Mention]:
    """Leave out themes, and a broad group beside a narrower one: 'alle 30-vuotiaat työttömät nuoret'."""
    for index, mention in enumerate(mentions):
        if mention.concept.kind != "target_group":
            continue
        beside = mentions[index + 1 : index + 2] + mentions[max(0, index - 1) : index]
        if any(
            mention.concept.id in other.concept.broader
            and (0 <= other.start - mention.end <= 1 or 0 <= mention.start - other.end <= 1)
            for other in beside
        ):
            continue
        yield mention


def _foreign(text: str, offset: int, language: str, section: bool) -> Iterator[_Group]:
    """Groups by their Swedish or English names; of names that overlap the longest."""
    taken: list[tuple[int, int]] = []
    found = []
    for match in _pattern(language).finditer(text):
        concept = _by_words(language).get(_stem_key(match[0], language))
        if concept is None or (concept.section_only and not section):
            continue
        if any(low < match.end() and match.start() < high for low, high in taken):
            continue
        taken.append(match.span())
        found.append(_Group(concept.fi, offset + match.start(), offset + match.end()))
    yield from found


_ENDINGS = {
    "sv": r"(?:na|nas|arna|arnas|erna|ernas|orna|en|ens|s|n|a|ar|er|t)?",
    "en": r"(?:s|es|’s|'s)?",
}


def _stem_key(written: str, language: str) -> str:
    words = re.findall(r"[\w-]+", written.casefold())
    return " ".join(_stem(word, language) for word in words)


def _stem(word: str, language: str) -> str:
    if language == "en":
        return word.removesuffix("s") if len(word) > 4 else word
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
def _names(language: str) -> tuple[tuple[str, Concept], ...]:
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
    for name, concept in _names(language):
        found.setdefault(_stem_key(name, language), concept)
    return found


@cache
def _pattern(language: str) -> re.Pattern[str]:
    names = sorted({name for name, _ in _names(language)}, key=len, reverse=True)
    words = (
        r"\s".join(
            re.escape(_stem(word, language)) + _ENDINGS[language]
            for word in re.findall(r"[\w-]+", name.casefold())
        )
        for name in names
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
