"""The sentence rules against what must be read out of the real documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from esrcat.sentences.acronyms import acronym
from esrcat.sentences.durations import superseded_end
from esrcat.sentences.objectives import objectives
from esrcat.sentences.outcomes import outcome_statements
from esrcat.sentences.partners import partners
from esrcat.sentences.related import related_projects
from esrcat.sentences.subprojects import subprojects
from esrcat.values.reading import Reading

NUMBERS = ["000", "001", "002", "004"]
FINAL_REPORT = "9. Loppuraportin tiivistelmä"


def _seed(shared: Path, number: str) -> tuple[str, dict[str, Any]]:
    (document,) = (shared / "seeds").glob(f"{number}_*")
    (gold,) = (shared / "gold").glob(f"{number}_*")
    record: dict[str, Any] = json.loads(gold.read_text(encoding="utf-8"))[0]
    return document.read_text(encoding="utf-8"), record


def _values(item: tuple[Reading, ...]) -> dict[str, str | int | float]:
    return {reading.key: reading.value for reading in item if reading.key != "text"}


@pytest.mark.parametrize("number", ["000", "001", "002"])
def test_names_in_prose(shared: Path, number: str) -> None:
    text, gold = _seed(shared, number)
    lead = gold["actor"]["name"]
    assert [{"name": each.value} for each in partners(text, lead)] == gold.get("partners", [])
    assert [_values(item) for item in subprojects(text)] == gold.get("subprojects", [])
    related = [_values(item) for item in related_projects(text, gold["name"])]
    assert related == gold.get("related_projects", [])


@pytest.mark.parametrize("number", NUMBERS)
def test_objectives(shared: Path, number: str) -> None:
    text, gold = _seed(shared, number)
    found = [str(reading.value) for reading in objectives(text)]
    assert len(found) == gold.get("objectives_count", len(found))
    starts = gold.get("objectives_start", [])
    assert all(item.startswith(start) for item, start in zip(found, starts, strict=False))


@pytest.mark.parametrize("number", NUMBERS)
def test_superseded_end(shared: Path, number: str) -> None:
    text, gold = _seed(shared, number)
    found = superseded_end(text, gold.get("end"))
    assert (found.value if found else None) == gold.get("original_end")


@pytest.mark.parametrize("number", ["001", "002"])
def test_outcomes_of_the_final_report(shared: Path, number: str) -> None:
    text, gold = _seed(shared, number)
    found = outcome_statements(text[text.index(FINAL_REPORT) + len(FINAL_REPORT) :])
    assert [_values(item) for item in found] == gold["outcome_numbers"]


@pytest.mark.parametrize("number", NUMBERS)
def test_acronyms(shared: Path, number: str) -> None:
    _, gold = _seed(shared, number)
    found = acronym(gold["name"])
    assert (found.value if found else None) == gold.get("acronym")
