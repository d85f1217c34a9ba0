"""Which of the strings that expressions need are in a word, as a number with one bit for each string.

A text says the same words over and over, and so do all texts of a kind: a word is looked at once. What a
sentence holds is the sum of its words, and asking it for any of a hundred strings is one operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from esrcat.patterns.literals import DIGIT

_GRAM, _THREE = 4, 3
# A word that so many strings came after is looked at again as a whole.
_MANY = 30
_MOST_WORDS = 16384
_DIGIT = re.compile(r"\d")
_UNKNOWN = (0, -1)


class _Strings:
    """The strings asked for so far. It only ever remembers: what it answers does not depend on it.

    `generation` counts the strings that came later than others: what was told of a text before a string
    was known says nothing of that string.
    """

    def __init__(self) -> None:
        self.generation = 0
        self._bits: dict[str, int] = {}
        self._all: list[str] = []
        self._long: dict[str, list[tuple[str, int]]] = {}
        self._three: dict[str, int] = {}
        self._short: list[tuple[str, int]] = []
        self._of_words: dict[str, tuple[int, int]] = {}

    def bits_of(self, strings: Iterable[str]) -> int:
        """Return the bits of some strings; of one with white space in it, those of its longest word."""
        found = 0
        for string in strings:
            word = max(string.split(), key=len)
            bit = self._bits.get(word)
            if bit is None:
                bit = self._bits[word] = 1 << len(self._all)
                if len(word) == _THREE:
                    self._three[word] = bit
                elif len(word) < _THREE:
                    self._short.append((word, bit))
                else:
                    self._long.setdefault(word[:_GRAM], []).append((word, bit))
                self._all.append(word)
                self.generation += 1
            found |= bit
        return found

    def held_by(self, words: Iterable[str]) -> int:
        """Return the bits of all strings that are in some words."""
        known, generation, held = self._of_words, self.generation, 0
        for word in words:
            bits, told = known.get(word, _UNKNOWN)
            held |= bits if told == generation else self._of_word(word, bits, told)
        return held

    def _of_word(self, word: str, held: int, told: int) -> int:
        """Return the bits of a word, of which those of strings before the generation `told` are known."""
        if self.generation - told < _MANY and told >= 0:
            for number in range(told, self.generation):
                if _has(word, self._all[number]):
                    held |= 1 << number
        else:
            held = 0
            for string, bit in self._short:
                if _has(word, string):
                    held |= bit
            three, long = self._three, self._long
            for at in range(len(word) - _THREE + 1):
                held |= three.get(word[at : at + _THREE], 0)
                for string, bit in long.get(word[at : at + _GRAM], ()):
                    if word.startswith(string, at):
                        held |= bit
        if len(self._of_words) >= _MOST_WORDS:
            self._of_words.clear()
        self._of_words[word] = held, self.generation
        return held


def _has(word: str, string: str) -> bool:
    return string in word or (string == DIGIT and _DIGIT.search(word) is not None)


STRINGS = _Strings()
