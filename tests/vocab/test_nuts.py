"""NUTS codes of the regions by year, and the major regions."""

from __future__ import annotations

import pytest

from esrcat.vocab.nuts import major_region, major_regions, nuts
from esrcat.vocab.places import all_places

TODAY = 2026


@pytest.mark.parametrize(
    ("region", "year", "nuts3", "nuts2"),
    [("01", 2009, "FI181", "FI18"), ("20", 2009, "FI182", "FI18"), ("01", 2024, "FI1B1", "FI1B")],
)
def test_a_region_has_the_codes_of_its_time(region: str, year: int, nuts3: str, nuts2: str) -> None:
    found = nuts(region, year)

    assert found is not None
    assert (found.nuts3, found.nuts2) == (nuts3, nuts2)


def test_every_region_of_today_has_a_code_of_its_own_in_a_major_region() -> None:
    regions = [place.code for place in all_places("region") if place.current is None]
    found = [codes for code in regions if (codes := nuts(code, TODAY))]

    assert len(found) == len(regions) == len({codes.nuts3 for codes in found}) == 19
    assert all(major_region(codes.nuts2, TODAY) for codes in found)


def test_what_was_not_has_none() -> None:
    assert nuts("20", TODAY) is None
    assert nuts("99", TODAY) is None
    assert major_region("FI18", TODAY) is None


def test_the_programmes_of_2007_had_major_regions_of_their_own() -> None:
    older = [each for each in major_regions() if each.last_year == "2011"]

    assert {each.name for each in older} >= {"Itä-Suomi", "Pohjois-Suomi"}
    assert len(older) == 5
