"""Cross-field checks: what a document says against what it says elsewhere. One small generator a rule."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.checks.consistency import CHECKS
from esrcat.evidence import Extraction
from esrcat.issues import Issue
from esrcat.rules import Form


def check(extraction: Extraction, form: Form) -> Iterator[Issue]:
    """Yield the issues that all checks find."""
    values = extraction.by_pointer()
    for rule in CHECKS:
        yield from rule(values, form)
