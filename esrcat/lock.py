"""One run at a time writes a file or a site: two would take what the other has under way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from esrcat.errors import ExportError


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Hold the place of an output; ExportError when another run holds it. One that was killed holds nothing.

    Where no lock can lie beside the output (a site that may be written in a folder that may not), and on
    Windows, which has no such locks on files, the mistake is not noticed.
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
    try:
        file = path.open("wb")
    except OSError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise ExportError(f"{out}: another run writes this; wait for it to end") from error
    return path, file
