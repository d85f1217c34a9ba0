"""Regions in the NUTS classification of the European Union, whose codes change from version to version."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from esrcat.vocab.table import rows


class Nuts(NamedTuple):
    """The codes of a region in one version (the year of its name): its own and that of its major region."""

    version: str
    nuts3: str
    nuts2: str


class MajorRegion(NamedTuple):
    """A major region (suuralue); `code` is '' for those of 2007–2013, years are '' where open."""

    code: str
    name: str
    name_sv: str
    nuts2: str
    first_year: str
    last_year: str


LATEST = 9999
"""A year for what is in use, whenever that is."""


def nuts(region: str, year: int) -> Nuts | None:
    """Return the codes that a region, by its national code, had in a year; None for none known."""
    for first, last, codes in _codes().get(region, ()):
        if first <= year <= last:
            return codes
    return None


def major_region(nuts2: str, year: int) -> MajorRegion | None:
    """Return the major region that a NUTS 2 code meant in a year."""
    return next(
        (
            each
            for each in major_regions()
            if each.nuts2 == nuts2 and int(each.first_year or 0) <= year <= int(each.last_year or 9999)
        ),
        None,
    )


@cache
def major_regions() -> tuple[MajorRegion, ...]:
    """Return the major regions of today, then those of 2007–2013."""
    return tuple(MajorRegion(**row) for row in rows("major_regions.csv"))


@cache
def _codes() -> dict[str, list[tuple[int, int, Nuts]]]:
    found: dict[str, list[tuple[int, int, Nuts]]] = {}
    for row in rows("nuts.csv"):
        years = int(row["first_year"]), int(row["last_year"] or 9999)
        codes = Nuts(row["version"], row["nuts3"], row["nuts2"])
        found.setdefault(row["region"], []).append((*years, codes))
    return found
