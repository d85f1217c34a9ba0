"""Worker processes that parse chunks of tasks; one that dies or hangs costs its document, not the run."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Self

from esrcat.conversion import Outcome, Reading, Task
from esrcat.runs.chunk import Chunk
from esrcat.runs.worker import out_of_time, work
from esrcat.settled import Settled, settled

_LAST_RESORT = "spawn"
_CHECK_EVERY = 1.0
_STOP_WITHIN = 2.0
_MOST_AWAITED = 60
"""Windows waits for no more pipes at once, where the last resort is all there is."""


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold interruptions back while a process is started, which then holds them back itself.

    Ctrl-C reaches all processes of a terminal. The first one decides; the others, which may still be
    importing, would each print where they were.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    # The standard library starts this process before the first of ours, and holds nothing back after it.
    resource_tracker.ensure_running()
    earlier = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, earlier)


@dataclass(slots=True)
class _Worker:
    process: Any
    pipe: Connection
    under_way: Any
    chunk: Chunk | None = None
    places: list[int] = field(default_factory=list)


class Pool:
    """A number of worker processes; use it as a context manager."""

    def __init__(self, jobs: int, reading: Reading, seconds: float) -> None:
        methods = multiprocessing.get_all_start_methods()
        self._context: Any = multiprocessing.get_context(
            "forkserver" if "forkserver" in methods else _LAST_RESORT
        )
        if "forkserver" in methods:
            # What the pipeline loads with the first free text is loaded once here, for all processes.
            modules = ["esrcat.runs.worker", "esrcat.pipeline", "esrcat.free_text.reading"]
            self._context.set_forkserver_preload(modules)
        self._reading = reading
        self._seconds = seconds
        self.jobs = jobs if "forkserver" in methods else min(jobs, _MOST_AWAITED)
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.pipe.close()
            if error is not None or worker.chunk is not None:
                worker.process.kill()
        for worker in self._workers:
            worker.process.join(_STOP_WITHIN)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()

    def settle(self, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        """Yield the chunks in their order, settled; as many are under way as there are processes."""
        waiting: list[Chunk] = []
        coming = iter(chunks)
        ahead = next(coming, None)
        while ahead is not None or waiting:
            while waiting and not waiting[0].open():
                yield waiting.pop(0)
            if ahead is not None and len(waiting) < 4 * self.jobs and (not ahead.open() or self._free()):
                waiting.append(ahead)
                if ahead.open():
                    self._give(self._free_worker(), ahead)
                # Read while the processes are busy.
                ahead = next(coming, None)
            elif waiting and waiting[0].open():
                self._wait()

    def _free(self) -> bool:
        return len(self._workers) < self.jobs or any(worker.chunk is None for worker in self._workers)

    def _free_worker(self) -> _Worker:
        for worker in self._workers:
            if worker.chunk is None:
                return worker
        worker = self._start()
        self._workers.append(worker)
        return worker

    def _start(self) -> _Worker:
        mine, theirs = self._context.Pipe()
        under_way = self._context.RawArray("d", 2)
        process = self._context.Process(target=work, args=(theirs, self._reading, under_way), daemon=True)
        with _interrupts_held():
            process.start()
        theirs.close()
        return _Worker(process, mine, under_way)

    def _give(self, worker: _Worker, chunk: Chunk) -> None:
        worker.chunk, worker.places = chunk, chunk.open()
        worker.under_way[0], worker.under_way[1] = 0, 0.0
        try:
            worker.pipe.send([chunk.tasks[place] for place in worker.places])
        except (BrokenPipeError, ConnectionResetError):
            self._replace(worker, None)

    def _wait(self) -> None:
        busy = [worker for worker in self._workers if worker.chunk is not None]
        ready = set(wait([worker.pipe for worker in busy], _CHECK_EVERY))
        now = time.monotonic()
        for worker in busy:
            if worker.pipe in ready:
                self._receive(worker)
            elif 0.0 < worker.under_way[1] < now - self._seconds:
                self._replace(worker, self._seconds)

    def _receive(self, worker: _Worker) -> None:
        try:
            results = worker.pipe.recv()
        except (EOFError, OSError):
            self._replace(worker, None)
            return
        chunk = worker.chunk
        if chunk is not None:
            for place, result in zip(worker.places, results, strict=True):
                chunk.results[place] = result
        worker.chunk = None

    def _replace(self, worker: _Worker, seconds: float | None) -> None:
        """Start another process in the place of one that hangs or died; its chunk is begun again without
        the document that it was reading.
        """
        chunk, places = worker.chunk, worker.places
        number = int(worker.under_way[0])
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        code = worker.process.exitcode
        self._workers[self._workers.index(worker)] = fresh = self._start()
        if chunk is None:
            return
        place = places[number]
        task = chunk.tasks[place]
        if task is not None:
            chunk.results[place] = out_of_time(task, seconds) if seconds else _died(task, code)
        if chunk.open():
            self._give(fresh, chunk)


def _died(task: Task, code: int | None) -> Settled:
    how = f"signal {-code}" if code is not None and code < 0 else f"code {code}"
    reason = (
        f"the process that read it ended ({how}), perhaps for want of memory; try again with fewer --jobs"
    )
    return settled(Outcome(task.name, "failed", error=reason), task.sha256)._replace(again=True)
