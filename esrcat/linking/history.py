"""What changed between captures of one form at different times, told from the merged record alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from esrcat.linking.fields import flat, is_quiet, lead_of
from esrcat.linking.standing import kind_of
from esrcat.model import ProjectRecord


class Change(NamedTuple):
    """A field that changed. A `reworded` long text has no values: its documents have them."""

    pointer: str
    kind: Literal["changed", "added", "removed", "reworded"]
    earlier: Any
    later: Any


class Step(NamedTuple):
    """Two captures by the index of their documents, and what changed from the earlier to the later."""

    earlier: int
    later: int
    changes: tuple[Change, ...]


def history(record: ProjectRecord) -> tuple[Step, ...]:
    """Return the steps from capture to capture, the oldest first; none for a single capture."""
    captures: dict[str, list[int]] = {}
    for number, document in enumerate(record.documents):
        if document.form and kind_of(document.form) == "form":
            captures.setdefault(document.form, []).append(number)
    values = flat(record.model_dump())
    steps = []
    for numbers in captures.values():
        for later, earlier in zip(numbers, numbers[1:], strict=False):
            steps.append(Step(earlier, later, tuple(_changes(record, values, earlier, later))))
    return tuple(reversed(steps))


def _changes(record: ProjectRecord, values: dict[str, Any], earlier: int, later: int) -> Iterator[Change]:
    for pointer, value in values.items():
        if is_quiet(pointer, value):
            if _quotes(record, pointer, earlier) and _quotes(record, pointer, later):
                if _quotes(record, pointer, earlier) != _quotes(record, pointer, later) and not lead_of(pointer):
                    yield Change(pointer, "reworded", None, None)
                continue
        before, after = (_told(record, pointer, value, number) for number in (earlier, later))
        if before == after:
            continue
        kind: Literal["changed", "added", "removed"] = "changed"
        if before is None or after is None:
            kind = "added" if before is None else "removed"
        long = is_quiet(pointer, value)
        yield Change(pointer, kind, None if long else before, None if long else after)


def _told(record: ProjectRecord, pointer: str, value: Any, document: int) -> Any:
    """Return the value that a document gives for a field, None for none."""
    conflict = record.conflicts.get(pointer)
    for other in conflict.others if conflict else ():
        if document in other.get("documents", ()):
            return other["value"]
    return value if _quotes(record, pointer, document) else None


def _quotes(record: ProjectRecord, pointer: str, document: int) -> list[str]:
    """Return what a document says for a field, white space made single."""
    own = record.evidence.get(pointer)
    items = (
        own
        if own is not None
        else [
            item
            for each, items in record.evidence.items()
            if each.startswith(f"{pointer}/")
            for item in items
        ]
    )
    return [" ".join(item["quote"].split()) for item in items if item.get("document") == document]
