"""What records name, gathered in one pass: whose organisations are one is only known when all were read."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.catalogue.memberships import EntityKind, Role, named, others
from esrcat.model import ProjectRecord
from esrcat.organisations import Mention, mentions


class Other(NamedTuple):
    """That a project belongs to an entity that is no organisation."""

    kind: EntityKind
    id: str
    name: str
    role: Role


class Gathered:
    """Projects with the numbers of what they name; each different thing is held once."""

    def __init__(self) -> None:
        self.mentions: Counter[Mention] = Counter()
        """How many times each organisation is named, authorities too."""
        self._ids: list[str] = []
        self._of: list[array[int]] = []
        self._named: dict[tuple[Mention, Role], int] = {}
        self._others: dict[Other, int] = {}

    def add(self, record: ProjectRecord) -> None:
        """Take in what a record names."""
        self.mentions.update(mentions(record))
        self._ids.append(record.id)
        own = array("i")
        for mention, role, _ in named(record):
            own.append(-1 - self._named.setdefault((mention, role), len(self._named)))
        for kind, id, name, _, role in others(record):
            own.append(self._others.setdefault(Other(kind, id, name, role), len(self._others)))
        self._of.append(own)

    def projects(self) -> Iterator[tuple[str, list[tuple[Mention, Role]], list[Other]]]:
        """Yield each project with its organisations and what else it belongs to."""
        organisations, things = list(self._named), list(self._others)
        for id, own in zip(self._ids, self._of, strict=True):
            yield id, [organisations[-1 - at] for at in own if at < 0], [things[at] for at in own if at >= 0]
