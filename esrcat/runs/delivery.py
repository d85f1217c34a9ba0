"""From sources to the files of an export, through a journal, so that an interruption costs little."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from esrcat.archives import Source
from esrcat.archives.saved import read_records
from esrcat.document import printable
from esrcat.exports import Arrange, Write
from esrcat.exports.files import beside
from esrcat.exports.report import Report
from esrcat.exports.report_page import write_page
from esrcat.lock import alone
from esrcat.model import ProjectRecord
from esrcat.runs.cache import Cache
from esrcat.runs.journal import DOCUMENTS, RECORDS, Journal, Replay, entries, resume, settled_of
from esrcat.runs.quarantine import Quarantine
from esrcat.runs.repeats import Repeats
from esrcat.runs.run import DEFAULTS, Options, Run, Step
from esrcat.runs.timings import Timings
from esrcat.tally import Tally
from esrcat.version import parser_version
from esrcat.written import note

REPORT, REPORT_TO_READ, _TIMINGS = "report.json", "report.html", "timings.json"
"""The endings of the report for programs and of the one for people."""
_COMPANIONS = (DOCUMENTS, REPORT, REPORT_TO_READ, _TIMINGS)
_SAVE_EVERY = 1.0
_MOVES = "moves.json"


def companions_of(out: Path) -> list[Path]:
    """Return the files that a run writes beside its output: texts, reports and timings."""
    return [beside(out, ending) for ending in _COMPANIONS]


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where a run's files go and how they are made.

    `write` writes records in the format of `out`; None takes the journal's own lines, JSON Lines.
    `arrange` may join records that belong together. `spare_companions` leaves what lies beside `out`
    as it is: documents and report of the run whose records are written anew. `resumed` is told how many
    inputs an interrupted run had done.
    """

    out: Path
    write: Write | None = None
    arrange: Arrange | None = None
    cache: Path | None = None
    quarantine: Path | None = None
    spare_companions: bool = False
    resumed: Callable[[int], None] = lambda _: None

    @property
    def journal(self) -> Path:
        """The folder of the journal, which goes when the files are in place."""
        return self.out.with_name(f".{self.out.name}.journal")


def convert_to(
    sources: Source | Iterable[Source],
    delivery: Delivery,
    options: Options = DEFAULTS,
    *,
    exclude: Iterable[Path] = (),
    follow: Callable[[Iterable[Step]], Iterator[Step]] = iter,
) -> Tally:
    """Convert sources to files and return the counts.

    Beside `x.csv` come `x.documents.jsonl`, `x.report.json`, the same for reading (`x.report.html`), and
    `x.timings.json`, which alone differs from run to run. All take their places when the run has ended well.
    What was written is listed, so that the next run knows it for its own (`esrcat.written`).
    An interrupted run leaves its journal, and the same call goes on from there to the same bytes.
    `follow` is passed the stream of steps, for progress.
    """
    listed = [sources] if isinstance(sources, (str, Path)) else list(sources)
    folder = delivery.journal
    delivery.out.parent.mkdir(parents=True, exist_ok=True)
    version = parser_version()
    about = {
        "parser": version,
        "sources": [printable(str(source)) for source in listed],
        "budget": options.budget,
        "evidence": options.reading.evidence,
    }
    excluded = (*exclude, delivery.out, *([delivery.quarantine] if delivery.quarantine else []))
    with ExitStack() as stack:
        stack.enter_context(alone(delivery.out))
        _finish_moves(folder)
        earlier = resume(folder)
        replay = Replay(earlier, about) if earlier else None
        if replay:
            stack.callback(replay.close)
        cache = stack.enter_context(Cache(delivery.cache, version) if delivery.cache else nullcontext())
        run = Run(listed, options, exclude=excluded, replay=replay, cache=cache)
        timings, repeats = _keep_journal(folder, about, follow(run), delivery, cache, replay)
        if replay:
            replay.close()
        if earlier:
            shutil.rmtree(earlier)
        origin = "" if delivery.spare_companions else origin_of_run(listed, delivery.out)
        tally = _deliver(folder, delivery, timings, repeats, run, origin)
        _finish_moves(folder)
    return tally


def origin_of_run(sources: Iterable[Source], out: Path) -> str:
    """Return a digest of which sources a run reads, as seen from its output: both may be moved together."""
    listed = json.dumps([_seen_from(out.resolve().parent, source) for source in sources])
    return hashlib.sha256(listed.encode("ascii")).hexdigest()[:16]


def _seen_from(folder: Path, source: Source) -> str:
    if isinstance(source, str):
        return source
    try:
        return Path(os.path.relpath(source.resolve(), folder)).as_posix()
    except ValueError:  # on another drive of Windows
        return source.resolve().as_posix()


def _keep_journal(
    folder: Path,
    about: dict[str, Any],
    steps: Iterable[Step],
    delivery: Delivery,
    cache: Cache | None,
    replay: Replay | None,
) -> tuple[Timings, Repeats]:
    quarantine = Quarantine(delivery.quarantine) if delivery.quarantine else None
    timings, repeats = Timings(), Repeats()
    journal = Journal(folder, about)
    saved = time.monotonic()
    was_over = replay is None
    try:
        for step in steps:
            journal.add(step.settled)
            timings.add(step.settled)
            repeats.add(step.settled)
            if quarantine:
                quarantine.add(step.settled, step.task)
            if not was_over and replay is not None and replay.is_over:
                was_over = True
                delivery.resumed(replay.taken)
            if (now := time.monotonic()) - saved > _SAVE_EVERY:
                journal.save()
                if cache:
                    cache.save()
                saved = now
        journal.close()
    except BaseException:
        with suppress(OSError):
            journal.save()
        journal.abandon()
        raise
    return timings, repeats


def _deliver(
    folder: Path, delivery: Delivery, timings: Timings, repeats: Repeats, run: Run, origin: str
) -> Tally:
    """Make the files in the journal's folder, and list their moves to their places."""
    made = [_records(folder, delivery)]
    out = delivery.out
    with Report() as report:
        report.tally.unchanged = run.unchanged
        report.tally.note_passed_over(run.passed.count, run.passed.names)
        repeats.look_up(entries(folder))
        for entry in entries(folder):
            report.add(repeats.named(settled_of(entry, [b""] * len(entry["records"]), [])))
        if not delivery.spare_companions:
            with (folder / REPORT).open("wb") as file:
                report.write(file)
            write_page(report, printable(out.name), folder / REPORT_TO_READ)
            (folder / _TIMINGS).write_bytes(timings.to_json())
            made += zip((folder / name for name in _COMPANIONS), companions_of(out), strict=True)
    for path, _ in made:
        _to_disk(path)
    note(out.parent, {target.name: path for path, target in made}, "convert", origin)
    moves = [[path.name, target.name] for path, target in made]
    listing = folder / f"{_MOVES}.part"
    # Unlike orjson, json keeps a name that is no UTF-8.
    listing.write_text(json.dumps(moves), encoding="ascii")
    _to_disk(listing)
    listing.replace(folder / _MOVES)
    return report.tally


def _records(folder: Path, delivery: Delivery) -> tuple[Path, Path]:
    """Make the file of the records, and return where it is and where it goes."""
    out = delivery.out
    if delivery.write is None and delivery.arrange is None:
        return folder / RECORDS, out
    part = folder / f"delivered{out.suffix.lower()}"
    records: Iterable[ProjectRecord] = read_records(folder / RECORDS, are_own=True)
    _writer(delivery)((delivery.arrange or iter)(records), part)
    return part, out


def _writer(delivery: Delivery) -> Write:
    from esrcat.exports.jsonl import write_records

    return delivery.write or write_records


def _finish_moves(folder: Path) -> None:
    """Move finished files to their places; after an interruption what is left of that."""
    if not (folder / _MOVES).is_file():
        return
    for name, target in json.loads((folder / _MOVES).read_bytes()):
        if (folder / name).exists():
            (folder / name).replace(folder.parent / target)
    shutil.rmtree(folder)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
