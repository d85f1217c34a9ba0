"""A page as a server sent it, packed by gzip, under a name that says nothing of that."""

from __future__ import annotations

import zlib

MARK = b"\x1f\x8b"
_MOST = 64 * 1024 * 1024
"""The most bytes that are unpacked: four times what a page of ASCII may have."""
# A TAR archive, another packed file, and a ZIP archive or office file.
_TAR, _TAR_AT = b"ustar", 257
_ARCHIVES = (MARK, b"PK\x03\x04")


def unpacked(data: bytes) -> bytes | None:
    """Return what gzip's bytes hold, None where they are broken, far too many, or an archive."""
    stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        content = stream.decompress(data, _MOST)
    except zlib.error:
        return None
    is_archive = content.startswith(_ARCHIVES) or content[_TAR_AT:].startswith(_TAR)
    return content if stream.eof and not is_archive else None
