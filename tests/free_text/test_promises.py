"""The promises of evidence hold for records from free text too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from esrcat.model import ProjectRecord
from tests.documents import expected, free_texts, name, parsed, source, source_lines
from tests.test_promises import stands_at

_NOT_SAID = frozenset(("/start", "/end", "/actor/name", "/authority/name", "/funding/total_cost"))


@pytest.mark.parametrize("path", free_texts(), ids=name)
def test_the_promises_hold(path: Path) -> None:
    """One test for each text of the corpus: a test for each promise would cost more than what it does."""
    contents = [record.model_dump(mode="json") for record in parsed(path).records]

    each_project_has_its_record(path, contents)
    every_span_is_its_quote(path, contents)
    every_place_is_where_the_quote_stands(path, contents)
    dates_names_and_money_are_never_derived(contents)
    nothing_of_the_text_is_lost(path)
    records_are_the_same_each_time(path)


def each_project_has_its_record(path: Path, contents: list[dict[str, Any]]) -> None:
    """How well their names are read is the evaluation's matter; see the floors."""
    assert len(contents) == len(expected(path))


def every_span_is_its_quote(path: Path, contents: list[dict[str, Any]]) -> None:
    text = parsed(path).document.text
    items = [item for content in contents for items in content["evidence"].values() for item in items]

    assert items
    assert [item for item in items if text[item["start"] : item["end"]] != item["quote"]] == []
    assert [item for item in items if item["quote"].strip() != item["quote"] or not item["quote"]] == []


def every_place_is_where_the_quote_stands(path: Path, contents: list[dict[str, Any]]) -> None:
    lines = source_lines(source(path))

    for content in contents:
        for pointer, items in content["evidence"].items():
            for item in items:
                place = item["place"]
                assert stands_at(lines, place["line"], place["column"], item["quote"][0]), (pointer, place)


def dates_names_and_money_are_never_derived(contents: list[dict[str, Any]]) -> None:
    for content in contents:
        found = {pointer: items for pointer, items in content["evidence"].items() if pointer in _NOT_SAID}

        assert found
        assert [pointer for pointer, items in found.items() if items[0]["method"] == "derived"] == []


def nothing_of_the_text_is_lost(path: Path) -> None:
    result = parsed(path)
    text = result.document.text
    covered = [False] * len(text)
    spans: list[tuple[int, int]] = []
    for record in result.records:
        spans += [(item["start"], item["end"]) for items in record.evidence.values() for item in items]
        spans += [(item.start, item.end) for item in record.unmapped]
    for start, end in (*spans, *result.claimed):
        covered[start:end] = [True] * (end - start)

    assert "".join(c for c, known in zip(text, covered, strict=True) if not known).split() == []


def records_are_the_same_each_time(path: Path) -> None:
    again = [ProjectRecord.model_validate(record.model_dump()) for record in parsed(path).records]

    assert again == list(parsed(path).records)
