"""One run at a time writes a file: two would take each other's journals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from esrcat.errors import ExportError


@contextmanager
def alone(journal: Path) -> Iterator[None]:
    """Hold the journal's place; ExportError when another run holds it. A run that was killed holds nothing.

    Windows has no such locks on files; there the mistake is not noticed.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    path = journal.with_suffix(".lock")
    with path.open("wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ExportError(f"{path}: another run writes these files; wait for it to end") from error
        try:
            yield
        finally:
            path.unlink(missing_ok=True)
