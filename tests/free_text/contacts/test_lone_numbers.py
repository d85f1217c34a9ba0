"""Numbers of nobody: the project's only where the words or the heading say so."""

from __future__ import annotations

import pytest

from tests.free_text.texts import OPENINGS, found


def phones(text: str) -> list[str]:
    return [each["phone"] for each in found(text).get("contacts", []) if each.get("phone")]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sv", "12.10 Skatteinfo i Ekenäs. Frågor: 06 555 0120."),
        ("fi", "Veroilta kirjastossa 12.10. Kysy lisää: 06 555 0120."),
        ("en", "Tax evening at the library on 12 October. Questions: 06 555 0120."),
    ],
)
def test_a_number_of_an_evening_is_none(language: str, line: str) -> None:
    assert not phones(f"{OPENINGS[language]}\n\n{line}")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sv", "Mera information om projektet: 06 555 0120."),
        ("fi", "Lisätietoja hankkeesta: 06 555 0120."),
        ("en", "Further information on the project: 06 555 0120."),
    ],
)
def test_a_number_for_the_project_is_its_contact(language: str, line: str) -> None:
    assert phones(f"{OPENINGS[language]}\n\n{line}") == ["06 555 0120"]
