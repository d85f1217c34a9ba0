"""Short texts about a project, read as a whole: what the modules of `esrcat.free_text` find in them."""

from __future__ import annotations

import hashlib
from typing import Any

from esrcat.free_text import read_project
from esrcat.readers import read
from esrcat.record import values


def found(text: str) -> dict[str, Any]:
    """Return the values that are read from a text about one project."""
    # A page has a heading of its own over the text.
    data = f"Info\n\n{text}".encode()
    document = read(data, "text.txt", hashlib.sha256(data).hexdigest())
    return values(read_project(document).found)


def at(content: Any, *keys: str) -> Any:
    """Return a value under its keys, None where there is none."""
    for key in keys:
        content = content.get(key) if isinstance(content, dict) else None
    return content
