"""Towns that the words around tie to the work, in no wording that rules know."""

from __future__ import annotations

import pytest

from esrcat import parse
from tests.free_text.texts import BY_THE_WATER


@pytest.mark.parametrize(
    ("said", "towns"),
    [
        ("Penkit pystytettiin Teuvan ja Isojoen uimarannoille.", {"Teuva", "Isojoki"}),
        ("Ohjaajana oli Maija Teuva.", set()),
        ("Samaan aikaan Teuvalla järjestettiin messut.", set()),
    ],
)
def test_towns_by_the_words_around(said: str, towns: set[str]) -> None:
    (record,) = parse(BY_THE_WATER.format(said=said, head="Penkkejä rantaan").encode()).records

    named = {each.name for each in record.area.municipalities}
    assert named == towns
