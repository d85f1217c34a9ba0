"""Lines over a text that tell who publishes it and when, and lines that tell another day."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.readers import read

# A line under a heading or over it | the day that it gives; '-' is none.
LINES = """
TIEDOTE, julkaisuvapaa 3.4.2016 klo 9 | 2016-04-03
Julkaisuvapaa 3.4.2016 klo 9.00 | 2016-04-03
Lehdistötiedote – julkaistavissa heti 3.4.2016 | 2016-04-03
Vapaa julkaistavaksi 3.4.2016 klo 12 | 2016-04-03
PRESSMEDDELANDE, fritt för publicering 3.4.2016 kl. 9 | 2016-04-03
PRESS RELEASE, for release 3 April 2016, 9 am | 2016-04-03
Lohijoki Workers' Institute, 3 April 2016 | 2016-04-03
Tammelan Työväenopisto, 3.4.2016 | 2016-04-03
Pirkanmaan Pyöräkeskus 3.4.2016 | 2016-04-03
Sjundeå Bygdegårdsförening, 3.4.2016 | 2016-04-03
Rautjärven Kyläverkko ry, Rautjärvi 3.4.2016 | 2016-04-03
Uutinen 3.4.2016 | 2016-04-03
Lovisanejdens Byaråd rf · utkom 3.4.2016 · avsluta prenumerationen | 2016-04-03
Kylien Ääni, ilmestynyt 3.4.2016 | 2016-04-03
OMAISTEN VIESTI · Kainuun Omaisväki ry:n jäsenlehti · numero ilmestynyt 3.4.2016 | 2016-04-03
Sivu tehty 3.4.2016 / M. Köngäs, seurakunnan kanslia | 2016-04-03
Sivu luotu 3.4.2016 | 2016-04-03
Sidan gjordes 3.4.2016 | 2016-04-03
Sidan skapad 3.4.2016 av M. Ek | 2016-04-03
Page created 3 April 2016 by M. Ek | 2016-04-03
Kirjoitettu 3.4.2016 | 2016-04-03
Kirjattu verkkoon 3.4.2016 | 2016-04-03
Lisätty sivuille 3.4.2016 | 2016-04-03
Tiedote päivätty 3.4.2016 | 2016-04-03
Päivätty Kuopiossa 3.4.2016 | 2016-04-03
Kuopiossa 3.4.2016 | 2016-04-03
Skrivet den 3 april 2016 | 2016-04-03
Upplagt den 3 april 2016 | 2016-04-03
Daterat Vasa den 3 april 2016 | 2016-04-03
Written on 3 April 2016 | 2016-04-03
Dated 3 April 2016 | 2016-04-03
Added to the site on 3 April 2016 | 2016-04-03
Online since 3 April 2016 | 2016-04-03
Sunday 3 April 2016, text by Ella Elm | 2016-04-03
Sunnuntai 3. huhtikuuta 2016, teksti Unto Kuparivaara | 2016-04-03
Söndagen den 3 april 2016, text Ebba Ek | 2016-04-03
3.4.2016 · Kirjoittaja Jalmari Suonpää · Luettu 512 kertaa | 2016-04-03
3.4.2016 | Skribent Ebba Ek | Läst 512 gånger | 2016-04-03
3 April 2016 · Author: Ella Elm · Read 512 times | 2016-04-03
Ohjausryhmän kokousmuistio 4/2012 (julkaistu hankkeen sivulla 3.4.2016) | 2016-04-03
(julkaistu kaupungin verkkosivuilla 3.4.2016) | 2016-04-03
(publicerat på projektets webbplats 3.4.2016) | 2016-04-03
(published on the project website 3 April 2016) | 2016-04-03
News · posted 3 April 2016 | 2016-04-03
Blogi, 3.4.2016 | 2016-04-03
Blogi 3.4.2016, kirjoittanut Aila | 2016-04-03
Mustasaaren Lehti, sunnuntai 3.4.2016 | 2016-04-03
Keskiviikon lehti 3.4.2016 | 2016-04-03
Hankeblogi / 3.4.2016 | 2016-04-03
Verkkouutinen 3.4.2016 | 2016-04-03
Tiedotteita | 3.4.2016 | Työ ja yrittäminen | 2016-04-03
Lähetetty viestimille 3.4.2016 | 2016-04-03
Tiedotusvälineille 3.4.2016 | 2016-04-03
Till tidningarna 3.4.2016 | 2016-04-03
For the attention of editors, 3 April 2016 | 2016-04-03
Raision kaupunki / Tiedote 3.4.2016 | 2016-04-03
RAISION KAUPUNKI TIEDOTE 3.4.2016 | 2016-04-03
Päivitetty 3.4.2016 | -
Haku auki 3.4.2016 asti | -
Ilmoittaudu viimeistään 3.4.2016 | -
Avajaiset Kuopiossa 3.4.2016 | -
Kuvattu Kuopiossa 3.4.2016 | -
Ohjausryhmän kokous, Kuopio 3.4.2016 | -
Rahoituspäätös 3.4.2016 | -
Rahoituspäätös on päivätty 3.4.2016 | -
Beslutet daterat 3.4.2016 | -
Final seminar, Kuopio Music Centre, 3 April 2016 | -
Kevätmyyjäiset, Kylätalo 3.4.2016 | -
Sidan uppdaterad 3.4.2016 | -
Tid: 3.4.2016 | -
Aika: 3.4.2016 | -
Kallaveden Kaiku | Kotimaa | Julkaistu 3.4.2016 | 2016-04-03
Saimaan Lehti · Julkaistu 3.4.2016 klo 7.45 · Teksti: Onni Kuvio, o@lehti.example, p. 015 555 019 | 2016-04-03
Nro 12 / 3.4.2016 | 2016-04-03
Uutiskirje 2/2016 – ilmestyy 3.4.2016 | 2016-04-03
Jäsenkirje 2/2016 • 3.4.2016 | 2016-04-03
Rantalan Kotiseutuyhdistys ry | Jäsentiedote, huhtikuu 2016 | 3.4.2016 | 2016-04-03
Rantalan Kotiseutuyhdistys ry:n uutisia - 3. huhtikuuta 2016 | 2016-04-03
Tiedote viestimille 3.4.2016 | 2016-04-03
Lapin ELY-keskus tiedottaa | 3.4.2016 klo 10.00 | 2016-04-03
Kylätalon tiedote 3.4.2016 | 2016-04-03
Työn Ääni 2/2016 (ilmestyi 3.4.2016) | 2016-04-03
Kirjoittanut Onni | 3.4.2016 | 4 kommenttia | 2016-04-03
Kajaanin Sanomat 3.4.2016 | 2016-04-03
Vasa stad, 3.4.2016 | 2016-04-03
Hangö/Ingå den 3 april 2016 | 2016-04-03
Skrivet av Siri den 3 april 2016 | Kategori: Vardag | 2016-04-03
Radio Skär – manus för nyhetssändningen 2016-04-03 kl 16.00 | 2016-04-03
Medlemsbrev 1/2016 | Byalaget rf | 3.4.2016 | 2016-04-03
By Olive Teal | 3 April 2016 | 5 min read | 2016-04-03
News, 3 April 2016 | 2016-04-03
Newsletter no. 4, published 3 April 2016 | 2016-04-03
Published in Kotka on 3 April 2016 | 2016-04-03
Kemi / Umeå - 3 April 2016 | 2016-04-03
(Handbook, 2nd edition, published 3 April 2016) | 2016-04-03
Sivua muutettu 3.4.2016 | -
Kylätalon tiedote, päivitetty 3.4.2016 | -
Ilmoittautuminen: Onni Kuvitteinen, 3.4.2016 | -
Avoimet ovet, Kylätalo, 3.4.2016 | -
Haku päättyy 3.4.2016 | -
Seuraava numero 2/2016 ilmestyy 3.4.2016 | -
Hanke alkoi 3.4.2016. | -
Seminarium i Vasa den 3 april 2016 kl. 9 | -
Nästa medlemsbrev utkommer den 3 april 2016 | -
Sista ansökningsdag den 3 april 2016 | -
The next newsletter will be sent on 3 April 2016 | -
Applications close on 3 April 2016 | -
Tiistai 3.4.2016 klo 9.00 | 2016-04-03
Kirjoittanut: Onni Kuvio, julkaistu 3.4.2016 | 2016-04-03
3.4.2016 Onni Kuvio | 2016-04-03
Lehdistötiedote, vapaa julkaistavaksi heti, 3.4.2016 | 2016-04-03
Keski-Suomen liitto, tiedote 12/2016, 3.4.2016 | 2016-04-03
Tiedote 12/2016 (3.4.2016) | 2016-04-03
Uutiset > Työllisyys > 3.4.2016 | 2016-04-03
Published: 3 April 2016 | Last updated: 5 May 2019 | 2016-04-03
Julkaistu 3.4.2016, päivitetty 5.5.2019 | 2016-04-03
Päivitetty 5.5.2019, julkaistu 3.4.2016 | 2016-04-03
Publicerad 3.4.2016 kl. 9.15, uppdaterad 5.5.2019 | 2016-04-03
Posted on April 3, 2016 by Olive | 2016-04-03
April 3, 2016 | 2016-04-03
Sunday, 3 April 2016 | 2016-04-03
Den 3 april 2016 | 2016-04-03
Söndag 3.4.2016 | 2016-04-03
Vasabladet, 3.4.2016, text: Siri Kvist | 2016-04-03
Kuntalehti nro 4, 3. huhtikuuta 2016 | 2016-04-03
Kemissä 3.4.2016 | 2016-04-03
Helsinki/Kemi 3.4.2016 | 2016-04-03
Luotu 3.4.2016 | Muokattu 5.5.2019 | 2016-04-03
Voimassa 3.4.2016 asti | -
Hakuaika: 1.2.2016 – 3.4.2016 | -
Tulostettu 3.4.2016 | -
Tilaisuuden aika: 3.4.2016 | -
Paikka ja aika: Kylätalo, 3.4.2016 | -
Toteutusaika 3.4.2016–5.5.2018 | -
Hanke päättyy 3.4.2016 | -
Rahoituspäätös 3.4.2016 | -
Päätös tehty: 3.4.2016 | -
Diaarinumero 123/2016, 3.4.2016 | -
Projekttid: 3.4.2016 | -
Beslut 3.4.2016 | -
Anmälan senast 3.4.2016 | -
Webinar, 3 April 2016 | -
Registration closes: 3 April 2016 | -
Decision date: 3 April 2016 | -
Start date: 3 April 2016 | -
Printed on 3 April 2016 | -
Valid until 3 April 2016 | -
Kuva: Onni Kuvio, 3.4.2016 | -
Kuva otettu 3.4.2016 | -
"""
CASES = [line.rsplit(" | ", 1) for line in LINES.strip().splitlines()]
HEADING = "Kylä sai uuden talon"
PROSE = "Talossa kokoontuvat nyt nuoret ja vanhat, ja moni tulee kaukaakin paikalle keittiön kahville."


def _day(text: str) -> str | None:
    published = main_content(read(text.encode(), "text.txt")).published
    return published.date if published else None


@pytest.mark.parametrize(("line", "day"), CASES, ids=[line for line, _ in CASES])
def test_a_line_under_the_heading_gives_its_day(line: str, day: str) -> None:
    assert _day(f"{HEADING}\n\n{line}\n\n{PROSE}\n") == (None if day == "-" else day)


@pytest.mark.parametrize(("line", "day"), CASES, ids=[line for line, _ in CASES])
def test_a_line_over_the_heading_gives_its_day(line: str, day: str) -> None:
    assert _day(f"{line}\n\n{HEADING}\n\n{PROSE}\n") == (None if day == "-" else day)


def test_the_heading_is_not_the_line_over_it() -> None:
    text = f"Lapin ELY-keskus tiedottaa | 3.4.2016\n\n{HEADING}\n\n{PROSE}\n"

    content = main_content(read(text.encode(), "text.txt"))

    assert content.title
    assert content.document.slice(content.title) == HEADING
