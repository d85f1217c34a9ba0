"""Measure PDF → record against `pdftotext -layout`: small files, one long file, pages with tables, memory.

    python -m benchmarks.pdf [--files 40] [--pages 245] [--rounds 5]

Time is CPU time of this process and of the programs it starts, so a start of pdftotext counts, as it
does for whoever runs it per file (Linux, macOS). Without pdftotext (poppler) only esrcat and its reader are
measured.
"""

from __future__ import annotations

import argparse
import gc
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import conditions
from benchmarks.pdf_files import write_long, write_small
from benchmarks.peak import STATUS
from esrcat.pipeline import parse
from esrcat.readers import read
from esrcat.record import to_json

MEMORY_PAGES = 100, 500
MEMORY_GOAL_MB = 150.0
LONG_GOAL, SMALL_GOAL = 0.4, 1.0

Work = Callable[[Path], object]


def to_record(path: Path) -> object:
    """Read one file and write its records as JSON."""
    return [to_json(record) for record in parse(path).records]


def to_text(path: Path) -> object:
    """Read one file's text and blocks alone."""
    return read(path.read_bytes(), path.name).text


def by_pdftotext(path: Path) -> object:
    """Let poppler lay out one file's text."""
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], stdout=subprocess.PIPE, check=True).stdout


def by_pdfplumber(path: Path) -> object:
    """Let pdfplumber extract the words of one file's first two pages."""
    import pdfplumber

    with pdfplumber.open(path, pages=[1, 2]) as pdf:
        return [page.extract_words() for page in pdf.pages]


def _spent() -> float:
    """Return the CPU seconds so far; `os.times` would tell them by hundredths."""
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in both)


def seconds(variants: dict[str, Work], paths: list[Path], rounds: int) -> dict[str, list[float]]:
    """Return the CPU seconds of each round of each variant over the files; variants take turns."""
    found: dict[str, list[float]] = {name: [] for name in variants}
    for work in variants.values():
        work(paths[0])
    for number in range(rounds):
        for name in list(variants)[:: 1 if number % 2 == 0 else -1]:
            gc.collect()
            before = _spent()
            for path in paths:
                variants[name](path)
            found[name].append(_spent() - before)
    return found


def report(title: str, found: dict[str, list[float]], pages: int) -> dict[str, float]:
    """Print the milliseconds a page of each variant; return its speed as a multiple of pdftotext's."""
    print(f"\n{title}, {pages} pages")
    peer = found.get("pdftotext -layout")
    speeds = {}
    for name, rounds in found.items():
        line = f"  {name:<20} {statistics.median(rounds) / pages * 1000:8.3f} ms/page"
        if peer:
            speeds[name] = statistics.median(own / other for own, other in zip(peer, rounds, strict=True))
            line += f"  {speeds[name]:6.2f} × the speed of pdftotext"
        print(line)
    return speeds


def peak_mb(path: Path) -> float:
    """Return the peak memory of `esrcat parse FILE` in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.peak", "esrcat", "parse", str(path)]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[1], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"esrcat parse failed ({done.returncode}): {done.stderr.strip()}")
    return int(done.stderr.split()[-1]) / 1024


def _measure(folder: Path, files: int, pages: int, rounds: int) -> None:
    variants: dict[str, Work] = {"esrcat: record": to_record, "esrcat: text": to_text}
    if shutil.which("pdftotext"):
        variants["pdftotext -layout"] = by_pdftotext
    else:
        print("pdftotext is not installed (poppler-utils): measured without it")
    total = write_small(folder / "small", files)
    small = report("Small files", seconds(variants, sorted((folder / "small").iterdir()), rounds), total)
    count = write_long(folder / "long.pdf", pages)
    long = report("One long file", seconds(variants, [folder / "long.pdf"], rounds), count)
    total = write_small(folder / "tables", files, tables=True)
    report("With ruled tables", seconds(variants, sorted((folder / "tables").iterdir()), rounds), total)
    total = write_small(folder / "nested", 3, nested=True)
    nested = sorted((folder / "nested").iterdir())
    report("Drawings in drawings (pdfplumber)", seconds(variants, nested, 1), total)
    report("pdfplumber's words alone", seconds({"pdfplumber": by_pdfplumber}, nested, 1), 2 * len(nested))
    if small:
        _verdict("record per small file", small["esrcat: record"], SMALL_GOAL)
        _verdict("record of one long file", long["esrcat: record"], LONG_GOAL)


def _verdict(what: str, speed: float, goal: float) -> None:
    met = "reached" if speed >= goal else "missed"
    print(f"{what}: {speed:.2f} × the speed of pdftotext -layout (goal at least {goal}: {met})")


def _measure_memory(folder: Path) -> None:
    if not STATUS.exists():
        print(f"peak memory is read from {STATUS}, which this system does not have")
        return
    for pages in MEMORY_PAGES:
        path = folder / f"{pages}.pdf"
        print(f"peak memory, {write_long(path, pages)} pages: {peak_mb(path):.1f} MB")
    print(f"(goal at most {MEMORY_GOAL_MB:.0f} MB)")


def main() -> int:
    """Draw the files, measure, and print a table for each kind."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pdf", description="PDF → record.")
    parser.add_argument("--files", type=int, default=40, help="small files (default 40)")
    parser.add_argument("--pages", type=int, default=245, help="pages of the long file (default 245)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds (default 5)")
    options = parser.parse_args()
    for name, value in conditions().items():
        print(f"{name}: {value}")
    with tempfile.TemporaryDirectory() as scratch:
        _measure(Path(scratch), options.files, options.pages, options.rounds)
        _measure_memory(Path(scratch))
    return 0


if __name__ == "__main__":
    sys.exit(main())
