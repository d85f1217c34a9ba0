"""What changed between captures, told from the merged record."""

from __future__ import annotations

from esrcat.linking.history import Change, Step, history
from esrcat.linking.merge import merge
from esrcat.model import ProjectRecord
from tests.linking.records import record


def at(day: str, one: ProjectRecord) -> ProjectRecord:
    """Return a record whose document was published on a day."""
    (document,) = one.documents
    return one.model_copy(update={"documents": [document.model_copy(update={"published": day})]})


def kept(time: str, one: ProjectRecord) -> ProjectRecord:
    """Return a record whose document a web archive kept at a time."""
    (document,) = one.documents
    name = f"x.warc.gz!/{time}/https://eura.example/{document.name}"
    return one.model_copy(update={"documents": [document.model_copy(update={"name": name})]})


FIRST = at("2009-05-01", record(
    "a", code="S19001", name="Valo", end="2010-12-31", status="ongoing", web="www.valo.example",
    partners=[{"name": "Lopen kunta"}], participants={"planned": {"total": 30, "women": 12}},
    summary="Aluksi.",
))  # fmt: skip
SECOND = at("2010-05-01", record(
    "b", code="S19001", name="Valo", end="2011-06-30", status="ongoing", partners=[{"name": "Lopen kunta"}],
    participants={"planned": {"total": 40, "women": 20}}, summary="Sitten.",
))  # fmt: skip
THIRD = at("2011-05-01", record(
    "c", code="S19001", name="Valo", end="2011-06-30", status="ended", partners=[{"name": "Kyläseura ry"}],
    participants={"planned": {"total": 40, "women": 20}}, summary="Sitten.", final_report="Valmista tuli.",
))  # fmt: skip
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
    again = at("2010-05-01", record("e", code="S19001", name="Valo", end="2010-12-31"))
    same = at("2011-05-01", record("f", code="S19001", name="Valo", end="2010-12-31"))

    assert history(merge([again, same])) == (Step(1, 0, (), True),)


def test_captures_of_a_web_archive_go_by_their_time() -> None:
    late = kept("20120304050607", record("e", code="S19001", name="Valo", end="2010-12-31"))
    early = kept("20100304050607", record("f", code="S19001", name="Valo", end="2011-06-30", status="ended"))
    merged = merge([early, late])

    assert [document.name[-1] for document in merged.documents] == ["e", "f"]
    (step,) = history(merged)
    assert (step.earlier, step.later, step.is_ordered) == (1, 0, True)
    assert Change("/end", "changed", "2011-06-30", "2010-12-31") in step.changes


def test_a_page_in_another_encoding_is_no_later_capture() -> None:
    again = record("e", code="S19001", name="Valo", end="2010-12-31")
    same = record("f", code="S19001", name="Valo", end="2010-12-31")

    assert history(merge([again, same])) == ()
    assert history(merge([at("2010-05-01", again), same])) == (), "the time of one alone gives no order"


def test_copies_of_no_known_time_differ_without_order() -> None:
    one = record("e", code="S19001", name="Valo", end="2010-12-31")
    other = record("f", code="S19001", name="Valo", end="2011-06-30")
    (step,) = history(merge([one, other]))

    assert step == Step(0, 1, (Change("/end", "changed", "2011-06-30", "2010-12-31"),), False)


def test_two_files_of_a_form_that_is_no_page_of_the_service_are_no_copies() -> None:
    reports = (
        at(f"{year}-05-01", record(name, form="pdf2007_report", code="S19001", name="Valo", end=f"{year}"))
        for name, year in (("e.pdf", 2010), ("f.pdf", 2011))
    )

    assert history(merge(reports)) == ()
