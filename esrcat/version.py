"""The version of the parser: what another version has read must be read again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PARTS = (".py", ".csv", ".toml", ".tsv", ".txt")


@cache
def parser_version() -> str:
    """Return a digest of this package's own files: any change of a rule or a vocabulary gives another."""
    package = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for path in sorted(files_of(package)):
        digest.update(path[len(str(package)) + 1 :].replace(os.sep, "/").encode() + b"\0")
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - see below
            digest.update(file.read())
    return digest.hexdigest()


def files_of(package: Path) -> Iterator[str]:
    """Yield the files that rules and vocabularies stand in."""
    # Every build asks for it: with a Path for each file it takes twice the time.
    for folder, _, names in os.walk(package):
        yield from (f"{folder}{os.sep}{name}" for name in names if name.endswith(_PARTS))
