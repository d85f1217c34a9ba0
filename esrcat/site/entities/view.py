"""What the page of an entity shows: its facts, figures, chart, neighbours and projects."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from esrcat.catalogue.entities import Beside, Entities, EntityLine, Figures, ProjectRow, YearFigures
from esrcat.catalogue.memberships import EntityKind, Role
from esrcat.site.entities.facts import Fact, facts
from esrcat.site.markup.charts import YearChart, year_chart
from esrcat.site.markup.lists import Row
from esrcat.site.project.page import LedgerFigure
from esrcat.site.words import formats
from esrcat.site.words.addresses import entity_page, index_page
from esrcat.site.words.messages import Messages, joined
from esrcat.site.words.naming import entity_name, label

_NEIGHBOURS: dict[EntityKind, tuple[EntityKind, ...]] = {
    "organisation": ("organisation", "municipality", "target_group", "authority"),
    "authority": ("region", "organisation", "target_group", "programme"),
    "region": ("subregion", "municipality", "organisation", "authority", "target_group", "theme"),
    "subregion": ("municipality", "organisation", "target_group", "theme"),
    "municipality": ("organisation", "target_group", "theme", "authority"),
    "programme": ("axis", "region", "authority", "target_group"),
    "axis": ("objective", "region", "organisation", "target_group"),
    "objective": ("region", "organisation", "target_group", "theme"),
    "target_group": ("region", "organisation", "theme", "actor_type"),
    "theme": ("region", "organisation", "target_group", "actor_type"),
    "actor_type": ("organisation", "target_group", "region", "theme"),
    "year": ("programme", "region", "organisation", "target_group"),
}
NEIGHBOURS_SHOWN = 12


class Neighbours(NamedTuple):
    """Entities of one kind that share projects with this one, as (words, address, projects)."""

    title: str
    values: list[tuple[str, str, int]]
    more: str


class YearLine(NamedTuple):
    """A line of the table that equals the chart."""

    year: str
    href: str
    projects: str
    granted: str
    actual: str


class EntityView(NamedTuple):
    """A page of an entity, but for its list of projects and its matrix."""

    kind: EntityKind
    id: str
    kind_words: str
    title: str
    index_href: str
    index_words: str
    lede: str
    ledger: list[LedgerFigure]
    facts: list[Fact]
    chart: YearChart | None
    years: list[YearLine]
    neighbours: list[Neighbours]


def entity_view(
    found: Entities,
    kind: EntityKind,
    line: EntityLine,
    by_year: list[YearFigures],
    words: Messages,
    years: set[str],
) -> EntityView:
    """Return the view of one entity with its figures by year; `years` are those that have a page."""
    return EntityView(
        kind,
        line.id,
        words.table["kinds"][kind],
        entity_name(kind, line.name, words, line.id),
        index_page(kind),
        words.table["kinds_many"][kind],
        _lede(found, kind, line, words),
        _ledger(line.figures, words),
        list(facts(found, kind, line, words)),
        None if kind == "year" else year_chart(by_year, year_words(words), year_href(years)),
        [] if kind == "year" else [year_line(year, years, words) for year in by_year],
        [
            near
            for other in _NEIGHBOURS[kind]
            if (near := _neighbours(found.beside(kind, line.id, other), other, words)).values
        ],
    )


def row(project: ProjectRow, words: Messages) -> Row:
    """Return a project as lists show it."""
    return Row(
        project.id,
        project.code or "",
        words.told(project.name, project.language) if project.name else project.code or words.t.page.nameless,
        project.actor or "",
        entity_page("organisation", project.actor_id) if project.actor_id else "",
        formats.years(project.start, project.end) + ("–" if project.start and not project.end else ""),
        _groups(project.groups, words),
        _euros(project.granted, words),
        _euros(project.actual, words),
    )


def roles_told(roles: tuple[Role, ...], words: Messages) -> str:
    """Return in words how a project belongs to an entity."""
    if roles == ("stated",):
        return ""
    told = words.table["roles"]
    return ", ".join(told[role] for role in roles if role != "stated")


def _groups(names: str | None, words: Messages) -> str:
    return joined(", ", (label("target_group", name, words) for name in (names or "").split(", ") if name))


def _euros(amount: float | None, words: Messages) -> str:
    return "" if amount is None else words.formats.number(round(amount))


def _lede(found: Entities, kind: EntityKind, line: EntityLine, words: Messages) -> str:
    texts, figures = words.table["entity"], line.figures
    period = formats.years(figures.first, figures.last)
    when = texts["in_year" if period.isdecimal() else "in_years"].format(period=period)
    told = words.counted("entity", "lede", figures.projects, when=when) if period else ""
    roles = found.roles(kind, line.id)
    if kind == "organisation":
        by_role = ", ".join(
            f"{words.table['roles'][role]} {words.formats.number(count)}"
            for role, count in sorted(roles.items())
            if role != "stated"
        )
        return f"{told} {by_role.capitalize()}.".strip()
    if through := roles.get("through"):
        return f"{told} {words.counted('entity', f'through_{kind}', through)}".strip()
    return told


def _ledger(figures: Figures, words: Messages) -> list[LedgerFigure]:
    texts = words.table["entity"]
    count = figures.projects
    share = ""
    if figures.granted_by and figures.granted_by == figures.actual_by and figures.granted:
        share = texts["share"].format(percent=words.formats.percent(figures.actual, figures.granted))
    return [
        LedgerFigure(
            texts["projects"], words.formats.number(count), "", formats.years(figures.first, figures.last)
        ),
        _sum(texts["granted"], figures.granted, figures.granted_by, "€", "", words),
        _sum(texts["actual"], figures.actual, figures.actual_by, "€", share, words),
        _sum(texts["participants"], figures.participants, figures.participants_by, "", "", words),
    ]


def _sum(label: str, total: float, stated_by: int, unit: str, note: str, words: Messages) -> LedgerFigure:
    if not stated_by:
        return LedgerFigure(label, words.t.page.none, "", "")
    base = words.counted("front", "stated_by", stated_by)
    told = ", ".join(filter(None, (note, base)))
    if unit:
        return LedgerFigure(label, *words.formats.figure(round(total)), told)
    return LedgerFigure(label, words.formats.number(round(total)), "", told)


def year_words(words: Messages) -> Callable[[YearFigures], str]:
    """Return what says the figures of a year: '2008: 6 hanketta'."""

    def say(figures: YearFigures) -> str:
        return words.counted("entity", "year", figures.projects, year=figures.year)

    return say


def year_href(years: set[str]) -> Callable[[str], str]:
    """Return what leads to the page of a year; `years` are those that have one."""

    def href(year: str) -> str:
        return entity_page("year", year) if year in years else ""

    return href


def year_line(year: YearFigures, years: set[str], words: Messages) -> YearLine:
    """Return the line of a year in the table that equals the chart."""
    href = entity_page("year", year.year) if year.year in years else ""
    granted, actual = _euros(year.granted, words), _euros(year.actual, words)
    return YearLine(year.year, href, words.formats.number(year.projects), granted, actual)


def _neighbours(found: list[Beside], kind: EntityKind, words: Messages) -> Neighbours:
    shown = found[:NEIGHBOURS_SHOWN]
    rest = len(found) - len(shown)
    return Neighbours(
        words.table["beside"][kind],
        [
            (entity_name(kind, each.name, words, each.id), entity_page(kind, each.id), each.projects)
            for each in shown
        ],
        words.counted("entity", "more", rest) if rest else "",
    )
