"""Texts that say the same and only look otherwise: other names, marks and characters."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest

from esrcat.characters import plain
from esrcat.pages.counting import COUNTED
from esrcat.pages.phrases import is_around_texts
from esrcat.values.contacts import find_phones
from tests.free_text.texts import found

TEXT = (
    "Projektipäällikkö Erkki Mallinen {name} -hankkeesta kertoo lisää, puh. 040 555 1234. {name} -hankkeen "
    "toteuttaa {body}. Hanketta rahoittaa Euroopan sosiaalirahasto, ja rahoituksen myönsi Lapin ELY-keskus. "
    "Hanke alkoi 1.1.2016 ja päättyy 31.12.2018."
)


def read_with(name: str = "Kohti rantaa", body: str = "Rannan Voima Oy") -> dict[str, Any]:
    return found(TEXT.format(name=name, body=body))


@pytest.mark.parametrize("name", ["Kohti rantaa", "Kirkas Ranta", "Ketju 2.0", "Ranta 2030", "Uusi Ranta 2"])
def test_a_person_ends_where_the_name_of_the_project_begins(name: str) -> None:
    record = read_with(name)
    assert record["name"] == name
    assert [each["name"] for each in record["contacts"]] == ["Erkki Mallinen"]


def test_a_number_before_the_legal_form_is_a_part_of_the_name() -> None:
    assert read_with(body="Verso 3 Oy")["actor"]["name"] == "Verso 3 Oy"


@pytest.mark.parametrize("hyphen", ["\u2011", "\u2010", "–", "—"])
def test_an_authority_is_found_with_any_hyphen(hyphen: str) -> None:
    text = TEXT.format(name="Kohti rantaa", body="Rannan Voima Oy").replace(
        "ELY-keskus", f"ELY{hyphen}keskus"
    )
    assert found(text)["authority"]["name"] == "Lapin ELY-keskus"


def test_a_number_of_a_name_counts_no_projects() -> None:
    assert not COUNTED.search("ketju 2.0 -hankkeen, kylät 2 -hankkeessa")
    assert COUNTED.search("rahoitusta 3 hankkeelle")


def test_a_phone_may_begin_with_two_noughts() -> None:
    assert [each.value for each in find_phones("puh. 00358 40 555 1234")] == ["00358 40 555 1234"]


@pytest.mark.parametrize("made", [str, lambda text: unicodedata.normalize("NFD", text)])
def test_words_are_looked_for_in_plain_characters(made: object) -> None:
    assert plain(made("Kol\xadme hanketta\xa0sai  tukea\tpäivä")) == "Kolme hanketta sai tukea\tpäivä"  # type: ignore[operator]


@pytest.mark.parametrize("name", ["ePolku", "Sini-Valo"])
def test_capitals_within_a_name_are_those_of_the_text(name: str) -> None:
    text = f"{name.upper()}\n\n" + TEXT.format(name="X", body="Rannan Voima Oy").replace("X -", f"{name}-")
    assert found(text)["name"] == name


def test_what_kind_of_text_it_is_stands_in_no_name() -> None:
    text = "MERKLU: näin meille kävi\n\n" + TEXT.format(name="X", body="Rannan Voima Oy")
    record = found(text.replace("X -", "MERKLU-"))
    assert record["name"] == "MERKLU"
    assert "acronym" not in record


def test_a_mark_alone_on_its_line_is_no_line_of_a_site() -> None:
    assert not is_around_texts("-\n    \nRannalla")
