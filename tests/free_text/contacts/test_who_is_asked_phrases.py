"""Whom a text gives to be asked about its project, beside those whom it gives for other matters."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

OPENINGS = {
    "fi": "Portti-hanke auttaa nuoria. Sitä toteuttaa Kemin opisto.",
    "sv": "Projektet Framåt hjälper unga. Det drivs av Närpes skola.",
    "en": "The Steps project helps young people. It is run by Oulu College.",
}
SAID = """
fi | Portin asioissa palvelee Maija Mallinen, 040 555 0101. Opiston muissa asioissa tavoitat Kalle Kallisen numerosta 040 555 0102. | Maija Mallinen
fi | Kyselyt hankkeesta: Maija Mallinen, 040 555 0101. Tilojen varaukset: Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Jos hanke kiinnostaa, soita Maija Malliselle, 040 555 0101. Auton vuokraa Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Hankkeesta tietää eniten Maija Mallinen (040 555 0101). Kahvilaa pitää Kalle Kallinen (040 555 0102). | Maija Mallinen
fi | Hanketta luotsaa Maija Mallinen, maija.mallinen@opisto.example. Rehtori on Kalle Kallinen, kalle.kallinen@opisto.example. | Maija Mallinen
fi | Hankkeen langat ovat Maija Mallisen käsissä (040 555 0101). | Maija Mallinen
fi | Portin puhelimeen vastaa Maija Mallinen, 040 555 0101. | Maija Mallinen
fi | Portista lisää kertoo ohjaaja Maija Mallinen, 040 555 0101, maija.mallinen(ät)opisto.example. | Maija Mallinen
fi | Yhteydet: Maija Mallinen, ohjaaja, maija.mallinen @ opisto.example. | Maija Mallinen
fi | Tavoitat meidät: Maija Mallinen 040 555 0101 ja Kalle Kallinen 040 555 0102. | Maija Mallinen, Kalle Kallinen
fi | Nykyinen vetäjä on Maija Mallinen, 040 555 0101. Edellinen vetäjä Kalle Kallinen (040 555 0102) siirtyi Kemiin. | Maija Mallinen
fi | Kysyttävää? Maija Mallinen auttaa, 040 555 0101. Kesätöistä vastaa Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Lisätietoja hankkeesta antaa projektipäällikkö Maija Mallinen, 040 555 0101. Asuntolan paikkoja jakaa Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Lisätietoja hankkeesta antaa projektipäällikkö Maija Mallinen, 040 555 0101. Kurssimaksuista laskuttaa Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Lisätietoja hankkeesta antaa projektipäällikkö Maija Mallinen, 040 555 0101. Naapurin koiraa saa silittää luvan kanssa: Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Lisätietoja hankkeesta antaa projektipäällikkö Maija Mallinen, 040 555 0101. Kirjan voi ostaa tekijältä, Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Lisätietoja hankkeesta antaa projektipäällikkö Maija Mallinen, 040 555 0101. Rahoittajan puolella asiaa hoitaa Kalle Kallinen, 040 555 0102. | Maija Mallinen
fi | Lisätietoja hankkeesta antaa projektipäällikkö Maija Mallinen, 040 555 0101. Sotkamon yksikössä kysymyksiin vastaa ohjaaja Kalle Kallinen, 040 555 0102. | Maija Mallinen, Kalle Kallinen
fi | Lisätietoja hankkeesta antaa projektipäällikkö Maija Mallinen, 040 555 0101. Yhdistyksen puolelta mukana on Kalle Kallinen, 040 555 0102. | Maija Mallinen, Kalle Kallinen
sv | Frågor om Framåt tas emot av Maja Mallin, 040 555 0101. Lokalerna hyrs ut av Kaj Kallin, 040 555 0102. | Maja Mallin
sv | Vill du veta mera om projektet? Maja Mallin svarar, 040 555 0101. Rektor är Kaj Kallin, kaj.kallin@skola.example. | Maja Mallin
sv | Trådarna i projektet hålls av Maja Mallin (040 555 0101). | Maja Mallin
sv | Kontakta oss: Maja Mallin, handledare, maja.mallin (snabel-a) skola.example. | Maja Mallin
sv | Mera om projektet berättar projektledare Maja Mallin, 040 555 0101. Internatet förestås av Kaj Kallin, 040 555 0102. | Maja Mallin
sv | Mera om projektet berättar projektledare Maja Mallin, 040 555 0101. Boken säljs av författaren Kaj Kallin, 040 555 0102. | Maja Mallin
sv | Mera om projektet berättar projektledare Maja Mallin, 040 555 0101. På förbundet handläggs ansökningar av Kaj Kallin, 040 555 0102. | Maja Mallin
sv | Mera om projektet berättar projektledare Maja Mallin, 040 555 0101. Tidigare projektledare Kaj Kallin (040 555 0102) arbetar numera i Vasa. | Maja Mallin
sv | Mera om projektet berättar projektledare Maja Mallin, 040 555 0101. I Kristinestad svarar handledare Kaj Kallin, 040 555 0102. | Maja Mallin, Kaj Kallin
en | Anything to do with Steps lands on the desk of Mary Mallory, 040 555 0101. The hall is let by Carl Cawley, 040 555 0102. | Mary Mallory
en | The person to ask about the project is Mary Mallory (mary.mallory@college.example). The rector is Carl Cawley, carl.cawley@college.example. | Mary Mallory
en | Steps is looked after by Mary Mallory, 040 555 0101. Summer jobs: Carl Cawley, 040 555 0102. | Mary Mallory
en | Want to know more? Ring Mary Mallory, 040 555 0101. Student housing is handled by Carl Cawley, 040 555 0102. | Mary Mallory
en | Queries about the project go to Mary Mallory: mary.mallory at college dot example. Our canteen menu comes from Carl Cawley, 040 555 0102. | Mary Mallory
en | More about the project: project manager Mary Mallory, 040 555 0101. Former project manager Carl Cawley (040 555 0102) now works in Oslo. | Mary Mallory
en | More about the project: project manager Mary Mallory, 040 555 0101. The book is sold by its author, Carl Cawley, 040 555 0102. | Mary Mallory
en | More about the project: project manager Mary Mallory, 040 555 0101. In Kemi the same questions are answered by coach Carl Cawley, 040 555 0102. | Mary Mallory, Carl Cawley
en | More about the project: project manager Mary Mallory, 040 555 0101. At the partner's end, talk to Carl Cawley, 040 555 0102. | Mary Mallory, Carl Cawley
"""


@pytest.mark.parametrize("row", SAID.strip().splitlines())
def test_who_is_asked(row: str) -> None:
    language, said, names = row.split(" | ")

    contacts = found(f"{OPENINGS[language]}\n\n{said}")["contacts"]

    assert ", ".join(each["name"] for each in contacts) == names


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Hankeasioissa vastaa edelleen Maija Mallinen, 040 555 0101.", None),
        ("Hankkeesta kertoo mielellään insinööri Maija Mallinen, 040 555 0101.", "insinööri"),
        ("Hankkeesta vastaa kaupungin yrityskehittäjä Maija Mallinen, 040 555 0101.", "yrityskehittäjä"),
        ("Hankkeesta vastaa nuorisotyön esimies Maija Mallinen, 040 555 0101.", "nuorisotyön esimies"),
        ("Hankkeen projektipäällikkönä häärii Maija Mallinen, 040 555 0101.", "projektipäällikkö"),
        ("Hankkeen papereita hoitaa Maija Mallinen, hankevastaava. Numero on 040 555 0101.", "hankevastaava"),
    ],
)
def test_what_somebody_is(said: str, role: str | None) -> None:
    contact = found(f"{OPENINGS['fi']}\n\n{said}")["contacts"][0]

    assert (contact["name"], contact.get("role")) == ("Maija Mallinen", role)
