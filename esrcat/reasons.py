"""Why an input gave no record, told in the words of a language: `[reasons]` in templates/messages."""

from __future__ import annotations

import re
from collections.abc import Mapping

NO_FORM = "no form knows its title line"
_QUOTED = re.compile(r"'(.*)'(?!s)|\"(.*)\"")
_NUMBER = re.compile(r"\b\d+\b")
_OF_THE_SYSTEM = re.compile(r" \((?:[^()]|\([^()]*\))*\)\Z")
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def each_of(reasons: str) -> list[str]:
    """Return the reasons that stand in one line.

    That no form knows a text is said only where nothing else is: most texts are of no form.
    """
    told: list[str] = []
    for part in reasons.split("; "):
        # What stands in brackets is quoted: a media type with its character set, what a system said.
        if told and told[-1].count("(") > told[-1].count(")") and part.count(")") > part.count("("):
            told[-1] += f"; {part}"
        else:
            told.append(part)
    return [each for each in told if len(told) == 1 or each != NO_FORM]


def in_words(reason: str, words: Mapping[str, str]) -> str | None:
    """Return one reason in words, None for one that has none.

    What a reason quotes and counts stands in its words as {text} and {count}, what else it names under names
    of their own.
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
        return _with_named_parts(reason, words)
    return told.format(text=quoted and (quoted[1] or quoted[2]), count=count and count[0])


def _with_named_parts(reason: str, words: Mapping[str, str]) -> str | None:
    """Return the words of a reason that has several parts of its own; those that say most go first."""
    for key in sorted((key for key in words if "{" in key), key=len, reverse=True):
        pattern = _PLACE.sub(r"(?P<\1>.+?)", re.escape(key))
        found = re.fullmatch(pattern, reason) or re.fullmatch(pattern, _OF_THE_SYSTEM.sub("", reason))
        if found:
            return words[key].format_map(
                {name: part.strip("'\"") for name, part in found.groupdict().items()}
            )
    return None
