"""The one result type of parsers that find several values in a string."""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    """One value and the part of the string that states it.

    `key` is the last part of a JSON pointer ("start", "total", "name"); `start` and `end` are
    offsets in the string given to the parser, end exclusive.
    """

    key: str
    value: str | int | float
    start: int
    end: int
