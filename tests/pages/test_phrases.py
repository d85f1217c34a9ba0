"""What pages print around texts: each word of the table is found, though few lines are looked at."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from esrcat.pages.phrases import ends_text, is_around_texts, is_fact_label
from esrcat.patterns.tables import table


@pytest.mark.parametrize(
    ("field", "is_known"),
    [("lines_around", is_around_texts), ("end_headings", ends_text), ("fact_labels", is_fact_label)],
)
def test_a_line_that_is_a_word_of_the_table_is_known(field: str, is_known: Callable[[str], bool]) -> None:
    (section,) = (each for each in table("esrcat.pages", "words.txt") if each.field == field)
    words = [each for each in section.alternatives if re.fullmatch("[a-zåäö-]+", each)]

    assert words
    assert [word for word in words if not is_known(word)] == []


@pytest.mark.parametrize(
    "line", ["Ylläpito", "Föregående", "Direkt till innehåll", "Yhteystiedot | Palaute | Saavutettavuus"]
)
def test_lines_whose_first_letters_were_forgotten(line: str) -> None:
    assert is_around_texts(line)


@pytest.mark.parametrize("heading", ["Comments", "Ge feedback"])
def test_headings_whose_first_letters_were_forgotten(heading: str) -> None:
    assert ends_text(heading)


@pytest.mark.parametrize("label", ["Contact: ", "Beneficiary", "Number of participants", "Övriga partner"])
def test_labels_whose_first_letters_were_forgotten(label: str) -> None:
    assert is_fact_label(label)
