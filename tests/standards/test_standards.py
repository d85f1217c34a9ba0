"""Each standard is accepted by its own validator, and planted errors are not."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from frictionless import Resource, Schema, system, validate
from pyshacl import validate as shacl
from rdflib import Graph

from esrcat.archives.saved import read_records
from esrcat.catalogue import Catalogue
from esrcat.cli import main
from esrcat.errors import ExportError, SettingsError
from esrcat.model import ProjectRecord
from esrcat.settings import Settings, from_table
from esrcat.site import build_site
from esrcat.standards import STANDARDS, export
from esrcat.standards.given import read_given
from esrcat.standards.operations import CODES, FIELDS, columns
from esrcat.standards.publication import Standard
from esrcat.written import LIST
from tests.documents import CORPUS, write_run
from tests.schema_org import faults
from tests.windows_files import hold_open_files

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
SOURCES = [CORPUS / "eura2007", CORPUS / "eura2014", CORPUS / "lists" / "dev"]
PUBLISHER = Settings(
    title="Hankearkisto",
    publisher="Esimerkin arkisto",
    base_url="https://hankkeet.example.org",
    licence="CC BY 4.0",
    report_address="palaute@example.org",
)
BARE = {"publisher": PUBLISHER.publisher, "base_url": PUBLISHER.base_url}
DEFAULT_SUBTITLE_SV = Settings().in_language("sv").subtitle
PERIODS = ("2007-2013", "2014-2020", "2021-2027")


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("records") / "x.jsonl"
    write_run(SOURCES, out)
    return out


@pytest.fixture(scope="module")
def exported(records: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    for standard in STANDARDS:
        export(records, standard, folder / standard, PUBLISHER)  # type: ignore[arg-type]
    return folder


def persons(records: Path) -> set[str]:
    lines = [json.loads(line) for line in records.read_bytes().splitlines()]
    found = {contact[key] for line in lines for contact in line["contacts"] for key in ("name", "email")}
    return {name for name in found if name}


@pytest.mark.parametrize("standard", STANDARDS)
def test_no_contact_person_is_exported(records: Path, exported: Path, standard: str) -> None:
    path = exported / standard
    files = list(path.iterdir()) if path.is_dir() else [path]
    text = "".join(file.read_text(encoding="utf-8") for file in files)

    assert len(persons(records)) > 5
    assert [name for name in persons(records) if name in text] == []


@pytest.mark.parametrize("standard", STANDARDS)
def test_the_same_records_give_the_same_bytes(
    records: Path, exported: Path, tmp_path: Path, standard: str
) -> None:
    export(records, standard, tmp_path / standard, PUBLISHER)  # type: ignore[arg-type]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for file in files:
        if file == tmp_path / LIST:  # of all that was written to a folder: there it lists all standards
            assert set(file.read_bytes().splitlines()) <= set((exported / LIST).read_bytes().splitlines())
            continue
        assert file.read_bytes() == (exported / file.relative_to(tmp_path)).read_bytes()


# lists of operations


def operations(folder: Path, period: str, shared: Path) -> Any:
    schema = json.loads((shared / "schemas" / f"list-of-operations-{period}.table-schema.json").read_bytes())
    with system.use_context(trusted=True):
        path = str(folder / f"list-of-operations-{period}.csv")
        return validate(Resource(path=path, schema=Schema.from_descriptor(schema)))


@pytest.mark.parametrize("period", PERIODS)
def test_the_lists_of_operations_are_valid(exported: Path, shared: Path, period: str) -> None:
    report = operations(exported / "list-of-operations", period, shared)

    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "message"])


@pytest.mark.parametrize("period", PERIODS)
def test_the_columns_are_those_of_the_schema(shared: Path, period: str) -> None:
    schema = json.loads((shared / "schemas" / f"list-of-operations-{period}.table-schema.json").read_bytes())
    fields = {field["name"]: field.get("constraints", {}) for field in schema["fields"]}

    assert [field.name for field in FIELDS[period]] == list(fields)
    assert [field.required for field in FIELDS[period]] == [
        bool(constraints.get("required")) for constraints in fields.values()
    ]
    assert re.sub(r"[\^$()?:]", "", CODES[period].pattern) == re.sub(
        r"[\^$()?:]", "", fields["operation_code"]["pattern"]
    )


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_record_is_a_row_or_left_out_with_its_reason(records: Path, exported: Path) -> None:
    folder = exported / "list-of-operations"
    lists = {period: rows(folder / f"list-of-operations-{period}.csv") for period in PERIODS}
    left_out = rows(folder / "left-out.csv")

    assert len(lists["2007-2013"]) > 20
    assert sum(map(len, lists.values())) + len(left_out) == len(records.read_bytes().splitlines())
    assert all(row["reason"] for row in left_out)
    assert any("category_of_intervention" in row["reason"] for row in left_out)


def test_a_publishers_own_values_complete_a_row(shared: Path, tmp_path: Path) -> None:
    record = ProjectRecord.model_validate(
        {
            "id": "s20001",
            "code": "S20001",
            "name": "Silta",
            "programme_period": "2014-2020",
            "actor": {"name": "Esimerkkilän kaupunki"},
            "start": "2015-01-01",
            "end": "2016-12-31",
            "summary": "Siltoja rakennetaan.",
            "area": {"municipalities": [{"name": "Kuopio"}]},
            "funding": {"currency": "EUR", "total_cost": 100},
        }
    )
    (tmp_path / "x.jsonl").write_bytes(record.model_dump_json().encode() + b"\n")
    own = (
        "operation_code,category_of_intervention,date_of_last_update,union_cofinancing_rate,operation_name\n"
    )
    (tmp_path / "own.csv").write_text(own + "S20001,Työllisyys,2020-01-01,50,Muu nimi\n", encoding="utf-8")
    result = export(
        tmp_path / "x.jsonl",
        "list-of-operations",
        tmp_path / "out",
        given=read_given(tmp_path / "own.csv", columns()),
    )

    assert result == (1, 0, ())
    assert operations(tmp_path / "out", "2014-2020", shared).valid
    (row,) = rows(tmp_path / "out" / "list-of-operations-2014-2020.csv")
    assert (row["category_of_intervention"], row["operation_name"]) == ("Työllisyys", "Silta")
    (tmp_path / "own.csv").write_text("operation_code,nonsense\n", encoding="utf-8")
    with pytest.raises(ExportError, match="unknown columns nonsense"):
        read_given(tmp_path / "own.csv", columns())


def test_own_values_as_spreadsheets_save_them(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text(
        "\ufeffcategory_of_intervention;operation_code\r\nTyöllisyys, muu; s20001\r\n;\r\nx\r\n",
        encoding="utf-8",
        newline="",
    )

    assert {code: row["category_of_intervention"] for code, row in read_given(own, columns()).items()} == {
        "S20001": "Työllisyys, muu"
    }


def test_own_values_in_the_finnish_way_become_those_of_the_lists(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    heads = "operation_code;total_eligible_expenditure;union_cofinancing_rate;operation_end_date"
    rows = "S20001;100 000,50;47,5 %;31.1.2020\nS20002;;;\nS20003;;0,5 %;\nS20004;;0;\n"
    own.write_text(f"{heads}\n{rows}", encoding="utf-8")

    assert read_given(own, columns()) == {
        "S20001": {
            "operation_code": "S20001",
            "total_eligible_expenditure": "100000.5",
            "union_cofinancing_rate": "47.5",
            "operation_end_date": "2020-01-31",
        },
        "S20002": {"operation_code": "S20002"},
        "S20003": {"operation_code": "S20003", "union_cofinancing_rate": "0.5"},
        "S20004": {"operation_code": "S20004", "union_cofinancing_rate": "0"},
    }


@pytest.mark.parametrize(
    ("column", "written", "example"),
    [
        ("total_cost", "noin 5000", "a sum in euros"),
        ("union_cofinancing_rate", "150", "a percentage"),
        ("union_cofinancing_rate", "0.8", "a percentage from 0 to 100, such as 50 or 47.5 and not 0.5"),
        ("completion_date", "2020", "a day"),
        ("date_of_last_update", "31.13.2020", "a day"),
    ],
)
def test_own_values_that_a_list_cannot_hold_are_refused_with_their_place(
    tmp_path: Path, column: str, written: str, example: str
) -> None:
    own = tmp_path / "own.csv"
    own.write_text(f"operation_code,{column}\nS20001,\nS20002,{written}\n", encoding="utf-8")

    with pytest.raises(ExportError, match=rf"own\.csv:3: {column}: '{written}' is not {example}"):
        read_given(own, columns())


def test_own_values_for_codes_that_no_record_has_are_told(
    records: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, out = tmp_path / "own.csv", tmp_path / "out"
    own.write_text("operation_code,country\nS19001,Finland\nS99999,Finland\n", encoding="utf-8")

    complete = ["export", str(records), "-o", str(out), "--complete", str(own)]
    assert main([*complete, "--as", "list-of-operations"]) == 0
    assert f"{own}: no record has the code S99999\n" in capsys.readouterr().err
    assert main([*complete, "--as", "dcat"]) == 2
    assert "--complete goes with --as list-of-operations" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("column", "wrong"),
    [("operation_name", ""), ("start_date", "1.2.2008"), ("operation_code", "X1"), ("country", "Suomi")],
)
def test_planted_errors_in_a_list_are_found(
    exported: Path, shared: Path, tmp_path: Path, column: str, wrong: str
) -> None:
    table = rows(exported / "list-of-operations" / "list-of-operations-2007-2013.csv")
    table[1][column] = wrong
    with (tmp_path / "list-of-operations-2007-2013.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(table[0]))
        writer.writeheader()
        writer.writerows(table)

    assert not operations(tmp_path, "2007-2013", shared).valid


def test_a_code_stands_once_in_a_list(records: Path, tmp_path: Path) -> None:
    line = records.read_bytes().splitlines()[0]
    again = json.dumps({**json.loads(line), "id": "again", "key": "again-0"}).encode()
    (tmp_path / "x.jsonl").write_bytes(line + b"\n" + again + b"\n")

    assert export(tmp_path / "x.jsonl", "list-of-operations", tmp_path / "out") == (1, 1, ())


def test_what_is_left_out_is_named_by_its_key(tmp_path: Path) -> None:
    lines = [ProjectRecord(id="s30419", key=f"{n:012}-0").model_dump_json() + "\n" for n in (1, 2)]
    (tmp_path / "x.jsonl").write_text("".join(lines), encoding="utf-8")
    export(tmp_path / "x.jsonl", "schemaorg", tmp_path / "x.jsonld")

    assert [(row["id"], row["key"]) for row in rows(tmp_path / "x.left-out.csv")] == [
        ("s30419", "000000000001-0"),
        ("s30419-2", "000000000002-0"),
    ]


def test_lists_that_people_open_begin_with_the_mark(records: Path, exported: Path, tmp_path: Path) -> None:
    lists = [*(exported / "list-of-operations").glob("*.csv"), exported / "datapackage" / "codebook.csv"]

    assert len(lists) == 5
    assert [path.name for path in lists if not path.read_bytes().startswith(b"\xef\xbb\xbf")] == []
    # Tables for programs have none, as their descriptor says UTF-8.
    assert (exported / "datapackage" / "projects.csv").read_bytes().startswith(b"number,")
    with system.use_context(trusted=True):
        assert validate(str(exported / "datapackage" / "datapackage.json")).valid


# DCAT-AP


def conforms(path: Path, shapes: Path) -> tuple[bool, str]:
    result, _, text = shacl(Graph().parse(path, format="json-ld"), shacl_graph=str(shapes))
    return bool(result), text


def test_the_description_conforms_to_dcat_ap(exported: Path, shared: Path) -> None:
    valid, text = conforms(exported / "dcat", shared / "schemas" / "dcat-ap-3.0.1-SHACL.ttl")

    assert valid, text
    graph = Graph().parse(exported / "dcat", format="json-ld")
    query = "SELECT ?end { ?period <http://www.w3.org/ns/dcat#endDate> ?end }"
    assert len(list(graph.query(query))) == 1


def test_a_data_set_is_described_in_the_languages_of_its_site(tmp_path: Path, shared: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(ProjectRecord(id="a", name="Stigen").model_dump_json(), encoding="utf-8")
    own = {"title": "Österbottens arkiv", "publisher": "Förbundet"}
    swedish = from_table({**BARE, "languages": ["sv"], "sv": own}, "test")
    both = from_table({**BARE, "languages": ["fi", "sv"], "sv": own}, "test")

    export(path, "dcat", tmp_path / "swedish", swedish)
    export(path, "dcat", tmp_path / "both", both)
    export(path, "datapackage", tmp_path / "package", swedish)

    told = (tmp_path / "swedish").read_text(encoding="utf-8")
    assert set(re.findall(r'"@language": "(\w+)"', told)) == {"sv"}
    catalogue, dataset = json.loads(told)["@graph"]
    assert catalogue["dct:description"]["@value"] == "Österbottens arkiv: " + DEFAULT_SUBTITLE_SV
    assert (dataset["dct:title"]["@value"], catalogue["dct:publisher"]["foaf:name"]) == tuple(own.values())
    assert "EU-projekt" in {keyword["@value"] for keyword in dataset["dcat:keyword"]}
    titles = json.loads((tmp_path / "both").read_bytes())["@graph"][0]["dct:title"]
    assert {title["@language"]: title["@value"] for title in titles} == {
        "fi": "Hankearkisto",
        "sv": "Österbottens arkiv",
    }
    assert json.loads((tmp_path / "package" / "datapackage.json").read_bytes())["title"] == own["title"]
    for name in ("swedish", "both"):
        valid, text = conforms(tmp_path / name, shared / "schemas" / "dcat-ap-3.0.1-SHACL.ttl")
        assert valid, text


@pytest.mark.parametrize("lost", ["dct:title", "dct:description", "dcat:accessURL", "foaf:name"])
def test_a_description_without_what_is_mandatory_does_not(
    exported: Path, shared: Path, tmp_path: Path, lost: str
) -> None:
    document = json.loads((exported / "dcat").read_bytes())
    document["@graph"] = without(document["@graph"], lost)
    (tmp_path / "x.jsonld").write_text(json.dumps(document), encoding="utf-8")

    assert not conforms(tmp_path / "x.jsonld", shared / "schemas" / "dcat-ap-3.0.1-SHACL.ttl")[0]


def without(node: Any, key: str) -> Any:
    if isinstance(node, list):
        return [without(item, key) for item in node]
    if isinstance(node, dict):
        return {name: without(value, key) for name, value in node.items() if name != key}
    return node


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        ("2009", "xsd:gYear"),
        ("2009-12", "xsd:gYearMonth"),
        ("2009-06-01", "xsd:date"),
        ("2009-23", None),
        ("kesä", None),
        ("kesällä 09", None),
    ],
)
def test_a_date_has_the_type_of_what_is_told_of_it(tmp_path: Path, start: str, kind: str | None) -> None:
    path = tmp_path / "x.jsonl"
    record = ProjectRecord(id="a", name="Polku", start=start)
    path.write_text(record.model_dump_json(), encoding="utf-8")
    export(path, "dcat", tmp_path / "dcat", PUBLISHER)
    export(path, "schemaorg", tmp_path / "schemaorg", PUBLISHER)
    _, dataset = json.loads((tmp_path / "dcat").read_bytes())["@graph"]
    (node,) = json.loads((tmp_path / "schemaorg").read_bytes())["@graph"]

    told = dataset.get("dct:temporal", {}).get("dcat:startDate")
    assert told == ({"@value": start, "@type": kind} if kind else None)
    assert node.get("foundingDate") == (start if kind else None)


@pytest.mark.parametrize("key", ["publisher", "base_url"])
def test_what_dcat_needs_is_asked_for(
    records: Path, tmp_path: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold_open_files(monkeypatch)
    with pytest.raises(SettingsError, match=f"needs {key}"):
        export(records, "dcat", tmp_path / "x", from_table({**BARE, key: ""}, "test"))
    assert list(tmp_path.iterdir()) == []


# schema.org


def test_the_projects_use_the_words_of_schema_org(exported: Path, shared: Path) -> None:
    types = json.loads((shared / "schemas" / "schemaorg-30.0-subset.json").read_bytes())["types"]
    nodes = json.loads((exported / "schemaorg").read_bytes())["@graph"]

    assert len(nodes) > 40
    assert [fault for node in nodes for fault in faults(node, types)] == []
    planted = {**nodes[0], "startDate": "2008-01-01", "member": 7}
    assert set(faults(planted, types)) == {"Project has no property startDate", "member is no number"}
    assert Graph().parse(exported / "schemaorg", format="json-ld")


# identifiers


@pytest.fixture(scope="module")
def site(records: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / "site"
    few = folder.with_name("few.jsonl")
    few.write_bytes(b"".join(records.read_bytes().splitlines(keepends=True)[:3]))
    build_site(Catalogue.from_records(read_records(few)), folder, settings=PUBLISHER)
    return folder


def addresses(node: Any) -> Iterator[str]:
    """Yield what names a thing or a source on the publisher's site in JSON-LD."""
    if isinstance(node, list):
        for item in node:
            yield from addresses(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in ("@id", "id", "source", "scope") and value.startswith(PUBLISHER.base_url):
                yield value
            yield from addresses(value)


@pytest.mark.parametrize("standard", ["schemaorg", "annotations", "dcat"])
def test_each_identifier_is_an_address_that_the_site_answers(
    site: Path, tmp_path: Path, standard: Any
) -> None:
    export(site.with_name("few.jsonl"), standard, tmp_path / "x", PUBLISHER)
    found = {*addresses(json.loads((tmp_path / "x").read_bytes()))}
    paths = {address.removeprefix(PUBLISHER.base_url).partition("#")[0] for address in found}

    assert len(found) >= 3
    assert [path for path in paths if path != "/" and not (site / path.strip("/")).is_file()] == []


def test_a_project_has_one_identifier_in_all_exports_and_on_its_page(site: Path, tmp_path: Path) -> None:
    for standard in ("schemaorg", "annotations"):
        export(site.with_name("few.jsonl"), standard, tmp_path / standard, PUBLISHER)
    nodes = json.loads((tmp_path / "schemaorg").read_bytes())["@graph"]
    items = json.loads((tmp_path / "annotations").read_bytes())["items"]
    pages = [page.read_text(encoding="utf-8") for page in (site / "hanke").glob("*.html")]

    projects = {node["@id"] for node in nodes}
    assert projects == {item["body"]["scope"] for item in items}
    assert projects <= {id for page in pages for id in re.findall(r'"@id":"([^"]+#hanke)"', page)}
    # A pointer leads into the record that stands on the site.
    body = items[0]["body"]
    twin = json.loads((site / body["source"].removeprefix(f"{PUBLISHER.base_url}/")).read_bytes())
    assert body["selector"]["value"] in twin["evidence"]


# annotations


def test_annotations_lead_to_the_text_that_says_a_value(records: Path, exported: Path, shared: Path) -> None:
    page = json.loads((exported / "annotations").read_bytes())
    documents = {
        f"urn:sha256:{line['sha256']}": line["text"]
        for line in map(json.loads, records.with_name("x.documents.jsonl").read_bytes().splitlines())
    }

    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) > 1000
    assert not [item for item in page["items"] if "/contacts/" in item["body"]["selector"]["value"]]
    kept = 0
    for item in page["items"]:
        position, quoted, *_ = item["target"]["selector"]
        text = documents[item["target"]["source"]]
        said = text[position["start"] : position["end"]]
        assert len(quoted["exact"]) == len(said)
        kept += quoted["exact"] == said
    assert kept > 0.9 * len(page["items"])
    context = json.loads((shared / "schemas" / "web-annotation-context.jsonld").read_bytes())["@context"]
    few = {**page, "@context": context, "items": page["items"][:20]}
    graph = Graph().parse(data=json.dumps(few), format="json-ld")
    query = "SELECT ?a { ?a a <http://www.w3.org/ns/oa#Annotation> }"
    assert len(list(graph.query(query))) == 20
    exact = "SELECT ?t { ?s <http://www.w3.org/ns/oa#exact> ?t }"
    assert len(list(graph.query(exact))) == 20


def test_annotations_need_no_documents(records: Path, exported: Path, tmp_path: Path) -> None:
    alone = tmp_path / "y.jsonl"
    alone.write_bytes(records.read_bytes())
    export(alone, "annotations", tmp_path / "annotations", PUBLISHER)
    items, quoting = (
        json.loads((folder / "annotations").read_bytes())["items"] for folder in (tmp_path, exported)
    )

    assert [item["id"] for item in items] == [item["id"] for item in quoting]
    assert not [item for item in items if "prefix" in item["target"]["selector"][1]]


# files


def test_a_folder_that_holds_something_else_is_not_replaced(records: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "x.txt").touch()
    with pytest.raises(ExportError, match="no earlier export"):
        export(records, "datapackage", tmp_path / "mine")
    with pytest.raises(ExportError, match="no such file"):
        export(tmp_path / "nowhere.jsonl", "datapackage", tmp_path / "new")
    for _ in range(2):
        export(records, "datapackage", tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "new"]


@pytest.mark.parametrize("standard", ["list-of-operations", "datapackage"])
@pytest.mark.parametrize("name", ["luettelo.csv", "luettelo.json", "Luettelo.XLSX"])
def test_no_folder_is_made_under_the_name_of_a_file(
    records: Path, tmp_path: Path, standard: Standard, name: str
) -> None:
    with pytest.raises(ExportError, match=r"is made of several files; name a folder, or a \.zip"):
        export(records, standard, tmp_path / name, PUBLISHER)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("standard", "out", "reasons"),
    [
        ("list-of-operations", "luettelot", "luettelot/left-out.csv"),
        ("list-of-operations", "luettelot.zip", "luettelot.zip/left-out.csv"),
        ("schemaorg", "x.jsonld", "x.left-out.csv"),
    ],
)
def test_an_export_says_where_the_records_left_out_are_listed(
    tmp_path: Path, standard: str, out: str, reasons: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(ProjectRecord(id="a").model_dump_json(), encoding="utf-8")

    assert main(["export", str(path), "--as", standard, "-o", str(tmp_path / out)]) == 0
    assert f"1 record left out ({tmp_path / reasons} says why)" in capsys.readouterr().err


def test_a_data_package_may_be_packed(records: Path, tmp_path: Path) -> None:
    export(records, "datapackage", tmp_path / "x.zip", PUBLISHER)

    assert (tmp_path / "x.zip").read_bytes().startswith(b"PK")
    assert sorted(path.name for path in tmp_path.iterdir()) == [LIST, "x.zip"]


def test_files_of_others_in_the_folder_of_an_export_stay(records: Path, tmp_path: Path) -> None:
    out = tmp_path / "new"
    for standard in ("datapackage", "list-of-operations", "datapackage"):
        export(records, standard, out)
        own = {out / "own.csv": "a", out / "notes" / "a.txt": "b"}
        (out / "notes").mkdir(exist_ok=True)
        for path, text in own.items():
            assert not path.exists() or path.read_text() == text
            path.write_text(text)

    assert (out / "projects.csv").is_file()
    assert not list(out.glob("list-of-operations-*"))
    assert {path: path.read_text() for path in own} == own


@pytest.mark.parametrize("name", ["projects.csv", "left-out.csv"])
def test_a_file_of_an_export_that_was_changed_is_not_lost(records: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "new"
    export(records, "datapackage", out)
    (out / name).write_text("my notes")
    with pytest.raises(ExportError, match=f"{name}: was changed after esrcat wrote it; name another output"):
        export(records, "datapackage", out)

    assert (out / name).read_text() == "my notes"
    export(records, "datapackage", out, overwrite=True)
    assert (out / name).read_text() != "my notes"


def test_a_changed_file_of_the_other_standard_stays(records: Path, tmp_path: Path) -> None:
    out = tmp_path / "new"
    export(records, "list-of-operations", out)
    (out / "list-of-operations-2007-2013.csv").write_text("my notes")
    export(records, "datapackage", out)

    assert [path.name for path in out.glob("list-of-operations-*")] == ["list-of-operations-2007-2013.csv"]


@pytest.mark.parametrize("name", ["left-out.csv", "list-of-operations-2007-2013.csv"])
def test_a_list_of_ones_own_does_not_make_a_folder_an_export(
    records: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / name).write_text("mine")
    for standard in ("datapackage", "list-of-operations"):
        with pytest.raises(ExportError, match="is no earlier export"):
            export(records, standard, tmp_path / "mine")

    assert [path.read_text() for path in (tmp_path / "mine").iterdir()] == ["mine"]


@pytest.mark.parametrize(
    ("standard", "out", "mine"),
    [
        ("datapackage", "x.zip", "x.zip"),
        ("schemaorg", "x.jsonld", "x.jsonld"),
        ("annotations", "x.jsonld", "x.left-out.csv"),
    ],
)
def test_a_file_of_somebody_else_is_not_overwritten(
    records: Path, tmp_path: Path, standard: Standard, out: str, mine: str
) -> None:
    (tmp_path / mine).write_text("mine")
    with pytest.raises(ExportError, match=f"{mine}: is no file that esrcat wrote here"):
        export(records, standard, tmp_path / out)

    assert (tmp_path / mine).read_text() == "mine"
    for overwrite in (True, False):
        export(records, standard, tmp_path / out, overwrite=overwrite)
