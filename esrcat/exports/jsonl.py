"""Records as JSON Lines: the contract's own format, one project a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from esrcat.conversion import Outcome
from esrcat.exports.companions import Arrange, export, records_of
from esrcat.model import ProjectRecord
from esrcat.record import to_json
from esrcat.tally import Tally


def json_line(record: ProjectRecord) -> bytes:
    """Return a record as one line: `record.model_dump(mode="json")` as compact JSON."""
    return to_json(record) + b"\n"


def write_records(records: Iterable[ProjectRecord], path: Path) -> None:
    """Write records to a file, a line each."""
    with path.open("wb") as file:
        file.writelines(map(json_line, records))


def write_jsonl(outcomes: Iterable[Outcome], out: Path, *, arrange: Arrange = iter) -> Tally:
    """Write the records of a run, its documents and its report; return the counts.

    Beside `x.jsonl` come `x.documents.jsonl` and `x.report.json`. All three appear when the run has
    ended well, and none after an exception. The same outcomes give the same bytes. `arrange` may join
    records that belong together.
    """
    with export(outcomes, out) as (stream, file, tally):
        file.writelines(map(json_line, arrange(records_of(stream))))
    return tally
