"""Each check finds what is planted in clean documents, at its place, and nothing else."""

from __future__ import annotations

import importlib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from esrcat import parse
from esrcat.checks import all_checks, code_of
from esrcat.issues import ISSUE_TYPES
from tests.checks.planted.plant import Plant, clean, planted
from tests.documents import SEEDS, expected, name, parsed, projects

HERE = Path(__file__).parent
TABLES = sorted(path.stem for path in (HERE / "planted").glob("*.py") if path.stem != "plant")
PLANTED: list[Plant] = [
    plant for table in TABLES for plant in importlib.import_module(f"tests.checks.planted.{table}").PLANTED
]
CODES = {code_of(rule) for rule in all_checks()}
# Pages of the corpus that are broken on purpose.
BROKEN = {
    "S19010": {"women-exceed-total"},
    "S19016": {"business-id-check-digit"},
    "S19108": {"business-id-check-digit"},
}
# A transcript that lost its digits says so, and is not wrong.
LOST = {"many-unreadable"}


def test_every_check_has_two_planted_errors() -> None:
    counts = Counter(plant.code for plant in PLANTED)

    assert {code: counts[code] for code in CODES if counts[code] < 2} == {}


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: f"{plant.code}-{plant.page}")
def test_a_planted_error_is_found_and_no_other(plant: Plant) -> None:
    before = Counter((issue.code, issue.pointer) for issue in clean(plant.page).issues)
    result = planted(plant)
    new = Counter((issue.code, issue.pointer) for issue in result.issues if issue.code in CODES) - before

    assert new[plant.code, plant.pointer] == 1
    assert {code for code, _ in new} == {plant.code, *plant.also}
    assert sum(new.values()) == 1 + len(plant.also) or plant.also


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: f"{plant.code}-{plant.page}")
def test_a_planted_error_is_at_its_place(plant: Plant) -> None:
    result = planted(plant)
    (issue,) = [
        issue for issue in result.issues if (issue.code, issue.pointer) == (plant.code, plant.pointer)
    ]

    if plant.pointer and result.records[0].evidence.get(plant.pointer):
        quotes = [item["quote"] for item in result.records[0].evidence[plant.pointer]]
        assert issue.start is not None
        assert any(quote.endswith(result.document.text[issue.start : issue.end]) for quote in quotes)
    else:
        assert issue.start is None
    assert issue.severity == ISSUE_TYPES[issue.code].severity
    assert "{" not in issue.message


def warnings(page: Path) -> list[tuple[str, str]]:
    """Return the codes and pointers of what checks find in a page of the corpus, infos apart."""
    return [
        (issue.code, issue.pointer or "")
        for issue in parsed(page).issues
        if issue.code in CODES and issue.severity != "info"
    ]


def is_there(page: Path, pointer: str) -> bool:
    """Tell whether the page has a value by its expected record, which was checked by hand."""
    value: Any = expected(page)[0]
    for key in pointer.split("/")[1:]:
        value = (value or {}).get(key)
    return value is not None


def test_there_are_enough_clean_documents() -> None:
    assert len([page for page in projects() if not set(warnings(page))]) >= 20


@pytest.mark.parametrize("page", projects(), ids=name)
def test_a_clean_document_has_no_error_and_no_warning(page: Path) -> None:
    found = warnings(page)

    assert {code for code, _ in found if code != "obligatory-missing"} - LOST == BROKEN.get(page.stem, set())
    assert [
        pointer for code, pointer in found if code == "obligatory-missing" and is_there(page, pointer)
    ] == []


@pytest.mark.parametrize("seed", SEEDS)
def test_real_descriptions_have_no_error(shared: Path, seed: str) -> None:
    result = parse(shared / "seeds" / f"{seed}.txt")

    assert result.records
    assert [issue.code for issue in result.issues if issue.severity == "error"] == []


def test_the_budget_is_clean() -> None:
    assert clean("budget").issues == ()
