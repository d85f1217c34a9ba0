"""Items kept once, in the order in which they first came: a project may have thousands of captures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Distinct:
    """JSON objects, each once. Only those that agree in the keys `marks` are compared as a whole.

    Comparing each with all others would take the square of their number.
    """

    def __init__(self, *marks: str, items: Iterable[Mapping[str, Any]] = ()) -> None:
        self.items: list[Any] = []
        self._marks = marks
        self._places: dict[tuple[Any, ...], list[int]] = {}
        for item in items:
            self.place(item)

    def place(self, item: Mapping[str, Any]) -> int:
        """Return the place of an item among `items`, where a new one comes last."""
        alike = self._places.setdefault(tuple(map(item.get, self._marks)), [])
        for place in alike:
            if self.items[place] == item:
                return place
        alike.append(len(self.items))
        self.items.append(item)
        return alike[-1]
