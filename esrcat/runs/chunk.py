"""Some consecutive inputs of a run: the portion that a worker is given at a time."""

from __future__ import annotations

from dataclasses import dataclass, field

from esrcat.conversion import Task
from esrcat.settled import Settled


@dataclass(slots=True)
class Chunk:
    """Inputs in the order of the run: each settled, or a task with an empty place until it is."""

    tasks: list[Task | None] = field(default_factory=list)
    results: list[Settled | None] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    companions: list[tuple[bytes, ...]] = field(default_factory=list)
    size: int = 0

    def add(
        self, task: Task | None, result: Settled | None, weight: int, companions: tuple[bytes, ...] = ()
    ) -> None:
        """Add an input: its task, what is known of it, its weight, and lines of documents to go with it."""
        self.tasks.append(task)
        self.results.append(result)
        self.weights.append(weight)
        self.companions.append(companions)
        self.size += len(task.data) if task and result is None else 0

    def open(self) -> list[int]:
        """Return the places of the tasks that are not settled."""
        return [place for place, result in enumerate(self.results) if result is None]
