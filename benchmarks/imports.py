"""Measure what `import esrcat` loads and how long `esrcat --help` takes next to bare Python.

python -m benchmarks.imports [--rounds 15]
"""

from __future__ import annotations

import argparse
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
FORBIDDEN = ("spacy", "pdfplumber", "pandas")
HEAVY = (*FORBIDDEN, "bs4", "jinja2", "lxml", "numpy", "orjson", "pdfminer", "pyarrow", "pydantic")

_LINE = re.compile(r"import time:\s*(\d+) \|\s*(\d+) \|\s*(\S+)")


class Import(NamedTuple):
    """Hold one line of `-X importtime`: microseconds in the module itself and with all it imports."""

    module: str
    own: int
    total: int


def read_import_times(report: str) -> list[Import]:
    """Return the imports that a `-X importtime` report lists, in its order."""
    return [Import(match[3], int(match[1]), int(match[2])) for match in _LINE.finditer(report)]


def import_times(statement: str) -> list[Import]:
    """Run a statement in a new interpreter and return its imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", statement],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return read_import_times(done.stderr)


def wall_times(commands: dict[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """Return the median seconds from start to end of each command; the commands take turns.

    Raises RuntimeError with what a command said when it fails.
    """
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            started = time.perf_counter()
            done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, encoding="utf-8")
            seconds[name].append(time.perf_counter() - started)
            if done.returncode != 0:
                raise RuntimeError(f"{name} failed ({done.returncode}): {done.stderr.strip()}")
    return {name: statistics.median(spent) for name, spent in seconds.items()}


def summary(imports: Sequence[Import], wanted: str) -> str:
    """Say how long a module takes, which heavy packages it loads and where most of the time goes."""
    loaded = {entry.module for entry in imports}
    total = next((entry.total for entry in imports if entry.module == wanted), 0)
    slowest = sorted(imports, key=lambda entry: entry.own, reverse=True)[:10]
    forbidden = [name for name in FORBIDDEN if name in loaded]
    return "\n".join(
        [
            f"import {wanted}: {total / 1000:.1f} ms, {len(imports)} modules",
            f"heavy packages loaded: {', '.join(name for name in HEAVY if name in loaded) or 'none'}",
            f"of these forbidden: {', '.join(forbidden) or 'none'}",
            "slowest by their own time:",
            *(f"  {entry.own / 1000:7.2f} ms  {entry.module}" for entry in slowest),
        ]
    )


def main() -> int:
    """Print the import summary and the start-up times; 1 when a forbidden package is loaded."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.imports", description="Start-up of esrcat.")
    parser.add_argument("--rounds", type=int, default=15, help="starts of each command (default 15)")
    rounds = parser.parse_args().rounds
    imports = import_times("import esrcat")
    print(summary(imports, "esrcat"))
    commands: dict[str, Sequence[str]] = {
        "bare Python": ("-c", "pass"),
        "import esrcat": ("-c", "import esrcat"),
        "esrcat --help": ("-m", "esrcat", "--help"),
    }
    bare, *others = wall_times(commands, rounds).items()
    print(f"{bare[0]}: {bare[1] * 1000:.0f} ms, median of {rounds} starts")
    for name, spent in others:
        print(f"{name}: {spent * 1000:.0f} ms, {spent / bare[1]:.1f} × {bare[0]}")
    return int(any(entry.module in FORBIDDEN for entry in imports))


if __name__ == "__main__":
    sys.exit(main())
