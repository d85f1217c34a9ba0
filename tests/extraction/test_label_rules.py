"""Labels whose letters have lost their dots lead to the same rules."""

from __future__ import annotations

from tests.extraction.small_form import HEAD, read_small


def test_labels_without_dots_are_known() -> None:
    (record,) = read_small(HEAD + "Yhteyshenkilo: Aino Ääri\n\nSahkoposti: aino(at)polku.example").records

    assert [(each.name, each.email) for each in record.contacts] == [("Aino Ääri", "aino@polku.example")]


def test_other_words_are_not() -> None:
    (record,) = read_small(HEAD + "Yhteyshenkilot: Aino Ääri").records

    assert record.contacts == []
    assert "unknown-label" in [issue.code for issue in record.issues]
