"""Measure linking: time, peak memory, and how many of the planted projects come together.

    python -m benchmarks.linking [--records 20000]

A fifth of the records each are official pages, later captures of them, summaries, press releases and
project pages; values carry evidence, so that a record is as heavy as a real one. The goal for 20 000
records: at most 60 s and 300 MB.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.peak import STATUS
from benchmarks.planted_documents import Facts, Planter, form, page, press, summary
from esrcat.archives.saved import read_records
from esrcat.catalogue import Catalogue
from esrcat.leaves import leaves
from esrcat.linking import link
from esrcat.model import EvidenceItem, ProjectRecord
from esrcat.record import to_json

MOST_SECONDS, MOST_MB = 60, 300
_VIEWS = 5


def records(count: int) -> Iterator[ProjectRecord]:
    """Yield invented records, five to a project; the document's name begins with the project's number."""
    planter = Planter(20_000, "test")
    for number in range(count // _VIEWS):
        facts = planter.facts()
        for view in (form, _later_capture, summary, press, page):
            yield _with_evidence(view(planter, facts), number)


def _later_capture(planter: Planter, facts: Facts) -> ProjectRecord:
    return form(planter, replace(facts, extended=None)).model_copy(update={"status": "ended"})


def _with_evidence(record: ProjectRecord, number: int) -> ProjectRecord:
    evidence: dict[str, list[EvidenceItem]] = {}
    for at, (pointer, value) in enumerate(leaves(record)):
        item: EvidenceItem = {
            "document": 0, "start": at, "end": at + 1, "quote": str(value),
            "method": "label", "rule": "nimike", "place": {"line": at + 1, "column": 1},
        }  # fmt: skip
        evidence[pointer] = [item]
    source = record.documents[0].model_copy(update={"name": f"{number}/{record.documents[0].name}"})
    return record.model_copy(update={"evidence": evidence, "documents": [source]})


def measure(path: Path) -> None:
    """Link the records of a file and print time, counts and what went wrong."""
    with Catalogue.from_records(read_records(path)) as catalogue:
        given = catalogue.count()
        start = time.process_time()
        report = link(catalogue)
        seconds = time.process_time() - start
        wrong, whole = _judged(catalogue)
        print(f"{given} records linked in {seconds:.1f} s (goal at most {MOST_SECONDS})")
        made = f"{report.entries} entries of {report.records} records"
        print(f"{made}, {report.doubts} doubts, {catalogue.count()} left")
        print(f"entries of two projects: {wrong}; whole projects: {whole} of {given // _VIEWS}")


def _judged(catalogue: Catalogue) -> tuple[int, int]:
    """Return the number of entries that mix projects, and of projects that are one entry."""
    wrong = 0
    entries: Counter[str] = Counter()
    for record in catalogue.projects():
        projects = {document.name.partition("/")[0] for document in record.documents}
        wrong += len(projects) > 1
        entries.update(projects)
    return wrong, sum(1 for number in entries.values() if number == 1)


def main() -> int:
    """Write the records, link them in a process of its own, and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linking", description="Time of linking.")
    parser.add_argument("--records", type=int, default=20_000, help="default 20000")
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.file:
        measure(options.file)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, "records.jsonl")
        with path.open("wb") as file:
            file.writelines(to_json(record) + b"\n" for record in records(options.records))
        print(f"{path.stat().st_size / options.records / 1024:.1f} kB a record")
        module = ["benchmarks.peak"] if STATUS.exists() else []
        command = [sys.executable, "-m", *module, "benchmarks.linking", "--file", str(path)]
        done = subprocess.run(
            command, cwd=Path(__file__).parents[1], stderr=subprocess.PIPE, encoding="utf-8"
        )
    if done.returncode == 0 and module:
        print(f"peak memory {int(done.stderr.split()[-1]) / 1024:.0f} MB (goal at most {MOST_MB})")
    else:
        sys.stderr.write(done.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
