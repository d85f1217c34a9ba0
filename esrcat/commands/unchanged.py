"""Whether a site would come out as it is: the same inputs, settings and program give the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from esrcat.resources import templates
from esrcat.runs.version import parser_version
from esrcat.site.writer import MADE_FROM, MANIFEST

_BLOCK = 1 << 20


def fingerprint(inputs: Iterable[Path], options: object, *, leave_out: Path) -> str | None:
    """Return the digest of all that a build depends on; None when an input is no local file or folder.

    `inputs` are documents, records, folders and settings; `options` is what else was asked for, as its
    repr says it. Files below `leave_out`, where the site comes, are none of the inputs.
    """
    site = leave_out.resolve()
    digest = hashlib.sha256(f"{parser_version()}\0{options!r}\0".encode())
    for path in sorted(templates().rglob("*")):
        if path.is_file():
            _add(digest, path)
    for path in inputs:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.is_file() and not file.resolve().is_relative_to(site):
                    _add(digest, file)
        elif path.is_file():
            _add(digest, path)
        else:
            return None
    return digest.hexdigest()


def _add(digest: hashlib._Hash, path: Path) -> None:
    digest.update(f"{path.as_posix()}\0{path.stat().st_size}\0".encode())
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)


def is_built(site: Path, made_from: str) -> bool:
    """Tell whether a site was made from just that, and all of its files are there."""
    try:
        if (site / MADE_FROM).read_text(encoding="utf-8").strip() != made_from:
            return False
        manifest = json.loads((site / MANIFEST).read_bytes())
        return all((site / path).is_file() for path in manifest["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return False
