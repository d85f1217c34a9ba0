"""The evidence of a record as rows: one for each place in a document that says a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, get_args

from esrcat.model.sources import Method, Qualifier


class EvidenceRow(NamedTuple):
    """One place that says the value of a field; offsets are those of `Document.text`, the end exclusive.

    Of places that are none on a line or page only what they have is filled in. Boxes on a page and other
    readings of the same words stay in the JSON Lines.
    """

    field: str
    document: int | None
    start: int | None
    end: int | None
    quote: str | None
    method: str | None
    rule: str | None
    qualifier: str | None
    line: int | None
    column: int | None
    page: int | None
    sheet: str | None
    row: int | None


COUNTED = frozenset(("document", "start", "end", "line", "column", "page", "row"))
"""The columns that hold whole numbers; the others hold text."""
CHOICES: dict[str, tuple[str, ...]] = {"method": get_args(Method), "qualifier": get_args(Qualifier)}
_NOWHERE: dict[str, Any] = {}


def evidence_rows(evidence: Mapping[str, Sequence[Mapping[str, Any]]]) -> Iterator[EvidenceRow]:
    """Yield the rows of a record, those of one field together, in the order of the record."""
    for pointer, items in evidence.items():
        for item in items:
            get, at = item.get, item.get("place", _NOWHERE).get
            yield EvidenceRow(
                pointer,
                get("document"),
                get("start"),
                get("end"),
                get("quote"),
                get("method"),
                get("rule"),
                get("qualifier"),
                at("line"),
                at("column"),
                at("page"),
                at("sheet"),
                at("row"),
            )
