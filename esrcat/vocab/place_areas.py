"""The regions that a sub-region or municipality lies in, or has lain in since 2000."""

from __future__ import annotations

from functools import cache
from typing import Literal

from esrcat.vocab.table import listed, rows


def regions_of(kind: Literal["subregion", "municipality"], code: str) -> frozenset[str]:
    """Return the codes of all regions that a place has been in; those of its successors count too.

    Empty for a code that is not in the table.
    """
    return _regions().get((kind, code), frozenset())


@cache
def _regions() -> dict[tuple[str, str], frozenset[str]]:
    return {(row["kind"], row["code"]): frozenset(listed(row["regions"])) for row in rows("place_areas.csv")}
