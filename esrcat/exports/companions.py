"""What stands beside every export: the documents' texts with their places, and the report of the run."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, get_args

import orjson

from esrcat.conversion import Outcome, OutcomeStatus
from esrcat.document import Document
from esrcat.exports.files import beside, replacing
from esrcat.language import languages
from esrcat.model import ProjectRecord
from esrcat.tally import Tally

_SPOOLED = 1 << 16

Arrange = Callable[[Iterable[ProjectRecord]], Iterable[ProjectRecord]]
"""What turns all records of a run into those that are written, such as linking."""


def records_of(outcomes: Iterable[Outcome]) -> Iterator[ProjectRecord]:
    """Yield the records of outcomes one by one."""
    for outcome in outcomes:
        yield from outcome.records


def document_line(document: Document, form: str | None, language: str | None) -> dict[str, Any]:
    """Return one line of x.documents.jsonl: a document's text and where each stretch of it stands.

    `lines` are [text offset, line, column]: from that offset on, the text stands in that line of the
    source, character for character. `pages` are the boxes of a PDF's pages.
    """
    return {
        "name": document.name,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "form": form,
        "language": language,
        "text": document.text,
        "lines": list(map(list, document.source_map.runs())),
        "pages": [[0, 0, round(page.width, 2), round(page.height, 2)] for page in document.pages],
    }


def document_of(outcome: Outcome) -> dict[str, Any] | None:
    """Return the line of an outcome's document, None when its bytes were not read as one."""
    if outcome.document is None:
        return None
    known = outcome.records[0].languages if outcome.records else languages(outcome.document.text)
    return document_line(outcome.document, outcome.form, known[0] if known else None)


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

    def add(self, outcome: Outcome) -> None:
        """Add the entry of one input."""
        entry = {
            "name": outcome.name,
            "status": outcome.status,
            "form": outcome.form,
            "ids": [record.id for record in outcome.records],
            "reasons": [*outcome.reasons, *([outcome.error] if outcome.error else [])],
        }
        self._entries.write((b",\n" if self.tally.inputs else b"\n") + orjson.dumps(entry))
        self.tally.add(outcome)

    def write(self, file: BinaryIO) -> None:
        """Write the report."""
        tally = self.tally
        counts = {
            "inputs": tally.inputs,
            "records": tally.records,
            "statuses": {status: tally.statuses[status] for status in get_args(OutcomeStatus)},
            "forms": dict(sorted(tally.forms.items())),
            "issues": dict(sorted(tally.issues.items())),
        }
        file.write(b'{"counts":\n' + orjson.dumps(counts, option=orjson.OPT_INDENT_2) + b',\n"inputs": [')
        self._entries.seek(0)
        shutil.copyfileobj(self._entries, file)
        file.write(b"\n]}\n")


@contextmanager
def export(outcomes: Iterable[Outcome], out: Path) -> Iterator[tuple[Iterator[Outcome], BinaryIO, Tally]]:
    """Give the outcomes back one by one with the file for the records, and write both companions on the way.

    The tally is complete when the outcomes are used up.
    """
    paths = (out, beside(out, "documents.jsonl"), beside(out, "report.json"))
    with replacing(*paths) as (records, documents, report_file), Report() as report:
        yield _told(outcomes, documents, report), records, report.tally
        report.write(report_file)


def _told(outcomes: Iterable[Outcome], documents: BinaryIO, report: Report) -> Iterator[Outcome]:
    for outcome in outcomes:
        if line := document_of(outcome):
            documents.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        report.add(outcome)
        yield outcome
