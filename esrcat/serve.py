"""Serve a site over HTTP on this machine only, to preview it as a web server would show it."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from esrcat.errors import SourceError

HOST = "127.0.0.1"


class _Handler(SimpleHTTPRequestHandler):
    """Sends files with the types that browsers insist on, whatever the machine's own table says."""

    extensions_map: dict[str, str] = {  # noqa: RUF012 - the base class has it so
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".jsonl": "application/x-ndjson",
        ".csv": "text/csv; charset=utf-8",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
    }

    def end_headers(self) -> None:
        """Ask browsers not to keep pages: the next build may have changed them."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: every request of a preview is of no interest."""


def site_server(site: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of a site's folder on this machine; port 0 takes a free one. Close it after use.

    Raises SourceError for a folder that holds no site, OSError for a port that is taken.
    """
    if not (site / "index.html").is_file():
        raise SourceError(f"{site}: no site in this folder (no index.html); build one with esrcat build")
    return ThreadingHTTPServer((HOST, port), partial(_Handler, directory=str(site)))
