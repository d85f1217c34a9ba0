"""Columns of numbers, and runs of them that stand one after another."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

Numbers: TypeAlias = "np.ndarray[tuple[int], np.dtype[Any]]"


def positions(starts: Numbers, sizes: Numbers) -> Numbers:
    """Return the places of all members of runs that begin at `starts`, one run after another."""
    before = np.cumsum(sizes, dtype=np.int64) - sizes
    return np.repeat(starts - before, sizes) + np.arange(int(sizes.sum()))
