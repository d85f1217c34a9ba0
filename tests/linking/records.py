"""Small records for linking, each of a document of its own, and evidence for every value."""

from __future__ import annotations

import hashlib
from typing import Any

from esrcat.leaves import leaves
from esrcat.model import EvidenceItem, Method, ProjectRecord


def record(
    document: str, /, *, method: Method = "label", form: str | None = "eura2007", **values: Any
) -> ProjectRecord:
    """Return the record of a document of that name, whose evidence quotes each value."""
    sha256 = hashlib.sha256(document.encode()).hexdigest()
    source = {"name": document, "sha256": sha256, "media_type": "text/html", "form": form}
    code = values.get("code")
    base = {"id": code.lower() if code else f"{document}-1", "key": f"{sha256[:12]}-0", "form": form}
    bare = ProjectRecord.model_validate({**base, "documents": [source], **values})
    evidence: dict[str, list[EvidenceItem]] = {
        pointer: [
            {
                "document": 0,
                "start": at,
                "end": at + 1,
                "quote": str(value),
                "method": method,
                "rule": "sääntö",
                "place": {"line": at + 1, "column": 1},
            }
        ]
        for at, (pointer, value) in enumerate(leaves(bare))
        if not pointer.endswith("/code") or pointer == "/code"
    }
    return bare.model_copy(update={"evidence": evidence})


def places(*names: str) -> dict[str, Any]:
    """Return an area of municipalities."""
    return {"municipalities": [{"name": name} for name in names]}
