"""A line over nothing but a period, and a heading over the labels of a project's facts, are its name."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.over_facts import names_over_facts
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import found, story

BEHIND = """Hanke edistää kylien elinvoimaa ja tuo uutta väkeä saaristoon.

Faktat

{name}

01.02.2023 – 31.05.2023

Hallinnoija: Kaakon ammattikorkeakoulu

Kokonaisbudjetti: 28 900 €
"""


def test_the_line_over_a_bare_period_is_the_name_and_the_period_its_time() -> None:
    values = found(BEHIND.format(name="Saaret soimaan – kesän kulttuurin kehittäminen"))

    assert values["name"] == "Saaret soimaan – kesän kulttuurin kehittäminen"
    assert (values["start"], values["end"]) == ("2023-02-01", "2023-05-31")


@pytest.mark.parametrize("name", ["Toteutusaika", "Hankkeen kesto", "Se kestää tämän ajan:", "Vaihe"])
def test_a_label_over_a_period_is_none(name: str) -> None:
    assert list(names_over_facts(story(BEHIND.format(name=name)))) == []


def test_a_title_over_its_labels_is_the_name() -> None:
    text = """Utveckling av undervisningen, båtar och nät

Period: 31.08.2021 - 31.12.2022

Innehåll: Insatserna har som mål att stärka utbildningen för hamnarna.

Campus: Jakobstad

Finansiärer: Svenska kulturfonden

Projektledare: Malla Modell
"""
    (name,) = names_over_facts(story(text))
    (record,) = parse_bytes(text.encode(), "page.txt", "0" * 64).records

    assert name.name == "Utveckling av undervisningen, båtar och nät"
    assert record.name == name.name
    assert (record.start, record.end) == ("2021-08-31", "2022-12-31")
    assert [each.name for each in record.contacts] == ["Malla Modell"]


def test_a_course_over_its_labels_is_no_project() -> None:
    text = """Kurs i båtar och nät

Period: 31.08.2021 - 31.12.2022

Innehåll: Kursen lär hur man lagar nät.

Plats: Jakobstad

Pris: 120 euro

Kursledare: Malla Modell
"""

    assert parse_bytes(text.encode(), "page.txt", "0" * 64).records == ()


REGISTER = """Hanke

{kind}

{name}

Kotkan kaupunki

{period}

Päättynyt

Julkinen hankekuvaus

Hankkeessa kunnostetaan laituri ja järjestetään nuorille soutukursseja.

Ohjelma/Rahasto

Manner-Suomen maaseudun kehittämisohjelma 2014–2020

Aloituspäivämäärä

31.12.2020

Loppumispäivämäärä

17.08.2023
"""


@pytest.mark.parametrize(
    "name",
    [
        "Soutajan silta",
        "Vene vie – ranta kutsuu. Kotkan laiturin kunnostaminen nuorten käyttöön.",
        "”1892”",
    ],
)
@pytest.mark.parametrize("kind", ["Kehittämishanke - 147999", "Allmännyttigt investeringsprojekt - 35999"])
@pytest.mark.parametrize("period", ["31.12.2020 - 17.08.2023", "- 17.08.2023"])
def test_of_a_register_the_line_over_whose_it_is_is_the_name(name: str, kind: str, period: str) -> None:
    (mention,) = names_over_facts(story(REGISTER.format(name=name, kind=kind, period=period)))
    values = found(REGISTER.format(name=name, kind=kind, period=period))

    assert values["name"] == mention.name == name.removesuffix(".")
    assert values["actor"]["name"] == "Kotkan kaupunki"


CARD_WITH_PRIORITY = """Safe quays for small boats of the coast

P3 Well-connected region

3.2. Improved services of existing small ports to improve mobility and to contribute to the tourism of islands

Archipelago and Islands

01.11.2016 - 31.12.2019

€2 725 455

Project Summary:

ENDED. Common challenges for small ports are safe access, services and marketing. In our project these are
solved. The European Regional Development Fund pays for 75 per cent of it.
"""


def test_what_stands_between_a_card_s_title_and_its_period_is_no_name() -> None:
    told = story(CARD_WITH_PRIORITY)

    assert [each.name for each in names_over_facts(told)] == ["Safe quays for small boats of the coast"]


def test_one_word_over_a_body_and_an_end_is_the_name_of_a_card() -> None:
    text = (
        "Hanke\nKehittämishanke - 123456\n\nSoutelu\n\nKaislan soutuseura ry\n\n- 30.12.2025\n\nKäynnissä\n\n"
        "Julkinen hankekuvaus\n\nHankeaika on 1.6.2024-31.12.2025. Hankkeessa opetetaan soutamaan.\n\n"
        "Lisätiedot\n\nOhjelma/Rahasto\n\nEuroopan maaseuturahasto 2023–2027\n\n"
        "Loppumispäivämäärä\n\n30.12.2025\n"
    )
    (record,) = parse_bytes(text.encode(), "page.txt", "0" * 64).records

    assert record.name == "Soutelu"
    assert (record.start, record.end) == ("2024-06-01", "2025-12-30")


def test_a_card_of_a_register_of_libraries_has_its_name_over_the_year() -> None:
    text = (
        "Soutua: tarinoita rannalta\nVuoden 2015 AVI-hanke  (Hanke on saanut rahoitusta)\n\nKuvan lähde: \n"
        "Malla Malli Kaislan kaupunginkirjasto\nKaislan kaupunginkirjasto\nKirjaston osoite : \nRantakatu 2\n"
        "Yhteyshenkilön nimi : \nMalla Malli\nHankkeen tavoite: \n\nProjektin tavoitteena oli kehittää "
        "soutua nuorille. Toiminnan tarkoituksena oli kannustaa soutamaan. Hankkeessa on mukana ohjaaja.\n"
    )
    (record,) = parse_bytes(text.encode(), "page.txt", "0" * 64).records

    assert record.name == "Soutua: tarinoita rannalta"
