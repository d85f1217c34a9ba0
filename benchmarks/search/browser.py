"""Measure the search of a site in Chromium: bytes of a first query, latency when warm, longest task.

    python -m benchmarks.search.browser SITE [--queries FILE]

Bytes are those of the files that a fresh browser asks for, each compressed with gzip -6, page and code in.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from chromium import find_chromium, launch_flags  # of tooling/
from playwright.sync_api import Browser, sync_playwright

from benchmarks.search.engines import served
from benchmarks.search.judging import read_queries

HERE = Path(__file__).parent
_ROUNDS = 3
_WARM = """async queries => {
  const times = [];
  for (const query of queries) {
    const before = performance.now();
    await esrcatSearch(query);
    times.push(performance.now() - before);
  }
  return times;
}"""
_LONG_TASKS = """() => {
  window.longTasks = [];
  new PerformanceObserver(list => longTasks.push(...list.getEntries().map(task => task.duration)))
    .observe({ type: 'longtask', buffered: true });
}"""
_READY = "() => document.querySelector('#hits li') || !document.getElementById('empty').hidden"


class First(NamedTuple):
    """Hold what a first query asks for: all bytes, those without facets and orders, requests."""

    all: int
    hits: int
    requests: int
    milliseconds: float


def first_query(browser: Browser, address: str, site: Path, query: str, sizes: dict[str, int]) -> First:
    """Open the search page with a query in a fresh browser and add up what it asks for."""
    context = browser.new_context()
    page = context.new_page()
    paths = list[str]()
    page.on("request", lambda request: paths.append(unquote(urlsplit(request.url).path).lstrip("/")))
    page.goto(f"{address}/haku.html#q={quote(query)}")
    page.wait_for_function(_READY)
    milliseconds = float(page.evaluate("performance.now()"))
    context.close()
    for path in paths:
        if path not in sizes:
            sizes[path] = len(gzip.compress((site / path).read_bytes(), 6))
    apart = [path for path in paths if path.startswith(("haku/facet-", "haku/sort-"))]
    total = sum(sizes[path] for path in paths)
    return First(total, total - sum(sizes[path] for path in apart), len(paths), milliseconds)


def measure(browser: Browser, site: Path, queries: list[str]) -> dict[str, Any]:
    """Return the figures of a site."""
    sizes: dict[str, int] = {}
    with served(site) as address:
        cold = [first_query(browser, address, site, query, sizes) for query in queries]
    page = browser.new_page()
    page.goto((site / "haku.html").resolve().as_uri())
    page.wait_for_function(_READY)
    page.evaluate(_LONG_TASKS)
    page.evaluate(_WARM, queries)
    warm = [time for _ in range(_ROUNDS) for time in page.evaluate(_WARM, queries)]
    page.evaluate("longTasks.length = 0")
    for query in queries:
        page.evaluate("query => { location.hash = new URLSearchParams({ q: query }); }", query)
        page.wait_for_timeout(150)
    tasks = page.evaluate("longTasks")
    return {
        "hits_kb_median": round(median(one.hits for one in cold) / 1000, 1),
        "hits_kb_max": round(max(one.hits for one in cold) / 1000, 1),
        "all_kb_median": round(median(one.all for one in cold) / 1000, 1),
        "all_kb_max": round(max(one.all for one in cold) / 1000, 1),
        "requests_median": median(one.requests for one in cold),
        "cold_ms_median": round(median(one.milliseconds for one in cold), 1),
        "warm_ms_median": round(median(warm), 2),
        "warm_ms_p95": round(quantiles(warm, n=20)[-1], 2),
        "longest_task_ms": round(max(tasks, default=0.0), 1),
        "biggest": sorted(((size, path) for path, size in sizes.items()), reverse=True)[:8],
    }


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search.browser", description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--queries", type=Path, default=HERE / "queries_dev.jsonl")
    parser.add_argument("--every", type=int, default=4, help="ask every n-th query of the file")
    options = parser.parse_args()
    queries = [query.query for query in read_queries(options.queries)][:: options.every]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=launch_flags())
        print(json.dumps(measure(browser, options.site, queries), indent=1))
        browser.close()


if __name__ == "__main__":
    main()
