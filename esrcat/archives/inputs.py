"""One document that is still to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Input:
    """A document's name and the way to its bytes.

    `name` is the POSIX path relative to the source. `read(limit)` returns all bytes, or None when
    there are more than `limit` of them; it raises OSError when they cannot be had.
    """

    name: str
    read: Callable[[int], bytes | None]
