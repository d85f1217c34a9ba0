"""Texts that many expressions are searched in, and that know which of the needed strings they hold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Any

from esrcat.patterns.literals import fold
from esrcat.patterns.words import STRINGS


class Needs:
    """Some strings, in small letters, one of which a text must hold."""

    __slots__ = ("bits", "since")

    def __init__(self, strings: Iterable[str]) -> None:
        self.bits = STRINGS.bits_of(strings)
        self.since = STRINGS.generation


class Text(str):
    """A text of some length: an ordinary string, whose sentences and lines are made by `part`.

    `known` holds what was found out about it once, for whoever asked.
    """

    __slots__ = ("_bits", "_ends", "_generation", "_held", "_starts", "known")

    _bits: int
    _ends: list[int]
    _generation: int
    _held: list[int]
    _starts: list[int]
    known: dict[object, Any]

    def __new__(cls, text: str) -> Text:
        """Make a text of a string."""
        made = super().__new__(cls, text)
        made._generation = -1
        made.known = {}
        return made

    def may_hold(self, needs: Needs) -> bool:
        """Tell whether the text may hold one of the needed strings: False is certain."""
        if self._generation < needs.since:
            self._read()
        return self._bits & needs.bits != 0

    def may_hold_within(self, needs: Needs, start: int, end: int) -> bool:
        """Tell whether a stretch of the text may hold one of the needed strings: False is certain."""
        if self._generation < needs.since:
            self._read()
        return self.held_within(start, end) & needs.bits != 0

    def held_within(self, start: int, end: int) -> int:
        """Return the bits of the strings that the words of a stretch hold, and those that it cuts."""
        held = 0
        for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            held |= self._held[number]
        return held

    def generation(self, least: int) -> int:
        """Return the generation of what is known of the words of the text, which is at least `least`."""
        if self._generation < least:
            self._read()
        return self._generation

    def _read(self) -> None:
        """Look at each word, and keep where those stand that hold any string."""
        self._generation = STRINGS.generation
        small = fold(self)
        words = small.split()
        self._bits, self._starts, self._ends, self._held = 0, [], [], []
        at = 0
        for word, held in zip(words, STRINGS.of_each(words), strict=True):
            if held:
                # A word that holds nothing does not hold this one, so the next place is its own.
                at = small.find(word, at)
                self._starts.append(at)
                at += len(word)
                self._ends.append(at)
                self._held.append(held)
                self._bits |= held
        if len(small) != len(self):
            # One capital letter has a small one of two characters: where words stand is not known.
            self._starts, self._ends, self._held = [0], [len(self)], [self._bits]

    def part(self, start: int, end: int) -> Part:
        """Return a stretch of the text as a string that can be searched in the same way."""
        return Part(self, start, end)


class Part(str):
    """A sentence, or another stretch, of a text."""

    __slots__ = ("_bits", "_end", "_generation", "_start", "whole")

    _bits: int
    _end: int
    _generation: int
    _start: int
    whole: Text

    def __new__(cls, whole: Text, start: int, end: int) -> Part:
        """Make a part of a text."""
        made = super().__new__(cls, whole[start:end])
        made._generation = -1
        made._start, made._end = start, end
        made.whole = whole
        return made

    def may_hold(self, needs: Needs) -> bool:
        """Tell whether the part may hold one of the needed strings: False is certain."""
        if self._generation < needs.since:
            self._generation = self.whole.generation(needs.since)
            self._bits = self.whole.held_within(self._start, self._end)
        return self._bits & needs.bits != 0
