"""Labels apart from their values: in a block, a cell or a line of their own, with or without a colon."""

from __future__ import annotations

import pytest

from tests.extraction.small_form import read_small

PAIRS = (
    ("Projektikoodi", "S10001"),
    ("Projektin nimi", "Polku: ohjausta"),
    ("Puhelinnumero", "555 0140"),
    ("Toteutusaika", "Alkaa 1.2.2008 ja päättyy 31.3.2009"),
    ("Kunnat", "Kuopio"),
    ("Yhteyshenkilö", "-"),
)
LAYOUTS = {
    "beside": "<p>{}: {}</p>",
    "a block each": "<p>{}:</p><p>{}</p>",
    "a block each without colon": "<div><div>{}</div><div>{}</div></div>",
    "a line each": "<p>{}:<br>{}</p>",
    "a line each without colon": "<p><b>{}</b><br>{}</p>",
    "a small heading": "<h4>{}</h4><p>{}</p>",
    "two cells": "<table><tr><td>{}:</td><td>{}</td></tr></table>",
    "two cells with blocks": "<table><tr><td><p>{}:</p></td><td><p>{}</p></td></tr></table>",
    "the colon with the value": "<table><tr><td>{}</td><td>: {}</td></tr></table>",
    "a cell for the colon": "<table><tr><td>{}</td><td>:</td><td>{}</td></tr></table>",
    "an empty cell between": "<table><tr><td>{}:</td><td>&nbsp;</td><td>{}</td></tr></table>",
    "a list of terms": "<dl><dt>{}:</dt><dd>{}</dd></dl>",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_values_are_read_in_every_layout(layout: str) -> None:
    fields = "".join(layout.format(*pair) for pair in PAIRS)
    (record,) = read_small(
        f"<p>Projektin kuvaus</p><h2>Projekti</h2>{fields}<h2>Tiivistelmä</h2><p>A</p>"
    ).records

    assert (record.code, record.name) == ("S10001", "Polku: ohjausta")
    assert record.actor
    assert record.actor.phone == "555 0140"
    assert (str(record.start), str(record.end)) == ("2008-02-01", "2009-03-31")
    assert [place.name for place in record.area.municipalities] == ["Kuopio"]
    assert record.states == {"/contacts/0/name": "empty"}


def test_a_table_that_was_copied_as_text() -> None:
    fields = "\n".join("\t".join(pair) for pair in PAIRS)
    (record,) = read_small(f"Projektin kuvaus\n\n1. Projekti\n\n{fields}").records

    assert (record.code, record.name) == ("S10001", "Polku: ohjausta")


def test_a_label_alone_among_others_with_values_is_empty() -> None:
    fields = "".join(f"<p>{label}: {value}</p>" for label, value in PAIRS if label != "Projektin nimi")
    page = f"<p>Projektin kuvaus</p><h2>Projekti</h2><p>Projektin nimi:</p><p>Ohje</p>{fields}"
    (record,) = read_small(page).records

    assert record.name is None
    assert record.states["/name"] == "empty"
