"""What convert and build share: reading many documents with progress, and telling what went wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from esrcat.archives import documents
from esrcat.conversion import BUDGET, Outcome, convert
from esrcat.editor import FOLDER
from esrcat.progress import Progress
from esrcat.tally import FAILURES

_MOST_LINES = 20


def outcomes(
    sources: list[Path], options: argparse.Namespace, *, exclude: Iterable[Path]
) -> Iterator[Outcome]:
    """Yield the outcomes of a run, with progress and failures on stderr."""
    excluded = [*exclude, *(source / FOLDER for source in sources)]
    total = sum(1 for _ in documents(sources, exclude=excluded))
    stream = convert(sources, budget=options.budget or BUDGET, exclude=excluded)
    failures = 0
    with Progress("reading documents", total, sys.stderr, quiet=options.quiet) as progress:
        for outcome in progress.follow(stream):
            if outcome.status in (*FAILURES, "unsupported"):
                failures += 1
                if failures <= _MOST_LINES:
                    progress.note(f"esrcat: {outcome.name}: {outcome.error}")
            yield outcome
    if failures > _MOST_LINES:
        sys.stderr.write(f"esrcat: and {failures - _MOST_LINES} more documents that could not be read\n")


def tell(options: argparse.Namespace, *lines: str) -> None:
    """Say on stderr what was done, unless quiet: stdout carries data only."""
    if not options.quiet:
        sys.stderr.writelines(f"{line}\n" for line in lines)
