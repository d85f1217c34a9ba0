"""Texts that many expressions are searched in, and that know which of the needed strings they hold."""

from __future__ import annotations

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

    __slots__ = ("_bits", "_generation", "known")

    _bits: int
    _generation: int
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
            self._generation = STRINGS.generation
            self._bits = STRINGS.held_by(set(fold(self).split()))
        return self._bits & needs.bits != 0

    def part(self, start: int, end: int) -> Part:
        """Return a stretch of the text as a string that can be searched in the same way."""
        return Part(self[start:end], self)


class Part(str):
    """A sentence, or another stretch, of a text."""

    __slots__ = ("_bits", "_generation", "whole")

    _bits: int
    _generation: int
    whole: Text

    def __new__(cls, text: str, whole: Text) -> Part:
        """Make a part of a text."""
        made = super().__new__(cls, text)
        made._generation = -1
        made.whole = whole
        return made

    def may_hold(self, needs: Needs) -> bool:
        """Tell whether the part may hold one of the needed strings: False is certain."""
        if self._generation < needs.since:
            self._generation = STRINGS.generation
            self._bits = STRINGS.held_by(fold(self).split())
        return self._bits & needs.bits != 0
