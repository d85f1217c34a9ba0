"""A place in a text: a pair of offsets."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Name a slice of a text by its offsets in code points; `end` is exclusive."""

    start: int
    end: int
