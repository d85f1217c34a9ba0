"""`esrcat serve`: a site in the browser of this machine."""

from __future__ import annotations

import argparse
import sys
from http.server import ThreadingHTTPServer
from pathlib import Path

from esrcat.errors import SourceError
from esrcat.serve import HOST, site_server
from esrcat.speech import say


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted, which is how it ends when all is well."""
    with _server(options.site, options.port) as server:
        sys.stdout.write(f"http://{HOST}:{server.server_address[1]}/\n")
        sys.stdout.flush()
        if not options.quiet:
            say(f"esrcat: serving {options.site}; end with Ctrl-C")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


def _server(site: Path, port: int) -> ThreadingHTTPServer:
    try:
        return site_server(site, port)
    except (OSError, OverflowError) as error:
        if isinstance(error, SourceError):
            raise
        raise SourceError(f"port {port}: cannot be used ({error}); choose another with --port") from error
