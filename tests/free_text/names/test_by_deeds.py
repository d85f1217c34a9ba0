"""Projects that a text names without a word of what they are: they begin, end, cost and are paid for."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

FUND = {
    "en": "The European Social Fund pays 240,000 euros of it, granted by the ELY Centre for Häme.",
    "sv": "Europeiska socialfonden står för 240 000 euro, beviljade av NTM-centralen i Nyland.",
    "fi": "Euroopan sosiaalirahasto maksaa siitä 240 000 euroa, jotka Hämeen ELY-keskus myönsi.",
}


@pytest.mark.parametrize(
    ("language", "sentences", "name"),
    [
        ("en", "Steady Hand began on 1 May 2016. The evenings of Steady Hand fill up fast.", "Steady Hand"),
        ("en", "We all learnt from Salt and Pepper. Salt and Pepper ended in June 2014.", "Salt and Pepper"),
        ("en", "They got the green light for Morning Shift. Morning Shift costs 300,000.", "Morning Shift"),
        ("sv", "När Båthuset drog ut pågick Kvarnhjulet ännu. Kvarnhjulet startade 2017.", "Kvarnhjulet"),
        ("sv", "Det blev mycket med Sommarlyktan. Sommarlyktan avslutades 31.12.2011.", "Sommarlyktan"),
        ("fi", "Moni muistaa, mistä Puolikuu alkoi vuonna 2015. Puolikuu päättyi 2018.", "Puolikuu"),
        ("fi", "Väki kyseli, milloin Kuutamo käynnistyy. Kuutamo kestää 31.12.2017 asti.", "Kuutamo"),
    ],
)
def test_what_begins_ends_or_costs_is_the_project(language: str, sentences: str, name: str) -> None:
    assert found(f"{sentences} {FUND[language]}")["name"] == name


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", "In Porvoo the summer began late. Porvoo ended the year with 50,000 visitors."),
        ("en", "Some asked about Marja Kallio. Marja began on 1 May 2016 and Marja ended in 2018."),
        ("en", "It is not Old Anchor that pays. Old Anchor never began in 2014."),
        ("en", "Everybody liked it. Courses began in 2016, and courses ended in 2017."),
        ("sv", "Många minns hur Kursen började 2016. Numera är kursen slut."),
        ("sv", "I Karleby pågick mycket. Karleby drivs med 50 miljoner."),
        ("fi", "Näin Vantaa alkoi kasvaa vuonna 1974. Moni sanoo, että Vantaa maksaa 2 miljoonaa."),
        ("fi", "Uutinen kertoi, miten Tori käynnistyi 2016. Nyt tori on hiljaa."),
    ],
)
def test_places_persons_common_words_and_what_is_denied_are_none(language: str, sentences: str) -> None:
    assert "name" not in found(f"{sentences} {FUND[language]}")


def test_a_name_that_is_said_goes_first() -> None:
    text = "The project is called Long Rope. Steady Hand began in 2016. We all know Steady Hand."

    assert found(f"{text} {FUND['en']}")["name"] == "Long Rope"
