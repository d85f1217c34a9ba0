"""Measure whole builds of a site: the first, one with nothing changed, one with a hundredth changed.

    python -m benchmarks.site_build [--documents 2000] [--records FILE]

Each build is a process of its own: CPU time of user and system, peak memory (VmHWM; Linux). With --records a
file of `esrcat convert`, with its documents beside it, takes the place of generated pages. A changed record
has another amount; a third of them also another name, a fifth another summary.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import orjson

from benchmarks.measure import conditions
from benchmarks.site import records_of
from esrcat.archives.naming import documents_file

MOST_MB, MOST_SECONDS, MOST_SHARE = 300, 1.5, 0.2
_CHANGED_OF = 100


class Build(NamedTuple):
    """What a build took: CPU seconds, seconds by the clock, peak memory in MB."""

    cpu: float
    wall: float
    peak: float


def build(records: Path, site: Path) -> Build:
    """Build a site in a process of its own; RuntimeError with what the command said when it fails."""
    command = ["benchmarks.peak", "esrcat", "build", str(records), "-o", str(site), "--quiet"]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=Path(__file__).parents[1], capture_output=True, encoding="utf-8"
    )
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise RuntimeError(f"esrcat build failed ({done.returncode}): {done.stderr.strip()}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Build(cpu, wall, int(done.stderr.split()[-1]) / 1024)


def change(records: Path, changed: Path) -> int:
    """Write the records with every hundredth changed, and return how many were."""
    count = 0
    with records.open("rb") as source, changed.open("wb") as target:
        for number, line in enumerate(source):
            if number % _CHANGED_OF:
                target.write(line)
                continue
            record = orjson.loads(line)
            count += 1
            record["funding"]["eu_state"]["granted"] = float(number)
            if count % 3 == 0:
                record["name"] = f"{record['name']} II"
            if count % 5 == 0:
                record["summary"] = f"{record['summary']} Lisäys."
            target.write(orjson.dumps(record) + b"\n")
    shutil.copyfile(documents_file(records), documents_file(changed))
    return count


def main() -> int:
    """Build, print what it took, and return 1 when a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.site_build", description="Whole builds.")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--records", type=Path)
    options = parser.parse_args()
    print(*(f"{name}: {value}" for name, value in conditions().items()), sep="\n")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        records = options.records or records_of(scratch, options.documents)
        changed, site = scratch / "changed.jsonl", scratch / "site"
        first, same = build(records, site), build(records, site)
        count = change(records, changed)
        part = build(changed, site)
    for name, each in (("first", first), ("nothing changed", same), (f"{count} changed", part)):
        print(f"{name}: {each.cpu:.2f} s CPU, {each.wall:.2f} s, peak {each.peak:.0f} MB")
    share = part.cpu / first.cpu
    print(f"share of the first: {share:.2f} (goal at most {MOST_SHARE})")
    print(f"goals: at most {MOST_MB} MB; nothing changed at most {MOST_SECONDS} s")
    return int(first.peak > MOST_MB or same.cpu > MOST_SECONDS or share > MOST_SHARE)


if __name__ == "__main__":
    sys.exit(main())
