"""The programme period, by the fund and the year in which a project begins."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found


@pytest.mark.parametrize(
    ("year", "period"),
    [(2016, "2014-2020"), (2021, None), (2022, None), (2023, "2021-2027"), (2025, "2021-2027")],
)
def test_period_of_the_start(year: int, period: str | None) -> None:
    text = (
        "Uusi sivu -hanketta vetää Lehdon opisto. Hanketta rahoittaa Euroopan aluekehitysrahasto (EAKR). "
        f"Hanke alkoi 1.3.{year} ja päättyy 31.12.{year + 1}."
    )
    assert found(text).get("programme_period") == period
