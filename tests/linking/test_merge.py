"""Merging: chosen values and their rules, conflicts, sources, and what must not be lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.linking.merge import merge
from esrcat.model import EvidenceItem, ProjectRecord
from tests.linking.records import places, record

FORM = record(
    "lomake",
    code="S19001",
    name="VALO - Kylien palvelut 2009-2011",
    start="2009-01-01",
    end="2011-06-30",
    status="ended",
    authority={"name": "Hämeen ELY-keskus", "as_written": "Hämeen ELY-keskus"},
    actor={"name": "Forssan kaupunki / kehittäminen", "business_id": "9000001-6"},
    partners=[{"name": "Kyläyhdistys ry"}, {"name": "Lopen kunta"}],
    area=places("Forssa", "Loppi"),
    participants={"planned": {"total": 40, "women": 20}},
    summary="Palveluja kehitetään.",
)
EARLIER = record(
    "varhainen",
    code="S19001",
    name="VALO - Kylien palvelut 2009-2011",
    start="2009-01-01",
    end="2010-12-31",
    status="ongoing",
    partners=[{"name": "Kyläyhdistys ry"}],
    participants={"planned": {"total": 30, "women": 12}},
    web="www.valo.example",
)
ROW = record(
    "luettelo", method="table", form="eura_list", code="S19001", name="Kylien palvelut", end="2011-06-30",
    authority={"name": "Hämeen TE-keskus"}, funding={"currency": "EUR", "eu_state": {"granted": 100}},
)  # fmt: skip
SUMMARY = record(
    "tiivistelma",
    method="sentence",
    form=None,
    name="Valo – kylien palvelut",
    start="2009",
    end="2012",
    authority={"name": "Hämeen TE-keskus"},
    actor={"name": "Forssan kaupunki"},
    partners=[{"name": "Lopen kunta"}, {"name": "Seurakunta", "business_id": "9000002-4"}],
    area=places("Forssa"),
    summary="Hanke kehittää kylien palveluja omin sanoin.",
    sections=[{"title": "Kenelle?", "text": "Kyläläisille.", "document": 0}],
)
ALL = (FORM, EARLIER, ROW, SUMMARY)


def conflicts(*records: ProjectRecord) -> dict[str, Any]:
    return {
        pointer: (conflict.rule, [(other["value"], other["documents"]) for other in conflict.others])
        for pointer, conflict in merge(records).conflicts.items()
    }


def test_documents_stand_in_the_order_of_their_word() -> None:
    merged = merge(ALL)

    assert [document.name for document in merged.documents] == [
        "lomake",
        "varhainen",
        "luettelo",
        "tiivistelma",
    ]
    assert (merged.id, merged.key, merged.form) == ("s19001", FORM.key, "eura2007")


def test_a_form_goes_before_a_summary() -> None:
    found = conflicts(FORM, SUMMARY)

    assert found["/end"] == ("form before summary", [("2012", [1])])
    assert found["/authority/name"] == ("form before summary", [("Hämeen TE-keskus", [1])])
    rule, [(partners, documents)] = found["/partners"]
    assert (rule, [partner["name"] for partner in partners], documents) == (
        "form before summary",
        ["Lopen kunta", "Seurakunta"],
        [1],
    )


def test_what_is_said_in_other_letters_is_no_conflict() -> None:
    found = conflicts(FORM, SUMMARY)

    assert not {"/name", "/actor/name", "/area/municipalities", "/summary"} & set(found)


def test_the_later_capture_goes_first() -> None:
    found = conflicts(EARLIER, FORM)

    assert found["/end"] == ("later capture", [("2010-12-31", [1])])
    assert found["/status"] == ("later capture", [("ongoing", [1])])
    assert found["/partners"][0] == "later capture", "a list of a form is complete: one item less is a change"


def test_only_copies_of_one_page_are_captures() -> None:
    def said(end: str, name: str, url: str | None = None, form: str = "project_page") -> ProjectRecord:
        one = record(f"{name} {end}", form=form, name="Valo", code="S19001", end=end)
        (document,) = one.documents
        return one.model_copy(update={"documents": [document.model_copy(update={"name": name, "url": url})]})

    def rule(one: ProjectRecord, other: ProjectRecord) -> str:
        return str(conflicts(one, other)["/end"][0])

    first, later = "2010-12-31", "2011-12-31"
    kept = (
        "a.warc.gz!/20100304050607/https://valo.example/hanke",
        "b.warc.gz!/20120304050607/http://valo.example/hanke/",
    )

    assert rule(said(first, "a.html"), said(later, "b.html")) == "later or fuller document"
    assert rule(
        said(first, "a.html", "https://valo.example/"), said(later, "b.html", "http://valo.example")
    ) == ("later capture")
    assert rule(said(first, kept[0]), said(later, kept[1])) == "later capture"
    assert rule(said(first, "a.html"), said(later, "a.html")) == "later capture"
    assert (
        rule(said(first, "a.html", form="eura2007"), said(later, "b.html", form="eura2007"))
        == "later capture"
    )
    assert rule(said(first, "1.pdf", form="pdf2007_report"), said(later, "2.pdf", form="pdf2007_report")) == (
        "later or fuller document"
    )


def test_parts_of_a_thing_stay_together() -> None:
    merged = merge((FORM, EARLIER))

    assert merged.participants.planned is not None
    assert (merged.participants.planned.total, merged.participants.planned.women) == (40, 20)
    assert conflicts(FORM, EARLIER)["/participants/planned/total"] == ("later capture", [(30, [1])])
    assert "/participants/planned/women" not in merged.conflicts


def test_a_more_precise_date_goes_first() -> None:
    year = record("a", form=None, name="Valo", start="2009")
    day = record("b", form=None, name="Valo", start="2009-03-01")
    form = record("c", name="Valo", start="2009", code="S19001")

    for one in (year, form):
        assert merge((one, day)).start == "2009-03-01"
        assert conflicts(one, day)["/start"][0] == "more precise date"
    assert merge((record("d", name="Valo", start="2010", code="S19001"), day)).start == "2010"


def test_a_named_field_goes_before_prose() -> None:
    prose = record("a", method="sentence", code="S19001", name="Valo", partners=[{"name": "Kyläyhdistys ry"}])
    named = record(
        "b", method="table", form="eura_list", code="S19001", name="Valo", partners=[{"name": "Lopen kunta"}]
    )

    assert [partner.name for partner in merge((prose, named)).partners] == ["Lopen kunta"]
    assert conflicts(prose, named)["/partners"][0] == "named field before prose"
    assert conflicts(FORM, ROW)["/authority/name"][0] == "form before list"


def test_what_one_document_says_is_there() -> None:
    merged = merge(ALL)

    assert merged.web == "www.valo.example"
    assert merged.funding.eu_state.granted == 100
    assert [section.document for section in merged.sections] == [3]
    assert merged.evidence["/web"][0]["document"] == 1


def test_each_field_keeps_all_its_sources() -> None:
    merged = merge((FORM, SUMMARY))

    assert [item["document"] for item in merged.evidence["/name"]] == [0, 1]
    assert [item["document"] for item in merged.evidence["/area/municipalities/0/name"]] == [0, 1]
    assert [item["document"] for item in merged.evidence["/summary"]] == [0, 1]
    assert [item["document"] for item in merged.evidence["/end"]] == [0]
    assert merged.evidence["/conflicts/~1end/others/0/value"][0]["quote"] == "2012"
    # An item of the other list that the chosen one has too is a source of that.
    assert [item["document"] for item in merged.evidence["/partners/1/name"]] == [0, 1]
    assert "/conflicts/~1partners/others/0/value/1/name" in merged.evidence


def test_an_item_takes_what_another_document_knows_of_it() -> None:
    one = record(
        "a", code="S19001", name="Valo", partners=[{"name": "Lopen kunta"}, {"name": "Kyläyhdistys ry"}]
    )
    other = record(
        "b", form=None, name="Valo", partners=[{"name": "Lopen kunta", "business_id": "9000003-2"}]
    )
    merged = merge((one, other))

    assert merged.partners[0].business_id == "9000003-2"
    assert merged.evidence["/partners/0/business_id"][0]["document"] == 1
    assert not merged.conflicts


def test_states_issues_and_loose_text_are_carried_over() -> None:
    form = FORM.model_copy(update={"states": {"/web": "empty", "/project_type": "unreadable"}})
    other = ProjectRecord.model_validate(
        SUMMARY.model_dump()
        | {
            "states": {"/web": "unreadable"},
            "unmapped": [{"document": 0, "start": 5, "end": 9, "text": "muut"}],
            "issues": [
                {
                    "code": "x",
                    "severity": "info",
                    "pointer": "/partners/0/name",
                    "document": 0,
                    "message": "m",
                },
                {
                    "code": "y",
                    "severity": "info",
                    "pointer": "/partners/1/name",
                    "document": 0,
                    "message": "m",
                },
            ],
        }
    )
    merged = merge((form, other))

    assert merged.states == {"/web": "empty", "/project_type": "unreadable"}
    assert merge((form, EARLIER)).states == {"/project_type": "unreadable"}
    assert [part.document for part in merged.unmapped] == [1]
    assert [(issue.pointer, issue.document) for issue in merged.issues] == [
        ("/partners/1/name", 1),
        ("/conflicts/~1partners/others/0/value/1/name", 1),
    ]


def test_a_record_of_others_without_documents_is_merged_too() -> None:
    bare = ProjectRecord.model_validate(
        {"id": "muu", "name": "Kylien palvelut", "end": "2010", "summary": "Muu."}
    )

    assert conflicts(FORM, bare)["/end"] == ("form before summary", [("2010", [])])


def facts(one: ProjectRecord) -> set[tuple[Any, ...]]:
    """Return all evidence of a record, wherever it stands, by document."""
    return {
        (one.documents[item["document"]].sha256, item["start"], item["end"], item["quote"], item["method"])
        for items in one.evidence.values()
        for item in items
    }


def values() -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy for the values of a document about one project."""
    partner = st.sampled_from(("Lopen kunta", "Kyläyhdistys ry", "Seurakunta"))
    return st.fixed_dictionaries(
        {"name": st.sampled_from(("Valo", "VALO", "Valo ja varjo"))},
        optional={
            "start": st.sampled_from(("2009", "2009-03", "2009-03-01", "2010-01-01")),
            "end": st.sampled_from(("2011", "2011-12-31", "2012-06-30")),
            "status": st.sampled_from(("ended", "ongoing")),
            "authority": st.sampled_from(("A-keskus", "B-keskus")).map(
                lambda name: {"name": name, "as_written": name}
            ),
            "partners": st.lists(partner, max_size=3, unique=True).map(
                lambda names: [{"name": name} for name in names]
            ),
            "participants": st.tuples(st.sampled_from((10, 20)), st.sampled_from((3, 4))).map(
                lambda pair: {"planned": {"total": pair[0], "women": pair[1]}}
            ),
            "summary": st.sampled_from(("Lyhyt.", "Toinen.", "Pitkä. " * 40)),
        },
    )


def groups() -> st.SearchStrategy[list[ProjectRecord]]:
    """Return a strategy for two to four documents about one project, in any order."""
    form = st.sampled_from(("eura2007", "eura_list", None))
    method = st.sampled_from(("label", "table", "sentence"))
    one = st.tuples(values(), form, method)
    return st.lists(one, min_size=2, max_size=4).map(
        lambda drawn: [
            record(f"asiakirja-{at}", form=form, method=method, code="S19001" if form else None, **content)
            for at, (content, form, method) in enumerate(drawn)
        ]
    )


@given(groups(), st.randoms(use_true_random=False))
def test_the_order_of_the_records_does_not_matter(records: list[ProjectRecord], rng: Any) -> None:
    shuffled = list(records)
    rng.shuffle(shuffled)

    assert merge(shuffled) == merge(records)


@given(groups())
def test_merging_again_changes_nothing(records: list[ProjectRecord]) -> None:
    merged = merge(records)

    assert merge([merged]) == merged
    assert merge([merged, merged]) == merged
    for part in records:
        assert merge([merged, part]) == merged


@given(groups())
def test_no_evidence_is_lost(records: list[ProjectRecord]) -> None:
    merged = merge(records)

    assert facts(merged) == set().union(*map(facts, records))


@given(groups())
def test_every_single_value_is_chosen_or_told(records: list[ProjectRecord]) -> None:
    merged = merge(records).model_dump()
    for one in records:
        for field in ("start", "end", "status"):
            value = getattr(one, field)
            others = [
                other["value"] for other in merged["conflicts"].get(f"/{field}", {"others": []})["others"]
            ]
            assert value is None or value in (merged[field], *others)


@pytest.mark.parametrize("one", ALL)
def test_a_single_record_comes_back_as_it_is(one: ProjectRecord) -> None:
    assert merge([one]) == one


def test_evidence_of_an_editor_wins_again() -> None:
    item: EvidenceItem = {"method": "editor", "rule": "arkiston kortti"}
    corrected = SUMMARY.model_copy(update={"end": "2013", "evidence": {**SUMMARY.evidence, "/end": [item]}})
    merged = merge((FORM, corrected))

    assert merged.end == "2013"
    assert merged.conflicts["/end"].rule == "editor"
