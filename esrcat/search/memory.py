"""Return free memory to the system between two steps that each need much of it."""

from __future__ import annotations

import ctypes
from functools import cache


def give_back() -> None:
    """Return free memory to the system where the C library can; elsewhere the process keeps it."""
    if trim := _trim():
        trim(0)


@cache
def _trim() -> ctypes._NamedFuncPointer | None:
    try:
        return ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError, TypeError):  # no such library, or none that can
        return None
