"""Projects before or behind the text's own one, named beside a word of kin or by the name that is to come."""

from __future__ import annotations

import pytest

from tests.free_text.texts import related


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("fi", "Ensimmäinen kokeilumme, Aamun kajo (2016–2018), oli pieni.", "Aamun kajo"),
        ("fi", "Ensi vuonna kaupunki aloittaa jatkon nimeltä Aamun kajo.", "Aamun kajo"),
        ("fi", "Rahaa haetaan hankkeelle, jonka työnimi on Aamun kajo.", "Aamun kajo"),
        ("fi", "Uusi hanke (työnimi Aamun kajo) odottaa päätöstä.", "Aamun kajo"),
        ("fi", "Seuraava on jo vireillä. Sen nimeksi on tulossa Aamun kajo.", "Aamun kajo"),
        ("fi", "Keväällä kaupunki käynnistää uuden hankkeen, Aamun kajo, joka on vanhuksille.", "Aamun kajo"),
        ("sv", "Fortsättningen, Porten öppnas, söker nu pengar.", "Porten öppnas"),
        ("sv", "En föregångare fanns i Vasa: Porten öppnas (2016–2018) tog emot unga.", "Porten öppnas"),
        ("sv", "Porten öppnas hette stadens första försök.", "Porten öppnas"),
        ("sv", "Staden förbereder nu Porten öppnas, som ska ta emot äldre.", "Porten öppnas"),
        ("sv", "I Vasa pågick något liknande, Porten öppnas, som samlade unga.", "Porten öppnas"),
        ("en", "Its successor, Dry Land, has been applied for.", "Dry Land"),
        ("en", "In Hamina an earlier project of ours, Dry Land, helped many.", "Dry Land"),
        ("en", "A follow-up is already written. Called Dry Land, it would start in May.", "Dry Land"),
        ("en", "Much was learnt from Dry Land, a trial in Hamina.", "Dry Land"),
        ("en", "Dry Land has been applied for.", "Dry Land"),
        (
            "en",
            "From 2019 to 2021 the city had an earlier project called Road to Home for families.",
            "Road to Home",
        ),
        ("en", "Our sister project Dry Land in Hamina placed many.", "Dry Land"),
    ],
)
def test_what_goes_before_or_follows(language: str, said: str, name: str) -> None:
    assert related(language, said) == [name]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Kaupunki käynnistää hankkeen aikana uuden palvelun, Nuorten tuvan, joka on avoin."),
        ("sv", "Staden planerar Närpes, som är en liten ort."),
        ("en", "She moves on to Tampere, a city of many mills."),
    ],
)
def test_what_is_no_project(language: str, said: str) -> None:
    assert related(language, said) == []


@pytest.mark.parametrize(
    ("language", "said", "names"),
    [
        (
            "en",
            "Lights Up, the ESF+ project of Coastal Care College (2023-2025), has nothing to do with it.",
            ["Lights Up"],
        ),
        ("en", "Its successor, Night School for Boats, has been applied for.", ["Night School for Boats"]),
        ("fi", "Purku hyödyksi (EAKR, 2018–2020) oli hankkeen edeltäjä Seinäjoella.", ["Purku hyödyksi"]),
        ("fi", "Teemme yhteistyötä Kotkassa toimivan Satamasta työhön -hankkeen kanssa.", []),
    ],
)
def test_a_body_a_town_and_a_sentence_are_no_projects(language: str, said: str, names: list[str]) -> None:
    assert related(language, said) == names
