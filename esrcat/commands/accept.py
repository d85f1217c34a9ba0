"""`esrcat accept`: expected records from what is read now."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from esrcat.archives.naming import is_archive
from esrcat.commands.inputs import check_is_document, place_of, walked
from esrcat.commands.sources import expanded
from esrcat.document import printable
from esrcat.errors import SourceError, UnreadableDocument
from esrcat.evaluate import ExpectedFileExists, accept
from esrcat.speech import say


def run(options: argparse.Namespace) -> int:
    """Write NAME.expected.json beside each document and print its path; 1 when one could not be written."""
    code = 0
    for path, among in _documents(options.files):
        try:
            if path.is_file() and is_archive(path.name):
                raise SourceError(
                    f"{path}: an archive; unpack it, so that the file can lie beside the document"
                )
            check_is_document(path)
            sys.stdout.write(f"{printable(str(accept(path, force=options.force)))}\n")
        except (ExpectedFileExists, UnreadableDocument) as error:
            say(f"esrcat: {error}")
            if not (among and isinstance(error, UnreadableDocument) and error.unsupported):
                code = 1
    return code


def _documents(files: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    """Yield the documents of files and folders, and whether each comes from a folder.

    What an archive holds has no place for a file beside it, and is left out.
    """
    for path in expanded(files):
        if path.is_dir():
            found = (place_of(path, each.name) for each in walked(path) if each.open)
            yield from ((document, True) for document in found if document.is_file())
        else:
            yield path, False
