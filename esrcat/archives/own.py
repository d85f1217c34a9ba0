"""Sites that esrcat has built: their pages tell of projects, and are made from documents, not documents."""

from __future__ import annotations

import re
from pathlib import Path

MANIFEST = "manifest.json"
IS_SITE = "a site that esrcat has built: its pages are made from documents and are none themselves"
HEAD = 64
"""How many bytes of a manifest say whose it is."""

_STARTS = re.compile(rb'\{\s*"generator":\s*"esrcat"')


def is_manifest(head: bytes) -> bool:
    """Tell whether bytes begin the manifest of a site."""
    return _STARTS.match(head) is not None


def is_site(folder: str | Path) -> bool:
    """Tell whether a folder is a site that esrcat has built."""
    try:
        with (Path(folder) / MANIFEST).open("rb") as file:
            return is_manifest(file.read(HEAD))
    except OSError:
        return False
