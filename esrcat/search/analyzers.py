"""Find the best analyzer of Finnish that is installed; none of them has to be."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from esrcat.search.lexemes import Analyzer, Lexeme
from esrcat.search.snowball import snowball
from esrcat.search.voikko import libvoikko, pyvoikko


class EndingsOnly:
    """Knows no word: every word form is cut by our own table of endings."""

    name = "endings"
    splits = False

    def lexemes(self, word: str) -> list[Lexeme]:
        """Return no reading."""
        del word
        return []

    def inner(self, word: str) -> list[Lexeme]:
        """Return no reading: it knows no compounds."""
        del word
        return []


CANDIDATES: tuple[Callable[[], Analyzer | None], ...] = (libvoikko, pyvoikko, snowball)
"""The best first."""


def find_analyzer(candidates: Iterable[Callable[[], Analyzer | None]] = CANDIDATES) -> Analyzer:
    """Return the best analyzer of Finnish that is installed."""
    for candidate in candidates:
        if (analyzer := candidate()) is not None:
            return analyzer
    return EndingsOnly()
