"""What a build has written so far: one that is killed cannot say so any more, and the next must know."""

from __future__ import annotations

import os
from pathlib import Path

UNFINISHED = "being-made"
"""Beside the manifest while a site is made: the paths of the files that were written, a line each."""


class Unfinished:
    """Notes each file of a site before it is written, past all buffers, until the manifest has them all."""

    def __init__(self, site: Path) -> None:
        self._path = site / UNFINISHED
        self._file = -1

    def begin(self) -> None:
        """Go on with the list that a killed build left, or begin one."""
        self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0))

    def note(self, path: str) -> None:
        """Note a file that is about to be written."""
        os.write(self._file, f"{path}\n".encode())

    def end(self) -> None:
        """Take the list away: the manifest names its files now."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
        self._path.unlink(missing_ok=True)


def left_behind(site: Path) -> list[str]:
    """Return the files that a killed build wrote; a last line without its end is none."""
    try:
        return (site / UNFINISHED).read_bytes().decode().split("\n")[:-1]
    except (OSError, ValueError):
        return []
