"""Operations on columns of numbers in which runs stand one after another."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

Numbers: TypeAlias = "np.ndarray[tuple[int], np.dtype[Any]]"


def positions(starts: Numbers, sizes: Numbers) -> Numbers:
    """Return the places of all members of runs that begin at `starts`, one run after another."""
    before = np.cumsum(sizes, dtype=np.int64) - sizes
    return np.repeat(starts - before, sizes) + np.arange(int(sizes.sum()))


def distinct(numbers: Numbers) -> Numbers:
    """Return numbers in their order, each once.

    That of numpy asks for masked arrays first, whose module takes a while to load.
    """
    in_order = np.sort(numbers)
    is_first = np.ones(len(in_order), dtype=bool)
    np.not_equal(in_order[1:], in_order[:-1], out=is_first[1:])
    found: Numbers = in_order[is_first]
    return found


def runs(wanted: Numbers) -> list[tuple[int, int]]:
    """Return where truths that stand together begin and end in a column of truths."""
    turns = np.flatnonzero(np.diff(wanted.astype(np.int8), prepend=0, append=0)).tolist()
    return list(zip(turns[::2], turns[1::2], strict=True))
