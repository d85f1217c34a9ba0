"""When a text says that it was published: lines of parts between bars, dots, dashes and brackets."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.readers import read

BODY = "Ovi auki -hanke auttaa nuoria töihin. Hanke alkoi 1.3.2016.\n\nHanketta vetää Imatran kaupunki."

LINES = """
Saimaan Viesti · Julkaistu 14.3.2018 klo 9.12 · Teksti: Aki Aalto | 2018-03-14
Työpajan tiedote 11.2.2014 | 2014-02-11
Jäsenkirje 3/2022 – ilmestyy 6.9.2022 | 2022-09-06
Hoivan Lehti 2/2012 (ilmestyi 9.3.2012) | 2012-03-09
Jäsenkirje 2/2016 • 12.9.2016 | 2016-09-12
Nro 36 / 4.9.2014 | 2014-09-04
Kirjoittanut Jouni / 23.8.2021 / 3 kommenttia | 2021-08-23
Tiedote viestimille 3.2.2011 | 2011-02-03
Lapin ELY-keskus tiedottaa – 22.11.2016 klo 9.15 | 2016-11-22
By Ann Archer • 9 March 2015 • 4 min read | 2015-03-09
Tornio / Haparanda - 5 May 2011 | 2011-05-05
Kyrkslätt/Ekenäs den 21 november 2012 | 2012-11-21
Skrivet av Ronja den 12 maj 2021 • Kategori: Odling | 2021-05-12
Meddelande till medierna 3.2.2011 | 2011-02-03
News for editors • 3 February 2011 | 2011-02-03
Avoimet ovet – 12.5.2017 | -
Seuraava numero – 11.5.2012 | -
Loppuseminaari • 12.12.2018 | -
Nästa möte – 11.5.2012 | -
Deadline • 3 February 2011 | -
Päivitetty • 3.2.2011 | -
"""
ROWS = [tuple(line.split(" | ")) for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("line", "day"), ROWS)
def test_a_line_of_parts_dates_a_text(line: str, day: str) -> None:
    content = main_content(read(f"Ovi auki\n\n{line}\n\n{BODY}\n".encode(), "text.txt"))
    assert (content.published.date if content.published else "-") == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Laskuri 1 204 • Sivu julkaistu 14.2.2014 / harjoittelija", "2014-02-14"),
        ("(Käsikirja, toinen painos, julkaistu 1.3.2023)", "2023-03-01"),
        ("(Handbook, 2nd edition, published 1 March 2023)", "2023-03-01"),
        ("Hankkeen työntekijöiden opas on nyt julkaistu 14.2.2014 ja jaettu kouluihin.", None),
    ],
)
def test_a_part_at_the_end_says_when_it_was_published(line: str, day: str | None) -> None:
    text = "\n\n".join(("Ovi auki", BODY, BODY, BODY, line, "Tervetuloa!", "Imatra", "Kahvila", "Palvelut"))
    content = main_content(read(text.encode(), "text.txt"))
    assert (content.published.date if content.published else None) == day
