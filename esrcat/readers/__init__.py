"""Bytes → Document: the reader is chosen by the content, never by the file's name."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from esrcat.document import Document
from esrcat.errors import OverBudget, UnreadableDocument
from esrcat.readers import packed_page
from esrcat.readers.charset import Decoded, decode
from esrcat.readers.own import refuse_own, refuse_own_workbook
from esrcat.readers.telling_bytes import utf16_without_mark
from esrcat.readers.transcript import unwrap

if TYPE_CHECKING:
    from esrcat.readers.opendocument import OpenDocument

_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h[1-6]|ul|ol|dl|span|br|section|article|b|strong|a|pre|tr|td|font|center|i|u|em)"
    r"(?:\s[^>]{0,500})?/?>",
    re.I,
)
_MARKUP_WITHIN = 8192
MOST_CHARACTERS = 16 * 1024 * 1024
"""The most characters of a page or text, fifty times as many as the longest real one has."""
MOST_MARKS = 1_500_000
"""The most `<` of a page, each of which may begin an element; a list of 20 000 rows has half as many."""
_SAMPLE = 4096
# In compressed or encrypted data 27 of 256 bytes are control characters; in a page hardly any.
_BINARY_SHARE = 0.05
_PDF = b"%PDF-"
# Readers of PDF allow for a kilobyte of anything before it.
_PDF_WITHIN = 1024
_ZIP = b"PK\x03\x04"
_DECLARATION_WITHIN = 200
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_PICTURE = "a picture: it has no text; recognise the text first, for example with tesseract"
_KINDS = (
    (packed_page.MARK, "a gzip file: let its name end in .gz, or unpack it first"),
    (
        _OLD_OFFICE,
        "an old Word, Excel or Outlook file: save it as .docx, .xlsx, .odt, .ods, HTML or plain text",
    ),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive: unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive: unpack it first"),
    (b"PAR1", "a Parquet file: it holds a table and is no document"),
)
_MARKS = tuple(mark for mark, _ in _KINDS)
# The part of the file that holds a .docx or .xlsx locked with a password.
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OF_READERS = (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt", ".ods", ".rtf")
# What tells that the beginning of a file is worth a closer look, and within how many bytes of it.
_PROPERTY_LIST = b"bplist00"
_RICH_TEXT, _RICH_TEXT_WITHIN = b"{\\rtf", 64
_XML_WORKBOOK, _XML_WORKBOOK_WITHIN = b"urn:schemas-microsoft-com:office:spreadsheet", 4096
_FLAT_OFFICE, _FLAT_OFFICE_WITHIN = b"<office:document", 2048


def read(data: bytes, name: str, sha256: str | None = None) -> Document:
    """Return the bytes as a Document; `sha256` is their digest where the caller knows it.

    Raises UnreadableDocument for empty and binary data and for kinds that no reader knows; the
    message says what the bytes are and what to do.
    """
    sha256 = sha256 or hashlib.sha256(data).hexdigest()
    document = _read_binary(data, name, sha256) or _read_marked_text(data, name, sha256)
    if document is not None:
        return document
    if not data.startswith(b"<"):
        refuse_own(data, name)
    _refuse_other_kinds(data, name)
    decoded = decode(data)
    return decoded.told_of(_read_decoded(decoded, name, sha256))


def _read_binary(data: bytes, name: str, sha256: str) -> Document | None:
    """Return what begins with the mark of a kind of its own as a Document, None for anything else."""
    if data.find(_PDF, 0, _PDF_WITHIN) >= 0:
        from esrcat.readers.pdf import read_pdf

        return read_pdf(data, name=name, sha256=sha256)
    if data.startswith(packed_page.MARK) and (page := packed_page.unpacked(data)) is not None:
        return read(page, name, sha256)
    if data.startswith(_ZIP):
        return _read_archive(data, name, sha256)
    if data.startswith(_OLD_OFFICE):
        return _read_old_office(data, name, sha256)
    if data.startswith(_PROPERTY_LIST):
        from esrcat.readers.webarchive import is_webarchive, read_webarchive

        if is_webarchive(data):
            return unwrap(read_webarchive(data, name=name, sha256=sha256))
    return None


def _read_old_office(data: bytes, name: str, sha256: str) -> Document | None:
    """Return an old Word document or workbook as a Document, None for another file of the old kind."""
    from esrcat.readers.doc import is_doc, read_doc
    from esrcat.readers.xls import is_xls, read_xls

    if is_doc(data):
        return read_doc(data, name=name, sha256=sha256)
    if not is_xls(data):
        return None
    sheets = read_xls(data, name=name, sha256=sha256)
    refuse_own_workbook(sheets.text, name)
    return sheets


def _read_marked_text(data: bytes, name: str, sha256: str) -> Document | None:
    """Return rich text, a flat file of OpenDocument or a mail message as a Document, None for others."""
    if data.find(_RICH_TEXT, 0, _RICH_TEXT_WITHIN) >= 0:
        from esrcat.readers.rtf import is_rtf, read_rtf

        if is_rtf(data):
            return read_rtf(data, name=name, sha256=sha256)
    if data.find(_FLAT_OFFICE, 0, _FLAT_OFFICE_WITHIN) >= 0:
        from esrcat.readers.opendocument import flat_kind

        if kind := flat_kind(data):
            return _read_opendocument(kind, data, name, sha256)
    if data.find(_XML_WORKBOOK, 0, _XML_WORKBOOK_WITHIN) >= 0:
        from esrcat.readers.spreadsheetml import is_spreadsheetml, read_spreadsheetml

        if is_spreadsheetml(data):
            return read_spreadsheetml(data, name=name, sha256=sha256)
    if not data.startswith(b"<"):
        from esrcat.readers.mhtml import is_mhtml, read_mhtml

        if is_mhtml(data):
            return unwrap(read_mhtml(data, name=name, sha256=sha256))
    return None


def _read_archive(data: bytes, name: str, sha256: str) -> Document:
    """Return an office file, which is a ZIP archive, as a Document."""
    from esrcat.readers.xlsx import is_workbook, read_xlsx

    if is_workbook(data):
        workbook = read_xlsx(data, name=name, sha256=sha256)
        refuse_own_workbook(workbook.text, name)
        return workbook
    from esrcat.readers.docx import is_docx, read_docx

    if is_docx(data):
        return read_docx(data, name=name, sha256=sha256)
    from esrcat.readers.opendocument import package_kind

    kind = package_kind(data)
    if kind is None:
        from esrcat.readers.office_archive import refuse_archive

        refuse_archive(data, name)
    return _read_opendocument(kind, data, name, sha256)


def _read_opendocument(kind: OpenDocument, data: bytes, name: str, sha256: str) -> Document:
    if kind == "text":
        from esrcat.readers.odt import read_odt

        return read_odt(data, name=name, sha256=sha256)
    from esrcat.readers.ods import read_ods

    sheets = read_ods(data, name=name, sha256=sha256)
    refuse_own_workbook(sheets.text, name)
    return sheets


def _read_decoded(decoded: Decoded, name: str, sha256: str) -> Document:
    """Return a page, an XML file or a text as a Document."""
    source = decoded.text
    if _may_be_markdown(source):
        from esrcat.readers.markdown import is_markdown, read_markdown

        if is_markdown(source):
            _refuse_too_much(source, name)
            return read_markdown(source, name=name, sha256=sha256, encoding=decoded.encoding)
    if _MARKUP.search(source, 0, _MARKUP_WITHIN) and not _is_xml(source):
        from esrcat.readers.html import read_html

        _refuse_too_much(source, name)
        return unwrap(read_html(source, name=name, sha256=sha256, encoding=decoded.encoding))
    if source[:_DECLARATION_WITHIN].lstrip("\ufeff \t\r\n").startswith("<"):
        from esrcat.readers.xml import read_xml, root_of

        if root_of(source):
            return read_xml(source, name=name, sha256=sha256, encoding=decoded.encoding)
    from esrcat.readers.plain_tables import mark_of_table
    from esrcat.readers.text import read_text

    _refuse_too_much(source, name)
    if mark := mark_of_table(source):
        from esrcat.readers.delimited import read_delimited

        return read_delimited(source, mark, name=name, sha256=sha256, encoding=decoded.encoding)
    return unwrap(read_text(source, name=name, sha256=sha256, encoding=decoded.encoding))


def _may_be_markdown(source: str) -> bool:
    """Tell at sight whether a text may be Markdown; a page of HTML begins with a tag."""
    if source[:_DECLARATION_WITHIN].lstrip("\ufeff \t\r\n").startswith("<"):
        return False
    return any(sign in source for sign in ("# ", "](", "**", "\ntitle:"))


def is_no_document(data: bytes) -> bool:
    """Tell at sight that bytes are empty, or a kind of file that no reader knows."""
    return data.startswith(_MARKS) or not data.strip()


def _refuse_too_much(source: str, name: str) -> None:
    if len(source) > MOST_CHARACTERS:
        raise OverBudget(
            name, f"a page of {len(source)} characters, more than {MOST_CHARACTERS}; split it first"
        )
    if len(source) > MOST_MARKS and (marks := source.count("<")) > MOST_MARKS:
        raise OverBudget(name, f"a page of {marks} tags, more than {MOST_MARKS}; split it first")


def _is_xml(source: str) -> bool:
    """Tell whether a file declares itself XML and its root is not an element of HTML."""
    if not source[:_DECLARATION_WITHIN].lstrip().startswith("<?xml"):
        return False
    from esrcat.readers.xml import root_of

    root = root_of(source)
    return root is not None and not _MARKUP.match(source, root[1])


def _refuse_other_kinds(data: bytes, name: str) -> None:
    head = data[:_SAMPLE]
    if not head.strip() and not data.strip():
        raise UnreadableDocument(name, "the file is empty: nothing to read; fetch it again from its source")
    if head.startswith(_OLD_OFFICE) and _LOCKED in data:
        raise UnreadableDocument(
            name,
            "this is an office file that is locked with a password: save it without one",
            unsupported=True,
        )
    for mark, reason in _KINDS if head.startswith(_MARKS) else ():
        if head.startswith(mark):
            raise UnreadableDocument(name, f"this is {reason}", unsupported=True)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or utf16_without_mark(head):
        return
    binary = sum(byte < 9 or 13 < byte < 32 for byte in head) if not _is_plain(head) else 0
    if binary <= _BINARY_SHARE * len(head):
        return
    if name.lower().endswith(_OF_READERS):
        raise UnreadableDocument(
            name,
            "the file is not what its name says, or its beginning is lost; fetch it again from its source",
        )
    raise UnreadableDocument(
        name,
        "the file is binary, neither HTML nor text; esrcat reads pages, texts, PDF, "
        ".doc, .docx, .xls, .xlsx, .odt, .ods and .rtf",
        unsupported=True,
    )


_CONTROLS = bytes((*range(9), *range(14, 32)))


def _is_plain(head: bytes) -> bool:
    # Searching for each control character in turn is many times faster than looking at every byte.
    return not any(map(head.__contains__, _CONTROLS))
