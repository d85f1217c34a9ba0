"""Persons behind the label of what they are, though nothing tells how to reach them."""

from __future__ import annotations

import pytest

from tests.free_text.texts import SHORT_OPENINGS, found


def named(language: str, line: str) -> list[tuple[str | None, str | None]]:
    contacts = found(f"{SHORT_OPENINGS[language]}\n\n{line}\n").get("contacts", [])
    return [(each.get("name"), each.get("role")) for each in contacts]


@pytest.mark.parametrize(
    ("language", "line", "name", "role"),
    [
        ("fi", "Projektipäällikkö: Elina Rantanen", "Elina Rantanen", "Projektipäällikkö"),
        ("fi", "Yhteyshenkilö: Elina Rantanen", "Elina Rantanen", None),
        ("sv", "Projektledare: Mikael Norrskog", "Mikael Norrskog", "Projektledare"),
        ("sv", "Projektledare - Mikael Norrskog", "Mikael Norrskog", "Projektledare"),
        ("sv", "Kontaktperson: Mikael Norrskog", "Mikael Norrskog", None),
        (
            "en",
            "Project Manager: Professor Jussi Lampi, University of Kotka",
            "Jussi Lampi",
            "Project Manager",
        ),
        ("en", "Contact person: Anna Rivers", "Anna Rivers", None),
    ],
)
def test_a_label_says_who_is_asked(language: str, line: str, name: str, role: str | None) -> None:
    assert named(language, line) == [(name, role)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "Projektipäällikkö: Elina Rantanen (vuoteen 2019 asti)"),
        ("fi", "Projektipäällikkö: Elina Rantanen, Majakka-hanke"),
        ("sv", "Projektledare: Mikael Norrskog till maj 2019"),
        ("en", "Photographer: Anna Rivers"),
    ],
)
def test_those_of_the_past_and_of_others_are_not_asked(language: str, line: str) -> None:
    assert named(language, line) == []
