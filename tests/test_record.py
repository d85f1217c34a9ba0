"""Extraction → record: pointers become nested values, evidence its quotes and places, the rest is listed."""

from __future__ import annotations

import json

import orjson
import pytest
from pydantic import ValidationError

from esrcat import parse
from esrcat.evidence import Extraction, Found
from esrcat.issues import Issue
from esrcat.model import ProjectRecord
from esrcat.readers import read
from esrcat.record import assemble, slug, to_json, unmapped, values
from esrcat.span import Span

WRITTEN = "Otsikko\n\nKoodi: S10001\n\nMuuta tekstiä"
DOCUMENT = read(WRITTEN.encode(), "a/b.txt")


def found(pointer: str, value: str | float, quote: str) -> Found:
    start = WRITTEN.index(quote)
    return Found(pointer, value, start, start + len(quote), "label", "a rule")


def test_pointers_become_nested_values() -> None:
    given = [
        found("/code", "S1", "S10001"),
        found("/actor/address/street", "K", "K"),
        found("/partners/0/name", "A", "O"),
        found("/partners/0/business_id", "1", "O"),
        found("/partners/1/name", "B", "O"),
        found("/objectives/0", "x", "O"),
        found("/objectives/1", "y", "O"),
        found("/outcomes/statements/0/number", 5, "O"),
    ]

    assert values(given) == {
        "code": "S1",
        "actor": {"address": {"street": "K"}},
        "partners": [{"name": "A", "business_id": "1"}, {"name": "B"}],
        "objectives": ["x", "y"],
        "outcomes": {"statements": [{"number": 5}]},
    }


def test_evidence_quotes_the_text_and_names_the_place() -> None:
    record = assemble(DOCUMENT, "small", Extraction(found=[found("/code", "S10001", "S10001")]))

    assert record.evidence == {
        "/code": [
            {
                "document": 0,
                "start": 16,
                "end": 22,
                "quote": "S10001",
                "method": "label",
                "rule": "a rule",
                "place": {"line": 3, "column": 8},
            }
        ]
    }


def test_a_derived_value_lists_all_its_spans() -> None:
    first = found("/fund", "ESF", "Otsikko")._replace(method="derived", more=(Span(16, 22),))
    record = assemble(DOCUMENT, "small", Extraction(found=[first]))

    assert [item["quote"] for item in record.evidence["/fund"]] == ["Otsikko", "S10001"]
    assert [item["text"] for item in record.model_dump()["unmapped"]] == ["Koodi:", "Muuta tekstiä"]


def test_what_was_looked_up_has_no_evidence() -> None:
    record = assemble(DOCUMENT, "small", Extraction(found=[Found("/name", "A", -1, -1, "list", "a rule")]))

    assert (record.name, record.evidence) == ("A", {})


UNMAPPED = [
    ([], ["Otsikko\n\nKoodi: S10001\n\nMuuta tekstiä"]),
    ([(0, 7)], ["Koodi: S10001\n\nMuuta tekstiä"]),
    ([(9, 15), (0, 7)], ["S10001\n\nMuuta tekstiä"]),
    ([(0, 7), (2, 5), (9, 22)], ["Muuta tekstiä"]),
    ([(0, 29), (3, 12)], ["tekstiä"]),
    ([(0, len(WRITTEN))], []),
]


@pytest.mark.parametrize(("claimed", "texts"), UNMAPPED)
def test_unmapped_is_what_nothing_took(claimed: list[tuple[int, int]], texts: list[str]) -> None:
    left = unmapped(DOCUMENT, Extraction(claimed=claimed))

    assert [WRITTEN[start:end] for start, end in left] == texts


def test_key_and_id() -> None:
    with_code = assemble(DOCUMENT, "small", Extraction(found=[found("/code", "S10001", "S10001")]), ordinal=2)
    with_name = assemble(DOCUMENT, "small", Extraction(found=[found("/name", "Työn Äärellä!", "Otsikko")]))
    bare = assemble(DOCUMENT, "small", Extraction())
    again = assemble(DOCUMENT, "small", Extraction(), ordinal=1)

    assert (with_code.key, with_code.id) == (f"{DOCUMENT.sha256[:12]}-2", "s10001")
    assert with_name.id.startswith("tyon-aarella-")
    assert len(with_name.id) == len("tyon-aarella-") + 8
    assert bare.id.startswith("hanke-")
    assert bare.id != again.id


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Väki & Työ", "vaki-tyo"),
        ("«…»", "hanke"),
        ("a" * 70, "a" * 60),
        ("a" * 59 + "-b", "a" * 59),
        ("ß ﬁ", "ss-fi"),
        ("Aux", "aux-"),
        ("COM 1", "com-1"),
        ("COM1", "com1-"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_the_document_is_named() -> None:
    record = assemble(DOCUMENT, "small", Extraction())

    assert [part.model_dump(exclude_none=True) for part in record.documents] == [
        {"name": "a/b.txt", "sha256": DOCUMENT.sha256, "media_type": "text/plain", "form": "small"}
    ]
    assert (record.form, record.languages) == ("small", ["fi"])


def test_issues_say_where_and_what() -> None:
    issue = Issue("unknown-label", None, Span(9, 14), {"label": "Koodi"})
    record = assemble(DOCUMENT, "small", Extraction(issues=[issue]), [Issue("code-missing", "/code")])
    first, second = record.issues

    assert (first.code, first.severity, first.start, first.end) == ("unknown-label", "info", 9, 14)
    assert "Koodi" in first.message
    assert (second.pointer, second.start, second.severity) == ("/code", None, "warning")


def test_without_evidence_values_and_states_are_the_same() -> None:
    head = b"Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n1. Projekti\n\n"
    data = head + b"Projektikoodi: S10001\n\nOsio: -"
    (full,), (bare,) = parse(data).records, parse(data, evidence=False).records
    nothing: dict[str, object] = {"evidence": {}, "unmapped": [], "issues": []}

    assert full.model_dump() | nothing == bare.model_dump()
    assert full.evidence
    assert full.states == {"/programme_section": "empty"}


def test_the_fast_json_is_the_models() -> None:
    extraction = Extraction(found=[found("/code", "S10001", "S10001")], states={"/web": "empty"})
    record = assemble(DOCUMENT, "small", extraction, [Issue("name-missing", "/name")])

    assert orjson.loads(to_json(record)) == json.loads(record.model_dump_json())
    assert ProjectRecord.model_validate_json(to_json(record)) == record


def test_a_value_of_the_wrong_kind_is_a_mistake_of_the_form() -> None:
    with pytest.raises(ValidationError):
        assemble(DOCUMENT, "small", Extraction(found=[found("/fund", "EAKR", "Otsikko")]))


@pytest.mark.parametrize("immense", [2**53, -(2**53), 10**30, 1e16, float("inf"), float("nan")])
def test_a_number_that_no_record_holds_is_unreadable(immense: float) -> None:
    extraction = Extraction(
        found=[
            found("/code", "S10001", "S10001"),
            found("/funding/total_cost", immense, "Koodi"),
            found("/funding/public/planned", 2**53 - 1, "Muuta"),
        ]
    )
    about = Issue("rows-do-not-sum", "/funding", None, {"sum": immense, "total": 5})

    record = assemble(DOCUMENT, "small", extraction, [about, Issue("name-missing", "/name")])

    assert record.funding.total_cost is None
    assert record.funding.public.planned == 2**53 - 1
    assert record.states == extraction.states == {"/funding/total_cost": "unreadable"}
    assert {issue.code for issue in record.issues} == {"unreadable-value", "name-missing"}
    assert "Koodi:" in " ".join(part.text for part in record.unmapped)
    assert json.loads(to_json(record)) == record.model_dump(mode="json")


def test_attributes_cannot_be_set_and_lists_are_shared_by_plain_copies() -> None:
    record = ProjectRecord(id="a", themes=["x"])
    with pytest.raises(ValidationError, match="frozen"):
        record.name = "Muu"  # type: ignore[misc]

    assert record.model_copy().themes is record.themes
    assert record.model_copy(deep=True).themes is not record.themes
