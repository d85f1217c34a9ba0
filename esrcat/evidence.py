"""What rules find: values with the spans that state them, known labels, states of fields, and issues."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from esrcat.issues import Issue
from esrcat.model import LARGEST, FieldState, Method, Qualifier
from esrcat.span import Span

Value = str | int | float | bool

_LONGEST_QUOTE = 120

_new = tuple.__new__


class Found(NamedTuple):
    """A value for one leaf of the record, the stretch of text that says it, the method and the rule.

    `pointer` is a JSON pointer. `start` is -1 for what needs no evidence of its own: codes and
    successors looked up in a vocabulary follow the name beside them. `more` are further spans that a
    derived value was derived from. `qualifier` is about, over or under, where the text says so of a
    number; `alternatives` are other readings of the same words.
    """

    pointer: str
    value: Value
    start: int
    end: int
    method: Method
    rule: str
    more: tuple[Span, ...] = ()
    qualifier: Qualifier | None = None
    alternatives: tuple[str, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """All spans that say the value."""
        return (Span(self.start, self.end), *self.more) if self.start >= 0 else ()


def found_in(pointer: str, value: Value, start: int, end: int, method: Method, rule: str) -> Found:
    """Return a value that one span says, with nothing more to tell of it.

    Nearly every value of a form is one, and to fill in the defaults takes the class twice as long.
    """
    return _new(Found, (pointer, value, start, end, method, rule, (), None, ()))


@dataclass(slots=True)
class Extraction:
    """All that a form took from one document.

    `claimed` are the headings, labels and joining words that the form knows; `states` the fields that
    were there but empty or unreadable. `within` is the stretch of the document that is the project's own
    where others have the rest; None where all of it is.
    """

    found: list[Found] = field(default_factory=list)
    claimed: list[tuple[int, int]] = field(default_factory=list)
    states: dict[str, FieldState] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    within: Span | None = None

    def by_pointer(self) -> dict[str, Found]:
        """Return what was found by its pointer."""
        return {found.pointer: found for found in self.found}

    def set_aside_immense(self, text: str) -> bool:
        """Make numbers unreadable that are larger than a record holds; tell whether there were any.

        `text` is that of the document. No project has so much of anything: digits were lost or run together.
        """
        immense = [found for found in self.found if is_immense(found.value)]
        self.found = [found for found in self.found if not is_immense(found.value)]
        for found in immense:
            self.states[found.pointer] = "unreadable"
            params = {"label": found.rule, "text": text[found.start : found.end][:_LONGEST_QUOTE]}
            self.issues.append(Issue("unreadable-value", found.pointer, Span(found.start, found.end), params))
        return bool(immense)


def is_immense(value: Value) -> bool:
    """Tell whether a value is a number that a record does not hold."""
    return isinstance(value, (int, float)) and not -LARGEST <= value <= LARGEST
