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
