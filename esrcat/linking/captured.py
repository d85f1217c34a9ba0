"""When a web archive kept a copy of a page, and of which address: told by its name or its address there."""

from __future__ import annotations

import re
from datetime import datetime

# A member of a web archive is called by the time of its capture: 'x.warc.gz!/20120304050607/https://…'.
_MEMBER = re.compile(r".*!/(?P<time>\d{14})/(?P<address>.+)", re.DOTALL)
# Programs that fetch copies name folders so: 'kopiot/20120304050607/www.esimerkki.fi/hanke.html'.
_IN_FOLDER = re.compile(r"(?:.*/)?(?P<time>\d{14})/(?P<address>[\w-]+(?:\.[\w-]+)+/.+)", re.DOTALL)
# Of a page saved from a web archive: 'https://web.archive.org/web/20120304050607id_/http://…'. The letters
# behind the time say how the file was asked for.
_REPLAYED = re.compile(
    r"https?://[^/]+/(?:[\w-]+/)*(?P<time>\d{14})(?:[a-z]{2}_)?/(?P<address>https?:/.+)", re.DOTALL
)


def captured_at(name: str, url: str | None) -> str:
    """Return the time (ISO) at which a web archive kept a document, '' for one from elsewhere."""
    found = _capture(name, url)
    if not found:
        return ""
    time = found["time"]
    try:
        return datetime.fromisoformat(f"{time[:8]}T{time[8:]}").isoformat()
    except ValueError:
        return ""


def page_address(name: str, url: str | None) -> str:
    """Return the address of the page itself, which an archive kept or not, '' where none is known."""
    found = _capture(name, url)
    return found["address"] if found else url or ""


def _capture(name: str, url: str | None) -> re.Match[str] | None:
    """Return time and address of a copy; of a copy of a web archive's page, those that this tells."""
    member = _MEMBER.fullmatch(name) or _IN_FOLDER.fullmatch(name)
    return _REPLAYED.fullmatch(url or (member["address"] if member else "")) or member
