"""A site as one ZIP file that runs from a memory stick: the same site gives the same bytes."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from esrcat.archives.own import MANIFEST
from esrcat.written import note

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest time a ZIP file can state; the times of the files are not part of a site."""
_PACKED = frozenset((".zip", ".xlsx", ".parquet"))


def check_place(target: Path) -> None:
    """Raise OSError where no file can be written; the folder for it is made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    part.open("wb").close()
    part.unlink()


def pack(site: Path, target: Path) -> None:
    """Write the files that the manifest of a site names, and the manifest, into a ZIP file."""
    files = json.loads((site / MANIFEST).read_bytes())["files"]
    # A folder given as '.' has a name all the same: no program unpacks paths that begin with '/'.
    folder = site.resolve().name or "site"
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w") as packed:
        for path in (*sorted(files), MANIFEST):
            entry = zipfile.ZipInfo(f"{folder}/{path}", _MOMENT)
            entry.external_attr = 0o644 << 16
            stored = Path(path).suffix in _PACKED
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            packed.writestr(entry, (site / path).read_bytes())
    note(target.parent, {target.name: part}, "build")
    part.replace(target)
