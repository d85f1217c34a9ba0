"""Records into files that others can use: one module a format, chosen by the suffix of the output.

Each is loaded when it is first used: a site asks for linked data alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from esrcat.errors import ExportError
from esrcat.model import ProjectRecord

Write = Callable[[Iterable[ProjectRecord], Path], None]
"""Writes records to a file that is not there yet, one by one: it never holds all of them."""
Arrange = Callable[[Iterable[ProjectRecord]], Iterable[ProjectRecord]]
"""Turns all records of a run into those that are written, such as by linking."""

FORMATS = {
    ".jsonl": "jsonl",
    ".csv": "table",
    ".xlsx": "workbook",
    ".parquet": "parquet",
    ".sqlite": "database",
    ".ttl": "turtle",
    ".jsonld": "jsonld",
    ".zip": "relational",
}
"""The module of each format, by suffix; its `write_records` is loaded when it is asked for."""
EVIDENCE_FORMATS = (".sqlite", ".parquet", ".zip")
"""The formats that have a table of the evidence on request."""
_NO_PYARROW = 'Parquet is written with pyarrow, which is not installed: pip install "esrcat[parquet]"'


def write_for(out: Path, *, evidence: bool = False) -> Write:
    """Return what writes the format of the suffix; ExportError when nothing does, or not in this place.

    With `evidence` the tables have one of the evidence too; ExportError for formats without tables.
    """
    module = FORMATS.get(out.suffix.lower())
    if module is None:
        kind = f"the format {out.suffix}" if out.suffix else "a name without a suffix"
        raise ExportError(f"{out}: {kind} is not supported; let the name end in one of {', '.join(FORMATS)}")
    if out.is_dir():
        raise ExportError(f"{out}: a folder with that name exists; give another name for the file")
    if evidence and out.suffix.lower() not in EVIDENCE_FORMATS:
        raise ExportError(
            f"{out}: a table of the evidence is only in {', '.join(EVIDENCE_FORMATS)} (.jsonl always has the "
            "evidence); leave --evidence out"
        )
    # Said here, because the writer is called only when all documents have been read.
    if module == "parquet" and find_spec("pyarrow") is None:
        raise ExportError(f"{out}: {_NO_PYARROW}")
    writer = import_module(f"esrcat.exports.{module}")
    write: Write = partial(writer.write_records, evidence=True) if evidence else writer.write_records
    return write
