"""The regions and sub-regions that a smaller place lies in, or has lain in since 2000."""

from __future__ import annotations

from functools import cache
from typing import Literal

from esrcat.vocab.table import listed, rows


def regions_of(kind: Literal["subregion", "municipality"], code: str) -> frozenset[str]:
    """Return the codes of all regions that a place has been in; those of its successors count too.

    Empty for a code that is not in the table.
    """
    return _areas("regions").get((kind, code), frozenset())


def subregions_of(code: str) -> frozenset[str]:
    """Return the codes of all sub-regions that a municipality has been in; those of its successors count too.

    Only sub-regions that exist today: what became of an abolished one is told by where the municipality went.
    Empty for a code that is not in the table.
    """
    return _areas("subregions").get(("municipality", code), frozenset())


@cache
def _areas(column: Literal["regions", "subregions"]) -> dict[tuple[str, str], frozenset[str]]:
    return {(row["kind"], row["code"]): frozenset(listed(row[column])) for row in rows("place_areas.csv")}
