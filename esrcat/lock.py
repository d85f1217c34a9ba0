"""Let one run at a time write a file or a site: two would spoil each other's unfinished files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from esrcat.errors import ExportError


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Lock an output; ExportError when another run has locked it. The lock of a killed run is gone with it.

    Two runs are not noticed where no lock file can be made beside the output (the folder is read-only, the
    site in it is not), and on a system that has neither the locks of POSIX nor those of Windows.
    """
    locks = _locks()
    lock = _lock(out, locks) if locks else None
    if not locks or not lock:
        yield
        return
    try:
        yield
    finally:
        locks.release(*lock)


class _Locks(Protocol):
    """The locks of files of a system."""

    def take(self, file: BinaryIO) -> None:
        """Lock an open file; OSError when another has locked it."""

    def is_there(self, path: Path, file: BinaryIO) -> bool:
        """Tell whether a file that was just locked is still the one of that path."""

    def release(self, path: Path, file: BinaryIO) -> None:
        """Close a locked file and take it away."""


def _lock(out: Path, locks: _Locks) -> tuple[Path, BinaryIO] | None:
    place = out.resolve()
    path = place.with_name(f".{place.name}.lock")
    while True:
        try:
            file = path.open("ab")  # Windows need not let a locked file be emptied
        except OSError:
            return None
        try:
            locks.take(file)
        except OSError as error:
            file.close()
            raise ExportError(f"{out}: another run writes this; wait for it to end") from error
        if locks.is_there(path, file):
            return path, file
        file.close()  # a run that ended meanwhile took it away, and the next one would lock a file of its own


def _locks() -> _Locks | None:
    for kind in (_PosixLocks, _WindowsLocks):
        with suppress(ImportError):
            return kind()
    return None


class _PosixLocks:
    """Locks that end when the file is closed. A file may be taken away while others have it open."""

    def __init__(self) -> None:
        import fcntl

        self._fcntl = fcntl

    def take(self, file: BinaryIO) -> None:
        self._fcntl.flock(file, self._fcntl.LOCK_EX | self._fcntl.LOCK_NB)

    def is_there(self, path: Path, file: BinaryIO) -> bool:
        try:
            return os.path.samestat(path.stat(), os.fstat(file.fileno()))
        except FileNotFoundError:
            return False

    def release(self, path: Path, file: BinaryIO) -> None:
        with file:  # once it is closed the path may be that of another run's lock
            path.unlink(missing_ok=True)


class _Msvcrt(Protocol):
    """What is used of the module `msvcrt`, which other systems have not."""

    LK_NBLCK: int
    LK_UNLCK: int

    def locking(self, fd: int, mode: int, nbytes: int, /) -> None: ...


class _WindowsLocks:
    """Locks of a file's first byte, which need not be there. A file that is open cannot be taken away."""

    def __init__(self) -> None:
        self._msvcrt = cast(_Msvcrt, import_module("msvcrt"))

    def take(self, file: BinaryIO) -> None:
        self._at_first_byte(file, self._msvcrt.LK_NBLCK)

    def is_there(self, path: Path, file: BinaryIO) -> bool:
        return True

    def release(self, path: Path, file: BinaryIO) -> None:
        with file, suppress(OSError):
            self._at_first_byte(file, self._msvcrt.LK_UNLCK)  # after a mere closing Windows may take its time
        with suppress(OSError):  # another run has opened it by now, and takes it away when it ends
            path.unlink()

    def _at_first_byte(self, file: BinaryIO, mode: int) -> None:
        file.seek(0)
        self._msvcrt.locking(file.fileno(), mode, 1)
