"""Amounts of euros and percentages in running text."""

from __future__ import annotations

import pytest

from esrcat.free_text.money.amounts import amounts_in, percents_in


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("1 421 725 euroa", 1_421_725, None),
        ("1,4 milj. €", 1_400_000, None),
        ("726.700 euroa", 726_700, None),
        ("155 000 e", 155_000, None),
        ("noin puoli miljoonaa euroa", 500_000, "about"),
        ("yli miljoona euroa", 1_000_000, "over"),
        ("EUR 840,000", 840_000, None),
        ("€1.05m", 1_050_000, None),
        ("€455k", 455_000, None),
        ("1.2 million euros", 1_200_000, None),
        ("drygt en halv miljon euro", 500_000, "over"),
        ("knappt 400 000 euro", 400_000, "under"),
        ("12 500,50 euroa", 12_500.5, None),
        ("450 t€", 450_000, None),
        ("398 000 eurossa", 398_000, None),
        ("vuonna 2016 300 000 euroa", 300_000, None),
        ("noin 1 miljoona 200 tuhatta euroa", 1_200_000, "about"),
        ("kaksi miljoonaa ja 350 000 euroa", 2_350_000, None),
    ],
)
def test_amounts(text: str, value: float, qualifier: str | None) -> None:
    (amount,) = amounts_in(text)

    assert (amount.value, amount.qualifier) == (value, qualifier)


@pytest.mark.parametrize("text", ["p. 040 555 1234", "3 e", "212 nuorta", "1.2.2019", "80 %", "410 000 mk"])
def test_what_is_no_amount(text: str) -> None:
    assert amounts_in(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [("80 %", [80]), ("62,5 prosenttia ja 20 %", [62.5, 20]), ("75 per cent", [75]), ("80", [])],
)
def test_percentages(text: str, values: list[float]) -> None:
    assert [percent.value for percent in percents_in(text)] == values
