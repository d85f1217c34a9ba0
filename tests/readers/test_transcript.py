"""Transcripts of document-sharing sites: pages parted from what the site puts around them, places kept."""

from __future__ import annotations

import pytest

from esrcat.document import Document
from esrcat.readers import read

LONG = "Hanke tutkii jäätä ja lunta kolmella järvellä. " * 4
SITE = """Otsikko

Koko: px
Aloita esitys sivulta:

Download "Otsikko"

Transkriptio

1 Hankehakemus {long}viranomaisen

2 2 (3) pyynnöstä. {long}Tulostettu :23:44

3 3 (3) {long}

Samankaltaiset tiedostot

Toinen tiedosto
"""
AMP = """Nimi

1 (2) Hankehakemus {long}ja
2 (2) {long}loppu

Samankaltaiset tiedostot

Toinen tiedosto
"""
FOOTS = "ESR-PROJEKTIHAKEMUS {long}EURA JÄRJESTELMÄ 1/2\nToinen sivu. {long}EURA JÄRJESTELMÄ 2/2\n"


def document(text: str) -> Document:
    return read(text.format(long=LONG).encode(), "x.txt")


def text_of(found: Document) -> str:
    blocks = [block for block in found.blocks if block.kind != "furniture"]
    return found.text[blocks[0].start : blocks[-1].end]


def around(found: Document) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks if block.kind == "furniture"]


def test_pages_read_on_without_the_sites_lines() -> None:
    found = document(SITE)

    assert text_of(found).startswith("Hankehakemus Hanke tutkii")
    assert "viranomaisen\npyynnöstä. Hanke" in text_of(found)
    assert around(found) == [
        "Otsikko",
        "Koko: px",
        "Aloita esitys sivulta:",
        'Download "Otsikko"',
        "Transkriptio",
        "1",
        "2 2 (3)",
        "Tulostettu :23:44",
        "3 3 (3)",
        "Samankaltaiset tiedostot",
        "Toinen tiedosto",
    ]


def test_pages_are_known_by_their_marks_alone() -> None:
    assert around(document(AMP)) == [
        "Nimi",
        "1 (2)",
        "2 (2)",
        "Samankaltaiset tiedostot",
        "Toinen tiedosto",
    ]
    assert around(document(FOOTS)) == ["EURA JÄRJESTELMÄ 1/2", "EURA JÄRJESTELMÄ 2/2"]


def test_a_head_that_repeats_stands_around_the_pages() -> None:
    strip = "S29999 Hankkeen nimi: Jään tutkijat ja lumen mittaajat"
    found = document(f"1 (3) {strip} {{long}}\n2 (3) {strip} Jää {{long}}\n3 (3) {strip} Lumi {{long}}\n")

    assert text_of(found).count(strip) == 1
    assert around(found).count(strip) == 2


def test_all_text_is_kept_and_leads_back() -> None:
    source = SITE.format(long=LONG)
    lines = source.splitlines()
    found = document(SITE)

    assert sorted(found.text.split()) == sorted(source.split())
    for block in found.blocks:
        line, column = found.place(block.start)
        beginning = found.text[block.start : min(block.start + 5, block.end)]
        assert lines[line - 1][column - 1 :].startswith(beginning)
    for run in found.source_map.runs():
        assert lines[run.line - 1][run.column - 1] == found.text[run.text]


@pytest.mark.parametrize(
    "text",
    [
        "Transkriptio\n\nHaastattelun alku on lyhyt.\n",
        "Kokous 1 (2)\n\n{long}\n\nPäätös tehtiin.\n",
        "1. Projekti\n\n{long}\n\n2. Projektin toteuttaja\n",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    found = document(text)

    assert found.text == text.format(long=LONG)
    assert around(found) == []
