"""Texts whose titles count several projects: each has a record of its own, or none has."""

from __future__ import annotations

import pytest

from esrcat.pages.phrases import is_around_texts
from esrcat.pages.weigh_others import COUNTS_SEVERAL
from esrcat.pipeline import parse_bytes

ABOUT = """
Projektet Havets ljus finansieras av Europeiska regionala utvecklingsfonden (ERUF) och genomförs av Näs stad.
Projektet Havets ljus pågår 1.1.2023–31.12.2025, och den totala budgeten är 400 000 euro. Projektets mål är
att hjälpa företag i skärgården. Målgruppen är unga.
"""
OVER_TEXTS = (
    "Näs yrkeshögskola beviljas finansiering för fyra projekt",
    "Staden hade 102 pågående projekt år 2020",
    "Vega sai vetovastuun seitsemästä maakunnalle tärkeästä hankkeesta",
    "Sex nya projekt beviljas miljoner",
    "Showing 41 project(s)",
)


@pytest.mark.parametrize("title", OVER_TEXTS)
def test_a_text_whose_title_counts_several_is_about_no_one_of_them(title: str) -> None:
    result = parse_bytes(f"{title}\n{ABOUT}".encode(), "page.txt", "0" * 64)

    assert result.records == ()
    assert COUNTS_SEVERAL in result.reasons


@pytest.mark.parametrize(
    "title", ["1 Projektets bakgrund", "Havets ljus, tre delprojekt", "Havets ljus | Våra projekt"]
)
def test_numbers_of_sections_parts_and_menus_count_none(title: str) -> None:
    result = parse_bytes(f"{title}\n{ABOUT}".encode(), "page.txt", "0" * 64)

    assert [record.name for record in result.records] == ["Havets ljus"]


@pytest.mark.parametrize(
    "line",
    [
        "Translate this page",
        "Förbigå menyn",
        "Looking for something specific? Use our search engine!",
        "Screenshot 2021-12-07 at 19.25.54",
        "Search in title",
        "Return to projects",
        "Information om coronaviruset",
    ],
)
def test_lines_that_sites_print_over_their_texts(line: str) -> None:
    assert is_around_texts(line)
