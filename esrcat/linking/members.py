"""Which records have come together so far, and what each group holds that bars it from another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from esrcat.linking.likeness import contradict
from esrcat.linking.profile import Profile


class Kind(NamedTuple):
    """What all records of one kind have in common: what they state of code, fund and programme period."""

    code: str | None
    fund: str | None
    programme_period: str | None

    @classmethod
    def of(cls, profile: Profile) -> Kind:
        """Return the kind of a record."""
        return cls(profile.code, profile.fund, profile.programme_period)

    def contradicts(self, other: Kind) -> bool:
        """Tell whether no record of this kind is of one project with a record of another kind."""
        return (
            contradict(self.code, other.code)
            or contradict(self.fund, other.fund)
            or contradict(self.programme_period, other.programme_period)
        )

    def has_code_of(self, other: Kind) -> bool:
        """Tell whether both state one code."""
        return bool(self.code and self.code == other.code)


class Members:
    """Groups of records by number, each record in one: first each in its own.

    Beside its members each group knows them by kind: a code has few kinds, however many captures it has.
    """

    def __init__(self, profile: Callable[[int], Profile]) -> None:
        self._profile = profile
        self._home: dict[int, int] = {}
        self._members: dict[int, list[int]] = {}
        self._kinds: dict[int, dict[Kind, list[int]]] = {}

    def root(self, number: int) -> int:
        """Return the number by which the group of a record goes until it is joined with another."""
        return self._home.get(number, number)

    def group(self, number: int) -> list[int]:
        """Return the members of the group of a record."""
        return self._members.get(self.root(number), [number])

    def groups(self) -> list[list[int]]:
        """Return the groups of two and more."""
        return list(self._members.values())

    def kinds(self, number: int) -> Mapping[Kind, list[int]]:
        """Return the members of the group of a record by kind."""
        return self._kinds_of(self.root(number))

    def _kinds_of(self, root: int) -> dict[Kind, list[int]]:
        return self._kinds.get(root) or {Kind.of(self._profile(root)): [root]}

    def join(self, one: int, other: int) -> bool:
        """Make one group of those of two records; False when it is one already."""
        large, small = self.root(one), self.root(other)
        if large == small:
            return False
        if len(self.group(large)) < len(self.group(small)):  # each record moves seldom
            large, small = small, large
        kinds = self._kinds_of(large)
        for kind, numbers in self._kinds_of(small).items():
            kinds.setdefault(kind, []).extend(numbers)
        members, added = self.group(large), self.group(small)
        members.extend(added)
        self._home.update(dict.fromkeys((large, *added), large))
        self._members[large], self._kinds[large] = members, kinds
        self._members.pop(small, None)
        self._kinds.pop(small, None)
        return True
