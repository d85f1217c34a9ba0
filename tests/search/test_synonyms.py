"""The list of synonyms: readable, without repetition, and a publisher's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.errors import SettingsError
from esrcat.search.synonyms import read_synonyms, synonym_terms, synonym_words
from esrcat.search.terms import FormReader
from tests.search.words_of_tests import SmallDictionary


def test_no_word_stands_twice_in_a_group_and_no_group_is_alone() -> None:
    for group in read_synonyms():
        assert len(group) == len(set(group)) > 1, group


@pytest.mark.parametrize("said", ["ELY", "ELY-keskus", "sv:NTM-central"])
def test_an_authority_is_found_by_what_people_call_it(said: str) -> None:
    assert any({said, "elinkeino-, liikenne- ja ympäristökeskus"} <= set(group) for group in read_synonyms())


def test_a_members_words_are_terms() -> None:
    reader = FormReader(SmallDictionary())

    assert synonym_terms([["työpaja", "kunnan työ"]], reader) == [[[["työpaja"]], [["kunta"], ["työ"]]]]
    assert dict(synonym_words([["työpaja", "kunnan työ"]], reader))["kunnan"] == ("kunta",)


def test_a_marked_member_is_of_its_language() -> None:
    reader, group = FormReader(SmallDictionary()), ["nuori työ", "sv:unga arbetslösa", "en:youth"]

    assert synonym_terms([group], reader) == [
        [[["nuori"], ["työ"]], [["s~ung"], ["s~arbetslos"]], [["e~youth"]]]
    ]
    assert dict(synonym_words([group], reader))["arbetslösa"] == ("s~arbetslos",)


def test_a_publisher_has_a_list_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "sanat.toml"
    path.write_text('groups = [["silta", "ponttoni"]]', encoding="utf-8")

    assert read_synonyms(path) == [["silta", "ponttoni"]]


@pytest.mark.parametrize(
    "text", ["groups = 1", 'groups = ["a"]', "words = []", "groups = [", "groups = [[1]]"]
)
def test_a_wrong_list_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "sanat.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"sanat\.toml"):
        read_synonyms(path)


def test_a_missing_list_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"puuttuu\.toml: cannot be opened \(No such file.*`synonyms`"):
        read_synonyms(tmp_path / "puuttuu.toml")
