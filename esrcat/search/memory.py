"""Room that is free goes back to the system between two steps that need much of it, one after the other."""

from __future__ import annotations

import ctypes
from functools import cache


def give_back() -> None:
    """Give free room back, where the C library can; elsewhere it stays with the process."""
    if trim := _trim():
        trim(0)


@cache
def _trim() -> ctypes._NamedFuncPointer | None:
    try:
        return ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError, TypeError):  # no such library, or none that can
        return None
