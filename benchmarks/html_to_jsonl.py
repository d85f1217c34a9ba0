"""Measure HTML to validated JSON Lines, end to end, next to the floor and the scraper.

    python -m benchmarks.html_to_jsonl [--documents 2000] [--rounds 5] [--corpus FOLDER] [--json OUT]

End to end: read the file, parse it, validate the record, write its JSON. Each variant must write one line per
document, or the run fails: a converter that skips documents would look fast.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, NamedTuple

import orjson

from benchmarks.baselines import write_floor, write_scraped
from benchmarks.generate import write_corpus
from benchmarks.measure import Run, Variant, as_json, measure, table

FLOOR, SCRAPER, FULL, BARE = "floor", "scraper", "esrcat", "esrcat bare"


class Goal(NamedTuple):
    """Ask that `variant` takes at most `limit` times the CPU time of `to`."""

    variant: str
    to: str
    limit: float


GOALS = (Goal(FULL, FLOOR, 20), Goal(BARE, FLOOR, 12), Goal(FULL, SCRAPER, 1 / 4))


def esrcat(*, evidence: bool) -> Callable[[Sequence[Path], IO[bytes]], None]:
    """Return the work of esrcat: with evidence and issues, or bare."""
    from esrcat.conversion import convert
    from esrcat.exports.jsonl import json_line

    def work(paths: Sequence[Path], sink: IO[bytes]) -> None:
        for outcome in convert(paths, evidence=evidence):
            sink.writelines(map(json_line, outcome.records))

    return work


def variants(names: Sequence[str]) -> list[Variant]:
    """Return the variants of these names, in order; esrcat is imported only when asked for."""
    makers: dict[str, Callable[[], Callable[[Sequence[Path], IO[bytes]], None]]] = {
        FLOOR: lambda: write_floor,
        SCRAPER: lambda: write_scraped,
        FULL: lambda: esrcat(evidence=True),
        BARE: lambda: esrcat(evidence=False),
    }
    return [Variant(name, makers[name]()) for name in names]


def verdicts(run: Run) -> list[str]:
    """Say for each goal whether the run reached it."""
    measured = {timing.name for timing in run.timings}
    lines = []
    for goal in GOALS:
        if {goal.variant, goal.to} <= measured:
            ratio = run.ratio(goal.variant, goal.to)
            word = "reached" if ratio <= goal.limit else "MISSED"
            lines.append(f"{goal.variant} / {goal.to}: {ratio:.3g}, goal at most {goal.limit:g}: {word}")
    return lines


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.html_to_jsonl", description="HTML to JSON Lines."
    )
    parser.add_argument("--documents", type=int, default=2000, help="how many pages (default 2000)")
    parser.add_argument("--rounds", type=int, default=5, help="passes of each variant (default 5)")
    parser.add_argument(
        "--corpus", type=Path, help="pages by benchmarks.generate (default: made for the run)"
    )
    parser.add_argument("--variants", default=f"{FLOOR},{FULL},{BARE},{SCRAPER}", help="which, by name")
    parser.add_argument("--json", type=Path, help="write the run here too")
    return parser.parse_args()


def main() -> int:
    """Measure, print the table and the goals; 1 when a variant lost documents."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.corpus or Path(scratch)
        if arguments.corpus is None:
            write_corpus(folder, arguments.documents)
        paths = sorted(folder.rglob("*.html"))[: arguments.documents]
        run = measure(variants(arguments.variants.split(",")), paths, arguments.rounds)
    print(table(run, FLOOR, SCRAPER))
    print("", *verdicts(run), sep="\n")
    if arguments.json:
        arguments.json.write_bytes(orjson.dumps(as_json(run, FLOOR, SCRAPER), option=orjson.OPT_INDENT_2))
    lost = [timing.name for timing in run.timings if timing.lines != run.documents]
    if lost:
        print(f"lines written differ from the {run.documents} documents: {', '.join(lost)}", file=sys.stderr)
    return int(bool(lost))


if __name__ == "__main__":
    sys.exit(main())
