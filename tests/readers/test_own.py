"""Files that esrcat has written are refused: read as documents they would make records of records."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from esrcat.cli import main
from esrcat.errors import UnreadableDocument
from esrcat.readers import read
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


def test_a_table_of_somebody_else_is_read() -> None:
    assert read(b"Tunnus,Hankekoodi,Nimi\n1,S19001,Polku\n", "x.csv").text.startswith("Tunnus")
