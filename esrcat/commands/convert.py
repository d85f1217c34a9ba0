"""`esrcat convert`: the records of many documents in one file."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from esrcat.archives.naming import are_records
from esrcat.archives.remote import check_place, put
from esrcat.catalogue import Catalogue
from esrcat.commands.bulk import (
    Follow,
    check_outputs,
    companions_stay,
    excluded,
    run_options,
    spare_others,
    spare_sources,
)
from esrcat.commands.linking import decisions_of, told, warn_of_unused
from esrcat.commands.sources import expanded_sources, local, tell
from esrcat.editor import Decisions
from esrcat.errors import ExportError
from esrcat.exports import Write, write_for
from esrcat.exports.files import beside
from esrcat.exports.table import DELIMITERS
from esrcat.exports.table import write_records as write_table
from esrcat.linking import LinkReport, settle
from esrcat.model import ProjectRecord
from esrcat.runs import Delivery, Run, convert_to
from esrcat.runs.delivery import REPORT, REPORT_TO_READ
from esrcat.runs.journal import DOCUMENTS
from esrcat.tally import Tally, counted

_NO_DELIMITER = "only CSV has a delimiter; leave --delimiter out"
_NONE_TO_CHOOSE = (
    "only CSV has a delimiter to choose (the tables of a .zip are for programs, parted by commas; a .csv is "
    "for spreadsheets); leave --delimiter out"
)


def run(options: argparse.Namespace) -> int:
    """Write the records; 1 when an input failed."""
    if (options.engine == "dask") is not bool(options.scheduler):
        raise ExportError("--engine dask and --scheduler go together; see esrcat convert --help")
    if options.editor and not options.link:
        raise ExportError("--editor goes with --link, which joins records and applies decisions; add --link")
    options.sources = expanded_sources(options.sources)
    if options.dry_run:
        return _dry_run(options)
    if options.out is None:
        raise ExportError("no output: name the file with -o, or use --dry-run; see esrcat convert --help")
    if isinstance(options.out, str):
        return _run_elsewhere(options, options.out)
    out: Path = options.out
    write = _write(options)  # before all else: what is wrong with the output's name is said here
    linking = _Linking(decisions_of(options, local(options.sources))) if options.link else None
    check_outputs(out, options.cache, options.quarantine)
    _check_since(options.since, out)
    stay = companions_stay(options.sources, out)
    delivery = Delivery(
        out,
        write,
        linking.arrange if linking else None,
        options.cache,
        options.quarantine,
        stay,
        lambda done: tell(
            options,
            *([f"continuing an interrupted run: {counted(done, 'document')} done before"] if done else []),
        ),
    )
    spare_sources(options.sources, out, delivery.journal)
    spare_others(options.sources, out, stay=stay, overwrite=options.overwrite)
    exclude = excluded(options.sources, options)
    rest = f"see {beside(out, REPORT_TO_READ)}"
    follow = Follow(options.sources, options, exclude, rest)
    try:
        tally = convert_to(options.sources, delivery, run_options(options), exclude=exclude, follow=follow)
    except KeyboardInterrupt:
        tell(options, "what was read is kept; give the same command again to go on")
        raise
    joined = _joined(linking.report, tally) if linking else ()
    tell(options, *_counts(options, tally), *joined, _outcome(out, stay))
    if linking:
        warn_of_unused(linking.report)
    return int(tally.failed)


def _check_since(since: Path | None, out: Path) -> None:
    """Refuse to overwrite the records of an earlier run with only what is new since."""
    report = beside(out, "report.json")
    if since and since.exists() and report.exists() and report.samefile(since):
        raise ExportError(
            f"{out}: has the records of that run, which would be lost; name another file with -o"
        )


def _counts(options: argparse.Namespace, tally: Tally) -> Iterator[str]:
    """Yield the counts of a run, a line each."""
    is_earlier = all(isinstance(source, Path) and are_records(source) for source in options.sources)
    yield tally.told("record of an earlier run" if is_earlier else "document")
    yield from tally.told_passed_over()
    if tally.unchanged:
        yield f"{counted(tally.unchanged, 'document')} unchanged, left out"
    if tally.repeated and not options.link:
        belong = "belongs to a project" if tally.repeated == 1 else "belong to projects"
        yield f"{counted(tally.repeated, 'record')} {belong} with an earlier record; --link joins them"


def _joined(report: LinkReport, tally: Tally) -> Iterator[str]:
    """Yield what linking did, and how many projects that makes."""
    yield from told(report)
    if report.entries:
        yield f"{counted(tally.records - report.records + report.entries, 'project')} in all"


def _outcome(out: Path, stay: bool) -> str:
    if stay:
        report = beside(out, REPORT).name
        return f"{out}; {report} beside it is still that of the run that read the documents"
    texts, data, page = (beside(out, ending).name for ending in (DOCUMENTS, REPORT, REPORT_TO_READ))
    return f"{out}, beside it {texts}, {data} and, to read, {page}"


def _run_elsewhere(options: argparse.Namespace, address: str) -> int:
    """Write the files here first, under a hidden name beside which a journal may lie, then copy them."""
    above, _, name = address.rpartition("/")
    check_place(above)
    folder = Path(f".{name}.delivery")
    options.out = folder / name
    code = run(options)
    put(folder, above)
    shutil.rmtree(folder)
    tell(options, f"copied to {above}")
    return code


def _dry_run(options: argparse.Namespace) -> int:
    """Say which forms the documents are, and write nothing."""
    exclude = excluded(options.sources, options)
    run = Run(options.sources, run_options(options, identify_only=True), exclude=exclude)
    tally = Tally()
    for step in Follow(options.sources, options, exclude, "a run without --dry-run writes a report of all")(
        run
    ):
        tally.add(step.settled)
    for form, documents in sorted(tally.forms.items()):
        sys.stdout.write(f"{documents:>8}  {form}\n")
    for status, documents in sorted(tally.statuses.items()):
        if status != "ok":
            sys.stdout.write(f"{documents:>8}  ({status.replace('_', ' ')})\n")
    sys.stdout.write(f"{tally.inputs:>8}  documents\n")
    tally.note_passed_over(run.passed.count, run.passed.names)
    tell(options, *tally.told_passed_over())
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


def _write(options: argparse.Namespace) -> Write | None:
    write = write_for(options.out, evidence=options.evidence)
    if options.delimiter is not None:
        if write is not write_table:
            why = _NONE_TO_CHOOSE if options.out.suffix.lower() == ".zip" else _NO_DELIMITER
            raise ExportError(f"{options.out}: {why}")
        return partial(write_table, delimiter=DELIMITERS[options.delimiter])
    return None if options.out.suffix.lower() == ".jsonl" else write
