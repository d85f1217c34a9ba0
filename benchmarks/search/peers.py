"""Prepare the documents for the peers: plain pages for Pagefind, whole texts for MiniSearch."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import NamedTuple

from esrcat.model import ProjectRecord
from esrcat.search.passages import passages


class Built(NamedTuple):
    """Hold what the building of an index cost: seconds and peak memory in MB."""

    seconds: float
    megabytes: float


def write_pages(records: Iterable[ProjectRecord], folder: Path) -> int:
    """Write a page per record with the texts that we search, the name as its heading; return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for record in records:
        texts = passages(record)
        lines = "".join(f"<p>{escape(text.text)}</p>" for text in texts if text.field != "/name")
        name = escape(record.name or "")
        page = (
            f'<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>{name}</title></head>'
            f"<body data-pagefind-body><h1>{name}</h1>{lines}</body></html>"
        )
        (folder / f"{record.id}.html").write_text(page, encoding="utf-8")
        count += 1
    return count


def run_pagefind(program: Path, folder: Path) -> Built:
    """Run Pagefind's program over a folder of pages; its memory is read from /proc until it ends."""
    before = time.perf_counter()
    process = subprocess.Popen(
        [program, "--site", str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    peak = 0
    while process.poll() is None:
        peak = max(peak, memory_of(process.pid, "VmHWM:"))
        time.sleep(0.01)
    if process.returncode:
        raise RuntimeError(f"{program} failed ({process.returncode})")
    return Built(time.perf_counter() - before, peak / 1024)


def memory_of(pid: int, figure: str) -> int:
    """Return how much memory a process has (VmRSS:), or had at most (VmHWM:), in kB."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith(figure)), 0)


def texts(records: Iterable[ProjectRecord]) -> list[dict[str, str]]:
    """Return id, title and text of each record."""
    return [
        {
            "id": record.id,
            "title": record.name or "",
            "text": "\n".join(text.text for text in passages(record) if text.field != "/name"),
        }
        for record in records
    ]
