"""Why an input gave no record, told in the words of a language: `[reasons]` in templates/messages."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NO_FORM = "no form knows its title line"
_QUOTED = re.compile(r"'(.*)'(?!s)|\"(.*)\"")
_NUMBER = re.compile(r"\b\d+\b")
_OF_THE_SYSTEM = re.compile(r" \([^()]*\)\Z")


def each_of(reasons: str) -> list[str]:
    """Return the reasons that stand in one line.

    That no form knows a text is said only where nothing else is: most texts are of no form.
    """
    told = reasons.split("; ")
    return [each for each in told if len(told) == 1 or each != _NO_FORM]


def in_words(reason: str, words: Mapping[str, str]) -> str | None:
    """Return one reason in words, None for one that has none.

    What a reason quotes and counts stands in its words as {text} and {count}.
    """
    quoted, key = _QUOTED.search(reason), reason
    if quoted:
        key = reason.replace(quoted[0], "{text}")
    count = _NUMBER.search(key)
    if count:
        key = _NUMBER.sub("{count}", key, count=1)
    # What the system said of a broken file is English everywhere: the report for programs has it.
    told = words.get(key) or words.get(_OF_THE_SYSTEM.sub("", key))
    if told is None:
        return None
    return told.format(text=quoted and (quoted[1] or quoted[2]), count=count and count[0])
