"""Where a project's name ends: without its short form and without that it is over."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

ABOUT = "Hankkeen toteuttaa Kuopion kaupunki. Rahoittaja on Euroopan sosiaalirahasto."


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Kaislasta kotiin (KAKO)", "Kaislasta kotiin (KAKO)"),
        ("Kaislasta kotiin (päättynyt)", "Kaislasta kotiin"),
        ("Kaislasta kotiin (ja takaisin)", "Kaislasta kotiin (ja takaisin)"),
    ],
)
def test_what_stands_in_brackets_behind_a_name(written: str, name: str) -> None:
    assert found(f"Perustiedot\n\nHankkeen nimi: {written}\n\n{ABOUT}")["name"] == name


def test_a_short_form_in_brackets_is_left_out_where_the_text_says_the_name_alone() -> None:
    text = (
        f"Perustiedot\n\nHankkeen nimi: Kaislasta kotiin (KAKO)\n\nKaislasta kotiin alkoi keväällä. {ABOUT}"
    )
    assert found(text)["name"] == "Kaislasta kotiin"
