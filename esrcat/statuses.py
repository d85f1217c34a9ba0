"""The statuses of an outcome, in a module of their own that loads nothing else."""

from __future__ import annotations

from typing import Literal

OutcomeStatus = Literal[
    "ok",
    "partial",
    "not_a_project",
    "unidentified",
    "unsupported",
    "duplicate",
    "refused",
    "over_budget",
    "failed",
]
FAILURES = ("failed", "refused", "over_budget")
UNREAD = (*FAILURES, "unsupported")
"""Those of inputs that could not be read, which a person may want to look at."""
