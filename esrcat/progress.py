"""Show the progress of a long run on stderr: a bar on a terminal, else a line now and then."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self, TextIO, TypeVar

from esrcat.speech import said

T = TypeVar("T")

_SECONDS_BETWEEN = 0.1
_FEWEST_FOR_LINES = 100
_PARTS = 10
_LONGEST_BAR = 40


class Progress:
    """Shows how many of `total` are done, nothing if `quiet`; `note` prints a line without spoiling the bar.

    Use it as a context manager: leaving it clears the bar.
    """

    def __init__(self, what: str, total: int, stream: TextIO, *, quiet: bool = False) -> None:
        self._what = what
        self._total = total
        self._stream = stream
        self._quiet = quiet
        self._has_bar = not quiet and stream.isatty()
        self._shown = ""
        self._due = 0.0
        self._parts = 0
        self._started = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._clear()

    def follow(self, items: Iterable[T]) -> Iterator[T]:
        """Yield the items, counting them as they are done."""
        for done, item in enumerate(items, start=1):
            yield item
            self.at(done, self._total)

    def at(self, done: int, total: int) -> None:
        """Show that so many of all are done."""
        if self._quiet:
            return
        if self._has_bar:
            self._draw(f"{said(self._what)} {done}/{total}", done, total)
        elif total >= _FEWEST_FOR_LINES and (part := done * _PARTS // total) > self._parts:
            self._parts = part
            self._say(f"{self._what}: {done} of {total} ({100 * done // total} %)")

    def passed(self, inputs: int, weight: int) -> None:
        """Show that so many inputs are done, which took so much of the total weight (bytes), and how fast."""
        if self._quiet:
            return
        weight = min(weight, self._total)
        part = weight * _PARTS // max(self._total, 1)
        if self._has_bar:
            self._draw(f"{said(self._what)} {said(self._pace(inputs, weight))}", weight, self._total)
        elif inputs >= _FEWEST_FOR_LINES and part > self._parts:
            self._parts = part
            self._say(f"{self._what}: {self._pace(inputs, weight)}")

    def _say(self, text: str) -> None:
        self._stream.write(said(f"esrcat: {text}") + "\n")

    def _pace(self, inputs: int, weight: int) -> str:
        passed = max(time.monotonic() - self._started, 0.001)
        told = f"{inputs}, {inputs / passed:.0f} a second"
        if not self._total:
            return told
        left = int(passed * (self._total - weight) / max(weight, 1))
        hours, minutes, seconds = left // 3600, left // 60 % 60, left % 60
        clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        return f"{told}, {100 * weight // self._total} %, {clock} left"

    def note(self, line: str) -> None:
        """Write a line, also when quiet: it is for what went wrong."""
        self._clear()
        self._stream.write(f"{line}\n")

    def _draw(self, text: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._due and done < total:
            return
        self._due = now + _SECONDS_BETWEEN
        columns = shutil.get_terminal_size().columns
        text = text[: columns - 1]  # a wrapped line could not be drawn over
        length = min(_LONGEST_BAR, columns - len(text) - 4)
        full = length * min(done, total) // max(total, 1)
        bar = f" [{'#' * full}{'.' * (length - full)}]" if length >= _PARTS else ""
        self._stream.write(f"\r{text + bar:<{len(self._shown)}}")
        self._shown = text + bar
        self._stream.flush()

    def _clear(self) -> None:
        if self._shown:
            self._stream.write("\r" + " " * len(self._shown) + "\r")
            self._stream.flush()
            self._shown = ""
