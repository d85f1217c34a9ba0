"""Cards of registers, and what portals, newsletters and yearly reviews print around projects."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.names.reading import find_names
from esrcat.pages import main_content
from esrcat.pages.kinds import kind_of_text
from esrcat.pipeline import parse_bytes
from esrcat.readers import read
from tests.free_text.texts import found, story

CARD = """Hanke
Investering - 301777

Soutajan ranta

Lakeuden Veto ry

08.10.2019 - 11.05.2021

Avslutat

Julkinen hankekuvaus

Teemahankkeen tavoitteena on aktivoida asukkaita suunnittelemaan yhdessä pieniä rakennelmia, jotka lisäävät
alueen virkistyskäyttöä ja viihtyisyyttä.

Lisätiedot

Ohjelma/Rahasto

Manner-Suomen maaseudun kehittämisohjelma 2014 - 2020

Hankenumero

301777

Aloituspäivämäärä

08.10.2019

Loppumispäivämäärä

11.05.2021

Onko Leader

kyllä

Toimenpide

Investering

Erityistavoite

4

Ajankohtaista hankkeesta
"""


def test_a_card_of_a_register_is_read_by_its_labels() -> None:
    (record,) = parse_bytes(CARD.encode(), "page.txt", "0" * 64).records

    assert (record.name, record.start, record.end) == ("Soutajan ranta", "2019-10-08", "2021-05-11")
    assert record.actor is not None
    assert record.actor.name == "Lakeuden Veto ry"
    assert record.specific_objective is not None
    assert record.specific_objective.title is None


@pytest.mark.parametrize(
    "name",
    [
        "Hankkeen osatoteuttajina",
        "Projektets ägare",
        "Euroopan unioni",
        "The Central Baltic",
        "Interreg programme",
        "Kestävää kasvua ja työtä",
        "Ett förnybart och kompetent Finland",
        "Työllisyys",
        "Finansierade",
        "Tienoon liiton rahoittamista hankkeista",
        "Norra Finland",
        "Sweden and Norway",
        "Investering - 301777",
    ],
)
def test_what_heads_lists_and_portals_is_no_name(name: str) -> None:
    assert is_never_a_name(name)


def test_a_fund_in_brackets_is_no_short_name() -> None:
    text = """Työn murros (ESR+)

Lumipolku-hanke auttaa nuoria työhön. Lumipolku-hankkeen rahoittaa Euroopan sosiaalirahasto.
"""
    names = find_names(story(text))

    assert names.chosen is not None
    assert (names.chosen.name, names.chosen.short) == ("Lumipolku", None)


def test_the_name_before_a_bracket_is_that_of_a_cross_border_project() -> None:
    text = """Projekt

Green Quays and Guests (QuayGuests) är ett gränsöverskridande Central Baltic-projekt med fyra hamnar.
"""
    names = find_names(story(text))

    assert names.chosen is not None
    assert names.chosen.name == "Green Quays and Guests"
    assert names.chosen.short is not None
    assert names.chosen.short[0] == "QuayGuests"


def test_a_text_that_counts_projects_by_tens_is_about_none() -> None:
    text = """Kainuun liitto myönsi 16 miljoonaa euroa

Euroopan aluekehitysrahastosta (EAKR) myönnettiin 8,2 miljoonaa euroa 34 hankkeelle. Oikeudenmukaisen
siirtymän rahaston (JTF) tukea myönnettiin 7,8 miljoonaa euroa 30 hankkeelle.

Suurimmat tuensaajat olivat Kankaan ammattikorkeakoulu ja Tienoon opisto.

Tukea sai esimerkiksi Kankaan kaupungin toteuttama Muutosten tuulet -esiselvityshanke.
"""
    kind = kind_of_text(main_content(read(text.encode(), "news.txt")))

    assert (kind.kind, kind.reasons[0]) == ("other", "it sums up many projects")
    assert parse_bytes(text.encode(), "news.txt", "0" * 64).records == ()


def test_the_period_of_the_structural_funds_is_not_that_of_a_project() -> None:
    text = (
        "Projektet Stigen finansieras av Europeiska socialfonden. Den nya strukturperioden, som pågår "
        "2014-2020, har öppnats. Projektet Stigen genomförs av Novia."
    )

    assert "/start" not in found(text)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=S29999",
        "https://www.youtube.com/watch?v=abc123x",
    ],
)
def test_an_entry_in_a_register_or_a_film_is_no_site_of_the_project(address: str) -> None:
    text = f"The Steps project is funded by the European Social Fund. More about the project: {address}"

    assert "/web" not in found(text)


def test_networks_in_the_plural_are_no_body_that_leads() -> None:
    text = """Portti-hanke auttaa nuoria työhön.

Innovaatio- ja osaamisverkostot

Portti-hanke päättyy 31.12.2018.
"""

    assert "/actor/name" not in found(text)
