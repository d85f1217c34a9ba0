"""The table of the evidence: a row for each place, in all formats that have tables, only when asked for."""

from __future__ import annotations

import csv
import json
import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest
from frictionless import system, validate

from esrcat import parse
from esrcat.errors import ExportError
from esrcat.exports import EVIDENCE_FORMATS, FORMATS, write_for
from esrcat.exports.evidence_rows import EvidenceRow
from esrcat.model import ProjectRecord
from tests.documents import CORPUS

PAGES = ("S19001.html", "S19004.txt")
COLUMNS = ", ".join(f'"{name}"' for name in EvidenceRow._fields)


@pytest.fixture(scope="module")
def records() -> list[ProjectRecord]:
    read = [parse(CORPUS / "eura2007" / name).records[0] for name in PAGES]
    sheet: Any = {"document": 0, "start": 1, "end": 3, "quote": "80", "method": "table", "rule": "Osuus"}
    sheet |= {"place": {"sheet": "Hankkeet", "row": 4, "column": 2}, "qualifier": "about"}
    made = ProjectRecord(id="a", evidence={"/participants/planned/total": [sheet]})
    return [*read, made]


@pytest.fixture(scope="module")
def written(records: Sequence[ProjectRecord], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("written")
    for suffix in EVIDENCE_FORMATS:
        write_for(folder / f"x{suffix}", evidence=True)(iter(records), folder / f"x{suffix}")
    with zipfile.ZipFile(folder / "x.zip") as archive:
        archive.extractall(folder / "tables")
    return folder


def expected(records: Sequence[ProjectRecord]) -> list[tuple[Any, ...]]:
    """Return the rows as the records themselves have them."""
    items = [
        (field, item) for record in records for field, found in record.evidence.items() for item in found
    ]
    return [
        tuple({**item, **item.get("place", {}), "field": field}.get(name) for name in EvidenceRow._fields)
        for field, item in items
    ]


def test_a_database_has_all_places_beside_its_projects(
    records: Sequence[ProjectRecord], written: Path
) -> None:
    with closing(sqlite3.connect(written / "x.sqlite")) as database:
        rows = database.execute(f"SELECT {COLUMNS} FROM evidence ORDER BY project, position").fetchall()
        keys = database.execute(
            "SELECT DISTINCT key FROM evidence JOIN projects ON project = number ORDER BY number"
        ).fetchall()
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []

    assert rows == expected(records)
    assert keys == [(record.key,) for record in records]


def test_parquet_has_them_as_a_list(records: Sequence[ProjectRecord], written: Path) -> None:
    path = written / "x.parquet"
    rows = (
        duckdb.connect()
        .execute(f"SELECT {COLUMNS} FROM (SELECT unnest(evidence, recursive := true) FROM '{path}')")
        .fetchall()
    )

    assert rows == expected(records)


def test_csv_has_them_and_frictionless_accepts_it(records: Sequence[ProjectRecord], written: Path) -> None:
    with (written / "tables" / "evidence.csv").open(encoding="utf-8", newline="") as file:
        rows = [tuple(row[name] for name in EvidenceRow._fields) for row in csv.DictReader(file)]
    with system.use_context(trusted=True):
        assert validate(str(written / "tables" / "datapackage.json")).valid

    assert rows == [tuple("" if cell is None else str(cell) for cell in row) for row in expected(records)]


def test_the_codebook_and_the_descriptor_name_each_column(written: Path) -> None:
    with (written / "tables" / "codebook.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = [line for line in csv.DictReader(file) if line["table"] == "evidence"]
    descriptor = json.loads((written / "tables" / "datapackage.json").read_bytes())
    (table,) = (each for each in descriptor["resources"] if each["name"] == "evidence")

    names = ["project", "position", *EvidenceRow._fields]
    assert [line["column"] for line in lines] == names
    assert [field["name"] for field in table["schema"]["fields"]] == names
    assert not [
        line for line in lines if line["selite"].startswith("/") or "of the record" in line["description"]
    ]


def test_without_asking_there_is_none(records: Sequence[ProjectRecord], tmp_path: Path) -> None:
    for suffix in EVIDENCE_FORMATS:
        write_for(tmp_path / f"x{suffix}")(records, tmp_path / f"x{suffix}")

    with closing(sqlite3.connect(tmp_path / "x.sqlite")) as database:
        assert not database.execute("SELECT * FROM sqlite_master WHERE name = 'evidence'").fetchall()
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert "evidence.csv" not in archive.namelist()
    found = duckdb.connect().execute(f"SELECT * FROM '{tmp_path / 'x.parquet'}'").description
    columns = [name for name, *_ in found]
    assert "states" in columns
    assert "evidence" not in columns


@pytest.mark.parametrize("suffix", sorted({*FORMATS} - {*EVIDENCE_FORMATS}))
def test_formats_without_tables_say_so(suffix: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"only in \.sqlite, \.parquet, \.zip .*leave --evidence out"):
        write_for(tmp_path / f"x{suffix}", evidence=True)
