"""Lines over a text that tell who publishes it and when, and lines that tell another day."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.readers import read

# A line under a heading or over it | the day that it gives; '-' is none.
LINES = """
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
