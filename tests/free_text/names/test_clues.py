"""What is known of words that may be a project's name."""

from __future__ import annotations

from esrcat.free_text.names.candidates import candidates_in
from esrcat.free_text.names.clues import clues_of_name, surveyed
from esrcat.judging import Clues
from tests.free_text.texts import story


def _clues(text: str, name: str) -> Clues:
    told = story(text)
    candidate = next(each for each in candidates_in(told, []) if each.name == name)
    return clues_of_name(surveyed(told, []), candidate)


def test_where_a_name_stands_is_known() -> None:
    clues = _clues(
        "Hidas laituri\n\nKysymykset: Orvo Testinen, Hidas laituri, 040 555 1234\n", "Hidas laituri"
    )

    assert {"=title", "=alone on a line", "=beside a phone", "=2 times", "=title, some words"} <= set(clues)


def test_what_words_are_known_to_be_is_known() -> None:
    text = (
        "Uutisia\n\nSiellä on Tampere, ja siellä Soutaja kokoontui. Kun Tampere nukkuu, myös Soutaja lepää.\n"
    )

    assert "=place" in _clues(text, "Tampere")
    assert "=free word" not in _clues(text, "Tampere")
    assert "=free word" in _clues(text, "Soutaja")


def test_words_around_count_by_how_near_they_are_and_how_often() -> None:
    text = "Uutisia\n\nNyt Soutaja alkoi taas.\n\nMoni kehuu: Soutaja jatkuu.\n"
    clues = _clues(text, "Soutaja")

    assert clues[">>alkoi"] == 1
    assert clues["]taas"] < clues["]alkoi"]
    assert clues["~alkoi"] == 0.5
