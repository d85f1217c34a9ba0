"""Projects told of by name, one below the other: without money and dates in the part of each."""

from __future__ import annotations

import pytest

from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


def test_headings_that_are_a_name_and_the_noun_have_a_record_each() -> None:
    text = """Projektit ja hankkeet - Kainuu

Sivulle on koottu keskuksen käynnissä olevat projektit ja oman tuotannon kehittämishankkeet.

Luotsaamo-hanke

Valtakunnallisessa hankkeessa kehitetään nuorten, alle 30-vuotiaiden palveluja. Hanke on osa
takuuta. Luotsaamo-hanke saa Euroopan sosiaalirahaston (ESR) tukea hankekaudella 2014-2020.

Luotsaamo -hanke (sivusto)

Monilaituri-hanke (ESR)

Kehittää pk-yritysten tuottavuutta edistämällä soutamista toimialasta riippumatta ja auttaa löytämään töitä.

Monilaituri-hanke

Magma-hanke (ESR)

Kehittää uusia palveluita yhteistyössä kuntien, asiantuntijoiden ja asiakkaiden kanssa soutajien tueksi.

Liikenne ja infrastruktuuri

Tiehankkeet on esitelty omalla sivullaan.
"""
    assert [each.name for each in records(text)] == ["Luotsaamo", "Monilaituri", "Magma"]


@pytest.mark.parametrize("label", ["EAKR-hankkeet:", "Rahoitetut hankkeet:"])
def test_paragraphs_that_open_with_other_names_below_an_announcement(label: str) -> None:
    text = f"""Kainuun liiton myöntämät tuet syyskaudella 2021

Kainuun liitto on myöntänyt tukea vuoden 2021 loppupuoliskolla yhteensä 3,30 miljoonaa euroa hankkeille,
joiden kokonaiskustannukset olivat 4,98 miljoonaa euroa. Hankkeiden lyhyet kuvaukset on esitetty alla.

{label}

VeneRobo-hankkeessa kehitetään soutajien laitureita automatisoimalla osa köysistä. Työtä tehdään laaksossa.

Tuottava ranta -hankkeen toimenpiteillä luodaan uutta liiketoimintaa vapaa-ajan matkailun ympärille.
"""
    first, second = records(text)

    assert (first.name, second.name) == ("VeneRobo", "Tuottava ranta")
    # What all of them got together is no one's.
    for each in (first.funding, second.funding):
        assert (each.total_cost, each.eu_state.granted) == (None, None)


def test_a_line_by_itself_over_the_same_labels_is_a_name() -> None:
    text = """Rannat ja laiturit

Rantojen sivuvirta ja LAITURI-hankkeet

Rantojen sivuvirta – Alueelliset sivuvirta- ja poistolaiturit Kainuussa

Toteuttaja: Kajaanin ammattikorkeakoulu
Toteutusaika: 1.4.2023-31.5.2025
Rahoitus:

  • Haettava EU- ja valtion rahoitus 185 000 € (75 %)

Laituri – alueelliset poistolaiturit Kainuussa

Toteuttaja: Soutajien säätiö
Toteutusaika: 15.3.2023-14.3.2025
Rahoitus:

  • Haettava EU- ja valtion rahoitus 42 000 € (80 %)

Hankekuvaus

Hankkeissa selvitetään ja kehitetään yritysten siirtymistä: laitureiden käyttöä ja kierrossa pysymistä.
"""
    first, second = records(text)

    assert (first.start, first.end) == ("2023-04-01", "2025-05-31")
    assert (second.start, second.end) == ("2023-03-15", "2025-03-14")
    assert first.actor is not None
    assert first.actor.name == "Kajaanin ammattikorkeakoulu"


def test_one_project_with_headings_of_its_name_stays_one() -> None:
    text = """Oma laituri -hanke

Oma laituri -hankkeen tavoitteena on saada soutajat vesille. Hankkeen toteuttaa Kotkan kaupunki 2019–2021.

Oma laituri -hanke

Hankkeen rahoittaa Euroopan sosiaalirahasto.
"""
    assert [each.name for each in records(text)] == ["Oma laituri"]
