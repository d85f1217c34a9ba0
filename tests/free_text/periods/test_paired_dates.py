"""A start and an end that face each other under whatever picture, and dates that only look so."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

_FI = "Portti-hanke auttaa nuoria. "
_SV = "Projektet Framåt hjälper unga. "
_EN = "The Steps project helps young people. "


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            _FI + "Saappaat vedettiin jalkaan 1.3.2011, ja viimeinen oja kaivetaan 31.5.2013.",
            "2011-03-01",
            "2013-05-31",
        ),
        (
            _FI + "Ensimmäinen kattila kiehui 17.8.2016. Viimeinen tiskataan 30.11.2018.",
            "2016-08-17",
            "2018-11-30",
        ),
        (
            _FI + "Portit avattiin 1.2.2017, ja ne suljetaan 31.1.2020.",
            "2017-02-01",
            "2020-01-31",
        ),
        (
            _FI + "Matkaan päästiin lokakuussa 2015, ja perillä ollaan eli valmista on syyskuussa 2017.",
            "2015-10",
            "2017-09",
        ),
        (
            _FI
            + "Töihin ryhdytään maaliskuun 1. päivänä 2022, ja aikaa on annettu elokuun 31. päivään 2024.",
            "2022-03-01",
            "2024-08-31",
        ),
        (
            _FI + "Loppuviiva häämöttää 30.4.2019. Lähtölaukaus kuultiin 1.5.2017.",
            "2017-05-01",
            "2019-04-30",
        ),
        (
            _FI + "Viralliset rajat ovat 1.1.2012–30.6.2014, ja niissä pysytään.",
            "2012-01-01",
            "2014-06-30",
        ),
        (
            _FI + "Lähtö oli huhtikuun 2009 ensimmäisenä päivänä ja loppu vuoden 2011 viimeisenä päivänä.",
            "2009-04-01",
            "2011-12-31",
        ),
        (
            _SV + "Seglen hissades den 1 maj 2014, och i hamn är vi den 30 april 2017.",
            "2014-05-01",
            "2017-04-30",
        ),
        (
            _SV + "Avsparken gick 15.8.2018. Slutsignalen ljuder 31.7.2020.",
            "2018-08-15",
            "2020-07-31",
        ),
        (
            _SV + "Vi tände spisen i mars 2015 och släcker den i februari 2018.",
            "2015-03",
            "2018-02",
        ),
        (
            _EN + "The kettle was put on on 1 April 2015 and comes off the boil on 31 March 2018.",
            "2015-04-01",
            "2018-03-31",
        ),
        (
            _EN
            + "The first loaf was baked on 6 September 2010. The last one leaves the oven on 28 June 2013.",
            "2010-09-06",
            "2013-06-28",
        ),
        (
            _EN + "We opened the doors in January 2009, and the books close on 30 June 2011.",
            "2009-01",
            "2011-06-30",
        ),
    ],
)
def test_dates_that_face_each_other(text: str, start: str, end: str) -> None:
    content = found(text)

    assert (content.get("start"), content.get("end")) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        # Too close to each other, or too far apart.
        _FI + "Näyttely avattiin 1.6.2016 ja suljettiin 31.8.2016.",
        _FI + "Silta avattiin 1.6.1956 ja suljetaan 31.8.2016.",
        # Only thought of; what a call or a degree lasts; what was to be reached by then.
        _FI + "Työ olisi alkanut 1.6.2014 ja päättynyt 31.5.2016.",
        _FI + "Haku alkaa 1.2.2014 ja päättyy 31.10.2014.",
        _FI + "Syyskuun 2017 loppuun mennessä mukana on ollut 40 nuorta. Lokakuussa 2015 oltiin vielä neljä.",
        _SV + "Arbetet skulle ha börjat 1.6.2014 och slutat 31.5.2016.",
        _SV + "Ansökningstiden börjar 1.2.2014 och slutar 31.10.2014.",
        _EN + "Work would have begun on 1 June 2014 and ended on 31 May 2016.",
        _EN + "The call opened on 1 February 2014 and closed on 31 October 2014.",
        # Of another project.
        _FI + "Edeltävä Kynnys-hanke avattiin 1.1.2008, ja se suljettiin 31.12.2010.",
        _EN + "The earlier Ladder project opened on 1 January 2008 and closed on 31 December 2010.",
    ],
)
def test_dates_of_no_project(text: str) -> None:
    content = found(text)

    assert (content.get("start"), content.get("end")) == (None, None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            _SV + "Slutet var från början satt till juli 2025, men det fick mer tid till 31.1.2026.",
            None,
            "2026-01-31",
        ),
        (
            _SV + "Projektet pågår till 31.7.2026. Fram till utgången av maj 2025 har 64 deltagare börjat.",
            None,
            "2026-07-31",
        ),
        (
            "Portti 1.2.2009–31.1.2012\nLoppuraportin lyhennelmä, 20.3.2012\n\n" + _FI,
            "2009-02-01",
            "2012-01-31",
        ),
        (_FI + "Työ käynnistyi kesäkuussa, ja ovet suljetaan nyt toukokuun lopussa 2020.", None, "2020-05"),
    ],
)  # fmt: skip
def test_what_goes_on_until_a_date_does_not_begin_on_it(text: str, start: str | None, end: str) -> None:
    content = found(text)

    assert (content.get("start"), content.get("end")) == (start, end)
