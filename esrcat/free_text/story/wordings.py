"""The languages of free text and their tables of words, with the patterns that are made of them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from esrcat.free_text.story.wording import Topic, Wording
from esrcat.free_text.story.words_en import ENGLISH
from esrcat.free_text.story.words_fi import FINNISH
from esrcat.free_text.story.words_sv import SWEDISH
from esrcat.patterns import Expression

_ALL = {"fi": FINNISH, "sv": SWEDISH, "en": ENGLISH}
_NUMBER = re.compile(r"\A\s*(?:\d{1,2}[.)]?|[•*–-])\s+")
_UNIT = re.compile(r"[\s,]*\(?(?:€|EUR|euroa?|tuhatta euroa|1000 €)\)?$")
_AFTER = re.compile(r"\s+(?:ovat|on|olivat|oli|är|are|is|var|were|was)$", re.IGNORECASE)
_ENDS = " \t:?.!–-"


def wordings_of(languages: list[str]) -> tuple[Wording, ...]:
    """Return the tables of some languages, Finnish where none is known."""
    return tuple(_ALL[language] for language in languages if language in _ALL) or (FINNISH,)


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
