"""Files that are in the place of an output: those of others stay, and what esrcat wrote is replaced."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from esrcat.cli import main
from esrcat.commands.arguments import parser
from tests.documents import CORPUS

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command where two folders with a page each are."""
    monkeypatch.chdir(tmp_path)
    for folder, name in (("pages", "S19001.html"), ("others", "S19010.html")):
        (tmp_path / folder).mkdir()
        shutil.copy(CORPUS / "eura2007" / name, tmp_path / folder)

    def call(command: str) -> tuple[int, str]:
        code = main(command.split())
        return code, capsys.readouterr().err

    return call


@pytest.mark.parametrize(
    ("command", "mine"),
    [
        ("convert pages -o x.csv", "x.csv"),
        ("convert pages -o x.csv", "x.report.html"),
        ("convert pages -o x.csv", "x.report.json"),
        ("convert pages -o x.csv", "x.documents.jsonl"),
        ("build pages -o site --zip x.zip", "x.zip"),
        ("schema -o x.jsonl", "x.jsonl"),
    ],
)
def test_a_file_of_somebody_else_stays_unless_it_is_given_up(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str, mine: str
) -> None:
    Path(mine).write_text("mine", encoding="utf-8")
    with monkeypatch.context() as nothing_is_read:
        nothing_is_read.setattr("esrcat.commands.convert.convert_to", None)
        nothing_is_read.setattr("esrcat.commands.making.make", None)
        code, err = run(command)

    assert (code, Path(mine).read_text(encoding="utf-8")) == (2, "mine")
    assert err == (
        f"esrcat: {mine}: is no file that esrcat wrote here; name another output, or add --overwrite to "
        "replace it\n"
    )
    assert run(f"{command} --overwrite")[0] == 0
    assert run(command)[0] == 0


@pytest.mark.parametrize(
    ("command", "name"),
    [("convert pages -o x.xlsx", "x.xlsx"), ("build pages -o site --zip x.zip", "x.zip")],
)
def test_what_was_changed_since_stays(run: Run, command: str, name: str) -> None:
    for _ in range(2):
        assert run(command)[0] == 0
    with Path(name).open("ab") as file:
        file.write(b"notes")
    notes = Path(name).read_bytes()

    assert (run(command)[0], Path(name).read_bytes()) == (2, notes)


@pytest.mark.parametrize(
    "command", ["schema -o y.jsonl", "export x.jsonl --as schemaorg -o y.jsonl", "schema -o x.jsonl"]
)
def test_records_stay_where_another_command_would_replace_them(run: Run, command: str) -> None:
    run("convert pages -o x.jsonl")
    run("convert others -o y.jsonl")
    before = {path.name: path.read_bytes() for path in Path().glob("*.jsonl")}
    code, err = run(command)

    assert (code, {path.name: path.read_bytes() for path in Path().glob("*.jsonl")}) == (2, before)
    assert ".jsonl: was written by esrcat convert; name another output" in err


def test_the_texts_of_other_records_stay(run: Run) -> None:
    run("convert pages -o x.jsonl")
    before = {path.name: path.read_bytes() for path in Path().glob("x.*")}
    code, err = run("convert others -o x.csv")

    assert (code, {path.name: path.read_bytes() for path in Path().glob("x.*")}) == (2, before)
    assert "x.csv: x.documents.jsonl beside it holds the texts of x.jsonl, which comes from other" in err
    assert run("convert others -o y.csv")[0] == 0


def test_another_format_of_the_same_documents_shares_the_texts(run: Run, tmp_path: Path) -> None:
    for out in ("x.jsonl", "x.csv", "x.xlsx", "x.jsonl", "x.csv"):
        assert run(f"convert pages -o {out}")[0] == 0, out
    assert run("convert x.jsonl -o x.ttl")[0] == 0
    assert run("convert pages others -o x.jsonl")[0] == 0
    assert run("convert pages -o x.csv")[0] == 2
    assert run("convert pages others -o x.csv")[0] == 0


def test_a_folder_that_is_moved_with_its_documents_is_known_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("convert pages -o x.jsonl")
    moved = tmp_path / "moved"
    moved.mkdir()
    for path in [path for path in tmp_path.iterdir() if path != moved]:
        path.rename(moved / path.name)
    monkeypatch.chdir(moved)

    assert run("convert pages -o x.csv")[0] == 0


def test_the_list_of_what_was_written_is_no_document(run: Run) -> None:
    run("convert pages -o pages/x.csv")

    assert "1 document " in run("convert pages -o pages/x.csv")[1]


@pytest.mark.parametrize("command", ["convert x", "build x", "export x --as dcat -o y", "schema"])
def test_every_command_that_writes_a_file_knows_the_way_out(command: str) -> None:
    assert parser("0").parse_args([*command.split(), "--overwrite"]).overwrite is True
