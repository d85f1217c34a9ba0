"""Texts that many expressions are searched in, and that know which of the needed strings they hold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import reduce
from operator import or_
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

    `known` holds what was found out about it once, for whoever asked; `generation` is that of the strings
    of which it was found out whether it holds them.
    """

    __slots__ = (
        "_bits", "_ends", "_held", "_placed", "_read_words", "_starts", "_stretches", "generation", "known",
    )  # fmt: skip

    _bits: int
    _ends: list[int]
    generation: int
    _held: list[int]
    _starts: list[int]
    _stretches: dict[tuple[int, int], int]
    _placed: int
    _read_words: tuple[str, list[str], list[int]]
    known: dict[object, Any]

    def __new__(cls, text: str) -> Text:
        """Make a text of a string."""
        made = super().__new__(cls, text)
        made.generation = made._placed = -1
        made.known = {}
        return made

    def may_hold(self, needs: Needs) -> bool:
        """Tell whether the text may hold one of the needed strings: False is certain."""
        return self.held(needs.since) & needs.bits != 0

    def held(self, since: int) -> int:
        """Return the bits of the strings that the text holds; those up to a generation are among them."""
        if self.generation < since:
            self._read()
        return self._bits

    def held_within(self, start: int, end: int, since: int) -> int:
        """Return the bits of the strings that the words of a stretch hold, and those that it cuts."""
        if self.generation < since:
            self._read()
        if self._placed != self.generation:
            self._place()
        if (known := self._stretches.get((start, end))) is not None:
            # Several fields are looked for in the same sentences and lines.
            return known
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        held = 0
        for bits in self._held[first:last]:
            held |= bits
        self._stretches[start, end] = held
        return held

    def _read(self) -> None:
        """Look at each word."""
        self.generation = STRINGS.generation
        small = fold(self)
        words = small.split()
        held = STRINGS.of_each(words)
        self._bits = reduce(or_, held, 0)
        self._read_words = small, words, held

    def _place(self) -> None:
        """Find where the words stand that hold any string: many texts are never asked about a stretch."""
        small, words, of_words = self._read_words
        self._starts, self._ends, self._held, self._stretches = [], [], [], {}
        at = 0
        for word, held in zip(words, of_words, strict=True):
            if held:
                # A word that holds nothing does not hold this one, so the next place is its own.
                at = small.find(word, at)
                self._starts.append(at)
                at += len(word)
                self._ends.append(at)
                self._held.append(held)
        if len(small) != len(self):
            # One capital letter has a small one of two characters: where words stand is not known.
            self._starts, self._ends, self._held = [0], [len(self)], [self._bits]
        self._placed = self.generation

    def part(self, start: int, end: int) -> Part:
        """Return a stretch of the text as a string that can be searched in the same way."""
        return Part(self, start, end)


class Part(str):
    """A sentence, or another stretch, of a text; `bits` are those that `held` told last."""

    __slots__ = ("_end", "_start", "bits", "generation", "whole")

    _end: int
    _start: int
    bits: int
    generation: int
    whole: Text

    def __new__(cls, whole: Text, start: int, end: int) -> Part:
        """Make a part of a text."""
        made = super().__new__(cls, whole[start:end])
        made.generation = -1
        made._start, made._end = start, end
        made.whole = whole
        return made

    def may_hold(self, needs: Needs) -> bool:
        """Tell whether the part may hold one of the needed strings: False is certain."""
        return self.held(needs.since) & needs.bits != 0

    def held(self, since: int) -> int:
        """Return the bits of the strings that the part holds; those up to a generation are among them."""
        if self.generation < since:
            self.bits = self.whole.held_within(self._start, self._end, since)
            self.generation = self.whole.generation
        return self.bits
