"""Records as a folder of CSV files that belong together: what a data package is made of."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from esrcat.exports.csv_rows import Rows
from esrcat.exports.relations import relations, rows
from esrcat.model import ProjectRecord


def write_tables(records: Iterable[ProjectRecord], folder: Path, *, evidence: bool = False) -> int:
    """Write one CSV file for each table of `relations`, and return the number of records.

    That of the evidence comes on request.

    UTF-8 without a mark, lines end with LF, an absent value is an empty cell, true and false are words.
    Texts stand as they are: for spreadsheets there are `.csv` and `.xlsx`.
    """
    number = 0
    with ExitStack() as stack:
        writers = {}
        for relation in relations(evidence=evidence):
            file = stack.enter_context(
                (folder / f"{relation.name}.csv").open("w", encoding="utf-8", newline="")
            )
            writers[relation.name] = Rows(file.write)
            writers[relation.name].writerow(relation.header)
        for number, record in enumerate(records, 1):
            for relation, row in rows(record, number, evidence=evidence):
                writers[relation.name].writerow(map(_written, row))
    return number


def _written(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value
