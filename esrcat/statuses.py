"""The words for what became of an input, apart from the program that reads it."""

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
