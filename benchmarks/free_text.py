"""Free text → record: CPU time a document, beside a floor that reads it and finds its main content.

The documents are the dev halves of the corpus's press releases, project pages and texts about no project.
Each is new to the process that is timed: a process reads one half of them until its vocabularies are loaded
and its expressions known, then a copy of it (`fork`, so Linux) reads each document of the other half once.
What a document costs is the least of its rounds, as other work on the machine only ever adds to it. The
start is told by itself: CPU time until the first record, imports and vocabularies included.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from esrcat.pages import main_content
from esrcat.pipeline import parse_bytes
from esrcat.readers import read

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
FOLDERS = ("press_releases", "project_pages", "no_project")
_WARM = 4

Job = Callable[[bytes], object]
Times = dict[str, list[float]]
"""CPU seconds of each text, by the name of the job."""


def documents(corpus: Path = CORPUS) -> list[bytes]:
    """Return the dev documents of free text, in the order of their names."""
    return [
        path.read_bytes()
        for folder in FOLDERS
        for path in sorted((corpus / folder / "dev").iterdir())
        if path.suffix in (".html", ".txt")
    ]


def floor(data: bytes) -> object:
    """Read a document and find its main content."""
    return main_content(read(data, "text", "-"))


def record(data: bytes) -> object:
    """Make the records of a document, with evidence and issues."""
    return parse_bytes(data, "text", "-")


def seconds(job: Job, texts: Sequence[bytes]) -> list[float]:
    """Return the CPU time of a job for each text."""
    found = []
    for data in texts:
        started = time.process_time()
        job(data)
        found.append(time.process_time() - started)
    return found


def in_a_copy(work: Callable[[], Times]) -> Times:
    """Return what a copy of this process finds, which ends with what it learnt."""
    out, into = os.pipe()
    child = os.fork()
    if not child:
        os.close(out)
        with os.fdopen(into, "w") as pipe:
            json.dump(work(), pipe)
        os._exit(0)
    os.close(into)
    with os.fdopen(out) as pipe:
        found: Times = json.load(pipe)
    os.waitpid(child, 0)
    return found


def of_half(jobs: dict[str, Job], known: Sequence[bytes], new: Sequence[bytes], rounds: int) -> Times:
    """Return for each job the least CPU time of each new text, to a process that knows the others."""
    for _ in range(_WARM):
        for job in jobs.values():
            seconds(job, known)
    gc.collect()
    # As a run over many documents does.
    gc.freeze()

    def once() -> Times:
        found = {}
        for name, job in jobs.items():
            # The memory that a job uses is the copy's own once it was used.
            seconds(job, known)
            found[name] = seconds(job, new)
        return found

    measured = [in_a_copy(once) for _ in range(rounds)]
    return {name: list(map(min, zip(*(each[name] for each in measured), strict=True))) for name in jobs}


def least_seconds(jobs: dict[str, Job], texts: Sequence[bytes], rounds: int) -> Times:
    """Return for each job the least CPU time of each text over the rounds, each time new to its process."""
    halves = texts[::2], texts[1::2]
    first = in_a_copy(lambda: of_half(jobs, halves[1], halves[0], rounds))
    second = in_a_copy(lambda: of_half(jobs, halves[0], halves[1], rounds))
    return {name: first[name] + second[name] for name in jobs}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--documents", type=int, help="the first so many only")
    options = parser.parse_args()
    texts = documents()[: options.documents]
    record(texts[0])
    start = time.process_time()
    least = least_seconds({"floor": floor, "esrcat": record}, texts, options.rounds)
    size = sum(map(len, texts)) / len(texts) / 1000
    print(f"{len(texts)} documents, {size:.1f} kB each on average, least of {options.rounds} rounds")
    print(f"start until the first record: {start:.2f} s CPU\n")
    print("| variant | ms/document, mean | median | slowest tenth from | documents/s | × floor |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, own in least.items():
        mean = statistics.mean(own)
        slow = statistics.quantiles(own, n=10)[-1]
        figures = f"{mean * 1e3:.2f} | {statistics.median(own) * 1e3:.2f} | {slow * 1e3:.2f}"
        print(f"| {name} | {figures} | {1 / mean:.0f} | {sum(own) / sum(least['floor']):.1f} |")


if __name__ == "__main__":
    main()
