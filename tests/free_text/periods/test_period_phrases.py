"""Ways to say when a project began and ended."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

HEAD = {
    "fi": "Uusi alku\n\nUusi alku -hanke auttaa nuoria töihin. Hankkeen rahoittaa Euroopan sosiaalirahasto (ESR) ja päätöksen teki Lapin ELY-keskus. Hanketta vetää Kuutamon ammattiopisto. ",
    "sv": "Fast mark\n\nProjektet Fast mark hjälper unga till jobb. Projektet finansieras av Europeiska socialfonden (ESF) och beslutet fattades av NTM-centralen i Österbotten. Projektet leds av Kustens yrkesinstitut. ",
    "en": "Warm Hands\n\nThe Warm Hands project helps young people to work. The project is financed by the European Social Fund (ESF) and the decision was made by the ELY Centre for Lapland. It is run by Moonlight Vocational College. ",
}


@pytest.mark.parametrize(
    ("language", "said", "start", "end"),
    [
        (
            "fi",
            "Uusi alku -hanke alkoi 1.8.2016. Sen rahoittaa ESR. Hanke jatkuu 31.7.2019 saakka.",
            "2016-08-01",
            "2019-07-31",
        ),
        ("fi", "Hanke on käynnissä 1.5.2016–30.4.2019.", "2016-05-01", "2019-04-30"),
        ("fi", "Työ alkoi elokuussa 2016 ja kestää heinäkuun 2019 loppuun.", "2016-08", "2019-07"),
        ("fi", "Hanke käynnistyi vuoden 2016 alussa ja päättyy vuoden 2018 lopussa.", "2016", "2018"),
        ("fi", "Hankkeen toteutusaika on 8/2016–7/2019.", "2016-08", "2019-07"),
        ("fi", "Hanke starttasi maaliskuussa 2016, ja se päätetään joulukuussa 2018.", "2016-03", "2018-12"),
        ("fi", "Hankkeelle on aikaa 31.12.2018 asti.", None, "2018-12-31"),
        ("fi", "Rahoitus kattaa ajan 1.1.2016–31.12.2018.", "2016-01-01", "2018-12-31"),
        ("fi", "Hanke päättyi alun perin 31.12.2017, mutta sai jatkoa 30.6.2018 asti.", None, "2018-06-30"),
        ("sv", "Projektet startade i april 2010 och upphör i slutet av juni 2014.", "2010-04", "2014-06"),
        ("sv", "Projektet pågår 1.8.2016–31.12.2018.", "2016-08-01", "2018-12-31"),
        ("sv", "Projektet pågick mellan mars 2016 och december 2018.", "2016-03", "2018-12"),
        ("sv", "Projektet sattes i gång våren 2016 och är klart hösten 2018.", "2016-21", "2018-23"),
        (
            "sv",
            "Projektet inleddes den 1 mars 2016 och håller på till den 31 december 2018.",
            "2016-03-01",
            "2018-12-31",
        ),
        ("sv", "Arbetet börjar 1.3.2016 och ska vara klart 31.12.2018.", "2016-03-01", "2018-12-31"),
        ("sv", "Projekttiden är 3/2016–12/2018.", "2016-03", "2018-12"),
        (
            "en",
            "The project began on 1 February 2016 and continues until the end of January 2019.",
            "2016-02-01",
            "2019-01",
        ),
        ("en", "The project runs from 1 August 2016 to 31 July 2018.", "2016-08-01", "2018-07-31"),
        ("en", "Work started in March 2016 and will be finished in December 2018.", "2016-03", "2018-12"),
        ("en", "The project was launched in spring 2016 and closes in autumn 2018.", "2016-21", "2018-23"),
        ("en", "It will go on until 31 December 2018.", None, "2018-12-31"),
        (
            "en",
            "The project got going in March 2016 and came to an end in December 2018.",
            "2016-03",
            "2018-12",
        ),
        ("en", "The project has been running since 1 March 2016.", "2016-03-01", None),
        ("en", "The project period is 3/2016–12/2018.", "2016-03", "2018-12"),
        ("en", "The project lasts from the beginning of 2016 until the end of 2018.", "2016", "2018"),
    ],
)
def test_a_sentence_says_when(language: str, said: str, start: str | None, end: str | None) -> None:
    text = f"{HEAD[language]}{said}\n"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    assert (record.start, record.end) == (start, end)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Hankkeen alkamispäivämäärä on 1.1.2018 ja päättymispäivämäärä 10.5.2019."),
        ("sv", "Projektets startdatum är 1.1.2018 och slutdatum 10.5.2019."),
    ],
)
def test_two_days_that_are_called_first_and_last(language: str, said: str) -> None:
    (record,) = parse_bytes(f"{HEAD[language]}{said}".encode(), "page.txt", "0" * 64).records

    assert (record.start, record.end) == ("2018-01-01", "2019-05-10")
