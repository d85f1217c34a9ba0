"""The organisations, places, programmes, groups and years of a catalogue, each with its projects and sums."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from esrcat.catalogue.entity_origins import Origins, entity_origins
from esrcat.catalogue.gathering import Gathering
from esrcat.catalogue.known_organisations import KnownOrganisations
from esrcat.catalogue.likeness import Likeness
from esrcat.catalogue.memberships import EntityKind, Role
from esrcat.catalogue.ties import Ties
from esrcat.organisations import identify

_ORGANISATIONS = (
    """INSERT OR IGNORE INTO entity SELECT 'organisation', organisation.id, organisation.name
    FROM named JOIN mention USING (name, business_id) JOIN organisation ON organisation.id = organisation""",
    """INSERT OR IGNORE INTO membership SELECT 'organisation', organisation, project, role
    FROM named JOIN mention USING (name, business_id)""",
    "DROP TABLE named",
    "CREATE INDEX membership_project ON membership (project, kind, entity)",
    "DROP TABLE IF EXISTS listed",
)
_BELONGS = """SELECT project.id, member.kind, member.entity, entity.name FROM project
LEFT JOIN membership AS member ON member.project = project.id
LEFT JOIN entity ON entity.kind = member.kind AND entity.id = member.entity ORDER BY project.id"""
LINE = "id, code, name, actor, start, finish, language"
_OF = """SELECT DISTINCT project FROM membership WHERE kind = ? AND entity = ?"""
_ROW = """listed.id, code, listed.name, actor, start, finish, granted, eu_state_actual, actor_id, groups,
language"""
_SUMS = """count(*), total(granted), count(granted), total(eu_state_actual), count(eu_state_actual),
total(participants), count(participants), min(start), max(finish)"""


class ProjectLine(NamedTuple):
    """What a list shows of a project; dates are EDTF, `language` is the one that its name is in, if known."""

    id: str
    code: str | None
    name: str | None
    actor: str | None
    start: str | None
    end: str | None
    language: str | None = None


class Figures(NamedTuple):
    """Counts and sums over some projects; each sum with the number of projects that state it.

    `first` and `last` are the earliest start and the latest end, EDTF.
    """

    projects: int
    granted: float
    granted_by: int
    actual: float
    actual_by: int
    participants: float
    participants_by: int
    first: str | None
    last: str | None


class EntityLine(NamedTuple):
    """An entity of a list, with its figures."""

    id: str
    name: str
    figures: Figures


class YearFigures(NamedTuple):
    """The projects that started in a year, and their sums; an amount that nobody states is None."""

    year: str
    projects: int
    granted: float | None
    actual: float | None


class ProjectRow(NamedTuple):
    """A project of an entity's list. `roles` say how it belongs; `groups` are its target groups.

    `language` is the one that its name is in, if known.
    """

    id: str
    code: str | None
    name: str | None
    actor: str | None
    start: str | None
    end: str | None
    granted: float | None
    actual: float | None
    actor_id: str | None
    groups: str | None
    language: str | None
    roles: tuple[Role, ...]


class Beside(NamedTuple):
    """An entity that shares projects with another, and how many."""

    id: str
    name: str
    projects: int


class Entities:
    """What the projects of a catalogue belong to, in its work file.

    `gathered` has taken in all of them. `aliases` are an editor's other names of organisations → the names
    that they stand for.
    """

    def __init__(
        self, database: sqlite3.Connection, gathered: Gathering, aliases: Mapping[str, str] | None = None
    ) -> None:
        self._db = database
        self.likeness = gathered.likeness
        self.organisations = KnownOrganisations(database, identify(gathered.mentions, aliases))
        self._origins: Origins | None = None
        for statement in _ORGANISATIONS:
            database.execute(statement)
        self.ties = Ties()
        for project, rows in groupby(database.execute(_BELONGS), key=itemgetter(0)):
            self.ties.add(project, [(kind, id, name) for _, kind, id, name in rows if kind])
        database.execute(_LISTED)
        database.execute("CREATE UNIQUE INDEX listed_id ON listed (id)")

    def forget_nearness(self) -> None:
        """Free the memory of ties and likeness, once no further project page will be written."""
        self.ties, self.likeness = Ties(), Likeness()

    def origin(self, kind: EntityKind, id: str) -> bytes:
        """Return a digest that changes with any figure, name or membership of an entity's projects."""
        return self._all_origins().entities[kind, id]

    def line_origin(self, project: str) -> bytes:
        """Return a digest that changes with what a list shows of a project, or what it belongs to."""
        return self._all_origins().projects[project]

    def _all_origins(self) -> Origins:
        if self._origins is None:
            self._origins = entity_origins(self._db)
        return self._origins

    def ids(self, kind: EntityKind) -> list[str]:
        """Return the ids of all entities of a kind, in order."""
        query = "SELECT id FROM entity WHERE kind = ? ORDER BY id"
        return [id for (id,) in self._db.execute(query, (kind,))]

    def count(self, kind: EntityKind) -> int:
        """Return the number of entities of a kind."""
        query = "SELECT count(*) FROM entity WHERE kind = ?"
        return int(self._db.execute(query, (kind,)).fetchone()[0])

    def name(self, kind: EntityKind, id: str) -> str | None:
        """Return the name of an entity, None when there is none."""
        query = "SELECT name FROM entity WHERE kind = ? AND id = ?"
        row = self._db.execute(query, (kind, id)).fetchone()
        return row and str(row[0])

    def lines(self, kind: EntityKind) -> list[EntityLine]:
        """Return all entities of a kind, those with the most projects first, equal ones by id."""
        query = f"""SELECT entity.id, entity.name, {_SUMS} FROM entity
            JOIN (SELECT DISTINCT entity, project FROM membership WHERE kind = ?1) AS member
            ON member.entity = entity.id JOIN listed ON listed.id = member.project
            WHERE entity.kind = ?1 GROUP BY entity.id ORDER BY count(*) DESC, entity.id"""
        return [
            EntityLine(id, name, Figures(*figures)) for id, name, *figures in self._db.execute(query, (kind,))
        ]

    def figures(self, kind: EntityKind, id: str) -> Figures:
        """Return counts and sums over the projects of an entity."""
        query = f"SELECT {_SUMS} FROM listed WHERE id IN ({_OF})"
        return Figures(*self._db.execute(query, (kind, id)).fetchone())

    def roles(self, kind: EntityKind, id: str) -> dict[str, int]:
        """Return how many projects belong to an entity in each role."""
        query = "SELECT role, count(*) FROM membership WHERE kind = ? AND entity = ? GROUP BY role"
        return dict(self._db.execute(query, (kind, id)).fetchall())

    def years(self, kind: EntityKind | None = None, id: str = "") -> list[YearFigures]:
        """Return the projects that state a start by its year, of an entity or of all."""
        of = f"AND id IN ({_OF})" if kind else ""
        query = f"""SELECT substr(start, 1, 4) AS year, count(*), sum(granted), sum(eu_state_actual)
            FROM listed WHERE start GLOB '[0-9][0-9][0-9][0-9]*' {of} GROUP BY year ORDER BY year"""
        return [YearFigures(*row) for row in self._db.execute(query, (kind, id) if kind else ())]

    def projects(self, kind: EntityKind, id: str) -> Iterator[ProjectRow]:
        """Yield the projects of an entity by their start, the newest first; those without one come last."""
        query = f"""SELECT {_ROW}, group_concat(member.role) FROM membership AS member
            JOIN listed ON listed.id = member.project WHERE member.kind = ? AND member.entity = ?
            GROUP BY listed.id ORDER BY start IS NULL, start DESC, listed.id"""
        for row in self._db.execute(query, (kind, id)):
            yield ProjectRow._make((*row[:-1], tuple(sorted(row[-1].split(",")))))

    def beside(self, kind: EntityKind, id: str, other: EntityKind, limit: int = -1) -> list[Beside]:
        """Return the entities of another kind that share projects with one, the most frequent first."""
        # CROSS JOIN keeps the order: from the few projects of one entity to what these belong to.
        query = """SELECT entity.id, entity.name, projects FROM (
              SELECT member.entity AS id, count(DISTINCT member.project) AS projects FROM (
                SELECT DISTINCT project FROM membership WHERE kind = ?1 AND entity = ?2
              ) AS own CROSS JOIN membership AS member ON member.project = own.project AND member.kind = ?3
              WHERE NOT (member.kind = ?1 AND member.entity = ?2) GROUP BY member.entity
            ) AS counted JOIN entity ON entity.kind = ?3 AND entity.id = counted.id
            ORDER BY projects DESC, entity.id LIMIT ?4"""
        return [Beside(*row) for row in self._db.execute(query, (kind, id, other, limit))]

    def crossed(
        self, kind: EntityKind, id: str, row: EntityKind, column: EntityKind
    ) -> dict[tuple[str, str], list[str]]:
        """Return the ids of an entity's projects, cross-tabulated by the entities of two other kinds."""
        query = """SELECT one.entity, other.entity, one.project FROM membership AS one
            JOIN membership AS other ON other.project = one.project
            WHERE one.kind = ?3 AND other.kind = ?4 AND one.project IN (
              SELECT project FROM membership WHERE kind = ?1 AND entity = ?2
            )
            GROUP BY one.entity, other.entity, one.project ORDER BY one.project"""
        cells: dict[tuple[str, str], list[str]] = {}
        for first, second, project in self._db.execute(query, (kind, id, row, column)):
            cells.setdefault((first, second), []).append(project)
        return cells

    def row(self, project: str) -> ProjectRow:
        """Return the line of one project; KeyError when there is none."""
        found = self._db.execute(f"SELECT {_ROW} FROM listed WHERE id = ?", (project,)).fetchone()
        if found is None:
            raise KeyError(project)
        return ProjectRow._make((*found, ()))

    def line(self, project: str) -> ProjectLine:
        """Return what a short list shows of one project; KeyError when there is none."""
        found = self._db.execute(f"SELECT {LINE} FROM listed WHERE id = ?", (project,)).fetchone()
        if found is None:
            raise KeyError(project)
        return ProjectLine._make(found)


# What lists and sums need of each project, for it stands in ten of them: `project` holds whole records, and
# looking at one column of all of them means reading a tenth of the file.
_LISTED = """CREATE TABLE listed AS SELECT project.id AS id, code, project.name AS name, actor, start, finish,
granted, eu_state_actual, participants,
(SELECT entity FROM membership
  WHERE kind = 'organisation' AND role = 'actor' AND project = project.id LIMIT 1) AS actor_id,
(SELECT group_concat(name, ', ') FROM (SELECT entity.name AS name FROM membership AS grouped
  JOIN entity ON entity.kind = 'target_group' AND entity.id = grouped.entity
  WHERE grouped.kind = 'target_group' AND grouped.project = project.id ORDER BY entity.name)) AS groups,
project.language AS language FROM project"""
