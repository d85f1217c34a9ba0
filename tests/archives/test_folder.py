"""Folders as streams of documents: which files, under which names, in which order."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.archives import PassedOver, documents
from esrcat.archives.naming import is_companion
from esrcat.errors import SourceError
from tests.archives.making import tarred, zipped

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names, links or permissions")


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def names(folder: Path, exclude: Iterable[Path] = ()) -> list[str]:
    return [document.name for document in documents(folder, exclude=exclude)]


def test_order_is_that_of_whole_paths_by_code_point(tmp_path: Path) -> None:
    written = ["a.html", "a/b.html", "a-b.html", "a/c/d.txt", "ä.html", "B.html", "a b.html", "z", "a/Z.html"]
    write(tmp_path, *written)

    assert names(tmp_path) == sorted(written)


@given(
    st.sets(
        st.lists(st.sampled_from(["a", "b", "a-", "a.", "ab", "ä", "A0"]), min_size=1, max_size=3).map(tuple),
        max_size=8,
    )
)
def test_any_tree_comes_in_the_order_of_its_paths(
    tmp_path_factory: pytest.TempPathFactory, paths: set[tuple[str, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("tree")
    written = [f"{'/'.join(path)}_.txt" for path in paths]
    write(folder, *written, "last")

    assert names(folder) == sorted([*written, "last"])


@pytest.mark.parametrize(
    "name",
    [
        ".hidden.html",
        ".git/config",
        "S19001.expected.json",
        "x.documents.jsonl",
        "x.report.json",
        "x.jsonl",
        "page.html~",
        "~$page.doc",
        "#page.html#",
        "page.html.bak",
        "page.html.part",
        "page.html.crdownload",
        ".page.html.swp",
        "manifest.json",
        "manifest-sha256.txt",
        "tagmanifest-md5.txt",
        "Thumbs.db",
        "desktop.ini",
        "__MACOSX/page.html",
    ],
)
def test_what_is_no_document_is_left_out(tmp_path: Path, name: str) -> None:
    write(tmp_path, name, "page.html")

    assert names(tmp_path) == ["page.html"]


@pytest.mark.parametrize(
    "name", ["manifesti.html", "expected.json", "raportti.json", "a~b.html", "report.html"]
)
def test_what_only_looks_alike_is_kept(tmp_path: Path, name: str) -> None:
    write(tmp_path, name)

    assert names(tmp_path) == [name]


def test_bytes_are_read_when_asked_for_and_not_before(tmp_path: Path) -> None:
    write(tmp_path, "a.html", "b.html")
    stream = documents(tmp_path)
    first = next(stream)
    (tmp_path / "a.html").write_bytes(b"later")

    assert first.read(5) == b"later"
    assert first.read(4) is None


def test_sources_keep_their_order_and_files_their_own_names(tmp_path: Path) -> None:
    write(tmp_path, "z/1.html", "a/2.html", "a/3.html")
    found = documents([tmp_path / "z", str(tmp_path / "a"), tmp_path / "a" / "2.html"])

    assert [document.name for document in found] == ["1.html", "2.html", "3.html", "2.html"]


def test_the_output_of_the_run_is_no_input(tmp_path: Path) -> None:
    write(tmp_path, "page.html", "site/index.html", "x.csv")

    assert names(tmp_path, exclude=[tmp_path / "site", tmp_path / "x.csv"]) == ["page.html"]


@posix
def test_links_in_a_circle_end_and_links_to_nowhere_fail_when_read(tmp_path: Path) -> None:
    write(tmp_path, "a/page.html")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "self").symlink_to("self")
    (tmp_path / "gone.html").symlink_to("nowhere.html")
    (tmp_path / "b").symlink_to("a", target_is_directory=True)
    found = {document.name: document for document in documents(tmp_path)}

    assert list(found) == ["a/page.html", "a/self", "gone.html"]
    for name in ("a/self", "gone.html"):
        with pytest.raises(OSError, match=r"."):
            found[name].read(1000)


@posix
def test_a_pipe_is_no_document(tmp_path: Path) -> None:
    write(tmp_path, "page.html")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")

    assert names(tmp_path) == ["page.html"]


@posix
def test_a_name_that_is_no_utf8_is_made_printable(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/p\xe4.html"))).write_bytes(b"x")
    (document,) = documents(tmp_path)

    assert (document.name, document.read(10)) == ("p\ufffd.html", b"x")


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("missing.html", "no such file or folder"),
        ("empty", "no documents in this folder"),
    ],
)
def test_a_source_that_cannot_be_used_is_said_at_once(tmp_path: Path, source: str, what: str) -> None:
    write(tmp_path, "empty/.hidden", "x.jsonl", "page.html")

    with pytest.raises(SourceError, match=what) as error:
        documents([tmp_path / "page.html", tmp_path / source])
    assert str(error.value).startswith(str(tmp_path / source))


@pytest.mark.parametrize(
    ("sources", "what"), [([], "no source"), (["x.expected.json"], "x.expected.json: esrcat wrote this")]
)
def test_no_source_is_a_mistake(sources: list[str], what: str) -> None:
    with pytest.raises(SourceError, match=what):
        documents(sources)


def test_expected_records_are_companions_wherever_they_stand() -> None:
    assert is_companion("S19001.expected.json")
    assert not is_companion("S19001.json")


def test_the_folder_that_a_browser_saves_beside_a_page_is_not_read(tmp_path: Path) -> None:
    pages = ["a.html", "b.htm", "c.html", "d.html", "e.html"]
    with_pages = [
        "a_files/x.js",
        "b_tiedostot/kehys.html",
        "c-filer/y.css",
        "d.files/z.html",
        "e_FILES/f.html",
    ]
    write(tmp_path, *pages, *with_pages, "sub/g.html", "sub/g_files/h.html")

    assert names(tmp_path) == [*pages, "sub/g.html"]


def test_the_frames_of_a_page_that_is_nothing_but_frames_are_read(tmp_path: Path) -> None:
    write(tmp_path, "b.html", "b_tiedostot/x.html", "a_tiedostot/kuva.gif", "a_tiedostot/sub/y.js")
    write(tmp_path, "a_tiedostot/valikko.htm", "a_tiedostot/sub/sisalto.html")
    (tmp_path / "a.html").write_bytes(b"<html><FRAMESET cols=20%,*><frame src=a_tiedostot/valikko.htm>")

    assert names(tmp_path) == [
        "a.html",
        "a_tiedostot/sub/sisalto.html",
        "a_tiedostot/sub/y.js",
        "a_tiedostot/valikko.htm",
        "b.html",
    ]


def test_a_folder_of_such_a_name_without_its_page_is_read(tmp_path: Path) -> None:
    written = ["a_files/x.html", "a.txt", "b.html", "c_files.html", "files/d.html"]
    write(tmp_path, *written)

    assert names(tmp_path) == sorted(written)


def test_the_report_of_a_run_is_no_document_but_a_page_of_that_name_is(tmp_path: Path) -> None:
    write(tmp_path, "x.report.html", "x.report.json", "y.report.html", "x.timings.json")

    assert names(tmp_path) == ["y.report.html"]


def test_what_is_passed_over_and_may_be_a_document_is_noted(tmp_path: Path) -> None:
    may_be = [".piilo.html", "a.bak", "b.html.crdownload", "b.html.part", "c.txt~", "sub/d.pdf.part"]
    never = [
        ".DS_Store",
        "._page.html",
        ".git/x.html",
        "Thumbs.db",
        "~$a.docx",
        "a.expected.json",
        ".a.txt.swp",
    ]
    write(tmp_path, "page.html", *may_be, *never)
    inside = {"x.html": b"x", **dict.fromkeys((*may_be, *never), b"x")}
    (tmp_path / "y.zip").write_bytes(zipped(inside))
    (tmp_path / "z.tar").write_bytes(tarred(inside))
    passed = PassedOver()
    found = [document.name for document in documents(tmp_path, passed=passed)]

    assert found == ["page.html", "y.zip!/x.html", "z.tar!/x.html"]
    assert passed.count == 3 * len(may_be)
    assert set(passed.names) == {prefix + name for prefix in ("", "y.zip!/", "z.tar!/") for name in may_be}
