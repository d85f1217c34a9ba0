"""Collect the entities that records belong to while the records pass by, which saves a second pass."""

from __future__ import annotations

import sqlite3
from collections import Counter

from esrcat.catalogue.likeness import Likeness
from esrcat.catalogue.memberships import named_organisations, stated
from esrcat.model import ProjectRecord
from esrcat.organisations import Mention, mentions

_SCHEMA = """
DROP TABLE IF EXISTS entity;
DROP TABLE IF EXISTS membership;
DROP TABLE IF EXISTS named;
CREATE TABLE entity (kind TEXT, id TEXT, name TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE membership (
  kind TEXT, entity TEXT, project TEXT, role TEXT, PRIMARY KEY (kind, entity, project, role)
) WITHOUT ROWID;
CREATE TABLE named (project TEXT, name TEXT, business_id TEXT, role TEXT);
"""


def lay_out(database: sqlite3.Connection, schema: str) -> None:
    """Make tables within the transaction that is open; `executescript` would end it."""
    for statement in filter(str.strip, schema.split(";")):
        database.execute(statement)


class Gathering:
    """Takes in records and writes the entities that they belong to into a work file.

    Which organisation a name means is known only when all records are in: until then names are kept in the
    table `named`, and counted in `mentions`. `likeness` has the rare words of all texts.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._db = database
        self.likeness = Likeness()
        self.mentions: Counter[Mention] = Counter()
        lay_out(database, _SCHEMA)

    def add(self, record: ProjectRecord) -> None:
        """Take in a record, under the id that it has in the catalogue."""
        self.likeness.add(record)
        self.mentions.update(mentions(record))
        belongs, id = list(stated(record)), record.id
        entities = [(each.kind, each.id, each.name) for each in belongs]
        members = [(each.kind, each.id, id, each.role) for each in belongs]
        named = [(id, name, number or "", role) for name, number, _, role in named_organisations(record)]
        self._db.executemany("INSERT OR IGNORE INTO entity VALUES (?, ?, ?)", entities)
        self._db.executemany("INSERT OR IGNORE INTO membership VALUES (?, ?, ?, ?)", members)
        self._db.executemany("INSERT INTO named VALUES (?, ?, ?, ?)", named)
