"""Find where texts belong among many in the browser's order, without reading all of these."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable

from esrcat.search.words import sort_key, sort_keys

_STEP = 64
"""One text of so many is read before the first is looked for."""


def places(keys: Iterable[str], count: int, text: Callable[[int], str]) -> list[int]:
    """Return how many of `count` texts come before each key, as `sort_keys` gives them."""
    sample = sort_keys([text(at) for at in range(0, count, _STEP)])
    found = list[int]()
    for key in keys:
        near = bisect_left(sample, key)
        if near:
            first, last = (near - 1) * _STEP + 1, min(near * _STEP, count)
            near = bisect_left(range(count), key, first, last, key=lambda at: sort_key(text(at)))
        found.append(near)
    return found
