"""Read word forms in batches and write files, in a second process where there is a second processor.

Answers come in the order in which the forms were given, so that numbers never depend on which process was
faster. Batches that the other process does not get to are read here, all of them if it ends early.
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

from esrcat.overwriting import overwrite
from esrcat.processors import processors
from esrcat.search.reading_process import (
    READ,
    WRITE,
    answer,
    packed_file,
    parts_of,
    receive,
    send,
    write_packed,
)
from esrcat.search.readings import FewTexts, Readings
from esrcat.search.terms import FormReader
from esrcat.search.voikko import LibVoikko, PyVoikko

_WORTH_A_PROCESS = 4
"""Batches that make up for the start of a process."""
_IN_ADVANCE = 2
"""Batches that the other process has: one to read, and one to go on with."""
_FILES_AT_ONCE = 1 << 16
"""Bytes of files that the other process is given at once."""
_MOST_FILES = 4
"""As many times so much may wait for it; then this process writes."""
_NAMED_FOR = 256
"""Batches in which the other process says a term once; then it begins anew, for it keeps what it said."""


class _Batch(NamedTuple):
    """Packed forms: of a large catalogue many wait, and as texts they would take eight times the room."""

    number: int
    forms: bytes


class _Files(NamedTuple):
    """Packed files."""

    files: bytes


class _Waiting(NamedTuple):
    """Work that neither process has begun: files go first, since forms can be shared at the end."""

    forms: deque[_Batch]
    files: deque[_Files]

    def next(self) -> _Batch | _Files:
        """Take out what the other process does next; IndexError when there is nothing."""
        with suppress(IndexError):
            return self.files.popleft()
        return self.forms.popleft()


class ReadingQueue:
    """Takes batches of forms and adds what they stand for to `readings`, in their order."""

    def __init__(self, reader: FormReader, readings: Readings) -> None:
        self._reader = reader
        self._readings = readings
        self._waiting = _Waiting(deque(), deque())
        self._files = bytearray()
        self._theirs = readings.theirs()
        self._count = self._added = self._answered = 0
        self._answers: dict[int, bytes] = {}
        self._other: _Other | None = None

    def put(self, forms: bytes) -> None:
        """Add a batch of packed forms."""
        self._waiting.forms.append(_Batch(self._count, forms))
        self._count += 1
        if self._other:
            self._other.wake()
            self._add_answers()
        elif self._count == _WORTH_A_PROCESS and self._may_be_shared() and processors() > 1:
            with suppress(OSError):  # where no process can be started, all is read by this one
                self._other = _Other(self._reader.analyzer.name, self._waiting, self._answers)

    def write(self, name: str, content: bytes) -> None:
        """Write a file of a name at once, or have it written before all is settled."""
        if self._other and len(self._waiting.files) < _MOST_FILES:
            self._files += packed_file(name, content)
            if len(self._files) >= _FILES_AT_ONCE:
                self._give_files(self._other)
        else:
            overwrite(name, content)

    def _give_files(self, other: _Other) -> None:
        self._waiting.files.append(_Files(bytes(self._files)))
        self._files.clear()
        other.wake()

    def _may_be_shared(self) -> bool:
        """Tell whether another process finds the same analyzer, and reading takes long enough."""
        return bool(sys.executable) and isinstance(self._reader.analyzer, LibVoikko | PyVoikko)

    def settle(self) -> None:
        """Read and write what is left, and add all in the order of the batches."""
        own = dict[int, bytes]()
        if self._other and self._files:
            self._give_files(self._other)
        self._read_from_the_end(own)
        if self._other:
            for task in (*self._other.finish(), *self._waiting.files):
                if isinstance(task, _Files):
                    write_packed(task.files)
                else:
                    own[task.number] = self._read(task)
            self._waiting.files.clear()
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
                batch = self._waiting.forms.pop()
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

    def __init__(self, analyzer: str, waiting: _Waiting, answers: dict[int, bytes]) -> None:
        self._waiting, self._answers = waiting, answers
        self._under_way: deque[_Batch | _Files] = deque()
        self._signs, self._room = Semaphore(len(waiting.forms)), Semaphore(_IN_ADVANCE)
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
        """Say that there is more to do."""
        self._signs.release()

    def finish(self) -> list[_Batch | _Files]:
        """Wait for what is under way, end the process and return what it gave no answer to."""
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
            task = self._waiting.next()
        except IndexError:
            self._room.release()
            return
        self._under_way.append(task)
        if isinstance(task, _Files):
            send(stdin, task.files, WRITE)
        else:
            send(stdin, task.forms, READ)

    def _take_all(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        with suppress(OSError, EOFError), stdout:
            while (received := receive(stdout)) is not None:
                task = self._under_way.popleft()
                if isinstance(task, _Batch):
                    self._answers[task.number] = received
                self._room.release()
        self._end_giving()


def _path() -> str:
    """Return where the other process finds this package, and what this one was told."""
    package = str(Path(__file__).parents[2])
    return os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
