"""Archives as streams of documents: the same as their folders, in a fixed order, nothing unpacked."""

from __future__ import annotations

import bz2
import gzip
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from esrcat.archives import Input, NotRead, documents
from esrcat.archives.limits import Limits
from tests.archives.making import PAGE, capture, response, tarred, warc, zipped

FILES = {"b/2.html": PAGE + b"2", "a/1.html": PAGE + b"1", "3.html": PAGE + b"3"}
LIMIT = 1000


def read(source: Input, limit: int = LIMIT) -> bytes | tuple[str, str] | None:
    try:
        return source.read(limit)
    except NotRead as why:
        return why.status, why.reason


def found(source: Path, **options: object) -> dict[str, bytes | tuple[str, str] | None]:
    """Return what each input gives, read in its turn."""
    inputs: Iterator[Input] = documents(source, **options)  # type: ignore[arg-type]
    return {each.name: read(each) for each in inputs}


def statuses(source: Path, **options: object) -> dict[str, str]:
    return {
        name: result[0] if isinstance(result, tuple) else "over_budget" if result is None else "read"
        for name, result in found(source, **options).items()
    }


def written(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


@pytest.mark.parametrize("name", ["x.zip", "x.wacz", "X.ZIP"])
def test_a_zip_gives_its_files_as_its_folder_would(tmp_path: Path, name: str) -> None:
    result = found(written(tmp_path, name, zipped(FILES)))

    assert result == {f"{name}!/{member}": FILES[member] for member in sorted(FILES)}
    assert list(result) == sorted(result)


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("x.tar", bytes),
        ("x.tar.gz", gzip.compress),
        ("x.tgz", gzip.compress),
        ("x.tar.bz2", bz2.compress),
        ("x.txz", lzma.compress),
    ],
)
def test_a_tar_gives_its_files_in_its_own_order(
    tmp_path: Path, name: str, pack: Callable[[bytes], bytes]
) -> None:
    result = found(written(tmp_path, name, pack(tarred(FILES))))

    assert result == {f"{name}!/{member}": data for member, data in FILES.items()}
    assert list(result) == [f"{name}!/{member}" for member in FILES]


@pytest.mark.parametrize(
    ("name", "pack"),
    [("p.html.gz", gzip.compress), ("p.html.bz2", bz2.compress), ("p.html.xz", lzma.compress)],
)
def test_one_packed_page(tmp_path: Path, name: str, pack: Callable[[bytes], bytes]) -> None:
    assert found(written(tmp_path, name, pack(PAGE))) == {f"{name}!/p.html": PAGE}


def test_an_archive_in_a_folder_stands_at_the_place_of_its_name(tmp_path: Path) -> None:
    written(tmp_path, "b.zip", zipped({"x.html": b"x"}))
    written(tmp_path, "a.html", b"a")
    written(tmp_path, "c.html", b"c")

    assert list(found(tmp_path)) == ["a.html", "b.zip!/x.html", "c.html"]


@pytest.mark.parametrize(
    ("outer", "inner"),
    [("o.zip", "i.zip"), ("o.zip", "i.tar"), ("o.zip", "i.warc"), ("o.tar", "i.zip"), ("o.tar", "i.tar")],
)
def test_archives_are_nested_once(tmp_path: Path, outer: str, inner: str) -> None:
    make = {"zip": zipped, "tar": tarred}
    page = {"p.html": PAGE}
    content = (
        warc(capture("https://a.fi/", response(PAGE)), packed=False)
        if inner == "i.warc"
        else make[inner[2:]](page)
    )
    result = found(written(tmp_path, outer, make[outer[2:]]({inner: content, "z.html": b"z"})))

    assert list(result.values()) == [PAGE, b"z"]
    assert all(name.startswith(f"{outer}!/") for name in result)


def test_a_third_archive_within_is_refused(tmp_path: Path) -> None:
    innermost = zipped({"p.html": PAGE})
    path = written(tmp_path, "1.zip", zipped({"2.zip": zipped({"3.zip": innermost, "q.html": b"q"})}))

    assert statuses(path) == {"1.zip!/2.zip!/3.zip": "refused", "1.zip!/2.zip!/q.html": "read"}


@pytest.mark.parametrize("make", [zipped, tarred])
@pytest.mark.parametrize("name", ["../p.html", "a/../../p.html", "/etc/p.html", "C:/p.html", "..\\p.html"])
def test_a_name_that_escapes_is_refused(
    tmp_path: Path, make: Callable[[dict[str, bytes]], bytes], name: str
) -> None:
    path = written(tmp_path, f"x.{make.__name__[:3]}", make({name: PAGE, "ok.html": PAGE}))

    assert sorted(statuses(path).values()) == ["read", "refused"]


def test_what_a_folder_leaves_out_an_archive_leaves_out_too(tmp_path: Path) -> None:
    files = {
        "a.html": b"a",
        "a_files/b.js": b"b",
        "a_files/deep/c.html": b"c",
        "__MACOSX/._a.html": b"d",
        ".hidden/e.html": b"e",
        "sub/f.expected.json": b"f",
        "g_files/h.html": b"h",
    }
    for name in ("x.zip", "x.tar"):
        archive = written(tmp_path, name, (zipped if name == "x.zip" else tarred)(files))
        assert list(found(archive)) == [f"{name}!/a.html", f"{name}!/g_files/h.html"]


def test_links_and_devices_of_a_tar_are_refused(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "x.tar", "w") as archive:
        for name, kind in (("soft", tarfile.SYMTYPE), ("hard", tarfile.LNKTYPE), ("pipe", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "../../etc/passwd"
            archive.addfile(info)

    assert set(statuses(tmp_path / "x.tar").values()) == {"refused"}


def test_links_of_a_zip_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        link = zipfile.ZipInfo("link.html")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "p.html")
        archive.writestr("p.html", PAGE)

    assert statuses(tmp_path / "x.zip") == {"x.zip!/link.html": "refused", "x.zip!/p.html": "read"}


@pytest.mark.parametrize(
    ("stored", "name"),
    [("hyvä hanke.html".encode(), "hyvä hanke.html"), ("hyvä hanke.html".encode("cp437"), "hyvä hanke.html")],
)
def test_names_of_a_zip_that_does_not_say_how_they_are_written(
    tmp_path: Path, stored: bytes, name: str
) -> None:
    stand_in = b"x" * len(stored)
    data = zipped({stand_in.decode(): PAGE, "z.html": b"z"}).replace(stand_in, stored)

    assert found(written(tmp_path, "x.zip", data)) == {f"x.zip!/{name}": PAGE, "x.zip!/z.html": b"z"}


def test_a_broken_member_is_its_own_outcome(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.html": PAGE * 9, "b.html": b"b"}))
    data[60] ^= 0xFF
    result = statuses(written(tmp_path, "x.zip", bytes(data)))

    assert result == {"x.zip!/a.html": "failed", "x.zip!/b.html": "read"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.zip", b"no archive"),
        ("x.tar", b"no archive" * 99),
        ("x.tar.gz", b"no archive"),
        ("x.warc.gz", b"no archive"),
        ("x.warc", b""),
        ("p.html.gz", b"no archive"),
        ("x.zip", zipped(FILES)[:90]),
        ("x.tgz", gzip.compress(tarred(FILES))[:90]),
    ],
    # The bytes hold the time, and two processes that share the tests must name them alike.
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_archive_is_one_outcome(tmp_path: Path, name: str, data: bytes) -> None:
    result = statuses(written(tmp_path, name, data))

    assert len(result) == 1
    assert result.popitem()[1] in ("failed", "not_a_project")


def test_a_tar_that_ends_early_keeps_what_came_before(tmp_path: Path) -> None:
    whole = tarred({"a.html": PAGE, "b.html": PAGE * 20})
    result = statuses(written(tmp_path, "x.tar", whole[:2100]))

    assert result == {"x.tar!/a.html": "read", "x.tar!/b.html": "failed", "x.tar": "failed"}


def test_an_office_file_under_an_archives_name_is_a_document(tmp_path: Path) -> None:
    data = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})

    assert found(written(tmp_path, "x.zip", data)) == {"x.zip": data}


def test_an_empty_archive_says_so(tmp_path: Path) -> None:
    assert statuses(written(tmp_path, "x.zip", zipped({}))) == {"x.zip": "not_a_project"}


def test_limits_end_an_archive_with_one_refusal(tmp_path: Path) -> None:
    many = written(tmp_path, "x.tar", tarred({f"{number}.html": PAGE for number in range(9)}))
    result = statuses(many, limits=Limits(members=3))

    assert list(result.values()) == ["read"] * 3 + ["refused"]
    assert list(result)[-1] == "x.tar"


# web archives


def test_a_warc_gives_captures_with_their_time_and_address(tmp_path: Path) -> None:
    url = "https://www.esimerkki.fi/hanke?id=1"
    path = written(
        tmp_path,
        "x.warc.gz",
        warc(
            capture("", b"software: x", kind="warcinfo", media_type="application/warc-fields"),
            capture(url, b"GET /", kind="request"),
            capture(url, response(PAGE)),
            capture(url, response(PAGE + b"2"), date="2013-01-01T00:00:00Z"),
            capture("dns:esimerkki.fi", b"1.2.3.4", media_type="text/dns"),
            capture("urn:x", PAGE, kind="resource", media_type="text/html"),
        ),
    )

    assert found(path) == {
        f"x.warc.gz!/20120304050607/{url}": PAGE,
        f"x.warc.gz!/20130101000000/{url}": PAGE + b"2",
        "x.warc.gz!/20120304050607/urn:x": PAGE,
    }
    assert [source.url for source in documents(path)] == [url, url, "urn:x"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (response(gzip.compress(PAGE), "Content-Encoding: gzip"), PAGE),
        (response(PAGE, "Content-Encoding: gzip"), PAGE),
        (
            response(b"5\r\n<p>Ab\r\n4;x=y\r\nc</p\r\n1\r\n>\r\n0\r\n\r\n", "Transfer-Encoding: chunked"),
            b"<p>Abc</p>",
        ),
        (response(PAGE, "Transfer-Encoding: chunked"), PAGE),
        (b"HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + PAGE + b"\r\n\r\nEnd", PAGE + b"\r\n\r\nEnd"),
        (response(b"", status="302 Found"), "not_a_project"),
        (response(PAGE, status="404 Not Found"), "not_a_project"),
        (response(b"\x89PNG", media_type="image/png"), "not_a_project"),
        (response(b""), "not_a_project"),
        (response(b"\x1f\x8bno gzip", "Content-Encoding: gzip"), "failed"),
        (b"no answer", "failed"),
    ],
)
def test_what_a_server_answered(tmp_path: Path, block: bytes, expected: bytes | str) -> None:
    (result,) = found(written(tmp_path, "x.warc", warc(capture("https://a.fi/", block)))).values()

    assert (result[0] if isinstance(result, tuple) else result) == expected


def test_a_redirect_says_where_to(tmp_path: Path) -> None:
    block = response(b"", "Location: https://b.fi/", status="301 Moved")
    (result,) = found(written(tmp_path, "x.warc", warc(capture("https://a.fi/", block)))).values()

    assert result == ("not_a_project", "a redirect (301) to https://b.fi/: no page of its own")


def test_a_revisit_is_a_duplicate_of_its_original(tmp_path: Path) -> None:
    digest = "WARC-Payload-Digest: sha1:AAAA"
    refers = ("WARC-Refers-To-Target-URI: https://a.fi/", "WARC-Refers-To-Date: 2012-03-04T05:06:07Z")
    path = written(
        tmp_path,
        "x.warc.gz",
        warc(
            capture("https://a.fi/", response(PAGE), digest),
            capture(
                "https://a.fi/", response(b""), digest, *refers, kind="revisit", date="2014-01-01T00:00:00Z"
            ),
            capture("https://b.fi/", response(b""), *refers[:1], kind="revisit", date="2014-01-01T00:00:00Z"),
        ),
    )
    first, second, third = found(path).values()

    assert first == PAGE
    assert second == ("duplicate", "the same bytes as the capture of https://a.fi/ on 2012-03-04T05:06:07Z")
    assert isinstance(third, tuple)
    assert third[0] == "duplicate"
    assert "no copy" in third[1]


def test_a_warc_cut_in_the_middle_of_a_capture(tmp_path: Path) -> None:
    data = warc(
        capture("https://a.fi/", response(PAGE)), capture("https://b.fi/", response(PAGE * 9)), packed=False
    )

    assert list(statuses(written(tmp_path, "x.warc", data[:-80])).values()) == ["read", "failed"]
