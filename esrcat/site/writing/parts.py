"""Parts of a site: files that are made together from the same inputs, and a digest of these inputs.

A later build with the same digest takes the files over without making or writing them. A file beside the
manifest has a line for each part: its name, the digest, its files.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import orjson

from esrcat.resources import templates
from esrcat.version import parser_version

PARTS = "made-from-parts"


class Part(NamedTuple):
    """A part that was made: its name, what it was made from, its files, and the bytes that these have."""

    name: str
    made_from: str
    size: int
    paths: list[str]


def read_parts(site: Path) -> list[tuple[str, bytes]]:
    """Return names and lines of the parts of an earlier build; nothing where there are none."""
    try:
        with (site / PARTS).open("rb") as file:
            return [(str(orjson.loads(line)[0]), line) for line in file]
    except (OSError, ValueError, LookupError, TypeError):
        return []


def part_of(line: bytes) -> Part:
    """Return the part that a line tells of; it was read before, so that it is one."""
    name, made_from, size, *paths = orjson.loads(line)
    return Part(name, made_from, size, paths)


def write_parts(site: Path, lines: Iterable[bytes]) -> None:
    """Write the lines of a build, unless there are none."""
    first = next(iter(lines := iter(lines)), None)
    if first is not None:
        with (site / PARTS).open("wb") as file:
            file.write(first)
            file.writelines(lines)


def line_of(part: Part) -> bytes:
    """Return the line that tells of a part."""
    return orjson.dumps([part.name, part.made_from, part.size, *part.paths]) + b"\n"


def is_untouched(site: Path, part: Part, since: int) -> bool:
    """Tell whether all files of a part are there, of the size they had, and none is newer than that time."""
    folder = str(site)
    try:
        # Asked for every file of a site: a Path costs as much as the question.
        stats = [os.stat(f"{folder}/{path}") for path in part.paths]  # noqa: PTH116
    except OSError:
        return False
    return sum(stat.st_size for stat in stats) == part.size and all(
        stat.st_mtime_ns <= since for stat in stats
    )


def made_from(*things: object) -> str:
    """Return a digest of things by their repr: texts, numbers, and tuples, lists and dicts of these."""
    return digest_of(map(repr, things))


def digest_of(texts: Iterable[str]) -> str:
    """Return a digest of texts in their order."""
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()[:32]


def program() -> str:
    """Return a digest of what makes a site: this package, its templates, and the libraries that print."""
    folder = templates()
    texts = [parser_version(), *(version(name) for name in ("babel", "jinja2", "markupsafe"))]
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            texts += [path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()]
    return digest_of(texts)
