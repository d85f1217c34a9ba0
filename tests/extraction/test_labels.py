"""'Label: value' lines: where a value begins and ends, repeated labels and things, and what is left."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extraction.small_form import HEAD, read_small

CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "one line": ("Projektin nimi: A B", {"name": "A B"}),
    "another wording, case and spaces": ("NIMI :  A", {"name": "A"}),
    "colons in the value": ("Projektin nimi: A: B", {"name": "A: B"}),
    "a value on the next line of the block": ("Projektin nimi:\nA", {"name": "A"}),
    "a value that goes on": ("Projektin nimi: A\nB", {"name": "A B"}),
    "a value ends at the next label": (
        "Projektin nimi: A\nPuhelinnumero: 1",
        {"name": "A", "actor.phone": "1"},
    ),
    "a value ends at an unknown label": ("Projektin nimi: A\nTunnuslause: B", {"name": "A"}),
    "a value ends at a line that stands for one": (
        "Projektin nimi: A\nValtakunnallinen projekti",
        {"name": "A", "area.national": True},
    ),
    "a label that goes on over the end of its line": ("Projektin\nnimi: A", {"name": "A"}),
    "a full line goes on with a colon in it": (
        "Projektin nimi: Kylien yhteinen verkosto ja sen pitkä nimi\nPaja: uusi alku",
        {"name": "Kylien yhteinen verkosto ja sen pitkä nimi Paja: uusi alku"},
    ),
    "but not in a block of several fields": (
        "Projektin nimi: Kylien yhteinen verkosto ja sen pitkä nimi\nTunnuslause: B\nPuhelinnumero: 1",
        {"name": "Kylien yhteinen verkosto ja sen pitkä nimi", "actor.phone": "1"},
    ),
    "a value does not go on in another block": ("Projektin nimi:\n\nA", {"name": None}),
    "a web address is no label": ("Projektin nimi: A\nhttp://b.fi", {"name": "A http://b.fi"}),
    "what follows a readable value in its block spoils nothing": (
        "Toteutusaika: Alkaa 1.1.2008 ja päättyy 2.2.2009\nSeuraava rivi",
        {"start": "2008-01-01", "end": "2009-02-02"},
    ),
    "parts of a value": (
        "Toteutusaika: Alkaa 1.1.2008 ja päättyy 2.2.2009",
        {"start": "2008-01-01", "end": "2009-02-02"},
    ),
    "the same label before and within a group": (
        "Puhelinnumero: 1\n\nYhteyshenkilö: A\n\nPuhelinnumero: 2",
        {"actor.phone": "1", "contacts.0.name": "A", "contacts.0.phone": "2"},
    ),
    "only the group's": (
        "Yhteyshenkilö: A\n\nPuhelinnumero: 2",
        {"actor.phone": None, "contacts.0.phone": "2"},
    ),
    "two of a group": (
        "Yhteyshenkilö: A\n\nSähköposti: a@a.fi\n\nYhteyshenkilö: B\n\nSähköposti: b@b.fi",
        {
            "contacts.0.name": "A",
            "contacts.0.email": "a@a.fi",
            "contacts.1.name": "B",
            "contacts.1.email": "b@b.fi",
        },
    ),
    "an empty one of a group before a full one": (
        "Yhteyshenkilö: -\n\nYhteyshenkilö: B",
        {"contacts.0.name": "B", "contacts": 1},
    ),
    "a thing without its opening label": ("Sähköposti: a@a.fi", {"contacts.0.email": "a@a.fi"}),
    "an empty label, then a full one": ("Projektin nimi: -\n\nProjektin nimi: A", {"name": "A"}),
    "table cells": (
        "<table><tr><td>Projektin nimi<td>A<tr><th>Puhelinnumero:<td>1</table>",
        {"name": "A", "actor.phone": "1"},
    ),
    "terms": ("<dl><dt>Projektin nimi<dd>A</dl>", {"name": "A"}),
    "words without colon outside a table are no label": ("<p>Projektin nimi</p><p>A</p>", {"name": None}),
    "lines in a paragraph": (
        "<p>Projektin nimi: A<br>Puhelinnumero: 1</p>",
        {"name": "A", "actor.phone": "1"},
    ),
    "label and value in elements": ("<p><b>Projektin nimi:</b> <span>A</span></p>", {"name": "A"}),
}


def with_head(written: str) -> str:
    if "<" not in written:
        return HEAD + written
    return f"<p>Projektin kuvaus</p><h2>Projekti</h2><p>Projektikoodi: S10001</p>{written}"


def at(content: Any, path: str) -> Any:
    for key in path.split("."):
        content = content[int(key)] if key.isdigit() else (content or {}).get(key)
    return len(content) if isinstance(content, list) else content


@pytest.mark.parametrize(("written", "expected"), CASES.values(), ids=CASES)
def test_values(written: str, expected: dict[str, Any]) -> None:
    (record,) = read_small(with_head(written)).records
    content = record.model_dump(mode="json")

    assert {path: at(content, path) for path in expected} == expected
    assert content["code"] == "S10001"


STATES = {
    "a dash": ("Projektin nimi: -", {"/name": "empty"}),
    "nothing": ("Projektin nimi:", {"/name": "empty"}),
    "'Ei ole.'": ("Puhelinnumero: Ei ole.", {"/actor/phone": "empty"}),
    "each part of an empty value": ("Toteutusaika: –", {"/start": "empty", "/end": "empty"}),
    "an unreadable whole": ("Sähköposti: ei viestejä", {"/contacts/0/email": "unreadable"}),
    "an unreadable part": ("Toteutusaika: Alkaa 1.13.2008 ja päättyy 2.2.2009", {"/start": "unreadable"}),
    "a list": ("Kunnat: -", {"/area/municipalities": "empty"}),
    "absent": ("", {}),
    "empty, then found": ("Projektin nimi: -\n\nProjektin nimi: A", {}),
    "found, then empty": ("Projektin nimi: A\n\nProjektin nimi: -", {}),
}


@pytest.mark.parametrize(("written", "states"), STATES.values(), ids=STATES)
def test_states(written: str, states: dict[str, str]) -> None:
    (record,) = read_small(with_head(written)).records

    assert record.states == states


ISSUES = {
    "unknown label": ("Tunnuslause: A", [("unknown-label", None)], ["Tunnuslause: A"]),
    "a line that is no label": ("Jotain muuta.", [], ["Jotain muuta."]),
    "another value": ("Nimi: A\n\nNimi: B", [("repeated-label", "/name")], ["B"]),
    "the same value": ("Nimi: A\n\nNimi:  A ", [], []),
    "unreadable": ("Sähköposti: x", [("unreadable-value", "/contacts/0/email")], ["x"]),
    "an unreadable part": (
        "Toteutusaika: Alkaa 1.13.2008 ja päättyy 2.2.2009",
        [("unreadable-value", "/start")],
        ["Alkaa 1.13.2008 ja päättyy"],
    ),
    "unknown section": ("2. Tiivistelmä\n\nA\n\n3. Muuta\n\nB", [("unknown-section", None)], []),
    "repeated section": ("2. Tiivistelmä\n\nA\n\n2. Tiivistelmä\n\nB", [("repeated-section", None)], ["B"]),
    "repeated section, same text": (
        "2. Tiivistelmä\n\nA\n\n2. Tiivistelmä\n\nA",
        [("repeated-section", None)],
        [],
    ),
}


@pytest.mark.parametrize(("written", "issues", "unmapped"), ISSUES.values(), ids=ISSUES)
def test_issues_and_what_is_left(
    written: str, issues: list[tuple[str, str | None]], unmapped: list[str]
) -> None:
    (record,) = read_small(HEAD + written).records

    assert [(issue.code, issue.pointer) for issue in record.issues if issue.code != "name-missing"] == issues
    assert [item.text for item in record.unmapped] == unmapped


def test_looked_up_codes_follow_the_name() -> None:
    (record,) = read_small(HEAD + "Kunnat: Tervo, Outola").records
    first, second = record.area.municipalities

    assert (first.name, first.as_written, first.code) == ("Tervo", "Tervo", "844")
    assert (second.name, second.code) == ("Outola", None)
    assert "/area/municipalities/0/code" not in record.evidence
    assert record.evidence["/area/municipalities/1/name"][0]["quote"] == "Outola"
