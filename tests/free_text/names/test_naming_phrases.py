"""Ways to say what a project is called; the heading above is none of its names."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.reading import find_names
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import found, story

HEADINGS = {"fi": "Nuoret löytävät töitä", "sv": "Unga hittar jobb", "en": "Young people find work"}
FACTS = {
    "fi": (
        "Hankkeen rahoittaa Euroopan sosiaalirahasto (ESR) ja päätöksen teki Lapin ELY-keskus. "
        "Toteuttaja on Rovaniemen kaupunki. "
        "Hanke alkoi 1.3.2016 ja päättyy 31.12.2018. "
        "Kokonaiskustannukset ovat 320 000 euroa."
    ),
    "sv": (
        "Projektet finansieras av Europeiska socialfonden (ESF) och beslutet fattades av NTM-centralen i Österbotten. "
        "Genomförare är Vasa stad. "
        "Projektet började 1.3.2016 och avslutas 31.12.2018. "
        "Totalkostnaden är 320 000 euro."
    ),
    "en": (
        "The project is financed by the European Social Fund (ESF) and the decision was made by the ELY Centre for Lapland. "
        "It is run by the City of Rovaniemi. "
        "The project began on 1 March 2016 and ends on 31 December 2018. "
        "Total costs are 320,000 euros."
    ),
}


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("fi", "Odota mua -hanke auttaa nuoria.", "Odota mua"),
        ("fi", "Hanke kantaa nimeä Odota mua, ja se auttaa nuoria töihin.", "Odota mua"),
        ("fi", "Odota mua on kolmivuotinen hanke, joka auttaa nuoria töihin.", "Odota mua"),
        ("fi", "Odota mua -niminen kehittämishanke auttaa nuoria töihin.", "Odota mua"),
        ("fi", "Nuorten hanke Odota mua auttaa nuoria töihin.", "Odota mua"),
        ("fi", "Kaupunki sai tukea hankkeeseensa Odota mua, joka auttaa nuoria töihin.", "Odota mua"),
        ("fi", "Nuoria autetaan nyt hankkeessa, jonka nimi on Odota mua.", "Odota mua"),
        ("fi", "Nuoria autetaan nyt ”Odota mua” -hankkeessa.", "Odota mua"),
        ("fi", "Nuoria autetaan nyt Odota mua! -hankkeessa.", "Odota mua!"),
        ("fi", "Nuoria autetaan Kohti omaa polkua -nimisessä hankkeessa.", "Kohti omaa polkua"),
        ("fi", "Rovaniemen kaupungin uusi Kohti omaa polkua -hanke käynnistyi.", "Kohti omaa polkua"),
        (
            "fi",
            "Euroopan sosiaalirahasto rahoittaa Kohti omaa polkua -hanketta 200 000 eurolla.",
            "Kohti omaa polkua",
        ),
        ("fi", "Nuoret saavat apua Kohti omaa polkua –hankkeesta.", "Kohti omaa polkua"),
        ("fi", "Hankkeen nimi Reilu peli kertoo, mistä on kyse. Nuoret saavat apua.", "Reilu peli"),
        ("fi", "Reilu peli (S20123) on ESR-hanke, jossa nuori saa apua.", "Reilu peli"),
        ("fi", "Reilu peli -projektissa nuori saa apua. Reilun pelin nuoret ovat iloisia.", "Reilu peli"),
        ("fi", "Kyse on Reilu peli -nimisestä projektista.", "Reilu peli"),
        ("fi", "Projekti ristittiin Reiluksi peliksi. Reilu peli -projektissa nuori saa apua.", "Reilu peli"),
        ("fi", "Verso-hankkeen tavoitteena on auttaa.", "Verso"),
        (
            "fi",
            "VERSO – Verkostot nuorten tukena on hanke, joka auttaa nuoria.",
            "VERSO – Verkostot nuorten tukena",
        ),
        ("fi", "Verkostot nuorten tukena (VERSO) -hanke auttaa nuoria.", "Verkostot nuorten tukena"),
        ("fi", "Se on osa Työn äärelle -hanketta.", "Työn äärelle"),
        ("fi", "Hankkeen täysi nimi on Työn äärelle yhdessä.", "Työn äärelle yhdessä"),
        ("fi", "Kolmen vuoden mittainen hanke, Työn äärelle, alkoi maaliskuussa.", "Työn äärelle"),
        ("fi", "Rahoitusta sai Rovaniemen kaupungin hanke Kaksi kättä ja pää.", "Kaksi kättä ja pää"),
        ("fi", "ELY-keskus myönsi rahoituksen Rovaniemen kaupungin hankkeelle Oma askel.", "Oma askel"),
        ("fi", "Oma askel -kehittämishankkeessa sata nuorta saa apua.", "Oma askel"),
        ("fi", "Oma askel -työllisyyshanke antaa sadalle nuorelle apua.", "Oma askel"),
        ("fi", "Viime viikolla alkoi hanke ”Oma askel”.", "Oma askel"),
        ("fi", "Odota mua, kuten hanke on ristitty, auttaa nuoria töihin.", "Odota mua"),
        (
            "fi",
            "Odota mua alkoi maaliskuussa 2016. Nuoret saavat apua, sillä Odota mua etsii heidät.",
            "Odota mua",
        ),
        ("fi", "Kaupungin luotsaama Odota mua auttaa nuoria töihin.", "Odota mua"),
        ("fi", "Muutoksen takana on Odota mua -hanke.", "Odota mua"),
        ("fi", "Kysymyksiä ja vastauksia Odota mua -hankkeesta. Odota mua on hanke nuorille.", "Odota mua"),
        ("fi", "Tutkijat rakentavat Odota mua -hankkeessa polkuja työhön.", "Odota mua"),
        ("fi", "Nelivuotinen Odota mua -hanke auttaa nuoria töihin.", "Odota mua"),
        ("fi", "Ympärivuotinen tunturi -projekti auttaa nuoria töihin.", "Ympärivuotinen tunturi"),
        (
            "fi",
            "Verso-hanke auttaa nuoria. Hankkeen koko nimi on Verkostot, rohkeus ja sovinto.",
            "Verkostot, rohkeus ja sovinto",
        ),
        ("sv", "Projektet Visa vad du vet drivs av Vasa stad.", "Visa vad du vet"),
        ("sv", "Arbetsnamnet är Tröskelhjälpen.", "Tröskelhjälpen"),
        ("sv", "Kaféet är en del av Fast mark, ett projekt som staden leder.", "Fast mark"),
        ("sv", "Fast mark startade i mars 2016. Unga i Fast mark får hjälp.", "Fast mark"),
        ("sv", "Projektet VERSO – Nätverk för unga avslutades i maj.", "VERSO – Nätverk för unga"),
        ("sv", "Projektet Nya vindar hjälper unga.", "Nya vindar"),
        ("sv", "Inom projektet Hundra handtag blev många glada.", "Hundra handtag"),
        ("sv", "I projektet Steg för steg lär sig unga.", "Steg för steg"),
        ("sv", "Projektet heter Steg för steg och hjälper unga.", "Steg för steg"),
        ("sv", "Projektet har fått namnet Steg för steg och hjälper unga.", "Steg för steg"),
        ("sv", "Fast mark är ett treårigt projekt som hjälper unga.", "Fast mark"),
        ("sv", "Fast mark heter ett nytt projekt som hjälper unga.", "Fast mark"),
        ("sv", "Fast mark-projektet hjälper unga.", "Fast mark"),
        ("sv", "ESF-projektet Fast mark slutade i juni.", "Fast mark"),
        ("sv", "Med projektet Fast mark vill staden hjälpa unga.", "Fast mark"),
        ("sv", "Vasa stads projekt Fast mark hjälper unga.", "Fast mark"),
        ("sv", "Vasa stads nya projekt ”Fast mark” hjälper unga.", "Fast mark"),
        ("sv", "Utvecklingsprojektet Fast mark stod klart i går.", "Fast mark"),
        ("sv", "Projektet Dörren öppen kom igång.", "Dörren öppen"),
        ("sv", "Projektet Mitt i livet tog slut i juni.", "Mitt i livet"),
        ("sv", "I Fast mark får unga hjälp. Fast mark är ett projekt för unga.", "Fast mark"),
        ("sv", "Unga får hjälp av projektet, som heter Fast mark.", "Fast mark"),
        ("sv", "VERSO – Nätverk för unga är ett projekt som hjälper unga.", "VERSO – Nätverk för unga"),
        ("sv", "Projektet Nätverk för unga (VERSO) hjälper.", "Nätverk för unga"),
        ("sv", "Det treåriga projektet, Fast mark, hjälper unga.", "Fast mark"),
        ("sv", "Projektets namn är Fast mark.", "Fast mark"),
        ("sv", "Unga hjälps av ett projekt vid namn Fast mark.", "Fast mark"),
        ("sv", "Unga hjälps av ett projekt som kallas Fast mark.", "Fast mark"),
        ("sv", "Pengarna går till projektet Två händer.", "Två händer"),
        ("sv", "Två händer, som projektet heter, hjälper unga.", "Två händer"),
        ("sv", "Slutfesten för Två händer-projektet blev lång.", "Två händer"),
        ("en", "The Warm Hands project helps young people.", "Warm Hands"),
        ("en", "Warm Hands is a project that helps young people.", "Warm Hands"),
        ("en", "Warm Hands is a three-year ESF project that helps.", "Warm Hands"),
        ("en", "A project called Warm Hands helps young people.", "Warm Hands"),
        ("en", "The project, called Warm Hands, helps young people.", "Warm Hands"),
        ("en", "The project is called Warm Hands and helps young people.", "Warm Hands"),
        ("en", "The name of the project is Warm Hands.", "Warm Hands"),
        ("en", "The project goes by the name of Warm Hands.", "Warm Hands"),
        ("en", "The project has been named Warm Hands.", "Warm Hands"),
        ("en", "The project was given the name Warm Hands.", "Warm Hands"),
        (
            "en",
            "In Warm Hands, young people get help. Warm Hands is run by the City of Rovaniemi.",
            "Warm Hands",
        ),
        ("en", "The ESF project Warm Hands helps young people.", "Warm Hands"),
        ("en", "The project “Warm Hands” helps young people.", "Warm Hands"),
        ("en", "Our new project, Warm Hands, helps young people.", "Warm Hands"),
        ("en", "The City of Rovaniemi's project Warm Hands helps young people.", "Warm Hands"),
        ("en", "The City of Rovaniemi's Warm Hands project helps young people.", "Warm Hands"),
        (
            "en",
            "The City of Rovaniemi has received funding for Warm Hands, a project that helps young people.",
            "Warm Hands",
        ),
        ("en", "That is what happens in Warm Hands, the city's new project for young people.", "Warm Hands"),
        ("en", "Warm Hands, as the project is called, helps young people.", "Warm Hands"),
        ("en", "The project Nobody Stays at Home helps.", "Nobody Stays at Home"),
        ("en", "The Nobody Stays at Home project helps.", "Nobody Stays at Home"),
        ("en", "The project Back to the Bench ended.", "Back to the Bench"),
        ("en", "It is called Warm Hands and helps young people.", "Warm Hands"),
        (
            "en",
            "The city carries out Warm Hands with others. In Warm Hands, young people get help.",
            "Warm Hands",
        ),
        ("en", "The idea of Warm Hands was born at a canteen. Warm Hands began in March 2016.", "Warm Hands"),
        ("en", "The city gets EUR 90,000 for Warm Hands, in which young people get help.", "Warm Hands"),
        ("en", "Warm Hands, which got its funding in March, helps young people.", "Warm Hands"),
        ("en", "You are a volunteer in Bench by the Water, a project of the city.", "Bench by the Water"),
        ("en", "Nor does Eel Without Borders, a three-year Interreg project, stop.", "Eel Without Borders"),
        ("en", "This autumn sees the start of Skills on Wheels, a new ESF project.", "Skills on Wheels"),
        ("en", "From Farm to Fork is a three-year project.", "From Farm to Fork"),
        ("en", "The project Bench by the Water helps young people.", "Bench by the Water"),
        ("en", "The new project is called Warm Hands.", "Warm Hands"),
        ("en", "Hands Up for Work (2016–2018) is an ESF project for young people.", "Hands Up for Work"),
        ("en", "Welcome to Dust to Dust! Dust to Dust is our project for young people.", "Dust to Dust"),
        ("en", "Meet Hands Up for Work: a project that helps young people.", "Hands Up for Work"),
        ("en", "The ESF-funded Warm Hands project helps young people.", "Warm Hands"),
        (
            "en",
            "I have now spent five weeks with Hands Up for Work. Hands Up for Work is designed for young people.",
            "Hands Up for Work",
        ),
        ("en", "The project, Skills on Wheels, helps young people.", "Skills on Wheels"),
        ("en", "We have started a project, Bench by the Water, with young people.", "Bench by the Water"),
        (
            "en",
            "Eel Without Borders brings young people to work. Nobody pays to take part in Eel Without Borders.",
            "Eel Without Borders",
        ),
        ("en", "Last week Warm Hands was launched. We asked what Warm Hands does.", "Warm Hands"),
        ("en", "VERSO – Networks for the Young is a project that helps.", "VERSO – Networks for the Young"),
        ("en", "The Networks for the Young (VERSO) project helps.", "Networks for the Young"),
    ],
)
def test_a_sentence_names_the_project(language: str, said: str, name: str) -> None:
    text = f"{HEADINGS[language]}\n\n{said}\n\n{FACTS[language]}\n"
    records = parse_bytes(text.encode(), "text.txt", "0" * 64).records
    assert [record.name for record in records] == [name]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Oma Laituri -hanke\n\nOma Laituri –hanke auttaa soutajia.", "Oma Laituri"),
        ("Kierrepolku II-hankkeen loppuraportti kertoo, mitä hankkeessa tehtiin.", "Kierrepolku II"),
        (
            "Kotkaan tulee laituri. Soutajien tuen tuominen Kotkaan -hanke alkoi keväällä.",
            "Soutajien tuen tuominen Kotkaan",
        ),
        ("Laituri kantaa- soutajaksi rannan ulkopuolelta\n\nLaituri kantaa -hanke alkoi.", "Laituri kantaa"),
    ],
)
def test_a_name_has_its_first_word_and_its_numeral_and_no_hyphen_last(said: str, name: str) -> None:
    assert found(said)["name"] == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "Yhdessä vesille - Kotkan ja Haminan soutajien esiselvityshanke\n\nHankkeen tiedot\n\n"
            "Toteuttaja: Kotkan kaupunki\n\nHankkeella selvitetään soutajien tarpeet kummassakin kunnassa.",
            "Yhdessä vesille - Kotkan ja Haminan soutajien esiselvityshanke",
        ),
        (
            "KuvausKestävät veneet ja mallit – hankkeen tavoitteena on koota hyviä käytäntöjä. "
            "Hankkeessa korjataan veneitä.",
            "Kestävät veneet ja mallit",
        ),
        (
            "Kansalaislähtöinen yhteistyö 1.1. – 31.12.2014\n\nHankkeen hakijana toimii Ranta ry. "
            "Kansalaislähtöinen yhteistyö on hanke, jossa soudetaan.",
            "Kansalaislähtöinen yhteistyö",
        ),
    ],
)
def test_a_title_with_its_noun_and_no_label_and_no_days(said: str, name: str) -> None:
    chosen = find_names(story(said)).chosen

    assert chosen is not None
    assert chosen.name == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "The aim of the Quays for a cleaner sea -project is to help towns. The project runs 2019–2021.",
            "Quays for a cleaner sea",
        ),
        ("The SKIFF-project helps young people. The project runs 2019–2021.", "SKIFF"),
    ],
)
def test_the_noun_behind_a_hyphen_as_finns_write_it_in_english(said: str, name: str) -> None:
    assert found(said)["name"] == name
