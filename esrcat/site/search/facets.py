"""The facets of the search page: what results can be narrowed by, and the columns with their values."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from esrcat.catalogue.memberships import municipalities_of, places_of, year
from esrcat.model import ProjectRecord
from esrcat.site.words.collation import finnish_key
from esrcat.values.withheld import is_withheld
from esrcat.vocab import authority_names, organisation_types
from esrcat.vocab.places import Kind

NATIONAL = "national"
"""The region facet's value for a project whose area is the whole country."""


class Facet(NamedTuple):
    """One facet: `key` in filters and addresses; `by_count` puts its most frequent values first."""

    key: str
    values: Callable[[ProjectRecord], Iterable[str | None]]
    by_count: bool = False


class Column(NamedTuple):
    """The values of one facet for all documents.

    `rows[document]` is an index into `values`, a list of them, or -1 where nothing is stated.
    """

    values: list[str]
    rows: list[int | list[int]]


def _regions(record: ProjectRecord) -> Iterable[str | None]:
    # As the map and the pages of regions count: a project of a town is one of the town's region, too.
    yield from _places("region", record)
    if record.area.national:
        yield NATIONAL


def _municipalities(record: ProjectRecord) -> Iterable[str | None]:
    return [place.name for place in municipalities_of(record)]


def _subregions(record: ProjectRecord) -> Iterable[str | None]:
    return _places("subregion", record)


def _places(kind: Kind, record: ProjectRecord) -> list[str]:
    area = record.area
    if not (area.regions or area.subregions or area.municipalities):
        return []
    return [place.name for place in places_of(record) if place.kind == kind]


def _authority(record: ProjectRecord) -> Iterable[str | None]:
    # As the pages of authorities count: one office under all its names.
    if record.authority and (name := record.authority.name):
        office = authority_names.meant(name)
        yield office.name if office else name


def actor_type(record: ProjectRecord) -> str | None:
    """Return the type of a record's beneficiary by its Finnish name, whatever the language of its form."""
    if not record.actor or not (type_ := record.actor.type):
        return None
    known = organisation_types.of_any_language(type_)
    return known.name if known else type_


def _priority_axis(record: ProjectRecord) -> Iterable[str | None]:
    # Axis 2 of one period is another thing than axis 2 of the next: the period belongs to the value.
    axis = record.priority_axis
    if axis is None or not (axis.number or axis.title):
        return ()
    title = " ".join(part for part in (axis.number, axis.title) if part)
    return (f"{record.programme_period}: {title}" if record.programme_period else title,)


def _funding_band(record: ProjectRecord) -> Iterable[str | None]:
    amount = record.funding.eu_state.actual
    return () if amount is None else (str(bisect_right(FUNDING_BOUNDS, amount)),)


FUNDING_BOUNDS = (100_000, 500_000, 1_000_000)
"""Where the bands of the realised EU and state funding begin, in euros; the messages name the bands."""

FACETS: tuple[Facet, ...] = (
    Facet("region", _regions, by_count=True),
    Facet("programme_period", lambda record: (record.programme_period,)),
    Facet("actor_type", lambda record: (actor_type(record),), by_count=True),
    Facet("status", lambda record: (record.status,), by_count=True),
    Facet("start_year", lambda record: (year(record.start) or None,)),
    Facet("fund", lambda record: (record.fund,)),
    Facet("authority", _authority, by_count=True),
    Facet("priority_axis", _priority_axis),
    Facet("municipality", _municipalities, by_count=True),
    Facet("subregion", _subregions, by_count=True),
    Facet("target_group", lambda record: record.target_groups.labels, by_count=True),
    Facet("theme", lambda record: record.themes, by_count=True),
    Facet("funding_band", _funding_band),
    Facet("language", lambda record: record.languages, by_count=True),
)
"""In the order of the page."""


def column(facet: Facet, stated: Sequence[Sequence[str]]) -> Column:
    """Return the column of one facet from each document's values, in the order of the documents.

    Values come most frequent first where that helps to find them, else in their own order.
    """
    # Many documents state the same: all but the look-up is done once for each combination.
    listed = list(map(tuple, stated))
    counts = Counter[str]()
    for values, times in (combinations := Counter(listed)).items():
        counts.update(dict.fromkeys(values, times))
    by_name = sorted(counts, key=finnish_key)
    ordered = sorted(by_name, key=lambda value: -counts[value]) if facet.by_count else by_name
    index = {value: at for at, value in enumerate(ordered)}
    rows = {values: _row([index[value] for value in values]) for values in combinations}
    return Column(ordered, list(map(rows.__getitem__, listed)))


def _row(indexes: list[int]) -> int | list[int]:
    if not indexes:
        return -1
    return indexes[0] if len(indexes) == 1 else indexes


def stated_values(facet: Facet, record: ProjectRecord) -> tuple[str, ...]:
    """Return the record's values of a facet, none of them twice; what is left out of one may be anything."""
    found = tuple(value for value in facet.values(record) if value and not is_withheld(value))
    return found if len(found) < 2 else tuple(dict.fromkeys(found))
