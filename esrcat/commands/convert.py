"""`esrcat convert`: the records of many documents in one file."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from functools import partial

from esrcat.catalogue import Catalogue
from esrcat.commands.bulk import outcomes, tell
from esrcat.commands.linking import decisions_of, told, warn_of_unused
from esrcat.editor import Decisions
from esrcat.errors import ExportError
from esrcat.exports import Writer, write_csv, writer_for
from esrcat.exports.files import beside
from esrcat.exports.table import DELIMITERS
from esrcat.linking import LinkReport, settle
from esrcat.model import ProjectRecord


def run(options: argparse.Namespace) -> int:
    """Write the records; 1 when an input failed."""
    out = options.out
    writer = _writer(options)
    stream = outcomes(options.sources, options, exclude=[out])
    linking = _Linking(decisions_of(options, options.sources)) if options.link else None
    tally = writer(stream, out, arrange=linking.arrange) if linking else writer(stream, out)
    companions = (beside(out, ending).name for ending in ("documents.jsonl", "report.json"))
    lines = told(linking.report) if linking else ()
    tell(options, str(tally), *lines, f"{out}, beside it {' and '.join(companions)}")
    if linking:
        warn_of_unused(linking.report)
    return int(tally.failed)


class _Linking:
    """Joins the records of a run, and remembers what that did."""

    def __init__(self, decisions: Decisions) -> None:
        self.report = LinkReport(0, 0, 0)
        self._decisions = decisions

    def arrange(self, records: Iterable[ProjectRecord]) -> Iterator[ProjectRecord]:
        """Yield the entries that the records make."""
        with Catalogue.from_records(records) as catalogue:
            self.report = settle(catalogue, self._decisions)
            yield from catalogue.projects()


def _writer(options: argparse.Namespace) -> Writer:
    writer = writer_for(options.out)
    if options.delimiter is None:
        return writer
    if writer is not write_csv:
        raise ExportError(f"{options.out}: only CSV has a delimiter; leave --delimiter out")
    return partial(write_csv, delimiter=DELIMITERS[options.delimiter])
