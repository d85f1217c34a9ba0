"""From the words of a text to the terms of the index: which forms there are, and what each stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from esrcat.language import SMALL_WORDS
from esrcat.search.analysis import Reading, read, suspended
from esrcat.search.lexemes import Analyzer
from esrcat.search.suffixes import MARKS, Language, stem_term
from esrcat.search.words import JOINT, WORD

_WEIGHTS: dict[Language, int] = {"fi": 2, "sv": 1, "en": 1}
_SUSPENDED = re.compile(r"(\w{3,})- (?:ja|tai|sekä|eli) (\w+)")
_SHORTEST_PART = 4

Form = tuple[str, str]
"""A word form: its language and its letters. 'pair' stands for 'sosiaali- ja terveysala'."""


class Collected(NamedTuple):
    """The word forms of a passage, one for each time they occur, and what stands in pairs."""

    forms: list[Form]
    pairs: list[Form]


def language_of(words: Iterable[str], otherwise: Language) -> Language:
    """Return the language that the small words of a passage tell; `otherwise` when they tell nothing."""
    distinct = set(words)
    found = {mark: len(distinct & SMALL_WORDS[mark]) * _WEIGHTS[mark] for mark in MARKS}
    best = max(found, key=lambda language: found[language])
    return best if found[best] else otherwise


class FormReader:
    """Cuts passages into word forms and knows what each stands for, once per form."""

    def __init__(self, analyzer: Analyzer) -> None:
        self.analyzer = analyzer
        self._spelled: dict[str, str] = {}

    def collect(self, text: str, otherwise: Language, *, is_name: bool = False) -> Collected:
        """Return the word forms of a searchable text, each paragraph in its own language, a name in one."""
        forms, pairs = list[Form](), list[Form]()
        for paragraph in text.split("\n"):
            words = [self._spelling(word) for word in WORD.findall(paragraph)]
            language = otherwise if is_name else language_of(words, otherwise)
            forms += [(language, word) for word in words]
            if language == "fi" and "- " in paragraph:
                pairs += [("pair", f"{head} {tail}".lower()) for head, tail in _SUSPENDED.findall(paragraph)]
        return Collected(forms, pairs)

    def _spelling(self, word: str) -> str:
        spelled = self._spelled.get(word)
        if spelled is None:
            spelled = self._spelled[word] = JOINT.sub("-", word.lower())
        return spelled

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
            else:
                yield read(word, "en" if language == "en" else "fi", self.analyzer)

    def words(self, text: str) -> list[tuple[str, Reading]]:
        """Return each word of a Finnish name with its terms."""
        spelled = (self._spelling(word) for word in WORD.findall(text))
        return [(word, read(word, "fi", self.analyzer)) for word in spelled]


def _swedish_parts(word: str, known: set[str]) -> tuple[str, ...]:
    """Split a Swedish word whose end is a word by itself: 'natur' + 'turism', 'ungdoms' + 'arbete'."""
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head, tail = word[:at], word[at:]
        if tail in known:
            heads = (one for one in (head, head.removesuffix("s")) if one in known)
            return tuple(stem_term(part, "sv") for part in (*heads, tail))
    return ()
