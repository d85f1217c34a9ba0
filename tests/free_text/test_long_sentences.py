"""Data without full stops is no prose: it is not held against itself number by number."""

from __future__ import annotations

import pytest

from esrcat import parse

BEFORE = "Kasvun polku on ESR-hanke, jota toteuttaa Kuusilahden kunta 1.1.2016–31.12.2018."
BEHIND = "Hankkeen kokonaisbudjetti on 450 000 euroa."
WORDS = "kunta sai 120 uutta opiskelijaa Kuopiossa ja 34 työpaikkaa vuonna 2010 Kajaanissa, hanke "


@pytest.mark.parametrize(("times", "is_read"), [(1, True), (60, False)])
def test_a_sentence_of_pages_is_none(times: int, is_read: bool) -> None:
    text = f"{BEFORE}\n\nHankkeessa {WORDS * times}toimii Sotkamossa.\n\n{BEHIND}\n"
    result = parse(text.encode())
    (record,) = result.records

    assert (record.name, record.start, record.funding.total_cost) == ("Kasvun polku", "2016-01-01", 450000)
    assert ("Sotkamo" in [place.name for place in record.area.municipalities]) is is_read
    assert is_read or any(WORDS in part.text for part in record.unmapped)
