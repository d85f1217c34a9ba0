"""What a project aims at and does: lists, and sentences of its own aim."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found


def test_lists_under_headings() -> None:
    content = found(
        "Portti-hanke\n\nTavoitteet\n\n- kynnys madaltuu\n- ohjaajat löytävät toisensa;\n\n"
        "Työpaketit\n\n1. Iltavuoro: ohjaaja on paikalla\n2. Koordinointi"
    )

    assert content["objectives"] == ["kynnys madaltuu", "ohjaajat löytävät toisensa"]
    assert content["activities"] == [
        {"title": "Iltavuoro", "text": "ohjaaja on paikalla"},
        {"title": "Koordinointi"},
    ]


@pytest.mark.parametrize(
    ("sentence", "is_aim"),
    [
        ("Portti-hankkeen tavoitteena on auttaa nuoria.", True),
        ("Pyrimme siihen, että jokainen löytää ohjaajan.", True),
        ("Kaupungin strategian tärkein tavoite on kasvu.", False),
        ("Syftet med projektet är att fler får jobb.", True),
        ("The aim of the project is to find a new connector.", True),
        ("Portti-hankkeen tavoite on auttaa 70 yritystä alkuun.", True),
        ("Tavoitteena oli noin 180 hoitajaa, joten työ jatkuu.", False),
        ("Tarkoitus oli lopettaa 31.5.2018, mutta lupa viipyi.", False),
        ("Målet är att 45 företag har prövat linjen.", True),
        ("Målen var 10 respektive 6.", False),
    ],
)
def test_sentences_of_the_aim(sentence: str, is_aim: bool) -> None:
    assert found(f"Portti-hanke alkaa.\n\n{sentence}").get("objectives", []) == ([sentence] if is_aim else [])
