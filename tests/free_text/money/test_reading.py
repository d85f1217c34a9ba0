"""Amounts get the role that the words around them give, or none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import at, found


def shares(text: str) -> list[tuple[Any, ...]]:
    rows = at(found(text), "funding", "shares") or []
    return [(row["source"], row.get("percent"), row.get("amount")) for row in rows]


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Portti-hankkeen kokonaiskustannukset ovat noin 1,2 miljoonaa euroa.", 1_200_000),
        ("Portti-hankkeen budjetti pysyy 398 000 eurossa.", 398_000),
        ("Portti-hanke maksaa kaikkiaan 87 500 euroa.", 87_500),
        ("Portti-hanke\n\nKustannusarvio: 726.700 euroa", 726_700),
        ("Projektet Framåt har en totalbudget på 456 000 euro.", 456_000),
        ("Sammanlagt har projektet Framåt kostat 412 500 euro.", 412_500),
        ("The total budget of the Steps project is EUR 650,000.", 650_000),
    ],
)
def test_the_total(text: str, total: int) -> None:
    assert at(found(text), "funding", "total_cost") == total


@pytest.mark.parametrize(
    "text",
    [
        "Vuonna 2016 Portti-hankkeessa kuluu rahaa 120 000 euroa.",
        "Portti-hankkeessa Rannan kunnan budjettiosuus on 120 000 euroa.",
        "Portti-hankkeen ensimmäisen vuoden budjetti on 45 000 euroa.",
        "Ohjelman koko budjetti on 4 miljoonaa euroa, ja Portti-hanke on siinä mukana.",
        "Haussa jaettiin 2 miljoonaa euroa kaikille hankkeille; Portti-hanke oli yksi.",
        "Retkipäivä maksaa kunnalle 4 000 euroa. Portti-hanke järjestää niitä.",
        "The Steps project is run in a city that spent 1.1 million euros on tourism last year.",
    ],
)
def test_sums_of_something_else(text: str) -> None:
    assert at(found(text), "funding", "total_cost") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Portti-hankkeen ESR- ja valtion rahoitusosuus on 80 % eli 481 120 euroa ja kuntien osuus 20 %.",
            [("EU and state", 80, 481_120), ("municipalities", 20, None)],
        ),
        (
            "Portti-hankkeen budjetti on 186 000 €, josta EU:n osuus on 45 %, valtion 30 % ja kuntien 25 %.",
            [("EU", 45, None), ("state", 30, None), ("municipalities", 25, None)],
        ),
        (
            "Portti-hankkeen budjetista julkinen (EU, valtio, kunnat) rahoitus kattaa 90 prosenttia ja "
            "10 prosenttia on yksityistä rahoitusta.",
            [("private", 10, None)],
        ),
        (
            "Framåt-projektets kostnader täcks så: EU och staten 75 %, självfinansiering 25 %.",
            [("EU and state", 75, None), ("own", 25, None)],
        ),
        (
            "In the Steps project ESF and state funding covers 74 % of costs and the municipalities 26 %.",
            [("EU and state", 74, None), ("municipalities", 26, None)],
        ),
    ],
)
def test_shares(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert shares(text) == expected


@pytest.mark.parametrize(
    ("text", "granted"),
    [
        ("Lapin ELY-keskus on myöntänyt Portti-hankkeelle ESR-rahoitusta 186 500 euroa.", 186_500),
        ("Hämeen liitto myönsi Portti-hankkeelle 234 000 euroa EAKR-tukea.", 234_000),
        ("NTM-centralen i Nyland beviljade projektet Framåt 298 000 euro i ESF-stöd.", 298_000),
        ("South Savo ELY Centre has granted EUR 231,000 of ESF money to the Steps project.", 231_000),
    ],
)
def test_what_was_granted(text: str, granted: int) -> None:
    funding = at(found(text), "funding")

    assert at(funding, "eu_state", "granted") == granted
    assert "shares" not in funding


def test_two_totals_that_disagree_are_left_out() -> None:
    text = "Portti-hankkeen budjetti on 300 000 euroa. Portti-hankkeen budjetti on 450 000 euroa."

    assert at(found(text), "funding", "total_cost") is None


def test_the_budget_row_by_row() -> None:
    text = (
        "Portti-hankkeen palkat ovat 212 560 euroa, ostopalvelut 61 000 euroa (tulkkaus 30 000 e, "
        "opas 31 000 e) ja muut kulut 64 000 euroa."
    )
    rows = at(found(text), "funding", "breakdown")

    assert [(row["label"], row["amount"]) for row in rows] == [
        ("palkat", 212_560),
        ("ostopalvelut", 61_000),
        ("muut kulut", 64_000),
    ]
    assert rows[1]["parts"] == [{"label": "tulkkaus", "amount": 30_000}, {"label": "opas", "amount": 31_000}]


def test_who_gets_a_sum_is_no_kind_of_cost() -> None:
    values = found(
        "Laituri kantaa -hanke alkoi 1.1.2016. Opetusministeriö on myöntänyt Kotkan "
        "koulutuskuntayhtymälle 850.000 euroa avustusta oppimisen kehittämiseen."
    )

    assert "breakdown" not in values.get("funding", {})


def test_what_many_parts_pay_is_no_share_of_the_project() -> None:
    values = found(
        "Laituri kantaa -hanke auttaa nuoria. Alahankkeiden omarahoituksesta 50-75 % voi olla talkootyötä."
    )

    assert "shares" not in values.get("funding", {})


@pytest.mark.parametrize(
    "said",
    [
        "Vuokra on 150 euroa päivä.",
        "Robotin vuokra on 3 100 euroa kuukaudessa.",
        "Matkat maksoivat 90 euroa/pv.",
    ],
)
def test_a_price_for_a_time_is_no_row_of_the_budget(said: str) -> None:
    content = found(f"Portti-hanke auttaa nuoria. {said}")

    assert at(content, "funding", "breakdown") is None
