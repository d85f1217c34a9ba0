"""A start and an end that no rule tells are taken by all words around them, in texts that are long enough."""

from __future__ import annotations

import pytest

from esrcat import parse
from tests.free_text.texts import OF_A_SCHOOL, found

OPENING = """Portti avautuu

Portti-hanke auttaa nuoria työhön Kuopiossa ja Siilinjärvellä. Hanketta rahoittaa Euroopan sosiaalirahasto.
Hankkeen toteuttaa Männikön kansanopisto. """


@pytest.mark.parametrize(
    "told",
    [
        "Verho nousi maaliskuussa 2016, ja se laskee helmikuussa 2019.",
        "Hommiin päästiin maaliskuussa 2016, ja valmista pitää olla helmikuun lopussa 2019.",
        "Kelloa on pyöritetty maaliskuusta 2016 lähtien. Viimeinen vuoro on helmikuussa 2019.",
    ],
)
def test_dates_without_a_known_word_are_told_by_all_words_around(told: str) -> None:
    (record,) = parse(f"{OPENING}{told}\n{OF_A_SCHOOL}".encode()).records

    assert (record.start, record.end) == ("2016-03", "2019-02")


def test_a_month_that_something_goes_on_to_the_end_of() -> None:
    values = found("Portti-hanke auttaa nuoria työhön. Hanke alkoi 1.9.2017 ja kestää elokuun loppuun 2019.")

    assert (values["start"], values["end"]) == ("2017-09-01", "2019-08")


def test_a_short_text_is_not_judged() -> None:
    values = found("Portti-hanke auttaa nuoria työhön Kotkassa. Oven saranat voideltiin 1.1.2016.")

    assert "start" not in values


@pytest.mark.parametrize("event", ["Seminaari ja kylämessut, 29.1.2019.", "Seminaari pidettiin 29.1.2019."])
def test_the_day_of_an_event_ends_nothing(event: str) -> None:
    told = f"{OPENING}Hanke alkoi 1.3.2016.\n{OF_A_SCHOOL}\nTapahtumat\n\n{event}\n"
    (record,) = parse(told.encode()).records

    assert (record.start, record.end) == ("2016-03-01", None)


def test_the_day_and_the_part_of_a_site_over_a_text_are_no_start() -> None:
    text = (
        "Hyvinvointia rannalta -hanke aktivoi soutajia entistä tehokkaampaan soutuun\n\n"
        "Digipalvelut\n27.06.2022 | Vesi ja rannat\n\n"
        "Tämän vuoden helmikuun alussa alkanut Hyvinvointia rannalta -hanke tuo esille uutta. "
        "Suomen metsäkeskus on hankkeen hallinnoija. Hanketta rahoittaa Euroopan sosiaalirahasto."
    )
    assert found(text).get("start") is None


def test_a_year_of_the_name_is_no_start() -> None:
    told = """Elämysten ranta 2025

Elämysten ranta 2025 hankkeessa katsotaan uusia laitureita ja soudetaan niiden välillä Kuopiossa.

Hanketta rahoittaa Euroopan aluekehitysrahasto. Hankkeen toteuttaa Männikön kansanopisto.
"""
    (record,) = parse(f"{told}\n{OF_A_SCHOOL}".encode()).records

    assert (record.name, record.start, record.end) == ("Elämysten ranta 2025", None, None)


def test_when_the_original_model_began_is_no_time_of_the_project() -> None:
    values = found(
        "Slow Quay is an ESF project that builds on a model of rowing. The original ROW programme, Oulu "
        "Rowing Lab, started in 2012 and still runs. Now Slow Quay applies the original model to other boats."
    )

    assert "start" not in values
    assert "original_end" not in values
