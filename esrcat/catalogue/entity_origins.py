"""A digest of what an entity's page is made from: a line for each of its projects, and their entities.

While the digest stays the same, the page need not be written again.
"""

from __future__ import annotations

import hashlib
import sqlite3
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from esrcat.catalogue.memberships import EntityKind

_PROJECTS = """SELECT id, code, name, actor, start, finish, granted, eu_state_actual, participants, language
FROM listed ORDER BY id"""
_MEMBERS = """SELECT membership.project, membership.kind, membership.entity, entity.name, membership.role
FROM membership JOIN entity ON entity.kind = membership.kind AND entity.id = membership.entity
ORDER BY membership.project, membership.kind, membership.entity, membership.role"""


class Origins(NamedTuple):
    """Digests of entities by kind and id, and of projects by id: their line in a list, their entities."""

    entities: dict[tuple[EntityKind, str], bytes]
    projects: dict[str, bytes]


def entity_origins(database: sqlite3.Connection) -> Origins:
    """Return digests that change with any figure, name or membership of the projects."""
    short = {str(row[0]): _digest(repr(row)) for row in database.execute(_PROJECTS)}
    found = Origins({}, {})
    for project, rows in groupby(database.execute(_MEMBERS), key=itemgetter(0)):
        members = list(rows)
        told = repr(members).encode("utf-8", "surrogatepass")
        own = found.projects[project] = hashlib.sha256(short[project] + told).digest()[:16]
        for _, kind, entity, _, role in members:
            before = found.entities.get((kind, entity), b"")
            found.entities[kind, entity] = hashlib.sha256(before + own + role.encode()).digest()[:16]
    return found


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
