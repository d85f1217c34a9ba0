"""ARC files, as the Internet Archive kept pages before 2009: captures with their time and address."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from esrcat.archives import documents
from tests.archives.making import PAGE, arc, arc_capture, response, zipped
from tests.archives.test_archives import found, statuses, written

URL = "http://www.esimerkki.fi/projekti.php?id=1"


@pytest.mark.parametrize(("name", "packed"), [("x.arc", False), ("x.arc.gz", True)])
def test_an_arc_gives_captures_with_their_time_and_address(tmp_path: Path, name: str, packed: bool) -> None:
    data = arc(
        arc_capture("dns:www.esimerkki.fi", b"10.0.0.1", media_type="text/dns"),
        arc_capture(URL, response(PAGE)),
        arc_capture(URL, response(PAGE + b"2"), date="20080101000000"),
        arc_capture("ftp://esimerkki.fi/a b.txt", PAGE),
        packed=packed,
    )
    path = written(tmp_path, name, data)

    assert found(path) == {
        f"{name}!/20070304050607/{URL}": PAGE,
        f"{name}!/20080101000000/{URL}": PAGE + b"2",
        f"{name}!/20070304050607/ftp://esimerkki.fi/a b.txt": PAGE,
    }
    assert [source.url for source in documents(path)] == [URL, URL, "ftp://esimerkki.fi/a b.txt"]


def test_lines_of_version_two_and_kinds_with_blanks(tmp_path: Path) -> None:
    block = response(PAGE)
    second = f"{URL} 10.0.0.1 20070304050607 text/html 200 AB12 - 1234 x.arc {len(block)}\n".encode() + block
    third = arc_capture("http://b.fi/", block + b" ", media_type="text/html; charset=utf-8")

    assert list(found(written(tmp_path, "x.arc", arc(second, third, packed=False))).values()) == [
        PAGE,
        PAGE + b" ",
    ]


def test_what_is_not_read_is_passed_over(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "x.arc",
        arc(*(arc_capture(f"http://{each}.fi/", response(PAGE * 20_000)) for each in "ab"), packed=False),
    )

    assert [source.read(100) for source in documents(path)] == [None, None]


@pytest.mark.parametrize(
    ("block", "status"),
    [
        (response(PAGE, status="404 Not Found"), "not_a_project"),
        (response(b"", "Location: http://b.fi/", status="302 Found"), "not_a_project"),
        (b"no answer", "failed"),
    ],
)
def test_captures_without_a_page(tmp_path: Path, block: bytes, status: str) -> None:
    path = written(
        tmp_path, "x.arc.gz", arc(arc_capture(URL, block), arc_capture("http://b.fi/", response(PAGE)))
    )

    assert list(statuses(path).values()) == [status, "read"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (arc(arc_capture(URL, response(PAGE)), packed=False)[:-20], ["failed"]),
        (arc(arc_capture(URL, response(PAGE)), packed=False) + b"nothing\n", ["read", "failed"]),
        (arc_capture(URL, response(PAGE)), ["failed"]),
        (PAGE, ["failed"]),
        (arc(packed=False), ["not_a_project"]),
    ],
)
def test_a_broken_arc_says_so(tmp_path: Path, data: bytes, expected: list[str]) -> None:
    assert list(statuses(written(tmp_path, "x.arc", data)).values()) == expected


def test_a_packed_arc_that_is_cut_off_keeps_what_it_has(tmp_path: Path) -> None:
    data = arc(arc_capture(URL, response(PAGE)), arc_capture("http://b.fi/", response(PAGE * 9)))

    assert list(statuses(written(tmp_path, "x.arc.gz", data[:-12])).values()) == ["read", "failed"]


def test_an_arc_that_unpacks_to_far_too_much_is_refused(tmp_path: Path) -> None:
    huge = gzip.compress(arc_capture(URL, response(b" " * 80_000_000)))
    path = written(tmp_path, "x.arc.gz", arc() + huge)

    assert "refused" in statuses(path).values()


def test_pages_kept_by_firefox_are_an_archive(tmp_path: Path) -> None:
    path = written(tmp_path, "x.maff", zipped({"1_1/index.html": PAGE, "1_1/index_files/a.html": b"<p>a"}))

    assert found(path) == {"x.maff!/1_1/index.html": PAGE}
