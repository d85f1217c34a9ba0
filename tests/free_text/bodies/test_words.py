"""Tests of what words say of organisations: a line that is passed over holds no name's end."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.bodies.words import is_head, is_legal_form, may_end_name
from esrcat.patterns import Text
from tests.documents import corpus, family


@pytest.mark.parametrize(
    "line",
    [
        "Savon Tuki ry hakee.", "Tuki Oy:n johto", "Jokelan Apu r.y. auttaa", "Kuru-\nSoft Oyj", "Virtain ab",
        "mukana on Aallon lukio", "LAPIN LIITTO", "Kuntien yhdistykset",
    ],
)  # fmt: skip
def test_a_line_with_a_kind_or_a_legal_form_may_end_a_name(line: str) -> None:
    assert may_end_name(line)
    assert may_end_name(Text(line).part(0, len(line)))


@pytest.mark.parametrize("line", ["Hanke alkaa syksyllä.", "Ryhmä ryntäsi abiturienttien luo.", "Oy"])
def test_other_lines_are_passed_over(line: str) -> None:
    assert not may_end_name(line)


def test_no_word_that_ends_a_name_is_passed_over_in_the_corpus() -> None:
    told = 0
    for path in corpus():
        if path.suffix != ".txt" or family(path) not in ("press_releases", "project_pages"):
            continue
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            words = [each.strip(",;()") for each in line.split()]
            if any(map(is_head, words)) or any(map(is_legal_form, words[1:])):
                told += 1
                assert may_end_name(line), line
    assert told > 300


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kesällä yhdistys haki rahaa.", []),
        ("Siksi opisto palkkasi ohjaajan.", []),
        ("Tutkimuslaitos Havumetsä on mukana.", ["Tutkimuslaitos Havumetsä"]),
    ],
)
def test_adverbs_open_no_name_and_laboratories_have_one_behind(text: str, names: list[str]) -> None:
    assert [each.name for each in organisations_in(text, 0, len(text), "fi")] == names


def test_areas_of_care_are_bodies_in_swedish() -> None:
    text = "Kustens välfärdsområde är med."
    assert [each.name for each in organisations_in(text, 0, len(text), "sv")] == ["Kustens välfärdsområde"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kolmen kunnan yhteinen hanke päättyi.", []),
        ("Kouluruokailijoita kaupungissa on 900.", []),
        ("Vanhan koulun pihalla kasvaa omenia.", []),
        ("Maakuntaliitto myönsi rahaa.", []),
        ("Porin kaupunki maksaa.", ["Porin kaupunki"]),
        ("Uuden Työn osuuskunta hakee.", ["Uuden Työn osuuskunta"]),
        ("Uuden polun yhdistys ry hakee.", ["Uuden polun yhdistys ry"]),
    ],
)
def test_a_capital_that_begins_a_sentence_begins_no_name_of_a_body(text: str, names: list[str]) -> None:
    found = organisations_in(text, 0, len(text), "fi")

    assert [each.name for each in found if each.certain] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hankkeen toteuttaa Malliklusteri Oy.", ["Malliklusteri Oy"]),
        ("Mukana on Mallikeskus Oy:n väkeä.", ["Mallikeskus Oy"]),
        ("Mukana on Kehittämisyhtiö Malli Oy.", ["Kehittämisyhtiö Malli Oy"]),
    ],
)
def test_a_kind_of_body_before_a_legal_form_is_a_name(text: str, names: list[str]) -> None:
    assert [each.name for each in organisations_in(text, 0, len(text), "fi")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tervetuloa Rannan Kylätoimikunta ry!", ["Rannan Kylätoimikunta ry"]),
        ("Montako laitosta on mukana?", []),
        ("Jäseniä yhdistyksessä oli 41.", []),
        ("ESR+-haussa Lapin ELY-keskus päätti kolmesta.", ["Lapin ELY-keskus"]),
        ("Me Kaikki ry auttaa.", ["Me Kaikki ry"]),
    ],
)
def test_what_opens_a_sentence_is_in_no_name(text: str, names: list[str]) -> None:
    assert [each.name for each in organisations_in(text, 0, len(text), "fi")] == names
