"""The table of funding: what a form says side by side, and what follows from it, marked as computed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.site import build_site
from tests.site.reading import page

OTHERS = "Muu julkinen, toteutunut (laskettu)"
STATE = "EU:n ja valtion osuus (laskettu)"


def table(out: Path, **funding: Any) -> dict[str, list[str]]:
    record = ProjectRecord.model_validate({"id": "x", "name": "Hanke", "funding": funding})
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, out)
    return {
        row.select("th")[0].get_text(strip=True): [
            " ".join(cell.get_text().split())
            for cell in row.select("td > span:first-child, td:not(:has(span))")
        ]
        for row in page(out / "hanke/x.html").select("table.markd tbody tr")
    }


def test_what_municipalities_and_others_paid_is_computed(tmp_path: Path) -> None:
    rows = table(tmp_path, eu_state={"actual": 60_000}, public={"planned": 90_000, "actual": 80_000})

    assert rows[OTHERS] == ["", "20 000"]
    assert rows[STATE] == ["75,0 %", ""]


@pytest.mark.parametrize(
    "funding",
    [
        {"eu_state": {"granted": 60_000}, "public": {"planned": 80_000}},
        {"eu_state": {"actual": 90_000}, "public": {"actual": 80_000}},
        {"public": {"actual": 80_000}},
    ],
)
def test_figures_of_two_kinds_are_not_reckoned_with_each_other(
    tmp_path: Path, funding: dict[str, Any]
) -> None:
    rows = table(tmp_path, **funding)

    assert OTHERS not in rows
    assert STATE not in rows


def test_a_planned_share_of_the_state_has_its_place(tmp_path: Path) -> None:
    rows = table(tmp_path, eu_state={"planned": 70_000}, public={"planned": 100_000})

    assert rows["Suunniteltu"] == ["70 000", "100 000"]
    assert rows["Muu julkinen, suunniteltu (laskettu)"] == ["", "30 000"]
    assert rows[STATE] == ["70,0 %", ""]


def test_a_column_that_says_nothing_is_left_out(tmp_path: Path) -> None:
    rows = table(tmp_path, eu_state={"granted": 60_000})

    assert [head.get_text() for head in page(tmp_path / "hanke/x.html").select("table.markd thead th")][
        1:
    ] == ["EU ja valtio"]
    assert rows == {"Myönnetty": ["60 000"]}


def test_the_currency_stands_at_the_first_table_of_amounts(tmp_path: Path) -> None:
    item = {
        "document": 0,
        "method": "derived",
        "rule": "unit of an amount",
        "quote": "€",
        "start": 0,
        "end": 1,
    }
    evidence = {"/funding/currency": [item]}
    document = {"name": "a.txt", "sha256": "0" * 64, "media_type": "text/plain"}
    shares = [{"source": "own", "amount": 26_250}]
    record = ProjectRecord.model_validate(
        {"id": "x", "name": "Hanke", "documents": [document], "evidence": evidence,
         "funding": {"currency": "EUR", "shares": shares}}
    )  # fmt: skip
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, tmp_path)
    shown = page(tmp_path / "hanke/x.html")

    assert [c.get_text() for c in shown.select("#f-funding-currency caption")] == ["Rahoituksen jakautuminen"]
    assert not shown.select("#muuta")


def _ledger(out: Path, **funding: Any) -> list[tuple[str, str]]:
    record = ProjectRecord.model_validate({"id": "x", "name": "Hanke", "funding": funding})
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, out)
    figures = page(out / "hanke/x.html").select(".ledger > div")[:2]
    return [
        (figure.select("dt")[0].get_text(), " ".join(figure.select("dd")[0].get_text().split()))
        for figure in figures
    ]


@pytest.mark.parametrize(
    ("funding", "told"),
    [
        ({},
         [("Toteutunut julkinen rahoitus", "ei ilmoitettu"), ("EU ja valtio, toteutunut", "ei ilmoitettu")]),
        ({"total_cost": 10}, [("Kokonaiskustannus", "10 €"), ("EU ja valtio, toteutunut", "ei ilmoitettu")]),
        ({"total_cost": 10, "public": {"planned": 8}, "eu_state": {"granted": 6}},
         [("Julkinen yhteensä, suunniteltu", "8 €"), ("EU ja valtio, myönnetty", "6 €")]),
        ({"public": {"planned": 8, "actual": 0}, "eu_state": {"granted": 6, "actual": 0}},
         [("Toteutunut julkinen rahoitus", "0 €"), ("Siitä EU ja valtio", "0 €")]),
    ],
)  # fmt: skip
def test_the_ledger_shows_a_sum_where_one_is_stated(
    tmp_path: Path, funding: dict[str, Any], told: list[tuple[str, str]]
) -> None:
    assert _ledger(tmp_path, **funding) == told


@pytest.mark.parametrize("funding", [{}, {"public": {"planned": 80_000}}])
def test_the_total_cost_is_no_public_money(tmp_path: Path, funding: dict[str, Any]) -> None:
    rows = table(tmp_path, total_cost=95_000, currency="EUR", **funding)

    assert "Kokonaiskustannus" not in rows
    section = next(
        each for each in page(tmp_path / "hanke/x.html").select(".form") if "95" in each.get_text()
    )
    assert section.select("h2")[0].get_text() == "Rahoitus"
    assert section.select("#f-funding-total_cost")[0].get_text() == "95\xa0000\xa0€"
    assert not page(tmp_path / "hanke/x.html").select("#muuta")
