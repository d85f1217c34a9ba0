"""What rules find: values with the spans that say them, and what else they saw on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from esrcat.issues import Issue
from esrcat.model import FieldState, Method
from esrcat.span import Span

Value = str | int | float | bool


class Found(NamedTuple):
    """A value for one leaf of the record, its evidence, the method and the rule that found it.

    `pointer` is a JSON pointer. `spans` is empty only for what needs no evidence of its own: codes and
    successors looked up in a vocabulary follow the name beside them.
    """

    pointer: str
    value: Value
    spans: tuple[Span, ...]
    method: Method
    rule: str


@dataclass(slots=True)
class Extraction:
    """All that a form took from one document.

    `claimed` are the headings, labels and joining words that the form knows; `states` the fields that
    were there but empty or unreadable.
    """

    found: list[Found] = field(default_factory=list)
    claimed: list[Span] = field(default_factory=list)
    states: dict[str, FieldState] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    def value(self, pointer: str) -> Value | None:
        """Return the value found for a pointer, or None."""
        for found in self.found:
            if found.pointer == pointer:
                return found.value
        return None
