"""JSON Lines with their companions: right, whole and the same every time."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from esrcat.conversion import convert
from esrcat.errors import ExportError
from esrcat.exports import jsonl, table, write_for
from esrcat.runs import Delivery, Options, convert_to
from esrcat.runs.run import Step
from tests.documents import CORPUS, ROOT, source, source_lines, write_run

SOURCES = (CORPUS / "eura2007", CORPUS / "negative")
RECORDS = 50


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("export") / "x.jsonl"
    write_run(SOURCES, out)
    return out


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def files(folder: Path) -> dict[str, bytes]:
    """Return the files of an export that are promised to be the same every time."""
    return {name: (folder / name).read_bytes() for name in ("x.jsonl", "x.documents.jsonl", "x.report.json")}


def test_a_line_is_the_dump_of_a_record(written: Path) -> None:
    records = [record for outcome in convert(SOURCES) for record in outcome.records]

    assert lines(written) == [record.model_dump(mode="json") for record in records]
    assert len({line["key"] for line in lines(written)}) == len(records) == RECORDS


def test_lines_end_as_on_every_system(written: Path) -> None:
    for data in files(written.parent).values():
        assert b"\r" not in data
        assert data.endswith(b"\n")
        assert not data.endswith(b"\n\n")


def test_documents_lead_back_to_their_source(written: Path) -> None:
    documents = {line["name"]: line for line in lines(written.with_name("x.documents.jsonl"))}
    for line in lines(written):
        document = documents[line["documents"][0]["name"]]
        assert set(document) == {"name", "sha256", "media_type", "form", "language", "text", "lines", "pages"}
        assert (document["form"], document["language"], document["pages"]) == ("eura2007", "fi", [])
        assert document["sha256"] == line["documents"][0]["sha256"]
        items = [item for items in line["evidence"].values() for item in items]
        assert all(document["text"][item["start"] : item["end"]] == item["quote"] for item in items)
        assert all(place_of(document["lines"], item["start"]) == item["place"] for item in items)


def place_of(runs: list[list[int]], offset: int) -> dict[str, int]:
    text, line, column = max(run for run in runs if run[0] <= offset)
    return {"line": line, "column": column + offset - text}


def test_lines_of_a_text_document_are_its_lines(written: Path) -> None:
    name = "S19004.txt"
    document = next(line for line in lines(written.with_name("x.documents.jsonl")) if line["name"] == name)
    in_source = source_lines(source(CORPUS / "eura2007" / name))

    for text, line, column in document["lines"]:
        end = document["text"].find("\n", text)
        assert document["text"][text : end if end >= 0 else None] == in_source[line - 1][column - 1 :]


def test_a_document_without_project_has_its_line_too(written: Path) -> None:
    documents = {line["name"]: line for line in lines(written.with_name("x.documents.jsonl"))}

    assert documents["tietosuoja.txt"]["form"] is None
    assert documents["tietosuoja.txt"]["language"] == "fi"


def test_the_report_has_one_entry_for_each_input(written: Path) -> None:
    report = json.loads(written.with_name("x.report.json").read_bytes())
    outcomes = list(convert(SOURCES))
    counts = report["counts"]

    assert [entry["name"] for entry in report["inputs"]] == [outcome.name for outcome in outcomes]
    assert counts["inputs"] == sum(counts["statuses"].values()) == len(outcomes)
    assert counts["records"] == sum(len(entry["ids"]) for entry in report["inputs"]) == RECORDS
    assert counts["forms"] == {"eura2007": sum(outcome.form is not None for outcome in outcomes)}
    assert counts["issues"]["women-exceed-total"] == 1
    for entry, outcome in zip(report["inputs"], outcomes, strict=True):
        assert (entry["status"], entry["form"]) == (outcome.status, outcome.form)
        assert entry["reasons"]


def test_a_report_says_what_went_wrong(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"")
    write_run(tmp_path / "a.html", tmp_path / "x.jsonl")
    report = json.loads((tmp_path / "x.report.json").read_bytes())

    assert report["inputs"] == [
        {
            "name": "a.html",
            "status": "failed",
            "form": None,
            "ids": [],
            "reasons": ["the file is empty: nothing to read; fetch it again from its source"],
            "sha256": hashlib.sha256(b"").hexdigest(),
        }
    ]


def test_an_export_without_records_is_whole_too(tmp_path: Path) -> None:
    write_run(CORPUS / "negative" / "tietosuoja.txt", tmp_path / "x.jsonl")

    assert (tmp_path / "x.jsonl").read_bytes() == b""
    assert len(lines(tmp_path / "x.documents.jsonl")) == 1


def test_another_process_writes_the_same_bytes(written: Path, tmp_path: Path) -> None:
    script = f"""from pathlib import Path
from esrcat.runs import Delivery, Options, convert_to
convert_to({[str(folder) for folder in SOURCES]!r}, Delivery(Path("x.jsonl")), Options(jobs=1))"""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati"}
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, env=environment, check=True)

    assert files(tmp_path) == files(written.parent)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_exception_leaves_what_was_there(tmp_path: Path, error: type[BaseException]) -> None:
    out = tmp_path / "x.jsonl"
    write_run(SOURCES[0] / "S19001.html", out)
    before = files(tmp_path)

    def broken(steps: Iterable[Step]) -> Iterator[Step]:
        yield from steps
        raise error

    with pytest.raises(error):
        convert_to(SOURCES[0] / "S19002.html", Delivery(out), Options(jobs=1), follow=broken)
    assert files(tmp_path) == before


def test_a_folder_that_is_missing_is_made(tmp_path: Path) -> None:
    write_run(SOURCES[0] / "S19001.html", tmp_path / "a" / "b" / "x.jsonl")

    assert len(lines(tmp_path / "a" / "b" / "x.jsonl")) == 1


@pytest.mark.parametrize("name", ["x.xls", "x.json", "x"])
def test_other_formats_are_refused_with_those_that_there_are(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match=r"not supported; let the name end in one of \.jsonl, .*, \.zip\Z"):
        write_for(tmp_path / name)


def test_a_format_is_known_by_its_suffix(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()

    assert write_for(tmp_path / "x.CSV") is table.write_records
    assert write_for(tmp_path / "a.b.jsonl") is jsonl.write_records
    with pytest.raises(ExportError, match="a folder with that name"):
        write_for(tmp_path / "folder.csv")
