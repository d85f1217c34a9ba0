"""Archives for the tests: small, and made anew each time."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping

PAGE = b"<p>A page of news, and no form.</p>"


def zipped(files: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def tarred(files: Mapping[str, bytes], mode: str = "w") -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def response(body: bytes, *headers: str, status: str = "200 OK", media_type: str = "text/html") -> bytes:
    head = "\r\n".join((f"HTTP/1.1 {status}", f"Content-Type: {media_type}", *headers))
    return head.encode() + b"\r\n\r\n" + body


def capture(
    url: str,
    block: bytes,
    *headers: str,
    kind: str = "response",
    date: str = "2012-03-04T05:06:07Z",
    media_type: str = "application/http; msgtype=response",
) -> bytes:
    lines = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>",
        f"WARC-Date: {date}",
        f"WARC-Target-URI: {url}",
        *headers,
        f"Content-Type: {media_type}",
        f"Content-Length: {len(block)}",
    )
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def warc(*captures: bytes, packed: bool = True) -> bytes:
    """Return a WARC file, each record packed by itself as crawlers do."""
    return b"".join(gzip.compress(each) if packed else each for each in captures)


def arc(*captures: bytes, packed: bool = True) -> bytes:
    """Return an ARC file: the record that tells of it, and captures, each packed by itself."""
    told = b"1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n"
    records = (arc_capture("filedesc://x.arc", told, media_type="text/plain"), *captures)
    return b"".join(gzip.compress(each) if packed else each for each in records)


def arc_capture(url: str, block: bytes, date: str = "20070304050607", media_type: str = "text/html") -> bytes:
    return f"{url} 10.0.0.1 {date} {media_type} {len(block)}\n".encode() + block + b"\n"
