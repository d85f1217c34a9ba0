"""Records of others: what nothing can be made of is named by its field; what esrcat makes is sound."""

from __future__ import annotations

import re
from typing import Any

import pytest

from esrcat.archives.saved import record_of
from esrcat.catalogue import Catalogue
from esrcat.conversion import convert
from esrcat.errors import RecordError
from esrcat.model import ProjectRecord
from esrcat.soundness import fault
from tests.documents import CORPUS

QUOTED = {"document": 0, "start": 4, "end": 9, "quote": "Polku", "method": "label", "rule": "Nimi"}
DOCUMENT = {"name": "a.html", "sha256": "0" * 64, "media_type": "text/html"}
ISSUE = {"code": "name-missing", "severity": "warning", "message": "No name."}


def record(**values: Any) -> ProjectRecord:
    return ProjectRecord.model_validate({"id": "a", "name": "Polku", "documents": [DOCUMENT], **values})


@pytest.mark.parametrize("folder", ["eura2007", "eura2014", "lists/dev", "pdf2007_plan/dev"])
def test_what_is_read_is_sound(folder: str) -> None:
    records = [record for outcome in convert(CORPUS / folder) for record in outcome.records]

    assert records
    assert [found for record in records if (found := fault(record))] == []


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"documents": [], "sections": [{"text": "Teksti"}]},
        {"evidence": {"/name": [QUOTED, {**QUOTED, "place": {"line": 1, "column": 5}}], "/end": []}},
        {"evidence": {"/name": [{"method": "editor", "rule": "viraston kirje"}]}},
        {"conflicts": {"/end": {"rule": "later", "others": [{"value": "2011", "documents": [0]}]}}},
        {"conflicts": {"/partners": {"rule": "later", "others": [{"value": []}]}}},
        {"conflicts": {"/actor/address/city": {"rule": "editor", "others": [{"value": "Kemi"}]}}},
        {"issues": [ISSUE, {**ISSUE, "document": 0}]},
    ],
)
def test_what_others_may_write(values: dict[str, Any]) -> None:
    assert fault(record(**values)) is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"id": " "}, "id: is empty"),
        ({"id": "a\nb"}, "id: has a line end or another control character"),
        ({"documents": [{**DOCUMENT, "sha256": "../x"}]}, "documents.0.sha256: "),
        ({"issues": [{**ISSUE, "code": "a/b"}]}, "issues.0.code: "),
        ({"issues": [{**ISSUE, "document": 1}]}, "issues: names a document"),
        ({"sections": [{"text": "x", "document": 1}]}, "sections: names a document"),
        ({"unmapped": [{"document": -1, "start": 0, "end": 1, "text": "x"}]}, "unmapped: names a document"),
        ({"evidence": {"/name": [{**QUOTED, "document": 1}]}}, "evidence./name: names a document"),
        ({"evidence": 3}, "evidence."),
        ({"evidence": {"/name": QUOTED}}, "evidence./name: "),
        ({"evidence": {"/name": [{**QUOTED, "start": "4"}]}}, "evidence./name.0.start: "),
        ({"evidence": {"/name": [{**QUOTED, "method": "guess"}]}}, "evidence./name.0.method: "),
        (
            {"evidence": {"/name": [{"quote": "Polku"}]}},
            "evidence./name.0: lacks document, end, method, rule",
        ),
        ({"evidence": {"/name": [{"method": "label", "rule": "Nimi"}]}}, "evidence./name.0: lacks document"),
        ({"conflicts": {"/end": {"rule": "x", "others": [{}]}}}, "conflicts./end.others: one has no value"),
        (
            {"conflicts": {"/end": {"rule": "x", "others": [{"value": "", "documents": ["a"]}]}}},
            "conflicts./end.others: names a document",
        ),
        ({"conflicts": {"/loppu": {"rule": "x", "others": []}}}, "conflicts./loppu: is no field"),
        ({"conflicts": {"end": {"rule": "x", "others": []}}}, "conflicts.end: is no field"),
    ],
)
def test_what_nothing_can_be_made_of(values: dict[str, Any], expected: str) -> None:
    found = record(**values)

    assert (fault(found) or "").startswith(expected)
    with pytest.raises(RecordError, match=r"record '.*': "):
        Catalogue.from_records([found])


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (
            b'{"id":"a","participants":{"planned":{"total":99999999999999999999}}}',
            "participants.planned.total",
        ),
        (b'{"id":"a","funding":{"total_cost":9007199254740992}}', "funding.total_cost"),
        (b'{"id":"a","funding":{"shares":[{"source":"EU","amount":1e300}]}}', "funding.shares.0.amount"),
    ],
)
def test_numbers_that_no_database_takes_are_refused(line: bytes, field: str) -> None:
    with pytest.raises(RecordError, match=rf"not a record \({re.escape(field)}"):
        record_of(line)
