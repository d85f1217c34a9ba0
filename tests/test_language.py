"""Which languages a text is in."""

from __future__ import annotations

import pytest

from esrcat.language import languages

FINNISH = (
    "Hankkeen tavoitteena on parantaa nuorten työllisyyttä ja osaamista. Mukana oli kuntia sekä yrityksiä, "
    "jotka ovat sitoutuneet siihen, että toiminta jatkuu. Tulokset ja opit on koottu oppaaksi, joka jää. "
)
SWEDISH = (
    "Projektet har som mål att förbättra ungas kunskaper och att skapa arbetsplatser i regionen. Det är ett "
    "samarbete med kommuner och företag som inte har arbetat med varandra till dess, och som är för små "
    "för att klara det på egen hand. "
)
ENGLISH = (
    "The aim of the project is to support young people who are out of work, and to find new jobs for them "
    "with the firms of the region. The results were collected by the partners from all of their pilots. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FINNISH, ["fi"]),
        (SWEDISH, ["sv"]),
        (ENGLISH, ["en"]),
        (FINNISH * 20, ["fi"]),
        (SWEDISH * 20, ["sv"]),
        (ENGLISH * 20, ["en"]),
        (FINNISH * 6 + ENGLISH * 3, ["fi", "en"]),
        (SWEDISH * 6 + FINNISH, ["sv"]),
        (FINNISH + SWEDISH * 3, ["sv", "fi"]),
        # A few words of another language are no passage in it.
        (FINNISH * 8 + "The Power of the People, Åbo och Närpes", ["fi"]),
        (FINNISH * 8 + "www.a.fi www.b.fi www.c.fi www.d.fi www.e.fi", ["fi"]),
        ("Projektkod: S19001. Börjar 1.1.2008 och slutar 31.12.2010", ["sv"]),
        ("Projektikoodi: S19001", ["fi"]),
        ("", ["fi"]),
    ],
)
def test_languages(text: str, expected: list[str]) -> None:
    assert languages(text) == expected
