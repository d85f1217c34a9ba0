"""Measure whole archives: two workers beside one, WARC beside files, and memory at two sizes.

    python -m benchmarks.archive [--documents 4000] [--rounds 3] [--memory 2000,20000]
    python -m benchmarks.archive --write FOLDER --documents 20000     the mixed archive alone

Speed of workers is wall time and needs two free cores; that of WARC is the CPU time of one process.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.generate import write_corpus
from benchmarks.measure import conditions

JOBS_GOAL, WARC_GOAL, MEMORY_GOAL = 1.6, 1.15, 1.10
_DATE = "2012-03-04T05:06:07Z"
_BROKEN = (b"", b"\x89PNG", bytes(range(256)), b"%PDF-1.4 broken", b"PK\x03\x04 broken")


def capture(url: str, block: bytes, kind: str = "response", *headers: str) -> bytes:
    """Return one record of a WARC file, packed by itself."""
    lines = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Date: {_DATE}",
        f"WARC-Target-URI: {url}",
        *headers,
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(block)}",
    )
    return gzip.compress("\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n", 6)


def response(page: bytes) -> bytes:
    """Return a server's answer with a page."""
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page


def write_warc(pages: Iterator[bytes], path: Path) -> None:
    """Write pages as a web archive."""
    with path.open("wb") as file:
        for number, page in enumerate(pages):
            file.write(capture(f"https://www.esimerkki.fi/{number}", response(page)))


def write_mixed(folder: Path, documents: int) -> None:
    """Write an archive of so many inputs: half in a WARC, a third in a ZIP, the rest files with some PDFs.

    One in a hundred is broken, others are duplicates, revisits, redirects and pages that are no project.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        write_corpus(Path(scratch), documents)
        pages = sorted(Path(scratch).rglob("*.html"))
        half, third = documents // 2, documents // 3
        with (folder / "b.warc.gz").open("wb") as warc:
            for number, page in enumerate(pages[:half]):
                warc.write(_captured(number, page.read_bytes()))
        with zipfile.ZipFile(folder / "c.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for number, page in enumerate(pages[half : half + third]):
                archive.writestr(f"{number:06}.html", _mixed(number, page.read_bytes()))
        (folder / "a").mkdir(exist_ok=True)
        for number, page in enumerate(pages[half + third :]):
            (folder / "a" / f"{number:06}.html").write_bytes(_mixed(number, page.read_bytes()))
    _write_pdfs(folder / "pdf", max(documents // 400, 1))


def _mixed(number: int, page: bytes) -> bytes:
    if number % 100 == 7:
        return _BROKEN[number // 100 % len(_BROKEN)] + (str(number).encode() if number % 500 != 7 else b"")
    if number % 50 == 3:
        return b"<html><body><h1>Uutinen</h1><p>Ei hanketta.</p>"
    if number % 40 == 11:
        return f"<html><body><p>Sivu {number}, jolla ei ole hanketta.</p>".encode()
    return page


def _captured(number: int, page: bytes) -> bytes:
    url = f"https://www.esimerkki.fi/{number}"
    if number % 60 == 13:
        return capture(url, b"HTTP/1.1 200 OK\r\n\r\n", "revisit", f"WARC-Refers-To-Date: {_DATE}")
    if number % 80 == 17:
        return capture(url, b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")
    return capture(url, response(_mixed(number, page)))


def _write_pdfs(folder: Path, count: int) -> None:
    from benchmarks.pdf_files import write_small

    write_small(folder, count)


def convert(source: Path, out: Path, jobs: int) -> float:
    """Return the wall seconds of one run in processes of its own."""
    command = [sys.executable, "-m", "esrcat", "convert", str(source), "-o", str(out)]
    started = time.perf_counter()
    done = subprocess.run(
        [*command, "--jobs", str(jobs), "--quiet"], cwd=Path(__file__).parents[1], check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"esrcat convert ended with {done.returncode}")
    return time.perf_counter() - started


def cpu(source: Path) -> float:
    """Return the CPU seconds of reading and parsing a source in this process."""
    from esrcat.runs import Options, Run

    started = time.process_time()
    for _ in Run(source, Options(jobs=1)):
        pass
    return time.process_time() - started


def turns(work: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Let variants take turns; the order turns round every other round."""
    spent: dict[str, list[float]] = {name: [] for name in work}
    for number in range(rounds):
        for name in work if number % 2 == 0 else reversed(work):
            spent[name].append(work[name]())
    return spent


def ratio(own: list[float], other: list[float]) -> float:
    """Return the median of the quotients within a round."""
    return statistics.median(one / two for one, two in zip(own, other, strict=True))


def verdict(what: str, value: float, goal: float, *, least: bool = False) -> None:
    """Print a ratio with its goal."""
    reached = value >= goal if least else value <= goal
    word = "least" if least else "most"
    print(f"{what}: {value:.3f}, goal at {word} {goal:g}: {'reached' if reached else 'MISSED'}")


def peak(source: Path, out: Path, jobs: int) -> int:
    """Return the peak memory in kB of the process that leads a run."""
    command = ["benchmarks.peak", "esrcat", "convert", str(source), "-o", str(out), "--quiet"]
    done = subprocess.run(
        [sys.executable, "-m", *command, "--jobs", str(jobs)],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return int(done.stderr.split()[-1])


def main() -> int:
    """Measure, or write the archive."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.archive", description="Whole archives.")
    parser.add_argument("--documents", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory", default="2000,20000")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write the mixed archive and stop")
    options = parser.parse_args()
    if options.write:
        write_mixed(options.write, options.documents)
        return 0
    print(*(f"{name}: {value}" for name, value in conditions().items()), sep="\n")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_corpus(folder / "pages", options.documents)
        pages = sorted((folder / "pages").rglob("*.html"))
        write_warc((page.read_bytes() for page in pages), folder / "x.warc.gz")
        variants: dict[str, Callable[[], float]] = {
            "files": lambda: cpu(folder / "pages"),
            "warc": lambda: cpu(folder / "x.warc.gz"),
        }
        spent = turns(variants, options.rounds)
        verdict("WARC / files, CPU", ratio(spent["warc"], spent["files"]), WARC_GOAL)
        jobs: dict[str, Callable[[], float]] = {
            str(number): partial(convert, folder / "pages", folder / "x.jsonl", number) for number in (1, 2)
        }
        spent = turns(jobs, options.rounds)
        verdict("one worker / two, wall", ratio(spent["1"], spent["2"]), JOBS_GOAL, least=True)
        peaks = []
        for count in map(int, options.memory.split(",")):
            write_mixed(folder / f"mixed-{count}", count)
            peaks.append(peak(folder / f"mixed-{count}", folder / "y.jsonl", 1))
            print(f"peak memory at {count} inputs: {peaks[-1] / 1024:.1f} MB")
        verdict("memory, large / small", peaks[-1] / peaks[0], MEMORY_GOAL)
    return 0


if __name__ == "__main__":
    sys.exit(main())
