"""Recognise what esrcat itself has written, as a whole folder or ZIP: a site, or a set of tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

MANIFEST = "manifest.json"
IS_SITE = "a site that esrcat has built: its pages are made from documents and are none themselves"
IS_TABLES = "tables that esrcat has written: they hold what documents say and are none themselves"
HEAD = 64
"""How many bytes of a manifest are enough to recognise it."""

_STARTS = re.compile(rb'\{\s*"generator":\s*"esrcat"')
_TABLES = frozenset(("datapackage.json", "codebook.csv", "projects.csv", "states.csv"))


def are_tables(names: Iterable[str]) -> bool:
    """Tell whether the names in a folder are those of the tables that `convert` and `export` write."""
    return _TABLES.issubset(names)


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
