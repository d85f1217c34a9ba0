"""Parts that open with a project's name and its years, or its name and its partners."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.pages import main_content
from esrcat.pages.stretches_of_openings import stretches_of_openings
from esrcat.readers import read

ENDED = """Päättyneet hankkeet

Lumipolku (2012–2014) oli ESR-hanke, jossa koulutettiin ohjaajia. Hankkeen toteutti Salon kaupunki.

Kivijalka (1.1.2010–31.8.2013). Projektissa rakennettiin verkkopalvelu. Rahoittaja oli Hämeen ELY-keskus.
"""
SWEDISH = """Avslutade projekt

Vintersken 2012–2014
Projektet utbildade unga i Vasa. Finansiär: Europeiska socialfonden.

Isvinden 2010–2013
Projektet byggde en led. Partner var Näs kommun.
"""
GROUP = """Our research projects

• FROST – Finding Roads Over Snow and Thaw. Part Two (Erasmus+ Partnerships, Erasmus+, 2020 – 2023)
• Lumipolku (European Social Fund, 2019 – 2022)
• TRAIL – Trails and Inns for Lands (Erasmus+, 2021 – 2023)
"""
PARTNERS = """Hankkeita

- Lumipolku – kumppaneina ovat Niemen nuoret ry ja Salon kaupunki, rahoittaja ESR, 2018–2019
- Kivijalka – kumppanina Aukean kunta, EAKR
"""


def _records(text: str) -> list[tuple[str | None, str | None, str | None, list[str | None]]]:
    return [
        (each.name, each.start, each.end, [partner.name for partner in each.partners])
        for each in parse(text.encode()).records
    ]


def test_paragraphs_with_their_years_in_brackets() -> None:
    assert _records(ENDED) == [
        ("Lumipolku", "2012", "2014", []),
        ("Kivijalka", "2010-01-01", "2013-08-31", []),
    ]


def test_lines_with_years_over_paragraphs() -> None:
    assert _records(SWEDISH) == [
        ("Vintersken", "2012", "2014", []),
        ("Isvinden", "2010", "2013", ["Näs kommun"]),
    ]


def test_items_with_fund_and_years_in_brackets() -> None:
    assert _records(GROUP) == [
        ("FROST – Finding Roads Over Snow and Thaw. Part Two", "2020", "2023", []),
        ("Lumipolku", "2019", "2022", []),
        ("TRAIL – Trails and Inns for Lands", "2021", "2023", []),
    ]


def test_items_with_their_partners() -> None:
    first, second = parse(PARTNERS.encode()).records

    assert [partner.name for partner in first.partners] == ["Niemen nuoret ry", "Salon kaupunki"]
    assert (second.name, second.actor.name if second.actor else None) == ("Kivijalka", None)
    assert [partner.name for partner in second.partners] == ["Aukean kunta"]


@pytest.mark.parametrize(
    "text",
    [
        # Of years without a project: posts and papers.
        "Hankkeet\n\nRehtori Aukean opistossa (2012–2014).\n\nOpettaja Salossa (2010–2012).\n",
        # What stands over them speaks of no projects.
        ENDED.replace("Päättyneet hankkeet", "Opiston vaiheita"),
        # Far below the top they are the kin of what the page tells of.
        ENDED.replace("hankkeet\n", "hankkeet\n\n" + "Opisto on Salossa.\n\n" * 6),
    ],
)
def test_other_lines_with_years_are_no_projects(text: str) -> None:
    assert stretches_of_openings(main_content(read(text.encode(), "page.txt"))) == ()


def test_several_payers_in_a_sentence_pay_not_all() -> None:
    lead = (
        "Hankkeita ovat rahoittaneet Erasmus+, Interreg, Euroopan sosiaalirahasto (ESR) ja Hämeen ELY-keskus."
    )
    records = parse(GROUP.replace("Our research projects", f"Projects\n\n{lead}").encode()).records

    assert [record.authority for record in records] == [None, None, None]
