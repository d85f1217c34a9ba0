"""Read from an earlier run's report which inputs it has already converted."""

from __future__ import annotations

import hashlib
from pathlib import Path

import orjson

from esrcat.conversion import Task
from esrcat.errors import SourceError

_DIGEST_BYTES = 8


class Unchanged:
    """The names and digests of the inputs that an earlier run read without a failure."""

    def __init__(self, report: Path) -> None:
        try:
            entries = orjson.loads(report.read_bytes())["inputs"]
            self._known = {
                _identity(entry["name"], entry["sha256"])
                for entry in entries
                if entry["sha256"] and entry["status"] != "failed"
            }
        except FileNotFoundError as error:
            raise SourceError(
                f"{report}: no such file; --since names the .report.json of an earlier run"
            ) from error
        except (orjson.JSONDecodeError, KeyError, TypeError) as error:
            raise SourceError(f"{report}: not the report of a run; --since names a .report.json") from error

    def has(self, task: Task) -> bool:
        """Tell whether the earlier run had the same bytes under the same name."""
        return _identity(task.name, task.sha256) in self._known


def _identity(name: str, sha256: str) -> bytes:
    return hashlib.sha256(f"{sha256} {name}".encode("utf-8", "surrogatepass")).digest()[:_DIGEST_BYTES]
