"""Lower case at the speed of bytes, for text in western European letters."""

from __future__ import annotations

_LATIN = bytes(ord(letter) for letter in bytes(range(256)).decode("latin-1").lower())


def lower_case(text: str) -> str:
    """Return `text.lower()`, several times faster for a text whose letters are all in ISO-8859-1."""
    try:
        return text.encode("latin-1").translate(_LATIN).decode("latin-1")
    except UnicodeEncodeError:
        return text.lower()
