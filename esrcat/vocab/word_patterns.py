"""Match Finnish words in any case form by their stems: 'nuor~ työttöm~' finds 'nuorille työttömille'.

A pattern is a row of words. A word with '~' is a stem that takes case endings, possessive suffixes
and clitics; without it the word stands as it is. '(nen|s)' in a word stands for either part.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

# What can stand between a stem and its ending: no 'uu' and 'yy', which make another word ('yrittäjyys').
_THEMES = (
    "",
    *"aäeiouyö",
    "ie",
    "ei",
    "oi",
    "öi",
    "ai",
    "äi",
    "ui",
    "yi",
    "aa",
    "ää",
    "ee",
    "ii",
    "oo",
    "öö",
)
_CASES = (
    "", "n", "t", "a", "ä", "ta", "tä", "tta", "ttä", "ja", "jä", "jen", "den", "ten", "tten", "en", "in",
    "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä",
    *(f"h{vowel}n" for vowel in "aäeiouyö"),
)  # fmt: skip
_SUFFIXES = ("", "nsa", "nsä", "mme", "nne", "ni", "si", "an", "än")
_CLITICS = ("", "kin", "kaan", "kään")
_GROUP = re.compile(r"\(([^)]*)\)")
_MARKS_AFTER = '.,;:!?”"…'
# Of a word's first letters, so many choose the patterns that it may begin.
_KEY = 4


class PatternWord(NamedTuple):
    """One word of a pattern: its stems, and whether they take endings."""

    stems: tuple[str, ...]
    inflected: bool


class Pattern(NamedTuple):
    """The words of a pattern and what it stands for."""

    name: str
    words: tuple[PatternWord, ...]


class Match(NamedTuple):
    """What was found, and where it stands, end exclusive."""

    name: str
    start: int
    end: int


def pattern(name: str, written: str) -> Pattern:
    """Read a pattern as written in a table."""
    return Pattern(name, tuple(_word(word) for word in written.split(" ")))


class Patterns:
    """Finds many patterns in one pass over a text's words."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        found: dict[str, tuple[Pattern, ...]] = {}
        for each in patterns:
            for key in sorted({stem[:_KEY] for stem in each.words[0].stems}):
                found[key] = (*found.get(key, ()), each)
        self._by_key = found
        # Documents share their words, so what a word may begin is worked out once.
        self._beginning = lru_cache(maxsize=1 << 14)(self._that_begin)

    def matches(self, text: str) -> list[Match]:
        """Find all patterns in lower-case text, overlapping ones too, by where they start.

        No mark may stand between the words of a pattern. Brackets, slashes and dashes count as space.
        """
        spaced = (
            text.replace("(", " ").replace(")", " ").replace("/", " ").replace("–", " ").replace("”", " ")
        )
        words = spaced.split()
        keys, beginning = self._by_key, self._beginning
        found: list[Match] = []
        cursor = 0
        for number in [number for number, word in enumerate(words) if word[:_KEY] in keys]:
            word = words[number]
            fitting = beginning(word)
            if not fitting:
                continue
            start = cursor = _place(spaced, word, cursor)
            for each in fitting:
                length = len(each.words)
                if length == 1:
                    found.append(Match(each.name, start, start + len(word.rstrip(_MARKS_AFTER))))
                elif _continues(each.words, words, number):
                    found.append(
                        Match(each.name, start, _end(spaced, words[number : number + length], start))
                    )
        return found

    def _that_begin(self, word: str) -> tuple[Pattern, ...]:
        """Give the patterns whose first word this is; a mark after it ends the pattern."""
        bare = word.rstrip(_MARKS_AFTER)
        return tuple(
            each
            for each in self._by_key[word[:_KEY]]
            if _is_form(bare if len(each.words) == 1 else word, each.words[0])
        )


def _word(written: str) -> PatternWord:
    stem = written.removesuffix("~")
    pieces = _GROUP.split(stem)
    choices = [piece.split("|") if number % 2 else [piece] for number, piece in enumerate(pieces)]
    return PatternWord(tuple("".join(choice) for choice in product(*choices)), written.endswith("~"))


def _continues(pattern_words: tuple[PatternWord, ...], words: list[str], number: int) -> bool:
    """Tell whether the words after the first are those of the pattern."""
    last = len(pattern_words) - 1
    if number + last >= len(words):
        return False
    for offset in range(1, last + 1):
        word = words[number + offset]
        if not _is_form(word.rstrip(_MARKS_AFTER) if offset == last else word, pattern_words[offset]):
            return False
    return True


def _is_form(word: str, expected: PatternWord) -> bool:
    if not expected.inflected:
        return word in expected.stems
    return any(word.startswith(stem) and word[len(stem) :] in _endings() for stem in expected.stems)


@cache
def _endings() -> frozenset[str]:
    return frozenset(
        theme + case + suffix + clitic
        for theme in _THEMES
        for case in _CASES
        for suffix in _SUFFIXES
        for clitic in _CLITICS
    )


def _place(text: str, word: str, cursor: int) -> int:
    """Find where a word stands as a whole; inside another word it does not count."""
    start = text.find(word, cursor)
    while not (
        _is_space(text[max(start - 1, 0) : start])
        and _is_space(text[start + len(word) : start + len(word) + 1])
    ):
        start = text.find(word, start + 1)
    return start


def _is_space(character: str) -> bool:
    return not character or character.isspace()


def _end(text: str, words: list[str], start: int) -> int:
    for word in words:
        start = text.index(word, start) + len(word)
    return start - len(words[-1]) + len(words[-1].rstrip(_MARKS_AFTER))
