"""The three pdfium calls that are made for each line of a page, in their fastest form."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import lru_cache
from typing import Any

Call = Callable[..., int]


@lru_cache(maxsize=1)
def line_calls(raw: Any) -> tuple[Call, Call, Call]:
    """Return FPDFText_CountRects, GetRect and GetLooseCharBox; they take numbers and addresses.

    Each takes less than a microsecond; releasing the interpreter lock and making pointers would double that.
    """
    number, address = ctypes.c_int, ctypes.c_void_p

    def quick(function: Any, *arguments: Any) -> Call:
        return ctypes.PYFUNCTYPE(number, address, number, *arguments)(address_of(function))

    return (
        quick(raw.FPDFText_CountRects, number),
        quick(raw.FPDFText_GetRect, address, address, address, address),
        quick(raw.FPDFText_GetLooseCharBox, address),
    )


def address_of(handle: Any) -> int:
    """Return where a function or a thing of pdfium lies in memory."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0
