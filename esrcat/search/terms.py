"""From the words of a text to the terms of the index: the word forms in it, and the terms of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from functools import cache, lru_cache, partial
from typing import NamedTuple

from esrcat.language import SMALL_WORDS
from esrcat.search.analysis import Reading, read, suspended
from esrcat.search.lexemes import Analyzer
from esrcat.search.suffixes import MARKS, Language, stem_term
from esrcat.search.words import JOINT, WORD

_WEIGHTS: dict[Language, int] = {"fi": 2, "sv": 1, "en": 1}
_SUSPENDED = re.compile(r"- (?:ja|tai|sekä|eli) (\w+)")
_SHORTEST_HEAD = 3
_SHORTEST_PART = 4

Form = tuple[str, str]
"""A word form: its language and its letters. 'pair' stands for 'sosiaali- ja terveysala'."""
TONGUES = (*MARKS, "pair")
"""The languages of forms; one sign tells the place among these."""


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


def by_language(text: str, otherwise: Language) -> list[tuple[Language, list[str]]]:
    """Return the words of a text, those of one language after another: each paragraph has its own."""
    words = WORD.findall(text)
    if otherwise == "fi" and _foreign_small_words().isdisjoint(words):
        return [("fi", words)]
    paragraphs = [WORD.findall(paragraph) for paragraph in text.split("\n")]
    return [(language_of(found, otherwise), found) for found in paragraphs if found]


@cache
def _foreign_small_words() -> frozenset[str]:
    return frozenset(SMALL_WORDS["sv"]) | frozenset(SMALL_WORDS["en"])


class FormReader:
    """Cuts passages into word forms and knows what each stands for, once per form."""

    def __init__(self, analyzer: Analyzer) -> None:
        self.analyzer = analyzer
        # Names come first in a document and their words again in its texts.
        self._finnish = lru_cache(maxsize=1 << 13)(partial(read, language="fi", analyzer=analyzer))

    def count(self, text: str, otherwise: Language, *, is_name: bool = False) -> list[Counted]:
        """Return the words of a searchable text by language: each paragraph has its own, a name has one."""
        if is_name:
            return [Counted(otherwise, Counter(WORD.findall(text)))]
        found: dict[Language, Counter[str]] = {}
        for language, words in by_language(text, otherwise):
            found.setdefault(language, Counter()).update(words)
        return [Counted(language, words) for language, words in found.items()]

    def spelled(self, word: str) -> str:
        """Return a word as the form that is read: small letters, one kind of hyphen."""
        return word.lower() if word.isalnum() else JOINT.sub("-", word.lower())

    def pairs(self, text: str) -> list[str]:
        """Return what stands for two compounds, 'sosiaali- ja terveysala', as 'sosiaali terveysala'."""
        if "- " not in text:
            return []
        found, end = list[str](), 0
        for match in _SUSPENDED.finditer(text):
            start = match.start()
            # A word is the tail of one pair or the head of the next, not both.
            while start > end and (text[start - 1].isalnum() or text[start - 1] == "_"):
                start -= 1
            if match.start() - start >= _SHORTEST_HEAD:
                found.append(f"{text[start : match.start()]} {match[1]}".lower())
                end = match.end()
        return found

    def reading(self, form: Form) -> Reading:
        """Return the terms of a form by itself."""
        language, word = form
        if language == "pair":
            head, _, tail = word.partition(" ")
            return Reading((), suspended(head, tail, self.analyzer))
        return read(word, language, self.analyzer)  # type: ignore[arg-type]

    def readings(self, forms: Iterable[Form]) -> Iterator[Reading]:
        """Yield the terms of each form. Compounds of Swedish are told by the other forms given."""
        listed = list(forms)
        swedish = {word for language, word in listed if language == "sv"}
        for form in listed:
            reading = self.reading(form)
            if form[0] == "sv" and "-" not in form[1]:
                stems = (stem_term(part, "sv") for part in swedish_parts(form[1], swedish))
                reading = reading._replace(parts=(*reading.parts, *stems))
            yield reading

    def forget(self) -> None:
        """Forget the readings that are kept for words to come again."""
        self._finnish.cache_clear()

    def words(self, text: str) -> list[tuple[str, Reading]]:
        """Return each word of a Finnish name with its terms."""
        spelled = (self.spelled(word) for word in WORD.findall(text))
        return [(word, self._finnish(word)) for word in spelled]


def swedish_parts(word: str, known: Container[str]) -> tuple[str, ...]:
    """Split a Swedish word whose end is a known one: 'natur' + 'turism', 'ungdoms' + 'arbete'."""
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        tail = word[at:]
        if tail in known:
            head = word[:at]
            heads = (one for one in (head, head.removesuffix("s")) if len(one) >= _SHORTEST_PART)
            return (*(one for one in heads if one in known), tail)
    return ()
