"""Records into files that others can use: one module a format, chosen by the suffix of the output.

Each is loaded when it is first used: a site asks for linked data alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from esrcat.errors import ExportError
from esrcat.model import ProjectRecord

if TYPE_CHECKING:
    from esrcat.exports.companions import Arrange
    from esrcat.exports.jsonl import write_jsonl
    from esrcat.exports.table import write_csv

__all__ = ["FORMATS", "Arrange", "Write", "write_csv", "write_for", "write_jsonl"]

Write = Callable[[Iterable[ProjectRecord], Path], None]
"""Writes records to a file that is not there yet, one by one: it never holds all of them."""

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

_MODULES = {"Arrange": "companions", "write_csv": "table", "write_jsonl": "jsonl"}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"esrcat.exports.{_MODULES[name]}"), name)


def write_for(out: Path) -> Write:
    """Return what writes the format of the suffix; ExportError when there is none."""
    module = FORMATS.get(out.suffix.lower())
    if module is None:
        *most, last = FORMATS
        kind = f"the format {out.suffix}" if out.suffix else "a name without a suffix"
        supported = f"{', '.join(most)} or {last}"
        raise ExportError(f"{out}: {kind} is not supported; let the name end in {supported}")
    if out.is_dir():
        raise ExportError(f"{out}: a folder with that name exists; give another name for the file")
    write: Write = import_module(f"esrcat.exports.{module}").write_records
    return write
