"""Records into files that others can use: one module a format, chosen by the suffix of the output."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from esrcat.conversion import Outcome
from esrcat.errors import ExportError
from esrcat.exports.jsonl import write_jsonl
from esrcat.exports.table import write_csv
from esrcat.tally import Tally

__all__ = ["Writer", "write_csv", "write_jsonl", "writer_for"]

Writer = Callable[[Iterable[Outcome], Path], Tally]

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
