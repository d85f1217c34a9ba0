"""The words of the three languages: complete, each said once, in lines that a person can read."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

import esrcat
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import LANGUAGES, wording, wordings_of
from esrcat.patterns.tables import Section, table

LONGEST = 200
KEYS = {"acts", "takes_part", "finances", "place_of_body"}


def sections_of(language: str) -> list[Section]:
    return list(table("esrcat.free_text.story", "words", f"{language}.txt"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_has_the_fields_of_a_wording_and_no_others(language: str) -> None:
    found = {section.field for section in sections_of(language)}

    assert found == {each.name for each in fields(Wording)} - {"language"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_twice_in_one_place(language: str) -> None:
    again = [
        (section.field, section.key, word)
        for section in sections_of(language)
        for word, times in Counter(section.alternatives).items()
        if times > 1
    ]

    assert again == []


def test_lines_can_be_read() -> None:
    package = Path(esrcat.__file__).parent
    tables = [*package.rglob("words/*.txt"), *package.rglob("words.txt")]

    assert len(tables) > len(LANGUAGES)
    for path in tables:
        written = path.read_text(encoding="utf-8").split("\n")
        assert [line for line in written if len(line) > LONGEST] == [], path.name


def test_words_of_tables_stand_under_their_keys() -> None:
    finnish = wording("fi")

    assert "lyhenne" in finnish.topics["acronym"].split("|")
    assert finnish.topics["business_id"] == "y-?tunnus|ly-tunnus"
    assert next(role for role, _ in finnish.roles) == "nothing"
    assert len(finnish.leads) > 1
    assert "meidän" in finnish.no_owners
    assert all(len(getattr(finnish, name)) == 2 for name in KEYS)


def test_an_unknown_language_is_read_with_finnish_words() -> None:
    assert wordings_of(["de"]) == (wording("fi"),)
    assert [each.language for each in wordings_of(["sv", "en"])] == ["sv", "en"]
