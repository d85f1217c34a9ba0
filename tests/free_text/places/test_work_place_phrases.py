"""Where a text says in its own way that the work is done, and what else takes place elsewhere."""

from __future__ import annotations

import pytest

from tests.free_text.places.test_place_phrases import ITS, OWN
from tests.free_text.places.test_reading import places

NO_AREA = {
    "fi": "Portti-hanke auttaa nuoria työhön.",
    "sv": "Projektet Framåt hjälper unga till arbete.",
    "en": "The Steps project helps young people into work.",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Portti-hanke\n\nPortti auttaa nuoria. Työtä tehdään Kotkassa ja Haminassa.", ["Kotka", "Hamina"]),
        (
            "Portti-hanke\n\nPortti auttaa nuoria. Ryhmät kokoontuvat vuoroviikoin Kotkassa ja Haminassa.",
            ["Kotka", "Hamina"],
        ),
        ("Portti-hanke\n\nPortti auttaa nuoria Kotkan ja Haminan kylillä.", ["Kotka", "Hamina"]),
        ("Portti-hanke auttaa nuoria. Pilotit ajetaan Kotkassa ja Haminassa.", ["Kotka", "Hamina"]),
        (
            "Portti-hanke auttaa nuoria. Pajan ovi aukeaa maanantaisin Kotkassa ja tiistaisin Haminassa.",
            ["Kotka", "Hamina"],
        ),
        ("Portti-hanke auttaa nuoria. Mukana on nuoria Kotkasta ja Haminasta.", ["Kotka", "Hamina"]),
        (
            "Portti-hanke auttaa nuoria. Leirejä pidetään Kotkan, Haminan ja Pyhtään saaristossa.",
            ["Kotka", "Hamina", "Pyhtää"],
        ),
        ("Portti-hanke auttaa nuoria. Laitteita testattiin Kotkassa ja Haminassa.", ["Kotka", "Hamina"]),
        (
            "Projektet Framåt hjälper unga. Undervisningen är förlagd till Närpes och Kaskö.",
            ["Närpes", "Kaskö"],
        ),
        ("Projektet Framåt hjälper unga. I Närpes och Kaskö byggs två verkstäder.", ["Närpes", "Kaskö"]),
        ("Projektet Framåt hjälper unga. Verksamheten bedrevs i Närpes och Kaskö.", ["Närpes", "Kaskö"]),
        ("Projektet Framåt hjälper unga. All praktik skedde i Närpes.", ["Närpes"]),
        ("Projektet Framåt hjälper unga. Arbetet har gjorts i Närpes och Kaskö.", ["Närpes", "Kaskö"]),
        ("Projektet Framåt hjälper unga. Grupperna träffas turvis i Närpes och Kaskö.", ["Närpes", "Kaskö"]),
        ("Projektet Framåt hjälper unga. Bussen rullar mellan Närpes och Kaskö.", ["Närpes", "Kaskö"]),
        ("The Steps project helps young people. Classes are held in Kotka and Hamina.", ["Kotka", "Hamina"]),
        (
            "The Steps project helps young people. The coaching happens in Kotka and, from this autumn, in Hamina too.",
            ["Kotka", "Hamina"],
        ),
        (
            "The Steps project helps young people. It was carried out in Kotka and Hamina, where most of the mills are.",
            ["Kotka", "Hamina"],
        ),
        (
            "The Steps project helps young people. The pilots were run in Kotka and Hamina.",
            ["Kotka", "Hamina"],
        ),
        ("The Steps project helps young people. Its workshops are in Kotka and Hamina.", ["Kotka", "Hamina"]),
    ],
)
def test_where_the_work_is_done(text: str, expected: list[str]) -> None:
    assert places(text) == expected


ELSEWHERE = [
    ("fi", "Projektipäällikkö siirtyi Raumalle kaupungin palvelukseen."),
    ("fi", "Vastaavaa palvelua tarjotaan jo Raumalla toisessa hankkeessa."),
    ("fi", "Päätösseminaari pidettiin Tampereella."),
    ("fi", "Oppia käytiin hakemassa Raumalta."),
    ("fi", "Yhdistyksen kotipaikka on Rauma."),
    ("fi", "Emme toimi Raumalla."),
    ("fi", "Yrittäjä Aino Testilä Raumalta ei ollut mukana."),
    ("fi", "Rauman ehdotus liittyä mukaan ei saanut kannatusta."),
    ("fi", "Bussi on haettu Turusta."),
    ("fi", "Kesätyöpaikkoja hakevat voivat soittaa Raumalle."),
    ("fi", "Paikka: Rauma, kaupungintalo\nAika: to klo 9"),
    ("fi", "Seuraava kokous pidetään Raumalla."),
    ("fi", "Raumalla on jo samanlainen talli."),
    ("sv", "Projektledaren flyttade till Vasa."),
    ("sv", "Slutseminariet hölls i Vasa."),
    ("sv", "Föreningens hemort är Vasa."),
    ("sv", "I Vasa har man redan gjort samma sak."),
    ("sv", "Två konsulter från Vasa ritar lamporna."),
    ("sv", "I Vasa pågick 2009–2012 ett projekt om hantverk, där 120 arbetslösa fick prova på."),
    ("sv", "Vi åkte till Vasa för att titta."),
    ("sv", "Staden ställer ut på ljusmässan i Vasa."),
    ("en", "Our base is an office in Oulu."),
    ("en", "The final seminar in Oulu was attended by 130 guests."),
    ("en", "We do not teach in Oulu."),
    ("en", "In Oulu people were served by another university's project."),
    ("en", "The professor travelled from Oulu."),
    ("en", "The exhibition in Oulu had 2,300 visitors."),
    ("en", "A bid to the next programme is being written in Oulu."),
    ("en", "We went to see how they do it in Oulu."),
    ("en", "Earlier versions of the method were tried out in Oulu."),
]


@pytest.mark.parametrize(("language", "said"), ELSEWHERE)
def test_what_takes_place_elsewhere(language: str, said: str) -> None:
    assert places(f"{OWN[language]}\n\n{said}") == ITS[language]
    assert places(f"{NO_AREA[language]}\n\n{said}") == []
