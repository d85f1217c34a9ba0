"""Sources and messages of commands over many documents. It is loaded at every start, so it loads nothing."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING

from esrcat.speech import say

if TYPE_CHECKING:
    from esrcat.archives import Source


def local(sources: Iterable[Source]) -> list[Path]:
    """Return the sources that are paths of this machine."""
    return [source for source in sources if isinstance(source, Path)]


def expanded(files: Iterable[Path]) -> Iterator[Path]:
    """Yield the files; patterns are resolved where the shell has left them (Windows)."""
    for path in files:
        found = sorted(glob(str(path))) if set("*?[") & set(str(path)) and not path.exists() else []  # noqa: PTH207
        yield from map(Path, found) if found else [path]


def expanded_sources(sources: Iterable[Source]) -> list[Source]:
    """Return the sources with the patterns among them resolved; an address stays as it is."""
    return [
        each for source in sources for each in (expanded([source]) if isinstance(source, Path) else [source])
    ]


def tell(options: argparse.Namespace, *lines: str) -> None:
    """Say on stderr what was done, unless quiet: stdout carries data only."""
    if not options.quiet:
        say(*lines)


def what_to_open(site: Path) -> str:
    """Return the last line of a build."""
    return f"Open {site / 'index.html'} in a browser; no server is needed."
