"""A value without a source, or with a wrong one, is seen."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.grounding import ungrounded
from esrcat.leaves import leaves
from esrcat.model import ProjectRecord
from tests.documents import free_texts, name, parsed, projects


@pytest.mark.parametrize("path", [*projects(), *free_texts()], ids=name)
def test_what_is_read_is_grounded(path: Any) -> None:
    result = parsed(path)

    assert [issue for record in result.records for issue in ungrounded(record, [result.document])] == []


def test_a_value_without_source_and_a_wrong_quote_are_issues() -> None:
    result = parsed(projects()[0])
    record = result.records[0]
    evidence = dict(record.evidence)
    del evidence["/code"]
    evidence["/name"] = [{**evidence["/name"][0], "start": 0, "end": 3}]
    evidence["/end"] = [{**evidence["/end"][0], "document": 1}]
    broken = record.model_copy(update={"evidence": evidence})

    assert [(issue.code, issue.pointer) for issue in ungrounded(broken, [result.document])] == [
        ("value-without-source", "/code"),
        ("quote-not-in-document", "/name"),
        ("quote-not-in-document", "/end"),
    ]


def test_leaves_are_what_documents_say() -> None:
    record = ProjectRecord.model_validate(
        {
            "id": "a",
            "name": "N",
            "start": None,
            "participants": {"planned": {"total": 0}},
            "partners": [{"name": "P"}, {"name": "Q"}],
            "objectives": ["x"],
            "languages": ["fi"],
            "sections": [{"text": "t", "document": 0}],
        }
    )

    assert list(leaves(record)) == [
        ("/name", "N"),
        ("/partners/0/name", "P"),
        ("/partners/1/name", "Q"),
        ("/participants/planned/total", 0),
        ("/objectives/0", "x"),
        ("/sections/0/text", "t"),
    ]
