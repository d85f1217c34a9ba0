"""Measure the formats out beside JSON Lines: the same records, written by each.

    python -m benchmarks.formats [--documents 1000] [--rounds 5]

Time is CPU time. The records are read back from JSON Lines once and held, so that only writing counts.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.generate import write_corpus
from benchmarks.measure import conditions
from esrcat.conversion import convert
from esrcat.exports import EVIDENCE_FORMATS, FORMATS, write_for
from esrcat.exports.database import write_records as write_database
from esrcat.model import ProjectRecord

FLOOR = ".jsonl"
TABLES = ".sqlite without search"
WITH_EVIDENCE = tuple(f"{suffix} with evidence" for suffix in EVIDENCE_FORMATS)
VARIANTS = (*FORMATS, TABLES, *WITH_EVIDENCE)
GOALS = {TABLES: 2.0, ".sqlite": 9.0, ".parquet": 2.5, ".csv": 8.0}


def records_of(documents: int) -> list[ProjectRecord]:
    """Return the records of generated pages."""
    with tempfile.TemporaryDirectory() as scratch:
        write_corpus(Path(scratch), documents)
        return [record for outcome in convert(scratch) for record in outcome.records]


def seconds(suffix: str, records: Sequence[ProjectRecord], folder: Path) -> float:
    """Return the CPU seconds that one format takes."""
    path = folder / f"x{suffix.split()[0]}"
    path.unlink(missing_ok=True)
    evidence = suffix in WITH_EVIDENCE
    write = partial(write_database, search=False) if suffix == TABLES else write_for(path, evidence=evidence)
    gc.collect()
    started = time.process_time()
    write(records, path)
    return time.process_time() - started


def measure(records: Sequence[ProjectRecord], rounds: int) -> dict[str, list[float]]:
    """Let the formats take turns; the order turns round every other round."""
    spent: dict[str, list[float]] = {suffix: [] for suffix in VARIANTS}
    with tempfile.TemporaryDirectory() as scratch:
        for suffix in VARIANTS:
            seconds(suffix, records[:50], Path(scratch))
        for number in range(rounds):
            for suffix in VARIANTS if number % 2 == 0 else reversed(VARIANTS):
                spent[suffix].append(seconds(suffix, records, Path(scratch)))
    return spent


def main() -> int:
    """Measure and print ratios with their goals."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.formats", description="Formats out.")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    records = records_of(options.documents)
    gc.freeze()
    spent = measure(records, options.rounds)
    print(*(f"{name}: {value}" for name, value in conditions().items()), sep="\n")
    print(f"\n| format | us/record | × {FLOOR} | goal |\n|---|---:|---:|---:|")
    for suffix, rounds in spent.items():
        ratio = statistics.median(own / floor for own, floor in zip(rounds, spent[FLOOR], strict=True))
        micros = statistics.median(rounds) / len(records) * 1e6
        print(f"| {suffix} | {micros:.0f} | {ratio:.2f} | {GOALS.get(suffix, '')} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
