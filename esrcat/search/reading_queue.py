"""Reads word forms by the hundred, in a second process where there is a second processor.

The answers come in the order in which the forms were given, so that numbers never hang on which process
was faster. What the other process did not get to is read here, and so is all of it when it ends early.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from contextlib import suppress
from pathlib import Path
from threading import Semaphore, Thread
from typing import IO, NamedTuple

from esrcat.search.reading_process import answer, packed_forms, parts_of, receive, send
from esrcat.search.readings import FewTexts, Readings
from esrcat.search.terms import Form, FormReader
from esrcat.search.voikko import LibVoikko, PyVoikko

_WORTH_A_PROCESS = 4
"""Batches that make up for the start of a process."""
_IN_ADVANCE = 2
"""Batches that the other process has: one to read, and one to go on with."""
_NAMED_FOR = 256
"""Batches in which the other process says a term once; then it begins anew, for it keeps what it said."""


class _Batch(NamedTuple):
    """Packed forms: of a large catalogue many wait, and as texts they would take eight times the room."""

    number: int
    forms: bytes


class ReadingQueue:
    """Takes batches of forms and adds what they stand for to `readings`, in their order."""

    def __init__(self, reader: FormReader, readings: Readings) -> None:
        self._reader = reader
        self._readings = readings
        self._waiting: deque[_Batch] = deque()
        self._theirs = readings.theirs()
        self._count = self._added = self._answered = 0
        self._answers: dict[int, bytes] = {}
        self._other: _Other | None = None

    def put(self, forms: list[Form]) -> None:
        """Add a batch."""
        self._waiting.append(_Batch(self._count, packed_forms(forms)))
        self._count += 1
        if self._other:
            self._other.wake()
            self._add_answers()
        elif self._count == _WORTH_A_PROCESS and self._may_be_shared() and _processors() > 1:
            with suppress(OSError):  # where no process can be started, all is read by this one
                self._other = _Other(self._reader.analyzer.name, self._waiting, self._answers)

    def _may_be_shared(self) -> bool:
        """Tell whether another process finds the same analyzer, and reading takes long enough."""
        return bool(sys.executable) and isinstance(self._reader.analyzer, LibVoikko | PyVoikko)

    def settle(self) -> None:
        """Read what is left, and add all in the order of the batches."""
        own = dict[int, bytes]()
        self._read_from_the_end(own)
        if self._other:
            for batch in self._other.finish():
                own[batch.number] = self._read(batch)
            self._other = None
        self._add_answers()
        while self._added < self._count:
            self._readings.extend(parts_of(own.pop(self._added)), self._readings.theirs())
            self._added += 1
            self._add_answers()

    def _add_answers(self) -> None:
        """Add those of the other process that are next."""
        while received := self._answers.pop(self._added, None):
            if not self._answered % _NAMED_FOR:
                self._theirs = self._readings.theirs()
            self._readings.extend(parts_of(received), self._theirs)
            self._added += 1
            self._answered += 1

    def _read_from_the_end(self, own: dict[int, bytes]) -> None:
        """Read batches that the other process, which begins at the front, has not taken."""
        while True:
            try:
                batch = self._waiting.pop()
            except IndexError:
                return
            own[batch.number] = self._read(batch)

    def _read(self, batch: _Batch) -> bytes:
        return answer(self._reader, batch.forms, FewTexts(), FewTexts())

    def close(self) -> None:
        """End the other process, whatever it is at."""
        if self._other:
            self._other.kill()
            self._other = None


class _Other:
    """The other process, and the threads that talk to it: waiting costs this process nothing.

    One gives and one takes. A pipe may hold no more than 4 kB, and a thread that did both would wait for the
    other process to read while that waits for its answer to be read.
    """

    def __init__(self, analyzer: str, waiting: deque[_Batch], answers: dict[int, bytes]) -> None:
        self._waiting, self._answers = waiting, answers
        self._under_way: deque[_Batch] = deque()
        self._signs, self._room = Semaphore(len(waiting)), Semaphore(_IN_ADVANCE)
        self._is_ending = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "esrcat.search.reading_process", analyzer, str(_NAMED_FOR)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": _path()},
        )
        self._threads = [Thread(target=each, daemon=True) for each in (self._give_all, self._take_all)]
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Say that there is one more batch."""
        self._signs.release()

    def finish(self) -> list[_Batch]:
        """Wait for what is under way, end the process and return batches that it gave no answer to."""
        self._end_giving()
        for thread in self._threads:
            thread.join()
        self._process.wait()
        return list(self._under_way)

    def kill(self) -> None:
        """End the process."""
        self._process.kill()
        self.finish()

    def _end_giving(self) -> None:
        self._is_ending = True
        self._signs.release()
        self._room.release()

    def _give_all(self) -> None:
        stdin = self._process.stdin
        assert stdin is not None
        # What is under way when the other process ends early is read by the build itself.
        with suppress(OSError), stdin:
            while True:
                self._signs.acquire()
                self._room.acquire()
                if self._is_ending:
                    return
                self._give(stdin)

    def _give(self, stdin: IO[bytes]) -> None:
        try:
            batch = self._waiting.popleft()
        except IndexError:
            self._room.release()
            return
        self._under_way.append(batch)
        send(stdin, batch.forms)

    def _take_all(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        with suppress(OSError, EOFError), stdout:
            while (received := receive(stdout)) is not None:
                self._answers[self._under_way.popleft().number] = received
                self._room.release()
        self._end_giving()


def _path() -> str:
    """Return where the other process finds this package, and what this one was told."""
    package = str(Path(__file__).parents[2])
    return os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
