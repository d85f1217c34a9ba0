"""`esrcat convert`: the records of many documents in one file."""

from __future__ import annotations

import argparse
from functools import partial

from esrcat.commands.bulk import outcomes, tell
from esrcat.errors import ExportError
from esrcat.exports import Writer, write_csv, writer_for
from esrcat.exports.files import beside
from esrcat.exports.table import DELIMITERS


def run(options: argparse.Namespace) -> int:
    """Write the records; 1 when an input failed."""
    out = options.out
    writer = _writer(options)
    tally = writer(outcomes(options.sources, options, exclude=[out]), out)
    companions = (beside(out, ending).name for ending in ("documents.jsonl", "report.json"))
    tell(options, str(tally), f"{out}, beside it {' and '.join(companions)}")
    return int(tally.failed)


def _writer(options: argparse.Namespace) -> Writer:
    writer = writer_for(options.out)
    if options.delimiter is None:
        return writer
    if writer is not write_csv:
        raise ExportError(f"{options.out}: only CSV has a delimiter; leave --delimiter out")
    return partial(write_csv, delimiter=DELIMITERS[options.delimiter])
