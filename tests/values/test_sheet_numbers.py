"""Numbers of workbooks."""

from __future__ import annotations

import pytest

from esrcat.values.sheet_numbers import list_amount, sheet_amount, sheet_postcode


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("318400", 318400),
        ("201733.45", 201733.45),
        ("1059874.2", 1059874.2),
        ("123.456", 123.46),
        ("42.00000000001", 42),
        ("-12.5", -12.5),
        ("0", 0),
        ("1.5e-07", 0),
        ("1 200,50 €", 1200.5),
        ("1 200", 1200),
        ("ks. liite", None),
        ("", None),
        ("1e999", None),
    ],
)
def test_amounts(text: str, amount: float | None) -> None:
    found = sheet_amount(text)

    assert found == amount
    assert type(found) is type(amount)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("40100", "40100"),
        (" 00530 ", "00530"),
        ("2600", "02600"),
        ("FI-40100", "40100"),
        ("12", None),
        ("x", None),
    ],
)
def test_postcodes(text: str, code: str | None) -> None:
    assert sheet_postcode(text) == code


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("120500.5", 120500.5),
        ("0.5", 0.5),
        ("1234567.123", 1234567.12),
        ("1.234", 1234),
        ("120 500,5", 120500.5),
        ("186 000", 186000),
        ("-", None),
        ("1.2.2008", None),
    ],
)
def test_amounts_of_lists_are_those_of_pages_and_of_cells(text: str, amount: float | None) -> None:
    assert list_amount(text) == amount
