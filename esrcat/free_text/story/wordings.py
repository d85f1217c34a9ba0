"""The languages of free text and their tables of words, with the patterns that are made of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from functools import cache, lru_cache
from typing import Any

from esrcat.free_text.story.wording import Topic, Wording
from esrcat.patterns import Expression
from esrcat.patterns.tables import Section, table

LANGUAGES = ("fi", "sv", "en")
_NUMBER = re.compile(r"\A\s*(?:\d{1,2}[.)]?|[•*–-])\s+")
_UNIT = re.compile(r"[\s,]*\(?(?:€|EUR|euroa?|tuhatta euroa|1000 €)\)?$")
_AFTER = re.compile(r"\s+(?:ovat|on|olivat|oli|är|are|is|var|were|was)$", re.IGNORECASE)
_ENDS = " \t:?.!–-"


def wordings_of(languages: list[str]) -> tuple[Wording, ...]:
    """Return the tables of some languages, Finnish where none is known."""
    return tuple(wording(language) for language in languages if language in LANGUAGES) or (wording("fi"),)


def _before_and_behind(of_field: list[Section]) -> tuple[str, str]:
    by_key = {each.key: each.pattern for each in of_field}
    return by_key["before"], by_key["behind"]


_SHAPES: dict[str, Callable[[list[Section]], Any]] = {
    "str": lambda of_field: of_field[0].pattern,
    "frozenset[str]": lambda of_field: frozenset(of_field[0].alternatives),
    "tuple[str, ...]": lambda of_field: of_field[0].alternatives,
    "tuple[str, str]": _before_and_behind,
    "Mapping[Topic, str]": lambda of_field: {each.key: each.pattern for each in of_field},
    "tuple[tuple[Role, str], ...]": lambda of_field: tuple((each.key, each.pattern) for each in of_field),
    "tuple[tuple[str, str], ...]": lambda of_field: tuple((each.key, each.pattern) for each in of_field),
}
"""What a field of `Wording` is made of, by its type."""


@cache
def wording(language: str) -> Wording:
    """Return the words of one of LANGUAGES (`words/fi.txt`), read when they are first asked for."""
    found: dict[str, list[Section]] = {}
    for section in table("esrcat.free_text.story", "words", f"{language}.txt"):
        found.setdefault(section.field, []).append(section)
    shapes = {each.name: _SHAPES[str(each.type)] for each in fields(Wording) if each.name != "language"}
    return Wording(language=language, **{name: shape(found[name]) for name, shape in shapes.items()})


@cache
def compiled(pattern: str) -> Expression:
    """Return a pattern of a table, compiled once; small and capital letters are the same."""
    return Expression(pattern, re.IGNORECASE)


@cache
def framed(before: str, pattern: str, after: str = "") -> Expression:
    """Return a pattern of a table between two others; made once, for long patterns cost time to join."""
    return compiled(f"{before}{pattern}{after}")


@lru_cache(maxsize=4096)
def topic_of(written: str, wordings: tuple[Wording, ...]) -> Topic | None:
    """Return what a heading or label is about, None for one that says nothing of the kind."""
    if len(written) > 75:
        return None
    words = _AFTER.sub("", _UNIT.sub("", _NUMBER.sub("", written, count=1).strip(_ENDS + ' ”"')))
    for wording in wordings:
        own, topics = _topics(wording)
        bare = own.sub("", words, count=1)
        found = topics.fullmatch(bare), bare is not words and topics.fullmatch(words)
        names = [str(match.lastgroup) for match in found if match]
        if names:
            # The table's order goes before that of the two ways to read the words.
            return next(topic for topic in wording.topics if _GROUP + topic in names)
    return None


_GROUP = "topic_"


@cache
def _topics(wording: Wording) -> tuple[Expression, Expression]:
    """Return what finds the project's own word, and all topics of a language in one expression."""
    written = "|".join(f"(?P<{_GROUP}{topic}>{pattern})" for topic, pattern in wording.topics.items())
    return framed("(?:", wording.own, r")\s+"), compiled(written)
