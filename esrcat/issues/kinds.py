"""What a kind of issue is: how bad, and in which words."""

from __future__ import annotations

from typing import NamedTuple

from esrcat.model import Severity

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The gravest first."""


class IssueType(NamedTuple):
    """One kind of issue. The texts are format strings over the issue's params."""

    severity: Severity
    fi: str
    sv: str
    en: str
