"""Persons named in running text: found by given name, title or surname; organisations and places are none."""

from __future__ import annotations

import pytest

from esrcat.privacy.persons_in_prose import persons_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Projektisihteeriksi valittiin Anna Virtanen Kuopiosta.", ["Anna Virtanen"]),
        ("Anna-Liisa Karhu-Mäkelä ja J. P. Rantala kertovat.", ["Anna-Liisa Karhu-Mäkelä"]),
        ("Hankkeesta kertoi Matti Salolle toimittaja.", ["Matti Salolle"]),
        ("projektipäällikkö Zeynep Ahola, puh.", ["Zeynep Ahola"]),
        ("Sanoo Urmas Korhonen.", ["Urmas Korhonen"]),
        ("Projektledare Gunvor Öst berättar.", ["Gunvor Öst"]),
        ("Project manager Noor Haddad says so.", ["Noor Haddad"]),
        ("Hans von Essen vastaa rahoituksesta.", ["Hans von Essen"]),
        ("Yhteyshenkilö: Åsa Lind, NTM-centralen", ["Åsa Lind"]),
        ("Kertoo Pekka Savolainen.", ["Pekka Savolainen"]),
        ("Amina Abdi ja Kalle Abramov ohjaavat.", ["Amina Abdi", "Kalle Abramov"]),
        ("Liisa Viitorinen ja Antti Lakio vastaavat.", ["Liisa Viitorinen", "Antti Lakio"]),
        (
            "Pekka Nieminen, Liisa Sallinen ja Antti Tuomiselle",
            ["Pekka Nieminen", "Liisa Sallinen", "Antti Tuomiselle"],
        ),
        ("Projektipäällikkö Jari Pesonen puhuu.", ["Jari Pesonen"]),
        ("Matti Virtanen tietää ja Maija Aho koulutti.", ["Matti Virtanen", "Maija Aho"]),
        ("Marko Virtasen polkupyörä on Pekka Virtanen torilla.", ["Marko Virtasen", "Pekka Virtanen"]),
        ("Vetäjänä Pekka\nVirtanen ja Pekka  Salonen", ["Pekka  Salonen", "Pekka\nVirtanen"]),
        ("Pekka Virtanen Maija Mäkinen", ["Pekka Virtanen", "Maija Mäkinen"]),
        ("VIRTANEN PEKKA", ["VIRTANEN PEKKA"]),
        ("Kiitos Matti ja Maija Virtaselle.", ["Maija Virtaselle", "Matti"]),
        ("Pekka V. kertoo, Henna, 24, kuuntelee, Sanna-Kaisa (31) ei.", ["Pekka", "Henna", "Sanna-Kaisa"]),
        ("Aino kertoi alusta, och Gunilla berättade mera.", ["Aino", "Gunilla"]),
        ("Päätöksestä vastaa johtaja Virtanen yksin.", ["Virtanen"]),
        ("Ohjaajana on projektityöntekijä Heikki ja hän.", ["Heikki"]),
    ],
)
def test_a_person_is_found(text: str, found: list[str]) -> None:
    assert persons_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Anna Säätiö tukee hanketta.",
        "Hanke alkoi Savon Ammattiopistossa.",
        "Pohjois-Savon Liitto ja Etelä-Savon Ely-keskus",
        "Projektipäällikkö Savon Ammattiopistosta kertoo.",
        "Mikä Neulasesta nuottaan on?",
        "Euroopan Sosiaalirahasto rahoittaa.",
        "Kainuun Liikunta ry ja Oulun Seudun Setlementti",
        "Marja Kuopiosta kertoo.",
        "Osoite on Anna Ahlströmin katu 3.",
        "Anna Ahlströmin koulussa ja Anna Ahlströmin kadulla",
        "European Social Fund and North Karelia",
        "Työ ja Terveys Oy",
        "Organisaatiotyyppi Ammatillinen oppilaitos",
        "Sähköpostiosoite Puhelinnumero 0100",
        "Ohjelmakausi Viranomaisen",
        "Uutiset Rakentaminen",
        "MARJA JA METSÄ, SALLA YOUTH, AINO OPISTO",
        "Marja\nMetsänhoito",
        "Tori, 24, ja Kuopio (31)",
        "Senior Lecturer, Principal Scientist and Development Manager",
        "Lisätietoja Hankkeesta, puh.",
    ],
)
def test_what_is_no_person_stays(text: str) -> None:
    assert persons_in(text) == []


def test_the_name_of_a_project_or_an_organisation_is_no_person() -> None:
    text = "Yhteystiedot\n\nMikä Risteys on?\n\nSecond Wind tells them to come. Matti Meri tells more."
    text += " Principal of Savilahti Language Institute, Zeynep Ahola, agrees."
    names = ["Mikä Risteys", "Second Wind", "Matti Meri", "Savilahti Language Institute"]

    assert persons_in(text) == ["Mikä Risteys", "Second Wind", "Matti Meri", "Zeynep Ahola"]
    assert persons_in(text, names) == ["Matti Meri", "Zeynep Ahola"]
    assert persons_in("Project manager Savilahti Language Institute", names) == []
    assert persons_in("Project manager Savilahti Language Institute") != []
