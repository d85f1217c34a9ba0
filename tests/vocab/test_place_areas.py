"""The region that a place lies in, now or then."""

from __future__ import annotations

from typing import Literal

import pytest

from esrcat.vocab.place_areas import regions_of, subregions_of
from esrcat.vocab.table import rows


@pytest.mark.parametrize(
    ("kind", "code", "regions"),
    [
        ("municipality", "297", {"11"}),  # Kuopio
        ("municipality", "785", {"17", "18"}),  # Vaala changed its region in 2016
        ("municipality", "701", {"01", "20"}),  # Ruotsinpyhtää, merged; its region too
        ("subregion", "115", {"11"}),  # Sisä-Savo
        ("subregion", "201", {"01", "20"}),
        ("municipality", "000", set()),
    ],
)
def test_regions_of(kind: Literal["subregion", "municipality"], code: str, regions: set[str]) -> None:
    assert regions_of(kind, code) == regions


@pytest.mark.parametrize(
    ("code", "subregions"),
    [
        ("620", {"181"}),  # Puolanka, in Kehys-Kainuu
        ("445", {"021"}),  # Parainen
        ("444", {"011"}),  # Lohja, whose own sub-region was joined to Helsinki's
        ("940", {"182"}),  # Vuolijoki, merged into Kajaani before there are lists
        ("785", {"173", "182"}),  # Vaala moved to another that exists as well
        ("000", set()),
    ],
)
def test_subregions_of(code: str, subregions: set[str]) -> None:
    assert subregions_of(code) == subregions


def test_every_municipality_has_a_subregion_and_each_of_them_exists() -> None:
    today = {row["code"] for row in rows("places.csv") if row["kind"] == "subregion" and not row["last_year"]}
    found = [subregions_of(row["code"]) for row in rows("place_areas.csv") if row["kind"] == "municipality"]

    assert all(found)
    assert frozenset[str]().union(*found) <= today


def test_every_place_with_a_code_has_a_region() -> None:
    known = {(row["kind"], row["code"]) for row in rows("place_areas.csv")}
    places = {(row["kind"], row["code"]) for row in rows("places.csv") if row["kind"] != "region"}

    assert places - known == {("subregion", "")}
