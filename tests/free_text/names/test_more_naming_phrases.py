"""More ways in which a heading, the trail to a page and a sentence name a project."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.parties.test_part_phrases import FACTS


@pytest.mark.parametrize(
    ("language", "heading", "said", "name"),
    [
        ("fi", "Uudet kengät jaloissa", "Hanke nimeltä Uudet kengät ohjaa nuoria töihin.", "Uudet kengät"),
        (
            "fi",
            "Uutta virtaa kylille: Uudet kengät käynnistyi",
            "Uudet kengät ohjaa nuoria töihin. Hankkeessa tehdään paljon.",
            "Uudet kengät",
        ),
        (
            "fi",
            "Kylälehti 3/2016",
            "Seura sai rahaa hankkeeseen Uudet kengät. Siinä autetaan nuoria.",
            "Uudet kengät",
        ),
        ("fi", "Tiedote", "Yhdistyksen uusin hanke on Uudet kengät, joka auttaa nuoria.", "Uudet kengät"),
        (
            "fi",
            "Tiedote",
            "Olemme käynnistäneet kaksivuotisen Uudet kengät -nimisen hankkeen.",
            "Uudet kengät",
        ),
        (
            "fi",
            "Tiedote",
            "Uudet kengät on Lieksan kaupungin ja yhdistyksen yhteinen hanke nuorille.",
            "Uudet kengät",
        ),
        (
            "fi",
            "Uudet kengät | Lieksan kaupunki",
            "Hankkeessa autetaan nuoria. Mukana on 20 nuorta. Uudet kengät toimii Lieksassa.",
            "Uudet kengät",
        ),
        ("fi", "Tiedote", "”Uudet kengät” on hanke, joka auttaa nuoria.", "Uudet kengät"),
        ("fi", "Tiedote", "Nuorille tarkoitettu hanke sai nimen Uudet kengät.", "Uudet kengät"),
        (
            "fi",
            "Etusivu > Hankkeet > Uudet kengät",
            "Autamme nuoria töihin ja kouluun. Hanke toimii Lieksassa. Uudet kengät on avoin kaikille.",
            "Uudet kengät",
        ),
        (
            "fi",
            "Tiedote",
            "Ennen hanketta ei ollut mitään. Edeltäjä Vanhat saappaat -hanke päättyi 2012. Uudet kengät -hanke on uusi.",
            "Uudet kengät",
        ),
        ("fi", "Tiedote", "Uudet kengät, nuorten työpajahanke, alkoi maaliskuussa.", "Uudet kengät"),
        ("sv", "Pressmeddelande", "Nya skor, vårt projekt för unga, har börjat.", "Nya skor"),
        (
            "sv",
            "Vad är Nya skor, Anna Modig?",
            "– Det är ett projekt för unga. Nya skor hjälper dem till jobb.",
            "Nya skor",
        ),
        ("sv", "Nya skor går i mål", "Projektet Nya skor slutar nu. Nya skor har hjälpt unga.", "Nya skor"),
        (
            "sv",
            "Nya skor får fortsätta ett år till",
            "Nya skor hjälper unga. Projektet Nya skor får fortsätta.",
            "Nya skor",
        ),
        (
            "sv",
            "Startsida / Projekt / Nya skor",
            "Vi hjälper unga till jobb. Nya skor är öppet för alla. Projektet pågår.",
            "Nya skor",
        ),
        ("sv", "Pressmeddelande", "Föreningens nyaste projekt är Nya skor, som hjälper unga.", "Nya skor"),
        (
            "sv",
            "Pressmeddelande",
            "Med Nya skor vill skolan hjälpa unga. Projektet Nya skor är nytt.",
            "Nya skor",
        ),
        ("sv", "Pressmeddelande", "Nya skor heter projektet som hjälper unga.", "Nya skor"),
        (
            "sv",
            "Pressmeddelande",
            "Projektet Nya skor – unga till arbete hjälper unga i Närpes. Nya skor – unga till arbete är stort.",
            "Nya skor – unga till arbete",
        ),
        ("en", "Press release", "New Shoes, our project for young people, has begun.", "New Shoes"),
        (
            "en",
            "New Shoes steps out: what the Salo project did",
            "New Shoes helped young people. It was small. New Shoes ended well.",
            "New Shoes",
        ),
        ("en", "Press release", "Called New Shoes, the project helps young people.", "New Shoes"),
        ("en", "Press release", "Our newest project is New Shoes, which helps young people.", "New Shoes"),
        (
            "en",
            "Press release",
            "With New Shoes the college helps young people. The project is new. New Shoes is open to all.",
            "New Shoes",
        ),
        ("en", "Home > Projects > New Shoes", "We help young people. New Shoes is open to all.", "New Shoes"),
        ("en", "Press release", "A project by the name of New Shoes helps young people.", "New Shoes"),
        ("en", "Press release", "The three-year project, New Shoes, helps young people.", "New Shoes"),
        (
            "en",
            "New Shoes ends",
            "Young people in Kotka have been helped by New Shoes. The project ran for three years.",
            "New Shoes",
        ),
    ],
)
def test_what_the_project_is_called(language: str, heading: str, said: str, name: str) -> None:
    text = f"{heading}\n\n{said}{FACTS[language]}"
    assert [each.name for each in parse_bytes(text.encode(), "text.txt", "0" * 64).records] == [name]
