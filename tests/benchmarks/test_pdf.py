"""The PDF benchmark draws files that esrcat reads, and tells times of programs it starts too."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.pdf import Work, report, seconds, to_record, to_text
from benchmarks.pdf_files import write_long, write_small
from esrcat import parse


@pytest.mark.parametrize(("tables", "nested"), [(False, False), (True, False), (False, True)])
def test_small_files_are_project_descriptions(tmp_path: Path, tables: bool, nested: bool) -> None:
    pages = write_small(tmp_path / "small", 2, tables=tables, nested=nested)

    results = [parse(path) for path in sorted((tmp_path / "small").iterdir())]

    assert sum(len(result.document.pages) for result in results) == pages
    assert [result.form for result in results] == ["eura2007"] * 2
    assert ("☒ valittu sivulla" in results[0].document.text) is nested
    assert bool(results[0].document.rows) is tables


def test_a_long_file_is_one_project(tmp_path: Path) -> None:
    pages = write_long(tmp_path / "long.pdf", 12)

    (record,) = parse(tmp_path / "long.pdf").records

    assert pages >= 12
    assert len(record.summary or "") > 20_000
    assert len(record.evidence["/summary"]) > 8


def test_every_variant_is_timed_in_every_round(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_small(tmp_path / "small", 1)
    variants: dict[str, Work] = {"record": to_record, "pdftotext -layout": to_text}

    found = seconds(variants, sorted((tmp_path / "small").iterdir()), 2)

    assert {name: len(rounds) for name, rounds in found.items()} == {"record": 2, "pdftotext -layout": 2}
    padded = {name: [spent + 1 for spent in rounds] for name, rounds in found.items()}
    assert report("Small", padded, 4)["pdftotext -layout"] == 1
    assert "ms/page" in capsys.readouterr().out
