"""Look through odd white space and invisible characters without losing offsets."""

from __future__ import annotations

from typing import NamedTuple

from esrcat.values.reading import Reading

# Soft hyphen, zero-width characters and the byte order mark: they print as nothing.
_INVISIBLE = ("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
_REMOVED = dict.fromkeys(map(ord, _INVISIBLE))


class Visible(NamedTuple):
    """A text without invisible characters, and where each kept character was (None: unchanged)."""

    text: str
    origin: tuple[int, ...] | None

    def reading(self, key: str, value: str | int | float, start: int, end: int) -> Reading:
        """Make a Reading whose offsets are those of the original text; the span is not empty."""
        if self.origin is None:
            return Reading(key, value, start, end)
        return Reading(key, value, self.origin[start], self.origin[end - 1] + 1)


def plain(text: str) -> str:
    """Collapse white space of every kind to single spaces, trim, and drop invisible characters."""
    # What is printable has no invisible characters: one pass instead of a search for each of them.
    if not (text.isascii() or text.isprintable()) and _has_invisible(text):
        text = text.translate(_REMOVED)
    return " ".join(text.split())


def visible(text: str) -> Visible:
    """Drop invisible characters only, remembering offsets."""
    if text.isascii() or text.isprintable() or not _has_invisible(text):
        return Visible(text, None)
    origin = tuple(index for index, character in enumerate(text) if character not in _INVISIBLE)
    return Visible(text.translate(_REMOVED), origin)


def _has_invisible(text: str) -> bool:
    # A membership test runs at memory speed; a character class would cost more than the parser.
    return (
        "\u00ad" in text
        or "\u200b" in text
        or "\u200c" in text
        or "\u200d" in text
        or "\u2060" in text
        or "\ufeff" in text
    )
