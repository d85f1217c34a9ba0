"""Records without their evidence, which is two thirds of their bytes, and of the time to read them."""

from __future__ import annotations

import orjson

from esrcat.model import ProjectRecord

_KEY = b',"evidence":'
_KEPT = "/name"
"""Tells which document the name was read from, and so its language."""


def outline(record: ProjectRecord, json: bytes) -> bytes | None:
    """Return the JSON of a record with no evidence but that of its name; `json` is the whole.

    None for a record that cannot be told without: one of several documents, whose evidence says what each of
    them states.
    """
    if record.conflicts or len(record.documents) > 1:
        return None
    evidence = orjson.dumps(record.evidence)
    start = json.find(_KEY) + len(_KEY)
    end = start + len(evidence)
    if json[start:end] != evidence:
        return None
    kept = {_KEPT: record.evidence[_KEPT]} if _KEPT in record.evidence else {}
    return json[:start] + orjson.dumps(kept) + json[end:]
