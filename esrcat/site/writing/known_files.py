"""The files and parts of a site, of this build and the one before, in SQLite tables: they are many."""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Iterable, Iterator

_SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -4000;
CREATE TABLE file (path TEXT PRIMARY KEY, earlier BLOB, digest BLOB) WITHOUT ROWID;
CREATE TABLE part (name TEXT PRIMARY KEY, earlier BLOB, line BLOB) WITHOUT ROWID;
"""
_ADD = """INSERT INTO file (path, digest) VALUES (?, ?)
ON CONFLICT (path) DO UPDATE SET digest = excluded.digest WHERE digest IS NULL"""
_KEEP = "UPDATE file SET digest = earlier WHERE path = ? AND earlier = ? AND digest IS NULL"
_MAKE = "INSERT INTO part (name, line) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET line = excluded.line"


class KnownFiles:
    """Paths with digests and parts with their lines: those of an earlier build, and those of this one."""

    def __init__(self, files: Iterable[tuple[str, bytes]], parts: Iterable[tuple[str, bytes]]) -> None:
        self._db = sqlite3.connect("", isolation_level=None)  # a file without a name, gone when it is closed
        self._close = weakref.finalize(self, self._db.close)
        self._db.executescript(_SCHEMA)
        self._db.execute("BEGIN")
        self._db.executemany("INSERT OR REPLACE INTO file (path, earlier) VALUES (?, ?)", files)
        self._db.executemany("INSERT OR REPLACE INTO part (name, earlier) VALUES (?, ?)", parts)

    def add(self, path: str, digest: bytes) -> bool:
        """Remember a file of this build; False for one that is remembered already."""
        return self._db.execute(_ADD, (path, digest)).rowcount == 1

    def keep(self, path: str, digest: bytes) -> bool:
        """Remember a file that the earlier build had with that digest; False where it had not."""
        return self._db.execute(_KEEP, (path, digest)).rowcount == 1

    def digest(self, path: str) -> bytes:
        """Return the digest of a file of this build, empty for none."""
        return self._of("SELECT digest FROM file WHERE path = ?", path)

    def earlier(self, path: str) -> bytes:
        """Return the digest of a file of the earlier build, empty for none."""
        return self._of("SELECT earlier FROM file WHERE path = ?", path)

    def beginning(self, start: str) -> dict[str, bytes]:
        """Return the files of the earlier build whose paths begin so, with their digests."""
        query = """SELECT path, earlier FROM file
            WHERE earlier IS NOT NULL AND path >= ?1 AND substr(path, 1, length(?1)) = ?1"""
        return dict(self._db.execute(query, (start,)))

    def count(self) -> int:
        """Return the number of files of this build."""
        return int(self._db.execute("SELECT count(digest) FROM file").fetchone()[0])

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the files of this build by path, with their digests."""
        yield from self._db.execute("SELECT path, digest FROM file WHERE digest IS NOT NULL ORDER BY path")

    def all_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the files of both builds by path; the digest is that of this one, or empty."""
        yield from self._db.execute("SELECT path, ifnull(digest, x'') FROM file ORDER BY path")

    def gone(self) -> list[str]:
        """Return the files of the earlier build that this one does not have, by path."""
        query = "SELECT path FROM file WHERE digest IS NULL ORDER BY path"
        return [path for (path,) in self._db.execute(query)]

    def earlier_part(self, name: str) -> bytes:
        """Return the line of a part of the earlier build, empty for none."""
        return self._of("SELECT earlier FROM part WHERE name = ?", name)

    def make_part(self, name: str, line: bytes) -> None:
        """Remember a part of this build."""
        self._db.execute(_MAKE, (name, line))

    def parts(self) -> Iterator[bytes]:
        """Yield the lines of the parts of this build, by name."""
        for (line,) in self._db.execute("SELECT line FROM part WHERE line IS NOT NULL ORDER BY name"):
            yield line

    def _of(self, query: str, key: str) -> bytes:
        row = self._db.execute(query, (key,)).fetchone()
        return row[0] or b"" if row else b""
