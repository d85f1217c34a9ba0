"""Which of the strings that expressions need are in a word, as a number with one bit for each string.

A text says the same words over and over, and so do all texts of a kind: a word is looked at once. What a
sentence holds is the sum of its words, and asking it for any of a hundred strings is one operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from esrcat.patterns.literals import DIGIT

_BEGINNING = 3
# A word that so many strings came after is looked at again as a whole.
_MANY = 30
_MOST_WORDS = 32768
_DIGIT = re.compile(r"\d")
_UNKNOWN = (0, -1)


class _Begun(NamedTuple):
    """The strings with the same first letters: the bit of the one that has no more, and the others."""

    bit: int
    longer: list[tuple[str, int]]


class _Strings:
    """The strings asked for so far. It only ever remembers: what it answers does not depend on it.

    `generation` counts the strings that came later than others: what was told of a text before a string
    was known says nothing of that string.
    """

    def __init__(self) -> None:
        self.generation = 0
        self._bits: dict[str, int] = {}
        self._all: list[str] = []
        self._begun: dict[str, _Begun] = {}
        # Too short for that: those of letters alone, and the rest.
        self._letters: list[tuple[str, int]] = []
        self._signs: list[tuple[str, int]] = []
        self._of_words: dict[str, tuple[int, int]] = {}

    def bits_of(self, strings: Iterable[str]) -> int:
        """Return the bits of some strings; of one with white space in it, those of its longest word."""
        found = 0
        for string in strings:
            word = max(string.split(), key=len)
            found |= self._bits.get(word) or self._added(word)
        return found

    def _added(self, word: str) -> int:
        bit = self._bits[word] = 1 << len(self._all)
        begun = self._begun.get(word[:_BEGINNING], _Begun(0, []))
        if len(word) < _BEGINNING:
            (self._letters if word.isalpha() else self._signs).append((word, bit))
        elif len(word) == _BEGINNING:
            self._begun[word] = begun._replace(bit=bit)
        else:
            begun.longer.append((word, bit))
            self._begun[word[:_BEGINNING]] = begun
        self._all.append(word)
        self.generation += 1
        return bit

    def of_each(self, words: Iterable[str]) -> list[int]:
        """Return for each word the bits of all strings that are in it."""
        known, generation = self._of_words, self.generation
        found = []
        for word in words:
            bits, told = known.get(word, _UNKNOWN)
            found.append(bits if told == generation else self._of_word(word, bits, told))
        return found

    def held_by(self, words: Iterable[str]) -> int:
        """Return the bits of all strings that are in some words."""
        held = 0
        for bits in self.of_each(words):
            # Most words hold none, and numbers of three thousand bits are not added for nothing.
            if bits:
                held |= bits
        return held

    def _of_word(self, word: str, held: int, told: int) -> int:
        """Return the bits of a word, of which those of strings before the generation `told` are known."""
        if self.generation - told < _MANY and told >= 0:
            for number in range(told, self.generation):
                if _has(word, self._all[number]):
                    held |= 1 << number
        else:
            held = self._in_whole(word)
        if len(self._of_words) >= _MOST_WORDS:
            self._of_words.clear()
        self._of_words[word] = held, self.generation
        return held

    def _in_whole(self, word: str) -> int:
        held, begun = 0, self._begun
        for at in range(len(word) - _BEGINNING + 1):
            three = word[at : at + _BEGINNING]
            if three in begun:
                bit, longer = begun[three]
                held |= bit
                for string, other in longer:
                    if word.startswith(string, at):
                        held |= other
        for string, bit in self._letters:
            if string in word:
                held |= bit
        for string, bit in () if word.isalpha() else self._signs:
            if _has(word, string):
                held |= bit
        return held


def _has(word: str, string: str) -> bool:
    return string in word or (string == DIGIT and _DIGIT.search(word) is not None)


STRINGS = _Strings()
