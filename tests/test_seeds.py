"""The real documents give what a careful reader got out of them, key for key."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from esrcat import Catalogue, convert
from esrcat.linking import link
from esrcat.model import ProjectRecord
from tests.documents import SEEDS, parsed, record

Record = dict[str, Any]
_LONG_TEXTS = (
    "/summary",
    "/final_report",
    "/target_groups/direct",
    "/target_groups/indirect",
    "/dissemination/communication_plan",
    "/dissemination/good_practices",
)


def at(content: Record, pointer: str) -> Any:
    for key in pointer.strip("/").split("/"):
        content = content[key]
    return content


def long_text(got: Record) -> str:
    return "\n".join(at(got, pointer) or "" for pointer in _LONG_TEXTS)


def starts(pointer: str) -> Callable[[Record, str], bool]:
    return lambda got, start: (at(got, pointer) or "").startswith(start)


def has_outcome_numbers(got: Record, numbers: list[Record]) -> bool:
    stated = got["outcomes"]["statements"]
    return [{key: item[key] for key in ("number", "qualifier", "what")} for item in stated] == numbers


def holds_words(got: Record, words: list[str]) -> bool:
    return all(word in long_text(got) for word in words)


SPECIAL: dict[str, Callable[[Record, Any], bool]] = {
    "objectives_count": lambda got, count: len(got["objectives"]) == count,
    "outcome_numbers": has_outcome_numbers,
    "dehyphenated": holds_words,
    "kept_hyphens": holds_words,
    "target_direct_start": starts("/target_groups/direct"),
    "target_indirect_start": starts("/target_groups/indirect"),
    "summary_start": starts("/summary"),
    "final_report_start": starts("/final_report"),
}


def differences(gold: Any, got: Any, pointer: str) -> Iterator[str]:
    """Yield what the gold says and the record does not; keys that the gold lacks are free."""
    if isinstance(gold, dict) and isinstance(got, dict):
        for key, value in gold.items():
            yield from differences(value, got.get(key), f"{pointer}/{key}")
    elif isinstance(gold, list) and isinstance(got, list) and all(isinstance(item, dict) for item in gold):
        names = [item["name"] for item in gold], [item["name"] for item in got]
        if sorted(names[0]) != sorted(names[1]):
            yield f"{pointer}: {names[0]} expected, {names[1]} found"
        for item in gold:
            same = [other for other in got if other["name"] == item["name"]]
            yield from differences(item, same[0] if same else {}, f"{pointer}/{item['name']}")
    elif comparable(pointer, gold) != comparable(pointer, got):
        yield f"{pointer}: {gold!r} expected, {got!r} found"


def comparable(pointer: str, value: Any) -> Any:
    if pointer.endswith("/phone") and value:
        return re.sub(r"\D", "", value)
    if pointer.endswith("/web") and value:
        return re.sub(r"^https?://", "", value).rstrip("/")
    return value


@pytest.mark.parametrize("seed", SEEDS)
def test_a_real_document_gives_its_gold(shared: Path, seed: str) -> None:
    (gold,) = json.loads((shared / "gold" / f"{seed}.json").read_text(encoding="utf-8"))
    got = record(shared / "seeds" / f"{seed}.txt")
    special = {key: gold.pop(key) for key in set(gold) - set(ProjectRecord.model_fields)}
    wrong = [f"{key}: {value!r}" for key, value in special.items() if not SPECIAL[key](got, value)]

    assert [*differences(gold, got, ""), *wrong] == []


@pytest.mark.parametrize("seed", SEEDS)
def test_a_real_document_is_understood_whole(shared: Path, seed: str) -> None:
    result = parsed(shared / "seeds" / f"{seed}.txt")

    assert (result.status, result.form) == ("ok", "eura2007")
    assert [item.text for item in result.records[0].unmapped] == []
    assert [issue.message for issue in result.issues] == []


def test_the_comparison_sees_what_is_wrong() -> None:
    gold = {"name": "A", "partners": [{"name": "B"}], "web": "http://a.fi/", "actor": {"phone": "01-23"}}
    right = {
        "name": "A",
        "partners": [{"name": "B"}],
        "web": "a.fi",
        "actor": {"phone": "01 23"},
        "code": "S1",
    }

    assert list(differences(gold, right, "")) == []
    assert len(list(differences(gold, right | {"partners": [{"name": "B"}, {"name": "C"}]}, ""))) == 1
    assert len(list(differences(gold, right | {"name": "B", "actor": None}, ""))) == 2


def test_the_summary_joins_the_form_and_keeps_what_it_says_otherwise(shared: Path) -> None:
    records = [record for outcome in convert(shared / "seeds") for record in outcome.records]
    with Catalogue.from_records(records) as catalogue:
        link(catalogue)
        joined = catalogue.project("s10083")

        assert catalogue.count() == len(SEEDS) + 2
        assert [document.name[:3] for document in joined.documents] == ["001", "000"]
        assert joined.documents[1].link is not None
        assert {"name same", "period same"} <= set(joined.documents[1].link.reasons)
        assert {"/authority/name", "/partners"} <= set(joined.conflicts)


def test_of_the_real_documents_only_the_budget_that_falls_short_is_reported(shared: Path) -> None:
    found = {
        outcome.name[:3]: [(issue.code, issue.severity, issue.pointer) for issue in outcome.issues]
        for outcome in convert(shared / "seeds")
    }

    assert {name: issues for name, issues in found.items() if issues} == {
        "004": [("parts-do-not-sum", "warning", "/funding/breakdown/0/amount")]
    }
