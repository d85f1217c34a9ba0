"""Checks of the target area's places against the national classifications."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.checks.facts import Facts, about
from esrcat.issues import Issue
from esrcat.vocab.place_areas import regions_of


def unknown_place(facts: Facts) -> Iterator[Issue]:
    """Every place is in the list of municipalities, sub-regions and regions since 2000.

    Source: Statistics Finland, classifications; a few old sub-regions have no code and are not judged.
    """
    for places in (facts.regions, facts.subregions, facts.municipalities):
        for place in places:
            if not place.code:
                yield about(place.found, "unknown-place", name=str(place.found.value))


def duplicate_place(facts: Facts) -> Iterator[Issue]:
    """A place is listed once."""
    for places in (facts.regions, facts.subregions, facts.municipalities):
        if len({place.found.value for place in places}) == len(places):
            continue
        seen = set()
        for place in places:
            if place.found.value in seen:
                yield about(place.found, "duplicate-place", name=str(place.found.value))
            seen.add(place.found.value)


def subregion_outside_regions(facts: Facts) -> Iterator[Issue]:
    """A sub-region lies in one of the regions that are named, today or at some time since 2000.

    Source: Statistics Finland, classifications. Nothing is said where a region is not known.
    """
    named = _named_regions(facts)
    if not named:
        return
    for place in facts.subregions:
        if place.code and named.isdisjoint(regions_of("subregion", place.code)):
            yield about(place.found, "subregion-outside-regions", name=str(place.found.value))


def municipality_outside_area(facts: Facts) -> Iterator[Issue]:
    """A municipality lies in one of the regions that are named, or of the sub-regions that are.

    Source: see `subregion-outside-regions`.
    """
    named = _named_regions(facts)
    if not named and facts.regions:
        return
    for subregion in facts.subregions:
        if not subregion.code:
            return
        named |= regions_of("subregion", subregion.code)
    if not named:
        return
    for place in facts.municipalities:
        if place.code and named.isdisjoint(regions_of("municipality", place.code)):
            yield about(place.found, "municipality-outside-area", name=str(place.found.value))


def _named_regions(facts: Facts) -> set[str]:
    """Return the codes of the regions that are named and of their successors; none if one is unknown."""
    if not all(place.code for place in facts.regions):
        return set()
    return {code for place in facts.regions for code in (place.code, place.current_code) if code}
