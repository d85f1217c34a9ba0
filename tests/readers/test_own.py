"""Files that esrcat has written are refused: read as documents they would make records of records."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from esrcat.cli import main
from esrcat.errors import UnreadableDocument
from esrcat.readers import read
from esrcat.settings import LANGUAGES
from esrcat.site.words import messages
from tests.documents import CORPUS

PAGE = CORPUS / "eura2007" / "S19001.html"
FORMATS = (".jsonl", ".csv", ".xlsx", ".ttl", ".jsonld")


def assert_refused(data: bytes, name: str) -> None:
    with pytest.raises(UnreadableDocument, match="esrcat wrote this file") as caught:
        read(data, name)
    assert caught.value.unsupported, name


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_of_convert(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"x{suffix}"
    assert main(["convert", str(PAGE), "-o", str(out), "--quiet"]) == 0

    assert_refused(out.read_bytes(), out.name)


@pytest.mark.parametrize("suffix", [".parquet", ".sqlite"])
def test_what_is_no_text_either(tmp_path: Path, suffix: str) -> None:
    # A Parquet file of a few hundred records was read as a page that tells of a project.
    out = tmp_path / f"x{suffix}"
    assert main(["convert", str(PAGE), "-o", str(out), "--quiet"]) == 0

    with pytest.raises(UnreadableDocument) as caught:
        read(out.read_bytes(), out.name)
    assert caught.value.unsupported


@pytest.mark.parametrize("delimiter", ["comma", "semicolon", "tab"])
def test_every_delimiter(tmp_path: Path, delimiter: str) -> None:
    out = tmp_path / "x.csv"
    assert main(["convert", str(PAGE), "-o", str(out), "--quiet", "--delimiter", delimiter]) == 0

    assert_refused(out.read_bytes(), out.name)


def test_every_table_of_a_set(tmp_path: Path) -> None:
    out = tmp_path / "x.zip"
    assert main(["convert", str(PAGE), "-o", str(out), "--quiet"]) == 0

    with zipfile.ZipFile(out) as tables:
        names = [name for name in tables.namelist() if name.endswith(".csv")]
        assert "projects.csv" in names
        for name in names:
            assert_refused(tables.read(name), name)


@pytest.mark.parametrize("standard", ["list-of-operations", "annotations"])
def test_open_data(tmp_path: Path, standard: str) -> None:
    records, out = tmp_path / "x.jsonl", tmp_path / "out"
    assert main(["convert", str(PAGE), "-o", str(records), "--quiet"]) == 0
    assert main(["export", str(records), "--as", standard, "-o", str(out), "--quiet"]) == 0

    written = sorted(out.glob("list-*.csv")) if out.is_dir() else [out]
    assert written
    for path in written:
        assert_refused(path.read_bytes(), path.name)


def test_annotations_under_the_address_of_a_site() -> None:
    start = (
        b'{"@context":"http://www.w3.org/ns/anno.jsonld","id":"https://a.example/arkisto/#perusteet","type"'
    )

    assert_refused(start, "perusteet.jsonld")


def test_a_table_of_somebody_else_is_read() -> None:
    assert read(b"Tunnus,Hankekoodi,Nimi\n1,S19001,Polku\n", "x.csv").text.startswith("Tunnus")


def test_every_table_of_a_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert main(["build", str(PAGE), "-o", str(site), "--quiet"]) == 0

    tables = sorted(site.rglob("*.csv"))
    assert {path.parent.name for path in tables} >= {"aineistot", "alue", "toimija"}
    for path in tables:
        assert_refused(path.read_bytes(), path.name)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfid,page,code,name,actor\r\ns19001,https://a.example/hanke/s19001.html,,,\r\n",
        b'[\n {\n  "id": "s19001",\n  "page": "https://a.example/hanke/s19001.html"\n }\n]\n',
        b'{"id":"s19001","page":"https://a.example/hanke/s19001.html","code":"S19001"}\n',
    ],
    ids=["csv", "json", "jsonl"],
)
def test_what_a_search_was_downloaded_as(data: bytes) -> None:
    assert_refused(data, "hankkeet")


def workbook(*sheets: list[list[str]]) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_of_a_search(language: str) -> None:
    words = messages.load(f"{language}.search").t
    projects = [[words.columns.code, words.columns.name], ["S19001", "POLKU"]]
    address = [[words.script.sheet_address, "https://a.example/haku.html#q=x"]]

    assert_refused(workbook(projects, address), "hankkeet.xlsx")


def test_a_list_of_ones_own_is_none_of_these() -> None:
    rows = [["Projektikoodi", "Nimi", "Haun osoite"], ["S19001", "POLKU", "https://a.example/haku"]]

    assert read(workbook(rows), "lista.xlsx").text.endswith("https://a.example/haku")
