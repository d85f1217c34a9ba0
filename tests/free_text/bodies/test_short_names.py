"""Bodies that are called by their short names alone, in any case, once."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in
from tests.free_text.texts import found


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Mukana ovat Luke ja Xamk:n väki sekä Savonian opettajat.", "fi", ["Luke", "Xamk", "Savonia"]),
        ("Mukana ovat Rannan opisto, VTT ja Rannan kunta.", "fi", ["Rannan opisto", "VTT", "Rannan kunta"]),
        (
            "Med är Malla folkhögskola, Novias lärare och Axxell.",
            "sv",
            ["Malla folkhögskola", "Novia", "Axxell"],
        ),
        (
            "It is run by Malla University, Haaga-Helia and Laurea.",
            "en",
            ["Malla University", "Haaga-Helia", "Laurea"],
        ),
        # The short name of the body before it, a part of a longer word, a picture.
        (
            "Suomen ympäristökeskus SYKE ja Suomen ympäristökeskus (SYKE)",
            "fi",
            ["Suomen ympäristökeskus"] * 2,
        ),
        ("Laurea-ammattikorkeakoulu", "fi", ["Laurea-ammattikorkeakoulu"]),
        ("SAMK logo", "en", []),
        ("Luke kertoi tarinan osoitteessa www.xamk.example/Luke.", "fi", ["Luke"]),
    ],
)
def test_short_names_of_bodies(text: str, language: str, names: list[str]) -> None:
    assert [each.name for each in organisations_in(text, 0, len(text), language) if each.certain] == names


def test_partners_may_have_short_names() -> None:
    values = found("Portti-hanketta hallinnoi Rannan opisto. Portti-hankkeen osatoteuttajana on Luke.")

    assert [each["name"] for each in values["partners"]] == ["Luke"]
