"""Check records made by others for what sites and tables rely on but the model's types do not guarantee.

Records that `parse` makes are sound by construction, so only records that come in as JSON are checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import TypeAdapter, ValidationError

from esrcat.model import EvidenceItem, ProjectRecord

_EVIDENCE: TypeAdapter[dict[str, list[EvidenceItem]]] = TypeAdapter(dict[str, list[EvidenceItem]])
_QUOTED = frozenset(("document", "start", "end", "quote", "method", "rule"))
_EDITORS = frozenset(("method", "rule"))
"""What evidence by an editor needs: it stands in no document."""
_ISSUE_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def fault(record: ProjectRecord) -> str | None:
    """Return the first fault of a record with its field, None for a sound record."""
    return next(_faults(record), None)


def error_text(error: ValidationError) -> str:
    """Return the first of Pydantic's errors with its field."""
    first = error.errors()[0]
    where = ".".join(map(str, first["loc"]))
    return f"{where}: {first['msg']}" if where else str(first["msg"])


def _faults(record: ProjectRecord) -> Iterator[str]:
    if not record.id.strip():
        yield "id: is empty"
    if _CONTROL.search(record.id):
        yield "id: has a line end or another control character"
    for number, source in enumerate(record.documents):
        if _SHA256.fullmatch(source.sha256) is None:
            yield f"documents.{number}.sha256: is not 64 hexadecimal digits"
    for number, issue in enumerate(record.issues):
        if _ISSUE_CODE.fullmatch(issue.code) is None:
            yield f"issues.{number}.code: is not words in lower case with hyphens between"
    yield from _of_evidence(record)
    yield from _of_conflicts(record)
    for field, documents in _documents(record):
        if any(type(each) is not int or not 0 <= each < len(record.documents) for each in documents):
            yield f"{field}: names a document that the record does not list"


def _of_evidence(record: ProjectRecord) -> Iterator[str]:
    try:
        _EVIDENCE.validate_python(record.evidence, strict=True)
    except ValidationError as error:
        yield f"evidence.{error_text(error)}"
        return
    for pointer, items in record.evidence.items():
        for number, item in enumerate(items):
            needed = _QUOTED if "document" in item or item.get("method") != "editor" else _EDITORS
            if not needed <= item.keys():
                missing = ", ".join(sorted(needed - item.keys()))
                yield f"evidence.{pointer}.{number}: lacks {missing}"


def _of_conflicts(record: ProjectRecord) -> Iterator[str]:
    for pointer, conflict in record.conflicts.items():
        if not all("value" in other for other in conflict.others):
            yield f"conflicts.{pointer}.others: one has no value"
        if not _has(record, pointer):
            yield f"conflicts.{pointer}: is no field of the record"


def _has(record: ProjectRecord, pointer: str) -> bool:
    """Tell whether a pointer leads to a field (even one without a value) or to an existing item of a list."""
    value: Any = record.model_dump(include={pointer.split("/")[1]}) if "/" in pointer else None
    for key in pointer.split("/")[1:]:
        if isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        elif isinstance(value, dict) and key in value:
            value = value[key]
        elif value is not None or not key:
            return False
    return pointer.startswith("/")


def _documents(record: ProjectRecord) -> Iterator[tuple[str, Iterable[Any]]]:
    """Yield each part of a record that refers to documents, with the positions that it refers to."""
    # 0 is the default, even in records without documents.
    yield "sections", (each.document for each in record.sections if each.document)
    yield "unmapped", (each.document for each in record.unmapped)
    yield "issues", (each.document for each in record.issues if each.document is not None)
    for pointer, items in record.evidence.items():
        yield f"evidence.{pointer}", (item["document"] for item in items if "document" in item)
    for pointer, conflict in record.conflicts.items():
        for other in conflict.others:
            yield f"conflicts.{pointer}.others", other.get("documents", ())
