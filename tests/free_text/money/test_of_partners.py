"""Sums of one partner are none of the project's: its budget in a list, a school's own part."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found

LIST = """The Lantern project helps young people into work on the coast. It runs from 1.9.2015 to 31.8.2017.

Lead Partner

Malla Ülikool

Partner budget: 93.500 EUR

Amount of ERDF funding: 79.475 EUR ERDF

Project Partners

Salo Business College

Partner budget: 42.300 EUR

Amount of ERDF funding: 35.955 EUR ERDF
"""


def test_a_partners_budget_is_no_total() -> None:
    assert "funding" not in found(LIST)


@pytest.mark.parametrize(
    "text",
    [
        "The Steps project helps young people.\n\nMalla University’s part of the budget\n\n160 814 euros\n",
        "Portti-hanke auttaa nuoria. Männikön opiston osuus hankkeen budjetista on 82 000 euroa.",
        "Projektet Stegen hjälper unga. Malla yrkeshögskolans andel av projektets budget är 64 000 euro.",
    ],
)
def test_a_schools_own_part_is_no_total(text: str) -> None:
    assert at(found(text), "funding", "total_cost") is None


def test_the_share_of_a_fund_is_a_share_of_all() -> None:
    values = found(
        "Portti-hanke auttaa. Euroopan sosiaalirahaston osuus kustannuksista on 45 %, valtion osuus 35 % "
        "ja kuntien osuus 20 %. Hankkeen kokonaiskustannukset ovat 538 000 euroa."
    )

    assert values["funding"]["total_cost"] == 538000


def test_a_programme_is_not_our_own() -> None:
    values = found(
        "The Steps project helps young people. The total budget is 40,000 EUR, whereof 26,000 EUR "
        "is EU-funding via the Northern programme."
    )

    assert "own" not in [share["source"] for share in values["funding"].get("shares", [])]


def test_what_an_authority_gets_to_share_out_is_no_grant() -> None:
    text = "Rannat auki -hanke maksaa 100 000 euroa, ja tukea on haettu 80 000 euroa. Haku oli avoin. {}"

    values = found(text.format("Kainuun liitolle myönnettiin 83 000 euroa."))
    assert at(values, "funding", "eu_state", "granted") is None
    values = found("Rannat auki -hanke auttaa. Kainuun liitto myönsi hankkeelle 75 000 euroa.")
    assert at(values, "funding", "eu_state", "granted") == 75000


def test_what_a_fund_and_the_actor_pay_together_is_nobodys_share() -> None:
    values = found(
        "Rannat auki -hanke auttaa soutajia. Euroopan sosiaalirahasto sekä omarahoituksen kautta toteuttajat "
        "panostavat hankkeeseen noin 2 miljoonaa euroa."
    )

    assert "shares" not in values.get("funding", {})
