"""Safari's web archive (.webarchive) → the page in it.

The file is a binary property list of the page and its pictures, styles and frames; only the page is read. The
source of a place is the page's own text, decoded: lines and columns count in that.
"""

from __future__ import annotations

from typing import Any

from esrcat.document import Document
from esrcat.errors import UnreadableDocument
from esrcat.readers.charset import decode
from esrcat.readers.html import read_html

MEDIA_TYPE = "application/x-webarchive"

_LIST = b"bplist00"
_PAGE, _CONTENT = "WebMainResource", "WebResourceData"
_PAGES = ("text/html", "application/xhtml+xml")


def is_webarchive(data: bytes) -> bool:
    """Tell whether bytes are a property list with a page."""
    return data.startswith(_LIST) and _PAGE.encode() in data


def read_webarchive(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the page of a web archive; UnreadableDocument for one that is broken or holds no page."""
    page = _page(data, name)
    if page.get("WebResourceMIMEType") not in _PAGES or not page[_CONTENT].strip():
        reason = "the web archive holds no HTML; save what it shows as a file of its own kind"
        raise UnreadableDocument(name, reason, unsupported=True)
    decoded = decode(page[_CONTENT], page.get("WebResourceTextEncodingName"))
    document = read_html(decoded.text, name=name, sha256=sha256, encoding=decoded.encoding)
    url = page.get("WebResourceURL") or ""
    kept_from = url if url.startswith("http") else document.url
    return decoded.told_of(document._replace(media_type=MEDIA_TYPE, url=kept_from))


def _page(data: bytes, name: str) -> dict[str, Any]:
    import plistlib

    try:
        page: dict[str, Any] = plistlib.loads(data, fmt=plistlib.FMT_BINARY)[_PAGE]
        page[_CONTENT] = bytes(page[_CONTENT])
    except Exception as error:
        # plistlib lets through whatever a broken list brings about.
        kind = type(error).__name__
        reason = f"the web archive is broken ({kind}); save the page from a browser again"
        raise UnreadableDocument(name, reason) from error
    return page
