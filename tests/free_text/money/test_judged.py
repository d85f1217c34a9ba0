"""What a project costs and was granted by all words around amounts, in texts that are long enough."""

from __future__ import annotations

import pytest

from esrcat import ProjectRecord, parse
from tests.free_text.texts import OF_A_SCHOOL

OPENING = """Portti avautuu

Portti-hanke auttaa nuoria työhön Kuopiossa ja Siilinjärvellä. Sen toteuttaa Männikön kansanopisto.
Hanke alkoi 1.1.2016 ja päättyy 31.12.2018. Raha tuli Euroopan sosiaalirahastosta. """


def read(told: str, behind: str = "") -> ProjectRecord:
    (record,) = parse(f"{OPENING}{told}\n{OF_A_SCHOOL}{behind}".encode()).records
    return record


def test_a_whole_without_a_known_word_is_the_total_and_no_grant() -> None:
    funding = read("Koko rahoitus 236 000 €, josta ESR:n ja valtion osuus 177 000 €.").funding

    assert funding is not None
    assert funding.total_cost == 236000
    assert funding.eu_state.granted is None


def test_a_grant_without_a_known_word() -> None:
    funding = read("Pohjois-Savon ELY-keskus näytti vihreää valoa 236 000 euron tuelle.").funding

    assert funding is not None
    assert funding.eu_state.granted == 236000


@pytest.mark.parametrize(
    "other",
    [
        "STEAn avustus opiston yleistoimintaan oli 54 000 euroa.",
        "Museovirasto tuki opistoa 2011 erikseen 18 000 eurolla katon korjaukseen.",
    ],
)
def test_a_grant_for_something_else_is_none_of_the_project(other: str) -> None:
    funding = read("Kaikkiaan rahaa kului 236 000 euroa.", f"{other}\n").funding

    assert funding is not None
    assert funding.total_cost == 236000
    assert funding.eu_state.granted is None


def test_what_one_of_those_who_pay_gives_is_no_total() -> None:
    funding = read("Se tarkoittaisi kunnalle yhteensä noin 20 000 euron kustannusosuutta.").funding

    assert funding.total_cost is None
