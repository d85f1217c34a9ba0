"""Who does something for whom in a region: types of beneficiary by target groups, and their base."""

from __future__ import annotations

from typing import NamedTuple

from esrcat.catalogue.entities import Beside, Entities, EntityLine
from esrcat.site.words.addresses import cell_page, entity_page
from esrcat.site.words.messages import Messages
from esrcat.site.words.naming import label

_MOST_GROUPS = 12
# Where fewer projects state both, rows of 0 and 1 would stand beside target groups that many projects have.
_LEAST_SHARE = 5


class Crossing(NamedTuple):
    """What is counted: the ids of the projects of each (type, group), the types and groups shown, the base.

    `base` is the number of projects that are counted, of the region's `projects`; `has_more` tells that
    less frequent groups were left out.
    """

    cells: dict[tuple[str, str], list[str]]
    types: list[Beside]
    groups: list[Beside]
    base: int
    projects: int
    has_more: bool


class Matrix(NamedTuple):
    """Who works for whom: columns and rows of (words, address), cells of (projects, address, words).

    `base` says in words which projects are counted.
    """

    base: str
    columns: list[tuple[str, str]]
    rows: list[tuple[str, str, list[tuple[int, str, str]]]]


def crossing(found: Entities, line: EntityLine) -> Crossing | None:
    """Return who does what for whom in a region; None where fewer than a fifth of its projects say both."""
    cells = found.crossed("region", line.id, "actor_type", "target_group")
    served = {group for _, group in cells}
    groups = [each for each in found.beside("region", line.id, "target_group") if each.id in served]
    shown = {each.id for each in groups[:_MOST_GROUPS]}
    cells = {key: projects for key, projects in cells.items() if key[1] in shown}
    base = len({project for projects in cells.values() for project in projects})
    if not base or base * _LEAST_SHARE < line.figures.projects:
        return None
    acting = {type_ for type_, _ in cells}
    types = [each for each in found.beside("region", line.id, "actor_type") if each.id in acting]
    return Crossing(
        cells, types, groups[:_MOST_GROUPS], base, line.figures.projects, len(groups) > _MOST_GROUPS
    )


def matrix(crossed: Crossing, region: str, words: Messages) -> Matrix:
    """Return the table of a region, given by its id, in the language of the words."""
    return Matrix(
        _base(crossed, words),
        [
            (label("target_group", each.name, words), entity_page("target_group", each.id))
            for each in crossed.groups
        ],
        [
            (
                label("actor_type", type_.name, words),
                entity_page("actor_type", type_.id),
                [_cell(crossed, region, type_, group, words) for group in crossed.groups],
            )
            for type_ in crossed.types
        ],
    )


def _base(crossed: Crossing, words: Messages) -> str:
    all_ = words.formats.number(crossed.projects)
    told = words.counted("entity", "matrix_base", crossed.base, all=all_)
    if crossed.has_more:
        told += " " + words.counted("entity", "matrix_groups", len(crossed.groups))
    return told


def _cell(
    crossed: Crossing, region: str, type_: Beside, group: Beside, words: Messages
) -> tuple[int, str, str]:
    count = len(crossed.cells.get((type_.id, group.id), ()))
    who, whom = label("actor_type", type_.name, words), label("target_group", group.name, words)
    return (
        count,
        cell_page("region", region, type_.id, group.id) if count else "",
        words.counted("entity", "cell", count, who=who, whom=whom),
    )
