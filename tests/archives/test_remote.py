"""Addresses that fsspec knows are sources like folders: its file system in memory, and a web server."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from threading import Thread
from typing import Any

import fsspec
import pytest

from esrcat.archives import documents
from esrcat.archives.remote import is_remote
from esrcat.cli import main
from esrcat.conversion import convert
from esrcat.errors import SourceError
from tests.archives.making import PAGE, capture, response, warc, zipped
from tests.documents import CORPUS


@pytest.fixture
def store() -> Iterator[Any]:
    system = fsspec.filesystem("memory")
    yield system
    system.rm("/archive", recursive=True)


def test_an_address_is_told_from_a_path() -> None:
    assert is_remote("s3://bucket/pages")
    assert is_remote("https://a.fi/x.zip")
    assert not is_remote("C:/pages")
    assert not is_remote("pages/x.zip")


def test_a_folder_elsewhere_is_read_as_one_here(store: Any) -> None:
    store.pipe("/archive/b/2.html", PAGE + b"2")
    store.pipe("/archive/a.zip", zipped({"1.html": PAGE + b"1"}))
    store.pipe("/archive/c.warc.gz", warc(capture("https://a.fi/", response(PAGE))))
    store.pipe("/archive/.hidden", PAGE)
    found = list(convert("memory://archive"))

    assert [outcome.name for outcome in found] == [
        "a.zip!/1.html",
        "b/2.html",
        "c.warc.gz!/20120304050607/https://a.fi/",
    ]
    assert {outcome.status for outcome in found} == {"not_a_project"}


def test_what_esrcat_has_made_elsewhere_is_told_and_not_read(store: Any) -> None:
    store.pipe("/archive/a.html", PAGE)
    store.pipe("/archive/site/manifest.json", b'{"generator": "esrcat", "files": {}}')
    store.pipe("/archive/site/hanke/s19001.html", PAGE + b"1")
    store.pipe("/archive/other/manifest.json", b'{"name": "an app"}')
    store.pipe("/archive/other/b.html", PAGE + b"2")
    for name in ("datapackage.json", "codebook.csv", "projects.csv", "states.csv"):
        store.pipe(f"/archive/tables/{name}", b"x")

    assert {outcome.name: outcome.status for outcome in convert("memory://archive")} == {
        "a.html": "not_a_project",
        "other/b.html": "not_a_project",
        "site/": "unsupported",
        "tables/": "unsupported",
    }
    assert [(each.name, each.status) for each in convert("memory://archive/site")] == [
        ("site/", "unsupported")
    ]


def test_one_file_elsewhere(store: Any) -> None:
    store.pipe("/archive/x.zip", zipped({"1.html": PAGE}))

    assert [each.name for each in documents("memory://archive/x.zip")] == ["x.zip!/1.html"]


@pytest.mark.parametrize("address", ["memory://archive/nowhere", "nonsense://x"])
def test_an_address_that_cannot_be_opened_is_said_at_once(store: Any, address: str) -> None:
    store.pipe("/archive/x.html", PAGE)
    with pytest.raises(SourceError, match=r"check the address"):
        documents(address)


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.warc").write_bytes(warc(capture("https://a.fi/", response(PAGE)), packed=False))
    original = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith(("fsspec", "fastwarc")):
            raise ImportError(name)
        return original(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(SourceError, match=r"esrcat\[remote\]"):
        documents("memory://archive")
    (outcome,) = convert(tmp_path)
    assert outcome.status == "unsupported"
    assert "esrcat[archives]" in (outcome.error or "")


def test_the_output_may_be_elsewhere_too(
    store: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    store.pipe("/archive/in/x.html", (CORPUS / "eura2007" / "S19001.html").read_bytes())

    assert main(["convert", "memory://archive/in", "-o", "memory://archive/out/x.csv"]) == 0
    assert "copied to memory://archive/out" in capsys.readouterr().err
    names = sorted(path.rpartition("/")[2] for path in store.find("/archive/out"))
    assert names == ["x.csv", "x.documents.jsonl", "x.report.html", "x.report.json", "x.timings.json"]
    assert b"S19001" in store.cat("/archive/out/x.csv")
    assert list(tmp_path.iterdir()) == []


class _Quiet(SimpleHTTPRequestHandler):
    """A server of files as a plain one is: it sends each whole, from its start."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def web(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    folder = tmp_path / "web"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_an_archive_on_the_web_is_read_though_its_server_sends_it_from_the_start_only(
    web: tuple[Path, str],
) -> None:
    folder, address = web
    (folder / "x.zip").write_bytes(zipped({"1.html": PAGE + b"1", "2.html": PAGE + b"2"}))
    (folder / "c.warc.gz").write_bytes(warc(capture("https://a.fi/", response(PAGE))))

    assert [outcome.name for outcome in convert(f"{address}/x.zip")] == ["x.zip!/1.html", "x.zip!/2.html"]
    (outcome,) = convert(f"{address}/c.warc.gz")
    assert (outcome.name, outcome.status) == ("c.warc.gz!/20120304050607/https://a.fi/", "not_a_project")


def test_a_page_on_the_web_is_one_document_and_an_address_with_a_slash_is_a_folder(
    web: tuple[Path, str],
) -> None:
    folder, address = web
    page = (CORPUS / "eura2007" / "S19003.html").read_bytes()
    assert b"href=" in page
    (folder / "deep").mkdir()
    (folder / "deep" / "S19003.html").write_bytes(page)

    (outcome,) = convert(f"{address}/deep/S19003.html")
    assert (outcome.name, outcome.status) == ("S19003.html", "ok")
    assert [each.name for each in convert(f"{address}/deep/")] == ["S19003.html"]


@pytest.mark.parametrize("path", ["/none.zip", "/none.html"])
def test_what_a_server_does_not_have_is_said_at_once(web: tuple[Path, str], path: str) -> None:
    with pytest.raises(SourceError, match="check the address"):
        documents(web[1] + path)


def test_a_server_that_does_not_answer_is_told_from_one_that_has_no_such_page(web: tuple[Path, str]) -> None:
    _, address = web
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = free.getsockname()[1]

    with pytest.raises(SourceError, match=r"cannot be opened \(Cannot connect"):
        documents(f"http://127.0.0.1:{closed}/x.html")
    with pytest.raises(SourceError, match="no such file or folder"):
        documents(f"{address}/ei-ole.html")
