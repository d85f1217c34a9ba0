"""What stands in published text for each character of personal data."""

from __future__ import annotations

WITHHELD = "█"


def is_withheld(text: str) -> bool:
    """Tell whether something of a text is left out: it identifies nothing, for others may look the same."""
    return WITHHELD in text
