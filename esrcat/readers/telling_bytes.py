"""Character sets that no declaration names and that the bytes themselves tell for certain: UTF-16, DOS, Mac.

The letters ä, ö and å of DOS and of old Macs are marks and capitals in windows-1252: „ ” † and Š Œ, which
never stand before a small letter in the middle of a word.
"""

from __future__ import annotations

import re

_HEAD = 4096
_FEWEST_PAIRS = 8
_LATIN_SHARE = 0.8
_ANY_LETTERS = b"\x84\x86\x8a\x8c"
# A set, its letters beside ASCII ones, and those of them of which one must be there: a ” may be a slip.
_OLD = (
    ("cp850", re.compile(rb"(?<=[A-Za-z\x81-\x86\x94])[\x84\x86\x94](?=[a-z\x81-\x86\x94])"), b"\x84\x86"),
    (
        "mac-roman",
        re.compile(rb"(?<=[A-Za-z\x8a-\x8e\x9a])[\x8a\x8c\x9a](?=[a-z\x8a-\x8e\x9a])"),
        b"\x8a\x8c",
    ),
)
_OF_WINDOWS = re.compile(rb"(?<=[A-Za-z\xe4-\xe6\xf6])[\xe4-\xe6\xf6]")
_FEWEST_LETTERS = 3


def utf16_without_mark(data: bytes) -> str | None:
    """Return utf-16-le or utf-16-be for Latin text in pairs of bytes, of which one is zero; else None."""
    if b"\0" not in data[: 2 * _FEWEST_PAIRS]:
        return None
    head = data[:_HEAD]
    first, second = head[::2], head[1::2]
    if len(second) < _FEWEST_PAIRS:
        return None
    for zeros, letters, encoding in ((second, first, "utf-16-le"), (first, second, "utf-16-be")):
        if zeros.count(0) >= _LATIN_SHARE * len(zeros) and 0 not in letters:
            return encoding
    return None


def old_set(data: bytes) -> str | None:
    """Return cp850 or mac-roman where letters of it, and none of windows-1252, stand within words.

    Three are asked for. Searching for single bytes first costs next to nothing on the pages of windows-1252,
    which hardly have them.
    """
    if not any(map(data.__contains__, _ANY_LETTERS)) or _OF_WINDOWS.search(data):
        return None
    counts = {name: _letters(pattern.findall(data), telling) for name, pattern, telling in _OLD}
    found = [name for name, count in counts.items() if count]
    return found[0] if len(found) == 1 and counts[found[0]] >= _FEWEST_LETTERS else None


def _letters(found: list[bytes], telling: bytes) -> int:
    """Return how many letters were found, none where they may be anything."""
    return len(found) if any(letter in telling for letter in found) else 0
