"""Find the records that an editor's decisions name by code, id, key or the document's name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from esrcat.editor import LinkDecision, contradiction, joined
from esrcat.errors import EditorError
from esrcat.linking.groups import Decided


class NamedRecords:
    """The records that decisions name, collected while all records go by; only those are remembered."""

    def __init__(self, decisions: Iterable[LinkDecision]) -> None:
        self._decisions = tuple(decisions)
        self._wanted = {name.casefold() for each in self._decisions for name in (each.one, each.other)}
        self._numbers: dict[str, set[int]] = defaultdict(set)

    def add(self, number: int, record: Mapping[str, Any]) -> None:
        """Remember a record if a decision names it."""
        if self._wanted:
            for name in _names(record):
                if name in self._wanted:
                    self._numbers[name].add(number)

    def decided(self) -> Decided:
        """Return the decisions as pairs of records. EditorError where they contradict each other.

        It may not show before: one line names a record by its code, another by its document.
        """
        same = self._pairs("same")
        root = joined((min(pair), max(pair)) for pair in sorted(same, key=sorted))
        for each in self._decisions:
            if each.decision == "different" and any(len(set(map(root, pair))) < 2 for pair in self._of(each)):
                raise contradiction(each)
        return Decided(same, self._pairs("different"))

    def unused(self) -> tuple[EditorError, ...]:
        """Return an error for each decision that names a record which is not there; nothing is raised."""
        return tuple(
            _missing(each, self._named(each)) for each in self._decisions if not all(self._named(each))
        )

    def _named(self, decision: LinkDecision) -> tuple[set[int], set[int]]:
        one, other = decision.one.casefold(), decision.other.casefold()
        return self._numbers.get(one, set()), self._numbers.get(other, set())

    def _pairs(self, decision: str) -> frozenset[frozenset[int]]:
        return frozenset(
            pair for each in self._decisions if each.decision == decision for pair in self._of(each)
        )

    def _of(self, decision: LinkDecision) -> Iterator[frozenset[int]]:
        """Yield the pairs of records that a decision is about: a code may name several."""
        ones, others = self._named(decision)
        yield from (frozenset((one, other)) for one in ones for other in others if one != other)


def _missing(decision: LinkDecision, found: tuple[set[int], set[int]]) -> EditorError:
    name = decision.other if found[0] else decision.one
    what = f"no record {name!r} in this catalogue; check the name or take the line out"
    return decision.row.error(what) if decision.row else EditorError(what)


def _names(record: Mapping[str, Any]) -> Iterator[str]:
    for key in ("id", "code", "key"):
        if record[key]:
            yield str(record[key]).casefold()
    yield from (document["name"].casefold() for document in record["documents"])
