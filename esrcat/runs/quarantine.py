"""A folder of the inputs that could not be read, each with its reason, for a person to look at."""

from __future__ import annotations

import re
from pathlib import Path

import orjson

from esrcat.conversion import Task
from esrcat.errors import ExportError
from esrcat.settled import Settled
from esrcat.statuses import UNREAD

REASONS = "reasons.jsonl"
_NOT_PLAIN = re.compile(r"[^\w.\-]+")
_LONGEST = 80


class Quarantine:
    """Copies failed inputs to a folder; one whose bytes were never read is only listed with its reason."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        if folder.exists() and not folder.is_dir():
            raise ExportError(f"{folder}: a file; name a folder for the quarantine")
        if folder.is_dir() and any(folder.iterdir()) and not (folder / REASONS).is_file():
            raise ExportError(
                f"{folder}: holds files of something else; name an empty folder for the quarantine"
            )
        folder.mkdir(parents=True, exist_ok=True)
        (folder / REASONS).write_bytes(b"")

    def add(self, input: Settled, task: Task | None) -> None:
        """Add an input if it came to nothing."""
        if input.status not in UNREAD:
            return
        copy = None
        if task is not None:
            name = _NOT_PLAIN.sub("_", task.name.rpartition("/")[2])[-_LONGEST:]
            copy = f"{task.sha256[:12]}-{name.rstrip('.')}"  # Windows would drop full stops at the end
            (self._folder / copy).write_bytes(task.data)
        line = {"name": input.name, "status": input.status, "reasons": input.reasons, "copy": copy}
        with (self._folder / REASONS).open("ab") as reasons:
            reasons.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
