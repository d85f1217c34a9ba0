"""Objectives in lists and sentences."""

from __future__ import annotations

import pytest

from esrcat.sentences.objectives import objectives

LISTS = [
    ("Hankkeen tavoitteena on 1) löytää nuoret, 2) tukea heitä ja 3) luoda malli. Muuta.",
     ["löytää nuoret", "tukea heitä", "luoda malli"]),
    ("Hankkeen tavoitteet ovat:\n- Nuorten tuki\n- Mallin luominen\n\nToimet:\n- Koulutus",
     ["Nuorten tuki", "Mallin luominen"]),
    ("Tavoitteet: • Nuorten tuki • Mallin luominen\nToimet", ["Nuorten tuki", "Mallin luominen"]),
    ("Projektin tavoitteena on:\na) luoda malli;\nb) levittää malli.\n", ["luoda malli", "levittää malli"]),
    ("Tavoitteet:\nHankkeen tavoitteena on:\n1) Eka asia\n2) Toka asia", ["Eka asia", "Toka asia"]),
    ("Hankkeen tavoitteet\n\n 1. Luoda malli ja\njuurruttaa se ym.\n 2. Levittää malli",
     ["Luoda malli ja juurruttaa se ym.", "Levittää malli"]),
    ("Tavoitteet\n1. Luoda malli\n2. Levittää malli\n\n3. Toteutus", ["Luoda malli", "Levittää malli"]),
    ("Hankkeen tavoitteena on:\n1.Luoda malli\n2.Levittää malli", ["Luoda malli", "Levittää malli"]),
    ("Tavoitteena on, että\n• nuori saa tukea\n• yritys löytää tekijän\nToteutus alkaa.",
     ["nuori saa tukea", "yritys löytää tekijän"]),
    ("Hankkeen tavoitteina on:\nTukea nuoria\nLuoda malli\n\nMuuta.", ["Tukea nuoria", "Luoda malli"]),
    # A page saved as text without empty lines: a paragraph follows on the next line.
    ("Hankkeen tavoitteina on:\nTukea nuoria\nLuoda malli\nTyö alkaa ensi keväänä. Se päättyy syksyllä.\n",
     ["Tukea nuoria", "Luoda malli"]),
    ("Hankkeen tavoitteina on:\n\nTukea nuoria\n\nLuoda malli\n\nTyö alkaa. Se päättyy.",
     ["Tukea nuoria", "Luoda malli"]),
    ("Projektin päämäärät:\n- Nuorten tuki\n- Malli", ["Nuorten tuki", "Malli"]),
    ("Hankkeen tarkoituksena on:\n- Nuorten tuki\n- Malli", ["Nuorten tuki", "Malli"]),
    ("Tavoitteena on seuraava: 1. Löytää nuoret 18. ikävuoteen saakka. 2. Tukea heitä.",
     ["Löytää nuoret 18. ikävuoteen saakka", "Tukea heitä"]),
]  # fmt: skip
SENTENCES = [
    ("Projektin päätavoitteena oli malli. Opas tehtiin.", ["Projektin päätavoitteena oli malli."]),
    ("Tavoitteena on tukea. Tavoitteena on myös luoda malli.",
     ["Tavoitteena on tukea.", "Tavoitteena on myös luoda malli."]),
    ("Polku itäiseen Suomeen -hankkeen tavoitteena on kasvu.",
     ["Polku itäiseen Suomeen -hankkeen tavoitteena on kasvu."]),
    ("Kokonaistavoite on, että nuoret voivat hyvin.", ["Kokonaistavoite on, että nuoret voivat hyvin."]),
    ("Hankkeen tarkoituksena on puolittaa hävikki.", ["Hankkeen tarkoituksena on puolittaa hävikki."]),
    ("Projektin päämääränä on, että nuori saa tukea.", ["Projektin päämääränä on, että nuori saa tukea."]),
    ("Hankkeella tavoitellaan sitä, että nuori saa tukea. Opas on osa työtä.",
     ["Hankkeella tavoitellaan sitä, että nuori saa tukea."]),
    ("Projektilla tavoiteltiin uutta alkua.", ["Projektilla tavoiteltiin uutta alkua."]),
    ("Kolme vuotta kestävä hanke tavoittelee kasvua.", ["Kolme vuotta kestävä hanke tavoittelee kasvua."]),
    ("Lisäksi keskeisenä tavoitteena on yhteistyö.", ["Lisäksi keskeisenä tavoitteena on yhteistyö."]),
]  # fmt: skip
TRAPS = [
    "Oppaan tavoitteena on auttaa valmentajia.",
    "Oppaan tarkoituksena on auttaa valmentajia.",
    "Tarkoituksena on järjestää retki.",
    "Koulutuksen tavoitteet:\n1. Oppia\n2. Osata",
    "Tavoitteet ovat toteutuneet hyvin.",
    "Hankkeen tavoitteet saavutettiin.",
    "Hankkeen tavoitteet on saavutettu kaikilta osin.",
    "Yhteistyö on tärkeä tavoite.",
    "Hankkeessa tavoitettiin nuoria.",
    "Hanke tavoitti 200 nuorta.",
    "Kyselyllä tavoiteltiin vastauksia.",
    "Koulutuspäivän päämääränä on oppia.",
    "Päämäärästä keskusteltiin.",
    "Hankkeen tavoitteina on:\nTukea nuoria.\nTyö alkaa ensi keväänä.",
    "Hankkeessa mukana olevat yritykset tavoittelevat kasvua.",
    "",
]


@pytest.mark.parametrize(("text", "items"), LISTS)
def test_reads_the_items_of_an_announced_list(text: str, items: list[str]) -> None:
    found = objectives(text)
    assert [reading.value for reading in found] == items
    assert all(" ".join(text[each.start : each.end].split()) == each.value for each in found)


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_without_a_list_reads_sentences_about_the_objective(text: str, expected: list[str]) -> None:
    assert [reading.value for reading in objectives(text)] == expected


@pytest.mark.parametrize("text", TRAPS)
def test_other_objectives_are_not_the_projects(text: str) -> None:
    assert objectives(text) == []


def test_a_list_goes_before_sentences() -> None:
    text = "Tavoitteena on kasvu.\n\nHankkeen tavoitteet:\n- Nuorten tuki\n- Malli"
    assert [reading.value for reading in objectives(text)] == ["Nuorten tuki", "Malli"]
