"""A build that cannot go well: told before anything is read, and no earlier site is lost by it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from esrcat.cli import main
from esrcat.lock import alone
from tests.documents import CORPUS

PAGE = CORPUS / "eura2007" / "S19001.html"
HELP = CORPUS / "negative" / "haku-ohje.html"

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command where a folder with one page is."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages").mkdir()
    shutil.copy(PAGE, tmp_path / "pages" / "a.html")

    def call(*arguments: object) -> tuple[int, str]:
        code = main([str(argument) for argument in arguments])
        return code, capsys.readouterr().err

    return call


def test_a_file_that_cannot_be_opened_fails_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(PAGE, "pages/locked.html")
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: "locked" not in str(path) and may(path, mode))
    opened = Path.open

    def refuse(path: Path, *arguments: object, **options: object) -> object:
        if path.name == "locked.html":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    code, err = run("build", "pages", "-o", "site", "--jobs", "1")

    assert (code, "1 project " in err) == (0, True)
    assert (Path("site") / "index.html").is_file()


def _check_that_one_failed(code: int, err: str) -> None:
    assert code == 1
    assert "esrcat: locked.html: cannot be opened (Permission denied)" in err
    assert "2 documents (1 ok, 1 failed), 1 record" in err
    assert (Path("site") / "index.html").is_file()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("-o", "pages"), "pages is not empty and no esrcat site is in it"),
        (("-o", "site", "--previous", "none.json"), "none.json: no manifest of a site (No such file or"),
    ],
)
def test_what_is_wrong_is_told_before_documents_are_read(
    run: Run, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], words: str
) -> None:
    monkeypatch.setattr("esrcat.commands.reading.Follow", None)
    code, err = run("build", "pages", *options)

    assert code == 2
    assert words in err


@pytest.mark.parametrize(
    ("file", "content", "words"),
    [
        ("esrcat.toml", 'synonyms = "none.toml"', "none.toml: cannot be opened"),
        ("esrcat.toml", 'links = "none.csv"', "none.csv: cannot be opened"),
        ("editor/synonyms.toml", "groups = 3", "synonyms.toml: each group is a list"),
        (
            "editor/corrections.csv",
            "id,pointer,value,reason\nx,/endd,2011,y",
            "/endd (there is no such field)",
        ),
        (
            "editor/corrections.csv",
            "id,pointer,value,reason\nx,/area/national,ehk\u00e4,y",
            "cannot stand in",
        ),
        ("editor/corrections.csv", 'id,pointer,value,reason\nx,/partners,"[1",y', "is not JSON"),
    ],
)
def test_a_file_of_the_settings_is_looked_at_before_documents_are_read(
    run: Run, monkeypatch: pytest.MonkeyPatch, file: str, content: str, words: str
) -> None:
    monkeypatch.setattr("esrcat.commands.reading.Follow", None)
    Path("editor").mkdir()
    Path(file).write_text(content, encoding="utf-8")
    code, err = run("build", "pages", "-o", "site")

    assert (code, Path("site").exists()) == (2, False)
    assert words in err


def test_a_correction_may_set_what_is_not_there_yet(run: Run) -> None:
    Path("editor").mkdir()
    lines = ("id,pointer,value,reason", "s19001,/partners/2/name,Kolmas ry,kirje", "s19001,/web,,kirje")
    Path("editor/corrections.csv").write_text("\n".join(lines), encoding="utf-8")

    assert run("build", "pages", "-o", "site")[0] == 0
    assert "Kolmas ry" in Path("site/hanke/s19001.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [("-o", "page/site"), ("-o", "site", "--zip", "page/x.zip")])
def test_a_place_where_nothing_can_be_written_is_told_before_documents_are_read(
    run: Run, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    monkeypatch.setattr("esrcat.commands.reading.Follow", None)
    Path("page").write_text("a file where a folder is wanted", encoding="utf-8")

    assert run("build", "pages", *options)[0] == 1


def test_a_build_in_the_folder_of_the_documents(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("pages")

    assert run("build", ".", "-o", "../site")[0] == 0
    assert "Nothing has changed" in run("build", ".", "-o", "../site")[1]


@pytest.mark.parametrize("missing", [True, False])
def test_texts_that_are_missing_beside_records_are_told(run: Run, missing: bool) -> None:
    run("convert", "pages", "-o", "x.jsonl")
    assert "missing" not in run("build", "x.jsonl", "-o", "whole")[1]
    if missing:
        Path("x.documents.jsonl").unlink()
    else:
        Path("x.documents.jsonl").write_bytes(b"")
    code, err = run("build", "x.jsonl", "-o", "site", "--quiet")

    assert (code, Path("site/lahde").exists()) == (0, False)
    assert err.startswith("esrcat: warning: the texts of 1 document are missing (not in x.documents.jsonl)")


def test_documents_that_are_too_many_to_name_are_somewhere(run: Run) -> None:
    for number in range(21):
        Path(f"pages/empty{number}.html").touch()

    place = Path("site") / "laatu.html"
    said = f"esrcat: and 1 more document that could not be read; see {place}\n"
    assert said in run("build", "pages", "-o", "site")[1]
    assert "empty20.html" in place.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such locks")
def test_two_builds_do_not_write_one_site(run: Run) -> None:
    with alone(Path("site")):
        assert run("build", "pages", "-o", "site") == (
            2,
            "esrcat: site: another run writes this; wait for it to end\n",
        )
    assert run("build", "pages", "-o", "site", "--quiet")[0] == 0
    assert not Path(".site.lock").exists()


def test_a_site_in_a_folder_where_no_lock_can_lie_is_built(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refuse(path: Path, *arguments: object, **options: object) -> object:
        if path.name == ".site.lock":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)

    assert run("build", "pages", "-o", "site", "--quiet")[0] == 0


def test_a_site_is_not_emptied_by_sources_without_a_project(run: Run) -> None:
    run("build", "pages", "-o", "site")
    Path("others").mkdir()
    shutil.copy(HELP, "others")
    code, err = run("build", "others", "-o", "site")

    assert code == 2
    assert "1 document (1 not a project), 0 records" in err
    assert "site: left as it is, since the sources gave no project" in err
    assert Path("site/hanke/s19001.html").is_file()
    assert run("build", "others", "-o", "new")[0] == 0


def test_a_site_among_the_documents_is_not_read(run: Run) -> None:
    run("build", "pages", "-o", "pages/site", "--zip", "site.zip")
    shutil.move("site.zip", "pages/site.zip")
    code, err = run("convert", "pages", "-o", "x.csv")

    assert code == 0
    assert "3 documents (1 ok, 2 unsupported), 1 record" in err
    assert "esrcat: site/: a site that esrcat has built" in err
    assert "esrcat: site.zip!/site/: a site that esrcat has built" in err
    assert run("convert", "pages/site", "-o", "x.csv")[0] == 2


def test_tables_among_the_documents_are_not_read(run: Run) -> None:
    run("convert", "pages", "-o", "pages/x.zip")
    run("convert", "pages", "-o", "x.jsonl")
    run("export", "x.jsonl", "--as", "datapackage", "-o", "pages/aineisto")
    code, err = run("convert", "pages", "-o", "y.csv")

    assert code == 0
    assert "3 documents (1 ok, 2 unsupported), 1 record" in err
    for name in ("aineisto/", "x.zip"):
        assert f"esrcat: {name}: tables that esrcat has written" in err
    code, err = run("convert", "pages/aineisto", "-o", "y.csv")
    assert (code, "pages/aineisto: tables that esrcat has written" in err) == (2, True)
