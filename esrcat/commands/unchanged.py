"""Tell whether a site is up to date: the same inputs, settings and program would give the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
from array import array
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from esrcat.archives.own import MANIFEST
from esrcat.resources import templates
from esrcat.site.writing.folder import MADE_FROM
from esrcat.version import parser_version

_BLOCK = 1 << 20
_DOUBT = 2_000_000_000
"""Times of files and of a build that differ by fewer nanoseconds count as the same."""


class Inputs(NamedTuple):
    """The inputs of a build: the program's own files, given files, and options.

    `given` are documents, records and settings; `asked` is the repr of the options.
    """

    own: list[Path]
    given: list[Path]
    asked: str

    def fingerprint(self) -> str:
        """Return the digest of all inputs."""
        digest = hashlib.sha256(f"{parser_version()}\0{self.asked}\0".encode())
        for path in (*self.own, *self.given):
            _add(digest, path, path.stat().st_size)
        return digest.hexdigest()

    def outline(self) -> Outline:
        """Return the digest of all but the given files' content, and when one of these changed last."""
        digest = hashlib.sha256(f"{parser_version()}\0{self.asked}\0".encode())
        for path in self.own:
            _add(digest, path, path.stat().st_size)
        newest = 0
        for path in self.given:
            stat = path.stat()
            digest.update(_name_and_size(path, stat.st_size))
            # Copying a file does not preserve its ctime, so a file that was put here since is always noticed.
            newest = max(newest, stat.st_mtime_ns, stat.st_ctime_ns)
        return Outline(digest.hexdigest(), newest)


class Outline(NamedTuple):
    """A digest of names and sizes, and the last change of a file in nanoseconds since 1970."""

    digest: str
    newest: int


def inputs_of(given: Iterable[Path], options: object, *, leave_out: Path) -> Inputs | None:
    """Return what a build depends on; None when an input is no local file or folder.

    Files below `leave_out`, where the site comes, are none of the inputs, nor are those that cannot be
    opened: they fail when they are read, and a site with a failed input is never taken for whole.
    """
    site = leave_out.resolve()
    files: list[Path] = []
    for path in given:
        if path.is_dir():
            found = sorted(path.rglob("*"))
            files += [file for file in found if _is_open(file) and not file.resolve().is_relative_to(site)]
        elif path.is_file():
            files.append(path)
        else:
            return None
    own = [path for path in sorted(templates().rglob("*")) if path.is_file()]
    return Inputs(own, files, repr(options))


def _is_open(path: Path) -> bool:
    try:
        return path.is_file() and os.access(path, os.R_OK)
    except OSError:  # in a folder whose names may be seen and no more
        return False


def _name_and_size(path: Path, size: int) -> bytes:
    # A name of an old disk need not be UTF-8.
    return f"{path.as_posix()}\0{size}\0".encode(errors="surrogateescape")


def _add(digest: hashlib._Hash, path: Path, size: int) -> None:
    digest.update(_name_and_size(path, size))
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)


def made_from(inputs: Inputs) -> str:
    """Return what a site that is built now is made from, for `is_built` to compare with later."""
    return f"{inputs.fingerprint()}\n{inputs.outline().digest}"


def mark_built(site: Path, started: int) -> None:
    """Say how the files of a site were left, and when its inputs were looked at (nanoseconds since 1970).

    The time is that of the file that says it, so that nothing in it depends on the clock but the pages' own.
    """
    told = site / MADE_FROM
    if told.is_file():
        with told.open("a", encoding="ascii", newline="\n") as file:
            file.write(f"{_state(site)}\n")
        os.utime(told, ns=(started, started))


def is_built(site: Path, inputs: Inputs) -> bool:
    """Tell whether a site was made from just that, and all of its files are as they were left.

    The given files are read only when one of them may be younger than the site.
    """
    try:
        told = site / MADE_FROM
        whole, outline, state = told.read_text(encoding="utf-8").split()
        now = inputs.outline()
        if now.digest != outline:
            return False
        if now.newest + _DOUBT >= told.stat().st_mtime_ns and inputs.fingerprint() != whole:
            return False
        return _state(site) == state
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _state(site: Path) -> str:
    """Return a digest of sizes and times of the files of a site; an error (OSError …) when one is not there.

    A page that somebody has edited or emptied is seen by it, and need not be read.
    """
    folder = str(site)
    sizes, times = array("q"), array("q")
    for path in (MANIFEST, *json.loads((site / MANIFEST).read_bytes())["files"]):
        found = os.stat(f"{folder}/{path}")  # noqa: PTH116 - a Path costs as much as the question
        sizes.append(found.st_size)
        times.append(found.st_mtime_ns)
    return hashlib.sha256(sizes.tobytes() + times.tobytes()).hexdigest()
