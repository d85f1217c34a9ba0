"""`esrcat accept`: expected records from what is read now."""

from __future__ import annotations

import argparse
import sys

from esrcat.commands.inputs import check_is_document
from esrcat.commands.sources import expanded
from esrcat.document import printable
from esrcat.errors import UnreadableDocument
from esrcat.evaluate import ExpectedFileExists, accept


def run(options: argparse.Namespace) -> int:
    """Write NAME.expected.json beside each document and print its path; 1 when one could not be written."""
    code = 0
    for path in expanded(options.files):
        try:
            check_is_document(path)
            sys.stdout.write(f"{printable(str(accept(path, force=options.force)))}\n")
        except (ExpectedFileExists, UnreadableDocument) as error:
            sys.stderr.write(f"esrcat: {error}\n")
            code = 1
    return code
