"""The entities that projects share, as numbers in memory: a few dozen bytes for each membership.

A site asks for them on every project page and gets up to some thousand answers: too many for SQL queries.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import NamedTuple

from esrcat.catalogue.memberships import EntityKind


class Tie(NamedTuple):
    """An entity that a project belongs to, and the numbers of all projects that do."""

    kind: EntityKind
    name: str
    members: array[int]


class Ties:
    """Projects by number, in the order they were added, and the entities they belong to."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._entities: dict[tuple[EntityKind, str], int] = {}
        self._names: list[str] = []
        self._members: list[array[int]] = []
        self._keys: list[tuple[EntityKind, str]] = []
        self._of: list[array[int]] = []

    def add(self, project: str, belongs: Iterable[tuple[EntityKind, str, str]]) -> None:
        """Add a project with its entities as (kind, id, name); the first name of an entity is kept."""
        number = self._numbers[project] = len(self.ids)
        self.ids.append(project)
        own: set[int] = set()
        for kind, id, name in belongs:
            entity = self._entities.setdefault((kind, id), len(self._names))
            if entity == len(self._names):
                self._names.append(name)
                self._members.append(array("I"))
                self._keys.append((kind, id))
            if entity not in own:
                own.add(entity)
                self._members[entity].append(number)
        self._of.append(array("I", sorted(own, key=self._keys.__getitem__)))

    def number(self, project: str) -> int:
        """Return the number of a project; KeyError for none."""
        return self._numbers[project]

    def of(self, number: int, kinds: Iterable[EntityKind], most: int) -> list[Tie]:
        """Return the entities of some kinds that a project shares with others, by kind and id.

        What more than `most` others belong to is left out: it says nothing of two of them.
        """
        return [
            Tie(kind, self._names[entity], members)
            for entity in self._of[number]
            if (kind := self._keys[entity][0]) in kinds
            and 1 < len(members := self._members[entity]) <= most + 1
        ]
