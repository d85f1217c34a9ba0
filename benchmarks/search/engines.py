"""Ask esrcat, Pagefind and MiniSearch in one browser, each as its documents are served to it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Protocol

from playwright.sync_api import Browser, Page

LIMIT = 10
# Pagefind's own ids are made of addresses: a page is named for its record.
_PAGEFIND = """async ([query, limit]) => {
  const found = await (window.pagefind ??= await import('/pagefind/pagefind.js')).search(query);
  const pages = await Promise.all(found.results.slice(0, limit).map(one => one.data()));
  return pages.map(page => page.url.split('/').pop().replace('.html', ''));
}"""
_MINISEARCH = "([query, limit]) => miniSearch.search(query).slice(0, limit).map(hit => hit.id)"
_MINISEARCH_START = """documents => {
  window.miniSearch = new MiniSearch({ fields: ['title', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } } });
  miniSearch.addAll(documents);
}"""


class Engine(Protocol):
    """Something that answers a query with ids of documents, best first."""

    name: str

    def ask(self, query: str) -> list[str]:
        """Return the first ten ids."""


class Esrcat:
    """Asks the search of a site, opened from its folder."""

    name = "esrcat"

    def __init__(self, browser: Browser, site: Path) -> None:
        self.page = browser.new_page()
        self.page.goto((site / "haku.html").resolve().as_uri())
        self.page.wait_for_function("() => document.querySelector('#hits li')")

    def ask(self, query: str) -> list[str]:
        """Return the first ten ids."""
        found = self.page.evaluate("([q, limit]) => esrcatSearch(q, { limit })", [query, LIMIT])
        return [hit["id"] for hit in found["hits"]]


class Pagefind:
    """Asks Pagefind, which needs a server."""

    name = "pagefind"

    def __init__(self, browser: Browser, address: str) -> None:
        self.page = browser.new_page()
        self.page.goto(f"{address}/start.html")

    def ask(self, query: str) -> list[str]:
        """Return the first ten ids."""
        found: list[str] = self.page.evaluate(_PAGEFIND, [query, LIMIT])
        return found


class MiniSearch:
    """Asks MiniSearch with its usual settings, prefix and slips of the hand allowed."""

    name = "minisearch"

    def __init__(self, browser: Browser, script: Path, documents: list[dict[str, str]]) -> None:
        self.page: Page = browser.new_page()
        self.page.add_script_tag(content=script.read_text(encoding="utf-8"))
        self.page.evaluate(_MINISEARCH_START, json.loads(json.dumps(documents)))

    def ask(self, query: str) -> list[str]:
        """Return the first ten ids."""
        found: list[str] = self.page.evaluate(_MINISEARCH, [query, LIMIT])
        return found


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        del format, args


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine while the context lasts; yields the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
