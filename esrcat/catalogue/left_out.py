"""Documents that gave no project, and the names of all documents by what they hold."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

import orjson

SCHEMA = """
CREATE TABLE left_out (name TEXT PRIMARY KEY, status TEXT, reason TEXT, sha256 TEXT) WITHOUT ROWID;
CREATE INDEX left_out_sha256 ON left_out (sha256) WHERE sha256 IS NOT NULL;
"""
_BEGINS = "WHERE sha256 BETWEEN ?1 AND ?1 || 'g'"


class LeftOut(NamedTuple):
    """A document that gave no project: its name, what became of it (an outcome's status) and why."""

    name: str
    status: str
    reason: str


def name_of(db: sqlite3.Connection, digest: str) -> str | None:
    """Return the name of a document whose SHA-256 begins so, with projects or without; None for none."""
    for (document,) in db.execute(f"SELECT json FROM document {_BEGINS}", (digest,)):
        return str(orjson.loads(document)["name"])
    for (name,) in db.execute(f"SELECT name FROM left_out {_BEGINS}", (digest,)):
        return str(name)
    return None
