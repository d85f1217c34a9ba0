"""The site's folder: only changed files are written, only own files removed, other folders left alone."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
from pathlib import Path

import pytest

from esrcat.archives.own import is_site
from esrcat.errors import EsrcatError, SiteFolderError
from esrcat.settings import Settings
from esrcat.site.writing.renderer import Renderer
from esrcat.site.writing.unfinished import UNFINISHED
from esrcat.site.writing.writer import MANIFEST, SiteReport, SiteWriter

RENDERER = Renderer(Settings())


def write(out: Path, **files: str) -> SiteReport:
    with SiteWriter(out, RENDERER) as writer:
        for name, content in files.items():
            writer.text(f"{name}/x.html", content)
        return writer.close(projects=len(files))


def break_off(out: Path) -> None:
    with SiteWriter(out, RENDERER) as writer:
        writer.text("c/x.html", "3")
        raise RuntimeError


def is_killed(out: Path) -> None:
    with SiteWriter(out, RENDERER) as writer:
        writer.text("c/x.html", "3")
        writer.text("a/x.html", "4")
        with writer.stream("d/all.jsonl") as file:
            file.write(b"{}")
            os._exit(9)


def kill_a_build(out: Path) -> None:
    process = multiprocessing.get_context("spawn").Process(target=is_killed, args=(out,))
    process.start()
    process.join()
    assert process.exitcode == 9
    assert (out / "c" / "x.html").exists()
    assert (out / "d" / "all.jsonl.part").exists()


def test_the_manifest_names_every_file_with_its_digest(tmp_path: Path) -> None:
    write(tmp_path / "site", a="ä")

    manifest = json.loads((tmp_path / "site" / MANIFEST).read_bytes())
    assert manifest == {
        "generator": "esrcat",
        "files": {"a/x.html": hashlib.sha256("ä".encode()).hexdigest()},
    }


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    assert write(tmp_path, a="1", b="2") == SiteReport(2, 2, 2, 0, 0)
    before = (tmp_path / "a" / "x.html").stat().st_mtime_ns

    assert write(tmp_path, a="1", b="3") == SiteReport(2, 2, 1, 1, 0)
    assert (tmp_path / "a" / "x.html").stat().st_mtime_ns == before


def test_a_file_that_somebody_changed_is_written_again(tmp_path: Path) -> None:
    write(tmp_path, a="1")
    (tmp_path / "a" / "x.html").write_text("2", encoding="utf-8")

    assert write(tmp_path, a="1").written == 1
    assert (tmp_path / "a" / "x.html").read_text(encoding="utf-8") == "1"


def test_stale_files_and_their_folders_go_and_others_stay(tmp_path: Path) -> None:
    write(tmp_path, a="1", b="2")
    (tmp_path / "CNAME").write_text("example.org", encoding="utf-8")

    assert write(tmp_path, a="1").removed == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["CNAME", "a", MANIFEST]


def test_a_folder_with_other_content_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(SiteFolderError, match=r"is not empty.*choose another folder") as error:
        SiteWriter(tmp_path, RENDERER)
    assert isinstance(error.value, EsrcatError)
    assert (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize(
    "content", ["{}", "[]", "broken", '{"generator": "another", "files": {}}', '{"files": 3}']
)
def test_a_manifest_of_another_program_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / MANIFEST).write_text(content, encoding="utf-8")

    with pytest.raises(SiteFolderError):
        SiteWriter(tmp_path, RENDERER)


def test_an_edited_manifest_cannot_reach_outside(tmp_path: Path) -> None:
    out, other = tmp_path / "site", tmp_path / "other.txt"
    write(out, a="1")
    other.write_text("mine", encoding="utf-8")
    files = {"../other.txt": "", str(other): "", "a/../../other.txt": "", "b\\..\\other.txt": ""}
    (out / MANIFEST).write_text(json.dumps({"generator": "esrcat", "files": files}), encoding="utf-8")

    write(out, a="1")
    assert other.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "path", ["../x.html", "/x.html", "a/../../x.html", "a//b.html", "c:x.html", "a\\b.html"]
)
def test_a_page_cannot_be_written_outside(tmp_path: Path, path: str) -> None:
    with (
        SiteWriter(tmp_path / "site", RENDERER) as writer,
        pytest.raises(EsrcatError, match="cannot be an address"),
    ):
        writer.text(path, "x")


@pytest.mark.parametrize(
    "id",
    [
        "x" * 300,
        "ä" * 130,
        "a?",
        "a*b",
        "<a>",
        "a|b",
        'a"b',
        "a\nb",
        "con",
        "AUX.1",
        "a./b",
        "a /b",
        "a#b",
        "a%41",
    ],
)
def test_a_name_that_no_disk_takes_stops_one_build_and_not_the_next(tmp_path: Path, id: str) -> None:
    out = tmp_path / "site"
    with (
        SiteWriter(out, RENDERER) as writer,
        pytest.raises(EsrcatError, match="cannot be an address of the site: give the record another id"),
    ):
        writer.text(f"hanke/{id}.html", "x")

    assert write(out, a="1").files == 1


def test_a_manifest_of_before_may_name_what_no_disk_takes(tmp_path: Path) -> None:
    manifest = {"generator": "esrcat", "files": {f"hanke/{'x' * 300}.html": ""}}
    (tmp_path / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")

    assert write(tmp_path, a="1").files == 1


def test_one_address_is_written_once(tmp_path: Path) -> None:
    with SiteWriter(tmp_path, RENDERER) as writer:
        writer.text("a.html", "1")
        with pytest.raises(ValueError, match=r"two pages .* a\.html"):
            writer.text("a.html", "2")


def test_a_broken_build_can_be_repeated(tmp_path: Path) -> None:
    write(tmp_path, a="1", b="2")
    with pytest.raises(RuntimeError):
        break_off(tmp_path)

    assert write(tmp_path, a="1") == SiteReport(1, 1, 0, 1, 2)
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize("before", [{}, {"a": "1", "b": "2"}])
def test_the_files_of_a_build_that_was_killed_are_known(tmp_path: Path, before: dict[str, str]) -> None:
    site = tmp_path / "site"
    if before:
        write(site, **before)
    kill_a_build(site)

    assert is_site(site)
    assert write(site, a="1") == SiteReport(1, 1, 1, 0, 2 + ("b" in before))
    assert sorted(path.name for path in site.iterdir()) == ["a", MANIFEST]
    assert (site / "a" / "x.html").read_text(encoding="utf-8") == "1"


def test_a_list_of_a_killed_build_cannot_reach_outside(tmp_path: Path) -> None:
    out, other = tmp_path / "site", tmp_path / "other.txt"
    write(out, a="1")
    other.write_text("mine", encoding="utf-8")
    (out / UNFINISHED).write_text(f"../other.txt\n{other}\n", encoding="utf-8")

    assert write(out, a="1").removed == 0
    assert other.exists()


def test_a_stream_takes_its_place_when_complete(tmp_path: Path) -> None:
    with SiteWriter(tmp_path, RENDERER) as writer:
        with writer.stream("data/all.jsonl") as file:
            file.write(b"{}\n")
            assert not (tmp_path / "data" / "all.jsonl").exists()
        with pytest.raises(RuntimeError), writer.stream("data/b.jsonl"):
            raise RuntimeError
        writer.close(0)

    assert [path.name for path in (tmp_path / "data").iterdir()] == ["all.jsonl"]
    before = (tmp_path / "data" / "all.jsonl").stat().st_mtime_ns
    with SiteWriter(tmp_path, RENDERER) as writer:
        with writer.stream("data/all.jsonl") as file:
            file.write(b"{}\n")
        assert writer.close(0).unchanged == 1
    assert (tmp_path / "data" / "all.jsonl").stat().st_mtime_ns == before
