"""Write the search part of a site from records: what is timed beside the peers.

python -m benchmarks.search.build RECORDS.jsonl SITE [--change .01] [--pagefind PROGRAM --pages FOLDER]

With --change that share of the records gets another summary first: into a site that was built before, that is
the cost of a change. Pagefind's program indexes the same texts in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from threading import Event, Thread
from typing import NamedTuple, Self

from benchmarks.search.peers import memory_of, run_pagefind, write_pages
from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.settings import Settings
from esrcat.site.search import index as search
from esrcat.site.writing.renderer import Renderer
from esrcat.site.writing.writer import SiteWriter

_BOTH = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
"""The build, and the process that reads words for it."""


class Saved:
    """Read records from a file of lines, as often as asked; a share of them gets another summary."""

    def __init__(self, path: Path, change: float = 0.0) -> None:
        self._path = path
        self._change = change

    def projects(self) -> Iterator[ProjectRecord]:
        """Yield the records."""
        rng, before = Random(5), ""
        with self._path.open("rb") as lines:
            for line in lines:
                record = ProjectRecord.model_validate_json(line)
                summary = record.summary or ""
                if rng.random() < self._change:
                    summary = f"{before} Kuormavaunustot {rng.random()}."
                    record = record.model_copy(update={"summary": summary})
                before = summary
                yield record


class Cost(NamedTuple):
    """Hold what a build cost: seconds by the clock and of the processor, peak memory in MB."""

    seconds: float
    processor: float
    megabytes: float


def build(records: Path, out: Path, change: float = 0.0) -> Cost:
    """Write index, search page and scripts; return what it cost, the catalogue's own reading left out."""
    with Catalogue.from_records(Saved(records, change).projects()) as catalogue:
        before, processor = time.perf_counter(), _processor()
        with _Watched() as watched, SiteWriter(out, Renderer(Settings())) as writer:
            search.write(writer, catalogue, frame="the same")
            for name in ("icon.svg", "style.css", "site.js", "saving.js", "marked.js"):
                writer.asset(name)
            writer.close(0)
        seconds = time.perf_counter() - before
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return Cost(seconds, _processor() - processor, max(peak, watched.peak) / 1024)


class _Watched(Thread):
    """Looks how much memory a build takes together with the processes that it starts."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._end = Event()
        self.peak = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self.join()

    def run(self) -> None:
        """Look until the end."""
        while not self._end.wait(0.05):
            started = Path("/proc/self/task").glob("*/children")
            pids = [int(pid) for each in started for pid in each.read_text(encoding="ascii").split()]
            self.peak = max(self.peak, sum(memory_of(pid, "VmRSS:") for pid in (os.getpid(), *pids)))


def _processor() -> float:
    """Return the seconds of this process and of those that it ended."""
    used = [resource.getrusage(who) for who in _BOTH]
    return sum(each.ru_utime + each.ru_stime for each in used)


def build_with_pagefind(program: Path, records: Path, pages: Path) -> Cost:
    """Write the pages and let Pagefind index them; return what that cost, the writing left out."""
    write_pages(Saved(records).projects(), pages)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    built = run_pagefind(program, pages)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(built.seconds, processor, built.megabytes)


def main() -> None:
    """Print the costs as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search.build", description=__doc__)
    parser.add_argument("records", type=Path)
    parser.add_argument("site", type=Path)
    parser.add_argument("--change", type=float, default=0.0)
    parser.add_argument("--pagefind", type=Path)
    parser.add_argument("--pages", type=Path, help="where Pagefind's pages are written")
    options = parser.parse_args()
    costs = {"esrcat": build(options.records, options.site, options.change)}
    if options.pagefind and options.pages:
        costs["pagefind"] = build_with_pagefind(options.pagefind, options.records, options.pages)
    for name, cost in costs.items():
        print(json.dumps({"engine": name} | {key: round(value, 2) for key, value in cost._asdict().items()}))


if __name__ == "__main__":
    main()
