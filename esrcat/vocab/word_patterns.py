"""Match Finnish words in any case form by their stems: 'nuor~ työttöm~' finds 'nuorille työttömille'.

A pattern is a row of words. A word with '~' is a stem that takes case endings, possessive suffixes
and clitics; without it the word stands as it is. '(nen|s)' in a word stands for either part.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
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
_LETTERS_OF_ENDINGS = "".join(sorted(set("".join((*_THEMES, *_CASES, *_SUFFIXES, *_CLITICS)))))
_LONGEST_ENDING = sum(max(map(len, each)) for each in (_THEMES, _CASES, _SUFFIXES, _CLITICS))
_GROUP = re.compile(r"\(([^)]*)\)")
_MARKS_AFTER = '.,;:!?”"…'
_AS_SPACE = "()/–”" + "".join(mark for mark in map(chr, range(0x3001)) if mark.isspace() and mark != " ")
# Of a word's first letters, so many choose the patterns that it may begin.
_KEY = 4
_new = tuple.__new__


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
        stems: set[str] = set()
        self._most_words = 1
        for each in patterns:
            self._most_words = max(self._most_words, len(each.words))
            stems |= set(each.words[0].stems)
            for key in sorted({stem[:_KEY] for stem in each.words[0].stems}):
                found[key] = (*found.get(key, ()), each)
        self._by_key = found
        endings = f"[{_LETTERS_OF_ENDINGS}]{{0,{_LONGEST_ENDING}}}"
        self._first_words = re.compile(rf" ({beginnings(stems)}{endings}[{_MARKS_AFTER}]*+)(?!\S)")
        # Documents share their words, so what a word may begin is worked out once.
        self._beginning = lru_cache(maxsize=1 << 14)(self._that_begin)

    def matches(self, text: str) -> list[Match]:
        """Find all patterns in lower-case text, overlapping ones too, by where they start.

        No mark may stand between the words of a pattern. Brackets, slashes and dashes count as space.
        """
        spaced = _spaced(text)
        found: list[Match] = []
        for first in self._first_words.finditer(f" {spaced}"):
            word, start = first[1], first.start()
            alone, longer = self._beginning(word)
            if alone:
                end = start + len(word.rstrip(_MARKS_AFTER))
                found += [_new(Match, (name, start, end)) for name in alone]
            if longer:
                words = spaced[start:].split(None, self._most_words)[: self._most_words]
                for each in longer:
                    if _continues(each.words, words):
                        end = _end(spaced, words[: len(each.words)], start)
                        found.append(_new(Match, (each.name, start, end)))
        return found

    def _that_begin(self, word: str) -> tuple[tuple[str, ...], tuple[Pattern, ...]]:
        """Give the names of the patterns that a word is, and the longer ones that it begins.

        A mark after the first word ends the pattern.
        """
        known = self._by_key.get(word[:_KEY], ())
        bare = word.rstrip(_MARKS_AFTER)
        return (
            tuple(each.name for each in known if len(each.words) == 1 and _is_form(bare, each.words[0])),
            tuple(each for each in known if len(each.words) > 1 and _is_form(word, each.words[0])),
        )


def beginnings(words: Collection[str]) -> str:
    """Return an expression for one of many words, its branches by their letters.

    Among hundreds of words a search looks at a few letters this way, and not at every word.
    """
    by_letter: dict[str, set[str]] = {}
    for word in words:
        if word:
            by_letter.setdefault(word[0], set()).add(word[1:])
    branches = [re.escape(letter) + beginnings(rest) for letter, rest in sorted(by_letter.items())]
    if "" in words:
        return f"(?:{'|'.join(branches)})?" if branches else ""
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _spaced(text: str) -> str:
    """Return a text with a plain space for all white space and for brackets, slashes and dashes."""
    for mark in _AS_SPACE:
        if mark in text:
            text = text.replace(mark, " ")
    return text


def _word(written: str) -> PatternWord:
    stem = written.removesuffix("~")
    pieces = _GROUP.split(stem)
    choices = [piece.split("|") if number % 2 else [piece] for number, piece in enumerate(pieces)]
    return PatternWord(tuple("".join(choice) for choice in product(*choices)), written.endswith("~"))


def _continues(pattern_words: tuple[PatternWord, ...], words: list[str]) -> bool:
    """Tell whether the words after the first are those of the pattern."""
    if len(words) < len(pattern_words):
        return False
    last = len(pattern_words) - 1
    for number in range(1, last + 1):
        word = words[number].rstrip(_MARKS_AFTER) if number == last else words[number]
        if not _is_form(word, pattern_words[number]):
            return False
    return True


def _is_form(word: str, expected: PatternWord) -> bool:
    if not word.startswith(expected.stems):
        return False
    if not expected.inflected:
        return word in expected.stems
    endings = _endings()
    return any(word.startswith(stem) and word[len(stem) :] in endings for stem in expected.stems)


@cache
def _endings() -> frozenset[str]:
    return frozenset(
        theme + case + suffix + clitic
        for theme in _THEMES
        for case in _CASES
        for suffix in _SUFFIXES
        for clitic in _CLITICS
    )


def _end(text: str, words: list[str], start: int) -> int:
    for word in words:
        start = text.index(word, start) + len(word)
    return start - len(words[-1]) + len(words[-1].rstrip(_MARKS_AFTER))
