"""Where organisations are named in running text, in any of the languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from esrcat.free_text.bodies.behind_heads import from_its_beginning
from esrcat.free_text.bodies.coordinated import coordinated
from esrcat.free_text.bodies.finnish_names import finnish_names
from esrcat.free_text.bodies.foreign_names import foreign_names, names_in_capitals, other_funders
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.other_funders import is_other_funder
from esrcat.free_text.bodies.short_names import known_by_short_names
from esrcat.free_text.bodies.words import is_bare_office, may_end_name
from esrcat.patterns import Text, quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab import authorities

_WORDS = patterns_of("esrcat.free_text.bodies", "words.txt")

_AUTHORITY = re.compile(_WORDS["authority"])


def organisations_in(
    text: str, start: int, end: int, language: str, taken: Sequence[tuple[int, int]] = ()
) -> list[Organisation]:
    """Return the organisations that a stretch of running text names, in order.

    `taken` are stretches that are something else, such as the names of projects.
    """
    found: list[Organisation] = []
    for low, high in _between(taken, start, end) if taken else ((start, end),):
        for first, last in _lines(text, low, high):
            line = text.part(first, last) if isinstance(text, Text) else text[first:last]
            found += [each.moved(first) for each in _in_line(line, language)]
    return found


def _between(taken: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    within = [edge for span in sorted(taken) if start <= span[0] and span[1] <= end for edge in span]
    edges = [start, *within, end]
    return zip(edges[::2], edges[1::2], strict=True)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            yield start, stop
        start = stop + 1


@lru_cache(maxsize=1024)
def _in_line(text: str, language: str) -> tuple[Organisation, ...]:
    """Return the organisations of one line; the same lines are asked for by several fields."""
    return tuple(each for each in _of_line(text, language) if each.name)


def _of_line(text: str, language: str) -> list[Organisation]:
    end = len(text)
    found = [*other_funders(text, 0, end), *coordinated(text, 0, end)]
    may_end = may_end_name(text)
    if language == "fi":
        if may_end or _UNKNOWN.search(text):
            bodies = (from_its_beginning(text, each) for each in finnish_names(text, may_end))
            found += [each for each in bodies if not _overlaps(each, found)]
        return sorted([*found, *known_by_short_names(text, found)], key=_start)
    found += [each for each in foreign_names(text, 0, end) if not _overlaps(each, found)]
    found += [
        each
        for each in (_with_place(text, each) for each in (finnish_names(text, may_end) if may_end else ()))
        if each.certain and not _overlaps(each, found) and not _JOINS.search(each.name)
    ]
    found.sort(key=_start)
    edges = [0, *(edge for each in found for edge in (each.start, each.end)), end]
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        found += names_in_capitals(text, low, high)
    found += known_by_short_names(text, found)
    return sorted((each for each in found if not is_bare_office(each.name)), key=_start)


_start = attrgetter("start")
# A genitive before a word that may be a capital's: what a name that no word shows to be one has in it.
_UNKNOWN = quick(r"n\s(?:[A-ZÅÄÖ]|[^\W\d_a-zåäö])")
_OF_PLACE = re.compile(r"[A-Z][\w’'-]+\s(?:of|for)\s\Z")


def _with_place(text: str, each: Organisation) -> Organisation:
    """Begin a name where it does: 'Port of Rauma Ltd', of which 'Rauma Ltd' is a name by itself."""
    before = _OF_PLACE.search(text, max(0, each.start - 30), each.start)
    if before is None or each.genitive:
        return each
    return each._replace(name=before[0] + each.name, start=before.start())


# What joins two names in Swedish and English, or opens one: 'Association and the Rowan Care Ltd'.
_JOINS = re.compile(r"\s(?:and|och|samt|with|from|från)\s|\A(?:The|Den|Det|De)\s")


def _overlaps(each: Organisation, others: Sequence[Organisation]) -> bool:
    return any(other.start < each.end and each.start < other.end for other in others)


@lru_cache(maxsize=4096)
def is_authority(name: str) -> bool:
    """Tell whether a name is that of an authority of the funds; a kind of office alone is none."""
    if is_bare_office(name):
        return False
    return authorities.find(name) is not None or _AUTHORITY.match(name) is not None or is_other_funder(name)
