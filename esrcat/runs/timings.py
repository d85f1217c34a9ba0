"""How long a run took, in a file of its own, since it differs from run to run."""

from __future__ import annotations

import heapq
import time

import orjson

from esrcat.settled import Settled

_SLOWEST = 25


class Timings:
    """Sums of parsing time by form, and the slowest inputs."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._parsing = 0.0
        self._inputs = 0
        self._by_form: dict[str, list[float]] = {}
        self._slowest: list[tuple[float, str]] = []

    def add(self, input: Settled) -> None:
        """Count one input."""
        self._inputs += 1
        self._parsing += input.seconds
        of_form = self._by_form.setdefault(input.form or input.status, [0, 0.0])
        of_form[0] += 1
        of_form[1] += input.seconds
        push = heapq.heappush if len(self._slowest) < _SLOWEST else heapq.heappushpop
        push(self._slowest, (input.seconds, input.name))

    def to_json(self) -> bytes:
        """Return the timings; seconds are wall-clock seconds."""
        told = {
            "inputs": self._inputs,
            "seconds": round(time.monotonic() - self._started, 3),
            "parsing_seconds": round(self._parsing, 3),
            "forms": {
                form: {"inputs": int(inputs), "parsing_seconds": round(seconds, 3)}
                for form, (inputs, seconds) in sorted(self._by_form.items())
            },
            "slowest": [
                {"name": name, "seconds": round(seconds, 4)}
                for seconds, name in sorted(self._slowest, reverse=True)
            ],
        }
        return orjson.dumps(told, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
