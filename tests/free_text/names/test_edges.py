"""Where a project's name ends: without its short form and without that it is over."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.texts import found

ABOUT = "Hankkeen toteuttaa Kuopion kaupunki. Rahoittaja on Euroopan sosiaalirahasto."


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Kaislasta kotiin (KAKO)", "Kaislasta kotiin (KAKO)"),
        ("Kaislasta kotiin (päättynyt)", "Kaislasta kotiin"),
        ("Kaislasta kotiin (ja takaisin)", "Kaislasta kotiin (ja takaisin)"),
    ],
)
def test_what_stands_in_brackets_behind_a_name(written: str, name: str) -> None:
    assert found(f"Perustiedot\n\nHankkeen nimi: {written}\n\n{ABOUT}")["name"] == name


def test_a_short_form_in_brackets_is_left_out_where_the_text_says_the_name_alone() -> None:
    text = (
        f"Perustiedot\n\nHankkeen nimi: Kaislasta kotiin (KAKO)\n\nKaislasta kotiin alkoi keväällä. {ABOUT}"
    )
    assert found(text)["name"] == "Kaislasta kotiin"


def test_a_sequel_that_is_the_first_line_is_what_the_text_is_about() -> None:
    text = (
        "Soutureittien kansallisen koordinoinnin ja hallinnoinnin kehittäminen -jatkohanke\n\n"
        "Soutuvirastossa käynnistyi vuoden 2021 alussa soutureittien koordinoinnin jatkohanke. Hanketta "
        "rahoittaa opetus- ja kulttuuriministeriö.\n\nHankkeen kesto: 1.1.2021–31.12.2021\n"
    )
    (record,) = parse_bytes(text.encode(), "page.txt", "0" * 64).records

    assert record.name == "Soutureittien kansallisen koordinoinnin ja hallinnoinnin kehittäminen"
    assert not record.related_projects


def test_the_number_and_the_kind_of_a_report_are_no_part_of_a_name() -> None:
    text = f"Perustiedot\n\nHankkeen nimi ja tunnus: Kaislasta kotiin, Hanke n:o 2317\n\n{ABOUT}"
    assert found(text)["name"] == "Kaislasta kotiin"
