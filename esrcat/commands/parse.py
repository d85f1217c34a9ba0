"""`esrcat parse`: print the records of documents."""

from __future__ import annotations

import argparse
import sys

from esrcat.commands.inputs import Inputs, width_of_stdout
from esrcat.exports.jsonl import json_line
from esrcat.pretty import WIDTH, pretty
from esrcat.speech import say


def run(options: argparse.Namespace) -> int:
    """Print one line of JSON, or a readable text, for each project found."""
    inputs = Inputs(options.files, whole_paths=False)
    printed = False
    for result in inputs:
        for record in result.records:
            if options.pretty:
                sys.stdout.write(("\n" if printed else "") + pretty(record, width_of_stdout(WIDTH)))
            else:
                sys.stdout.write(json_line(record).decode())
            printed = True
        if not result.records and not options.quiet:
            status, reasons = result.status.replace("_", " "), "; ".join(result.reasons)
            say(f"esrcat: {result.document.name}: no record ({status}): {reasons}")
    return inputs.code
