"""MHTML → the page in it. Browsers, Internet Explorer among them, save pages so (.mht, .mhtml).

The file is a mail message whose parts are the page, its pictures and its styles; only the page is read.
A mail whose text is encoded (.eml) is read in the same way, be it HTML or plain. The source of a place is the
page's own text, decoded: lines and columns count in that, not in the message.
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
from esrcat.readers.text import read_text

MEDIA_TYPE = "multipart/related"

_HEADERS_WITHIN = 4096
_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+?", re.ASCII)
_MULTIPART = re.compile(
    rb"^content-type:\s*(?:multipart/(?:related|alternative|mixed)|message/rfc822)",
    re.IGNORECASE | re.MULTILINE,
)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_ENCODED = re.compile(
    rb"^content-transfer-encoding:\s*(?:quoted-printable|base64)", re.IGNORECASE | re.MULTILINE
)
_PAGES = ("text/html", "application/xhtml+xml")
_TEXT = "text/plain"
_WEB = re.compile("https?://", re.IGNORECASE)


def is_mhtml(data: bytes) -> bool:
    """Tell whether bytes begin with the headers of a message that has parts, or an encoded text."""
    head = data[:_HEADERS_WITHIN]
    if _HEADER.match(head) is None:
        return False
    return bool(_MULTIPART.search(head) or _ENCODED.search(_HEADERS_END.split(head.lstrip(), 1)[0]))


def read_mhtml(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the page of a message as a Document: the part that its start names, else the first HTML part.

    A mail of plain text is that text; what is attached is not read. Raises UnreadableDocument for neither.
    """
    parser = BytesParser(policy=policy.compat32)
    message = parser.parsebytes(data.removeprefix(b"\xef\xbb\xbf").lstrip())
    page = _page(message)
    content = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(content, bytes) or not content.strip():
        reason = (
            "the message holds no HTML; save the page from a browser again, or the text of a mail and "
            "its attachments as files of their own"
        )
        raise UnreadableDocument(name, reason, unsupported=True)
    decoded = decode(content, _charset(page))
    if page.get_content_type() == _TEXT:
        text = read_text(decoded.text, name=name, sha256=sha256, encoding=decoded.encoding)
        return decoded.told_of(text)
    document = read_html(decoded.text, name=name, sha256=sha256, encoding=decoded.encoding)
    url = _address(message, page) or document.url
    return decoded.told_of(document._replace(media_type=MEDIA_TYPE, url=url))


def _page(message: Message) -> Message | None:
    """Return the part that is the page, or the text of a mail; what is attached is neither."""
    parts = [part for part in message.walk() if not part.is_multipart() and not _is_attached(part)]
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    if any(map(_has_frames, pages)):
        # The text of such a page is in its frames, most of it in the largest.
        framed = [part for part in pages if not _has_frames(part)]
        return max(framed, key=_size, default=None)
    start = message.get_param("start")
    named = next((part for part in pages if start and part.get("Content-ID") == start), None)
    only_text = len(parts) == 1 and parts[0].get_content_type() == _TEXT
    return named or next(iter(pages), parts[0] if only_text else None)


def _has_frames(part: Message) -> bool:
    return b"<frameset" in _content(part).lower()


def _size(part: Message) -> int:
    return len(_content(part))


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _address(message: Message, page: Message) -> str | None:
    """Return the address that the page was saved from, as the message or its part says."""
    named = message.get("Snapshot-Content-Location"), page.get("Content-Location")
    said = ("".join(str(each).split()) for each in named if each)
    return next((url for url in said if _WEB.match(url)), None)


def _charset(part: Message) -> str | None:
    charset = part.get_content_charset()
    return None if charset in (None, "us-ascii", "binary") else charset
