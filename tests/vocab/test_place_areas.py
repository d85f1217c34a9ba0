"""The region that a place lies in, now or then."""

from __future__ import annotations

from typing import Literal

import pytest

from esrcat.vocab.place_areas import regions_of
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


def test_every_place_with_a_code_has_a_region() -> None:
    known = {(row["kind"], row["code"]) for row in rows("place_areas.csv")}
    places = {(row["kind"], row["code"]) for row in rows("places.csv") if row["kind"] != "region"}

    assert places - known == {("subregion", "")}
