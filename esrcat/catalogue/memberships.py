"""The entities a record belongs to: organisations, authority, places, programme, groups, themes, years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple, Protocol, TypeAlias

from esrcat.model import AreaPlace, ProjectRecord
from esrcat.record import slug
from esrcat.values.withheld import is_withheld
from esrcat.vocab import authority_names, organisation_types, place_areas, places
from esrcat.vocab.place_names import finnish_name

EntityKind: TypeAlias = Literal[
    "organisation", "authority", "region", "subregion", "municipality", "programme", "axis", "objective",
    "target_group", "theme", "actor_type", "year",
]  # fmt: skip
Role: TypeAlias = Literal["stated", "actor", "partner", "host", "through"]
"""How a project belongs: `through` is an area that it does not name, but one of whose places it names."""


_FIELDS = {"region": "regions", "subregion": "subregions", "municipality": "municipalities"}
# The classification NUTS calls this region so; the lists of 2021–2027 print it.
_NUTS_NAMES = {"Helsinki-Uusimaa": "Uusimaa"}
# Records of others may have anything for a date, and a year is an address.
_YEAR = re.compile(r"[0-9]{4}(?![^-])")


class Membership(NamedTuple):
    """That a project belongs to an entity. `id` is unique within the kind and fit for an address.

    `pointer` is the field that says it; an area that is only meant through its places has none.
    """

    kind: EntityKind
    id: str
    name: str
    pointer: str = ""
    role: Role = "stated"


class OrganisationIds(Protocol):
    """Knows which organisation a name means."""

    def id_of(self, name: str, business_id: str | None = None) -> str | None:
        """Return the id of an organisation, None for one that was not met."""


class NamedOrganisation(NamedTuple):
    """An organisation as a record names it, the field that does, and how the project belongs to it."""

    name: str
    business_id: str | None
    pointer: str
    role: Role


def memberships(record: ProjectRecord, organisations: OrganisationIds) -> Iterator[Membership]:
    """Yield all that a record belongs to; an entity may come twice in different roles."""
    for name, business_id, pointer, role in named_organisations(record):
        if id := organisations.id_of(name, business_id):
            yield Membership("organisation", id, name, pointer, role)
    yield from stated(record)


def stated(record: ProjectRecord) -> Iterator[Membership]:
    """Yield the entities a record belongs to, except organisations, which depend on other records too.

    What is left out of a name may be anything: it names no entity.
    Names are Finnish where a vocabulary knows the thing, else as the record has them. A programme is
    named by period and fund ('2007-2013 ESF'), an axis by its title.
    """
    yield from (member for member in _stated(record) if not is_withheld(member.name))


def _stated(record: ProjectRecord) -> Iterator[Membership]:
    actor = record.actor
    if actor and actor.type:
        known = organisation_types.of_any_language(actor.type)
        type_ = known.name if known else actor.type
        yield Membership("actor_type", slug(type_), type_, "/actor/type")
    if record.authority:
        office = authority_names.meant(record.authority.name)
        name = office.name if office else record.authority.name
        yield Membership("authority", slug(name), name, "/authority/name")
    yield from places_of(record)
    yield from _programme(record)
    for number, label in enumerate(record.target_groups.labels):
        yield Membership("target_group", slug(label), label, f"/target_groups/labels/{number}")
    for number, theme in enumerate(record.themes):
        yield Membership("theme", slug(theme), theme, f"/themes/{number}")
    if began := year(record.start):
        yield Membership("year", began, began, "/start")


def named_organisations(record: ProjectRecord) -> Iterator[NamedOrganisation]:
    """Yield beneficiary, partners and hosts of sub-projects, unless something of the name is left out."""
    yield from (named for named in _named(record) if not is_withheld(named.name))


def _named(record: ProjectRecord) -> Iterator[NamedOrganisation]:
    actor = record.actor
    if actor and actor.name:
        yield NamedOrganisation(actor.name, actor.business_id, "/actor/name", "actor")
    for number, partner in enumerate(record.partners):
        yield NamedOrganisation(partner.name, partner.business_id, f"/partners/{number}/name", "partner")
    for number, part in enumerate(record.subprojects):
        if part.host:
            yield NamedOrganisation(part.host, None, f"/subprojects/{number}/host", "host")


def places_of(record: ProjectRecord) -> Iterator[Membership]:
    """Yield the places of a record's area, and the regions and sub-regions that it means through them.

    What no vocabulary knows as a place of its kind stays what the document wrote: it is none of them.
    """
    area = record.area
    yield from _stated_places("region", area.regions)
    yield from _stated_places("subregion", area.subregions)
    yield from municipalities_of(record)
    inside = [place_areas.regions_of("subregion", place.code) for place in area.subregions if place.code]
    inside += [
        place_areas.regions_of("municipality", place.code) for place in area.municipalities if place.code
    ]
    yield from _through("region", area.regions, inside)
    within = [place_areas.subregions_of(place.code) for place in area.municipalities if place.code]
    yield from _through("subregion", area.subregions, within)


def municipalities_of(record: ProjectRecord) -> Iterator[Membership]:
    """Yield the municipalities of a record's area, which none means through smaller places."""
    return _stated_places("municipality", record.area.municipalities)


def _through(
    kind: Literal["region", "subregion"], stated: list[AreaPlace], inside: Iterable[frozenset[str]]
) -> Iterator[Membership]:
    """Yield the areas of a kind that smaller places lie in: not the stated ones, nor where there are several.

    `inside` has for each of the smaller places the codes of the areas that it has been in. What a stated
    area became is stated with it: 'Siikalatva' is the Haapavesi-Siikalatva of later years.
    """
    own = {place.current.code if place.current else place.code for place in stated}
    ids = {_id(kind, place.name) for place in stated}
    found = dict.fromkeys(next(iter(codes)) for codes in inside if len(codes) == 1)
    for code in found:
        name = _names_today(kind).get(code)
        if name and code not in own and (id := _id(kind, name)) not in ids:
            yield Membership(kind, id, name, role="through")


def _stated_places(kind: places.Kind, stated: list[AreaPlace]) -> Iterator[Membership]:
    for number, place in enumerate(stated):
        if name := _known(kind, place.name):
            yield Membership(kind, _id(kind, name), name, f"/area/{_FIELDS[kind]}/{number}/name")


def known_place(kind: places.Kind, name: str) -> str:
    """Return the Finnish name of a place that a vocabulary knows by this name, else the name itself."""
    return _known(kind, name) or name


# Every record names some of the same few hundred places, and is asked for them several times.
@lru_cache(maxsize=4096)
def _known(kind: places.Kind, name: str) -> str:
    known = places.base_form(kind, _NUTS_NAMES.get(name, name))
    return known.name if known else finnish_name(kind, name)


@lru_cache(maxsize=4096)
def _id(kind: places.Kind, name: str) -> str:
    """Return the id of a place by any of its names; '' for one that no vocabulary knows."""
    known = _known(kind, name)
    return slug(known) if known else ""


@cache
def _names_today(kind: places.Kind) -> dict[str, str]:
    return {place.code: place.name for place in places.all_places(kind) if place.current is None}


def _programme(record: ProjectRecord) -> Iterator[Membership]:
    if not record.programme_period:
        return
    programme = " ".join(filter(None, (record.programme_period, record.fund)))
    yield Membership("programme", _programme_id(programme), programme, "/programme_period")
    for kind, part in (("axis", record.priority_axis), ("objective", record.specific_objective)):
        if part and (part.number or part.title):
            own = part.number or slug(part.title or "")
            title = " ".join(filter(None, (part.number, part.title)))
            id = f"{_programme_id(programme)}-{slug(own.replace('.', '-'))}"
            pointer = "/priority_axis" if kind == "axis" else "/specific_objective"
            leaf = "number" if part.number else "title"
            yield Membership("axis" if kind == "axis" else "objective", id, title, f"{pointer}/{leaf}")


def _programme_id(programme: str) -> str:
    return slug(programme.replace("+", "-plus"))


def year(date: str | None) -> str:
    """Return the year of a record's date, '' for what begins with none."""
    found = _YEAR.match(date or "")
    return found[0] if found else ""
