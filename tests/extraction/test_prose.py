"""Sections that are prose: the cleaned text, its span, and sections that the form does not know."""

from __future__ import annotations

import pytest

from tests.extraction.small_form import HEAD, read_small

SUMMARIES = [
    ("A b.\n\nC d.", "A b.\n\nC d."),
    ("- a\n- b", "- a\n- b"),
    ("Pitkä rivi, joka jatkuu vielä seuraavalla rivillä niin kuin\ntekstissä on tapana.", None),
    ("Teh-täväkenttä laajenee. Tehtäväkenttä on uusi.", "Tehtäväkenttä laajenee. Tehtäväkenttä on uusi."),
    ("a\xa0b\xad c", "a b c"),
    ("1. Asia\n\n2. Toinen", "1. Asia\n\n2. Toinen"),
]


@pytest.mark.parametrize(("written", "summary"), SUMMARIES)
def test_prose_is_cleaned(written: str, summary: str | None) -> None:
    result = read_small(f"{HEAD}2. Tiivistelmä\n\n{written}\n\n3. Henkilöt\n\nSuunniteltu: 1")
    (record,) = result.records
    (item,) = record.evidence["/summary"]

    assert record.summary == (summary or written.replace("\n", " "))
    assert result.document.text[item["start"] : item["end"]] == item["quote"] == written


@pytest.mark.parametrize("written", ["", "-", "Ei ole."])
def test_prose_without_text_is_empty(written: str) -> None:
    (record,) = read_small(f"{HEAD}2. Tiivistelmä\n\n{written}\n\n3. Henkilöt\n\nSuunniteltu: 1").records

    assert (record.summary, record.states) == (None, {"/summary": "empty"})
    assert record.unmapped == []


def test_a_section_that_is_not_there_is_absent() -> None:
    (record,) = read_small(HEAD).records

    assert (record.summary, record.states) == (None, {})


def test_an_unknown_section_is_kept_under_its_title() -> None:
    (record,) = read_small(
        f"{HEAD}2. Tiivistelmä\n\nA\n\n3. Arvioijan lausunto\n\nB\n\nC\n\n4. Liitteet"
    ).records

    assert [(part.number, part.title, part.text) for part in record.sections] == [
        ("3", "Arvioijan lausunto", "B\n\nC")
    ]
    assert record.evidence["/sections/0/title"][0]["quote"] == "3. Arvioijan lausunto"
    assert [issue.params for issue in record.issues if issue.code == "unknown-section"] == [
        {"title": "Arvioijan lausunto"},
        {"title": "Liitteet"},
    ]
