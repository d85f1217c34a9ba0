"""What was not meant: inputs of the wrong kind, options that go nowhere, outputs in the place of inputs."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from esrcat import convert
from esrcat.cli import main
from esrcat.commands.arguments import parser
from tests.documents import CORPUS, ROOT
from tests.site.reading import text

HELP = CORPUS / "negative" / "haku-ohje.html"
PAGE = CORPUS / "eura2007" / "S19001.html"
LIST = CORPUS / "lists" / "dev" / "eura2021-hankkeet.xlsx"
PLAN = CORPUS / "pdf2007_plan" / "dev" / "A39203.pdf"

Refused = Callable[..., str]


@pytest.fixture
def refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Refused:
    """Run a command where a page, a list and a ZIP are; it must end as wrong use. Return what it says."""
    folder = tmp_path / "docs"
    folder.mkdir()
    shutil.copy(PAGE, folder / "page.html")
    shutil.copy(LIST, folder / "list.xlsx")
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as archive:
        archive.write(PAGE, "page.html")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> str:
        assert main(list(arguments)) == 2
        return capsys.readouterr().err

    return run


def test_a_command_for_documents_names_the_one_for_archives(refused: Refused) -> None:
    assert "pages.zip: an archive; use esrcat convert pages.zip" in refused("parse", "pages.zip")
    assert "docs: a folder; name its documents" in refused("parse", "docs")
    assert "pages.zip: an archive; unpack it" in refused("accept", "pages.zip")


@pytest.mark.parametrize("command", ["parse", "explain", "check", "accept"])
def test_a_file_that_is_not_there(refused: Refused, command: str) -> None:
    assert "nothing.html: no such file" in refused(command, "nothing.html")


def test_a_command_that_is_named_can_be_copied(refused: Refused) -> None:
    Path("Hankkeet 2008").mkdir()
    Path("docs & co.zip").write_bytes(b"")

    assert 'use esrcat convert "Hankkeet 2008" -o x.jsonl' in refused("parse", "Hankkeet 2008")
    assert 'use esrcat convert "docs & co.zip" -o x.jsonl' in refused("parse", "docs & co.zip")


def test_an_option_without_the_one_that_it_belongs_to(refused: Refused) -> None:
    assert "add --link" in refused("convert", "docs", "-o", "x.csv", "--editor", "docs")
    assert "--field goes with --image" in refused("explain", "docs/page.html", "--field", "/name")


@pytest.mark.parametrize("source", ["docs", "docs/list.xlsx"])
def test_convert_never_overwrites_a_document(refused: Refused, source: str) -> None:
    before = Path("docs/list.xlsx").read_bytes()

    assert "would be overwritten" in refused("convert", source, "-o", "docs/list.xlsx")
    assert Path("docs/list.xlsx").read_bytes() == before


def test_a_missing_pyarrow_is_told_before_anything_is_read(
    refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    said = refused("convert", "docs", "-o", "x.parquet")

    assert said == (
        "esrcat: x.parquet: Parquet is written with pyarrow, which is not installed: "
        'pip install "esrcat[parquet]"\n'
    )
    assert not Path(".x.parquet.journal").exists()


def test_convert_replaces_what_it_wrote_among_the_documents(refused: Refused) -> None:
    for _ in range(2):
        assert main(["convert", "docs", "-o", "docs/projects.csv", "--quiet"]) == 0


def test_what_lies_beside_records_leads_to_these(refused: Refused) -> None:
    assert main(["convert", "docs", "-o", "x.jsonl", "--quiet"]) == 0
    assert main(["convert", "x.jsonl", "-o", "x.xlsx", "--quiet"]) == 0
    export = ("--as", "dcat", "-o", "y")

    assert "x.documents.jsonl: lies beside records and is not these; name x.jsonl" in refused(
        "export", "x.documents.jsonl", *export
    )
    assert "name x.jsonl" in refused("export", "x.report.json", *export)
    assert "name x.jsonl" in refused("build", "x.documents.jsonl", "-o", "site")
    assert "x.xlsx: not JSON Lines, of which exports are made; name x.jsonl" in refused(
        "export", "x.xlsx", *export
    )
    Path("x.jsonl").unlink()
    assert "name the .jsonl that esrcat convert has written" in refused("export", "x.xlsx", *export)


def test_export_never_overwrites_its_records(refused: Refused) -> None:
    assert main(["convert", "docs", "-o", "x.jsonl", "--quiet"]) == 0
    before = Path("x.jsonl").read_bytes()

    assert "would be overwritten" in refused("export", "x.jsonl", "--as", "schemaorg", "-o", "x.jsonl")
    assert Path("x.jsonl").read_bytes() == before


def test_a_site_is_packed_neither_over_nor_among_the_documents(refused: Refused) -> None:
    before = Path("pages.zip").read_bytes()

    assert "among the documents" in refused("build", "pages.zip", "-o", "site", "--zip", "pages.zip")
    assert "among the documents" in refused("build", "docs", "-o", "site", "--zip", "docs/site.zip")
    assert "a folder; name a file for --zip" in refused("build", "docs", "-o", "site", "--zip", "docs")
    assert Path("pages.zip").read_bytes() == before


def test_a_file_in_the_place_of_a_folder_and_the_other_way_round(refused: Refused) -> None:
    assert "a file; name a folder" in refused("build", "docs", "-o", "pages.zip")
    assert "a folder with that name exists" in refused("schema", "-o", "docs")


def test_columns_of_ones_own_that_no_list_has(refused: Refused) -> None:
    Path("own.csv").write_text("operation_code;rate\nS19001;50\n", encoding="utf-8")
    assert main(["convert", "docs", "-o", "x.jsonl", "--quiet"]) == 0

    said = refused("export", "x.jsonl", "--as", "list-of-operations", "-o", "x", "--complete", "own.csv")

    assert "own.csv: unknown columns rate; name columns as the lists" in said
    assert "parted by commas or semicolons" in said


@pytest.mark.parametrize("command", ["parse", "explain", "check", "accept"])
def test_what_esrcat_wrote_beside_documents_is_none(
    refused: Refused, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    main(["convert", "docs", "-o", "docs/x.jsonl", "--quiet"])
    main(["accept", "docs/page.html", "--quiet"])
    names = ["x.documents.jsonl", "x.report.json", "x.report.html", "x.timings.json", "page.expected.json"]
    capsys.readouterr()

    assert main([command, *(f"docs/{name}" for name in names)]) == 1
    said = capsys.readouterr()
    for name in names:
        assert f"esrcat: docs/{name}: esrcat wrote this beside documents or records" in said.err
    assert said.out in ("", "0 documents: 0 error, 0 warning, 0 info\n")
    assert not Path("docs/x.report.expected.json").exists()


def test_a_database_is_no_cache(refused: Refused) -> None:
    main(["convert", "docs/page.html", "-o", "x.sqlite", "--quiet"])
    before = Path("x.sqlite").read_bytes()

    assert "a database of something else" in refused("convert", "docs", "-o", "y.csv", "--cache", "x.sqlite")
    assert Path("x.sqlite").read_bytes() == before
    for _ in range(2):
        assert main(["convert", "docs/page.html", "-o", "y.csv", "--cache", "y.cache", "--quiet"]) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "x.csv", "--quarantine", "x.csv"), "x.csv: named for two outputs; give each"),
        (("-o", "x.csv", "--cache", "x.report.json"), "x.report.json: named for two outputs; give each"),
        (("-o", f"{'x' * 241}.csv"), "x.csv: the name is too long for the files that come beside it"),
        (("-o", "nosuch://there/x.csv"), "nosuch://there: cannot be written ("),
    ],
)
def test_outputs_that_cannot_be_written_are_told_before_reading(
    refused: Refused, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    monkeypatch.setattr("esrcat.commands.convert.convert_to", None)

    assert said in refused("convert", "docs", *arguments)
    assert sorted(path.name for path in Path().iterdir()) == ["docs", "pages.zip"]


def test_patterns_that_the_shell_left_name_sources_too(
    refused: Refused, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", "docs/*.html", "-o", "x.csv"]) == 0
    assert capsys.readouterr().err.startswith("1 document (1 ok), 1 record\n")
    assert main(["build", "docs/p*", "-o", "site"]) == 0
    assert "nothing*: no such file or folder" in refused("convert", "nothing*", "-o", "x.csv")


def test_a_quarantine_is_a_folder(refused: Refused) -> None:
    said = refused("convert", "docs", "-o", "x.csv", "--quarantine", "pages.zip", "--quiet")

    assert said == "esrcat: pages.zip: a file; name a folder for the quarantine\n"


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.ENOSPC, "No space left on device", "docs/x.csv"),
        sqlite3.OperationalError("database or disk is full"),
    ],
)
def test_a_full_disk_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    def fail(_: object) -> int:
        raise error

    monkeypatch.setattr("esrcat.commands.schema.run", fail)

    assert main(["schema"]) == 1
    assert capsys.readouterr().err == (
        "esrcat: the disk is full, where the output goes or where temporary files are kept (TMPDIR); "
        "make room and give the same command again\n"
    )


@pytest.mark.parametrize(
    ("failing", "named"),
    [
        (".x.csv.lock", "the folder docs"),
        (".x.json.77.part", "the folder docs"),
        (".export-abc1", "the folder docs"),
        ("site.zip.part", "the folder docs"),
        ("x.csv", "docs/x.csv"),
    ],
)
def test_a_file_that_nobody_named_is_not_named_to_anybody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failing: str, named: str
) -> None:
    def fail(options: object) -> int:
        raise PermissionError(13, "Permission denied", f"docs/{failing}")

    monkeypatch.setattr("esrcat.commands.schema.run", fail)

    assert main(["schema"]) == 1
    assert capsys.readouterr().err.startswith(f"esrcat: {named}: Permission denied; check")


def test_names_and_titles_with_letters_that_the_locale_does_not_know(tmp_path: Path) -> None:
    """Python gives such arguments with lone surrogates in them, which no file of ours can hold."""
    (tmp_path / "ä.html").write_bytes(PAGE.read_bytes())

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "esrcat", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=os.environ | locale, capture_output=True, encoding="utf-8", check=False
        )

    assert "  from ä.html\n" in run("parse", "--pretty", "ä.html").stdout
    assert run("explain", "ä.html").stdout.startswith("ä.html\n")
    assert run("accept", "ä.html").stdout == "ä.expected.json\n"
    assert run("convert", "ä.html", "-o", "ö.csv").returncode == 0
    assert (tmp_path / "ö.csv").is_file()
    assert run("build", "ä.html", "-o", "å", "--title", "Häme").returncode == 0
    assert "Häme" in (tmp_path / "å" / "index.html").read_text(encoding="utf-8")


def test_a_duplicate_names_the_input_that_came_first(tmp_path: Path) -> None:
    for name, original in {"a.html": PAGE, "b.html": PAGE, "c.html": HELP, "d.html": HELP}.items():
        shutil.copy(original, tmp_path / name)
    out = tmp_path / "out" / "x.jsonl"
    assert main(["convert", str(tmp_path), "-o", str(out), "--quiet"]) == 0

    inputs = json.loads(out.with_suffix(".report.json").read_bytes())["inputs"]
    assert [each["status"] for each in inputs] == ["ok", "duplicate", "not_a_project", "duplicate"]
    assert inputs[1]["reasons"] == ["the same bytes as 'a.html'"]
    assert inputs[3]["reasons"] == ["the same bytes as 'c.html'"]

    assert main(["build", str(tmp_path), "-o", str(tmp_path / "site"), "--quiet"]) == 0
    rows = text(tmp_path / "site" / "laatu.html", "#pois")
    assert "b.htmlsama tiedosto toiseen kertaantäsmälleen sama tiedosto kuin ”a.html”" in rows
    assert "d.htmlsama tiedosto toiseen kertaantäsmälleen sama tiedosto kuin ”c.html”" in rows


def test_a_second_empty_file_is_as_empty_as_the_first(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_bytes(b"")
    for name in ("a.doc", "b.doc"):
        (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0" + bytes(100))

    found = {outcome.name: outcome.status for outcome in convert(tmp_path)}
    assert found == {"a.doc": "unsupported", "a.html": "failed", "b.doc": "unsupported", "b.html": "failed"}


def test_an_interrupted_run_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("esrcat.commands.convert.convert_to", interrupted)

    assert main(["convert", str(PAGE), "-o", str(tmp_path / "x.csv")]) == 130
    assert "give the same command again to go on\nesrcat: interrupted\n" in capsys.readouterr().err


def test_pictures_of_what_is_not_there(
    refused: Refused, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(PLAN, tmp_path / "plan.pdf")

    assert "--field name: a field's name begins with a slash" in refused(
        "explain", "plan.pdf", "--image", "pictures", "--field", "name"
    )
    assert "pages.zip: a file; name a folder" in refused("explain", "plan.pdf", "--image", "pages.zip")
    assert main(["explain", "plan.pdf", "--image", "pictures", "--field", "/nothing"]) == 0
    assert "plan.pdf: no pictures: no value of /nothing has a place" in capsys.readouterr().err
    assert not (tmp_path / "pictures").exists()


def test_a_companion_of_records_is_no_source(refused: Refused) -> None:
    assert main(["convert", "docs", "-o", "x.jsonl", "--quiet"]) == 0

    assert "x.report.json: esrcat wrote this beside documents or records" in refused(
        "convert", "x.report.json", "-o", "y.csv"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_waited_for(refused: Refused) -> None:
    os.mkfifo("pipe")

    assert "pipe: neither a file nor a folder" in refused("convert", "pipe", "-o", "x.csv")


@pytest.mark.parametrize(
    ("written", "size"),
    [("1000", 1000), ("64M", 64 << 20), ("64 MiB", 64 << 20), ("2k", 2048), ("1G", 1 << 30), ("5 B", 5)],
)
def test_sizes_of_a_budget(written: str, size: int) -> None:
    options = parser("0").parse_args(["convert", "x", "-o", "x.csv", "--budget", written])

    assert options.budget == size
