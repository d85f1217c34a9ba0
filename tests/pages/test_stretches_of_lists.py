"""Lists of projects: a name with a body in brackets or in quotation marks, without money or dates in each."""

from __future__ import annotations

import pytest

from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


def owners(text: str) -> list[tuple[str | None, str | None]]:
    return [(each.name, each.actor.name if each.actor else None) for each in records(text)]


def test_items_of_a_name_and_a_body_are_a_project_each() -> None:
    text = """Tre nya projekt i byarna

Av fem ansökningar förordades tre projekt ett sammanlagt stöd om cirka 90 400 euro.

De tre projekt som gruppen valde är:

 • Bergö backe (Bergö idrottsklubb)
 • Boden vid bryggan (Bryggans vänner)
 • Trappan runt sjön! (Malax kommun).

Ansökningarna skickas nu vidare.
"""

    assert owners(text) == [
        ("Bergö backe", "Bergö idrottsklubb"),
        ("Boden vid bryggan", "Bryggans vänner"),
        ("Trappan runt sjön!", "Malax kommun"),
    ]
    assert all(each.funding.total_cost is None for each in records(text))


@pytest.mark.parametrize(
    "items",
    [
        " • Bergö backe (se bilden)\n • Boden vid bryggan\n • Trappan",
        " • Ring Malla (040 555 0101)\n • Ring Otto (040 555 0102)\n • Ring hem",
    ],
)
def test_other_items_are_no_list_of_projects(items: str) -> None:
    text = f"Nytt i byarna\n\nDe tre projekt som gruppen talade om är:\n\n{items}\n\nKom med!\n"

    assert records(text) == ()


def test_lines_that_begin_with_quoted_names_are_a_project_each() -> None:
    text = """Fyra får pengar till byarna

Fyra projekt inom landsbygdsprogrammet föreslås få ny finansiering.
Här är mottagarna:
”Båtskolan”, som drivs av Malax ungdomsförening. 2.700 euro.
”Boken om sälen”, Näs jaktvårdsförening. 7.620 euro.
”Målning av salen”, Bergö ungdomsförening. 4.410 euro.
”Ny ugn”, Strömsö byalag. 1.900 euro.
"""

    assert owners(text)[1:] == [
        ("Boken om sälen", "Näs jaktvårdsförening"),
        ("Målning av salen", "Bergö ungdomsförening"),
        ("Ny ugn", "Strömsö byalag"),
    ]


def test_paragraphs_that_quote_another_project_with_its_years_and_its_sum_are_apart() -> None:
    text = """Stöd till skola och virke

Närpes stad får 64.000 euro för projektet ”Språk vid bryggan”. Projektet pågår 2009-2012 och har en \
total kostnad om 372.200 euro. Det hjälper inflyttade till jobb.

Virke
Malax Virke Ab får totalt 28.100 euro för projektet ”Kunskap i sågen”. Projektet pågår 2009-2010 och har \
en total kostnad om 93.800 euro. Det är ett miljöprojekt inom träbranschen.
"""
    first, second = records(text)

    assert (first.name, first.start, first.funding.total_cost) == ("Språk vid bryggan", "2009", 372200)
    assert (second.name, second.end, second.funding.total_cost) == ("Kunskap i sågen", "2010", 93800)


def test_sections_of_a_page_of_various_projects_need_no_number() -> None:
    text = """Utvecklingsprojekt

Huset driver olika utvecklingsprojekt.

Unga på bryggan

Unga på bryggan är ett tvåårigt projekt som startade under hösten 2020. Projektets syfte är att hjälpa.

Samma båt (2018–2020)

Projektet Samma båt arbetade för respekt i idrotten. Projektet finansierades av Europeiska socialfonden.

Lilla fyren (2016–2019)

Lilla fyren var ett projekt med syfte att stärka handledningen i Nyland.
"""

    assert [(each.name, each.fund) for each in records(text)] == [
        ("Unga på bryggan", None),
        ("Samma båt", "ESF"),
        ("Lilla fyren", None),
    ]
