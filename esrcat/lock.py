"""Let one run at a time write a file or a site: two would spoil each other's unfinished files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from esrcat.errors import ExportError


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Lock an output; ExportError when another run has locked it. The lock of a killed run is gone with it.

    Two runs are not noticed where no lock file can be made beside the output (the folder is read-only, the
    site in it is not), and on Windows, which has no such file locks.
    """
    lock = _lock(out)
    if lock is None:
        yield
        return
    path, file = lock
    with file:
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def _lock(out: Path) -> tuple[Path, BinaryIO] | None:
    try:
        import fcntl
    except ImportError:
        return None
    place = out.resolve()
    path = place.with_name(f".{place.name}.lock")
    while True:
        try:
            file = path.open("wb")
        except OSError:
            return None
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.close()
            raise ExportError(f"{out}: another run writes this; wait for it to end") from error
        if _is_there(path, file):
            return path, file
        file.close()  # a run that ended meanwhile took it away, and the next one would lock a file of its own


def _is_there(path: Path, file: BinaryIO) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False
