"""Write the search part of a site from records: what is timed beside the peers.

python -m benchmarks.search.build RECORDS.jsonl SITE
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.settings import Settings
from esrcat.site import search
from esrcat.site.renderer import Renderer
from esrcat.site.writer import SiteWriter


class Saved:
    """Read records from a file of lines, as often as asked."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def projects(self) -> Iterator[ProjectRecord]:
        """Yield the records."""
        with self._path.open("rb") as lines:
            for line in lines:
                yield ProjectRecord.model_validate_json(line)


def build(records: Path, out: Path) -> float:
    """Write index, search page and scripts; return the seconds that it took."""
    with Catalogue.from_records(Saved(records).projects()) as catalogue:
        before = time.perf_counter()
        with SiteWriter(out, Renderer(Settings())) as writer:
            search.write(writer, catalogue)
            for name in ("style.css", "site.js", "marked.js"):
                writer.asset(name)
            writer.close(0)
        return time.perf_counter() - before


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2])))
