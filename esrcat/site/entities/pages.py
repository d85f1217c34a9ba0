"""The pages of organisations, places, programmes, groups and years, and the lists that lead to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from esrcat.catalogue import Catalogue
from esrcat.catalogue.entities import Entities, EntityLine
from esrcat.catalogue.memberships import EntityKind
from esrcat.site.entities.compare import KINDS
from esrcat.site.entities.finland import finland
from esrcat.site.entities.lists import EntityLists
from esrcat.site.entities.view import entity_view
from esrcat.site.entities.who_for_whom import crossing, matrix
from esrcat.site.search.feeds import FOLLOWED
from esrcat.site.words import formats
from esrcat.site.words.addresses import FOLDERS, INDEXES, cell_page, entity_page, entity_twin, index_page
from esrcat.site.words.collation import finnish_key
from esrcat.site.words.messages import Messages
from esrcat.site.words.naming import entity_name, label
from esrcat.site.writing.parts import made_from
from esrcat.site.writing.writer import SiteWriter

PAGE_LENGTH = 200
_LETTERS = 3
"""So many letters of a name say where in a list it stands."""
"""Lines of a list on one page."""
Line = TypeVar("Line")


class Paging(NamedTuple):
    """Where in a long list a page is: (words, address) of each page, '' for this one."""

    first: int
    last: int
    all: int
    pages: list[tuple[str, str]]


class IndexLine(NamedTuple):
    """An entity in the list of its kind."""

    name: str
    href: str
    projects: str
    share: float
    granted: str
    participants: str
    period: str


def write_entities(writer: SiteWriter, catalogue: Catalogue, frame: str) -> None:
    """Write the page, table and JSON of every entity, and the list of each kind that has one.

    Pages of an entity that were made from the same before are kept; `frame` names what is on every page.
    """
    found = catalogue.entities
    years, lists = set(found.ids("year")), EntityLists(writer.renderer.messages)
    known = found.organisations.origins()
    for kind in FOLDERS:
        lines = found.lines(kind)
        regions = lines if kind == "region" else []
        around = made_from(frame, sorted(years), _around(kind, found, lines))
        for line in lines:
            name = f"entity {writer.renderer.folder}{entity_page(kind, line.id)}"
            own = known[line.id] if kind == "organisation" else None
            digest = made_from(around, line.name, found.origin(kind, line.id), own)
            if not writer.keep_part(name, digest):
                with writer.part(name, digest):
                    _write_entity(writer, found, kind, line, years, lists, regions)
            if kind == "region":
                _write_cells(writer, found, line, frame, lists)
        if lines:
            _write_index(writer, found, kind, lines)


def _around(kind: EntityKind, found: Entities, lines: list[EntityLine]) -> object:
    """Return what the pages of a kind show about entities that share no project with the page's own."""
    if kind == "region":  # the map
        return lines
    if kind == "authority" or kind == "subregion" or kind == "municipality":  # those before and after
        return found.ids(kind)
    return found.lines("programme") if kind == "axis" or kind == "objective" else None


def _write_entity(
    writer: SiteWriter,
    found: Entities,
    kind: EntityKind,
    line: EntityLine,
    years: set[str],
    lists: EntityLists,
    regions: list[EntityLine],
) -> None:
    words = writer.renderer.messages
    by_year = found.years(kind, line.id)
    view = entity_view(found, kind, line, by_year, words, years)
    projects = list(found.projects(kind, line.id))
    shown = lists.rows(projects)
    crossed = crossing(found, line) if kind == "region" else None
    map_ = finland(regions, words, line.id) if regions else None
    for number, part in _pages(shown):
        writer.page(
            entity_page(kind, line.id, number),
            "joukko.html",
            view=view,
            projects=part,
            has_roles=any(row.role for row in shown),
            paging=_paging(len(shown), number, lambda page: entity_page(kind, line.id, page)),
            matrix=matrix(crossed, line.id, words) if crossed else None,
            map=map_,
            csv=entity_twin(kind, line.id, "csv"),
            json=entity_twin(kind, line.id, "json"),
            mark=f"{FOLDERS[kind]}/{line.id}" if kind in KINDS else "",
            xml=entity_twin(kind, line.id, "xml") if kind in FOLLOWED else "",
        )
    writer.data(entity_twin(kind, line.id, "csv"), lists.table(projects))
    writer.data(entity_twin(kind, line.id, "json"), lists.json(kind, line, by_year, projects))


def _pages(lines: list[Line]) -> Iterator[tuple[int, list[Line]]]:
    for number, first in enumerate(range(0, len(lines), PAGE_LENGTH), start=1):
        yield number, lines[first : first + PAGE_LENGTH]


def _paging(count: int, number: int, address: Callable[[int], str], titles: Sequence[str] = ()) -> Paging:
    """Return where a page is; pages are called by their numbers where they have no `titles`."""
    pages = range(1, -(-count // PAGE_LENGTH) + 1)
    first = (number - 1) * PAGE_LENGTH
    return Paging(
        first + 1,
        min(first + PAGE_LENGTH, count),
        count,
        [
            (titles[each - 1] if titles else str(each), "" if each == number else address(each))
            for each in pages
        ],
    )


def _between(names: Sequence[str]) -> str:
    """Return the range of names on a page, by their first letters: 'Air–Emä'."""
    return "–".join(f"{name[:1].upper()}{name[1:_LETTERS]}" for name in (names[0], names[-1]))


def _write_cells(
    writer: SiteWriter, found: Entities, line: EntityLine, frame: str, lists: EntityLists
) -> None:
    words = writer.renderer.messages
    crossed = crossing(found, line)
    region = label("region", line.name, words)
    for (type_, group), ids in crossed.cells.items() if crossed else ():
        who = label("actor_type", found.name("actor_type", type_) or type_, words)
        whom = label("target_group", found.name("target_group", group) or group, words)
        path = cell_page("region", line.id, type_, group)
        name = f"cell {writer.renderer.folder}{path}"
        digest = made_from(frame, region, who, whom, [found.line_origin(id) for id in ids])
        if writer.keep_part(name, digest):
            continue
        with writer.part(name, digest):
            writer.page(
                path,
                "ruutu.html",
                title=words.table["entity"]["cell_title"].format(region=region, who=who, whom=whom),
                region=region,
                region_href=entity_page("region", line.id),
                projects=lists.rows(map(found.row, ids)),
            )


def _write_index(writer: SiteWriter, found: Entities, kind: EntityKind, lines: list[EntityLine]) -> None:
    words = writer.renderer.messages
    ordered = sorted(lines, key=lambda line: finnish_key(label(kind, line.name, words)))
    if kind == "year":
        ordered.reverse()
    most = max(line.figures.projects for line in lines)
    shown = [_index_line(kind, line, most, words) for line in ordered]
    map_ = finland(lines, words) if kind == "region" else None
    titles = [_between([str(line.name) for line in part]) for _, part in _pages(shown)]
    for number, part in _pages(shown):
        writer.page(
            index_page(kind, number),
            "joukot.html",
            title=words.table["kinds_many"][kind],
            kind_words=words.table["kinds"][kind],
            lines=part,
            count=len(shown),
            order=words.table["entity"]["index_newest_first" if kind == "year" else "index_by_name"],
            paging=_paging(len(shown), number, lambda page: index_page(kind, page), titles),
            map=map_,
            others=[
                (words.table["kinds_many"][other], INDEXES[other])
                for other in INDEXES
                if other != kind and found.count(other)
            ],
        )


def region_lines(lines: list[EntityLine], words: Messages) -> list[IndexLine]:
    """Return the regions with the most projects first, as a table beside the map shows them."""
    most = max((line.figures.projects for line in lines), default=1)
    return [_index_line("region", line, most, words) for line in lines]


def _index_line(kind: EntityKind, line: EntityLine, most: int, words: Messages) -> IndexLine:
    figures = line.figures
    return IndexLine(
        entity_name(kind, line.name, words, line.id),
        entity_page(kind, line.id),
        words.formats.number(figures.projects),
        round(100 * figures.projects / most, 2),
        words.formats.number(round(figures.granted)) if figures.granted_by else "",
        words.formats.number(round(figures.participants)) if figures.participants_by else "",
        formats.years(figures.first, figures.last),
    )
