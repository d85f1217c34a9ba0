"""The stream of a run: inputs are read here, parsed here or by workers, and come out in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from esrcat.archives import Input, PassedOver, Source, documents
from esrcat.collector import settled_objects
from esrcat.conversion import BUDGET, Intake, Outcome, Reading, Task
from esrcat.processors import processors
from esrcat.runs.cache import Cache
from esrcat.runs.chunk import Chunk
from esrcat.runs.earlier_report import Unchanged
from esrcat.runs.journal import Replay
from esrcat.runs.pool import Pool
from esrcat.runs.worker import settle_within
from esrcat.settled import Settled, settled

SECONDS = 300.0
"""How long one document may take, far more than the slowest seen; limits on its size usually come first."""

_CHUNK = 50
_CHUNK_BYTES = 2 * 1024 * 1024
# Fewer are done before the processes have started.
_FEWEST_FOR_WORKERS = 4


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is done. `jobs` None takes all cores; `since` names the report of an earlier run.

    `scheduler` is the address of a Dask scheduler, whose workers then take the place of local ones.
    """

    budget: int = BUDGET
    seconds: float = SECONDS
    jobs: int | None = None
    reading: Reading = field(default_factory=Reading)
    since: Path | None = None
    scheduler: str | None = None


DEFAULTS = Options()


class Step(NamedTuple):
    """What became of one input, its bytes where they were read, and how much of the sources it took."""

    settled: Settled
    task: Task | None
    weight: int


class Run:
    """The inputs of sources, settled one by one in their order.

    What `replay` and `cache` have of the same bytes is not parsed again. `unchanged` counts the inputs
    that are left out because the report `options.since` has the same bytes under the same name; `passed` are
    the files that were passed over for their names. Raises SourceError at once for a source that does not
    exist or holds no documents.
    """

    def __init__(
        self,
        sources: Source | Iterable[Source],
        options: Options = DEFAULTS,
        *,
        exclude: Iterable[Path] = (),
        replay: Replay | None = None,
        cache: Cache | None = None,
    ) -> None:
        self._options = options
        self.passed = PassedOver()
        self._inputs = documents(sources, exclude=exclude, passed=self.passed)
        self._replay = replay
        self._cache = cache
        self._earlier = Unchanged(options.since) if options.since else None
        self.unchanged = 0

    def __iter__(self) -> Iterator[Step]:
        chunks = self._chunks()
        if self._options.scheduler:
            from esrcat.runs.cluster import Cluster

            with Cluster(self._options.scheduler, self._options.reading) as cluster:
                for chunk in cluster.settle(chunks):
                    yield from self._steps(chunk)
            return
        first = list(islice(chunks, _FEWEST_FOR_WORKERS))
        jobs = self._options.jobs or processors()
        if jobs > 1 and len(first) == _FEWEST_FOR_WORKERS:
            with Pool(jobs, self._options.reading, self._options.seconds) as pool:
                for chunk in pool.settle(chain(first, chunks)):
                    yield from self._steps(chunk)
        else:
            with settled_objects():
                for chunk in chain(first, chunks):
                    yield from self._steps(self._settled_here(chunk))

    def _settled_here(self, chunk: Chunk) -> Chunk:
        for place in chunk.open():
            task = chunk.tasks[place]
            if task is not None:
                reading, seconds = self._options.reading, self._options.seconds
                chunk.results[place] = settle_within(task, reading, seconds)
        return chunk

    def _steps(self, chunk: Chunk) -> Iterator[Step]:
        parts = (chunk.tasks, chunk.results, chunk.weights, chunk.companions)
        for task, result, weight, companions in zip(*parts, strict=True):
            if result is None:
                continue
            if task is not None and self._cache is not None:
                self._cache.put(task, result)
            if companions and not result.documents:
                result = result._replace(documents=companions)
            yield Step(result, task, weight)

    def _chunks(self) -> Iterator[Chunk]:
        intake = Intake(self._options.budget)
        chunk = Chunk()
        for source in self._inputs:
            self._add(chunk, source, intake)
            if len(chunk.tasks) >= _CHUNK or chunk.size >= _CHUNK_BYTES:
                yield chunk
                chunk = Chunk()
        if chunk.tasks:
            yield chunk

    def _add(self, chunk: Chunk, source: Input, intake: Intake) -> None:
        taken = intake.take(source)
        if isinstance(taken, Outcome):
            if self._replay is not None:
                self._replay.take(source.name, None)
            chunk.add(None, settled(taken), source.weight or 0)
            return
        companions = tuple(source.companions(taken.data)) if source.companions is not None else ()
        if self._earlier and self._earlier.has(taken):
            self.unchanged += 1
            return
        weight = len(taken.data) if source.weight is None else source.weight
        chunk.add(taken, self._known(taken), weight, companions)

    def _known(self, task: Task) -> Settled | None:
        result = self._replay.take(task.name, task.sha256) if self._replay is not None else None
        if result is None and self._cache is not None:
            result = self._cache.get(task)
        return result
