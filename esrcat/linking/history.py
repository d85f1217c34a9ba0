"""What changed between copies of one page, worked out from the merged record alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from esrcat.linking.captured import captured_at
from esrcat.linking.fields import flat, is_quiet, lead_of
from esrcat.linking.standing import kind_of, page_of
from esrcat.model import DocumentRef, ProjectRecord


class Change(NamedTuple):
    """A field that changed. A `reworded` long text has no values: its documents have them."""

    pointer: str
    kind: Literal["changed", "added", "removed", "reworded"]
    earlier: Any
    later: Any


class Step(NamedTuple):
    """Two copies of a page by the index of their documents, and what changed from the earlier to the later.

    Of copies whose times are not known neither is the earlier: they stand as the record has them, and
    `is_ordered` is false.
    """

    earlier: int
    later: int
    changes: tuple[Change, ...]
    is_ordered: bool


def history(record: ProjectRecord) -> tuple[Step, ...]:
    """Return the steps from copy to copy of one page, the oldest first; none for a single copy.

    That nothing changed from one known time to another is a step too. A page in another encoding or format
    is only there twice: copies of no known time make a step where they differ.
    """
    pages: dict[tuple[str, str], list[int]] = {}
    for number, document in enumerate(record.documents):
        if document.form and kind_of(document.form) == "form":
            pages.setdefault((document.form, page_of(document.model_dump())), []).append(number)
    if all(len(numbers) < 2 for numbers in pages.values()):
        return ()
    values = flat(record.model_dump())
    steps = []
    for numbers in pages.values():
        for later, earlier in pairwise(numbers):
            is_ordered = _is_later(record.documents[later], record.documents[earlier])
            one, other = (earlier, later) if is_ordered else (later, earlier)
            changes = tuple(_changes(record, values, one, other))
            if changes or is_ordered:
                steps.append(Step(one, other, changes, is_ordered))
    return tuple(reversed(steps))


def _is_later(one: DocumentRef, other: DocumentRef) -> bool:
    """Tell whether one copy is known to be later: by its publication, else by its capture."""
    if one.published and other.published and one.published != other.published:
        return one.published > other.published
    first, second = (captured_at(each.name, each.url) for each in (one, other))
    return bool(first and second) and first > second


def _changes(record: ProjectRecord, values: dict[str, Any], earlier: int, later: int) -> Iterator[Change]:
    for pointer, value in values.items():
        if _follows(record, pointer, (earlier, later)):
            continue
        long = is_quiet(pointer, value)
        before, after = (_told(record, pointer, value, number, long) for number in (earlier, later))
        if before == after:
            continue
        if before is None or after is None:
            shown = (None, None) if long else (before, after)
            yield Change(pointer, "added" if before is None else "removed", *shown)
        else:
            yield (
                Change(pointer, "reworded", None, None) if long else Change(pointer, "changed", before, after)
            )


def _follows(record: ProjectRecord, pointer: str, documents: tuple[int, int]) -> bool:
    """Tell whether a change of a field is that of the field it belongs to: women with their total."""
    lead = lead_of(pointer)
    if lead is None:
        return False
    conflict = record.conflicts.get(lead)
    against = {
        number for other in (conflict.others if conflict else ()) for number in other.get("documents", ())
    }
    return is_quiet(pointer) or bool(against.intersection(documents))


def _told(record: ProjectRecord, pointer: str, value: Any, document: int, long: bool) -> Any:
    """Return the value that a document gives for a field, of a long text its quotes; None for none."""
    conflict = record.conflicts.get(pointer)
    for other in conflict.others if conflict else ():
        if document in other.get("documents", ()):
            return other["value"]
    quotes = _quotes(record, pointer, document)
    return (quotes if long else value) if quotes else None


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
