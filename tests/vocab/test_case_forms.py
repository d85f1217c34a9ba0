"""Case forms of names begin with their stems and end as cases do."""

from __future__ import annotations

import re

import pytest

from esrcat.vocab.case_forms import CASE_ENDING, case_stems


def is_form(word: str, name: str) -> bool:
    return any(re.fullmatch(re.escape(stem) + CASE_ENDING, word) for stem in case_stems(name))


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("salonen", "salonen"),
        ("salosellekin", "salonen"),
        ("puolukan", "puolukka"),
        ("lahden", "lahti"),
        ("saaren", "saari"),
        ("kataksen", "katas"),
        ("johanssonin", "johansson"),
        ("lindströms", "lindström"),
    ],
)
def test_forms_of_a_name(word: str, name: str) -> None:
    assert is_form(word, name)


@pytest.mark.parametrize(
    ("word", "name"), [("salonki", "salonen"), ("puolukkamaa", "puolukka"), ("lahna", "lahti")]
)
def test_what_only_begins_alike_is_none(word: str, name: str) -> None:
    assert not is_form(word, name)
