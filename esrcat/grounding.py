"""Check the first promise: every value has a source, and every quote is what the document says there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.document import Document
from esrcat.issues import Issue
from esrcat.leaves import leaves
from esrcat.model import EvidenceItem, ProjectRecord
from esrcat.span import Span

# Codes and successors come from vocabularies: their source is that of the name beside them.
_LOOKED_UP = re.compile(r"/area/\w+/\d+/code|.*/current/\w+")


def ungrounded(record: ProjectRecord, documents: Sequence[Document]) -> Iterator[Issue]:
    """Yield an issue for each value without evidence and each quote that its document does not hold.

    `documents` are those of `record.documents`, in the same order.
    """
    for pointer, value in leaves(record):
        items = record.evidence.get(pointer)
        if not items and not is_looked_up(pointer):
            yield Issue("value-without-source", pointer, None, {"value": str(value)[:120]})
        for item in items or ():
            if not _is_quoted(item, documents):
                span = Span(item["start"], item["end"])
                yield Issue("quote-not-in-document", pointer, span, {"quote": item["quote"][:120]})


def is_looked_up(pointer: str) -> bool:
    """Tell whether a field has no evidence of its own, since it follows from the name beside it."""
    return _LOOKED_UP.fullmatch(pointer) is not None


def _is_quoted(item: EvidenceItem, documents: Sequence[Document]) -> bool:
    if item["document"] >= len(documents):
        return False
    return documents[item["document"]].text[item["start"] : item["end"]] == item["quote"]
