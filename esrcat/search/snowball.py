"""Cut Finnish words with the Snowball stemmer, where no Voikko is installed."""

from __future__ import annotations

from typing import Any

from esrcat.search.lexemes import Lexeme


class Snowball:
    """Gives stems in place of base forms; knows no compounds."""

    name = "snowball"
    splits = False

    def __init__(self, stemmer: Any) -> None:
        self._stemmer = stemmer

    def lexemes(self, word: str) -> list[Lexeme]:
        """Return the stem as the one reading."""
        stems = [self._stemmer.stemWord(piece) for piece in word.split("-") if piece]
        # Marked, for a stem can look like the base form of another word.
        return [Lexeme("w~" + "".join(stems))] if stems else []

    def inner(self, word: str) -> list[Lexeme]:
        """Return no reading: it knows no compounds."""
        del word
        return []


def snowball() -> Snowball | None:
    """Return the analyzer, or None when snowballstemmer is not installed."""
    try:
        import snowballstemmer  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        return None
    return Snowball(snowballstemmer.stemmer("finnish"))
