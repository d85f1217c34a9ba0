"""What no words call the total, or a share, is told by reckoning, and by nothing that does not fit."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import OPENINGS, at, found


def total(text: str) -> Any:
    return at(found(OPENINGS["fi"] + text), "funding", "total_cost")


def shares(text: str) -> dict[str, Any]:
    rows = at(found(OPENINGS["fi"] + text), "funding", "shares") or []
    return {row["source"]: row.get("amount") for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "Euroja on 500 000 euroa. EU:n osuus on 300 000 euroa ja valtion 100 000 euroa, loput on omaa.",
        "Kukkarossa on 500 000 euroa. EU:n ja valtion osuus on 375 000 euroa.",
        "Hommaan on 500 000 euroa: EU:n osuus 375 000 euroa, kuntien 75 000 euroa ja yritysten 50 000 euroa.",
        "EU ja valtio maksavat 75 prosenttia, kunnat 15 prosenttia ja yliopisto itse 10 prosenttia. "
        "Euroina se tekee 500 000 €.",
    ],
)
def test_a_total_is_what_the_shares_are_of(text: str) -> None:
    assert total(text) == 500_000


@pytest.mark.parametrize(
    "text",
    [
        # No round percentage of it, and nothing adds up to it.
        "Messuilla liikkui 512 345 euroa. EU:n ja valtion osuus on 375 000 euroa.",
        # Two amounts fit.
        "Liikkeellä on 500 000 euroa tai 750 000 euroa. EU:n ja valtion osuus on 375 000 euroa.",
        # Words say that it is another's.
        "Viime vuonna kului 500 000 euroa. EU:n ja valtion osuus on 375 000 euroa.",
        "EU maksaa 100 prosenttia. Pihaan kului 500 000 euroa.",
        # A row of the budget, whose parts follow it.
        "Palkat ovat 312 560 euroa, ostopalvelut 61 000 euroa (kääntäjä 30 000 e, opas 31 000 e).",
    ],
)
def test_an_amount_that_does_not_fit_is_no_total(text: str) -> None:
    assert total(text) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Koko budjetti on 400 000 euroa. Loput 60 000 euroa tulee kahdelta kunnalta.", "municipalities"),
        ("Koko budjetti on 400 000 euroa. Firmoilta irtoaa 60 000 euroa.", "private"),
        ("Koko budjetti on 400 000 euroa. Pöytään lyödään itse 60 000 euroa.", "own"),
        ("Koko budjetti on 400 000 euroa. Äänekosken kaupungin siivu oli 60 000 euroa.", "municipalities"),
        ("Koko budjetti on 400 000 euroa. Meille siitä jäi 60 000 euroa.", "own"),
    ],
)
def test_a_share_fits_the_total(text: str, role: str) -> None:
    assert shares(text)[role] == 60_000


def test_what_fits_no_total_is_no_share() -> None:
    assert shares("Koko budjetti on 400 000 euroa. Firmoilta irtoaa leireihin 61 234 euroa.") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pinta-hanke kutoo verkkoja. Raportti jätettiin Hämeen ELY-keskukseen.", "Hämeen ELY-keskus"),
        ("Pinta-hanke kutoo verkkoja. Näin päätti Hämeen ELY-keskus, Lapin ELY-keskus ei.", None),
        ("Pinta-hanke kutoo verkkoja. Hämeen ELY-keskus torjui meidät ensin.", None),
    ],
)
def test_the_only_authority_of_a_text_is_meant(text: str, expected: str | None) -> None:
    assert at(found(text), "authority", "name") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tukea myönnettiin 300 000 euroa. Menoja arvioidaan kertyvän 400 000 euroa.",
        "EU:n ja valtion tukea on myönnetty 280 100 euroa. Kun mukaan luetaan kuntien raha (70 000 euroa) "
        "ja oma osuus (49 900 euroa), hinnaksi tulee 400 000 euroa.",
    ],
)
def test_a_total_is_what_a_grant_is_a_usual_part_of(text: str) -> None:
    assert total(text) == 400_000


@pytest.mark.parametrize("when", ["toukokuussa 2016", "kolmelle vuodelle"])
def test_a_month_with_its_year_says_nothing_against_a_grant(when: str) -> None:
    text = f"Lapin ELY-keskus myönsi {when} ESR- ja valtion tukea 200 000 euroa."
    assert at(found(OPENINGS["fi"] + text), "funding", "eu_state", "granted") == 200_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Koko budjetti on 400 000 euroa. Neljä kuntaa panee likoon yhteensä 40 000 euroa.",
            {"municipalities": 40_000},
        ),
        (
            "Koko budjetti on 400 000 euroa. Sosiaalirahaston ja valtion rahaa tuli 318 500 euroa. "
            "Alan firmoilta irtosi 81 500 euroa.",
            {"EU and state": 318_500, "private": 81_500},
        ),
        (
            "Koko budjetti on 400 000 euroa. Siitä 60 000 euroa tulee kaupungeilta "
            "ja 20 000 euroa firmoilta.",
            {"municipalities": 60_000, "private": 20_000},
        ),
    ],
)
def test_shares_that_only_fit_together(text: str, expected: dict[str, Any]) -> None:
    assert shares(text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "EU ja valtio maksavat 75 %, kunnat 15 % ja toteuttajat loput 10 %."),
        ("fi", "EU ja valtio maksavat 75 %, kunnat 15 %. Opisto selviää 10 prosentilla."),
        (
            "en",
            "Of this, 75 per cent came from the EU and the state, 15 per cent from the municipalities "
            "and 10 per cent from the institute.",
        ),
    ],
)
def test_the_percentage_that_is_left_is_the_body_s_own(language: str, text: str) -> None:
    rows = at(found(OPENINGS[language] + text), "funding", "shares")
    assert [row["percent"] for row in rows if row["source"] == "own"] == [10]


def test_what_is_more_than_the_whole_is_no_part_of_it() -> None:
    text = "Koko budjetti on 400 000 euroa. Siihen saatiin valtionavustusta 2 300 000 euroa."
    assert shares(text) == {}


@pytest.mark.parametrize(
    "text",
    ["Tuen määrä on 200 000 euroa.", "\n\nMyönnetty ESR- ja valtion tuki (Lapin ELY-keskus): 200 000 €"],
)
def test_what_was_granted_by_the_amount_of_the_support(text: str) -> None:
    assert at(found(OPENINGS["fi"] + text), "funding", "eu_state", "granted") == 200_000


def test_firms_of_a_kind_pay_a_share() -> None:
    assert shares("\n\nJäsenyritysten maksama osuus: 52 000 €") == {"private": 52_000}


@pytest.mark.parametrize(
    "text",
    [
        "Rahaa on 400 000 euroa: EU:n ja valtion osuus 300 000, kuntien 60 000 ja yliopiston 40 000 euroa.",
        "Budjetti on 400 000 euroa. EU ja valtio maksavat 300 000 euroa, kunnat 60 000 ja yliopisto 40 000.",
    ],
)
def test_what_is_left_is_the_body_s_own_by_a_word_of_its_name(text: str) -> None:
    assert shares(text) == {"EU and state": 300_000, "municipalities": 60_000, "own": 40_000}
