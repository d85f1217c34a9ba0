"""Names that no words introduce: their shape, their site or elimination tells them; and those of the past."""

from __future__ import annotations

import hashlib

import pytest

from esrcat.free_text import read_free_text
from esrcat.readers import read
from tests.free_text.texts import found

FUND = "Euroopan sosiaalirahasto maksaa siitä 240 000 euroa, jotka Hämeen ELY-keskus myönsi."


@pytest.mark.parametrize(
    ("sentences", "name"),
    [
        ("Torilla lauloi Kumpi ensin -kuoro. Kumpi ensin sai tukea.", "Kumpi ensin"),
        ("Kuvat löytyvät osoitteesta www.uusiverso.example. Näin kasvoi Uusi verso.", "Uusi verso"),
        ("Kävelimme sinne yhdessä. Moni muistaa Kivijalan. Tätä Kivijalka on, sanoi hän.", "Kivijalka"),
        ("Jokainen tuntee Lumen alta. Se on Lumen alta, sanoi hän.", "Lumen alta"),
    ],
)
def test_the_only_name_that_is_left_is_the_project_s(sentences: str, name: str) -> None:
    assert found(f"{sentences} {FUND}")["name"] == name


@pytest.mark.parametrize(
    "sentences",
    [
        "Torilla lauloi Kumpi ensin -kuoro.",
        "Varaukset osoitteesta www.forssankaupunki.example. Paikalla oli Forssan kaupunki.",
        "Paikalla oli Vantaa. Kysyimme, mitä Vantaa tekee.",
        "Paikalla oli Liisa Kivijalka. Nyt Kivijalka hymyilee.",
        "Puhuttiin, miten Kivijalka tehdään. Kuka tahansa osaa kivijalka-ajattelun.",
        "Moni kysyi, mitä Kivijalka on ja mitä Kattohirsi on. Silti Kivijalka kestää, ja Kattohirsi myös.",
        "Esitys: Kivijalka pois. Päätös: Kivijalka jää.",
    ],
)
def test_what_is_said_once_or_is_another_s_is_no_name(sentences: str) -> None:
    assert "name" not in found(f"{sentences} {FUND}")


@pytest.mark.parametrize(
    ("sentences", "name"),
    [
        ("Kuntien vetämä Sininen hetki suuntautuu kouluihin.", "Sininen hetki"),
        ("Reipas askel on tuore hankkeemme nuorille.", "Reipas askel"),
    ],
)
def test_who_runs_it_or_whose_it_is_shows_a_name(sentences: str, name: str) -> None:
    assert found(f"{sentences} {FUND}")["name"] == name


def test_what_a_sentence_says_behind_a_clause_makes_no_name_of_its_subject() -> None:
    text = f"Viimeinen kivi on tarkoitus nostaa 2019, jolloin hanke päättyy. {FUND}"

    assert "name" not in found(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sen sisällä toimi ennen Vanha verstas -hanke (2008–2010).",
        "Kuopiossa pyöri vuosina 2008–2010 toiminut Vanha verstas -hanke.",
    ],
)
def test_a_project_that_ended_before_all_dates_is_another(sentence: str) -> None:
    values = found(f"Moni muistaa Kivijalan. Nyt Kivijalka on täällä. {sentence} Alku oli 1.3.2016. {FUND}")

    assert values["name"] == "Kivijalka"


def test_a_project_told_of_in_its_own_time_is_the_text_s() -> None:
    text = f"Täällä toimi Vanha verstas -hanke (2008–2010). Se alkoi 1.3.2008. {FUND}"

    assert found(text)["name"] == "Vanha verstas"


def test_a_text_with_such_a_name_and_a_period_tells_of_a_project() -> None:
    text = f"Juhla\n\nTorilla lauloi Kumpi ensin -kuoro. Kumpi ensin kesti 1.1.2016–31.12.2018. {FUND}"
    read_text = read_free_text(read(text.encode(), "text.txt", hashlib.sha256(text.encode()).hexdigest()))

    assert [each.value for each in read_text.extractions[0].found if each.pointer == "/name"] == [
        "Kumpi ensin"
    ]
