"""Records that were written before, read back."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.archives import documents
from esrcat.archives.naming import are_records
from esrcat.archives.saved import read_documents, read_records
from esrcat.conversion import BUDGET, convert
from esrcat.errors import SourceError
from tests.documents import CORPUS, write_run


def test_records_come_back_as_they_were(tmp_path: Path) -> None:
    outcomes = list(convert(CORPUS / "eura2007"))
    write_run(CORPUS / "eura2007", tmp_path / "x.jsonl")
    documents = list(read_documents(tmp_path / "x.jsonl"))

    assert list(read_records(tmp_path / "x.jsonl")) == [outcome.records[0] for outcome in outcomes]
    assert [document["text"] for document in documents] == [
        outcome.document.text for outcome in outcomes if outcome.document
    ]


def test_records_of_others_need_little(tmp_path: Path) -> None:
    path = tmp_path / "x.JSONL"
    path.write_text('\ufeff{"id": "a", "name": "N", "summary": "S"}\n\n{"id": "b"}\n', encoding="utf-8")

    assert are_records(path)
    assert [(record.id, record.name) for record in read_records(path)] == [("a", "N"), ("b", None)]
    assert list(read_documents(path)) == []


def test_documents_that_an_editor_has_saved_go_with_their_records(tmp_path: Path) -> None:
    write_run(CORPUS / "eura2007", tmp_path / "x.jsonl")
    beside = tmp_path / "x.documents.jsonl"
    lines = beside.read_bytes().splitlines()
    beside.write_bytes(b"\xef\xbb\xbf" + b"\r\n\r\n".join(reversed(lines)))

    told = []
    for each in documents(tmp_path / "x.jsonl"):
        record = each.read(BUDGET)
        assert each.companions
        assert record
        told += each.companions(record)
    assert told == [line + b"\n" for line in lines]


def test_a_line_that_is_no_document_is_named_before_records_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text('{"id": "a"}\n', encoding="utf-8")
    (tmp_path / "x.documents.jsonl").write_text("\n{}\n", encoding="utf-8")

    with pytest.raises(SourceError, match=r"x\.documents\.jsonl:2: not a document .*; make the file again"):
        next(iter(documents(path)))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"name": "x"}', "id: Field required"),
        ("{", "Invalid JSON"),
        ('{"id": "a", "nimi": "x"}', "nimi: Extra"),
        ('{"id": "a", "evidence": {"/name": 3}}', r"evidence\./name: "),
        ('{"id": "a", "evidence": {"/name": [{"quote": "x"}]}}', r"evidence\./name\.0: lacks document"),
    ],
)
def test_a_line_that_is_no_record_is_named(tmp_path: Path, line: str, what: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(f'{{"id": "ok"}}\n{line}\n', encoding="utf-8")

    with pytest.raises(SourceError, match=what) as error:
        list(read_records(path))
    assert str(error.value).startswith(f"{path}:2: ")


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "{",
        '{"name": "x"}',
        '{"sha256": "0"}',
        '{"sha256": "0", "text": 5}',
        '{"sha256": "0", "text": "x", "lines": [[0, 1]]}',
        '{"sha256": "0", "text": "x", "lines": [["0", 1, 1]]}',
        '{"sha256": "0", "text": "x", "lines": 3}',
    ],
)
def test_a_line_that_is_no_document_is_named(tmp_path: Path, line: str) -> None:
    beside = tmp_path / "x.documents.jsonl"
    beside.write_text(f"{line}\n", encoding="utf-8")

    with pytest.raises(SourceError, match=r"x\.documents\.jsonl:1: not"):
        list(read_documents(tmp_path / "x.jsonl"))


@pytest.mark.parametrize("lines", ["", ', "lines": null', ', "lines": []', ', "lines": [[0, 1, 1]]'])
def test_a_document_needs_its_digest_and_text(tmp_path: Path, lines: str) -> None:
    beside = tmp_path / "x.documents.jsonl"
    beside.write_text(f'{{"sha256": "0", "text": "x"{lines}}}\n', encoding="utf-8")

    assert [document["text"] for document in read_documents(tmp_path / "x.jsonl")] == ["x"]
