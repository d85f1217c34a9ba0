"""The editor's lists beside its tables: issues set aside, and words that the search takes for one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from esrcat.cli import main
from tests.documents import CORPUS

IGNORE = '[[ignore]]\ncode = "women-exceed-total"\nreason = "luvut ovat asiakirjassa näin"\n'
SYNONYMS = 'groups = [["pajavalmennus", "työpajatoiminta"]]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "pages"
    (source / "editor").mkdir(parents=True)
    (source / "a.html").write_bytes((CORPUS / "eura2007" / "S19010.html").read_bytes())
    return source


def issues(folder: Path) -> list[str]:
    out = folder.parent / "site"
    assert main(["build", str(folder), "-o", str(out), "--quiet"]) == 0
    record = json.loads((out / "hanke" / "s19010.json").read_bytes())
    return [issue["code"] for issue in record["issues"]]


def test_an_issue_that_the_editor_has_set_aside_is_not_on_the_site(folder: Path) -> None:
    assert "women-exceed-total" in issues(folder)
    (folder / "editor" / "ignore.toml").write_text(IGNORE, encoding="utf-8")
    assert "women-exceed-total" not in issues(folder)


def test_the_editors_synonyms_are_those_of_the_search(folder: Path) -> None:
    (folder / "editor" / "synonyms.toml").write_text(SYNONYMS, encoding="utf-8")
    issues(folder)
    language = (folder.parent / "site" / "haku" / "language.js").read_text(encoding="utf-8")

    assert "pajavalmennus" in language


def test_an_editors_folder_of_another_name_is_no_document(folder: Path, tmp_path: Path) -> None:
    named = (folder / "editor").rename(folder / "päätökset")
    (named / "corrections.csv").write_text("id,pointer,value,reason\n", encoding="utf-8")
    out = tmp_path / "x.jsonl"
    assert main(["convert", str(folder), "-o", str(out), "--link", "--editor", str(named), "--quiet"]) == 0
    assert main(["build", str(folder), "-o", str(tmp_path / "s"), "--editor", str(named), "--quiet"]) == 0

    report = json.loads(out.with_name("x.report.json").read_bytes())
    assert [each["name"] for each in report["inputs"]] == ["a.html"]
    assert "corrections.csv" not in (tmp_path / "s" / "laatu.html").read_text(encoding="utf-8")
