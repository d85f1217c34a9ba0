"""The records that a standard has no place for, with the reasons, as a table beside the data."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from esrcat.exports.csv_rows import Rows
from esrcat.exports.formulas import harmless
from esrcat.model import ProjectRecord


class Omission(NamedTuple):
    """A record, and what it lacks. `key` is the same in all files; `id` may have a number behind it here."""

    id: str
    key: str | None
    code: str | None
    programme_period: str | None
    reason: str


class LeftOut:
    """Writes omissions to a file as they come, since there may be as many as there are records.

    Like other tables for spreadsheets it begins with a mark and has no formulas.
    """

    def __init__(self, path: Path) -> None:
        self.count = 0
        self.unused: tuple[str, ...] = ()
        """Codes that a publisher gives values for, and no record has."""
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._writer = Rows(self._file.write)
        self._writer.writerow(Omission._fields)

    def add(self, record: ProjectRecord, reason: str) -> None:
        """List a record."""
        self.count += 1
        row = Omission(record.id, record.key, record.code, record.programme_period, reason)
        self._writer.writerow(harmless(text or "") for text in row)

    def close(self) -> None:
        """Finish the list."""
        self._file.close()
