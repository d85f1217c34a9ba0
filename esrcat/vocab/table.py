"""Read the packaged tables."""

from __future__ import annotations

import csv
from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table in data/, each as column → text."""
    table = files("esrcat.vocab").joinpath("data", name).read_text(encoding="utf-8")
    return list(csv.DictReader(table.splitlines()))


def listed(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds a list."""
    return tuple(cell.split(";")) if cell else ()
