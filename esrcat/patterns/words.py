"""Which of the strings that expressions need are in a word, as a number with one bit for each string.

A text says the same words over and over, and so do all texts of a kind: a word is looked at once. What a
sentence holds is the sum of its words, and asking it for any of a hundred strings is one operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from esrcat.patterns.literals import DIGIT

_BEGINNING = 4
_SHORTEST = 3
# A word that so many strings came after is looked at again as a whole.
_MANY = 30
_MOST_WORDS = 32768
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
        # How strings begin: with three letters, and with four, with how many letters those have.
        self._three: dict[str, int] = {}
        self._four: dict[str, list[int]] = {}
        # Too short for that: those of letters alone, and the rest.
        self._letters: list[tuple[str, int]] = []
        self._signs: list[tuple[str, int]] = []
        self._first_signs: set[str] = set()
        self._of_words: dict[str, tuple[int, int]] = {}
        self._alike: dict[int, int] = {}

    def bits_of(self, strings: Iterable[str]) -> int:
        """Return the bits of some strings; of one with white space in it, those of its longest word."""
        found = 0
        for string in strings:
            word = max(string.split(), key=len)
            bit = self._bits.get(word) or self._added(word)
            # The number of one string is that of all who need it: it may have thousands of bits.
            found = found | bit if found else bit
        return found

    def _added(self, word: str) -> int:
        bit = self._bits[word] = 1 << len(self._all)
        if len(word) < _SHORTEST:
            (self._letters if word.isalpha() else self._signs).append((word, bit))
            self._first_signs |= set("0123456789" if word == DIGIT else word[:1])
        else:
            self._three[word[:_SHORTEST]] = self._bits.get(word[:_SHORTEST], 0)
            lengths = self._four.setdefault(word[:_BEGINNING], [])
            if len(word) >= _BEGINNING and len(word) not in lengths:
                lengths.append(len(word))
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

    def _of_word(self, word: str, held: int, told: int) -> int:
        """Return the bits of a word, of which those of strings before the generation `told` are known."""
        if self.generation - told < _MANY and told >= 0:
            later = self._all[told:]
            for string in [each for each in later if each in word]:
                held |= self._bits[string]
            if DIGIT in later and _DIGIT.search(word):
                held |= self._bits[DIGIT]
        else:
            held = self._in_whole(word)
        if len(self._of_words) >= _MOST_WORDS:
            self._of_words.clear()
            self._alike.clear()
        # Many words hold the same strings, and a number of three thousand bits is not kept for each.
        held = self._alike.setdefault(held, held)
        self._of_words[word] = held, self.generation
        return held

    def _in_whole(self, word: str) -> int:
        held, three, four, bits = 0, self._three, self._four, self._bits
        for at in range(len(word) - _SHORTEST + 1):
            bit = three.get(word[at : at + _SHORTEST])
            if bit is None:
                continue
            # Numbers of three thousand bits are not added for nothing.
            if bit:
                held |= bit
            for length in four.get(word[at : at + _BEGINNING], ()):
                if own := bits.get(word[at : at + length]):
                    held |= own
        for string, bit in self._letters:
            if string in word:
                held |= bit
        # A word of letters, or of these and signs that begin none, has no more.
        if not word.isalpha() and not (word.isascii() and self._first_signs.isdisjoint(word)):
            for string, bit in self._signs:
                if _has(word, string):
                    held |= bit
        return held


def _has(word: str, string: str) -> bool:
    return string in word or (string == DIGIT and _DIGIT.search(word) is not None)


STRINGS = _Strings()
