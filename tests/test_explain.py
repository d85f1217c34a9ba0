"""Explanations say everything, in JSON and as a text that fits a terminal."""

from __future__ import annotations

import json
import re
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from esrcat.explain import Explanation, declared, explain
from esrcat.explain_text import WIDTH, elided, render
from esrcat.forms.eura2007 import FORM
from esrcat.leaves import leaves
from esrcat.pipeline import ParseResult, parse
from esrcat.pretty import pretty
from tests.documents import CORPUS, corpus, name, parsed


def explanation(document: str) -> Explanation:
    return explain(parsed(CORPUS / document))


@pytest.mark.parametrize("path", corpus(), ids=name)
def test_every_document_is_explained(path: Path) -> None:
    result = parsed(path)
    explained = explain(result)

    every_value_and_state_is_explained(result, explained)
    the_text_fits_and_names_every_field(explained)


def every_value_and_state_is_explained(result: ParseResult, explained: Explanation) -> None:
    assert len(explained.projects) == len(result.records)
    for project, record in zip(explained.projects, result.records, strict=True):
        found = {field.pointer: field.value for field in project.fields if field.state == "found"}
        states = {field.pointer: field.state for field in project.fields if field.state != "found"}
        assert found == dict(leaves(record))
        assert {pointer: state for pointer, state in states.items() if state != "absent"} == record.states
        assert [part.text for part in project.unused] == [part.text for part in record.unmapped]
        assert not set(states) & set(found)


def the_text_fits_and_names_every_field(explained: Explanation) -> None:
    text = render(explained)

    assert max(map(len, text.splitlines())) <= WIDTH
    for project in explained.projects:
        assert all(f"  {field.pointer} " in text.replace("\n", " \n") for field in project.fields)


@pytest.mark.parametrize(("language", "told"), [("fi", "lauseesta: alku"), ("sv", "ur en mening: start")])
def test_an_explanation_speaks_the_language_of_its_reader(
    monkeypatch: pytest.MonkeyPatch, language: str, told: str
) -> None:
    monkeypatch.setattr("esrcat.speech._Spoken.language", language)
    text = render(explanation("press_releases/dev/en01-waste-heat.html"))

    assert told in text
    assert not re.search(r"\b(?:because|sentence|derived|label|looked up|Not used|RULE)\b", text)
    the_text_fits_and_names_every_field(explanation("press_releases/dev/en01-waste-heat.html"))


@pytest.mark.parametrize("width", [72, 80, 99, 100])
def test_text_fits_a_terminal(width: int) -> None:
    text = render(explanation("eura2007/S19001.html"), width)

    lines = text.split("\nProject ")[1].splitlines()
    assert max(map(len, lines)) <= width
    # Only a pointer that is longer than its column has a line of its own.
    assert all(line.endswith(":19") for line in lines if line.startswith("  /code "))


def test_states_are_told_apart() -> None:
    fields = {field.pointer: field for field in explanation("eura2007/S19013.html").projects[0].fields}

    assert fields["/start"].state == "unreadable"
    assert fields["/start"].evidence[0]["quote"] == "Alkaa 1.13.2009 ja päättyy 31.12.2011"
    assert fields["/start"].evidence[0]["place"] == {"line": 19, "column": 47}
    assert fields["/web"].state == "empty"
    assert fields["/partners"].state == "absent"
    assert fields["/end"].value == "2011-12-31"


def test_a_cell_that_cannot_be_read_is_named_by_its_row() -> None:
    book = load_workbook(CORPUS / "lists" / "dev" / "eura2021-hankkeet.xlsx")
    book.worksheets[0]["L3"] = "ks. liite"
    changed = BytesIO()
    book.save(changed)
    explained = explain(parse(changed.getvalue()))
    (field,) = (field for field in explained.projects[1].fields if field.state == "unreadable")

    assert field.pointer == "/start"
    assert field.evidence[0]["place"] == {"sheet": "Hankkeet", "row": 3, "column": 12}
    assert re.search(r"/start .*\(unreadable\) .* row 3$", render(explained), re.M)


def test_the_text_says_rule_quote_and_place() -> None:
    text = render(explanation("eura2007/S19001.html"))
    lines = text.splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("  /end "))

    assert lines[at].split() == ["/end", "2011-08-31", "label:", "Suunnitelman", "mukaine…", "20:67"]
    assert lines[at + 1].strip() == "“31.8.2011”"
    assert "form      eura2007" in text
    assert "because   title line" in text


def test_a_document_that_is_none_says_why() -> None:
    text = render(explanation("negative/tietosuoja.txt"))

    assert "form      none" in text
    assert "outcome   about no project" in text
    assert "because   " in text
    assert "Project" not in text


def test_json_is_plain_data() -> None:
    content = json.loads(json.dumps(explanation("eura2007/S19013.html").as_json()))

    assert (content["name"], content["status"], content["form"]) == ("S19013.html", "partial", "eura2007")
    states = {field["field"]: field["state"] for field in content["projects"][0]["fields"]}
    assert states["/start"] == "unreadable"
    assert {"line", "column", "text"} <= set(content["projects"][0]["unused"][0])
    assert content["issues"][0]["code"] == "unreadable-value"


def test_the_form_declares_its_fields_once() -> None:
    fields = declared(FORM)

    assert len(set(fields)) == len(fields)
    assert {"/code", "/start", "/end", "/area/regions", "/contacts/*/email", "/summary", "/partners"} <= set(
        fields
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("lyhyt", "lyhyt"),
        ("kaksi\n riviä", "kaksi riviä"),
        ("pehmeä\xadtavu", "pehmeätavu"),
        ("a" * 20, "a" * 11 + "…"),
    ],
)
def test_elided(text: str, shown: str) -> None:
    assert elided(text, 12) == shown


def test_a_record_for_reading_has_whole_texts() -> None:
    (record,) = parsed(CORPUS / "eura2007" / "S19001.html").records
    text = pretty(record)

    assert max(map(len, text.splitlines())) <= WIDTH
    assert text.startswith("s19001: POLKU - ")
    assert "  /funding/eu_state/granted              640000\n" in text
    assert record.summary is not None
    assert "".join(record.summary.split()) in "".join(text.split())
