"""Compare the search with its peers on the judged collection, in one run and one browser.

python -m benchmarks.search.quality [--queries FILE] [--pagefind PROGRAM] [--minisearch SCRIPT] [--misses]
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from chromium import find_chromium, launch_flags  # of tooling/
from playwright.sync_api import Browser, sync_playwright

from benchmarks.search import collection
from benchmarks.search.build import Saved, build
from benchmarks.search.engines import Engine, Esrcat, MiniSearch, Pagefind, served
from benchmarks.search.judging import Query, Score, means, read_queries, relevant, score
from benchmarks.search.peers import run_pagefind, texts, write_pages

HERE = Path(__file__).parent


def judge(
    engine: Engine, queries: list[Query], facts: dict[str, set[str]], *, misses: bool
) -> dict[str, Score]:
    """Ask all queries and return the means per kind; with `misses` print each query that lost something."""
    scores = list[tuple[str, Score]]()
    for query in queries:
        wanted = relevant(query, facts)
        if not wanted:
            raise ValueError(f"{query.id}: no document is relevant")
        judged = score(engine.ask(query.query), wanted)
        scores.append((query.kind, judged))
        if misses and judged.recall < 1:
            print(
                f"{engine.name}: {query.id} {query.kind} {query.query!r} {judged.recall:.2f} of {len(wanted)}"
            )
    return means(scores)


def table(results: dict[str, dict[str, Score]]) -> str:
    """Return recall@10 per kind and engine as a table, nDCG and MRR of the macro means below."""
    kinds = list(next(iter(results.values())))
    lines = ["| engine | " + " | ".join(kinds) + " | nDCG@10 | MRR |", "|---" * (len(kinds) + 3) + "|"]
    for name, found in results.items():
        cells = [f"{found[kind].recall:.2f}" for kind in kinds]
        lines.append(
            f"| {name} | {' | '.join(cells)} | {found['macro'].ndcg:.2f} | {found['macro'].mrr:.2f} |"
        )
    return "\n".join(lines)


def compare(browser: Browser, options: argparse.Namespace, scratch: Path) -> dict[str, dict[str, Score]]:
    """Build what each engine needs and judge it."""
    collection.write(scratch)
    records = Saved(scratch / "documents.jsonl")
    lines = (scratch / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    facts = {line["id"]: set(line["facts"]) for line in map(json.loads, lines)}
    queries = read_queries(options.queries)
    build(scratch / "documents.jsonl", scratch / "site")
    results = dict[str, dict[str, Score]]()
    engines: list[Engine] = [Esrcat(browser, scratch / "site")]
    if options.minisearch:
        engines.append(MiniSearch(browser, options.minisearch, texts(records.projects())))
    for engine in engines:
        results[engine.name] = judge(engine, queries, facts, misses=options.misses)
    if options.pagefind:
        pages = scratch / "pages"
        write_pages(records.projects(), pages)
        run_pagefind(options.pagefind, pages)
        (pages / "start.html").write_text('<!doctype html><html lang="fi"><title>x</title>', encoding="utf-8")
        with served(pages) as address:
            results["pagefind"] = judge(Pagefind(browser, address), queries, facts, misses=False)
    return results


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search.quality", description=__doc__)
    parser.add_argument("--queries", type=Path, default=HERE / "queries_dev.jsonl")
    parser.add_argument("--pagefind", type=Path, help="Pagefind's program, of its npm package")
    parser.add_argument("--minisearch", type=Path, help="dist/umd/index.js of the npm package minisearch")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=launch_flags())
        print(table(compare(browser, options, Path(scratch))))
        browser.close()


if __name__ == "__main__":
    main()
