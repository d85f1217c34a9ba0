"""What can never be a project's name: the next best candidate is taken in its stead, or none."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.never import is_never_a_name, may_name
from tests.free_text.texts import found


@pytest.mark.parametrize(
    "name",
    [
        "Perustiedot",
        "Hankkeen loppuraportti lyhyesti",
        "Pöytäkirja",
        "Slutrapport",
        "(ilmestyi ensin kylälehdessä)",
        "No",
        "Tulokset lyhyesti",
        "Bakgrund",
        "Ja sitten muuta",
        "Results in brief",
        "Hankkeet | Päättyneet hankkeet",
        "Avslutade",
        "Internationella projekt",
        "LOHJAN TORILTA – kaupungin tiedotuslehti",
        "KUSTBREVET – info till alla, nr 3/2021",
        "KRISTIINANKAUPUNKI – KRISTINESTAD",
        "JTF Kainuussa",
        "STADEN JAKOBSTAD",
        "Stiftelsen Fyrbruket",
        "Project manager Test Person, test.person (at) fund.example",
        "Salo's",
        "Malla Highlights Erasmus+",
        "Upptäck EU",
        "Commissioner Malla visiting Slow Quay",
        "Minister Malla besöker Bryggan",
        "Council of the North's",
        "For",
        "logo sininen 2",
        "MIP logo-1",
        "Institutet för havsvård",
        "JTF-hankehakemukset",
        "Valtionavustus",
        "Tämän julkaisun",
        "Egentliga Finland",
        "Projektregister 2014-2020",
        "240 000 euroa",
        "ESR-hanke",
        "Kehittämishanke - 147999",
        "Allmännyttigt investeringsprojekt - 35999",
        "Skapa nytt konto",
        "Luo uusi tili",
        "Log in",
        "Tietoa yhdistyksille",
        "Information till företag",
        "Information for associations",
        "Soutaminen lyhyesti",
    ],
)
def test_sections_papers_places_and_bodies_are_no_names(name: str) -> None:
    assert is_never_a_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Tulokset näkyviin",
        "Pengar på bryggan",
        "Kohti uutta",
        "KOVA – Kohti vahvempaa arkea",
        "Kainuu kasvaa",
        "Fair Price",
        "Alla ombord",
        "Salo's Summer",
        "For Warm Hands",
        "Logopedit lukemaan",
        "Läroverket vid viken",
    ],
)
def test_a_name_may_hold_such_a_word(name: str) -> None:
    assert not is_never_a_name(name)


def test_the_next_best_is_taken() -> None:
    text = "Hankkeet | Päättyneet hankkeet\n\nKaikki mukaan -hanke on päättynyt.\n"

    assert found(text)["name"] == "Kaikki mukaan"


def test_capitals_before_a_dash_that_nothing_repeats_are_no_name() -> None:
    text = "PLEASE TAKE ONE - free copy of our story\n\nThe Paper Lantern project began last week."

    assert found(text)["name"] == "Paper Lantern"


@pytest.mark.parametrize("words", ["Kylä kutsuu", "Vårdtrappan", "Silta"])
def test_words_with_a_capital_may_name_a_project(words: str) -> None:
    assert may_name(words)
    assert not may_name(words, shortest=len(words) + 1)


@pytest.mark.parametrize("words", ["Kuopiossa", "Liisa kutsuu", "ESR", "Vasas hamn"])
def test_words_of_places_people_and_funds_name_other_things(words: str) -> None:
    assert not may_name(words)


@pytest.mark.parametrize(
    "words",
    [
        "Steering Committee",
        "Styrkommittén",
        "Archipelago and Islands",
        "Itämeren alueen",
        "P3 Well-connected region",
        "Excavators are",
        "Showing 41",
        "Across the",
        "Translate this page",
    ],
)
def test_committees_areas_of_programmes_and_beginnings_are_no_names(words: str) -> None:
    assert is_never_a_name(words)


@pytest.mark.parametrize(
    "words",
    [
        "KOTIno-2024-2639",
        "HKI 2024-003328",
        "UKKE-rahoitushaku",
        "EU:n elpymisrahoitus",
        "AVI",
        "Kirjaston osoite",
        "Opiston puhelin",
    ],
)
def test_what_an_office_files_or_calls_for_is_no_name(words: str) -> None:
    assert is_never_a_name(words)


@pytest.mark.parametrize("words", ["Vertaistuki", "Kotoutumistuki", "Kadonnut osoite", "Rahoitus rannalle"])
def test_a_name_may_hold_support_or_money(words: str) -> None:
    assert not is_never_a_name(words)


def test_a_headline_that_has_the_noun_in_another_case_is_no_name() -> None:
    text = "Liiton uudesta hankkeesta apua rannoille\n\nLiitto auttaa. Niemen opisto toteuttaa hanketta."

    assert found(text).get("name") is None


def test_the_head_of_a_matter_tells_it_bit_by_bit() -> None:
    text = "Hankerahoitus, kanslia, kylien sopimuksen portti -hanke\n\nHankkeen tavoitteena on tukea kyliä."

    assert found(text).get("name") != "Hankerahoitus, kanslia, kylien sopimuksen portti"


def test_money_in_the_partitive_is_no_name() -> None:
    assert is_never_a_name("Työelämän kehittämisrahaa")
    assert is_never_a_name("Rannalle uutta rahoitusta")
    assert not is_never_a_name("Tietoa ja tukea")


@pytest.mark.parametrize("written", ["Kuvan lähde", "Valokuvaaja", "Päätös hanketuesta", "EMOTR"])
def test_labels_of_pictures_and_decisions_are_no_names(written: str) -> None:
    assert is_never_a_name(written)
