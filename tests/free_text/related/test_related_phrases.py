"""Other projects that a text calls its own one's relatives, those that it only mentions, and the project's site."""

from __future__ import annotations

import pytest

from tests.free_text.texts import SHORT_OPENINGS, found, related


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("fi", "Hankkeen edeltäjä oli Aamun kajo (2016–2018).", "Aamun kajo"),
        ("fi", "Porttia edelsi Koski-projekti, joka päättyi 2012.", "Koski"),
        ("fi", "Salpa oli meidän edellinen hanke, ja se päättyi vuonna 2019.", "Salpa"),
        ("fi", "Edellinen nuorten hankkeemme, Salpa, toteutettiin 2015–2016.", "Salpa"),
        ("fi", "Sitä ennen meillä oli Kynnys-projekti vuosina 2008–2010.", "Kynnys"),
        ("fi", "Portin sisar on Sammal-hanke, jota vetää Haminan kaupunki.", "Sammal"),
        ("sv", "Föregångaren var Stegen (2016–2018).", "Stegen"),
        ("sv", "Stegen var vårt förra projekt och slutade 2018.", "Stegen"),
        ("en", "Ladders was our previous project and ended in 2018.", "Ladders"),
        ("en", "Its predecessor was Ladders, which ended in 2018.", "Ladders"),
    ],
)
def test_what_came_before_or_runs_beside_is_related(language: str, said: str, name: str) -> None:
    assert related(language, said) == [name]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Lohjan vastaavassa hankkeessa Palikat paikalleen oli 190 osallistujaa."),
        ("fi", "Samaan aikaan päättyy Leader-ryhmän rahoittama Pukki-projekti, joka ei liity meihin."),
        ("fi", "Edellisellä kierroksella rahoitettiin muun muassa Lohjan kaupungin Palikat-hanketta."),
        ("sv", "Ett helt annat slags projekt, Hamnkök, tar emot pensionärer."),
        (
            "en",
            "The city has since opened another project, Dry Dock (2015–2017), on quite different matters.",
        ),
    ],
)
def test_what_a_text_only_compares_with_is_not(language: str, said: str) -> None:
    assert related(language, said) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Hankkeen omat sivut: www.portinpieli.example"),
        ("fi", "Hankkeen oma sivu on www.portinpieli.example."),
        ("fi", "Sivut: www.portinpieli.example"),
        ("sv", "Projektets egna sidor: www.portinpieli.example"),
        ("en", "The project's own pages: www.portinpieli.example"),
    ],
)
def test_the_own_pages_of_a_project(language: str, said: str) -> None:
    assert found(f"{SHORT_OPENINGS[language]}\n\n{said}").get("web") == "www.portinpieli.example"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Sivut teki Datapaja Oy, www.datapaja.example"),
        ("fi", "Kaupungin omat sivut: www.portinpieli.example"),
        ("en", "Pages made by Data Shop, www.datashop.example"),
    ],
)
def test_other_pages_are_none(language: str, said: str) -> None:
    assert "web" not in found(f"{SHORT_OPENINGS[language]}\n\n{said}")
