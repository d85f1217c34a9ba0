"""The report of a run: counts, and what became of each input."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Container, Iterator
from types import TracebackType
from typing import Any, BinaryIO, Self, get_args

import orjson

from esrcat.settled import Settled
from esrcat.statuses import OutcomeStatus
from esrcat.tally import Tally

_SPOOLED = 1 << 16


class Report:
    """The report of a run as JSON: counts first, then one entry for each input, in the order of the run.

    It names no time and no place of the machine: the same documents give the same report.
    """

    def __init__(self) -> None:
        self.tally = Tally()
        self._entries = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._entries.close()

    def add(self, input: Settled) -> None:
        """Add the entry of one input."""
        entry = orjson.dumps(input.entry())
        self._entries.write((b",\n" if self.tally.inputs else b"\n") + entry)
        self.tally.add(input)

    def entries(self, statuses: Container[str]) -> Iterator[dict[str, Any]]:
        """Yield the entries of inputs with one of the statuses, in the order of the run."""
        self._entries.seek(0)
        for line in self._entries:
            entry = orjson.loads(line.rstrip(b",\n") or b"null")
            if entry and entry["status"] in statuses:
                yield entry
        self._entries.seek(0, os.SEEK_END)

    def write(self, file: BinaryIO) -> None:
        """Write the report."""
        tally = self.tally
        counts = {
            "inputs": tally.inputs,
            "records": tally.records,
            "repeated": tally.repeated,
            "statuses": {status: tally.statuses[status] for status in get_args(OutcomeStatus)},
            "forms": dict(sorted(tally.forms.items())),
            "unchanged": tally.unchanged,
            "passed_over": tally.passed_over,
            "issues": dict(sorted(tally.issues.items())),
            "fields": dict(sorted(tally.fields.items())),
        }
        file.write(b'{"counts":\n' + orjson.dumps(counts, option=orjson.OPT_INDENT_2))
        file.write(b',\n"passed_over": ' + orjson.dumps(tally.passed_over_names) + b',\n"inputs": [')
        self._entries.seek(0)
        shutil.copyfileobj(self._entries, file)
        self._entries.seek(0, os.SEEK_END)
        file.write(b"\n]}\n")
