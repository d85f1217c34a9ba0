"""The tables of a site are opened by its visitors: what a document says is never run there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from esrcat.catalogue import Catalogue
from esrcat.exports.formulas import harmless
from esrcat.model import ProjectRecord
from esrcat.site import build_site

SAID = '=HYPERLINK("http://x.example","Avaa")'


def cells(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    return row


def test_no_table_of_a_site_has_a_formula(tmp_path: Path) -> None:
    record = ProjectRecord.model_validate(
        {
            "id": "a",
            "name": SAID,
            "actor": {"name": "+Toteuttaja"},
            "area": {"regions": [{"name": "Lappi", "as_written": "Lappi", "code": "19"}]},
            "funding": {"eu_state": {"granted": -5}},
        }
    )
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, tmp_path)
    whole, region = cells(tmp_path / "aineistot" / "hankkeet.csv"), cells(tmp_path / "alue" / "lappi.csv")

    assert (whole["name"], whole["actor"], whole["eu_state_granted"]) == (f"'{SAID}", "'+Toteuttaja", "-5")
    assert (region["name"], region["actor"], region["granted"]) == (f"'{SAID}", "'+Toteuttaja", "-5")


@pytest.mark.parametrize("text", ["", "a=b", "-5", "-5.25", "5", "(+358)", "'=1"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text
