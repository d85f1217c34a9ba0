"""Write the files of one export so that they appear together, once all of them are complete."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from esrcat.errors import ExportError


@contextmanager
def replacing(*paths: Path) -> Iterator[list[BinaryIO]]:
    """Open files for writing bytes; each replaces its path at the end, and none does after an exception.

    Until then they stand beside their paths under hidden names, so that the last step is a rename.
    """
    parts = [path.with_name(f".{path.name}.{os.getpid()}.part") for path in paths]
    for path in paths:
        if path.is_dir():
            raise ExportError(f"{path}: a folder with that name exists; give another name for the file")
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with ExitStack() as stack:
            yield [stack.enter_context(part.open("wb")) for part in parts]
        for part, path in zip(parts, paths, strict=True):
            part.replace(path)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def beside(out: Path, ending: str) -> Path:
    """Return the path of a companion: 'x.jsonl' and 'report.json' give 'x.report.json'."""
    return out.with_name(f"{out.stem}.{ending}")
