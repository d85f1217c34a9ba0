"""When a project runs, and dates that are those of something else."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.texts import OF_A_SCHOOL, found


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Portti-hanke toteutetaan ajalla 1.3.2012–28.2.2014.", "2012-03-01", "2014-02-28"),
        ("Portti-hanke alkoi helmikuun alussa 2018 ja päättyy tammikuun lopussa 2021.", "2018-02", "2021-01"),
        ("Portti-hanke kestää vuoden 2019 loppuun.", None, "2019"),
        ("Portti-hanke käynnistyi 1.9.2023.", "2023-09-01", None),
        (
            "Portti-hanke auttaa nuoria. Se alkoi kesällä 2017 ja päättyy toukokuun 2019 lopussa.",
            "2017-22",
            "2019-05",
        ),
        ("Portti-hanke\n\nToteutusaika: 2/2003–12/2005", "2003-02", "2005-12"),
        (
            "Portti-hanke alkoi. Rahaa on myönnetty 1.9.2009 - 29.2.2012 väliselle ajalle.",
            "2009-09-01",
            "2012-02-29",
        ),
        ("Projektet Framåt, som pågår från augusti 2016 till december 2018, är nytt.", "2016-08", "2018-12"),
        ("Projektet Framåt inleds 1.11.2021 och avslutas 31.8.2023.", "2021-11-01", "2023-08-31"),
        (
            "The Steps project was launched in March 2017 and will run until the end of 2019.",
            "2017-03",
            "2019",
        ),
        ("The two-year Steps project (1 June 2018 – 31 May 2020) is new.", "2018-06-01", "2020-05-31"),
    ],
)
def test_a_period(text: str, start: str | None, end: str | None) -> None:
    content = found(text)

    assert (content.get("start"), content.get("end")) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Portti-hankkeen haku päättyy 31.3.2017.",
        "Portti-hankkeen seminaari järjestetään 1.5.2017.",
        "Portti-hanke kuuluu ohjelmakauteen 2014–2020.",
        "Portti-hankkeen rahoituspäätös tehtiin 12.1.2017.",
        "Portti-hankkeen koulutus alkaa 1.2.2018.",
        "The Steps project is part of the 2014–2020 programme.",
        "Projektet Framåt söker deltagare, ansökningstiden går ut 28.2.2018.",
    ],
)
def test_dates_of_something_else(text: str) -> None:
    content = found(text)

    assert (content.get("start"), content.get("end")) == (None, None)


@pytest.mark.parametrize(
    ("text", "original", "end"),
    [
        ("Alun perin 31.12.2018 päättyvä Portti-hanke jatkuu 30.6.2019 saakka.", "2018-12-31", "2019-06-30"),
        (
            "Portti-projektin piti loppua 31.1.2003, mutta jatkoa on saatu 30.6.2003 saakka.",
            "2003-01-31",
            "2003-06-30",
        ),
        (
            "The Steps project was to end on 31 May 2010 but has been extended until 30 June 2011.",
            "2010-05-31",
            "2011-06-30",
        ),
    ],
)
def test_an_end_that_was_moved(text: str, original: str, end: str) -> None:
    content = found(text)

    assert (content.get("original_end"), content.get("end")) == (original, end)


def test_a_period_whose_first_day_has_no_year_is_one_sentence() -> None:
    values = found("Laituri kantaa -hanke auttaa nuoria. Hankkeen toteutusaika on 1.1. - 31.12.2014.")

    assert (values["start"], values["end"]) == ("2014-01-01", "2014-12-31")


def test_the_end_that_it_came_to_goes_before_the_one_that_was_planned() -> None:
    values = found(
        "Laituri kantaa -hanke auttaa nuoria. Hanke on määrä toteuttaa vuosina 2019-2021. Toimintoja on "
        "jouduttu siirtämään, ja hanke päättyi kesäkuussa 2022."
    )

    assert (values["start"], values["original_end"], values["end"]) == ("2019", "2021", "2022-06")


def test_the_year_of_a_name_and_of_a_body_are_no_start() -> None:
    values = found(
        "Laituri 2014-hankkeen alkutahdit lyötiin rannalla. Hankkeessa korjataan veneitä nuorten kanssa. "
        "Kotkan Soutajat ry on toiminut seudun melojien ja soutajien yhdistyksenä vuodesta 1997 alkaen. "
        f"{OF_A_SCHOOL}"
    )

    assert "start" not in values


@pytest.mark.parametrize("label", ["Loppumispäivämäärä", "Slutdatum"])
def test_a_card_tells_the_last_day_alone_and_that_is_no_day_of_publication(label: str) -> None:
    values = parsed(
        "Melontareittien esiselvitys\n\nKaislan Soutu ry\n\n- 29.11.2024\n\nKäynnissä\n\n"
        "Julkinen hankekuvaus\n\nHankkeessa kartoitetaan seudun reitit ja niiden kunto. Hankkeen "
        "kohderyhmänä ovat melojat.\n\nOhjelma/Rahasto\n\nEuroopan maaseuturahasto 2023–2027\n\n"
        f"{label}\n\n29.11.2024\n\nOnko kyseessä Leader-hanke?\n\nkyllä\n"
    )

    assert values == (None, "2024-11-29")


def test_the_last_day_below_a_heading_of_its_own_is_the_end_too() -> None:
    values = found(
        "Offentlig projektbeskrivning\nHaminan kotiseutumuseo kerää airoja. Hankkeen tavoitteena on museon "
        "näyttelyn uudistus, joka tuo esille soudun historiaa. Hanke tukee maaseudun kehittämistä.\n"
        "Mer information\nProgram/Fond\nEuroopan maaseuturahasto 2023–2027\nProjektnummer\n123456\n"
        "Slutdatum\n31.08.2025\nÄr det ett Leader-projekt?\nkyllä\nTyp av landsbygd\nKärnlandsbygd\n"
    )

    assert values["end"] == "2025-08-31"


def parsed(text: str) -> tuple[str | None, str | None]:
    (record,) = parse_bytes(text.encode(), "page.txt", "0" * 64).records
    return record.start, record.end
