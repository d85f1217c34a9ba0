"""Edits between words, the plain way."""

from __future__ import annotations

from collections.abc import Mapping


def edits(one: str, other: str) -> int:
    """Return the edits between two words; a swap of neighbours is one."""
    return _table(one, other)[len(one), len(other)]


def stem_edits(stem: str, word: str) -> float:
    """Return the edits between a stem and the beginning of a word with an ending of seven letters at most.

    A longer stem is a little nearer; one of less than eight letters has one edit at most.
    """
    if len(stem) < 5 or len(word) - len(stem) > 7 or len(stem) * 2 < len(word):
        return float("inf")
    table = _table(stem, word)
    least = min(table[len(stem), end] for end in range(max(0, len(word) - 7), len(word) + 1))
    return float("inf") if least > 1 and len(stem) < 8 else least - len(stem) / 1000


def nearest(slips: Mapping[str, float], limit: int) -> list[str]:
    """Return the forms with the fewest slips, if these are no more than the limit."""
    least = min(slips.values(), default=float("inf"))
    return [form for form, number in slips.items() if number == least] if least <= limit else []


def _table(one: str, other: str) -> dict[tuple[int, int], int]:
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, a in enumerate(one, 1):
        for j, b in enumerate(other, 1):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table
