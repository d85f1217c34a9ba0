"""Linking as `build` and `convert` share it: the editor's decisions, and the report on stderr."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from esrcat.editor import Decisions, check_corrections, editor_folder, read_decisions
from esrcat.linking import LinkReport
from esrcat.speech import say
from esrcat.tally import counted


def decisions_of(options: argparse.Namespace, sources: list[Path]) -> Decisions:
    """Return the decisions of the editor folder that is named, or that lies in or beside a source.

    EditorError for what is wrong with them, as far as that can be told before there are records.
    """
    folder = options.editor or editor_folder(sources)
    if not folder:
        return Decisions()
    decisions = read_decisions(folder)
    check_corrections(decisions.corrections)
    return decisions


def told(report: LinkReport) -> Iterator[str]:
    """Yield a line for the records that were joined, and one for those left in doubt."""
    if report.entries:
        entries = "entry" if report.entries == 1 else "entries"
        yield f"{counted(report.records, 'record')} of the same projects joined to {report.entries} {entries}"
    if report.doubts:
        yield f"{counted(report.doubts, 'pair')} of records may be one project (possible-twin, code-of-two)"


def warn_of_unused(report: LinkReport) -> None:
    """Say on stderr, even when quiet, which decisions of an editor had no effect."""
    for error in report.unused:
        say(f"esrcat: {error}")
