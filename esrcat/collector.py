"""The collector of garbage, kept off what stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def settled_objects() -> Iterator[None]:
    """Keep the collector off what is there before a run or a stage: modules and models, some 100 000 objects.

    Going through them again every thirty documents took a fifth of a run. Collecting less often would save
    some three percent more, and let the memory grow (docs/decisions/0020).
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
