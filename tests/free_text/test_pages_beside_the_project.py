"""What Swedish and English pages say beside their project: who gives, since when, which list."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.never import is_leader_group, is_never_a_name
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import story


def record(text: str) -> ProjectRecord:
    (found,) = parse_bytes(text.encode(), "page.txt", "0" * 64).records
    return found


@pytest.mark.parametrize(
    "words",
    [
        "EU-pengar",
        "EU-rahoitus",
        "EU funding",
        "Tidigare teman",
        "Aiemmat teemat",
        "In Finnish",
        "På svenska",
    ],
)
def test_money_lists_and_links_are_no_names(words: str) -> None:
    assert is_never_a_name(words)


def test_a_leader_group_is_no_project() -> None:
    text = "Leader Ytterbygden fick tre miljoner. Ytterbygden finansierar projekt på landsbygden."
    assert is_leader_group(story(text), "Ytterbygden")
    assert is_leader_group(story(text), "Leader Ytterbygden")
    assert not is_leader_group(story("Leader betalar. Ytterbygden är ett projekt."), "Ytterbygden")


def test_two_universities_of_applied_sciences_are_two_bodies() -> None:
    text = "It is run in co-operation with Kemi UAS and Novia UAS."
    assert [each.name for each in organisations_in(text, 0, len(text), "en")] == ["Kemi UAS", "Novia UAS"]


def test_neither_a_giver_nor_the_age_of_a_body_is_the_projects() -> None:
    found = record(
        "Mötesplatsen har sedan år 2002 ordnat mottagning för invandrare.\n\n"
        "Med hjälp av anslag från kommuner, stat och Svenska kulturfonden anställs en ledare.\n\n"
        "Via projektet Bryggan hoppas vi skapa en plattform där föreningar öppnas upp. Projektet Bryggan går "
        "ut på att hitta par mellan aktiva och inflyttade i Nyland. "
        "Projektet finansieras av Europeiska socialfonden.\n"
    )
    assert found.name == "Bryggan"
    assert found.actor is None
    assert found.start is None


def test_two_titles_below_the_word_projekt_are_not_its_name() -> None:
    found = record(
        "PROJEKT\n\nUtvecklingsprojekt med Näs som nyckelaktör\n\nLeden runt sjön\n\n"
        "Syftet är att skapa en led i Österbotten. Projektet ska planera Leden runt sjön och kommunicera den "
        "till kommuner och föreningar.\n\n"
        "Projekttid: 1.1.2021-31.12.2022.\nProjektägare: Näs samkommun.\n"
        "Finansiering: Europeiska jordbruksfonden för landsbygdsutveckling.\n"
    )
    assert found.name == "Leden runt sjön"
