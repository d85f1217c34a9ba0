"""Forms in other words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from esrcat import ParseResult, parse
from esrcat.folding import fold
from esrcat.rules import Title
from esrcat.vocab.listed import AS_PRINTED
from esrcat.wordings import translated, without_unit
from tests.extraction.small_form import FORM

WORDS: dict[str, str | tuple[str, ...]] = {
    "Projekti": "Projekt",
    "Projektikoodi": "Projektkod",
    "Projektin nimi": ("Projektets namn", "Namn"),
    "Puhelinnumero": "Telefon",
    "Yhteyshenkilö": "Kontaktperson",
    "Sähköposti": "E-post",
    "Toteutusaika": "Genomförandetid",
    "Valtakunnallinen projekti": ("Riksomfattande projekt", "Nationellt projekt"),
    "Kunnat": "Kommuner",
    "Tiivistelmä": "Sammandrag",
    "Henkilöt": "Personer",
    "Suunniteltu": "Planerat",
    "Kehittämisohjelma": "Utvecklingsprogram",
    "Loppuraportti": "Slutrapport",
}


def read_swedish(text: str, words: dict[str, str | tuple[str, ...]] = WORDS) -> ParseResult:
    form = translated(
        replace(FORM, labels_alone=True),
        words,
        name="small_sv",
        titles=(Title("Projektbeskrivning"),),
        furniture=(),
        joining="börjar och slutar",
        compare=fold,
        readers=AS_PRINTED,
    )
    return parse(text.encode(), forms=(form,))


def test_labels_and_headings_of_the_other_language_are_read() -> None:
    result = read_swedish(
        "Projektbeskrivning\n\n1. Projekt\n\nProjektkod: S10001\n\nNamn: A\n\n"
        "Genomförandetid: Börjar 1.1.2008 och slutar 2.2.2009\n\nNationellt projekt\n\n"
        "Kommuner: Korsholm, Vasa\n\n2. Sammandrag\n\nText."
    )
    (record,) = result.records

    assert (record.code, record.name, record.start, record.end) == ("S10001", "A", "2008-01-01", "2009-02-02")
    assert (record.area.national, record.summary) == (True, "Text.")
    assert [(place.name, place.code) for place in record.area.municipalities] == [
        ("Korsholm", "499"),
        ("Vasa", "905"),
    ]
    assert record.evidence["/code"][0]["rule"] == "Projektkod"
    assert record.unmapped == []


def test_the_words_of_the_form_itself_are_known_beside_them() -> None:
    (record,) = read_swedish("Projektbeskrivning\n\n1. Projekti\n\nProjektikoodi: S10001").records

    assert record.code == "S10001"


def test_a_label_without_words_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="Kunnat"):
        read_swedish("", {label: words for label, words in WORDS.items() if label != "Kunnat"})


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("Julkinen rahoitus (€)", "julkinen rahoitus"),
        ("Julkinen rahoitus, euroa:", "julkinen rahoitus"),
        ("Julkinen rahoitus €", "julkinen rahoitus"),
        ("Julkinen rahoitus (euroa)", "julkinen rahoitus"),
        ("Euroa", "euroa"),
        ("Rahoitus", "rahoitus"),
    ],
)
def test_a_unit_behind_a_label_does_not_count(words: str, bare: str) -> None:
    assert without_unit(words) == bare
