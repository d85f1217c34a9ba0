"""OpenDocument files, as LibreOffice writes them: what is in the package, or in the one flat XML file.

A package is a ZIP archive with `content.xml` and `styles.xml`; a flat file (.fodt, .fods) has all of it in
one element. Either is looked at before it is parsed: no DTD, so no entities, and not more than the readers of
Microsoft's files take. lxml bounds the depth of elements.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import IO, Any, Literal

from esrcat.errors import Refused, UnreadableDocument
from esrcat.readers.office_archive import has_dtd, part_sizes, refuse_unsafe

OpenDocument = Literal["text", "spreadsheet"]

CONTENT, STYLES = "content.xml", "styles.xml"
OFFICE, STYLE, TEXT, TABLE, DRAW = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}"
    for name in ("office", "style", "text", "table", "drawing")
)
_WHAT = {"text": "document", "spreadsheet": "workbook"}
_TYPE = re.compile(rb"application/(?:vnd\.oasis\.opendocument|x-vnd\.oasis\.opendocument)\.([a-z]+)")
# A template, a master and a page of the web are texts as well; what has another kind in front is none.
_KINDS: dict[bytes, OpenDocument] = {b"text": "text", b"spreadsheet": "spreadsheet"}
_TYPE_PART, _MANIFEST = "mimetype", "META-INF/manifest.xml"
_LONGEST_TYPE = 100
_LARGEST_MANIFEST = 1024 * 1024
# Of a file that newer programs have locked, the package as a whole is one encrypted part.
_LOCKED_WHOLE = "encrypted-package"
_LOCKED_PART = b"encryption-data"
_FLAT = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*+(?><\?xml[^>]*+>\s*+)?(?><!--.*?-->\s*+)*
    (?><!DOCTYPE[^>\[]*+(?:\[.*?\]\s*+)?>\s*+)?<office:document\s[^>]*?
    office:mimetype\s*=\s*["']([^"']{1,100})["']""",
    re.DOTALL | re.VERBOSE,
)
_FLAT_WITHIN = 16384


def flat_kind(data: bytes) -> OpenDocument | None:
    """Return what a flat XML file of OpenDocument is, None for any other."""
    flat = _FLAT.match(data, 0, _FLAT_WITHIN)
    return _named(flat[1]) if flat else None


def package_kind(data: bytes) -> OpenDocument | None:
    """Return what the package in a ZIP archive is, None for others and for kinds that are not read."""
    parts = part_sizes(data)
    if CONTENT not in parts and _LOCKED_WHOLE not in parts:
        return None
    if _TYPE_PART in parts:
        return _named(_head(data, _TYPE_PART, _LONGEST_TYPE))
    root = re.search(rb'<[^<>]*full-path="/"[^<>]*>', _head(data, _MANIFEST, _LARGEST_MANIFEST))
    return _named(root[0]) if root else None


def _named(media_type: bytes) -> OpenDocument | None:
    found = _TYPE.search(media_type)
    return _KINDS.get(found[1]) if found else None


def _head(data: bytes, part: str, most: int) -> bytes:
    """Return the beginning of a part; nothing where it is not there or broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(part) as file:
            return file.read(most)
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
        return b""


def refuse(data: bytes, name: str, kind: OpenDocument, largest: int) -> None:
    """Raise UnreadableDocument for a file that is locked, or not safe to open; `largest` is for its text."""
    what = _WHAT[kind]
    if data.startswith(b"PK"):
        _refuse_locked(data, name)
        refuse_unsafe(data, name, what)
        sizes = part_sizes(data)
        size = max(sizes.get(CONTENT, 0), sizes.get(STYLES, 0))
    else:
        size = len(data)
        if has_dtd(data):
            raise Refused(name, f"the {what} has a DTD; it was not opened")
    if size > largest:
        most = largest // 1024**2
        raise UnreadableDocument(
            name, f"the document's text unpacks to more than {most} MiB; it was not opened"
        )


def _refuse_locked(data: bytes, name: str) -> None:
    manifest = _head(data, _MANIFEST, _LARGEST_MANIFEST)
    if _LOCKED_PART in manifest or _LOCKED_WHOLE in part_sizes(data):
        reason = "this is an office file that is locked with a password: save it without one"
        raise UnreadableDocument(name, reason, unsupported=True)


@contextmanager
def opened(data: bytes, part: str) -> Iterator[IO[bytes]]:
    """Open a part of a package; a flat file is all of its parts."""
    if not data.startswith(b"PK"):
        yield io.BytesIO(data)
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive, closing(archive.open(part)) as file:
        yield file


def has_part(data: bytes, part: str) -> bool:
    """Tell whether a package has a part; the styles of a flat file are in the file itself."""
    return part in part_sizes(data)


def root_of(data: bytes, part: str) -> Any:
    """Return the root element of a part, parsed without entities and without asking for anything outside."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    with opened(data, part) as file:
        return etree.parse(file, parser).getroot()
