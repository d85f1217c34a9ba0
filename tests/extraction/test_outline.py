"""Headings, what stands under them, and numbered lines that are no headings."""

from __future__ import annotations

import pytest

from esrcat.extraction.outline import outline
from esrcat.readers import read
from tests.extraction.small_form import FORM

CASES = {
    "text: number and words": (
        "Projektin kuvaus\n\n1. Projekti\n\nNimi: A\n\n2. Tiivistelmä\n\nB\n\nC",
        [("Projekti", "1", ["Nimi: A"]), ("Tiivistelmä", "2", ["B", "C"])],
    ),
    "text: the number does not matter, nor case, dot, colon or spaces": (
        "12.3 PROJEKTI\n\nNimi: A\n\n4.lyhyt   kuvaus:\n\nB",
        [("Projekti", "12.3", ["Nimi: A"]), ("Tiivistelmä", "4", ["B"])],
    ),
    "text: words without number are prose": (
        "1. Projekti\n\nA\n\nTiivistelmä\n\nB",
        [("Projekti", "1", ["A", "Tiivistelmä", "B"])],
    ),
    "text: an unnumbered heading is known by its words": (
        "1. Projekti\n\nA\n\nKehittämisohjelma\n\nB",
        [("Projekti", "1", ["A"]), ("Kehittämisohjelma", None, ["B"])],
    ),
    "text: numbered lines in the middle of prose are prose": (
        "2. Tiivistelmä\n\n3. Haastattelut\n\n1. Kysely\n\n3. Henkilöt\n\nSuunniteltu: 1",
        [("Tiivistelmä", "2", ["3. Haastattelut", "1. Kysely"]), ("Henkilöt", "3", ["Suunniteltu: 1"])],
    ),
    "text: a number that goes on after the last known heading is a section": (
        "1. Projekti\n\nA\n\n2. Tiivistelmä\n\nB\n\n3. Arvioijan lausunto\n\nC",
        [("Projekti", "1", ["A"]), ("Tiivistelmä", "2", ["B"]), (None, "3", ["C"])],
    ),
    "text: a numbered sentence is no section": (
        "1. Projekti\n\nA\n\n2. Tiivistelmä\n\nB\n\n3. Arvioija kävi paikalla.\n\n4. Lopuksi;",
        [("Projekti", "1", ["A"]), ("Tiivistelmä", "2", ["B", "3. Arvioija kävi paikalla.", "4. Lopuksi;"])],
    ),
    "html: marked headings need no number": (
        "<h2>Projekti</h2><p>A<h3>Tiivistelmä</h3><p>B",
        [("Projekti", None, ["A"]), ("Tiivistelmä", None, ["B"])],
    ),
    "html: headings in bold paragraphs": (
        "<p><b>1. Projekti</b><p>A<p><b>2.&nbsp;Tiivistelmä</b><p>B",
        [("Projekti", "1", ["A"]), ("Tiivistelmä", "2", ["B"])],
    ),
    "html: an unknown marked heading is a section, a deep one is prose": (
        "<h2>Projekti</h2><p>A<h2>Muuta</h2><p>B<h4>Alla</h4><p>C",
        [("Projekti", None, ["A"]), (None, None, ["B", "Alla", "C"])],
    ),
    "html: a section ends where its element ends": (
        "<div><div><h2>Projekti</h2><p>A<h2>Tiivistelmä</h2><p>B</div></div><div><p>Yhteystiedot<h2>Muuta</h2></div>",
        [("Projekti", None, ["A"]), ("Tiivistelmä", None, ["B"])],
    ),
    "html: each section in an element of its own": (
        "<div><h2>Projekti</h2></div><div><p>A</div><div><h2>Tiivistelmä</h2><p>B</div>",
        [("Projekti", None, ["A"]), ("Tiivistelmä", None, ["B"])],
    ),
    "lines of one block": (
        "<p>1. Projekti<br>Nimi: A<br><br>2. Tiivistelmä<br>B</p>",
        [("Projekti", "1", ["Nimi: A"]), ("Tiivistelmä", "2", ["B"])],
    ),
    "none": ("<p>Jotain muuta</p><h2>Muuta</h2>", []),
}


@pytest.mark.parametrize(("written", "expected"), CASES.values(), ids=CASES)
def test_parts(written: str, expected: list[tuple[str | None, str | None, list[str]]]) -> None:
    document = read(written.encode(), "page")
    found = [
        (
            part.rule.heading if part.rule else None,
            part.number,
            [document.text[line[0] : line[1]] for line in part.body],
        )
        for part in outline(document, FORM).parts
    ]

    assert found == expected


def test_the_head_before_the_first_heading() -> None:
    document = read(b"Etusivu\n\nVipuvoimaa EU:lta\n\nPROJEKTIN  KUVAUS\n\n1. Projekti", "page")
    shape = outline(document, FORM)

    assert shape.title
    assert document.text[slice(*shape.title[1][:2])] == "PROJEKTIN  KUVAUS"
    assert [document.text[start:end] for start, end, _ in shape.furniture] == ["Vipuvoimaa EU:lta"]


def test_a_long_line_is_no_heading() -> None:
    document = read(("1. Projekti\n\n2. Tiivistelmä " + "ja muuta " * 20).encode(), "page")

    assert len(outline(document, FORM).parts) == 1
