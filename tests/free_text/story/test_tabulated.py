"""Facts in lines of plain text whose parts stand apart by tabs, many spaces, or a dash behind a label."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.periods.test_period_phrases import HEAD

FACTS = (
    ("Toteutusaika", "1.3.2016–31.12.2018"),
    ("Kokonaiskustannukset", "320 000 €"),
    ("EU ja valtio", "256 000 € (80 %)"),
    ("Kunnat", "64 000 € (20 %)"),
)


@pytest.mark.parametrize("gap", ["\t", "\t\t", "          ", " – ", ": "])
def test_facts_are_read_whatever_keeps_them_apart(gap: str) -> None:
    lines = "\n".join(f"{label}{gap}{value}" for label, value in FACTS)
    record = parse_bytes(f"{HEAD['fi']}\n\n{lines}\n".encode(), "text.txt", "0" * 64).records[0]
    shares = {each.source: (each.percent, each.amount) for each in record.funding.shares}

    assert (record.start, record.end) == ("2016-03-01", "2018-12-31")
    assert record.funding.total_cost == 320000
    assert shares == {"EU and state": (80, 256000), "municipalities": (20, 64000)}


def test_a_row_of_three_cells_has_amount_and_percentage() -> None:
    lines = "EU ja valtio\t256 000\t80 %\nKunnat\t64 000\t20 %"
    record = parse_bytes(f"{HEAD['fi']}\n\n{lines}\n".encode(), "text.txt", "0" * 64).records[0]
    shares = {each.source: (each.percent, each.amount) for each in record.funding.shares}

    assert shares == {"EU and state": (80, 256000), "municipalities": (20, 64000)}


def test_tabs_in_prose_make_no_row() -> None:
    text = f"{HEAD['fi']}\n\nHankkeen\tkokonaiskustannukset ovat 320 000 euroa. Se alkoi 1.3.2016.\n"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]

    assert record.funding.total_cost == 320000
    assert record.start == "2016-03-01"
