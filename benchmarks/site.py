"""Measure project pages beside the least that printing them can cost, and what a visitor loads.

    python -m benchmarks.site [--documents 400] [--rounds 3]

The floor (`site_floor.py`) is a function of f-strings with the same values, escaped. Both are given what the
catalogue knows around a record, and both write files; ours keeps their digests and reads what is there. The
variants take turns every ten pages, so that a busy machine slows all alike; a ratio is the median over these.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import orjson

from benchmarks.generate import write_corpus
from benchmarks.measure import conditions
from benchmarks.site_floor import floor_page
from esrcat.archives.saved import read_documents, read_records
from esrcat.catalogue import Catalogue
from esrcat.cli import main as esrcat
from esrcat.privacy import published
from esrcat.settings import Settings
from esrcat.site.project.kin import kin, nearest
from esrcat.site.project.page import project_view
from esrcat.site.sources.cited import document_languages, project_page, source_page
from esrcat.site.sources.page import own_part, source_view
from esrcat.site.whole import pages
from esrcat.site.writing.renderer import Renderer
from esrcat.site.writing.writer import SiteWriter

FLOOR, PAGE, SOURCE = "floor", "project page", "source view"
GOALS = {PAGE: 5.0}
MOST_KB = 60
_TURN = 10
_WARM_UP = 20
_LOADED = ("style.css", "site.js", "marked.js")


def records_of(scratch: Path, documents: int) -> Path:
    """Return the records of generated pages as JSON Lines, with the documents beside them."""
    write_corpus(scratch / "corpus", documents)
    lines = scratch / "records.jsonl"
    if esrcat(["convert", str(scratch / "corpus"), "-o", str(lines), "--quiet"]):
        raise RuntimeError("esrcat convert failed")
    return lines


class Made(NamedTuple):
    """CPU seconds of each turn, and the pages of the last round as bytes in all."""

    seconds: list[float]
    written: int


class Bench:
    """The records of a catalogue with what is around them, and the variants that print one of them."""

    def __init__(self, catalogue: Catalogue, out: Path) -> None:
        self.settings = Settings()
        self.renderer = Renderer(self.settings)
        self.renderer.navigate(pages.menu(self.renderer.messages, catalogue))
        self.records = list(catalogue.projects())
        self._plain = [orjson.loads(line) for _, line in catalogue.json_lines()]
        self._documents = [catalogue.documents_of(record) for record in self.records]
        self._near = [nearest(catalogue.entities, record) for record in self.records]
        self._writer = SiteWriter(out, self.renderer)
        self._out = out
        page = self.renderer.render("tietoa.html", "hanke/x.html", {})
        self._shell = page[: page.index("<main")], page[page.index("</main>") :]
        self._labels = self.renderer.messages.labels
        self.round = 0

    def floor(self, at: int) -> int:
        """Print and write a page in the plainest way; return its size."""
        words = self.renderer.messages
        told = [kin(near, words) for near in self._near[at]]
        beside = [(each.id, each.name, each.line, "; ".join(each.reasons)) for each in told]
        content = floor_page(self._plain[at], beside, self._shell, self._labels).encode()
        target = self._out / f"floor-{self.round}-{at}.html"
        target.write_bytes(content)
        return len(content)

    def page(self, at: int) -> int:
        """Print and write the project page as a build does."""
        record, documents = self.records[at], self._documents[at]
        view = project_view(
            record,
            ["99,9 %" for _ in documents],
            self.renderer.messages,
            self.renderer.marks,
            site_title=self.settings.title,
            base_url="",
            languages=document_languages(record, documents),
            near=self._near[at],
        )
        return self._write(project_page(record.id), "hanke.html", view)

    def source(self, at: int) -> int:
        """Print and write the view of the record's document."""
        record, document = self.records[at], self._documents[at][0]
        assert document is not None
        part = own_part(record, 0, document, shared=False)
        view = source_view(record, 0, part, self.renderer.messages)
        return self._write(source_page(record.id, 0), "lahde.html", view)

    def _write(self, path: str, template: str, view: object) -> int:
        text = self.renderer.render(template, path, {"view": view})
        self._writer.text(f"{self.round}/{path}", text)
        return len(text.encode())

    def loaded(self, at: int) -> int:
        """Return the bytes that a visitor of a project page loads: the page, its style and its scripts."""
        files = [self.renderer.asset(name) for name in _LOADED]
        path = self._out / str(self.round) / project_page(self.records[at].id)
        return sum(len(gzip.compress(file)) for file in (path.read_bytes(), *files))


def measure(bench: Bench, rounds: int) -> dict[str, Made]:
    """Let the variants take turns of ten pages."""
    variants: dict[str, Callable[[int], int]] = {
        FLOOR: bench.floor, PAGE: bench.page, SOURCE: bench.source,
    }  # fmt: skip
    seconds: dict[str, list[float]] = {name: [] for name in variants}
    for make in variants.values():
        for at in range(_WARM_UP):
            make(at)
    written = dict.fromkeys(variants, 0)
    for bench.round in range(1, rounds + 1):
        written = dict.fromkeys(variants, 0)
        for start in range(0, len(bench.records), _TURN):
            for name, make in variants.items():
                turn = range(start, min(start + _TURN, len(bench.records)))
                started = time.process_time()
                written[name] += sum(map(make, turn))
                seconds[name].append(time.process_time() - started)
    return {name: Made(seconds[name], written[name]) for name in variants}


def ratio(own: Sequence[float], floor: Sequence[float]) -> float:
    """Return the median of the quotients, turn by turn."""
    return statistics.median(one / other for one, other in zip(own, floor, strict=True))


def report(bench: Bench, made: dict[str, Made], rounds: int) -> bool:
    """Print the figures; True when the goals are held."""
    count = len(bench.records)
    print(*(f"{name}: {value}" for name, value in conditions().items()), sep="\n")
    print(f"\n| {count} records | ms each | kB each | × floor | goal |\n|---|---:|---:|---:|---:|")
    held = True
    for name, (seconds, written) in made.items():
        times, goal = ratio(seconds, made[FLOOR].seconds), GOALS.get(name)
        held = held and (goal is None or times <= goal)
        figures = f"{sum(seconds) / rounds / count * 1000:.2f} | {written / count / 1000:.1f} | {times:.2f}"
        print(f"| {name} | {figures} | {goal or ''} |")
    loaded = [bench.loaded(at) for at in range(count)]
    most = max(loaded) / 1000
    middle = statistics.median(loaded) / 1000
    print(f"\na project page with its style and scripts, gzip: median {middle:.1f} kB, most {most:.1f} kB")
    return held and most <= MOST_KB


def main() -> int:
    """Convert generated pages, measure and print; 1 when a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.site", description="Project pages.")
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        lines = records_of(scratch, options.documents)
        whole = stack.enter_context(Catalogue.from_records(read_records(lines), read_documents(lines)))
        site = scratch / "site"
        site.mkdir()
        bench = Bench(stack.enter_context(published(whole)), site)
        gc.collect()
        gc.freeze()
        return int(not report(bench, measure(bench, options.rounds), options.rounds))


if __name__ == "__main__":
    sys.exit(main())
