"""Participants that the words around tell, in no wording that rules know."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.free_text import read_project
from esrcat.readers import read
from esrcat.record import values
from tests.free_text.texts import ON_THE_SHORE

BEFORE, BEHIND = ON_THE_SHORE


def participants(sentence: str) -> Any:
    document = read(f"{BEFORE}{sentence}{BEHIND}".encode(), "text.txt")
    return values(read_project(document).found).get("participants")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ennen kesää koulutettuja pitäisi olla 300.", {"planned": {"total": 300}}),
        ("Hakemusta tehtäessä arvattiin varovaisesti 45 osallistujaa.", {"planned": {"total": 45}}),
        ("Hankkeeseen on osallistunut 33 opasta, joista 15 naisia.", {"actual": {"total": 33, "women": 15}}),
    ],
)
def test_the_likeliest_number_is_taken(sentence: str, told: object) -> None:
    assert participants(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Hakemuksessa suunnitelmia luvattiin 60.",
        "Ennen kesää uusia yrityksiä pitäisi olla 15.",
        "Hankkeeseen on osallistunut 33 mikroyritystä.",
    ],
)
def test_firms_and_things_are_not(sentence: str) -> None:
    assert participants(sentence) is None
