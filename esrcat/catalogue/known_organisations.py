"""The organisations of a catalogue, kept in its work file: in memory they would take most of the room."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator

import orjson

from esrcat.catalogue.gathering import lay_out
from esrcat.organisations import Organisation, Organisations, Spelling, Twin

_SCHEMA = """
DROP TABLE IF EXISTS organisation;
DROP TABLE IF EXISTS mention;
DROP TABLE IF EXISTS twin;
CREATE TABLE organisation (id TEXT PRIMARY KEY, name TEXT, rest BLOB) WITHOUT ROWID;
CREATE TABLE mention (
  name TEXT, business_id TEXT, organisation TEXT, PRIMARY KEY (name, business_id)
) WITHOUT ROWID;
CREATE TABLE twin (one TEXT, other TEXT, reason TEXT, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE INDEX twin_other ON twin (other);
"""
_OF_MENTION = """SELECT organisation FROM mention WHERE name = ? AND business_id IN (?, '')
ORDER BY business_id DESC LIMIT 1"""
_TWINS = "SELECT * FROM twin WHERE one = ?1 OR other = ?1 ORDER BY one, other"
_ALL_TWINS = """SELECT one, other, reason, first.name, second.name FROM twin
JOIN organisation AS first ON first.id = one JOIN organisation AS second ON second.id = other
ORDER BY one, other"""


class KnownOrganisations:
    """Organisations by id and by the mentions that mean them. Made anew in the work file each time."""

    def __init__(self, database: sqlite3.Connection, found: Organisations) -> None:
        self._db = database
        lay_out(database, _SCHEMA)
        database.executemany("INSERT INTO organisation VALUES (?, ?, ?)", map(_row, found.all))
        database.executemany("INSERT INTO mention VALUES (?, ?, ?)", _mentions(found))
        database.executemany("INSERT INTO twin VALUES (?, ?, ?)", found.twins)

    def id_of(self, name: str, business_id: str | None = None) -> str | None:
        """Return the id of the organisation that a mention means, None for one that was not met."""
        row = self._db.execute(_OF_MENTION, (name, business_id or "")).fetchone()
        return row and str(row[0])

    def organisation(self, id: str) -> Organisation:
        """Return an organisation with its spellings and the reasons why they are one; KeyError for none."""
        row = self._db.execute("SELECT * FROM organisation WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise KeyError(id)
        business_ids, spellings, mentions, reasons = orjson.loads(row[2])
        spelled = tuple(Spelling(*each) for each in spellings)
        return Organisation(row[0], row[1], tuple(business_ids), spelled, mentions, tuple(reasons))

    def twins_of(self, id: str) -> list[Twin]:
        """Return what may be the same as an organisation, and why."""
        return [Twin(*row) for row in self._db.execute(_TWINS, (id,))]

    def origins(self) -> dict[str, bytes]:
        """Return digests by id that change with a spelling, a reason or a twin of an organisation."""
        rows = self._db.execute("SELECT id, rest FROM organisation")
        found = {str(id): hashlib.sha256(rest) for id, rest in rows}
        for one, other, *told in self._db.execute(_ALL_TWINS):
            text = repr(told).encode("utf-8", "surrogatepass")
            for id in (one, other):
                found[id].update(text)
        return {id: digest.digest()[:16] for id, digest in found.items()}


def _row(each: Organisation) -> tuple[str, str, bytes]:
    spelled = [tuple(spelling) for spelling in each.spellings]
    return each.id, each.name, orjson.dumps((each.business_ids, spelled, each.mentions, each.reasons))


def _mentions(found: Organisations) -> Iterator[tuple[str, str, str]]:
    for (name, business_id), id in found.ids.items():
        yield name, business_id or "", id
