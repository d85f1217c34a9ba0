"""How many processors there are for this process."""

from __future__ import annotations

import os


def processors() -> int:
    """Return how many processes can run at once: the system may allow fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
