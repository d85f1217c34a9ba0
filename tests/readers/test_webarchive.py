"""Pages that Safari has kept as one file: the page is read as it would be alone."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from esrcat import UnreadableDocument, parse
from esrcat.document import Document
from esrcat.readers import read
from esrcat.readers.webarchive import MEDIA_TYPE
from tests.documents import name, pages, projects

PAGE = "http://www.esimerkki.fi/hanke?id=1"


def safari(page: bytes, **changed: object) -> bytes:
    main = {
        "WebResourceData": page,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": PAGE,
        **changed,
    }
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize("document", sorted({*projects()} & {*pages()})[::4], ids=name)
def test_a_page_kept_by_safari_gives_the_record_of_the_page(document: Path) -> None:
    page = document.read_bytes()
    alone, result = parse(page), parse(safari(page, WebResourceTextEncodingName=""))
    values = {"documents", "key"}

    assert [record.model_dump(exclude=values) for record in result.records] == [
        record.model_dump(exclude=values) for record in alone.records
    ]
    assert alone.records
    assert {(each.url, each.media_type) for record in result.records for each in record.documents} == {
        (PAGE, MEDIA_TYPE)
    }


def read_safari(page: bytes, **changed: object) -> Document:
    return read(safari(page, **changed), "x.webarchive")


def test_the_character_set_is_the_one_that_safari_names() -> None:
    assert read_safari("<p>työ".encode("iso-8859-1"), WebResourceTextEncodingName="iso-8859-1").text == "työ"
    assert read_safari(b"<p>a", WebResourceURL="file:///x.html").url is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (safari(b"<p>a")[:-20], "is broken"),
        (plistlib.dumps({"WebMainResource": {}}, fmt=plistlib.FMT_BINARY), "is broken"),
        (safari(b"%PDF", WebResourceMIMEType="application/pdf"), "no HTML"),
        (safari(b" "), "no HTML"),
        (plistlib.dumps({"a": b"\0" * 500}, fmt=plistlib.FMT_BINARY), "binary"),
    ],
)
def test_what_is_no_page_of_safari_is_told(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=reason):
        read(data, "x.webarchive")
