"""The interface of analyzers of Finnish: the readings that they give of a word form."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Component(NamedTuple):
    """A part of a compound as it stands in it, its base form, and the base of that, if derived; all plain."""

    piece: str
    base: str
    root: str = ""


class Lexeme(NamedTuple):
    """One reading of a word form."""

    base: str
    components: tuple[Component, ...] = ()
    is_name: bool = False


class Analyzer(Protocol):
    """Reads Finnish word forms. `splits` says whether it knows compounds."""

    name: str
    splits: bool

    def lexemes(self, word: str) -> list[Lexeme]:
        """Return the readings of a word in small letters; none when it is unknown."""

    def inner(self, word: str) -> list[Lexeme]:
        """Return the readings of the end of a word, which is no name."""


def plain(base: str) -> str:
    """Return a base form in small letters, without hyphens and without the marks between parts."""
    if base.isalpha():
        return base if base.islower() else base.lower()
    return base.lower().replace("-", "").replace("=", "")
