"""Measure the peak memory of `esrcat convert` for a small and a large corpus.

    python -m benchmarks.memory [--documents 2000,20000]

A converter that streams needs the same for both; the goal is within 10 %.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.generate import write_corpus
from benchmarks.peak import STATUS

GOAL = 1.10


def convert_peak(folder: Path, out: Path) -> int:
    """Return the peak memory in kB of one `esrcat convert FOLDER -o OUT`, in a process of its own.

    Raises RuntimeError with what the command said when it fails.
    """
    command = ["benchmarks.peak", "esrcat", "convert", str(folder), "-o", str(out), "--quiet"]
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=Path(__file__).parents[1], capture_output=True, encoding="utf-8"
    )
    if done.returncode != 0:
        raise RuntimeError(f"esrcat convert failed ({done.returncode}): {done.stderr.strip()}")
    return int(done.stderr.split()[-1])


def main() -> int:
    """Convert a generated corpus of each size and print the peaks and their ratio."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.memory", description="Peak memory of convert."
    )
    parser.add_argument("--documents", default="2000,20000", help="two corpus sizes (default 2000,20000)")
    small, large = (int(count) for count in parser.parse_args().documents.split(","))
    if not STATUS.exists():
        print(f"peak memory is read from {STATUS}, which this system does not have: run this on Linux")
        return 2
    peaks = []
    with tempfile.TemporaryDirectory() as scratch:
        for count in (small, large):
            corpus = Path(scratch, f"corpus-{count}")
            write_corpus(corpus, count)
            peaks.append(convert_peak(corpus, Path(scratch, f"{count}.jsonl")))
            print(f"{count} documents: {peaks[-1] / 1024:.1f} MB")
    ratio = peaks[1] / peaks[0]
    print(f"ratio {ratio:.3f} (goal at most {GOAL:.2f}: {'reached' if ratio <= GOAL else 'missed'})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
