"""Normalise headings, labels and titles so that they can be compared by their words."""

from __future__ import annotations

import re
from functools import lru_cache

_DATE_LAST = re.compile(r"[\s,–-]*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\.?\Z")


@lru_cache(maxsize=4096)
def fold(words: str) -> str:
    """Return words as they are compared: case folded, single spaces, no soft hyphens, no colon at the end."""
    return " ".join(words.replace("\xad", "").casefold().split()).rstrip(" :")


@lru_cache(maxsize=1024)
def title_words(line: str) -> str:
    """Return a title line as titles are compared: `fold`ed, without a date at its end."""
    words = fold(line)
    return _DATE_LAST.sub("", words) if words[-1:].isdigit() or words[-1:] == "." else words


_DOTS = str.maketrans("äöåé", "aoae")


def undotted(words: str) -> str:
    """Return `fold`ed words without the dots and rings over their letters, which scans lose."""
    return words.translate(_DOTS)
