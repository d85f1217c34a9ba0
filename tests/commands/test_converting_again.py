"""Records that are written once more: what tells of their documents stays, and what repeats is told."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from esrcat.cli import main
from tests.documents import CORPUS

Said = tuple[int, str]
Run = Callable[..., Said]
COMPANIONS = ("documents.jsonl", "report.json", "report.html", "timings.json")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in a folder with documents: a project as a page and as text, another, and none."""
    monkeypatch.chdir(tmp_path)
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("eura2007/S19001.html", "eura2007/S19004.txt", "negative/haku-ohje.html"):
        shutil.copy(CORPUS / name, pages)
    page = (CORPUS / "eura2007" / "S19001.html").read_bytes()
    (pages / "S19001-later.html").write_bytes(page.replace(b"640 000", b"650 000"))

    def call(*arguments: object) -> Said:
        code = main([str(argument) for argument in arguments])
        return code, capsys.readouterr().err

    return call


def beside(stem: str) -> dict[str, bytes]:
    return {ending: Path(f"{stem}.{ending}").read_bytes() for ending in COMPANIONS}


@pytest.mark.parametrize("options", [(), ("--link",)])
def test_the_report_of_the_documents_stays(run: Run, options: tuple[str, ...]) -> None:
    run("convert", "pages", "-o", "x.jsonl")
    before = beside("x")
    code, err = run("convert", "x.jsonl", "-o", "x.csv", *options)

    assert (code, beside("x")) == (0, before)
    assert b"not_a_project" in before["report.json"]
    assert "3 records of an earlier run (3 ok), 3 records" in err
    assert "x.csv; x.report.json beside it is still that of the run that read the documents" in err
    assert Path("x.csv").is_file()


def test_another_name_has_a_report_of_its_own(run: Run) -> None:
    run("convert", "pages", "-o", "x.jsonl")
    before = beside("x")
    code, err = run("convert", "x.jsonl", "-o", "y.csv")

    assert (code, beside("x")) == (0, before)
    assert b"a record of an earlier run" in beside("y")["report.json"]
    assert "y.csv, beside it y.documents.jsonl, y.report.json and, to read, y.report.html" in err


def test_records_and_more_do_not_share_a_report(run: Run) -> None:
    run("convert", "pages", "-o", "x.jsonl")
    before = beside("x")
    code, err = run("convert", "x.jsonl", "pages", "-o", "x.csv")

    assert (code, beside("x"), Path("x.csv").exists()) == (2, before, False)
    assert (
        err == "esrcat: x.csv: its report would take the place of that of x.jsonl; name the file otherwise\n"
    )


def test_what_is_new_does_not_replace_what_was_there(run: Run) -> None:
    run("convert", "pages", "-o", "x.jsonl")
    records, before = Path("x.jsonl").read_bytes(), beside("x")
    code, err = run("convert", "pages", "-o", "x.jsonl", "--since", "x.report.json")

    assert (code, Path("x.jsonl").read_bytes(), beside("x")) == (2, records, before)
    assert "would be lost" in err


def test_records_of_one_project_are_told_unless_they_are_joined(run: Run) -> None:
    apart, joined = run("convert", "pages", "-o", "x.csv"), run("convert", "pages", "-o", "y.csv", "--link")

    assert "1 record belongs to a project with an earlier record; --link joins them\n" in apart[1]
    assert "--link" not in joined[1]
    assert "2 records of the same projects joined to 1 entry\n2 projects in all\ny.csv" in joined[1]
    assert Path("y.csv").read_text(encoding="utf-8").count("eura2007") == 2
    counts = json.loads(Path("x.report.json").read_bytes())["counts"]
    assert (counts["records"], counts["repeated"]) == (3, 1)
    assert (
        "1 are of a project that an earlier record describes already." in beside("x")["report.html"].decode()
    )
    assert run("convert", "pages/S19004.txt", "-o", "z.csv")[1].startswith(
        "1 document (1 ok), 1 record\nz.csv"
    )


@pytest.mark.parametrize(
    "line", ["garbage", "[1]", '{"id": 1, "documents": 2}', '{"documents": [{"sha256": "x"}]}']
)
def test_a_line_that_is_no_record_fails_alone(run: Run, line: str) -> None:
    run("convert", "pages", "-o", "x.jsonl")
    with Path("x.jsonl").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    code, err = run("convert", "x.jsonl", "-o", "y.csv")

    assert code == 1
    assert "esrcat: x.jsonl!/line 4: not a record (" in err
    assert "4 records of an earlier run (3 ok, 1 failed), 3 records" in err


def test_no_records_are_told_plainly(run: Run) -> None:
    Path("x.jsonl").touch()

    assert run("convert", "x.jsonl", "-o", "y.csv")[1].startswith("0 records of an earlier run, 0 records\n")


def test_a_cache_among_the_documents_is_none_while_it_is_open_either(run: Run) -> None:
    assert run("convert", "pages", "-o", "x.jsonl", "--cache", "pages/cache", "--quiet") == (0, "")

    names = [each["name"] for each in json.loads(Path("x.report.json").read_bytes())["inputs"]]
    assert not [name for name in names if name.startswith("cache")]
