"""Records as an SQLite database: the tables with their keys, and a full-text index.

It opens in Datasette and DuckDB as it is. 'states' names the fields that a document leaves empty or that
could not be read, so that these are told from what it does not mention.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import islice
from pathlib import Path

from esrcat.exports.relations import PROJECTS, CellType, Relation, Row, relations, rows
from esrcat.model import ProjectRecord

_TYPES: dict[CellType, str] = {
    "text": "TEXT",
    "integer": "INTEGER",
    "number": "NUMERIC",
    "boolean": "INTEGER",
    "object": "TEXT",
    "array": "TEXT",
}
_SEARCHED = (
    "name",
    "acronym",
    "actor_name",
    "summary",
    "target_groups_direct",
    "target_groups_indirect",
    "final_report",
)
_INDEXED = ("id", "code", "programme_period", "start", "actor_business_id")
_BATCH = 500
# Nobody else sees the file before it is complete, so nothing is journaled. Large pages and a large cache save
# the full-text index a tenth of its time.
_SETTINGS = """
PRAGMA page_size = 16384; PRAGMA cache_size = -20000; PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN
"""
# Bytes of words that are sorted in memory before they are merged with those on disk.
_WORDS_HELD = 16 * 1024 * 1024


def write_records(
    records: Iterable[ProjectRecord], path: Path, *, search: bool = True, evidence: bool = False
) -> None:
    """Write records as a database; `search=False` leaves the full-text index out, `evidence` adds
    its table.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript(_SETTINGS)
        for relation in relations(evidence=evidence):
            database.execute(_table(relation))
        _insert(database, records, evidence)
        for column in _INDEXED:
            database.execute(f"CREATE INDEX projects_{column} ON projects ({_quoted(column)})")
        if search:
            _index_texts(database)
        database.execute("COMMIT")


def _insert(database: sqlite3.Connection, records: Iterable[ProjectRecord], evidence: bool) -> None:
    tables = relations(evidence=evidence)
    inserts = {relation.name: _insertion(relation) for relation in tables}
    numbered = enumerate(records, 1)
    while batch := list(islice(numbered, _BATCH)):
        found: dict[str, list[Row]] = {}
        for number, record in batch:
            for relation, row in rows(record, number, evidence=evidence):
                found.setdefault(relation.name, []).append(row)
        for relation in tables:
            if relation.name in found:
                database.executemany(inserts[relation.name], found[relation.name])


def _table(relation: Relation) -> str:
    if relation.name == PROJECTS:
        keys = ["number INTEGER PRIMARY KEY"]
        ending: list[str] = []
    else:
        keys = [f"{_quoted(key)} INTEGER NOT NULL" for key in relation.keys]
        keys += ["parent INTEGER"] if relation.is_tree else []
        above = relation.keys[:-1]
        target = "projects (number)" if len(above) == 1 else f"{above[-1]} (project, position)"
        names = ", ".join(map(_quoted, above))
        ending = [
            f"PRIMARY KEY ({', '.join(map(_quoted, relation.keys))})",
            f"FOREIGN KEY ({names}) REFERENCES {target}",
        ]
    columns = [f"{_quoted(column.name)} {_TYPES[column.type]}" for column in relation.columns]
    # With a key of several columns the rows are stored in its order, without a second tree for the key.
    kind = " WITHOUT ROWID" if ending else ""
    return f"CREATE TABLE {relation.name} (\n  " + ",\n  ".join([*keys, *columns, *ending]) + f"\n){kind}"


def _insertion(relation: Relation) -> str:
    return f"INSERT INTO {relation.name} VALUES ({', '.join('?' * len(relation.header))})"


def _index_texts(database: sqlite3.Connection) -> None:
    columns = ", ".join(_SEARCHED)
    # Letters keep their dots: ä is not a in Finnish.
    tokens = "tokenize = 'unicode61 remove_diacritics 0'"
    options = f"content = 'projects', content_rowid = 'number', {tokens}"
    database.execute(f"CREATE VIRTUAL TABLE projects_fts USING fts5({columns}, {options})")
    database.execute("INSERT INTO projects_fts (projects_fts, rank) VALUES ('hashsize', ?)", (_WORDS_HELD,))
    database.execute("INSERT INTO projects_fts (projects_fts) VALUES ('rebuild')")


def _quoted(name: str) -> str:
    return f'"{name}"'
