"""The rules that Windows has for open files, on a system that has none: what is open is not taken away."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

OPEN = Path("/proc/self/fd")


def lock_as_windows(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Put the locks of Windows in the place of others, and its rule for open files; return the locks."""
    module = msvcrt()
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", module)
    hold_open_files(monkeypatch)
    return module


def hold_open_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no file that this process has open be removed or renamed, nor a folder with such a file."""
    if not OPEN.is_dir():
        pytest.skip("needs a system that tells which files are open")
    for name in ("unlink", "remove", "rename", "replace"):
        monkeypatch.setattr(os, name, _held(getattr(os, name)))


def _held(change: Callable[..., None]) -> Callable[..., None]:
    def held(path: Any, *others: Any, **options: Any) -> None:
        folder = options.get("dir_fd")
        within = OPEN.joinpath(str(folder)).readlink() if folder is not None else Path()
        for each in (path, *others):
            name = os.path.realpath(within / os.fsdecode(each))
            if any(open_ == name or open_.startswith(f"{name}/") for open_ in _open_files()):
                raise PermissionError(errno.EACCES, "The process cannot access the file", name)
        change(path, *others, **options)

    return held


def _open_files() -> Iterator[str]:
    for number in OPEN.iterdir():
        with suppress(FileNotFoundError):  # that of the listing itself
            path = number.readlink()
            if not path.is_dir():
                yield str(path)


def msvcrt() -> SimpleNamespace:
    """Return what locks bytes of files in the module of Windows, each for one open file."""
    locked: dict[tuple[int, int, int], int] = {}

    def locking(file: int, mode: int, count: int) -> None:
        assert count == 1
        stat = os.fstat(file)
        byte = stat.st_dev, stat.st_ino, os.lseek(file, 0, os.SEEK_CUR)
        if mode == LK_UNLCK:
            if locked.pop(byte, None) != file:
                raise PermissionError(errno.EACCES, "Permission denied")
        elif byte in locked and _is_open(locked[byte], stat):
            raise PermissionError(errno.EACCES, "Permission denied")
        else:
            locked[byte] = file

    LK_UNLCK, LK_NBLCK = 0, 2
    return SimpleNamespace(LK_UNLCK=LK_UNLCK, LK_NBLCK=LK_NBLCK, locking=locking)


def _is_open(file: int, stat: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.fstat(file), stat)
    except OSError:
        return False
