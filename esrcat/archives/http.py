"""The answer of a web server as it went over the wire: status, headers, the body unpacked within a limit."""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

from esrcat.archives.inputs import NotRead
from esrcat.document import printable

_MOST_HEADER = 256 * 1024
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_PAGE_PART = re.compile(
    r"(?:image|font|audio|video)/|text/css|(?:text|application)/(?:x-)?(?:java|ecma)script"
    r"|application/(?:font|x-font|vnd\.ms-fontobject)",
    re.I,
)
_REDIRECTS = range(300, 400)
_OK = range(200, 300)
_BROKEN = "its packing is broken; fetch the page again from its source"


class Response(NamedTuple):
    """A server's answer; header names are in lower case, the body is as sent."""

    status: int
    headers: dict[str, str]
    body: bytes


def page_in(block: bytes, limit: int) -> bytes | None:
    """Return the page that a capture holds, None when it has more than `limit` bytes.

    Raises NotRead for what is no answer of a server, and for an answer without a page of its own.
    """
    response = response_of(block)
    if response is None:
        raise NotRead("failed", "the capture is no answer of a web server; fetch the page again")
    _refuse_no_page(response)
    return body_of(response, limit)


def _refuse_no_page(response: Response) -> None:
    if response.status in _REDIRECTS:
        target = printable(response.headers.get("location", "another address"))[:500]
        raise NotRead("not_a_project", f"a redirect ({response.status}) to {target}: no page of its own")
    if response.status not in _OK:
        raise NotRead("not_a_project", f"the server answered {response.status}: no page")
    media_type = response.headers.get("content-type", "")
    if _PAGE_PART.match(media_type):
        raise NotRead("not_a_project", f"a part of a page ({printable(media_type)[:100]}), no document")
    if not response.body:
        raise NotRead("not_a_project", "the server answered with an empty page")


def response_of(block: bytes) -> Response | None:
    """Return the answer that bytes hold, None when they are none."""
    head_end, body_start = _end_of_head(block)
    lines = block[:head_end].split(b"\n")
    parts = lines[0].split(None, 2)
    if len(parts) < 2 or not parts[0].startswith(b"HTTP/") or not parts[1].isdigit():
        return None
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            headers.setdefault(name.strip().lower().decode("latin-1"), value.strip().decode("latin-1"))
    return Response(int(parts[1]), headers, block[body_start:])


def _end_of_head(block: bytes) -> tuple[int, int]:
    end = _HEAD_END.search(block, 0, _MOST_HEADER)
    return end.span() if end else (len(block), len(block))


def body_of(response: Response, limit: int) -> bytes | None:
    """Return the page's own bytes, None when there are more than `limit`.

    Archives often keep the headers of a body that they have unpacked: packing is undone where it is
    there, not where it is declared. Raises NotRead for packing that is broken or unknown.
    """
    body = response.body
    if "chunked" in response.headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    encodings = [part.strip().lower() for part in response.headers.get("content-encoding", "").split(",")]
    for encoding in reversed(encodings):
        unpacked = _unpacked(body, encoding, limit)
        if unpacked is None:
            return None
        body = unpacked
    return None if len(body) > limit else body


def _joined(body: bytes) -> bytes:
    """Return chunks as one; a body without chunks as it is."""
    parts: list[bytes] = []
    at = 0
    while (end := body.find(b"\n", at, at + 64)) >= 0:
        size = _size(body[at:end])
        if size is None:
            return b"".join(parts) if parts else body
        if size == 0:
            break
        parts.append(body[end + 1 : end + 1 + size])
        at = end + 1 + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1
    return b"".join(parts) if parts else body


def _size(line: bytes) -> int | None:
    try:
        size = int(line.split(b";")[0].strip(), 16)
    except ValueError:
        return None
    return size if size >= 0 else None


def _unpacked(body: bytes, encoding: str, limit: int) -> bytes | None:
    if encoding in ("gzip", "x-gzip"):
        return _inflated(body, zlib.MAX_WBITS | 16, limit) if body.startswith(b"\x1f\x8b") else body
    if encoding == "deflate":
        zlib_head = len(body) > 1 and body[0] & 0x0F == 8 and (body[0] << 8 | body[1]) % 31 == 0
        return _inflated(body, zlib.MAX_WBITS if zlib_head else -zlib.MAX_WBITS, limit)
    if encoding in ("", "identity", "none"):
        return body
    if encoding in ("br", "zstd") and body.lstrip()[:1] in (b"<", b"%"):
        return body
    raise NotRead(
        "unsupported", f"the page is packed by {encoding[:20]!r}, which is not read; fetch it unpacked"
    )


def _inflated(body: bytes, wbits: int, limit: int) -> bytes | None:
    parts: list[bytes] = []
    size = 0
    rest = body
    try:
        while rest:
            stream = zlib.decompressobj(wbits)
            part = stream.decompress(rest, limit + 1 - size)
            parts.append(part)
            size += len(part)
            if size > limit:
                return None
            if not stream.eof:
                break
            rest = stream.unused_data.lstrip(b"\x00") if wbits > zlib.MAX_WBITS else b""
    except zlib.error as error:
        if not parts:
            raise NotRead("failed", _BROKEN) from error
    return b"".join(parts)
