"""The set of records behind a site, kept in a temporary SQLite file and read through plain iterators.

The records are never all in memory at once.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple, Self

import orjson

from esrcat.catalogue.entities import LINE, Entities, ProjectLine
from esrcat.catalogue.gathering import Gathering
from esrcat.catalogue.left_out import SCHEMA, LeftOut, name_of
from esrcat.catalogue.outline import outline, shortened
from esrcat.document import Document, document_line
from esrcat.errors import RecordError
from esrcat.language import languages
from esrcat.model import ProjectRecord
from esrcat.record import free_id, to_json
from esrcat.soundness import fault

__all__ = ["Catalogue", "Figure", "LeftOut", "ProjectLine", "Total"]

AnyDocument = Document | Mapping[str, Any]
"""A document, or its line of x.documents.jsonl."""
Figure = Literal["granted", "eu_state_actual", "public_planned", "public_actual", "participants"]

# The file lives as long as the process: no journal, nothing forced to disk.
_SCHEMA = """
PRAGMA page_size = 16384;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE project (
  id TEXT PRIMARY KEY, code TEXT, name TEXT, actor TEXT, start TEXT, finish TEXT, granted REAL,
  eu_state_actual REAL, public_planned REAL, public_actual REAL, participants REAL, language TEXT,
  outline BLOB, json BLOB NOT NULL
);
CREATE TABLE document (sha256 TEXT PRIMARY KEY, language TEXT, json BLOB NOT NULL);
CREATE TABLE source (
  document TEXT, project TEXT, personal INTEGER NOT NULL, PRIMARY KEY (document, project)
) WITHOUT ROWID;
CREATE INDEX personal_source ON source (document) WHERE personal;
CREATE INDEX source_project ON source (project);
"""


class Total(NamedTuple):
    """A sum, and the number of projects that state the figure."""

    total: float
    projects: int


class Catalogue:
    """Projects and their documents, ordered by id. Close it, or use it as a context manager.

    Two records with one id (two documents about one code) stay two entries: the second one's id gets
    '-2', the third's '-3', in the order given. Ids that differ in case alone are one, as files are to many
    a disk. A record needs no more than `id`, `name` and `summary`.
    With `gather`, entities are collected while records are added, which must then come in the order of
    their ids; otherwise they are collected when `entities` is first asked for.
    """

    def __init__(self, *, gather: bool = False) -> None:
        # A question that a failure has cut off keeps the file open, and Windows deletes none that is.
        self._folder = tempfile.TemporaryDirectory(prefix="esrcat-", ignore_cleanup_errors=True)
        self._db = sqlite3.connect(Path(self._folder.name) / "catalogue.sqlite", isolation_level=None)
        self._db.executescript(_SCHEMA + SCHEMA)
        self._db.execute("BEGIN")  # never committed: the file is read by this connection only
        self._by_folded: dict[str, str] = {}  # ids with capitals, which ours have not
        self._reached: dict[str, int] = {}
        self._latest: tuple[str, dict[str, Any] | None] | None = None
        self._entities: Entities | None = None
        self._gathering = Gathering(self._db) if gather else None
        self.aliases: Mapping[str, str] = {}
        """Other names of organisations, given by an editor → the names that they stand for."""

    @classmethod
    def from_records(
        cls, records: Iterable[ProjectRecord], documents: Iterable[AnyDocument | None] | None = None
    ) -> Self:
        """Return a catalogue of records and the documents at hand; RecordError names an unsound record."""
        catalogue = cls()
        try:
            for record in records:
                if what := fault(record):
                    raise RecordError(f"record {record.id!r}: {what}")
                catalogue.add(record)
            for document in documents or ():
                if document is not None:
                    catalogue.add_document(document)
        except BaseException:
            catalogue.close()
            raise
        return catalogue

    def add(self, record: ProjectRecord, json: bytes = b"") -> str:
        """Add a record and return its id, which is made unique; `json` is its JSON where that is at hand."""
        id = free_id(record.id, lambda free: self.id_of(free) is not None, self._reached)
        if id != record.id:
            record = record.model_copy(update={"id": id})
            json = b""
        blob = json or to_json(record)
        return self._insert(record, blob, outline(record, blob))

    def add_json(self, json: bytes) -> str:
        """Add a record from JSON by `to_json`; parse only its outline where that is enough."""
        short = shortened(json)
        record = _record(short or json)
        if not short or len(record.documents) > 1 or self.id_of(record.id) is not None:
            return self.add(_record(json), json)
        return self._insert(record, json, short)

    def _insert(self, record: ProjectRecord, blob: bytes, short: bytes | None) -> str:
        self._entities = None
        id = record.id
        if (folded := id.casefold()) != id:
            self._by_folded[folded] = id
        actor = record.actor.name if record.actor else None
        language = record.languages[0] if record.languages else None
        own = (id, record.code, record.name, actor, record.start, record.end)
        row = (*own, *_figures(record), language, short, blob)
        self._db.execute(f"INSERT INTO project VALUES ({', '.join('?' * len(row))})", row)
        self._db.executemany(
            "INSERT OR IGNORE INTO source VALUES (?, ?, ?)",
            [(source.sha256, id, _is_personal(record)) for source in record.documents],
        )
        if self._gathering:
            self._gathering.add(record)
        return id

    def replace(self, ids: Iterable[str], records: Iterable[ProjectRecord]) -> list[str]:
        """Put records in the places of others and return their ids, which are made unique."""
        self._gathering = None
        for id in ids:
            self._by_folded.pop(id.casefold(), None)
            self._db.execute("DELETE FROM project WHERE id = ?", (id,))
            self._db.execute("DELETE FROM source WHERE project = ?", (id,))
        self._reached.clear()  # numbers may be free again
        return [self.add(record) for record in records]

    def add_document(self, document: AnyDocument) -> None:
        """Add a document, once for each digest."""
        self._latest = None
        if isinstance(document, Document):
            document = document_line(document, None, languages(document.text)[0])
        row = (document["sha256"], document.get("language"), orjson.dumps(dict(document)))
        self._db.execute("INSERT OR IGNORE INTO document VALUES (?, ?, ?)", row)

    def add_left_out(self, name: str, status: str, reason: str, sha256: str | None = None) -> None:
        """Remember a document that gave no project, so that a site can list it."""
        row = (name, status, reason, sha256)
        self._db.execute("INSERT OR REPLACE INTO left_out VALUES (?, ?, ?, ?)", row)

    def document_name(self, digest: str) -> str | None:
        """Return the name of a document whose SHA-256 begins so; None for none."""
        return name_of(self._db, digest)

    def left_out(self) -> Iterator[LeftOut]:
        """Yield the documents that gave no project, by name."""
        rows = self._db.execute("SELECT name, status, reason FROM left_out ORDER BY name")
        yield from map(LeftOut._make, rows)

    def close(self) -> None:
        """Delete the work file."""
        self._db.close()
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def projects(self) -> Iterator[ProjectRecord]:
        """Yield all records in the order of their ids."""
        for (blob,) in self._db.execute("SELECT json FROM project ORDER BY id"):
            yield _record(blob)

    def ids(self) -> list[str]:
        """Return the ids of all records in order."""
        return [id for (id,) in self._db.execute("SELECT id FROM project ORDER BY id")]

    def json_lines(self) -> Iterator[tuple[str, bytes]]:
        """Yield id and JSON of all records in the order of their ids."""
        yield from self._db.execute("SELECT id, json FROM project ORDER BY id")

    def outlines(self) -> Iterator[ProjectRecord]:
        """Yield all records in the order of their ids, without most of their evidence: see `outline`."""
        for _, blob in self.outline_lines():
            yield _record(blob)

    def outline_lines(self) -> Iterator[tuple[str, bytes]]:
        """Yield id and JSON of the outlines of all records in the order of their ids."""
        yield from self._db.execute("SELECT id, ifnull(outline, json) FROM project ORDER BY id")

    def project(self, id: str) -> ProjectRecord:
        """Return the record of an id; KeyError when there is none."""
        return ProjectRecord.model_validate(self.plain(id))

    def plain(self, id: str) -> dict[str, Any]:
        """Return the record of an id as JSON gives it; KeyError when there is none."""
        row = self._db.execute("SELECT json FROM project WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise KeyError(id)
        found: dict[str, Any] = orjson.loads(row[0])
        return found

    def has_codes(self) -> bool:
        """Tell whether every record states its code."""
        return self._db.execute("SELECT 1 FROM project WHERE ifnull(code, '') = ''").fetchone() is None

    def id_of(self, id: str) -> str | None:
        """Return the id of the record that has this one in letters of any case; None for none."""
        folded = id.casefold()
        row = self._db.execute("SELECT id FROM project WHERE id = ?", (folded,)).fetchone()
        return row[0] if row else self._by_folded.get(folded)

    def document(self, sha256: str) -> dict[str, Any] | None:
        """Return the document whose original bytes have that digest, or None when it was not given.

        Do not change it: the next record is often from the same list, and gets the same object.
        """
        if self._latest is None or self._latest[0] != sha256:
            row = self._db.execute("SELECT json FROM document WHERE sha256 = ?", (sha256,)).fetchone()
            self._latest = sha256, None if row is None else orjson.loads(row[0])
        return self._latest[1]

    def documents_of(self, record: ProjectRecord) -> list[dict[str, Any] | None]:
        """Return the documents of a record in its own order, None for those that were not given."""
        return [self.document(source.sha256) for source in record.documents]

    def languages_of(self, record: ProjectRecord) -> list[str | None]:
        """Return the languages of a record's documents, None for those that were not given."""
        query = "SELECT language FROM document WHERE sha256 = ?"
        rows = [self._db.execute(query, (source.sha256,)).fetchone() for source in record.documents]
        return [row and row[0] for row in rows]

    def documents(self) -> Iterator[tuple[dict[str, Any], list[str]]]:
        """Yield each document that a project names, and the ids of all projects that do."""
        for blob, ids in self.document_lines():
            if blob is not None:
                yield orjson.loads(blob), ids

    def document_lines(self) -> Iterator[tuple[bytes | None, list[str]]]:
        """Yield the JSON of each document that a project names, and the ids of all projects that do.

        None stands for a document that was not given.
        """
        query = """SELECT document.json, group_concat(source.project, char(10)) FROM source
            LEFT JOIN document ON source.document = document.sha256 GROUP BY source.document"""
        for blob, ids in self._db.execute(query):
            yield blob, sorted(ids.split("\n"))

    def projects_of(self, sha256: str) -> list[str]:
        """Return the ids of the projects that name a document."""
        query = "SELECT project FROM source WHERE document = ? ORDER BY project"
        return [id for (id,) in self._db.execute(query, (sha256,))]

    def lines(self, *, newest: bool = False, limit: int = -1, offset: int = 0) -> Iterator[ProjectLine]:
        """Yield list lines by name, or by start with the newest first; those without a start come last."""
        order = "start IS NULL, start DESC, id" if newest else "name IS NULL, name COLLATE NOCASE, id"
        query = f"SELECT {LINE} FROM project ORDER BY {order} LIMIT ? OFFSET ?"
        rows = self._db.execute(query, (limit, offset))
        yield from map(ProjectLine._make, rows)

    def count(self) -> int:
        """Return the number of projects."""
        return int(self._one("SELECT count(*) FROM project"))

    def document_count(self, *, missing: bool = False) -> int:
        """Return the number of different documents that the records name, or of those that were not given."""
        which = "WHERE document NOT IN (SELECT sha256 FROM document)" if missing else ""
        return int(self._one(f"SELECT count(DISTINCT document) FROM source {which}"))

    def total(self, figure: Figure) -> Total:
        """Return the sum of a figure (euros or persons) over the projects that state it."""
        total, projects = self._db.execute(f"SELECT total({figure}), count({figure}) FROM project").fetchone()
        return Total(total, projects)

    def period(self) -> tuple[str | None, str | None]:
        """Return the first start and the last end of all projects."""
        first, last = self._db.execute("SELECT min(start), max(finish) FROM project").fetchone()
        return first, last

    @property
    def entities(self) -> Entities:
        """The organisations, places, groups … of the projects; computed anew after records were added."""
        if self._entities is None:
            self._entities = Entities(self._db, self._gathered(), self.aliases)
        return self._entities

    def _gathered(self) -> Gathering:
        found, self._gathering = self._gathering, None
        if found is None:
            found = Gathering(self._db)
            for record in self.outlines():
                found.add(record)
        return found

    def digest(self) -> str:
        """Return the SHA-256 of all records, which identifies this state of the data."""
        digest = hashlib.sha256()
        for _, blob in self.json_lines():
            digest.update(blob)
        return digest.hexdigest()

    def companions(self, record: ProjectRecord) -> list[str]:
        """Return the ids of other projects with personal data that were read from a document of this one.

        Personal data are contact persons and phones; the rows of a list have none, and are many.
        """
        query = "SELECT project FROM source WHERE document = ? AND personal AND project <> ?"
        found = (self._db.execute(query, (source.sha256, record.id)) for source in record.documents)
        return sorted({id for rows in found for (id,) in rows})

    def is_shared(self, sha256: str) -> bool:
        """Tell whether a document is about several projects."""
        query = "SELECT 1 FROM source WHERE document = ? LIMIT 1 OFFSET 1"
        return self._db.execute(query, (sha256,)).fetchone() is not None

    def _one(self, query: str) -> Any:
        return self._db.execute(query).fetchone()[0]


def _record(blob: bytes) -> ProjectRecord:
    """Return a record from its own JSON; orjson parses it in half the time that Pydantic takes."""
    return ProjectRecord.model_validate(orjson.loads(blob))


def _is_personal(record: ProjectRecord) -> bool:
    told = any(pointer.startswith(("/contacts", "/actor/phone")) for pointer in record.conflicts)
    return told or bool(record.contacts or (record.actor and record.actor.phone))


def _figures(record: ProjectRecord) -> tuple[float | None, ...]:
    funding, actual = record.funding, record.participants.actual
    return (
        funding.eu_state.granted,
        funding.eu_state.actual,
        funding.public.planned,
        funding.public.actual,
        actual.total if actual else None,
    )
