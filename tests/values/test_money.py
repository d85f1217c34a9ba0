"""Amounts in euros: real shapes, shapes that broke other readers, and look-alikes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.money import euros

REAL = [
    ("0", 0),
    ("1 800 000", 1_800_000),
    ("1 410 326", 1_410_326),
    ("2 447 425", 2_447_425),
    ("690 000", 690_000),
    ("735 420", 735_420),
    ("4 000", 4_000),
    ("999", 999),
    ("5", 5),
    ("1800000", 1_800_000),
    ("1 421 725 euroa", 1_421_725),
    ("419 000 euroa", 419_000),
    ("419 000 euroa.", 419_000),
    ("155 000 e", 155_000),
    ("155 000 e.", 155_000),
    ("155 000e", 155_000),
    ("284 345 €", 284_345),
    ("284 345€", 284_345),
    ("€ 284 345", 284_345),
    ("284 345 EUR", 284_345),
    ("284 345 eur", 284_345),
    ("EUR 284 345", 284_345),
    ("EUR 840,000", 840_000),
    ("€1,840,000", 1_840_000),
    ("840,000", 840_000),
    ("726.700 euroa", 726_700),
    ("1.726.700", 1_726_700),
    ("726.700", 726_700),
    ("1 234,50 €", 1234.5),
    ("1 234,50", 1234.5),
    ("1 234,00", 1234),
    ("1234,56", 1234.56),
    ("1234.56", 1234.56),
    ("12.50 €", 12.5),
    ("0,50 €", 0.5),
    ("1.234,56", 1234.56),
    ("1,234.56", 1234.56),
    ("1 234 567,89 euroa", 1_234_567.89),
    ("1,4 milj. €", 1_400_000),
    ("1,4 milj. euroa", 1_400_000),
    ("1,4 milj euroa", 1_400_000),
    ("1,2 miljoonaa euroa", 1_200_000),
    ("2 miljoonaa euroa", 2_000_000),
    ("1 miljoona euroa", 1_000_000),
    ("1,25 M€", 1_250_000),
    ("1.5 milj. €", 1_500_000),
    ("1,400 milj. €", 1_400_000),
    ("1'250'000", 1_250_000),
    ("640’000,00 €", 640_000),
    ("12,5 Meur", 12_500_000),
    ("1,2 mrd. euroa", 1_200_000_000),
    ("300 t€", 300_000),
    ("300 te", 300_000),
    ("300 k€", 300_000),
    ("300 tuhatta euroa", 300_000),
    ("300 t. euroa", 300_000),
    ("1 200 t€", 1_200_000),
    ("-1 234", -1_234),
    ("-1 234,50 €", -1234.5),
    ("\u22121 234", -1_234),
    ("–500", -500),
    ("1 234,- €", 1_234),
    ("1 234:-", 1_234),
    ("75 000 euron", 75_000),
]
BUGS = [
    ("1\u00a0800\u00a0000", 1_800_000),
    ("1\u2009800\u2009000", 1_800_000),
    ("1\u202f800\u202f000\u00a0€", 1_800_000),
    ("1\u2007800\u2007000", 1_800_000),
    ("\u00a01 800 000\n", 1_800_000),
    ("1 800\u00ad 000", 1_800_000),
    ("1  800  000", 1_800_000),
    ("284 345 eu\u00adroa", 284_345),
    ("1,4\u00a0milj.\u00a0€", 1_400_000),
    ("\ufeff690 000", 690_000),
    ("0,29 €", 0.29),
    ("1 005,35", 1005.35),
]
NOT_A_VALUE = [
    "9999999999999999",
    "9 999 999 999 999 999",
    "9" * 5000,
    "99 999 999 999 milj. €",
    "",
    "-",
    "–",
    "€",
    "euroa",
    "milj. €",
    "12 34",
    "1 80 000",
    "1 8000",
    "1 800 00",
    "1800 000",
    "1.80.000",
    "1.234.56",
    "1 234.567,89 1",
    "50 000–75 000 €",
    "50 000 - 75 000",
    "1 000 / 2 000",
    "1 000 000 ja 500 000",
    "1.8.2020",
    "30.6.2011",
    "2008-2010",
    "2008–2010",
    "12.50",
    "3.1",
    "10.1.",
    "1,5",
    "1,2345",
    "1,234567 €",
    "80 %",
    "80%",
    "noin 155 000 e",
    "n. 300 t€",
    "yli 80",
    "enintään 1 000 €",
    "017-182140",
    "010 191450",
    "010 191",
    "036461",
    "00100",
    "0171450-7",
    "S10083",
    "890, joista naisia 445",
    "12 henkilöä",
    "5 kpl",
    "ESR 139 000",
    "ESR- ja valtion rahoitus 139 000",
    "Toimintalinja 2",
    "2: Tekninen tuki",
    "- 1 234",
    "1 234 $",
    "1 000 000 kruunua",
    "euroa 1 000 euroa x",
    "1e5",
    "e 155",
    "0 000",
    "00",
    "1,50,-",
    "2013,5",
    "12 34,5",
]


# Spreadsheets leave out the last zero of cents.
SHORT = [("120 500,5", 120500.5), ("120 500.5", 120500.5), ("234567,5", 234567.5)]


@pytest.mark.parametrize(("text", "expected"), REAL + BUGS + SHORT)
def test_amount_is_read(text: str, expected: float) -> None:
    value = euros(text)
    assert value == expected
    assert type(value) is type(expected)


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_other_strings_are_no_amount(text: str) -> None:
    assert euros(text) is None


_SPACES = st.sampled_from([" ", "\u00a0", "\u2009", "\u202f", "."])
_UNITS = st.sampled_from(["", " €", "\u00a0euroa", " e", " EUR"])


@given(st.integers(0, 10**11), _SPACES, _UNITS)
def test_whole_euros_survive_every_way_of_grouping(amount: int, space: str, unit: str) -> None:
    assert euros(f"{amount:,}".replace(",", space) + unit) == amount


@given(st.integers(0, 10**10), st.integers(1, 99))
def test_cents_are_exact(whole: int, cents: int) -> None:
    printed = f"{whole:,}".replace(",", "\u00a0") + f",{cents:02} €"
    value = euros(printed)
    assert isinstance(value, float)
    assert f"{value:.2f}" == f"{whole}.{cents:02}"


@given(st.text(alphabet="0123456789 .,-–€emilj", max_size=25))
def test_no_string_raises_and_every_value_fits_its_digits(text: str) -> None:
    value = euros(text)
    assert value is None or any(map(str.isdigit, text))


@given(st.text(alphabet="0123456789 \u00a0", max_size=12))
def test_digits_alone_read_as_they_do_with_white_space_around(text: str) -> None:
    assert euros(text) == euros(f"\n{text}\n")
