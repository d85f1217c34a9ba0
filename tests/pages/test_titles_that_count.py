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


ROWS = """
S19001 Lumen alta Kemin kaupunki 1.1.2009 31.12.2011 245 000
S19002 Suolan maku Tornion kaupunki 1.3.2009
28.2.2012 120 500
S19003 Kivet Keminmaan kunta 1.8.2010 31.7.2013 310 000
"""


@pytest.mark.parametrize("rows", [ROWS, ROWS.replace("S19001 ", " S19001 ")])
def test_rows_whose_cells_a_single_blank_parts_are_no_one_project(rows: str) -> None:
    head = "Meri-Lapin hankkeet\n\nProjektikoodi Projektin nimi Toteuttaja Alkaa Päättyy Myönnetty"
    result = parse_bytes(f"{head}{rows}".encode(), "list.txt", "0" * 64)

    assert result.records == ()
    assert "it shows the beginnings of several projects" in result.reasons


def test_codes_of_other_projects_below_one_another_make_no_rows() -> None:
    kin = "".join(f"\nS1900{n} Muu hanke {n}, alkoi 1.{n}.2009" for n in range(1, 5))
    result = parse_bytes(f"Havets ljus\n{ABOUT}\nAndra projekt:{kin}\n".encode(), "page.txt", "0" * 64)

    assert [record.name for record in result.records] == ["Havets ljus"]


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


def test_a_text_with_two_lead_partners_is_about_no_one_project() -> None:
    text = """Ongoing work

Slow Quay - Rowing across the waters and back

Funded by:
Lead partner: Malla Rowers ltd, Finland

The overall objective of the project is to row. It is financed by the ERDF.

Fast Quay – Rowing faster

Duration: 1.3.2016 - 28.2.2019, 36 months
Lead Partner: SELLU Deutsches Ruder Institut, Germany

The project enhances the cooperation of rowers.
"""
    result = parse_bytes(text.encode(), "page.txt", "0" * 64)

    assert [record.name for record in result.records if record.end] == []


@pytest.mark.parametrize(
    "title",
    [
        "Närmare 8,4 miljoner euro i projektfinansiering och stöd till företag i Nyland",
        "Uudellemaalle lähes 8 miljoonaa euroa hankerahoitusta ja yritystukea",
        "8 million euros of project funding and business support for Lapland",
    ],
)
def test_what_an_office_has_granted_is_no_one_project(title: str) -> None:
    result = parse_bytes(f"{title}\n{ABOUT}".encode(), "page.txt", "0" * 64)

    assert result.records == ()


def test_the_number_of_a_part_of_a_report_counts_no_projects() -> None:
    text = (
        "Niemen rannat kuntoon. Loppuraportti 1.1.-31.12.2014\n\n2 Hankkeen nimi ja hanketunnus\n\n"
        "Niemen rannat kuntoon\n\n3 Yhteenveto hankkeesta\n\n"
        "Niemen rannat kuntoon -hankkeen tavoitteena oli parantaa soutua. "
        "Hankkeen kesto oli 1.1.2014–31.12.2014.\n"
    )

    assert COUNTS_SEVERAL not in parse_bytes(text.encode(), "page.txt", "0" * 64).reasons
