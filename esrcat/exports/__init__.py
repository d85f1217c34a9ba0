"""Records into files that others can use: one module a format, chosen by the suffix of the output."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from esrcat.conversion import Outcome
from esrcat.errors import ExportError
from esrcat.exports.companions import Arrange
from esrcat.exports.jsonl import write_jsonl
from esrcat.exports.table import write_csv
from esrcat.tally import Tally

__all__ = ["Arrange", "Writer", "write_csv", "write_jsonl", "writer_for"]


class Writer(Protocol):
    """Writes the records of a run to a file; `arrange` may join records that belong together."""

    def __call__(self, outcomes: Iterable[Outcome], out: Path, *, arrange: Arrange = ...) -> Tally:
        """Write the file and its companions; return the counts."""


WRITERS: dict[str, Writer] = {".jsonl": write_jsonl, ".csv": write_csv}


def writer_for(out: Path) -> Writer:
    """Return the function that writes the format of the suffix; ExportError when there is none."""
    writer = WRITERS.get(out.suffix.lower())
    if writer is None:
        supported = " or ".join(WRITERS)
        kind = f"the format {out.suffix}" if out.suffix else "a name without a suffix"
        raise ExportError(f"{out}: {kind} is not supported; let the name end in {supported}")
    if out.is_dir():
        raise ExportError(f"{out}: a folder with that name exists; give another name for the file")
    return writer
