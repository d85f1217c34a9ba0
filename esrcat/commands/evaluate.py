"""`esrcat evaluate`: how well the documents of a folder are read."""

from __future__ import annotations

import argparse
import sys

from esrcat.evaluate import evaluate


def run(options: argparse.Namespace) -> int:
    """Print the comparison with the expected records; 1 when something differs."""
    report = evaluate(options.folder)
    sys.stdout.write(report.render().rstrip("\n") + "\n")
    return int(report.failed)
