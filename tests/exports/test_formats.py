"""Every format out: accepted by those who read it, the same bytes each time, and true to the records."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pytest
from frictionless import Package, system, validate
from rdflib import Graph, URIRef
from rdflib.compare import isomorphic

from esrcat.conversion import convert
from esrcat.exports import FORMATS, write_for
from esrcat.exports.codebook import label
from esrcat.exports.relations import relations, rows
from esrcat.exports.table import headings
from esrcat.exports.tabular import write_tables
from esrcat.model import CostRow, ProjectRecord
from tests.documents import CORPUS
from tests.exports.table_reader import read_tables

SOURCES = [CORPUS / "eura2007", CORPUS / "eura2014", CORPUS / "lists" / "dev"]
# rdflib's reader of JSON-LD uses what rdflib itself wants to leave behind.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
NOT_BACK = {"evidence", "unmapped"}


@pytest.fixture(scope="module")
def records() -> list[ProjectRecord]:
    found = [record for outcome in convert(SOURCES) for record in outcome.records]
    assert len(found) > 40
    return found


@pytest.fixture(scope="module")
def written(records: list[ProjectRecord], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("written")
    for suffix in FORMATS:
        write_for(folder / f"x{suffix}")(records, folder / f"x{suffix}")
    return folder


def one(**fields: Any) -> ProjectRecord:
    return ProjectRecord.model_validate({"id": "a", **fields})


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_records_give_the_same_bytes(
    records: list[ProjectRecord], written: Path, tmp_path: Path, suffix: str
) -> None:
    write_for(tmp_path / f"x{suffix}")(iter(records), tmp_path / f"x{suffix}")

    assert (tmp_path / f"x{suffix}").read_bytes() == (written / f"x{suffix}").read_bytes()
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("suffix", FORMATS)
def test_no_records_are_a_whole_file_too(tmp_path: Path, suffix: str) -> None:
    write_for(tmp_path / f"x{suffix}")([], tmp_path / f"x{suffix}")

    assert [path.name for path in tmp_path.iterdir()] == [f"x{suffix}"]


def test_json_lines_read_back_to_equal_records(records: list[ProjectRecord], written: Path) -> None:
    lines = (written / "x.jsonl").read_bytes().splitlines()

    assert [ProjectRecord.model_validate_json(line) for line in lines] == records


# relational


def test_the_tables_read_back_to_equal_values(
    records: list[ProjectRecord], written: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(written / "x.zip") as archive:
        archive.extractall(tmp_path)
    back = list(read_tables(tmp_path))

    assert len(back) == len(records)
    for was, is_now in zip(records, back, strict=True):
        assert is_now.model_dump(exclude=NOT_BACK) == was.model_dump(exclude=NOT_BACK)


def test_budgets_within_budgets_read_back(tmp_path: Path) -> None:
    deep = CostRow(label="a", amount=1.5, parts=[CostRow(label="b", parts=[CostRow(label="c", amount=2)])])
    record = one(funding={"currency": "EUR", "breakdown": [deep, CostRow(label="d")]})
    linked = one(
        documents=[
            {"name": "a", "sha256": "0", "media_type": "x", "link": {"rule": "code", "reasons": ["p", "q"]}},
            {"name": "b", "sha256": "1", "media_type": "x"},
        ],
        conflicts={"/end": {"rule": "form before summary", "others": [{"value": 1, "documents": [1]}]}},
        states={"/web": "empty"},
        issues=[
            {"code": "y", "severity": "info", "message": "m"},
            {"code": "x", "severity": "info", "params": {"n": 1, "t": "ä"}, "message": "m"},
        ],
    )
    write_tables([record, linked], tmp_path)

    assert list(read_tables(tmp_path)) == [record, linked]


@pytest.fixture
def package(written: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(written / "x.zip") as archive:
        archive.extractall(tmp_path)
    return tmp_path


def errors(package: Path) -> set[str]:
    with system.use_context(trusted=True):
        report = validate(str(package / "datapackage.json"))
    return {error.type for task in report.tasks for error in task.errors} | {e.type for e in report.errors}


def test_frictionless_accepts_the_package(package: Path, records: list[ProjectRecord]) -> None:
    assert errors(package) == set()
    with system.use_context(trusted=True):
        projects = Package(str(package / "datapackage.json")).get_resource("projects")
        assert len(projects.read_rows()) == len(records)  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def small(records: list[ProjectRecord], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a package of few projects that frictionless accepts: over many rows it takes long."""
    folder = tmp_path_factory.mktemp("small")
    few = [record for record in records if record.partners][:3]
    write_for(folder / "x.zip")(few, folder / "x.zip")
    with zipfile.ZipFile(folder / "x.zip") as archive:
        archive.extractall(folder / "package")
    assert errors(folder / "package") == set()
    return folder / "package"


def test_frictionless_accepts_line_breaks_of_any_kind(tmp_path: Path) -> None:
    write_for(tmp_path / "x.zip")([one(name="eka\rtoka", themes=["a\r\nb", "a\nb"])], tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        archive.extractall(tmp_path / "package")

    assert errors(tmp_path / "package") == set()


def test_frictionless_accepts_what_linked_records_alone_have(tmp_path: Path) -> None:
    link = {"rule": "likeness", "reasons": ["name same", "actor same"], "score": 10.2}
    documents = [
        {"name": name, "sha256": name * 64, "media_type": "text/html", "link": why}
        for name, why in (("a", None), ("b", link))
    ]
    others = [{"value": [{"name": "Opisto"}], "documents": [1]}, {"value": "2011", "documents": [0]}]
    record = one(
        documents=documents,
        states={"/web": "empty"},
        conflicts={"/end": {"rule": "form before summary", "others": others}},
        issues=[
            {
                "code": "possible-twin",
                "severity": "info",
                "params": {"other": "b", "score": 4.5},
                "message": "x",
            }
        ],
    )
    write_for(tmp_path / "x.zip")([record], tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        archive.extractall(tmp_path)

    assert errors(tmp_path) == set()


@pytest.mark.parametrize(
    ("table", "column", "wrong", "error"),
    [
        ("projects", "fund", "ESR", "constraint-error"),
        ("projects", "funding_eu_state_granted", "1 000 euroa", "type-error"),
        ("projects", "number", "1", "primary-key"),
        ("partners", "project", "99999", "foreign-key"),
        ("partners", "name", "", "constraint-error"),
    ],
)
def test_frictionless_finds_planted_errors(
    small: Path, tmp_path: Path, table: str, column: str, wrong: str, error: str
) -> None:
    package = tmp_path / "package"
    shutil.copytree(small, package)
    path = package / f"{table}.csv"
    header, *lines = csv.reader(io.StringIO(path.read_text(encoding="utf-8")))
    lines[-1][header.index(column)] = wrong
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *lines])

    assert error in errors(package)


def test_the_descriptor_follows_the_profile(package: Path, shared: Path) -> None:
    from jsonschema import Draft7Validator

    profile = json.loads((shared / "schemas" / "datapackage-2.0-profile.json").read_bytes())
    validator = Draft7Validator(profile)
    descriptor = json.loads((package / "datapackage.json").read_bytes())

    assert not list(validator.iter_errors(descriptor))
    assert list(validator.iter_errors({**descriptor, "resources": []}))


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("projects", "start", "a month (2009-06)"),
        ("projects", "original_end", "2009-21 is spring"),
        ("milestones", "date", "a year (2009)"),
        ("projects", "funding_total_cost", "euros"),
        ("funding_shares", "amount", "euros"),
        ("funding_breakdown", "amount", "euros"),
    ],
)
def test_the_codebook_tells_what_a_date_may_be_and_units(
    package: Path, table: str, column: str, words: str
) -> None:
    with (package / "codebook.csv").open(encoding="utf-8-sig") as file:
        lines = {(line["table"], line["column"]): line["description"] for line in csv.DictReader(file)}

    assert words in lines[table, column]


def test_every_column_is_in_the_codebook_in_both_languages(package: Path) -> None:
    with (package / "codebook.csv").open(encoding="utf-8-sig") as file:
        lines = list(csv.DictReader(file))
    named = {(line["table"], line["column"]) for line in lines}

    assert named == {(relation.name, name) for relation in relations() for name in relation.header}
    for line in lines:
        assert line["selite"]
        assert not line["selite"].startswith("/"), line
        assert line["description"]


def test_the_codebook_says_what_each_code_means(package: Path) -> None:
    with (package / "codebook.csv").open(encoding="utf-8-sig") as file:
        lines = {(line["table"], line["column"]): line for line in csv.DictReader(file)}
    plain = {"schema_version", "programme_period", "funding_currency"}

    for (_, column), line in lines.items():
        if column not in plain and line["values"]:
            codes = line["values"].split(" | ")
            meant = line["arvojen_merkitykset"]
            assert all(f"{code}: " in meant for code in codes), (column, meant)
    assert "ERDF: Euroopan aluekehitysrahasto (EAKR)" in lines["projects", "fund"]["arvojen_merkitykset"]
    for known in (("documents", "form"), ("issues", "code"), ("languages", "value"), ("states", "state")):
        assert lines[known]["values"], known


def test_all_labels_are_finnish_words() -> None:
    assert not [c.pointer for r in relations() for c in r.columns if label(c.pointer).startswith("/")]


# databases


def test_the_database_has_all_rows_and_sound_keys(records: list[ProjectRecord], written: Path) -> None:
    expected: dict[str, int] = {}
    for number, record in enumerate(records, 1):
        for relation, _ in rows(record, number):
            expected[relation.name] = expected.get(relation.name, 0) + 1
    with closing(sqlite3.connect(written / "x.sqlite")) as database:
        counted = {name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in expected}
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        states = database.execute("SELECT count(*) FROM states").fetchone()[0]

    assert counted == expected
    assert states == sum(len(record.states) for record in records) > 0


def test_words_are_found_with_their_own_letters(tmp_path: Path) -> None:
    write_for(tmp_path / "x.sqlite")([one(name="Työpaja"), one(name="Tyopaja")], tmp_path / "x.sqlite")
    query = "SELECT rowid FROM projects_fts WHERE projects_fts MATCH ?"
    with closing(sqlite3.connect(tmp_path / "x.sqlite")) as database:
        assert database.execute(query, ("työ*",)).fetchall() == [(1,)]


def test_datasette_opens_the_database(records: list[ProjectRecord], written: Path) -> None:
    command = [sys.executable, "-m", "datasette", str(written / "x.sqlite"), "--get"]
    run = subprocess.run(
        [*command, "/x/projects.json?_size=1&_shape=array&_search=hanke*&_searchmode=raw"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    (row,) = json.loads(run.stdout)
    assert row["id"] in {record.id for record in records}


def test_duckdb_reads_parquet_csv_and_json_lines(records: list[ProjectRecord], written: Path) -> None:
    granted = sum(record.funding.eu_state.granted or 0 for record in records)
    database = duckdb.connect()
    queries = {
        "x.parquet": "SELECT sum(funding_eu_state_granted), count(*) FROM '{}'",
        "x.jsonl": "SELECT sum(funding.eu_state.granted), count(*) FROM "
        "read_json('{}', maximum_object_size = 100000000)",
        "x.csv": """SELECT sum("EU ja valtio, myönnetty"), count(*) FROM read_csv('{}', header = true)""",
    }
    for name, query in queries.items():
        assert database.execute(query.format(written / name)).fetchone() == (granted, len(records)), name
    places = database.execute(
        f"SELECT count(*) FROM (SELECT unnest(area_municipalities) FROM '{written / 'x.parquet'}')"
    )
    assert places.fetchone() == (sum(len(record.area.municipalities) for record in records),)


# workbook


def test_the_workbook_has_typed_cells_and_a_frozen_header(tmp_path: Path) -> None:
    record = one(
        start="2008-08-15",
        end="2010-06",
        name="=1+1",
        acronym="Ääkköset <&>\x01",
        funding={"currency": "EUR", "eu_state": {"granted": 640000}, "total_cost": 1.5},
        area={"national": False},
        summary="x" * 40_000,
    )
    write_for(tmp_path / "x.xlsx")([record], tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    sheet = book["Hankkeet"]
    header, row = sheet.iter_rows()
    cells = {name.value: cell for name, cell in zip(header, row, strict=True)}

    assert sheet.freeze_panes == "A2"
    assert cells["Alkaa"].value == datetime(2008, 8, 15)  # noqa: DTZ001 - as a sheet has it
    assert cells["Päättyy"].value == "2010-06"
    assert (cells["Nimi"].value, cells["Nimi"].data_type) == ("=1+1", "s")
    assert cells["Lyhenne"].value == "Ääkköset <&>\ufffd"
    assert cells["EU ja valtio, myönnetty"].value == 640000
    assert cells["Kokonaiskustannukset"].value == 1.5
    assert cells["Valtakunnallinen"].value is False
    assert cells["Päättyy"].number_format == "General"
    assert len(str(cells["Tiivistelmä"].value)) == 32_767
    assert str(cells["Tiivistelmä"].value).endswith("[…]")


def test_the_workbook_explains_each_of_its_columns(tmp_path: Path) -> None:
    write_for(tmp_path / "x.xlsx")([], tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    rows = {row[0]: row[1:] for row in book["Selite"].iter_rows(min_row=2, values_only=True)}

    assert list(rows) == headings() == [cell.value for cell in book["Hankkeet"][1]]
    assert rows["Rahasto"][:2] == ("/fund", "ESF | ERDF | ESF+ | JTF | other")
    assert rows["Nimi"] == ("/name", None, None)
    assert rows["Tyhjäksi jätetyt kentät"] == (
        "/states",
        "empty",
        "empty: jätetty tyhjäksi asiakirjassa",
    )


def test_the_workbook_says_what_its_codes_mean(tmp_path: Path) -> None:
    write_for(tmp_path / "x.xlsx")([], tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    rows = [
        [str(cell or "") for cell in row] for row in book["Selite"].iter_rows(min_row=2, values_only=True)
    ]
    told = {row[0]: dict(each.split(": ", 1) for each in row[3].split("; ")) for row in rows if row[3]}

    assert told["Rahasto"]["ESF"] == "Euroopan sosiaalirahasto (ESR)"
    assert told["Tila"]["ended"] == "Päättynyt"
    assert told["Lomake"]["project_page"] == "hankesivu"
    for name, pointer, codes, meant in rows:
        if codes and pointer not in {"/programme_period", "/funding/currency"}:
            assert list(told[name]) == codes.split(" | "), f"{name}: {meant}"


def test_the_workbook_says_the_same_as_the_table(records: list[ProjectRecord], written: Path) -> None:
    with closing(openpyxl.load_workbook(written / "x.xlsx", read_only=True)) as book:
        in_book = [tuple(row)[:3] for row in book["Hankkeet"].iter_rows(values_only=True)]
    with (written / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        in_table = [tuple(cell or None for cell in row[:3]) for row in csv.reader(file)]

    assert in_book == in_table


# linked data


def test_turtle_and_json_ld_say_the_same(records: list[ProjectRecord], written: Path) -> None:
    turtle, json_ld = Graph().parse(written / "x.ttl"), Graph().parse(written / "x.jsonld")

    assert len(turtle) > 10 * len(records)
    assert len(turtle) == len(json_ld)
    # Whole graphs of so many nameless nodes take minutes to compare; each project's own part does not.
    few = records[:5]
    for suffix in (".ttl", ".jsonld"):
        write_for(written / f"few{suffix}")(few, written / f"few{suffix}")
    assert isomorphic(Graph().parse(written / "few.ttl"), Graph().parse(written / "few.jsonld"))


@pytest.mark.parametrize("suffix", [".ttl", ".jsonld"])
def test_records_of_one_id_are_projects_of_their_own(tmp_path: Path, suffix: str) -> None:
    plan = one(name="A", start="2010-01-01", key="000000000001-0")
    report = one(name="A", start="2011-01-01", key="000000000002-0")
    write_for(tmp_path / f"x{suffix}")([plan, report, one(name="B")], tmp_path / f"x{suffix}")
    graph = Graph().parse(tmp_path / f"x{suffix}")
    starts = graph.query("SELECT ?it ?day { ?it <http://schema.org/foundingDate> ?day }")

    assert {(str(it), str(day)) for it, day in starts} == {  # type: ignore[misc]
        ("urn:esrcat:a", "2010-01-01"),
        ("urn:esrcat:a-2", "2011-01-01"),
    }
    keys = graph.query("""PREFIX s: <http://schema.org/>
        SELECT ?it ?key { ?it s:identifier [ s:propertyID "key" ; s:value ?key ] }""")
    assert {(str(it), str(key)) for it, key in keys} == {  # type: ignore[misc]
        ("urn:esrcat:a", "000000000001-0"),
        ("urn:esrcat:a-2", "000000000002-0"),
    }
    assert {str(it) for it in graph.subjects() if isinstance(it, URIRef)} == {
        "urn:esrcat:a", "urn:esrcat:a-2", "urn:esrcat:a-3",
    }  # fmt: skip


def test_linked_data_names_no_contact_person(records: list[ProjectRecord], written: Path) -> None:
    persons = {contact.name for record in records for contact in record.contacts if contact.name}
    text = (written / "x.ttl").read_text(encoding="utf-8")

    assert persons
    assert '"ESR' not in text
    assert not [name for name in persons if f'schema:name "{name}"' in text]
