"""Inputs made to break a run: each ends in an outcome within its budget, and the run goes on."""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
import tarfile
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from esrcat.conversion import Outcome, convert
from esrcat.record import to_json
from tests.archives.making import PAGE, capture, response, tarred, warc, zipped
from tests.documents import CORPUS

MIB = 1024 * 1024
GOOD = "zz-good.html"
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b"<x>&b;&b;&b;&b;</x>"
)


def outcomes(folder: Path) -> dict[str, Outcome]:
    """Return the outcomes of a folder, after a look that the run got to its end."""
    (folder / GOOD).write_bytes((CORPUS / "eura2007" / "S19001.html").read_bytes())
    found = {outcome.name: outcome for outcome in convert(folder)}
    assert found.pop(GOOD).status == "ok"
    return found


def status(folder: Path, name: str, data: bytes) -> str:
    (folder / name).write_bytes(data)
    (outcome,) = outcomes(folder).values()
    assert outcome.error
    assert "fault" not in outcome.error
    return outcome.status


def zip_bomb() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"{number}.html", bytes(60 * MIB))
    return data.getvalue()


def tar_bomb() -> bytes:
    return gzip.compress(tarred({"a.html": bytes(100 * MIB), "b.html": PAGE}), 1)


@pytest.mark.parametrize("digits", [16, 20, 200, 5000])
def test_numbers_without_end(tmp_path: Path, digits: int) -> None:
    # One such number, which no database and no JSON takes, ended the whole run.
    many = "9" * digits
    form = (CORPUS / "eura2007" / "S19001.html").read_text(encoding="utf-8")
    funding, participants = (
        form.replace("640 000", many),
        form.replace("Suunniteltu: 150,", f"Suunniteltu: {many},"),
    )
    (tmp_path / "funding.html").write_text(funding, encoding="utf-8")
    (tmp_path / "participants.html").write_text(participants, encoding="utf-8")
    (tmp_path / "page.html").write_text(
        "<h1>Kaski-hanke</h1><p>Kaski-hanke alkoi 1.1.2016 ja päättyy 31.12.2018. Hankkeen kustannukset ovat "
        f"{many} euroa, ja siihen osallistui {many} nuorta. Hankkeessa järjestettiin {many} työpajaa.</p>",
        encoding="utf-8",
    )

    found = outcomes(tmp_path)

    assert [found[name].status for name in ("funding.html", "participants.html")] == ["partial", "partial"]
    assert found["page.html"].status in ("ok", "partial")
    for outcome in found.values():
        (record,) = outcome.records
        assert json.loads(to_json(record)) == record.model_dump(mode="json")
        assert record.funding.eu_state.granted in (None, 640_000)


def test_a_zip_bomb(tmp_path: Path) -> None:
    assert status(tmp_path, "x.zip", zip_bomb()) == "refused"


def test_a_zip_whose_members_lie_over_each_other(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0.html", bytes(50 * MIB))
        for number in range(1, 2000):
            info = zipfile.ZipInfo(f"{number}.html")
            first = archive.filelist[0]
            for name in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
                setattr(info, name, getattr(first, name))
            archive.filelist.append(info)
    assert status(tmp_path, "x.zip", data.getvalue()) == "refused"


def test_a_member_larger_than_the_budget(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("big.html", bytes(65 * MIB))
    assert status(tmp_path, "x.zip", data.getvalue()) == "over_budget"


def test_a_tar_bomb_is_left_at_its_limit(tmp_path: Path) -> None:
    (tmp_path / "x.tar.gz").write_bytes(tar_bomb())
    found = outcomes(tmp_path)

    assert {name: each.status for name, each in found.items()} == {
        "x.tar.gz!/a.html": "over_budget",
        "x.tar.gz": "refused",
    }


def test_gzip_without_an_end(tmp_path: Path) -> None:
    (tmp_path / "p.html.gz").write_bytes(gzip.compress(bytes(400 * MIB), 1))
    tracemalloc.start()
    try:
        (outcome,) = outcomes(tmp_path).values()
        assert outcome.status == "over_budget"
        assert tracemalloc.get_traced_memory()[1] < 220 * MIB
    finally:
        tracemalloc.stop()


def test_a_page_of_a_web_archive_that_unpacks_without_an_end(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(100 * MIB), 9)
    data = warc(capture("https://a.fi/", response(bomb, "Content-Encoding: gzip")))

    assert status(tmp_path, "x.warc.gz", data) == "over_budget"


def test_archives_in_archives_in_archives(tmp_path: Path) -> None:
    data = zipped({"p.html": PAGE})
    for depth in range(10):
        data = zipped({f"{depth}.zip": data})
    assert status(tmp_path, "x.zip", data) == "refused"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sparse files by default")
def test_a_sparse_file_is_not_read(tmp_path: Path) -> None:
    for name in ("big.html", "big.tar"):
        with (tmp_path / name).open("wb") as file:
            os.truncate(file.fileno(), 2 * 1024 * MIB)
    found = outcomes(tmp_path)

    assert found["big.html"].status == "over_budget"
    assert found["big.tar"].status == "not_a_project"


def test_a_sparse_member_of_a_tar(tmp_path: Path) -> None:
    info = tarfile.TarInfo("big.html")
    info.size = 8 * 1024 * MIB
    (tmp_path / "x.tar").write_bytes(info.tobuf() + bytes(10 * 1024))
    found = outcomes(tmp_path)

    assert found["x.tar!/big.html"].status == "over_budget"


OFFICE = {
    "x.docx": {"[Content_Types].xml": b"<Types/>", "word/document.xml": b""},
    "x.xlsx": {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b""},
    "x.odt": {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b""},
    "x.ods": {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b""},
}


def office(name: str, content: bytes) -> bytes:
    """Return an office file with something as the part that holds its text."""
    parts = OFFICE[name]
    return zipped({part: data or content for part, data in parts.items()})


@pytest.mark.parametrize("name", OFFICE)
def test_entities_that_multiply(tmp_path: Path, name: str) -> None:
    assert status(tmp_path, name, office(name, BOMB)) == "refused"


@pytest.mark.parametrize("name", OFFICE)
def test_an_office_file_that_unpacks_to_too_much(tmp_path: Path, name: str) -> None:
    assert status(tmp_path, name, office(name, bytes(130 * MIB))) == "refused"


@pytest.mark.parametrize("end", [b"", b"}" * 500_000])
def test_groups_of_rich_text_without_end(tmp_path: Path, end: bytes) -> None:
    assert status(tmp_path, "x.rtf", b"{\\rtf1 " + b"{" * 500_000 + end) == "failed"


def test_control_words_of_rich_text_without_end(tmp_path: Path) -> None:
    assert status(tmp_path, "x.rtf", b"{\\rtf1 " + b"\\b" * 4_100_000 + b"}") == "over_budget"


def test_a_pdf_of_ten_thousand_pages(tmp_path: Path) -> None:
    kids = b" ".join([b"3 0 R"] * 10_000)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 10000/Kids[" + kids + b"]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
    ]
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    data += table + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)
    assert status(tmp_path, "x.pdf", data) == "over_budget"


def test_fifty_megabytes_of_html_without_a_line_break(tmp_path: Path) -> None:
    assert status(tmp_path, "x.html", b"<html><body><p>" + b"sana " * (10 * MIB)) == "over_budget"


def test_more_elements_than_any_page_has(tmp_path: Path) -> None:
    assert status(tmp_path, "x.html", b"<html><body>" + b"<p>" * 1_600_000) == "over_budget"


@pytest.mark.parametrize(
    "data",
    [
        b"<html><p>" + bytes(5000),
        b"<html><meta charset=utf-16><p>\xff\xfe\x00\xd8",
        b"<html><meta charset=nonsense><p>\x81\x8d\x8f",
        b"\xff\xfe" + b"<p>\xe4" * 99,
        b"\xef\xbb\xbf" + b"\xe4" * 999,
    ],
)
def test_nul_bytes_and_wrong_charsets(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.html").write_bytes(data)
    (outcome,) = outcomes(tmp_path).values()

    assert outcome.status in ("unidentified", "unsupported", "failed")
    assert "fault" not in (outcome.error or "")
