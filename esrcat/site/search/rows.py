"""The row of plain values that the search shows, sorts and exports for a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from esrcat.catalogue.memberships import known_place
from esrcat.model import ProjectRecord
from esrcat.site.blocks.completeness import completeness
from esrcat.site.search.facets import actor_type
from esrcat.site.sources.cited import project_page

_SEASON_MONTHS = {"21": "03", "22": "06", "23": "09", "24": "12"}
ROW_FIELDS = (
    "id page code name actor actor_type business_id partners authority fund programme_period priority_axis "
    "status start end national regions subregions municipalities target_groups themes eu_state_granted "
    "eu_state_actual public_planned public_actual total_cost participants_planned participants_actual "
    "completeness"
).split()
"""The fields of a row, in its order."""


def row(record: ProjectRecord) -> dict[str, Any]:
    """Return what a hit shows of a record, and what is exported of it; names as in the record.

    The type of the beneficiary and the places are called as in the facets.
    """
    actor, authority, axis = record.actor, record.authority, record.priority_axis
    values: dict[str, Any] = {
        "id": record.id,
        "page": project_page(record.id),
        "code": record.code,
        "name": record.name,
        "actor": actor.name if actor else None,
        "actor_type": actor_type(record),
        "business_id": actor.business_id if actor else None,
        "partners": [partner.name for partner in record.partners if partner.name],
        "authority": authority.name if authority else None,
        "fund": record.fund,
        "programme_period": record.programme_period,
        "priority_axis": " ".join(part for part in (axis.number, axis.title) if part) if axis else None,
        "status": record.status,
        "start": record.start,
        "end": record.end,
        "national": record.area.national,
        "regions": [known_place("region", place.name) for place in record.area.regions],
        "subregions": [known_place("subregion", place.name) for place in record.area.subregions],
        "municipalities": [known_place("municipality", each.name) for each in record.area.municipalities],
        "target_groups": list(record.target_groups.labels),
        "themes": list(record.themes),
        **_figures(record),
    }
    return values | {"completeness": completeness(record)}


def _figures(record: ProjectRecord) -> dict[str, Any]:
    money, people = record.funding, record.participants
    return {
        "eu_state_granted": money.eu_state.granted,
        "eu_state_actual": money.eu_state.actual,
        "public_planned": money.public.planned,
        "public_actual": money.public.actual,
        "total_cost": money.total_cost,
        "participants_planned": people.planned.total if people.planned else None,
        "participants_actual": people.actual.total if people.actual else None,
    }


class SortColumn(NamedTuple):
    """A column that results are ordered or narrowed by; what is not stated is None."""

    key: str
    value: Callable[[dict[str, Any]], float | str | None]


def _realisation(values: dict[str, Any]) -> float | None:
    planned, actual = values["public_planned"], values["public_actual"]
    return round(actual / planned, 4) if planned and actual is not None else None


SORT_COLUMNS = (
    SortColumn("start", lambda values: sortable_date(values["start"])),
    SortColumn("end", lambda values: sortable_date(values["end"])),
    SortColumn("eu_state_actual", lambda values: values["eu_state_actual"]),
    SortColumn("eu_state_granted", lambda values: values["eu_state_granted"]),
    SortColumn("total_cost", lambda values: values["total_cost"]),
    SortColumn("participants_actual", lambda values: values["participants_actual"]),
    SortColumn("realisation", _realisation),
    SortColumn("completeness", lambda values: values["completeness"]),
)


def sortable_date(date: str | None) -> str | None:
    """Return an EDTF date whose characters sort by time: a season stands in its first month."""
    if date and (month := _SEASON_MONTHS.get(date[5:])):
        return f"{date[:4]}-{month}"
    return date
