"""The words of the three languages: complete, each said once, in lines that a person can read."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

import esrcat
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import LANGUAGES, wording, wordings_of
from esrcat.patterns.tables import Section, sections, table

LONGEST = 200
KEYS = {"acts", "takes_part", "finances", "place_of_body"}
PACKAGE = Path(esrcat.__file__).parent
# The words that a package keeps for itself, in all languages.
TABLES_OF_PACKAGES = sorted(PACKAGE.rglob("words.txt"))
SIGNS = PACKAGE / "pages" / "signs.txt"


def folder_of(table: Path) -> str:
    return table.parent.relative_to(PACKAGE).as_posix()


def code_beside(table: Path) -> str:
    return "".join(module.read_text(encoding="utf-8") for module in table.parent.glob("*.py"))


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
    for path in [*PACKAGE.rglob("words/*.txt"), *PACKAGE.rglob("roles/*.txt"), *TABLES_OF_PACKAGES, SIGNS]:
        written = path.read_text(encoding="utf-8").split("\n")
        assert [line for line in written if len(line) > LONGEST] == [], path.name


def test_packages_have_tables_of_their_own() -> None:
    packages = ("bodies", "money", "names", "persons", "results", "subject")
    of_free_text = {f"free_text/{name}" for name in packages}

    assert {*of_free_text, "pages"} <= set(map(folder_of, TABLES_OF_PACKAGES))


@pytest.mark.parametrize("path", TABLES_OF_PACKAGES, ids=folder_of)
def test_each_heading_of_a_package_comes_once_and_is_asked_for(path: Path) -> None:
    written = list(sections(path.read_text(encoding="utf-8")))
    asks = re.compile(r"""(?:WORDS\[|_expression\(|by_language\(|field == )["'](\w+)["']""")
    asked_for = set(asks.findall(code_beside(path)))

    assert {section.field for section in written} == asked_for
    assert max(Counter((section.field, section.key) for section in written).values()) == 1


def test_each_sign_of_pages_has_its_parts_in_small_letters() -> None:
    written = list(sections(SIGNS.read_text(encoding="utf-8")))
    asked_for = set(re.findall(r"""sign_of\(\s*"(\w+)\"""", code_beside(SIGNS)))

    assert {section.field for section in written} == asked_for
    assert max(Counter((section.field, section.key) for section in written).values()) == 1
    assert [each.key for each in written if each.pattern != each.pattern.lower()] == []


@pytest.mark.parametrize("path", [*TABLES_OF_PACKAGES, SIGNS], ids=lambda path: path.parent.name)
def test_nothing_is_said_twice_below_a_heading_of_a_package(path: Path) -> None:
    again = {
        (section.field, section.key, word)
        for section in sections(path.read_text(encoding="utf-8"))
        for word, times in Counter(section.alternatives).items()
        if times > 1
    }

    assert again == set()


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
