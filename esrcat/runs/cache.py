"""Keep what was parsed, by the digest of the bytes and the version of the parser, in one SQLite file."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Self

import orjson

from esrcat.conversion import Task
from esrcat.errors import ExportError
from esrcat.runs.journal import settled_of
from esrcat.settled import Settled

_SCHEMA = """
CREATE TABLE IF NOT EXISTS settled (
  version TEXT, sha256 TEXT, json BLOB NOT NULL, PRIMARY KEY (version, sha256)
);
"""
_KEPT = ("ok", "partial", "not_a_project", "unidentified")


class Cache:
    """Outcomes kept from run to run. Those of other versions of the parser go when it is opened.

    Several runs may have it open: each writes only while it saves, and what cannot be saved meanwhile waits.
    """

    def __init__(self, path: Path, version: str) -> None:
        self._version = version
        self._waiting: list[tuple[str, str, bytes]] = []
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = sqlite3.connect(path)
            try:
                self._prepare(path)
            except BaseException:
                self._db.close()  # else Windows would not let anybody delete the file
                raise
        except sqlite3.DatabaseError as error:
            what = (
                f"in use by another run ({error}); wait for it to end"
                if _is_locked(error)
                else (f"no cache of esrcat ({error}); name another file, or delete it")
            )
            raise ExportError(f"{path}: {what}") from error

    def _prepare(self, path: Path) -> None:
        if self._db.execute("SELECT 1 FROM sqlite_master WHERE name NOT LIKE '%settled%'").fetchone():
            raise ExportError(f"{path}: a database of something else; name another file for the cache")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.executescript(_SCHEMA)
        self._db.execute("DELETE FROM settled WHERE version <> ?", (self._version,))
        self._db.commit()

    def get(self, task: Task) -> Settled | None:
        """Return what the same bytes gave under the same name."""
        query = "SELECT json FROM settled WHERE version = ? AND sha256 = ?"
        row = self._db.execute(query, (self._version, task.sha256)).fetchone()
        if row is None:
            return None
        entry = orjson.loads(row[0])
        if (entry["name"], entry["url"]) != (task.name, task.url):
            return None
        lines = ([line.encode() for line in entry[what]] for what in ("records", "documents"))
        return settled_of(entry, *lines)

    def put(self, task: Task, input: Settled) -> None:
        """Keep what a task gave; failures are tried again."""
        if input.status not in _KEPT or input.again or task.is_record:
            return
        entry = {
            **input.entry(),
            "url": task.url,
            "issues": input.issues,
            "fields": input.fields,
            "seconds": input.seconds,
            "again": False,
            "records": [line.decode() for line in input.records],
            "documents": [line.decode() for line in input.documents],
        }
        self._waiting.append((self._version, task.sha256, orjson.dumps(entry)))

    def save(self) -> None:
        """Bring what was put to the disk, unless another run is writing: then the next time."""
        try:
            with self._db:
                self._db.executemany("INSERT OR REPLACE INTO settled VALUES (?, ?, ?)", self._waiting)
        except sqlite3.OperationalError as error:
            if not _is_locked(error):
                raise
        else:
            self._waiting.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.save()
        finally:
            self._db.close()


def _is_locked(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", 0)  # its last eight bits tell the kind
    return code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
