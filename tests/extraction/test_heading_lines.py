"""Headings that a typist has numbered in another way, or not at all."""

from __future__ import annotations

import pytest

from esrcat.extraction.outline import outline
from esrcat.readers import read
from tests.extraction.small_form import FORM, read_small

ODD = {
    "a bracket": "<h2>1) Projekti</h2><p>Nimi: A</p><h2>2) Tiivistelmä</h2><p>B</p>",
    "a Roman number": "<h2>I. Projekti</h2><p>Nimi: A</p><h2>IV. Tiivistelmä</h2><p>B</p>",
    "a dash": "<h2>1 – Projekti</h2><p>Nimi: A</p><h2>2 – Tiivistelmä</h2><p>B</p>",
    "a full stop behind": "<h2>1. Projekti.</h2><p>Nimi: A</p><h2>Tiivistelmä.</h2><p>B</p>",
    "text: a bracket": "1) Projekti\n\nNimi: A\n\n2) Tiivistelmä\n\nB",
    "letters without their dots": "<h2>Projekti</h2><p>Nimi: A</p><h2>2. Tiivistelma</h2><p>B</p>",
}
BARE = {
    "no number": "Projekti\n\nNimi: A\n\nTiivistelmä\n\nB\n\nHenkilöt\n\nLoppuraportti\n\nC",
    "capitals": "PROJEKTI\n\nNimi: A\n\nTIIVISTELMÄ\n\nB\n\nHENKILÖT\n\nLOPPURAPORTTI\n\nC",
    "marks of a converter": "# Projekti\n\nNimi: A\n\n## Tiivistelmä\n\nB\n\n## Henkilöt\n\n## Loppuraportti",
}


def headings(written: str) -> list[str | None]:
    document = read(written.encode(), "page")
    return [part.rule.heading if part.rule else None for part in outline(document, FORM).parts]


@pytest.mark.parametrize("written", ODD.values(), ids=ODD)
def test_the_kind_of_number_does_not_matter(written: str) -> None:
    assert headings(written) == ["Projekti", "Tiivistelmä"]


@pytest.mark.parametrize("written", BARE.values(), ids=BARE)
def test_headings_without_numbers_are_known_by_their_words(written: str) -> None:
    assert headings(written) == ["Projekti", "Tiivistelmä", "Henkilöt", "Loppuraportti"]


def test_few_words_that_might_be_headings_are_none() -> None:
    assert headings("Projekti\n\nJotain\n\nTiivistelmä\n\nmuuta") == []


def test_a_list_with_brackets_in_prose_is_no_heading() -> None:
    assert headings("1. Tiivistelmä\n\n1) Kysely\n\n2) Projekti jatkuu") == ["Tiivistelmä"]


def test_lines_under_headings_are_no_text() -> None:
    (record,) = read_small(
        "Projektin kuvaus\n\n1. Projekti\n-----------\nProjektikoodi: S10001\n\n2. Tiivistelmä\n====\nTyö."
    ).records

    assert (record.code, record.summary) == ("S10001", "Työ.")
