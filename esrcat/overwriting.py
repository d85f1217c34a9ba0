"""Write a file over an earlier one with as few system calls as possible: a site has many files."""

from __future__ import annotations

import os

_FLAGS = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def overwrite(target: str, content: bytes | memoryview) -> None:
    """Write a file in place: freeing the blocks of the earlier one first costs five times as much."""
    file = os.open(target, _FLAGS, 0o666)
    try:
        written = os.write(file, content)
        while written < len(content):  # the system writes two gigabytes at once, at most
            written += os.write(file, content[written:])
        os.ftruncate(file, written)
    finally:
        os.close(file)
