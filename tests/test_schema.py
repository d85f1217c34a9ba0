"""The published JSON Schema is the model's own, and what is read is valid by another program's judgement."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from esrcat.commands.schema import schema_text
from esrcat.resources import schemas
from tests.documents import name, projects, record

PUBLISHED = schemas() / "record.schema.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(PUBLISHED.read_bytes())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_published_schema_is_generated() -> None:
    assert PUBLISHED.read_bytes().decode() == schema_text(), (
        "run: esrcat schema -o schemas/record.schema.json --overwrite"
    )


@pytest.mark.parametrize("path", projects(), ids=name)
def test_records_are_valid(validator: Draft202012Validator, path: Path) -> None:
    assert [error.message for error in validator.iter_errors(record(path))] == []


@pytest.mark.parametrize(
    "change",
    [
        {"id": None},
        {"start": 2008},
        {"fund": "ESR"},
        {"nimi": "x"},
        {"schema_version": "2.0"},
        {"contacts": {}},
        {"states": {"/web": "missing"}},
        {"evidence": {"/code": [{"method": "guess"}]}},
    ],
)
def test_what_is_wrong_is_not_valid(validator: Draft202012Validator, change: dict[str, Any]) -> None:
    assert not validator.is_valid(record(projects()[0]) | change)


def test_a_bare_record_is_valid(validator: Draft202012Validator) -> None:
    assert validator.is_valid({"id": "a", "name": "N", "summary": "S"})
