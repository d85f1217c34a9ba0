"""Keep Python's garbage collector away from objects that it would find no garbage among."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def settled_objects() -> Iterator[None]:
    """Exempt what exists before a run or a stage: modules and models, some 100 000 objects.

    Going through them again every thirty documents took a fifth of a run. Collecting less often would save
    only three percent more, and let memory grow (docs/decisions/0020).
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def without_collecting() -> Iterator[None]:
    """Do without the search for cycles of objects: among many small ones it takes longer than the work."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
