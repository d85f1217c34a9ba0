"""Project codes and business ids."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.codes import (
    business_id,
    code_fund_and_period,
    find_project_codes,
    has_valid_check_digit,
    project_code,
)

REAL = [
    ("S10083", "S10083"),
    ("S10246", "S10246"),
    ("S01355", "S01355"),
    ("A30896", "A30896"),
    ("S21994", "S21994"),
    ("A76729", "A76729"),
    ("J10001", "J10001"),
    ("s10083", "S10083"),
    (" S10083\n", "S10083"),
]
BUGS = [
    ("S\u00a010083", "S10083"),
    ("S 10083", "S10083"),
    ("S1\u00ad0083", "S10083"),
    ("\ufeffA70726", "A70726"),
]
NOT_A_VALUE = [
    "",
    "-",
    "S1008",
    "S100834",
    "10083",
    "303247",
    "SA10083",
    "S10083 ja S10246",
    "EU10004",
    "S1008x",
]


@pytest.mark.parametrize(("text", "expected"), REAL + BUGS)
def test_project_code_is_read(text: str, expected: str) -> None:
    assert project_code(text) == expected


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_other_strings_are_no_project_code(text: str) -> None:
    assert project_code(text) is None


PROSE = [
    ("Hanke (S10083) jatkaa hanketta A30896.", ["S10083", "A30896"]),
    ("projektikoodi=S10083&kieli=fi", ["S10083"]),
    ("S10083-hanke ja S20022:n tulokset", ["S10083", "S20022"]),
    ("A70726, A70727 ja S30001", ["A70726", "A70727", "S30001"]),
    ("193/10, EU10004", []),
    ("AS10083 S100834 S10083x", []),
    ("malli A10000 ja S10083-1", []),
    ("s10083", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_project_codes_are_found_in_prose(text: str, expected: list[str]) -> None:
    readings = find_project_codes(text)
    assert [reading.value for reading in readings] == expected
    assert [project_code(text[reading.start : reading.end]) for reading in readings] == expected


FUNDS = [
    ("S01355", ("ESF", "2000-2006")),
    ("S10083", ("ESF", "2007-2013")),
    ("A31219", ("ERDF", "2007-2013")),
    ("S21994", ("ESF", "2014-2020")),
    ("A70726", ("ERDF", "2014-2020")),
    ("S30012", ("ESF+", "2021-2027")),
    ("A80012", ("ERDF", "2021-2027")),
    ("J10012", ("JTF", "2021-2027")),
    ("X10012", None),
    ("S90012", None),
    ("", None),
]


@pytest.mark.parametrize(("code", "expected"), FUNDS)
def test_code_tells_fund_and_period(code: str, expected: tuple[str, str] | None) -> None:
    assert code_fund_and_period(code) == expected


def test_code_table_agrees_with_the_reference_patterns(shared: Path) -> None:
    funds = {"ESR": "ESF", "EAKR": "ERDF", "ESR+": "ESF+", "JTF": "JTF"}
    with (shared / "data" / "eura_code_patterns.csv").open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["fund"] in funds]
    assert len(rows) == 8
    for row in rows:
        code = row["regex"].replace(r"\d{4}", "0001").replace(r"\d{5}", "10001")
        assert re.fullmatch(row["regex"], code)
        assert code_fund_and_period(code) == (funds[row["fund"]], row["period"])


BUSINESS_IDS = [
    ("0171450-7", "0171450-7"),
    ("1563976-3", "1563976-3"),
    ("0115776-3", "0115776-3"),
    (" 0171450-7 ", "0171450-7"),
    ("171450-7", "0171450-7"),
    ("0171450 - 7", "0171450-7"),
    ("0171450\u20137", "0171450-7"),
    ("0171450\u20117", "0171450-7"),
    ("0171450-\u00ad7", "0171450-7"),
    ("0171450-8", "0171450-8"),
]
NO_BUSINESS_ID = [
    "",
    "-",
    "0171450",
    "01714507",
    "71450-7",
    "01714500-7",
    "0171450-77",
    "017-182140",
    "x0171450-7",
]


@pytest.mark.parametrize(("text", "expected"), BUSINESS_IDS)
def test_business_id_is_read(text: str, expected: str) -> None:
    assert business_id(text) == expected


@pytest.mark.parametrize("text", NO_BUSINESS_ID)
def test_other_strings_are_no_business_id(text: str) -> None:
    assert business_id(text) is None


VALID = ["0171450-7", "1563976-3", "0115776-3"]


@pytest.mark.parametrize("valid", VALID)
def test_check_digit_of_a_real_id_is_right(valid: str) -> None:
    assert has_valid_check_digit(valid)


@pytest.mark.parametrize("other", ["", "x", "1234567", "1234567-", "123456-7", "1234567-89", "ei ole-1"])
def test_what_is_no_business_id_has_no_check_digit(other: str) -> None:
    assert not has_valid_check_digit(other)


@given(st.sampled_from(VALID), st.sampled_from([0, 1, 2, 3, 4, 5, 6, 8]), st.integers(1, 9))
def test_any_single_wrong_digit_is_flagged(valid: str, place: int, shift: int) -> None:
    wrong = str((int(valid[place]) + shift) % 10)
    assert not has_valid_check_digit(valid[:place] + wrong + valid[place + 1 :])


def test_remainder_one_has_no_check_digit() -> None:
    remainder_one = "0000006"  # 6 x 2 = 12, and 12 mod 11 = 1
    assert not any(has_valid_check_digit(f"{remainder_one}-{digit}") for digit in range(10))


@given(
    st.from_regex(r"[A-Za-z0-9 -]{5,10}", fullmatch=True)
    | st.from_regex(r"[A-Z]\d{5}|\d{7}-\d", fullmatch=True)
)
def test_codes_and_ids_read_as_they_do_with_white_space_around(text: str) -> None:
    assert project_code(text) == project_code(f"\n{text}\n")
    assert business_id(text) == business_id(f"\n{text}\n")
