"""Wordings that mean nothing."""

from __future__ import annotations

import pytest

from esrcat.values.blanks import is_blank

REAL = [
    "",
    " ",
    "-",
    "–",
    "--",
    "---",
    ".",
    "...",
    "Ei",
    "Ei ole.",
    "Ei ole",
    "ei ole",
    "EI OLE",
    "ei ilmoitettu",
    "Ei vielä",
    "Ei tiedossa",
    "Projektilla ei ole omaa internet-osoitetta.",
    "Hankkeella ei ole omia kotisivuja",
    "Ei omia kotisivuja",
    "Ei kotisivuja",
    "Ei omaa kotisivua.",
    "Ei ole vielä kotisivuja",
    "ei www-sivuja",
    "Finns inte",
    "Saknas",
    "Ingen",
    "Ingen egen webbplats",
    "n/a",
    "valitaan myöhemmin",
    "Myöhem\xadmin palkat\xadtava projekti\xadpäällikkö",
    "Myöhemmin palkattava projektipäällikkö",
    "Projektipäällikkö palkataan myöhemmin.",
    "Ei vielä valittu",
]
BUGS = ["\u00a0", "\u00ad", "Ei\u00a0ole.", "\u2013\u00a0", "\n-\n", "\ufeff", "Ei o\u00adle"]
NOT_A_VALUE = [
    "Myöhemmin syntynyt Oy",
    "Kohderyhmä on laaja, ja yritykset valitaan myöhemmin",
    "0",
    "0.",
    "1",
    "Ei erityistä innovatiivisuutta projektin tavoitteena",
    "Ei erityisesti kumppanuuteen vaikuttava projekti",
    "Projektilla ei ole erityistä vaikutusta kestävän kehityksen kannalta",
    "www.kuopio.fi",
    "Kyllä",
    "Eira",
    "Ei ole tarkoitus lopettaa toimintaa",
    "Ei kotisivuja, mutta esite on jaossa",
    "Inga-Liisa",
    "a",
]


@pytest.mark.parametrize("text", REAL + BUGS)
def test_nothing_is_recognised(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_values_are_not_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize("text", [text for text in REAL if text[:1].isalpha()])
def test_case_does_not_decide_what_is_blank(text: str) -> None:
    assert is_blank(text.upper())
    assert is_blank(text.lower())
