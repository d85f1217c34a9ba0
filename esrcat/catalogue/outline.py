"""Records without their evidence, which makes up two thirds of their bytes and of the time to read them."""

from __future__ import annotations

from json import JSONDecoder

import orjson

from esrcat.model import ProjectRecord

_KEY = b',"evidence":'
_KEPT = "/name"
"""Tells which document the name was read from, and so its language."""
_KEPT_KEY, _NO_CONFLICTS = b'"/name":', b',"conflicts":{}'
_LIST = JSONDecoder()


def outline(record: ProjectRecord, json: bytes) -> bytes | None:
    """Return the JSON of a record with no evidence but that of its name; `json` is the whole.

    None for a record that needs its evidence: one of several documents, where the evidence says which of
    them states what.
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


def shortened(json: bytes) -> bytes | None:
    """Return the outline of a record of one document from nothing but its JSON, as `to_json` writes it.

    The evidence comes last and is not read, but for that of the name. None for a record with conflicts, and
    for other JSON. In the text of a string every quotation mark has a backslash before it: a bare one is of a
    key.
    """
    before = json.rfind(_KEY)
    if before < 0 or not json.endswith(_NO_CONFLICTS, 0, before):
        return None
    start = before + len(_KEY)
    at = json.find(_KEPT_KEY, start)
    kept = {_KEPT: _LIST.raw_decode(json[at + len(_KEPT_KEY) :].decode())[0]} if at >= 0 else {}
    return json[:start] + orjson.dumps(kept) + b"}"
