"""Which input a duplicate repeats: a run remembers digests as it goes on, and its journal has the names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from esrcat.conversion import repeated, same_as
from esrcat.settled import Settled


class Repeats:
    """The digests that came again in a run, and the names of the inputs that had them first."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def add(self, input: Settled) -> None:
        """Remember the digest of an input that is a duplicate."""
        if input.status == "duplicate" and (digest := repeated(input.reasons)):
            self._first[digest] = ""

    def look_up(self, entries: Iterable[dict[str, Any]]) -> None:
        """Find the names in the entries of the run, which are read only when there are duplicates."""
        for entry in entries if self._first else ():
            if (digest := (entry["sha256"] or "")[:12]) in self._first:
                self._first[digest] = self._first[digest] or entry["name"]

    def named(self, input: Settled) -> Settled:
        """Return what became of an input; a duplicate names the one that it repeats."""
        if input.status != "duplicate":
            return input
        return input._replace(reasons=same_as(input.reasons, self._first.get))
