"""What esrcat has written into a folder, so that no run takes a file of somebody else's for its own.

Beside the outputs lies a hidden list. Each line is a JSON array: a file's name, the SHA-256 of its bytes, the
command that wrote it, and a digest of what it was made from ('' where that is not told). A name may have
many lines. A file is esrcat's own while its bytes are those of any of them: whoever changed it since, or put
another in its place, has work in it that nothing may overwrite. Nor does a command overwrite what another one
wrote.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from esrcat.errors import ExportError

LIST = ".esrcat-written"
"""The name of the list in each folder that something was written to."""

_BLOCK = 1 << 20
_MOST_LINES = 1000
_KEPT = 4
"""Of each name, how many of its last lines are kept when the list has grown long."""


class _Line(NamedTuple):
    """A file that was written: name, digest, the command, and the digest of what it was made from."""

    name: str
    sha256: str
    command: str
    origin: str


def note(folder: Path, made: Mapping[str, Path], command: str, origin: str = "") -> None:
    """List files before they take their places: the name that each will have → where it lies now.

    They are listed first, so that a run that is killed leaves no file that it would not know again.
    """
    known = _lines(folder)
    latest = {line.name: line for line in known}
    added = [
        line
        for name, path in made.items()
        if (line := _Line(name, _digest(path), command, origin)) != latest.get(name)
    ]
    if not added:
        return
    if len(known) + len(added) > _MOST_LINES:
        _shorten(folder, known)
    # One call that appends: runs that write other files of the folder list theirs at the same time.
    file = os.open(folder / LIST, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
    try:
        os.write(file, b"".join(map(_written, added)))
    finally:
        os.close(file)


def names_in(folder: Path) -> frozenset[str]:
    """Return the names of all files that were ever written to a folder."""
    return frozenset(line.name for line in _lines(folder))


def is_own(path: Path) -> bool:
    """Tell whether a file is there as esrcat wrote it."""
    return _entry(path) is not None


def origin_of(path: Path) -> str:
    """Return the digest of what a file was made from; '' for one that esrcat did not write, or not told."""
    entry = _entry(path)
    return entry.origin if entry else ""


def spare(paths: Iterable[Path], command: str) -> None:
    """Raise ExportError for a file that is not as a command of esrcat wrote it.

    An empty one has nothing to lose.
    """
    for path in paths:
        if path.is_dir():
            raise ExportError(f"{path}: a folder with that name exists; give another name for the file")
        if path.is_file() and path.stat().st_size and (what := _what_is_lost(path, command)):
            raise ExportError(f"{path}: {what}; name another output, or add --overwrite to replace it")


def _what_is_lost(path: Path, command: str) -> str:
    """Return why a command may not overwrite a file; '' where it may."""
    entry = _entry(path)
    if entry is None:
        listed = path.name in names_in(path.parent)
        return "was changed after esrcat wrote it" if listed else "is no file that esrcat wrote here"
    return "" if entry.command == command else f"was written by esrcat {entry.command}"


def _entry(path: Path) -> _Line | None:
    """Return the last line that a file still is; None for none. The file is read only if it is listed."""
    found = [line for line in _lines(path.parent) if line.name == path.name]
    if not found or not path.is_file():
        return None
    digest = _digest(path)
    return next((line for line in reversed(found) if line.sha256 == digest), None)


def _lines(folder: Path) -> list[_Line]:
    """Return the lines of a folder's list; one that is cut off or is none of ours tells of no file."""
    try:
        data = (folder / LIST).read_bytes()
    except OSError:
        return []
    return list(_read(data))


def _read(data: bytes) -> Iterator[_Line]:
    for line in data.splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, list) and [*map(type, entry)] == [str] * len(_Line._fields):
            yield _Line(*entry)


def _written(line: _Line) -> bytes:
    # Unlike orjson, json keeps a name that is no UTF-8.
    return json.dumps(line).encode("ascii") + b"\n"


def _shorten(folder: Path, lines: list[_Line]) -> None:
    """Keep the last lines of each name: a run that is repeated every day lists its files every day."""
    of_name: dict[str, list[_Line]] = {}
    for line in lines:
        of_name.setdefault(line.name, []).append(line)
    kept = [line for found in of_name.values() for line in found[-_KEPT:]]
    part = folder / f"{LIST}.{os.getpid()}.part"
    part.write_bytes(b"".join(map(_written, kept)))
    part.replace(folder / LIST)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
