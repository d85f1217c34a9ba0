"""Which parser this is: what was read by another one must be read again."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_PARTS = (".py", ".csv")


@cache
def parser_version() -> str:
    """Return a digest of this package's own files: any change of a rule or a vocabulary gives another."""
    package = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*")):
        if path.suffix in _PARTS:
            digest.update(path.relative_to(package).as_posix().encode() + b"\0")
            digest.update(path.read_bytes())
    return digest.hexdigest()
