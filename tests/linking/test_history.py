"""What changed between captures, told from the merged record."""

from __future__ import annotations

from esrcat.linking.history import Change, Step, history
from esrcat.linking.merge import merge
from tests.linking.records import record

FIRST = record(
    "a", code="S19001", name="Valo", end="2010-12-31", status="ongoing", web="www.valo.example",
    partners=[{"name": "Lopen kunta"}], participants={"planned": {"total": 30, "women": 12}},
    summary="Aluksi.",
)  # fmt: skip
SECOND = record(
    "b", code="S19001", name="Valo", end="2011-06-30", status="ongoing", partners=[{"name": "Lopen kunta"}],
    participants={"planned": {"total": 40, "women": 20}}, summary="Sitten.",
)  # fmt: skip
THIRD = record(
    "c", code="S19001", name="Valo", end="2011-06-30", status="ended", partners=[{"name": "Kyläseura ry"}],
    participants={"planned": {"total": 40, "women": 20}}, summary="Sitten.", final_report="Valmista tuli.",
)  # fmt: skip
SUMMARY = record("d", form=None, method="sentence", name="Valo", end="2015")


def test_one_capture_has_no_history() -> None:
    assert history(merge([SECOND, SUMMARY])) == ()


def test_steps_go_from_the_oldest() -> None:
    merged = merge([SUMMARY, THIRD, FIRST, SECOND])

    assert [document.name for document in merged.documents] == ["c", "b", "a", "d"]
    assert [(step.earlier, step.later) for step in history(merged)] == [(2, 1), (1, 0)]


def test_changes() -> None:
    first, second = history(merge([FIRST, SECOND, THIRD]))

    assert set(first.changes) == {
        Change("/end", "changed", "2010-12-31", "2011-06-30"),
        Change("/web", "removed", "www.valo.example", None),
        Change("/participants/planned/total", "changed", 30, 40),
        Change("/summary", "reworded", None, None),
    }
    assert {(change.pointer, change.kind) for change in second.changes} == {
        ("/status", "changed"),
        ("/partners", "changed"),
        ("/final_report", "added"),
    }


def test_nothing_changed() -> None:
    again = record("e", code="S19001", name="Valo", end="2010-12-31")
    same = record("f", code="S19001", name="Valo", end="2010-12-31")

    assert history(merge([again, same])) == (Step(1, 0, ()),)
