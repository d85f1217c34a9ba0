"""Checks of axis, objective, authority and classes against the vocabulary of the programme and its time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal

from esrcat.checks.facts import Facts, about
from esrcat.issues import Issue
from esrcat.vocab import authorities, authority_names, horizontal, programmes

_DIMENSIONS: tuple[horizontal.Dimension, ...] = ("equality", "sustainability", "partnership")
_CLASSES: tuple[tuple[str, horizontal.Dimension], ...] = tuple(
    (f"/classification/{dimension}", dimension) for dimension in _DIMENSIONS
)
_PERIOD_OF_CLASSES = "2007-2013"
_TITLED: tuple[tuple[str, Literal["axis", "objective"]], ...] = (
    ("/priority_axis", "axis"),
    ("/specific_objective", "objective"),
)


def unknown_axis(facts: Facts) -> Iterator[Issue]:
    """The priority axis is one of the programme of that period and fund.

    Source: the programme documents. Not judged for programmes whose axes were not read in a source
    (ERDF 2007–2013, all of 2000–2006).
    """
    found = facts.values.get("/priority_axis/number")
    numbers = _numbers("axis", facts.period, facts.fund) if found else None
    if found and numbers and str(found.value) not in numbers:
        params = {"number": str(found.value), "period": facts.period, "fund": facts.fund}
        yield about(found, "unknown-axis", **params)


def unknown_objective(facts: Facts) -> Iterator[Issue]:
    """The specific objective is one of the programme of that period and fund: see `unknown-axis`."""
    found = facts.values.get("/specific_objective/number")
    numbers = _numbers("objective", facts.period, facts.fund) if found else None
    if found and numbers and str(found.value).rstrip(".") not in numbers:
        params = {"number": str(found.value), "period": facts.period, "fund": facts.fund}
        yield about(found, "unknown-objective", **params)


def title_of_other_number(facts: Facts) -> Iterator[Issue]:
    """The title of an axis or objective is that of its number. A title that is not known says nothing."""
    for base, level in _TITLED:
        title, number = facts.values.get(f"{base}/title"), facts.text(f"{base}/number").rstrip(".")
        if not title or not number or not facts.fund:
            continue
        part = programmes.by_title(str(title.value), facts.period, facts.fund, level)
        if part and part.number != number and part.certainty == "high":
            params = {"title": str(title.value), "number": number, "other": part.number}
            yield about(title, "title-of-other-number", **params)


def objective_of_other_axis(facts: Facts) -> Iterator[Issue]:
    """A specific objective belongs to its axis. Judged only where a source says which.

    Source: the programme document of 2014–2020 and that of 2021–2027.
    """
    found, axis = facts.values.get("/specific_objective/number"), facts.text("/priority_axis/number")
    if not found or not axis or not facts.fund:
        return
    part = programmes.objective(facts.period, facts.fund, str(found.value))
    numbers = _numbers("axis", facts.period, facts.fund)
    if part and part.certainty == "high" and axis in numbers and part.parent not in ("", axis):
        params = {"number": str(found.value), "parent": part.parent, "axis": axis}
        yield about(found, "objective-of-other-axis", **params)


def unknown_authority(facts: Facts) -> Iterator[Issue]:
    """The authority is one that has managed the funds, by any of its names in three languages."""
    found = facts.values.get("/authority/name")
    if found and not authority_names.meant(str(found.value)):
        yield about(found, "unknown-authority", name=str(found.value))


def authority_of_other_time(facts: Facts) -> Iterator[Issue]:
    """The authority still existed when the project started.

    A later authority is no contradiction: pages name the authority at the time of their last save. Source:
    the dates of the authorities in the vocabulary.
    """
    found, start = facts.values.get("/authority/name"), facts.text("/start")
    authority = authorities.find(str(found.value)) if found and start else None
    if found and authority and authority.valid_to and authority.valid_to < start:
        params = {"name": str(found.value), "ended": authority.valid_to, "start": start}
        yield about(found, "authority-of-other-time", **params)


def unknown_horizontal_class(facts: Facts) -> Iterator[Issue]:
    """The class in each dimension is one that the authorities gave in 2007–2013.

    Source: classes seen on real pages, in Finnish. Innovation is not judged: only one class has been seen.
    """
    if facts.period != _PERIOD_OF_CLASSES or not facts.is_printed_in_finnish:
        return
    for pointer, dimension in _CLASSES:
        found = facts.values.get(pointer)
        if found and not _is_class(dimension, str(found.value)):
            yield about(found, "unknown-horizontal-class", name=str(found.value))


@lru_cache(maxsize=256)
def _is_class(dimension: horizontal.Dimension, as_written: str) -> bool:
    return horizontal.find(dimension, as_written) is not None


@cache
def _numbers(level: programmes.Level, period: str, fund: str) -> frozenset[str]:
    """Return the numbers of a programme's axes or objectives; none where most were not read in a source."""
    parts = [
        part
        for part in programmes.parts()
        if (part.level, part.period) == (level, period) and (not fund or part.fund == fund)
    ]
    unsure = sum(part.certainty == "low" for part in parts)
    return frozenset(part.number for part in parts) if unsure * 2 < len(parts) else frozenset()
