"""A build of what has not changed does nothing; a change of anything that it depends on builds again."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from esrcat.cli import main
from tests.documents import CORPUS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "pages"
    source.mkdir()
    (source / "a.html").write_bytes((CORPUS / "eura2007" / "S19001.html").read_bytes())
    return source


def build(folder: Path, *options: str) -> tuple[int, Path]:
    out = folder.parent / "site"
    return main(["build", str(folder), "-o", str(out), *options]), out


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err


def test_the_same_again_does_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build(folder)
    said(capsys)
    before = {path: path.stat().st_mtime_ns for path in (folder.parent / "site").rglob("*")}

    assert build(folder)[0] == 0
    assert "Nothing has changed" in said(capsys)
    assert {path: path.stat().st_mtime_ns for path in (folder.parent / "site").rglob("*")} == before


def test_another_document_setting_or_decision_builds_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build(folder)
    (folder / "b.txt").write_bytes((CORPUS / "eura2007" / "S19004.txt").read_bytes())
    build(folder)
    assert "2 projects" in said(capsys)
    build(folder, "--title", "Toinen")
    assert "Nothing has changed" not in said(capsys)
    editor = folder / "editor"
    editor.mkdir()
    (editor / "corrections.csv").write_text("id,pointer,value,reason\n", encoding="utf-8")
    build(folder, "--title", "Toinen")
    assert "Nothing has changed" not in said(capsys)


def test_a_page_that_is_gone_comes_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, site = build(folder)
    (site / "hanke" / "s19001.html").unlink()
    build(folder)

    assert "Nothing has changed" not in said(capsys)
    assert (site / "hanke" / "s19001.html").is_file()


def _empty(page: Path) -> None:
    page.write_bytes(b"")


def _edit(page: Path) -> None:
    """Change a page to one of the same size."""
    page.write_bytes(page.read_bytes().replace(b"a", b"b"))


def _restore_an_old_one(page: Path) -> None:
    time = page.stat().st_mtime_ns - 10**12
    page.write_bytes(b"old")
    os.utime(page, ns=(time, time))


@pytest.mark.parametrize("spoil", [_empty, _edit, _restore_an_old_one])
@pytest.mark.parametrize("name", ["index.html", "hanke/s19001.html", "style.css", "haku.html"])
def test_a_page_that_was_changed_is_written_again(
    folder: Path, capsys: pytest.CaptureFixture[str], spoil: Callable[[Path], None], name: str
) -> None:
    _, site = build(folder)
    page = next(site.rglob(Path(name).name))
    whole = page.read_bytes()
    spoil(page)
    said(capsys)
    build(folder)

    assert "1 written" in said(capsys)
    assert page.read_bytes() == whole
    build(folder)
    assert "Nothing has changed" in said(capsys)


def test_a_build_with_a_failed_input_is_not_taken_for_whole(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4\n%%EOF")
    assert build(folder)[0] == 1
    assert not (folder.parent / "site" / "made-from").exists()
    assert build(folder)[0] == 1
    assert "Nothing has changed" not in said(capsys)


def test_a_name_that_is_no_utf8_builds_and_stays_as_it_is(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        (folder / os.fsdecode(b"p\xe4iv\xe4.txt")).write_text("Hei", encoding="utf-8")
    except OSError:
        pytest.skip("this disk has no names but in UTF-8")

    assert build(folder)[0] == 0
    assert build(folder)[0] == 0
    assert "Nothing has changed" in said(capsys)
