"""The outcome of one input as plain bytes, which workers send, journals keep and outputs are made from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

import orjson

from esrcat.conversion import Outcome
from esrcat.document import document_line
from esrcat.grounding import is_looked_up
from esrcat.language import languages
from esrcat.leaves import leaves
from esrcat.model import ProjectRecord
from esrcat.record import to_json
from esrcat.statuses import OutcomeStatus

_INDEX = re.compile(r"/\d+(?=/|\Z)")


class Settled(NamedTuple):
    """One outcome with its records and documents written out, a line of JSON each.

    `issues` are the codes of its issues, `fields` the fields that a record has, once for each record.
    `sha256` is that of the bytes, None where they were not read. `seconds` is how long parsing took. `again`
    marks an outcome that depends on time or the system, so that another run should try again.
    """

    name: str
    status: OutcomeStatus
    form: str | None = None
    ids: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    sha256: str | None = None
    issues: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    records: tuple[bytes, ...] = ()
    documents: tuple[bytes, ...] = ()
    seconds: float = 0.0
    again: bool = False

    def entry(self) -> dict[str, Any]:
        """Return what a report says of the input."""
        return {
            "name": self.name,
            "status": self.status,
            "form": self.form,
            "ids": list(self.ids),
            "reasons": list(self.reasons),
            "sha256": self.sha256,
        }


def settled(
    outcome: Outcome, sha256: str | None = None, *, documents: tuple[bytes, ...] = (), seconds: float = 0.0
) -> Settled:
    """Return an outcome written out; `documents` are the lines of a record of an earlier run."""
    line = document_of(outcome)
    written = (orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE),) if line else ()
    return Settled(
        outcome.name,
        outcome.status,
        outcome.form,
        tuple(record.id for record in outcome.records),
        (*outcome.reasons, *([outcome.error] if outcome.error else ())),
        sha256,
        tuple(issue.code for issue in outcome.issues),
        tuple(name for record in outcome.records for name in fields_of(record)),
        tuple(to_json(record) + b"\n" for record in outcome.records),
        written + documents,
        seconds,
    )


def fields_of(record: ProjectRecord) -> list[str]:
    """Return the fields that a record has, sorted, '*' for any place in a list: '/partners/*/name'."""
    pointers: Iterable[str] = record.evidence
    if record.conflicts or not record.evidence:
        # Evidence leads to values that were not chosen, too, and to what an editor has removed.
        pointers = (pointer for pointer, _ in leaves(record) if not is_looked_up(pointer))
    return sorted({_INDEX.sub("/*", pointer) for pointer in pointers})


def document_of(outcome: Outcome) -> dict[str, Any] | None:
    """Return the line of an outcome's document, None when its bytes were not read as one."""
    if outcome.document is None:
        return None
    known = outcome.records[0].languages if outcome.records else languages(outcome.document.text)
    return document_line(outcome.document, outcome.form, known[0] if known else None)
