"""Pages that a server packed by gzip and that were kept so, under a name that does not say it."""

from __future__ import annotations

import gzip
import io
import tarfile

import pytest

from esrcat import UnreadableDocument
from esrcat.readers import packed_page, read

PAGE = "<html><p>työ".encode()


def test_a_page_that_is_packed_is_read() -> None:
    packed = gzip.compress(PAGE)
    document = read(packed, "hanke.html")

    assert (document.text, document.media_type) == ("työ", "text/html")
    assert document.sha256 != read(PAGE, "hanke.html").sha256


def tarred() -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        info = tarfile.TarInfo("a.html")
        info.size = len(PAGE)
        archive.addfile(info, io.BytesIO(PAGE))
    return data.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(PAGE)[:-4],
        gzip.compress(PAGE)[:10] + b"\0" * 20,
        gzip.compress(gzip.compress(PAGE)),
        gzip.compress(tarred()),
        gzip.compress(b"PK\x03\x04" + bytes(100)),
    ],
)
def test_what_is_broken_or_an_archive_is_not(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="a gzip file: let its name end in"):
        read(data, "hanke.html")


def test_what_unpacks_to_far_too_much_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_page, "_MOST", 100)

    with pytest.raises(UnreadableDocument, match="a gzip file"):
        read(gzip.compress(PAGE * 100), "hanke.html")
