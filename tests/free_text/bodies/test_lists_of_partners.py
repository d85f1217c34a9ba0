"""Lists of those who take part: with countries behind them, line by line, longer than four."""

from __future__ import annotations

from tests.free_text.texts import found

WITH_COUNTRIES = """Clean Rivers of the North

The Clean Rivers of the North project helps towns to keep their rivers clean. It is financed by the ERDF.

Duration: 01.12.2021 - 30.11.2022

Lead partner: County Board of Malla, Sweden
Other partners: Sellu Water Resources and Energy Directorate, Norway
Centre for Economic Development, Transport and the Environment for Lapland, Finland
Vega local organisation "EcoHouse", Latvia
Sirius University, Estonia
"""
LONG = """Clean Rivers of the North

The Clean Rivers of the North project helps towns to keep their rivers clean. It is financed by the ERDF.

Other partners

• Vega University
• Malla rf
• Sirius College
• Sellu Leader
• Kajo ry
• Soihtu Foundation
• Budget
"""


def partners(text: str) -> list[str]:
    return [each["name"] for each in found(text)["partners"]]


def test_countries_take_no_part() -> None:
    assert found(WITH_COUNTRIES)["actor"]["name"] == "County Board of Malla"
    assert partners(WITH_COUNTRIES) == [
        "Sellu Water Resources and Energy Directorate",
        "Centre for Economic Development, Transport and the Environment for Lapland",
        'Vega local organisation "EcoHouse"',
        "Sirius University",
    ]


def test_a_list_goes_on_to_the_next_label() -> None:
    assert partners(LONG) == [
        "Vega University",
        "Malla rf",
        "Sirius College",
        "Sellu Leader",
        "Kajo ry",
        "Soihtu Foundation",
    ]


def test_a_list_ends_at_the_next_label_of_the_project() -> None:
    text = """Kestävästi kehittyvät rannat

Kestävästi kehittyvät rannat -hanke keskittyy laitureihin. Hankkeessa soudetaan.

Hankkeen päätoteuttaja
  • Rantaseutu Oy
Hankkeen osatoteuttajat
  • Posio
Hankkeen toteutusaika & rahoitus
  • 01.04.2024 - 28.02.2027
"""
    assert [each["name"] for each in found(text)["partners"]] == ["Posio"]


def test_a_part_of_a_body_is_no_other_and_an_ampersand_joins_a_firm() -> None:
    text = """Makuja rannalta

Hankkeen nimi
Makuja rannalta

Hankkeen päätoteuttaja

Suomen metsäkeskus, Läntinen palvelualue

Hankkeen muut toimijat

Seinäjoen Ammattikorkeakoulu Oy ja Kuru & Aalto Oy

Hankkeen kuvausteksti

Makuja rannalta Hankkeen tavoitteena on vahvistaa rantaa. Hankkeen toimintakausi on 1.3.2019- 30.6.2021.
"""
    content = found(text)

    assert content["actor"]["name"] == "Suomen metsäkeskus"
    assert [each["name"] for each in content["partners"]] == [
        "Seinäjoen Ammattikorkeakoulu Oy",
        "Kuru & Aalto Oy",
    ]


def test_and_joins_what_a_body_is_for() -> None:
    told = """Slow Quay

The Slow Quay project trains rowers. It is financed by the ERDF.

Project Partners:

Ministry of Rowing and Trade CR, CZ
Malla University of Economics and Finance, FI
School of Boats and Fine Arts, EE
Sellu College and Vega School, FI
Malla Regional Office, Rural Development, FI
Soutu Ltd, FI
"""
    assert partners(told) == [
        "Ministry of Rowing and Trade CR",
        "Malla University of Economics and Finance",
        "School of Boats and Fine Arts",
        "Sellu College",
        "Vega School",
        "Malla Regional Office",
        "Soutu Ltd",
    ]
