"""Where the clause of an offset begins and ends, by what divides a sentence for the one who asks."""

from __future__ import annotations

import re


def start_of(stops: re.Pattern[str], text: str, at: int) -> int:
    """Return where the clause of an offset begins: behind the last stop before it, else with the text."""
    first = 0
    for stop in stops.finditer(text, 0, at):
        first = stop.end()
    return first


def end_of(stops: re.Pattern[str], text: str, at: int) -> int:
    """Return where the clause of an offset ends: at the next stop, else with the text."""
    stop = stops.search(text, at)
    return stop.start() if stop else len(text)
