"""Labels outside sections: before the first heading, after a text, as headings, and beside a gap."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from esrcat import ParseResult, parse
from esrcat.rules import Section, Title, label
from esrcat.values.money import euros
from tests.extraction.small_form import FORM

_PROJECT = FORM.sections[0]
_COST = label("Kustannukset", "/funding/total_cost", euros)
FREE = replace(
    FORM,
    titles=(
        Title("Projektin kuvaus"),
        Title("ESR-projektin kuvaus", fund="ESF", fund_as_written="ESR", fund_words="ESR"),
    ),
    sections=(
        _PROJECT,
        Section("Tiivistelmä", prose="/summary", unnumbered=True),
        Section("Rahoitus", (_COST,), unit="euroa", also=("Rahoitus, euroa",)),
    ),
    labels_alone=True,
    head=Section("", (*_PROJECT.rules, _COST)),
    tail=Section("", (_COST,)),
)


def read_free(text: str) -> ParseResult:
    return parse(text.encode(), forms=(FREE,))


CODE = "Projektin kuvaus\n\nProjektikoodi: S10001\n\n"
PAGE = "<h1>Projektin kuvaus</h1><p>Projektikoodi: S10001</p>"
CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "before the first heading": (CODE + "Nimi: A", {"name": "A"}),
    "label and value on lines of their own": (
        CODE + "Nimi\nA\nPuhelinnumero\n123",
        {"name": "A", "actor.phone": "123"},
    ),
    "a tab between them": (CODE + "Nimi\tA B", {"name": "A B"}),
    "a wide gap between them": (CODE + "Nimi   A B", {"name": "A B"}),
    "a value that begins with a label's word": (
        CODE + "Nimi\nPuhelinnumero kadoksissa",
        {"name": "Puhelinnumero kadoksissa"},
    ),
    "a label ends a text": (
        CODE + "Tiivistelmä\n\nAlku.\n\nLoppu.\n\nKustannukset: 12",
        {"summary": "Alku.\n\nLoppu.", "funding.total_cost": 12},
    ),
    "a label that is none of the tail's does not": (
        CODE + "Tiivistelmä\n\nAlku.\n\nNimi: B",
        {"summary": "Alku.\n\nNimi: B", "name": None},
    ),
    "a text on the line of its heading": (
        CODE + "Tiivistelmä: Alku: a.\n\nLoppu.\n\nKustannukset: 12",
        {"summary": "Alku: a.\n\nLoppu.", "funding.total_cost": 12},
    ),
    "the heading again inside the text": (
        CODE + "Tiivistelmä\n\nAlku.\n\nTiivistelmä: Loppu.",
        {"summary": "Alku.\n\nTiivistelmä: Loppu."},
    ),
    "any label in a cell ends a text": (
        f"{PAGE}<table><tr><th>Tiivistelmä<td>Alku.<tr><th>Nimi<td>A</table>",
        {"summary": "Alku.", "name": "A"},
    ),
    "a label as a heading": (
        f"{PAGE}<h2>Tiivistelmä</h2><p>Alku.</p><h3>Kustannukset</h3><p>12</p>",
        {"summary": "Alku.", "funding.total_cost": 12},
    ),
    "a label as a heading with nothing under it": (
        f"{PAGE}<h3>Kustannukset</h3><h2>Tiivistelmä</h2><p>Alku.</p>",
        {"summary": "Alku.", "funding.total_cost": None, "states./funding/total_cost": "empty"},
    ),
    "labels under a heading that nobody knows": (
        f"{PAGE}<h2>Tiivistelmä</h2><p>Alku.</p><h2>Yleistä</h2><p>Nimi: A</p>",
        {"name": "A", "sections": []},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_free_labels(case: str) -> None:
    text, expected = CASES[case]
    (record,) = read_free(text).records
    content = record.model_dump(mode="json")

    for path, value in expected.items():
        assert reached(content, path) == value, path
    assert content["code"] == "S10001"
    assert record.unmapped == []


def reached(node: Any, path: str) -> Any:
    for key in path.split("."):
        node = node[int(key)] if isinstance(node, list) else (node or {}).get(key)
    return node


@pytest.mark.parametrize(
    ("rest", "quote"),
    [
        ("5. Rahoitus, euroa\n\nKustannukset: 12 €", "euroa"),
        ("5. Rahoitus\n\nKustannukset: 12 €", "€"),
        ("Kustannukset: 12 euroa", "euroa"),
        ("5. Rahoitus\n\nKustannukset: 12", None),
    ],
)
def test_the_currency_is_that_of_the_heading_or_of_an_amount(rest: str, quote: str | None) -> None:
    (record,) = read_free(CODE + rest).records

    assert record.funding.total_cost == 12
    assert record.funding.currency == ("EUR" if quote else None)
    assert [item["quote"] for item in record.evidence.get("/funding/currency", [])] == (
        [quote] if quote else []
    )


def test_of_two_titles_the_one_that_names_the_fund_is_read() -> None:
    (record,) = read_free(
        "Projektin kuvaus\n\nESR-projektin kuvaus 1.2.2010\n\nProjektikoodi: S10001"
    ).records

    assert (record.fund, record.fund_as_written) == ("ESF", "ESR")
    assert record.evidence["/fund_as_written"][0]["quote"] == "ESR"
    assert record.unmapped == []


def test_a_title_without_a_fund_leaves_it_to_the_code() -> None:
    (record,) = read_free(CODE).records

    assert (record.fund, record.fund_as_written) == ("ESF", None)
    assert record.evidence["/fund"][0]["quote"] == "S10001"


def test_labels_at_the_root_of_the_record_do_not_repeat_each_other() -> None:
    time = "Toteutusaika: Alkaa 1.1.2008 ja päättyy 2.2.2009"
    text = f"{CODE}{time}\n\n{time}"
    result = read_free(text)

    assert result.records[0].start == "2008-01-01"
    assert [issue.code for issue in result.issues if issue.code == "repeated-label"] == []
