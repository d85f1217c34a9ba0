"""Tell where a sentence, a line or an item of a list begins."""

from __future__ import annotations

import re

_BEFORE_IT = re.compile(r"(?:^|[.!?:;•\n][\"”)]?|\n\W*)\s*[-–—•*]?\s*$")
_WINDOW = 6


def at_sentence_start(text: str, start: int) -> bool:
    """Tell whether the word at `start` begins a sentence, a line or an item of a list."""
    return _BEFORE_IT.search(text[max(0, start - _WINDOW) : start]) is not None
