"""When a web archive kept a copy of a page, and of which address: told by the name of its member."""

from __future__ import annotations

import re
from datetime import datetime

# A member of a web archive is called by the time of its capture: 'x.warc.gz!/20120304050607/https://…'.
_CAPTURED = re.compile(r".*!/(?P<time>\d{14})/(?P<address>.+)", re.DOTALL)


def captured_at(name: str) -> str:
    """Return the time (ISO) at which a web archive kept a document, '' for one from elsewhere."""
    found = _CAPTURED.fullmatch(name)
    if not found:
        return ""
    time = found["time"]
    try:
        return datetime.fromisoformat(f"{time[:8]}T{time[8:]}").isoformat()
    except ValueError:
        return ""


def captured_address(name: str) -> str:
    """Return the address of the page that a web archive kept, '' for a document from elsewhere."""
    found = _CAPTURED.fullmatch(name)
    return found["address"] if found else ""
