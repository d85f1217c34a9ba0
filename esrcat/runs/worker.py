"""Parse one task after another, in this process or in a worker process."""

from __future__ import annotations

import contextlib
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

from esrcat.collector import settled_objects
from esrcat.conversion import Outcome, Reading, Task, outcome_of
from esrcat.settled import Settled, settled

TIME_UP = "took longer than {seconds:g} seconds; try again, on a quieter machine or with a higher --seconds"


def settle(task: Task, reading: Reading) -> Settled:
    """Parse a task and write out what became of it."""
    started = time.perf_counter()
    outcome = outcome_of(task, reading)
    result = settled(outcome, task.sha256)
    return result._replace(seconds=time.perf_counter() - started)


def settle_within(task: Task, reading: Reading, seconds: float) -> Settled:
    """Parse a task, and give up when it takes too long, where this process can be interrupted for that."""
    try:
        with _alarm(seconds):
            return settle(task, reading)
    except _TimeUp:
        return out_of_time(task, seconds)


def out_of_time(task: Task, seconds: float) -> Settled:
    """Return the outcome of a task that was given up; another run tries again."""
    outcome = Outcome(task.name, "failed", error=TIME_UP.format(seconds=seconds))
    return settled(outcome, task.sha256)._replace(again=True)


def work(tasks: Connection, reading: Reading, under_way: Any) -> None:
    """Settle chunks of tasks until there are no more.

    `under_way` tells the watchdog which task of the chunk is being parsed, and since when.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one decides
    with settled_objects(), contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            chunk: Sequence[Task] = tasks.recv()
            results = []
            for number, task in enumerate(chunk):
                under_way[0], under_way[1] = number, time.monotonic()
                results.append(settle(task, reading))
            under_way[1] = 0.0
            tasks.send(results)


class _TimeUp(BaseException):
    """No parser's fault may catch it."""


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    can_interrupt = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not can_interrupt:
        yield
        return

    def ring(*_: object) -> None:
        raise _TimeUp

    earlier = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, earlier)
