"""What stands around a place, as clues."""

from __future__ import annotations

import pytest

from esrcat.judging import Surroundings, clues

SENTENCE = "Hankkeessa koulutettiin 48 nuorta, ja heistä 12 sai työtä."


def around(sentence: str, what: str, before: str = "", after: str = "", heading: str = "") -> Surroundings:
    at = sentence.index(what)
    return Surroundings(sentence, at, at + len(what), before, after, heading, "paragraph")


@pytest.mark.parametrize(
    ("clue", "amount"),
    [
        ("<koulut", 1),
        ("<<koulut", 1),
        (">nuorta", 1),
        (">>nuorta", 1),
        ("-rta", 1),
        ("~heistä", 1),
        ("+hankkeessa", 1),
        ("=2 digits", 1),
        ("=more", 1),
        ("=paragraph", 1),
        ("#tuloks", 1),
        ("~tuloks", 0.5),
        ("^aiempi", 0.7),
        ("vlisäti", 0.7),
        ("[koulut", 1),
        ("[hankke", pytest.approx(2 / 3)),
        ("}nuorta heistä", 0),
        ("{hankke koulut", 1),
        ("}heistä 2 digits", 1),
    ],
)
def test_words_are_clues_by_where_they_stand(clue: str, amount: float) -> None:
    found = clues(around(SENTENCE, "48", heading="Tulokset", before="Aiempi päättyi.", after="Lisätietoja"))

    assert found.get(clue, 0) == amount


def test_a_clause_ends_at_a_comma_and_at_a_conjunction() -> None:
    found = clues(around(SENTENCE, "12"))

    assert "<heistä" in found
    assert "<nuorta" not in found
    assert "~nuorta" in found


def test_words_in_the_sentence_weigh_more_than_the_same_around_it() -> None:
    assert clues(around(SENTENCE, "48", heading="Nuorta"))["~nuorta"] == 1


def test_years_and_other_numbers_are_told_apart_by_their_digits() -> None:
    found = clues(around("Vuonna 2016 mukana oli 1200 nuorta ja 7 ohjaajaa.", "1200"))

    assert {"~year", "~1 digits"} <= set(found)
    assert "=4 digits" in found


@pytest.mark.parametrize(("what", "ending"), [("Kuopiossa", "*ssa"), ("Lahden", "*en")])
def test_of_a_name_the_ending_counts(what: str, ending: str) -> None:
    assert ending in clues(around(f"Työtä tehdään siellä: {what}.", what))


def test_the_first_word_of_a_sentence_is_told() -> None:
    assert "=first" in clues(around("Kuopiossa kaikki alkoi.", "Kuopiossa"))
    assert "=first" not in clues(around("Siellä Kuopiossa kaikki alkoi.", "Kuopiossa"))


def test_of_words_that_recur_the_nearest_counts() -> None:
    assert clues(around("Nuoret ja nuoret saivat 48 paikkaa.", "48"))["[nuoret"] == pytest.approx(2 / 3)


def test_signs_are_clues() -> None:
    assert clues(around(SENTENCE, "48")._replace(signs=("of others",)))["=of others"] == 1


def test_nothing_around_gives_the_clues_of_the_place_alone() -> None:
    assert set(clues(Surroundings("48", 0, 2, "", "", "", "cell"))) == {
        "=2 digits", "=more", "=cell", "=first", "=1 times",
    }  # fmt: skip
