"""MHTML → the page in it. Browsers, Internet Explorer among them, save pages so (.mht, .mhtml).

The file is a mail message whose parts are the page, its pictures and its styles; only the page is read.
The source of a place is the page's own HTML, decoded: lines and columns count in that, not in the message.
"""

from __future__ import annotations

import re
from email import policy
from email.message import Message
from email.parser import BytesParser

from esrcat.document import Document
from esrcat.errors import UnreadableDocument
from esrcat.readers.charset import decode
from esrcat.readers.html import read_html

MEDIA_TYPE = "multipart/related"

_HEADERS_WITHIN = 4096
_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+?", re.ASCII)
_MULTIPART = re.compile(
    rb"^content-type:\s*(?:multipart/(?:related|alternative|mixed)|message/rfc822)",
    re.IGNORECASE | re.MULTILINE,
)
_PAGES = ("text/html", "application/xhtml+xml")


def is_mhtml(data: bytes) -> bool:
    """Tell whether bytes begin with the headers of a message with parts."""
    head = data[:_HEADERS_WITHIN]
    return _HEADER.match(head) is not None and _MULTIPART.search(head) is not None


def read_mhtml(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the page of a message as a Document: the part that its start names, else the first HTML part.

    Raises UnreadableDocument for a message without one.
    """
    page, charset = _page(data, name)
    decoded = decode(page, charset)
    document = read_html(decoded.text, name=name, sha256=sha256, encoding=decoded.encoding)
    return document._replace(media_type=MEDIA_TYPE, contradicted=decoded.contradicted)


def _page(data: bytes, name: str) -> tuple[bytes, str | None]:
    """Return the bytes of the page, and the character set that the message says they are in."""
    message = BytesParser(policy=policy.compat32).parsebytes(data.removeprefix(b"\xef\xbb\xbf").lstrip())
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    start = message.get_param("start")
    page = next((part for part in pages if start and part.get("Content-ID") == start), None)
    if page is None and pages:
        page = pages[0]
    content = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(content, bytes) or not content.strip():
        reason = "the saved page holds no HTML; open it in a browser and save it again as a web page"
        raise UnreadableDocument(name, reason, unsupported=True)
    return content, _charset(page)


def _charset(part: Message) -> str | None:
    charset = part.get_content_charset()
    return None if charset in (None, "us-ascii", "binary") else charset
