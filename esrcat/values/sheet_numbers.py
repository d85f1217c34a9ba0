"""Read numbers as cells of a workbook hold them: with a decimal point, and without leading zeros."""

from __future__ import annotations

import re

from esrcat.values.money import euros
from esrcat.values.spacing import plain

_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d+)?(?:e[+-]\d+)?", re.IGNORECASE)
_POSTCODE = re.compile(r"(?:FI-?)?(\d{3,5})")


def sheet_amount(text: str) -> int | float | None:
    """Read an amount in euros, rounded to cents; one that was typed as text ('1 200,50 €') too."""
    if _NUMBER.fullmatch(text) is None:
        return euros(text)
    amount = round(float(text), 2)
    return int(amount) if amount.is_integer() else amount


def list_amount(text: str) -> int | float | None:
    """Read an amount in a list that may be a page or a workbook: as pages write it, else as cells hold it.

    '1.234' is a thousand and more, as on pages; what only a cell holds ('0.5') is rounded to cents.
    """
    amount = euros(text)
    return sheet_amount(text) if amount is None and "." in text else amount


def sheet_postcode(text: str) -> str | None:
    """Read a postcode; one that was kept as a number gets its zeros back: 2600 is 02600."""
    match = _POSTCODE.fullmatch(plain(text))
    return match[1].zfill(5) if match else None
