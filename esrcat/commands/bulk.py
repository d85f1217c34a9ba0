"""What `convert` and `build` share: options, checks of the outputs, progress, and reports of failures."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from esrcat.archives import Source, weight
from esrcat.archives.naming import are_records
from esrcat.commands.sources import local
from esrcat.conversion import BUDGET, Reading
from esrcat.editor import FOLDER
from esrcat.errors import ExportError
from esrcat.exports.files import beside
from esrcat.progress import Progress
from esrcat.runs import Options
from esrcat.runs.delivery import companions_of, origin_of_run
from esrcat.runs.run import SECONDS, Step
from esrcat.speech import said, say
from esrcat.statuses import UNREAD
from esrcat.tally import counted
from esrcat.written import origin_of, spare

_MOST_LINES = 20
_LONGEST_NAME = 255
"""The most bytes that a file name may have on all common file systems."""

_BESIDE_A_DATABASE = ("-wal", "-shm")
"""What SQLite keeps beside a database while it is open."""


def run_options(options: argparse.Namespace, *, identify_only: bool = False) -> Options:
    """Return how the command line wants a run done."""
    return Options(
        budget=options.budget or BUDGET,
        seconds=options.seconds or SECONDS,
        jobs=options.jobs,
        reading=Reading(identify_only=identify_only),
        since=getattr(options, "since", None),
        scheduler=getattr(options, "scheduler", None),
    )


def spare_sources(sources: Iterable[Source], out: Path, journal: Path) -> None:
    """Raise ExportError when a file to be written would take the place of one that it is made from."""
    for source in local(sources):
        if out.exists() and source.exists() and out.samefile(source):
            raise ExportError(f"{out}: the source itself, which would be overwritten; name another file")
        # What an earlier run has written has its report beside it; one that was interrupted has a journal.
        ours = beside(out, "report.json").exists() or journal.exists()
        if out.is_file() and not ours and out.resolve().is_relative_to(source.resolve()):
            raise ExportError(f"{out}: one of the documents, which would be overwritten; name another file")


def check_outputs(out: Path, *others: Path | None) -> None:
    """Raise ExportError for outputs that cannot all be written: before hours of reading, not after."""
    companions = [out, *companions_of(out)]
    for path in companions:
        if path in others:
            raise ExportError(f"{path}: named for two outputs; give each a name of its own")
    names = (f".{out.name}.journal.earlier", *(path.name for path in companions))
    if max(len(os.fsencode(name)) for name in names) > _LONGEST_NAME:
        raise ExportError(
            f"{out}: the name is too long for the files that come beside it; give a shorter one"
        )


def spare_others(sources: Sequence[Source], out: Path, *, stay: bool, overwrite: bool) -> None:
    """Raise ExportError when a run would overwrite what is not esrcat's, or the texts of other records.

    `stay` says that only the output itself is written; `overwrite` that what is not esrcat's may go.
    """
    documents, records = beside(out, "documents.jsonl"), beside(out, "jsonl")
    if not stay and records != out and records.is_file():
        belongs_to = origin_of(documents)
        if belongs_to and belongs_to != origin_of_run(sources, out):
            raise ExportError(
                f"{out}: {documents.name} beside it holds the texts of {records.name}, which comes from "
                "other documents, and would be overwritten; name an output that begins otherwise"
            )
    if not overwrite:
        spare([out] if stay else [out, *companions_of(out)], "convert")


def companions_stay(sources: Sequence[Source], out: Path) -> bool:
    """Tell whether the files beside the output belong to its source, the records of an earlier run.

    Only the run that read the documents can tell what became of each. ExportError when there are other
    sources too, which would have no report.
    """
    owner = next(
        (each for each in local(sources) if are_records(each) and _share_companions(each, out)), None
    )
    if owner and len(sources) > 1:
        raise ExportError(
            f"{out}: its report would take the place of that of {owner}; name the file otherwise"
        )
    return owner is not None


def _share_companions(records: Path, out: Path) -> bool:
    theirs = [beside(records, ending) for ending in ("report.json", "documents.jsonl")]
    return records.stem == out.stem and any(
        path.exists() and out.parent.exists() and path.parent.samefile(out.parent) for path in theirs
    )


def excluded(sources: Iterable[Source], options: argparse.Namespace) -> list[Path]:
    """Return the paths that no run reads: its own outputs, and editor folders, also one of another name."""
    named = (getattr(options, key, None) for key in ("out", "cache", "quarantine", "editor"))
    own = [path for path in named if isinstance(path, Path)]
    cache = getattr(options, "cache", None)
    beside_cache = [cache.with_name(cache.name + ending) for ending in _BESIDE_A_DATABASE] if cache else []
    return [*own, *beside_cache, *(source / FOLDER for source in local(sources))]


class Follow:
    """Passes the steps of a run on, with progress and the first failures on stderr.

    `rest` says where those stand that are too many for that.
    """

    def __init__(
        self, sources: list[Source], options: argparse.Namespace, exclude: Iterable[Path], rest: str
    ) -> None:
        self._rest = rest
        self._total = 0 if options.quiet else weight(sources, exclude=exclude)
        self._quiet = options.quiet

    def __call__(self, steps: Iterable[Step]) -> Iterator[Step]:
        """Yield the steps."""
        failures = inputs = passed = 0
        with Progress("reading documents", self._total, sys.stderr, quiet=self._quiet) as progress:
            for step in steps:
                settled = step.settled
                if settled.status in UNREAD:
                    failures += 1
                    if failures <= _MOST_LINES:
                        progress.note(said(f"esrcat: {settled.name}: {settled.reasons[-1]}"))
                yield step
                inputs, passed = inputs + 1, passed + step.weight
                progress.passed(inputs, passed)
        if failures > _MOST_LINES:
            more = counted(failures - _MOST_LINES, "more document")
            say(f"esrcat: and {more} that could not be read; {self._rest}")
