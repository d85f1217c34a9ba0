"""Records as JSON Lines: the contract's own format, one project a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from esrcat.model import ProjectRecord
from esrcat.record import to_json


def json_line(record: ProjectRecord) -> bytes:
    """Return a record as one line: `record.model_dump(mode="json")` as compact JSON."""
    return to_json(record) + b"\n"


def write_records(records: Iterable[ProjectRecord], path: Path) -> None:
    """Write records to a file, a line each."""
    with path.open("wb") as file:
        file.writelines(map(json_line, records))
