"""Choose a field's value from what several documents say; values that disagree are kept as conflicts."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, NamedTuple

from esrcat.linking.fields import agree, conflict_pointer, is_date, is_quiet, item_key, value_key
from esrcat.linking.standing import (
    Claim,
    Rule,
    Standing,
    are_captures,
    claim_key,
    refined,
    rule_between,
)


class Resolved(NamedTuple):
    """The chosen value, the rule that chose it, and the other values with their documents.

    `pointers` say for each claim where its parts went: '' the whole, '/0' the first item of a list.
    `against` are the records whose own value was not chosen, `home` is where that value is kept.
    """

    value: Any
    rule: Rule | None
    others: list[dict[str, Any]]
    pointers: list[dict[str, str]]
    against: frozenset[int]
    home: Mapping[int, str]


def resolve(pointer: str, claims: Sequence[Claim], standing: list[Standing]) -> Resolved:
    """Choose among the claims of a field; there is at least one."""
    dated = is_date(pointer)
    ranked = sorted(claims, key=lambda claim: claim_key(claim, standing, dated))
    chosen = ranked[0]
    if dated and "editor" not in chosen.methods:
        chosen = refined(chosen, ranked[1:])
    field = _List(pointer, chosen, standing) if isinstance(chosen.value, list) else _Single(pointer, chosen)
    others = _Others(pointer)
    pointers: dict[int, dict[str, str]] = {}
    for claim in ranked:
        parts = {"": pointer} if claim is chosen else field.agreeing(claim)
        if parts is None:
            parts = field.disagreeing(claim, conflict_pointer(pointer, others.add(claim)))
        pointers[id(claim)] = parts
    against = {
        claim.record: pointers[id(claim)][""]
        for claim in claims
        if claim.prefix == pointer and pointers[id(claim)][""] != pointer
    }
    return Resolved(
        field.value,
        rule_between(chosen, others.groups[0][0], standing, dated) if others.groups else None,
        [{"value": claim.value, "documents": sorted(set(documents))} for claim, documents in others.groups],
        [pointers[id(claim)] for claim in claims],
        frozenset(against),
        against,
    )


class _Others:
    """The values that were not chosen: the first claim of each, and the documents of all that agree."""

    def __init__(self, pointer: str) -> None:
        self.groups: list[tuple[Claim, list[int]]] = []
        self._pointer = pointer
        self._numbers: dict[Hashable, int] = {}

    def add(self, claim: Claim) -> int:
        """Return the number of the group that a claim belongs to; a new one if need be."""
        key = value_key(self._pointer, claim.value)
        number = self._agreeing(claim) if key is None else self._numbers.get(key)
        if number is None:
            number = len(self.groups)
            self.groups.append((claim, []))
            if key is not None:
                self._numbers[key] = number
        self.groups[number][1].extend(claim.documents)
        return number

    def _agreeing(self, claim: Claim) -> int | None:
        found = (
            number
            for number, (first, _) in enumerate(self.groups)
            if agree(self._pointer, first.value, claim.value)
        )
        return next(found, None)


class _Single:
    """A single value."""

    def __init__(self, pointer: str, chosen: Claim) -> None:
        self.pointer = pointer
        self.value = chosen.value

    def agreeing(self, claim: Claim) -> dict[str, str] | None:
        """Return where a claim goes that agrees or need not be told, else None."""
        quiet = is_quiet(self.pointer, self.value, claim.value)
        return {"": self.pointer} if quiet or agree(self.pointer, self.value, claim.value) else None

    def disagreeing(self, claim: Claim, kept: str) -> dict[str, str]:
        """Return where a claim goes that disagrees."""
        return {"": kept}


class _List:
    """A list as a whole; what other lists know more of its items is put in."""

    def __init__(self, pointer: str, chosen: Claim, standing: list[Standing]) -> None:
        self.pointer = pointer
        self.chosen = chosen
        self.standing = standing
        self.value = list(chosen.value)

    def agreeing(self, claim: Claim) -> dict[str, str] | None:
        """Return where the items go of a list that has the same ones, or of free text that names some."""
        places = self._matched(claim.value)
        if None in places:
            return None
        if len(places) < len(self.value) and are_captures(self.chosen, claim, self.standing):
            return None
        parts = {"": self.pointer}
        for number, place in enumerate(places):
            if place is not None:
                self._fill(place, claim.value[number])
                parts[f"/{number}"] = f"{self.pointer}/{place}"
        return parts

    def disagreeing(self, claim: Claim, kept: str) -> dict[str, str]:
        """Return where the items go of another list: those of the chosen one are sources of that."""
        parts = {"": kept}
        for number, place in enumerate(self._matched(claim.value)):
            if place is not None:
                self._fill(place, claim.value[number])
                parts[f"/{number}"] = f"{self.pointer}/{place}"
        return parts

    def _matched(self, items: Sequence[Any]) -> list[int | None]:
        """The place of each item in the chosen list; an item that stands there twice is matched twice."""
        places: dict[Any, list[int]] = {}
        for place, item in enumerate(self.chosen.value):
            places.setdefault(item_key(self.pointer, item), []).append(place)
        found: list[int | None] = []
        for item in items:
            own = places.get(item_key(self.pointer, item))
            found.append(own.pop(0) if own else None)
        return found

    def _fill(self, place: int, item: Any) -> None:
        own = self.value[place]
        if isinstance(own, Mapping) and isinstance(item, Mapping):
            more = {key: part for key, part in item.items() if own.get(key) is None and part is not None}
            self.value[place] = {**own, **more}
