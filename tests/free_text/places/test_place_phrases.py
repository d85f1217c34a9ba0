"""Places that a text only mentions are none of the project's; what ties a place to it."""

from __future__ import annotations

import pytest

from tests.free_text.places.test_reading import places

OWN = {
    "fi": "Portti-hanke auttaa nuoria työhön. Hanke toimii Kotkassa ja Haminassa.",
    "sv": "Projektet Framåt hjälper unga till arbete. Projektet genomförs i Närpes och Kaskö.",
    "en": "The Steps project helps young people into work. The project works in Kotka and Hamina.",
}
ITS = {"fi": ["Kotka", "Hamina"], "sv": ["Närpes", "Kaskö"], "en": ["Kotka", "Hamina"]}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Koneet ostettiin Tampereelta."),
        ("fi", "Kuorma-auto vuokrattiin Kalajoelta."),
        ("fi", "Ruoka tuodaan Iisalmesta."),
        ("fi", "Orkesteri tulee Lahdesta asti."),
        ("fi", "Malli on peräisin Turusta."),
        ("fi", "Projektipäällikkö muutti tänne Vaasasta."),
        ("fi", "Hankepäivät Seinäjoella 16.–17.5.2024, osallistumismaksu 95 euroa."),
        ("fi", "Tulokset esitellään Oulussa 4.10.2018."),
        ("fi", "Toimisto on Helsingin puolella."),
        ("fi", "Hakuinfo järjestetään Porissa."),
        ("fi", "Kiinnostusta on myös Raumalla, jossa toivotaan omaa hanketta."),
        ("fi", "Samaan aikaan toisaalla: Porin hanke Valoa yöhön mittaa unta."),
        ("fi", "Lue myös: Uusia polkuja -hanke päättyi Lapualla"),
        ("fi", "Laite on testissä Oulussa, mutta se ei ole meidän."),
        ("fi", "– En usko, että Seinäjoella kaikki saavat töitä, epäilee Aino Testilä."),
        ("fi", "Lahdessa on 120 000 asukasta."),
        ("fi", "Kurssin jälkeen yksi osallistujista muutti Tampereelle töihin."),
        ("fi", "Vastaava hanke on Mikkelissä."),
        ("fi", "Aikaisemmin samaa kokeiltiin Mikkelissä toisessa hankkeessa."),
        ("fi", "Opintomatka tehtiin Joensuuhun."),
        ("fi", "Hanketta johtaa Reetta Rautalampi. Työ sujuu hyvin, Rautalampi kertoo."),
        ("fi", "UUSI! 14.10.2002 Karttakurssi Lahdessa"),
        ("sv", "Bussen köptes i Lahtis."),
        ("sv", "Orkestern kommer från Jakobstad."),
        ("sv", "Idén kommer från Vasa."),
        ("sv", "– Att alla skulle få jobb i Seinäjoki tror jag inte, säger Aina Modell."),
        ("sv", "Intresset finns också i Malax, där man hoppas på ett eget projekt."),
        ("sv", "Läs också: Nya vägar-projektet i Malax avslutades i juni"),
        ("sv", "Ett helt annat gäng, Gryta utan gräns i Sibbo, söker pengar."),
        ("sv", "Resultaten presenteras i Vasa den 4 oktober."),
        ("sv", "I Vasa finns 67 000 invånare."),
        ("sv", "Mässan ordnas i Jakobstad."),
        ("sv", "Ett liknande projekt finns i Malax."),
        ("en", "The van was bought in Lahti."),
        ("en", "The idea came from Espoo, where a similar course had been held."),
        ("en", "The band comes from Porvoo."),
        ("en", '"When I drove the bus from Porvoo, nobody told me that", says Mary Model.'),
        ("en", "The results will be presented in Oulu on 4 October."),
        ("en", "In Oulu there are about 200,000 inhabitants."),
        ("en", "There has been interest in Vaasa too."),
        ("en", "Read also: The Ladder project in Mikkeli came to an end"),
        ("en", "A similar project is under way in Mikkeli."),
        ("en", "The office is in Helsinki, outside the project area."),
        ("en", "The seminar takes place in Joensuu."),
    ],
)
def test_a_place_that_is_only_mentioned_is_none(language: str, said: str) -> None:
    assert places(f"{OWN[language]}\n\n{said}") == ITS[language]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Portti-hanke\n\nMukaan otetaan nuoria Kotkasta ja Haminasta.", ["Kotka", "Hamina"]),
        ("Portti-hanke\n\nOsallistujat tulevat Kotkasta ja Haminasta.", ["Kotka", "Hamina"]),
        ("Portti-hanke\n\nYritykset tulivat Lieksasta ja Juuasta.", ["Lieksa", "Juuka"]),
        ("Portti-hankkeen työ käynnistyy Kotkassa 1.1.2017.", ["Kotka"]),
        (
            "Portti-hanke\n\nMissä? Kotkassa ja Haminassa. Toimisto on Helsingin puolella.",
            ["Kotka", "Hamina"],
        ),
        ("Portti-hanke\n\nMissä? Kotkassa. Lahdesta ja Porista tullaan tutustumaan.", ["Kotka"]),
        ("Projektet Framåt tar emot ungdomar från Närpes och Kaskö.", ["Närpes", "Kaskö"]),
        ("The Steps project trains jobseekers from Kotka and Hamina.", ["Kotka", "Hamina"]),
        (
            "The Steps project\n\nArea: Kotka and Hamina\nTarget group: young people\nWeb: www.steps.example",
            ["Kotka", "Hamina"],
        ),
        ("The Steps project works in two places, Kotka and Hamina.", ["Kotka", "Hamina"]),
        ("The Steps project runs in three towns: Kotka, Hamina and Kouvola.", ["Kotka", "Hamina", "Kouvola"]),
        ("The Steps project is carried out in Kotka as well as in Hamina.", ["Kotka", "Hamina"]),
        ("The Steps project operates both in Kotka and in Hamina.", ["Kotka", "Hamina"]),
        ("The area of the Steps project is Kotka and Hamina.", ["Kotka", "Hamina"]),
        ("The Steps project serves Kotka and Hamina.", ["Kotka", "Hamina"]),
        ("The municipalities of the Steps project are Kotka and Hamina.", ["Kotka", "Hamina"]),
        ("Projektet Framåt verkar på två orter, Närpes och Kaskö.", ["Närpes", "Kaskö"]),
        ("Projektet Framåt omfattar Närpes och Kaskö.", ["Närpes", "Kaskö"]),
        ("Projektet Framåt genomförs både i Närpes och i Kaskö.", ["Närpes", "Kaskö"]),
        ("Portti-hanke toimii kahdella paikkakunnalla, Kotkassa ja Haminassa.", ["Kotka", "Hamina"]),
        ("Portti-hankkeen alue on Kotka ja Hamina.", ["Kotka", "Hamina"]),
        ("Portti-hanke kattaa Kotkan ja Haminan.", ["Kotka", "Hamina"]),
    ],
)
def test_a_place_of_the_work_is_one(text: str, expected: list[str]) -> None:
    assert places(text) == expected
