"""Time variants of one job against each other in one run, so that only ratios matter.

The variants take turns and the order turns round every other round, so a busy machine slows all alike. Time
is the CPU time of this process. A ratio is the median over the rounds of the quotients within a round.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

WARM_UP_DOCUMENTS = 50
SINK_BUFFER = 1 << 20


@dataclass(frozen=True, slots=True)
class Variant:
    """Name one way to do the job: read the files, convert them, write the lines to the sink."""

    name: str
    work: Callable[[Sequence[Path], IO[bytes]], None]


@dataclass(frozen=True, slots=True)
class Timing:
    """Hold the CPU seconds of each round, and the bytes and lines that one round writes."""

    name: str
    seconds: tuple[float, ...]
    written: int
    lines: int


@dataclass(frozen=True, slots=True)
class Run:
    """Hold the timings of one run; all variants have the same documents and rounds."""

    documents: int
    bytes_read: int
    rounds: int
    conditions: dict[str, str]
    timings: tuple[Timing, ...]

    def timing(self, name: str) -> Timing:
        """Return the timing of a variant, by name."""
        return next(timing for timing in self.timings if timing.name == name)

    def micros(self, name: str) -> float:
        """Return the median CPU time of a variant in microseconds per document."""
        return statistics.median(self.timing(name).seconds) / self.documents * 1e6

    def ratio(self, name: str, to: str) -> float:
        """Return how many times the CPU time of `to` the variant takes."""
        pairs = zip(self.timing(name).seconds, self.timing(to).seconds, strict=True)
        return statistics.median(own / other for own, other in pairs)


def conditions() -> dict[str, str]:
    """Say what a reader must know of the machine and the interpreter."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": load,
        "gc": f"{'on' if gc.isenabled() else 'off'}, {gc.get_threshold()}, collected before each pass",
    }


def _pass(variant: Variant, paths: Sequence[Path]) -> tuple[float, int, int]:
    with tempfile.TemporaryFile(buffering=SINK_BUFFER) as sink:
        gc.collect()
        started = time.process_time()
        variant.work(paths, sink)
        sink.flush()
        spent = time.process_time() - started
        written = sink.tell()
        sink.seek(0)
        return spent, written, sum(1 for _ in sink)


def measure(variants: Sequence[Variant], paths: Sequence[Path], rounds: int) -> Run:
    """Let the variants take turns over the documents; the first pass of each, uncounted, warms it up."""
    if not variants or not paths or rounds < 1:
        raise ValueError("measure needs a variant, a document and a round")
    for variant in variants:
        _pass(variant, paths[:WARM_UP_DOCUMENTS])
    seconds: dict[str, list[float]] = {variant.name: [] for variant in variants}
    output: dict[str, tuple[int, int]] = {}
    for number in range(rounds):
        for variant in variants if number % 2 == 0 else reversed(variants):
            spent, written, lines = _pass(variant, paths)
            output[variant.name] = written, lines
            seconds[variant.name].append(spent)
    return Run(
        documents=len(paths),
        bytes_read=sum(path.stat().st_size for path in paths),
        rounds=rounds,
        conditions=conditions(),
        timings=tuple(Timing(name, tuple(spent), *output[name]) for name, spent in seconds.items()),
    )


def table(run: Run, floor: str, peer: str) -> str:
    """Return the run as a Markdown table: time, speed, size, times the floor, times faster than the peer."""
    lines = [
        f"{run.documents} documents, {run.bytes_read / run.documents / 1000:.1f} kB each on average, "
        f"median of {run.rounds} rounds",
        *(f"{name}: {value}" for name, value in run.conditions.items()),
        "",
        f"| variant | us/doc | docs/s | kB/doc out | × {floor} | × faster than {peer} |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for timing in run.timings:
        micros = run.micros(timing.name)
        size = timing.written / run.documents / 1000
        slower, faster = run.ratio(timing.name, floor), run.ratio(peer, timing.name)
        speed = f"{micros:.1f} | {1e6 / micros:,.0f} | {size:.1f}"
        lines.append(f"| {timing.name} | {speed} | {slower:.1f} | {faster:.1f} |")
    return "\n".join(lines)


def as_json(run: Run, floor: str, peer: str) -> dict[str, object]:
    """Return the run as data for a file."""
    return {
        "documents": run.documents,
        "bytes_read": run.bytes_read,
        "rounds": run.rounds,
        "conditions": run.conditions,
        "floor": floor,
        "peer": peer,
        "variants": [
            {
                "name": timing.name,
                "micros_per_document": round(run.micros(timing.name), 2),
                "bytes_written": timing.written,
                "lines_written": timing.lines,
                "times_floor": round(run.ratio(timing.name, floor), 3),
                "times_faster_than_peer": round(run.ratio(peer, timing.name), 3),
                "seconds": [round(spent, 6) for spent in timing.seconds],
            }
            for timing in run.timings
        ],
    }
