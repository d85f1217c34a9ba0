"""The published data: one JSON file per project, all of them as JSON Lines, and a CSV of the main fields."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import NamedTuple

from esrcat.catalogue import Catalogue
from esrcat.exports.formulas import harmless
from esrcat.model import ProjectRecord
from esrcat.site.writing.writer import SiteWriter

FOLDER = "aineistot"
_JSON_LINES, _CSV = f"{FOLDER}/hankkeet.jsonl", f"{FOLDER}/hankkeet.csv"
_BOM = "\ufeff"  # Excel reads a CSV without it in the machine's own character set


class Column(NamedTuple):
    """A column of the CSV: its name, the field it shows, and how it is read from a record."""

    name: str
    pointer: str
    read: Callable[[ProjectRecord], object]


class Download(NamedTuple):
    """A file for downloading: its address, what it is (a key of the messages), its size in bytes."""

    path: str
    what: str
    size: int


def _names(things: Iterable[object]) -> str:
    return "; ".join(str(getattr(thing, "name", thing)) for thing in things)


COLUMNS: tuple[Column, ...] = (
    Column("id", "", lambda r: r.id),
    Column("code", "/code", lambda r: r.code),
    Column("name", "/name", lambda r: r.name),
    Column("fund", "/fund", lambda r: r.fund),
    Column("programme_period", "/programme_period", lambda r: r.programme_period),
    Column("priority_axis", "/priority_axis/number", lambda r: r.priority_axis and r.priority_axis.number),
    Column("start", "/start", lambda r: r.start),
    Column("end", "/end", lambda r: r.end),
    Column("original_end", "/original_end", lambda r: r.original_end),
    Column("status", "/status", lambda r: r.status),
    Column("authority", "/authority/name", lambda r: r.authority and r.authority.name),
    Column("actor", "/actor/name", lambda r: r.actor and r.actor.name),
    Column("actor_type", "/actor/type", lambda r: r.actor and r.actor.type),
    Column("business_id", "/actor/business_id", lambda r: r.actor and r.actor.business_id),
    Column("partners", "/partners", lambda r: _names(r.partners)),
    Column("national", "/area/national", lambda r: r.area.national),
    Column("regions", "/area/regions", lambda r: _names(r.area.regions)),
    Column("subregions", "/area/subregions", lambda r: _names(r.area.subregions)),
    Column("municipalities", "/area/municipalities", lambda r: _names(r.area.municipalities)),
    Column(
        "participants_planned",
        "/participants/planned/total",
        lambda r: r.participants.planned and r.participants.planned.total,
    ),
    Column(
        "participants_planned_women",
        "/participants/planned/women",
        lambda r: r.participants.planned and r.participants.planned.women,
    ),
    Column(
        "participants_actual",
        "/participants/actual/total",
        lambda r: r.participants.actual and r.participants.actual.total,
    ),
    Column(
        "participants_actual_women",
        "/participants/actual/women",
        lambda r: r.participants.actual and r.participants.actual.women,
    ),
    Column("eu_state_granted", "/funding/eu_state/granted", lambda r: r.funding.eu_state.granted),
    Column("eu_state_actual", "/funding/eu_state/actual", lambda r: r.funding.eu_state.actual),
    Column("public_planned", "/funding/public/planned", lambda r: r.funding.public.planned),
    Column("public_actual", "/funding/public/actual", lambda r: r.funding.public.actual),
    Column("total_cost", "/funding/total_cost", lambda r: r.funding.total_cost),
    Column("web", "/web", lambda r: r.web),
    Column("documents", "", lambda r: _names(r.documents)),
)


class TableWriter:
    """Records to lines of CSV in UTF-8: an absent value is an empty cell, zero is 0, and none a formula."""

    def __init__(self) -> None:
        self._buffer = io.StringIO()
        self._writer = csv.writer(self._buffer, lineterminator="\r\n")

    def head(self) -> bytes:
        """Return the line of column names, with a byte order mark."""
        return _BOM.encode() + self._line([column.name for column in COLUMNS])

    def row(self, record: ProjectRecord) -> bytes:
        """Return the line of a record."""
        return self._line([_cell(column.read(record)) for column in COLUMNS])

    def _line(self, cells: list[str]) -> bytes:
        self._writer.writerow(cells)
        line = self._buffer.getvalue().encode()
        self._buffer.seek(0)
        self._buffer.truncate()
        return line


def twin(project: str) -> str:
    """Return the address of a project's JSON."""
    return f"hanke/{project}.json"


def twin_part(project: str) -> str:
    """Return the name of the part of a site that a project's JSON is."""
    return f"twin {project}"


def write_records(
    writer: SiteWriter, catalogue: Catalogue, made_from: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Write the JSON of all projects; the records must be masked where they have to be.

    `made_from` tells by id what a record was made from, so that a later build may take it over.
    """
    with writer.stream(_JSON_LINES) as lines:
        for id, blob in catalogue.json_lines():
            lines.write(blob + b"\n")
            name, origin = twin_part(id), made_from.get(id, "")
            if not writer.keep_part(name, origin):
                with writer.part(name, origin):
                    writer.data(twin(id), blob + b"\n")


@contextmanager
def table(writer: SiteWriter) -> Iterator[Callable[[ProjectRecord], None]]:
    """Open the table of all projects; what it gives adds a record."""
    rows = TableWriter()
    with writer.stream(_CSV) as file:
        file.write(rows.head())

        def add(record: ProjectRecord) -> None:
            file.write(rows.row(record))

        yield add


def downloads(writer: SiteWriter) -> list[Download]:
    """Return the files of all projects, which are written by now."""
    return [
        Download(path, what, (writer.out / path).stat().st_size)
        for path, what in ((_JSON_LINES, "jsonl"), (_CSV, "csv"))
    ]


def _cell(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else harmless(str(value))
