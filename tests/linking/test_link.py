"""Linking a catalogue: by code, by likeness, with doubts told, an editor's word above all, in any order."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from esrcat import parse
from esrcat.catalogue import Catalogue
from esrcat.editor import Correction, Decisions, LinkDecision
from esrcat.editor.tables import Row
from esrcat.errors import EditorError
from esrcat.issues import message
from esrcat.linking import LinkReport, link, settle
from esrcat.model import ProjectRecord
from tests.linking.records import places, record

PROSE = (
    "Valo-hankkeessa kyläläiset kokoontuvat kerran kuussa suunnittelemaan omia palvelujaan. Kokousten "
    "pohjalta laaditaan ohjelma, jonka kylän yhdistykset toteuttavat yhdessä yritysten kanssa."
)
FACTS: dict[str, Any] = {
    "name": "VALO - Kylien palvelut",
    "start": "2009-01-01",
    "end": "2011-12-31",
    "actor": {"name": "Forssan kaupunki"},
    "area": places("Forssa"),
    "summary": PROSE,
}
FORM = record("lomake", code="S19001", fund="ESF", programme_period="2007-2013", **FACTS)
SUMMARY = record("tiivistelma", form=None, method="sentence", **(FACTS | {"name": "Valo – kylien palvelut"}))
NEXT = record(
    "jatko",
    code="S19002",
    **(FACTS | {"name": "VALO II - Kylien palvelut", "start": "2012-01-01", "end": "2013-12-31"}),
)
ELSEWHERE = record(
    "muualla", form=None, **(FACTS | {"actor": {"name": "Lopen kunta"}, "area": places("Loppi")})
)
UNDATED = record(
    "sivu", form=None, **(FACTS | {"start": None, "end": None, "summary": "Kylien yhteinen asia."})
)


def linked(
    records: Iterable[ProjectRecord], *decisions: tuple[str, str, str]
) -> tuple[list[ProjectRecord], LinkReport]:
    links = tuple(LinkDecision(one, other, word) for one, other, word in decisions)  # type: ignore[arg-type]
    with Catalogue.from_records(records) as catalogue:
        report = link(catalogue, Decisions(links=links))
        return list(catalogue.projects()), report


def names(records: Iterable[ProjectRecord]) -> dict[str, list[str]]:
    return {one.id: [document.name for document in one.documents] for one in records}


def codes(one: ProjectRecord) -> list[str]:
    return [issue.code for issue in one.issues]


def test_lines_that_contradict_each_other_under_other_names_are_refused() -> None:
    lines = [
        ("S19001", "tiivistelma", "same"),
        ("tiivistelma", "sivu", "same"),
        ("lomake", "sivu", "different"),
    ]
    with pytest.raises(EditorError, match="lomake and sivu are joined by other lines, through a third"):
        linked((FORM, SUMMARY, UNDATED), *lines)

    # A document is parted from the others of its code, which name it too.
    later = record("myohempi", code="S19001", **(FACTS | {"end": "2012-06-30"}))
    found, _ = linked((FORM, later), ("S19001", "myohempi", "different"))
    assert len(found) == 2


def test_the_same_code_is_the_same_project() -> None:
    later = record("myohempi", code="S19001", **(FACTS | {"end": "2012-06-30"}))
    found, report = linked((FORM, later))

    assert names(found) == {"s19001": ["myohempi", "lomake"]}
    assert found[0].documents[1].link is not None
    assert (found[0].documents[1].link.rule, found[0].documents[0].link) == ("code", None)
    assert report == LinkReport(1, 2, 0)


def test_a_document_without_a_code_joins_by_likeness_with_the_reasons() -> None:
    found, _ = linked((FORM, SUMMARY, NEXT, ELSEWHERE))

    assert names(found)["s19001"] == ["lomake", "tiivistelma"]
    why = next(one for one in found if one.id == "s19001").documents[1].link
    assert why is not None
    assert (why.rule, why.score is not None and why.score > 0) == ("likeness", True)
    assert {"name same", "period same", "actor same", "places same", "text whole"} == set(why.reasons)


def test_phases_and_other_towns_stay_apart() -> None:
    found, _ = linked((FORM, NEXT, ELSEWHERE))

    assert len(found) == 3
    twin = next(one for one in found if one.id.startswith("muualla"))
    (issue,) = [issue for issue in twin.issues if issue.params["other"] == "s19001"]
    assert (issue.code, issue.severity) == ("possible-twin", "info")
    assert "alue" in message(issue, "fi")
    assert "toteuttaja" in message(issue, "fi").partition("vastaan")[2]


def test_a_page_that_two_phases_claim_alike_is_told_and_not_joined() -> None:
    again = record("uudelleen", code="S19003", **(FACTS | {"start": "2012-01-01", "end": "2013-12-31"}))
    page = record("sivu", form=None, **(FACTS | {"start": None, "end": None}))
    found, report = linked((FORM, again, page))

    assert names(found) == {"s19001": ["lomake"], "s19003": ["uudelleen"], page.id: ["sivu"]}
    assert report.doubts == 2
    assert "another project as alike" in next(one for one in found if one.id == page.id).issues[0].message


def test_a_code_with_another_fund_is_told_and_not_joined() -> None:
    other = record("muu-rahasto", code="S19001", **(FACTS | {"fund": "ERDF", "name": "Satama"}))
    for order in permutations((FORM, other, SUMMARY)):
        found, _ = linked(order)

        assert names(found).keys() == {"s19001", "s19001-2"}
        assert all("code-of-two" in codes(one) for one in found)
        assert {one.id: one.fund for one in found} == {"s19001": "ERDF", "s19001-2": "ESF"} or {
            one.id: one.fund for one in found
        } == {"s19001": "ESF", "s19001-2": "ERDF"}


def test_the_order_of_the_input_does_not_matter() -> None:
    other = record("muu-rahasto", code="S19001", **(FACTS | {"fund": "ERDF", "name": "Satama"}))
    everyone = (FORM, SUMMARY, NEXT, ELSEWHERE, UNDATED, other)
    first, _ = linked(everyone)

    for order in (everyone[::-1], everyone[3:] + everyone[:3]):
        assert linked(order)[0] == first


def test_linking_again_changes_nothing() -> None:
    first, _ = linked((FORM, SUMMARY, NEXT, ELSEWHERE, UNDATED))
    again, _ = linked(first)

    assert again == first


def test_the_same_record_twice_is_one() -> None:
    found, _ = linked((SUMMARY, SUMMARY))

    assert found == [SUMMARY]


def test_an_editor_forbids() -> None:
    found, report = linked((FORM, SUMMARY), ("S19001", "tiivistelma", "different"))

    assert len(found) == 2
    assert not any(map(codes, found))
    assert report.doubts == 0


def test_an_editor_joins() -> None:
    found, _ = linked((FORM, ELSEWHERE), ("muualla", "s19001", "same"))

    assert names(found) == {"s19001": ["lomake", "muualla"]}
    assert found[0].documents[1].link is not None
    assert found[0].documents[1].link.rule == "editor"


def test_a_decision_about_nobody_is_reported() -> None:
    _, report = linked((FORM, SUMMARY), ("s19001", "s19999", "different"))

    assert [str(error) for error in report.unused] == [
        "no record 's19999' in this catalogue; check the name or take the line out"
    ]


def test_corrections_go_into_the_joined_entry(tmp_path: Path) -> None:
    row = Row(tmp_path / "corrections.csv", 2, {})
    decisions = Decisions(corrections=(Correction("S19001", "/end", "2012-01-31", "arkiston kortti", row),))
    with Catalogue.from_records((FORM, SUMMARY)) as catalogue:
        settle(catalogue, decisions)
        project = catalogue.project("s19001")

    assert project.end == "2012-01-31"
    assert project.evidence["/end"] == [{"method": "editor", "rule": "arkiston kortti"}]
    assert project.conflicts["/end"].others == [{"value": "2011-12-31", "documents": [0, 1]}]


def test_a_correction_finds_an_id_in_letters_of_any_case(tmp_path: Path) -> None:
    row = Row(tmp_path / "corrections.csv", 2, {})
    decisions = Decisions(corrections=(Correction("HANKE-a", "/end", "2012", "arkisto", row),))
    record = ProjectRecord(id="Hanke-A", name="Polku", summary="Nuoret.")
    with Catalogue.from_records((record,)) as catalogue:
        report = settle(catalogue, decisions)
        assert (report.unused, catalogue.project("Hanke-A").end) == ((), "2012")


def gold(shared: Path, name: str) -> ProjectRecord:
    """Return a record of what a free text must give, with the text itself as its summary."""
    (expected,) = json.loads((shared / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    text = (shared / "seeds" / f"{name}.txt").read_text(encoding="utf-8")
    fields = (
        "name",
        "acronym",
        "fund",
        "programme_period",
        "start",
        "end",
        "authority",
        "actor",
        "partners",
        "subprojects",
        "area",
    )
    values = {field: expected[field] for field in fields if expected.get(field) is not None}
    return record(name, form=None, method="sentence", summary=text, **values)


@pytest.mark.parametrize("backwards", [False, True])
def test_the_municipal_summary_joins_its_project(shared: Path, backwards: bool) -> None:
    texts = [
        gold(shared, name)
        for name in ("000_5a4b0b4c4163758e", "003_aad26efb354c2096", "004_d1c5417522fec7e9")
    ]
    forms = [
        one
        for name in ("001_eff64c1f7206427a", "002_6b5862e44720f194")
        for one in parse(shared / "seeds" / f"{name}.txt").records
    ]
    found, report = linked([*texts, *forms][:: -1 if backwards else 1])

    assert (report.entries, report.records, len(found)) == (1, 2, 4)
    whole = next(one for one in found if one.id == "s10083")
    assert [document.form for document in whole.documents] == ["eura2007", None]
    assert whole.documents[1].link is not None
    assert "name same" in whole.documents[1].link.reasons
    assert {pointer: conflict.rule for pointer, conflict in whole.conflicts.items()} == dict.fromkeys(
        ("/authority/name", "/partners", "/subprojects"), "form before summary"
    )
    assert whole.conflicts["/authority/name"].others == [
        {"value": "Pohjois-Savon TE-keskus", "documents": [1]}
    ]
