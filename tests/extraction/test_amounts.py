"""Tables of amounts: a row is a share or a cost, and the row of the sum goes to its own field."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.rules import Amounts, Form, Title, label, section
from esrcat.values.codes import project_code
from esrcat.values.shares import funding_source

PAGE = """<h1>Rahoituskortti</h1><h2>1. Hanke</h2><p>Tunnus: S20001</p><h2>2. Rahoitus</h2><table>
<tr><th>Rahoittaja</th><th>Euroa</th><th>%</th></tr>
<tr><td>Kunnat</td><td>20 000</td><td>20</td></tr>
<tr><td>Yksityinen rahoitus</td><td>80 000</td><td>80</td></tr>
<tr><td>Kaikki yhteensä</td><td>100 000</td><td>100</td></tr></table>"""


@pytest.mark.parametrize("words", ["Kaikki yhteensä", "kaikki yhteensä", "KAIKKI  YHTEENSÄ"])
def test_the_row_of_the_sum_is_known_by_its_words(words: str) -> None:
    amounts = Amounts(
        "/funding/shares",
        "as_written",
        sums=((words, "/funding/total_cost"),),
        kinds=("source", funding_source),
    )
    sections = (
        section("Hanke", label("Tunnus", "/code", project_code)),
        section("Rahoitus", amounts=amounts),
    )
    form = Form("kortti", "2014-2020", (Title("Rahoituskortti"),), sections)

    (record,) = parse(PAGE.encode(), forms=(form,)).records

    assert record.funding.total_cost == 100_000
    assert [(share.source, share.amount, share.percent) for share in record.funding.shares] == [
        ("municipalities", 20_000, 20),
        ("private", 80_000, 80),
    ]
