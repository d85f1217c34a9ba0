"""Words that open a rule."""

from __future__ import annotations

from esrcat.sentences.triggers import occurrences, word_start


def test_occurrences_are_sorted_over_all_words() -> None:
    assert occurrences("abc xbc abd", ("bd", "bc")) == [1, 5, 9]


def test_a_text_without_the_words_has_no_occurrences() -> None:
    assert occurrences("kissa", ("koira",)) == []


def test_word_start_steps_back_to_the_first_letter() -> None:
    text = "työ-hanke (2 osatoteuttajaa)"
    assert word_start(text, text.index("toteuttajaa")) == text.index("osatoteuttajaa")
    assert word_start(text, 6) == 4
    assert word_start(text, 0) == 0
