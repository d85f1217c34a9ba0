"""Parse the chunks of a run on the workers of a Dask cluster, which may be other machines.

Inputs are read here and their bytes sent, so workers need esrcat but no access to the sources. Dask gives the
chunk of a worker that was lost to another; a chunk that keeps killing workers is taken apart, so that only
the document that does it fails.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

from esrcat.conversion import Outcome, Reading, Task
from esrcat.errors import ExportError
from esrcat.runs.chunk import Chunk
from esrcat.runs.worker import settle
from esrcat.settled import Settled, settled

_NEEDED = 'clusters are reached with Dask, which is not installed: pip install "esrcat[dask]"'
_WAIT = "30s"
_AHEAD = 3
_LOST = "the workers that read it were lost one after another, perhaps for want of memory; try it alone"


def settle_all(tasks: Sequence[Task], reading: Reading) -> list[Settled]:
    """Settle tasks; what a worker of the cluster runs."""
    return [settle(task, reading) for task in tasks]


class Cluster:
    """The workers of a scheduler; use it as a context manager. ExportError when it cannot be reached."""

    def __init__(self, address: str, reading: Reading) -> None:
        try:
            from distributed import Client
        except ImportError as error:
            raise ExportError(f"{address}: {_NEEDED}") from error
        try:
            self._client: Any = Client(address, timeout=_WAIT, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError) as error:
            raise ExportError(f"{address}: no scheduler answers ({error}); check the address") from error
        self._reading = reading

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def settle(self, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        """Yield the chunks in their order, settled; a few for each thread are under way."""
        under_way: deque[tuple[Chunk, list[int], Any]] = deque()
        for chunk in chunks:
            places = chunk.open()
            under_way.append((chunk, places, self._submit(chunk, places) if places else None))
            while len(under_way) > _AHEAD * max(1, sum(self._client.nthreads().values())):
                yield self._finished(*under_way.popleft())
        while under_way:
            yield self._finished(*under_way.popleft())

    def _submit(self, chunk: Chunk, places: list[int]) -> Any:
        tasks = [chunk.tasks[place] for place in places]
        # Not pure: equal chunks of another run are no reason to skip this one.
        return self._client.submit(settle_all, tasks, self._reading, pure=False)

    def _finished(self, chunk: Chunk, places: list[int], future: Any) -> Chunk:
        if future is None:
            return chunk
        from distributed import KilledWorker

        try:
            results = future.result()
        except KilledWorker:
            results = self._one_by_one(chunk, places)
        for place, result in zip(places, results, strict=True):
            chunk.results[place] = result
        return chunk

    def _one_by_one(self, chunk: Chunk, places: list[int]) -> Iterator[Settled]:
        from distributed import KilledWorker

        for place in places:
            try:
                (result,) = self._submit(chunk, [place]).result()
            except KilledWorker:
                task = chunk.tasks[place]
                name, sha256 = (task.name, task.sha256) if task else ("", "")
                result = settled(Outcome(name, "failed", error=_LOST), sha256)._replace(again=True)
            yield result
