"""Read tables of words: text files in which a person finds a word, and adds one, without reading code.

A heading in brackets says what the words below it mean, `[starts]`, or for which key of a table they stand,
`[topics: name]`. The words are regular expressions and alternatives of each other. They stand on indented
lines, several on a line between ' | '. Where a line ends within a group, the alternatives of the group stand
on lines indented deeper, and the next line at the depth of the first goes on behind it:

    [starts]
      alkoi | käynnistyi
      (?:hanke|projekti)\\s+(?:
        lähti liikkeelle | aloitettiin
      )\\b

{name} is what stands below the heading `[name]` further up; `[NAME]` in capitals is there only to be used so.
A space at the beginning or end of an alternative is written as [ ]. Lines that begin with # are remarks.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_HEADING = re.compile(r"\[(?P<field>\w+)(?:: (?P<key>[^\]]+))?\]")
_USED = re.compile(r"\{([A-Za-z_]+)\}")
_INDENT = 2


class Section(NamedTuple):
    """What stands below a heading: the alternatives of a field, or of one key of its table."""

    field: str
    key: str | None
    alternatives: tuple[str, ...]

    @property
    def pattern(self) -> str:
        """The alternatives as one expression."""
        return "|".join(self.alternatives)


def table(package: str, *path: str) -> Iterator[Section]:
    """Yield the sections of a file that stands in a package."""
    return sections(files(package).joinpath(*path).read_text(encoding="utf-8"))


@cache
def patterns_of(package: str, *path: str) -> Mapping[str, str]:
    """Return the pattern of each field of a file in a package, where no heading has a key.

    Several modules of a package ask for the same file.
    """
    return {section.field: section.pattern for section in table(package, *path)}


@cache
def patterns_by_key(package: str, *path: str) -> Mapping[str, Mapping[str, str]]:
    """Return for each field of a file whose headings have keys, `[before_actor: fi]`, the pattern of each."""
    found: dict[str, dict[str, str]] = {}
    for section in table(package, *path):
        if section.key is not None:
            found.setdefault(section.field, {})[section.key] = section.pattern
    return found


def sections(text: str) -> Iterator[Section]:
    """Yield the sections of a table in their order; ValueError for a line that belongs to none."""
    lines = deque(line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#"))
    named: dict[str, str] = {}
    while lines:
        heading = _HEADING.fullmatch(line := lines.popleft())
        if heading is None:
            raise ValueError(f"{line!r} stands below no heading, or deeper than the line above it allows")
        found = tuple(_USED.sub(lambda used: named[used[1]], each) for each in _alternatives(lines, _INDENT))
        section = Section(heading["field"], heading["key"], found)
        if section.key is None:
            named[section.field] = section.pattern
        if not section.field.isupper():
            yield section


def _alternatives(lines: deque[str], indent: int) -> list[str]:
    """Take the alternatives that stand at a depth, with the groups inside them."""
    found: list[str] = []
    while lines and (depth := len(lines[0]) - len(lines[0].lstrip(" "))) >= indent:
        if depth > indent and found:
            found[-1] += "|".join(_alternatives(lines, depth))
        elif (written := lines.popleft().strip()).startswith(")") and found:
            found[-1] += written
        else:
            found += written.split(" | ")
    return found
