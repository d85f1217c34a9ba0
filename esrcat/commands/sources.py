"""What commands over many documents are given, and what they say: loaded at once, so it loads nothing."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from esrcat.archives import Source


def local(sources: Iterable[Source]) -> list[Path]:
    """Return the sources that are paths of this machine."""
    return [source for source in sources if isinstance(source, Path)]


def tell(options: argparse.Namespace, *lines: str) -> None:
    """Say on stderr what was done, unless quiet: stdout carries data only."""
    if not options.quiet:
        sys.stderr.writelines(f"{line}\n" for line in lines)


def what_to_open(site: Path) -> str:
    """Return the last line of a build."""
    return f"Open {site / 'index.html'} in a browser; no server is needed."
