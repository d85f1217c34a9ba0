"""The packaged tables: shape, and that each is described."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from esrcat.vocab.table import listed, rows

DATA = files("esrcat.vocab").joinpath("data")
TABLES = sorted(entry.name for entry in DATA.iterdir() if entry.name.endswith(".csv"))


def test_every_table_is_packaged() -> None:
    assert len(TABLES) == 15


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_described_with_its_columns_complete(name: str) -> None:
    table = rows(name)
    readme = DATA.joinpath("README.md").read_text(encoding="utf-8")

    assert name in readme
    assert table
    assert [row for row in table if None in row or None in row.values()] == []
    assert [cell for row in table for cell in row.values() if cell != cell.strip() or "\r" in cell] == []


@pytest.mark.parametrize(("cell", "parts"), [("", ()), ("a", ("a",)), ("a;b", ("a", "b"))])
def test_a_cell_may_hold_a_list(cell: str, parts: tuple[str, ...]) -> None:
    assert listed(cell) == parts


@pytest.mark.parametrize("module", ["authorities", "programmes", "target_groups", "place_text", "horizontal"])
def test_import_reads_no_table(module: str) -> None:
    program = (
        "import sys\nopened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        f"import esrcat.vocab.{module}\n"
        "print([name for name in opened if name.endswith('.csv')])\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
