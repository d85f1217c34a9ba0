"""From the words of a text to the terms of the index: which forms there are, and what each stands for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from esrcat.language import SMALL_WORDS
from esrcat.search.analysis import Reading, read, suspended
from esrcat.search.lexemes import Analyzer
from esrcat.search.suffixes import Language, stem_term
from esrcat.search.words import JOINT, WORD

_WEIGHTS: dict[Language, int] = {"fi": 2, "sv": 1, "en": 1}
_SUSPENDED = re.compile(r"(\w{3,})- (?:ja|tai|sekä|eli) (\w+)")
_SHORTEST_PART = 4

Form = tuple[str, str]
"""A word form: its language and its letters. 'pair' stands for 'sosiaali- ja terveysala'."""


class Counted(NamedTuple):
    """Words of a text in one language as they are written, with the times that each occurs."""

    language: Language
    words: Counter[str]


def language_of(words: Iterable[str], otherwise: Language) -> Language:
    """Return the language that the small words of a passage tell; `otherwise` when they tell nothing."""
    best, most = otherwise, 0
    for language, weight in _WEIGHTS.items():
        told = weight * len(SMALL_WORDS[language].intersection(words))
        if told > most:
            best, most = language, told
    return best


class FormReader:
    """Cuts passages into word forms and knows what each stands for, once per form."""

    def __init__(self, analyzer: Analyzer) -> None:
        self.analyzer = analyzer
        self._finnish: dict[str, Reading] = {}

    def count(self, text: str, otherwise: Language, *, is_name: bool = False) -> list[Counted]:
        """Return the words of a searchable text by language: each paragraph has its own, a name has one."""
        if is_name:
            return [Counted(otherwise, Counter(WORD.findall(text)))]
        found: dict[Language, Counter[str]] = {}
        for paragraph in text.split("\n"):
            words = Counter(WORD.findall(paragraph))
            language = language_of(words, otherwise)
            if language in found:
                found[language].update(words)
            else:
                found[language] = words
        return [Counted(language, words) for language, words in found.items()]

    def spelled(self, word: str) -> str:
        """Return a word as the form that is read: small letters, one kind of hyphen."""
        return JOINT.sub("-", word.lower())

    def pairs(self, text: str) -> list[str]:
        """Return what stands for two compounds, 'sosiaali- ja terveysala', as 'sosiaali terveysala'."""
        if "- " not in text:
            return []
        return [f"{head} {tail}".lower() for head, tail in _SUSPENDED.findall(text)]

    def readings(self, forms: Iterable[Form]) -> Iterator[Reading]:
        """Yield the terms of each form. Compounds of Swedish are told by the other forms given."""
        listed = list(forms)
        swedish = {word for language, word in listed if language == "sv" and len(word) >= _SHORTEST_PART}
        for language, word in listed:
            if language == "pair":
                head, _, tail = word.partition(" ")
                yield Reading((), suspended(head, tail, self.analyzer))
            elif language == "sv":
                whole = read(word, "sv", self.analyzer)
                yield Reading(whole.bases, (*whole.parts, *_swedish_parts(word, swedish)))
            elif language == "en":
                yield read(word, "en", self.analyzer)
            else:  # not kept: there are many forms, each is asked for once
                yield self._finnish.get(word) or read(word, "fi", self.analyzer)

    def words(self, text: str) -> list[tuple[str, Reading]]:
        """Return each word of a Finnish name with its terms."""
        spelled = (self.spelled(word) for word in WORD.findall(text))
        return [(word, self._read(word)) for word in spelled]

    def _read(self, word: str) -> Reading:
        reading = self._finnish.get(word)
        if reading is None:
            reading = self._finnish[word] = read(word, "fi", self.analyzer)
        return reading


def _swedish_parts(word: str, known: set[str]) -> tuple[str, ...]:
    """Split a Swedish word whose end is a word by itself: 'natur' + 'turism', 'ungdoms' + 'arbete'."""
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head, tail = word[:at], word[at:]
        if tail in known:
            heads = (one for one in (head, head.removesuffix("s")) if one in known)
            return tuple(stem_term(part, "sv") for part in (*heads, tail))
    return ()
