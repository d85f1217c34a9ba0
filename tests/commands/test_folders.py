"""Commands for single documents, given a folder or an archive: each document in it is looked at."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from esrcat.cli import main
from tests.documents import CORPUS

ODD = CORPUS / "eura2007" / "S19010.html"
PAGE = CORPUS / "eura2007" / "S19001.html"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a page, one below it, one in an archive, a picture, and an editor's folder."""
    monkeypatch.chdir(tmp_path)
    pages = tmp_path / "pages"
    (pages / "below").mkdir(parents=True)
    (pages / "editor").mkdir()
    shutil.copy(PAGE, pages / "a.html")
    shutil.copy(ODD, pages / "below" / "b.html")
    shutil.copy(ODD, pages / "editor" / "note.html")
    (pages / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with zipfile.ZipFile(pages / "c.zip", "w") as archive:
        archive.write(ODD, "in.html")
    return tmp_path


def test_check_reads_a_folder_as_convert_walks_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "pages"]) == 1
    said = capsys.readouterr()

    assert "pages/below/b.html:47:58: error women-exceed-total" in said.out
    assert "pages/c.zip!/in.html:47:58: error women-exceed-total" in said.out
    assert said.out.splitlines()[-1].startswith("3 documents: 2 error,")
    assert said.err.startswith("esrcat: pages/picture.png: this is a picture")


def test_what_is_no_document_in_a_folder_does_no_harm(capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree("pages/below")
    Path("pages/c.zip").unlink()

    assert main(["check", "pages"]) == 0
    assert "picture.png" in capsys.readouterr().err
    Path("pages/empty.html").touch()
    assert main(["check", "pages"]) == 1
    assert "pages/empty.html: the file is empty" in capsys.readouterr().err


def test_explain_reads_folders_and_archives(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--json", "pages", "pages/c.zip"]) == 0
    lines = capsys.readouterr().out.splitlines()

    assert [json.loads(line)["name"] for line in lines] == [
        "pages/a.html",
        "pages/below/b.html",
        "pages/c.zip!/in.html",
        "pages/c.zip!/in.html",
    ]


def test_pictures_are_made_of_a_document_in_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    Path("plans").mkdir()
    shutil.copy(CORPUS / "pdf2007_plan" / "dev" / "A39203.pdf", "plans/plan.pdf")

    assert main(["explain", "plans", "--image", "pictures", "--field", "/name"]) == 0
    assert list(Path("pictures/plan").glob("*.png"))


def test_accept_writes_beside_the_documents_of_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accept", "pages"]) == 0
    said = capsys.readouterr()

    written = [Path("pages/a.expected.json"), Path("pages/below/b.expected.json")]
    assert said.out.splitlines() == list(map(str, written))
    assert all(map(Path.is_file, written))
    assert not list(Path("pages/editor").glob("*.json"))
    assert main(["accept", "pages"]) == 1


@pytest.mark.parametrize("command", ["check", "explain", "accept"])
def test_a_folder_without_documents_is_said(capsys: pytest.CaptureFixture[str], command: str) -> None:
    Path("nothing").mkdir()

    assert main([command, "nothing"]) == 2
    assert "nothing: no documents in this folder" in capsys.readouterr().err
