"""Main content of pages: word F1 and speed beside trafilatura, on the same labelled pages in the same run.

A labelled page holds its own text between the comments <!--text--> and <!--/text-->, which are taken out
before anybody reads it; the text of a saved page stands beside it as NAME.text. A page's F1 is that of its
words as a bag, case folded; texts of pictures, which esrcat adds and trafilatura does not, are not counted.
Needs what `pip install .[bench]` adds.
"""

from __future__ import annotations

import argparse
import gc
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from html import unescape
from pathlib import Path
from typing import NamedTuple

from esrcat.pages import main_content
from esrcat.readers import read
from esrcat.readers.charset import decode

LABELLED = Path(__file__).resolve().parent.parent / "tests" / "pages" / "furniture"
_MARKED = re.compile(rb"<!--text-->(.*?)<!--/text-->", re.DOTALL)
_MARKS = re.compile(rb"<!--/?text-->")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")

Extract = Callable[[bytes], str]


class Labelled(NamedTuple):
    """A page as it is read, and the words of its own text."""

    name: str
    data: bytes
    words: Counter[str]


class Score(NamedTuple):
    """How the words that were found compare with those of the text."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.recall else 0.0


def words(text: str) -> Counter[str]:
    """Return the words of a text as a bag."""
    return Counter(_WORD.findall(text.casefold()))


def labelled_pages(folder: Path = LABELLED) -> list[Labelled]:
    """Return the labelled pages of a folder, by name."""
    found = []
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        if path.suffix == ".html":
            text = decode(data).encoding
            own = b" ".join(_MARKED.findall(data)).decode(text)
            found.append(Labelled(path.name, _MARKS.sub(b"", data), words(unescape(_TAG.sub(" ", own)))))
        elif path.suffix == ".txt":
            own_text = path.with_suffix(".text").read_text(encoding="utf-8")
            found.append(Labelled(path.name, data, words(own_text)))
    return found


def score(found: Counter[str], expected: Counter[str]) -> Score:
    """Compare two bags of words."""
    both = sum((found & expected).values())
    return Score(both / max(sum(found.values()), 1), both / max(sum(expected.values()), 1))


def by_esrcat(data: bytes) -> str:
    """Return the text of a page without its furniture."""
    content = main_content(read(data, "page", "-"))
    return "\n".join(content.text_of(block) for block in content.blocks if block.kind != "picture")


def by_trafilatura(*, fast: bool) -> Extract:
    """Return trafilatura's extraction, without comments."""
    import trafilatura

    def extract(data: bytes) -> str:
        return trafilatura.extract(data, include_comments=False, fast=fast) or ""

    return extract


def least_seconds(
    variants: dict[str, Extract], pages: Sequence[Labelled], rounds: int
) -> dict[str, list[float]]:
    """Return for each variant the least CPU time of each page over the rounds.

    A page takes less than a millisecond, so what else the machine does is a larger part of a pass than of
    the least time. A round is a pass of each variant over all pages, as in a batch; the order turns round.
    """
    least = {name: [float("inf")] * len(pages) for name in variants}
    for each in range(rounds):
        for name in variants if each % 2 == 0 else reversed(variants):
            gc.collect()
            for number, page in enumerate(pages):
                started = time.process_time()
                variants[name](page.data)
                least[name][number] = min(least[name][number], time.process_time() - started)
    return least


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--pages", action="store_true", help="the scores of each page too")
    options = parser.parse_args()
    every = labelled_pages()
    pages = [page for page in every if page.name.endswith(".html")]
    variants: dict[str, Extract] = {
        "esrcat": by_esrcat,
        "trafilatura": by_trafilatura(fast=False),
        "trafilatura fast": by_trafilatura(fast=True),
    }
    scores = {
        name: [score(words(extract(page.data)), page.words) for page in pages]
        for name, extract in variants.items()
    }
    least = least_seconds(variants, pages, options.rounds)
    size = sum(len(page.data) for page in pages) / len(pages) / 1000
    print(f"{len(pages)} pages, {size:.1f} kB each on average, least of {options.rounds} rounds\n")
    print("| variant | word precision | word recall | word F1 (mean of pages) | µs/page | esrcat is faster |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, own in scores.items():
        ratio = sum(least[name]) / sum(least["esrcat"])
        figures = [statistics.mean(each) for each in zip(*own, strict=True)]
        f1 = statistics.mean(each.f1 for each in own)
        micros = sum(least[name]) / len(pages) * 1e6
        print(f"| {name} | {figures[0]:.3f} | {figures[1]:.3f} | {f1:.3f} | {micros:.0f} | {ratio:.1f} × |")
    texts = [page for page in every if page.name.endswith(".txt")]
    if texts:
        f1 = statistics.mean(score(words(by_esrcat(page.data)), page.words).f1 for page in texts)
        print(f"\nesrcat on {len(texts)} saved texts: word F1 {f1:.3f}")
    if options.pages:
        print()
        for number, page in enumerate(pages):
            print(page.name, *(f"{name} {own[number].f1:.3f}" for name, own in scores.items()), sep="  ")


if __name__ == "__main__":
    main()
