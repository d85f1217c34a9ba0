"""What pages print around texts: each word of the table is found, though few lines are looked at."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from esrcat.pages.phrases import ends_text, is_around_texts, is_fact_label
from esrcat.patterns.tables import table

# The first letters by which a line is looked at lack those of these.
NEVER_LOOKED_AT = ["hallinnoija", "alkaa", "vastuuviranomainen"]


@pytest.mark.parametrize(
    ("field", "is_known", "unknown"),
    [
        ("lines_around", is_around_texts, []),
        ("end_headings", ends_text, []),
        ("fact_labels", is_fact_label, NEVER_LOOKED_AT),
    ],
)
def test_a_line_that_is_a_word_of_the_table_is_known(
    field: str, is_known: Callable[[str], bool], unknown: list[str]
) -> None:
    (section,) = (each for each in table("esrcat.pages", "words.txt") if each.field == field)
    words = [each for each in section.alternatives if re.fullmatch("[a-zåäö-]+", each)]

    assert words
    assert [word for word in words if not is_known(word)] == unknown
