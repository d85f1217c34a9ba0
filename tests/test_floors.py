"""How well the corpus is read may only get better: the floors in floors.toml hold, and were never lowered.

A floor may change with the corpus, whose digest stands beside the floors, and only then.
"""

from __future__ import annotations

import subprocess
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from esrcat.evaluate import EvaluationReport, evaluate
from tests.documents import parsed

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "tests" / "floors.toml"

Pinned = dict[str, Any]


def pinned() -> Pinned:
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


HALVES = ("f1", "f1_test")
"""The tables of floors: all documents but the test halves, and the test halves."""


@pytest.fixture(scope="module")
def report() -> EvaluationReport:
    """Evaluate the corpus, with documents as the run has read them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("esrcat.evaluate.parse", lambda document, name: parsed(document))
        return evaluate(ROOT / "corpus")


def of_forms(report: EvaluationReport) -> EvaluationReport:
    """Return the report on all documents but free texts."""
    return replace(report, outcomes=tuple(each for each in report.outcomes if not each.language))


def half(report: EvaluationReport, table: str) -> EvaluationReport:
    own = report.test_half() if table.endswith("_test") else report.without_test_half()
    return own.of_free_text() if table.startswith("free_text") else of_forms(own)


LANGUAGES = ("free_text", "free_text_test")
"""Floors of free texts: F1 by language; at most so many traps taken and texts mistaken."""


PRECISION = 0.97
NAMES = 0.969
"""The least F1 of the names of projects in the free texts that rules are written from."""


def lowered(now: Pinned, before: Pinned) -> list[str]:
    """Return the floors that are lower, or gone, though the corpus is the same."""
    if now["corpus"] != before["corpus"]:
        return []
    return [
        group
        for table in HALVES
        for group, floor in before.get(table, {}).items()
        if now.get(table, {}).get(group, -1) < floor
    ]


def test_the_floors_are_of_this_corpus(report: EvaluationReport) -> None:
    assert report.digest == pinned()["corpus"], (
        "the corpus has changed: look at `esrcat evaluate corpus`, then pin again"
    )


@pytest.mark.parametrize("table", HALVES)
def test_the_floors_hold(report: EvaluationReport, table: str) -> None:
    judged = half(report, table)
    reached = {group: score.f1 for group, score in judged.groups().items()} | {
        "all fields": judged.total().f1
    }
    below = {
        group: (reached.get(group), floor)
        for group, floor in pinned()[table].items()
        if (reached.get(group) or 0) < floor
    }

    assert below == {}, "`esrcat evaluate corpus` shows what differs"


@pytest.mark.parametrize("table", LANGUAGES)
def test_free_text_is_read_as_well_as_before(report: EvaluationReport, table: str) -> None:
    judged = half(report, table)
    floors = pinned().get(table, {})
    if not judged.outcomes:
        assert floors == {}
        return
    reached = {language: part.total().f1 for language, part in judged.languages().items()}
    laid, taken = judged.traps()

    assert set(floors) - {"mistaken", "precision"} == {*reached, "traps_taken"}
    assert {language: f1 for language, f1 in reached.items() if (f1 or 0) < floors[language]} == {}
    assert taken / max(laid, 1) <= floors["traps_taken"]


@pytest.mark.parametrize("table", LANGUAGES)
def test_sums_and_times_of_free_texts_are_hardly_ever_wrong(report: EvaluationReport, table: str) -> None:
    """Precision of money totals, and of start and end; of the texts held out as it was pinned, if it was."""
    floor = PRECISION if table == "free_text" else pinned().get(table, {}).get("precision", 0)

    reached = {name: score.precision for name, score in half(report, table).facts().items()}

    assert {name: each for name, each in reached.items() if each is not None and each < floor} == {}
    assert reached or table != "free_text"


def test_projects_of_free_texts_get_their_names(report: EvaluationReport) -> None:
    assert (half(report, "free_text").fields()["/name"].f1 or 0) >= NAMES


@pytest.mark.parametrize("table", HALVES)
def test_every_group_of_fields_has_a_floor(report: EvaluationReport, table: str) -> None:
    assert set(pinned()[table]) == {*half(report, table).groups(), "all fields"}


def test_every_document_is_taken_for_what_it_is(report: EvaluationReport) -> None:
    """Forms in both halves, open free texts; of those held out, no more are mistaken than before."""
    open_half, held_out = report.without_test_half(), report.test_half()
    mistaken = [each for each in held_out.of_free_text().outcomes if held_out.misidentified(each)]

    assert not open_half.failed, open_half.render()
    assert not of_forms(held_out).failed
    assert open_half.records().f1 == 1
    assert len(mistaken) <= pinned()["free_text_test"]["mistaken"]


def test_no_floor_was_lowered() -> None:
    now = pinned()

    for version in committed_versions():
        assert lowered(now, version) == []


def committed_versions() -> list[Pinned]:
    """Return the floors of every commit that changed them; none outside a repository."""
    name = FLOORS.relative_to(ROOT).as_posix()
    log = git("log", "--format=%H", "--diff-filter=AM", "--", name)
    return [tomllib.loads(git("show", f"{commit}:{name}")) for commit in log.split()]


def git(*arguments: str) -> str:
    run = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return run.stdout if run.returncode == 0 else ""


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        ({"corpus": "a", "f1": {"/code": 1.0}}, {"corpus": "a", "f1": {"/code": 1.0}}, []),
        ({"corpus": "a", "f1": {"/code": 1.0}}, {"corpus": "a", "f1": {"/code": 0.9}}, []),
        ({"corpus": "a", "f1": {"/code": 0.8}}, {"corpus": "a", "f1": {"/code": 0.9}}, ["/code"]),
        ({"corpus": "a", "f1": {}}, {"corpus": "a", "f1": {"/code": 0.0}}, ["/code"]),
        ({"corpus": "b", "f1": {"/code": 0.8}}, {"corpus": "a", "f1": {"/code": 0.9}}, []),
    ],
)
def test_a_lowered_floor_is_seen(now: Pinned, before: Pinned, expected: list[str]) -> None:
    assert lowered(now, before) == expected
