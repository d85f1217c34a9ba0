"""Disarm CSV cells that a spreadsheet would run as formulas: documents are written by strangers."""

from __future__ import annotations

import re

# A spreadsheet runs a cell that begins with one of these as a formula, unless it is a number. A plus begins a
# phone: of one without spaces a spreadsheet would make a number of twelve digits.
_FORMULA = re.compile(r"[=+@\t\r]|-(?!\d+(?:\.\d+)?\Z)")


def harmless(text: str) -> str:
    """Return a cell's text with an apostrophe in front where a spreadsheet would run it."""
    return f"'{text}" if _FORMULA.match(text) else text
