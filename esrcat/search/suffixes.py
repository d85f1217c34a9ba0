"""Cut the endings of words that no document has in that very form: one small table for three languages.

The browser does the same with the same table (`stemOf` in search-index.js); a test compares the two.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from esrcat.search.words import folded

Language = Literal["fi", "sv", "en"]
MARKS: dict[Language, str] = {"fi": "f~", "sv": "s~", "en": "e~"}
"""What stands before a stem where it is a term, so that stems of different languages never meet."""


class Step(NamedTuple):
    """One cut: how many letters must be left, endings with what takes their place, the longest one's size."""

    least: int
    endings: dict[str, str]
    longest: int


@cache
def steps(language: Language) -> tuple[Step, ...]:
    """Return the steps of a language in their order."""
    return tuple(_read()[language])


def rules() -> dict[str, list[list[object]]]:
    """Return the whole table as the browser reads it: language → [least, {ending: replacement}]."""
    return {language: [list(step[:2]) for step in listed] for language, listed in _read().items()}


def stem(word: str, language: Language) -> str:
    """Return what is left of a word, without marks on its letters: 'työpajoissa' → 'tyopaj'."""
    left = folded(word)
    for step in steps(language):
        for size in range(min(len(left), step.longest), 0, -1):
            replacement = step.endings.get(left[-size:])
            if replacement is not None and len(left) - size + len(replacement) >= step.least:
                left = left[:-size] + replacement
                break
    return left


def stem_term(word: str, language: Language) -> str:
    """Return the stem as a term of the index: 'f~tyopaj'."""
    return MARKS[language] + stem(word, language)


@cache
def _read() -> dict[Language, list[Step]]:
    table = tomllib.loads(files("esrcat.search").joinpath("data/suffixes.toml").read_text(encoding="utf-8"))
    found: dict[Language, list[Step]] = {}
    for language in MARKS:
        found[language] = [_step(**step) for step in table[language]]
    return found


def _step(least: int, endings: str) -> Step:
    pairs = [ending.partition(">") for ending in endings.split()]
    table = {ending: replacement for ending, _, replacement in pairs}
    return Step(least, table, max(map(len, table)))
