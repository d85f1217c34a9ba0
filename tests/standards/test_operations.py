"""What a list of operations does with texts that a spreadsheet would run."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from esrcat.model import ProjectRecord
from esrcat.standards.given import Given
from esrcat.standards.left_out import LeftOut
from esrcat.standards.operations import write_operations

RECORD: dict[str, Any] = {
    "id": "a",
    "code": "S10001",
    "name": "Silta",
    "programme_period": "2007-2013",
    "actor": {"name": "Esimerkkilän kaupunki"},
    "funding": {"currency": "EUR", "public": {"planned": 5.25, "actual": 0}},
}


def listed(folder: Path, given: Given | None = None, **told: Any) -> dict[str, str]:
    """Return the row of a record in the list of 2007–2013, or what `left-out.csv` says of it."""
    left_out = LeftOut(folder / "left-out.csv")
    record = ProjectRecord.model_validate({**RECORD, **told})
    written = write_operations([record], folder, left_out, given)
    left_out.close()
    name = "list-of-operations-2007-2013.csv" if written else "left-out.csv"
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    return row


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(tmp_path: Path, begins: str) -> None:
    said = f'{begins}HYPERLINK("http://x.example","Avaa")'
    row = listed(tmp_path, {"S10001": {"nuts3": said}}, name=said, actor={"name": said})

    assert (row["operation_name"], row["beneficiary_name"], row["nuts3"]) == (f"'{said}",) * 3


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    row = listed(tmp_path, {"S10001": {"nuts3": "-5"}})

    assert (row["public_funding_allocated"], row["public_funding_paid"], row["nuts3"]) == ("5.25", "0", "-5")


def test_the_table_of_what_is_left_out_has_no_formula(tmp_path: Path) -> None:
    row = listed(tmp_path, code="=1+1", programme_period=None)

    assert (row["id"], row["code"], row["programme_period"]) == ("a", "'=1+1", "")
