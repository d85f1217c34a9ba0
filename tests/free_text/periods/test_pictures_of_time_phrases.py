"""Pictures in which writers say when a project begins and ends, and the dates of what else has such ends."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

OPENINGS = {
    "fi": "Portti-hanke auttaa nuoria. Sitä toteuttaa Kemin opisto. ",
    "sv": "Projektet Framåt hjälper unga. Det drivs av Närpes skola. ",
    "en": "The Steps project helps young people. It is run by Oulu College. ",
}
OF_IT = """
fi | Hihat käärittiin 1.3.2011, ja pensselit pestään 31.5.2013. | 2011-03-01 2013-05-31
fi | Homma lähti käyntiin maaliskuussa 2011. | 2011-03 None
fi | Työt alkoivat 1.3.2011. | 2011-03-01 None
fi | Matka alkoi 1.3.2011. | 2011-03-01 None
fi | Kaikki alkoi 1.3.2011. | 2011-03-01 None
fi | Hanke polkaistiin käyntiin 1.3.2011. | 2011-03-01 None
fi | Hanke näki päivänvalon 1.3.2011. | 2011-03-01 None
fi | Hanke pyörähti käyntiin 1.3.2011 ja on maalissa 31.5.2013. | 2011-03-01 2013-05-31
fi | Hanke sulkee ovensa 31.5.2013. | None 2013-05-31
fi | Hanke tulee tiensä päähän 31.5.2013. | None 2013-05-31
fi | Hankkeen viimeinen työpäivä on 31.5.2013. | None 2013-05-31
fi | Hanke pakkaa kamppeensa 31.5.2013. | None 2013-05-31
fi | Pillit pannaan pussiin 31.5.2013. | None 2013-05-31
fi | Valot sammuvat 31.5.2013. | None 2013-05-31
fi | Aikaa on toukokuun 2013 loppuun. | None 2013-05
fi | Hanke on lopuillaan: päätöspäivä on 31.5.2013. | None 2013-05-31
fi | Hanke kattaa vuodet 2011–2013. | 2011 2013
fi | Hanketta tehdään 1.3.2011–31.5.2013. | 2011-03-01 2013-05-31
fi | Hankkeelle on annettu aikaa 31.5.2013 asti. | None 2013-05-31
fi | Olemme liikkeellä 1.3.2011–31.5.2013. | 2011-03-01 2013-05-31
fi | Kahden vuoden rupeama alkoi 1.3.2011. | 2011-03-01 None
fi | Rahoitus riittää toukokuun 2013 loppuun. | None 2013-05
fi | Hankkeen elinkaari: 1.3.2011–31.5.2013. | 2011-03-01 2013-05-31
fi | Hanke eli vuodet 2011–2013. | 2011 2013
fi | Vuodet 2011–2013 kestänyt hanke on ohi. | 2011 2013
fi | Hanke alkoi vuoden 2011 alussa. | 2011 None
fi | Hanke starttasi vappuna 2011. | 2011-05-01 None
fi | Hanke päättyy uudenvuodenaattona 2013. | None 2013-12-31
sv | Allt började den 1 mars 2011. | 2011-03-01 None
sv | Projektet kom till världen den 1 mars 2011. | 2011-03-01 None
sv | Projektet sparkade i gång den 1 mars 2011. | 2011-03-01 None
sv | Projektet slår igen dörrarna den 31 maj 2013. | None 2013-05-31
sv | Projektet sätter punkt den 31 maj 2013. | None 2013-05-31
sv | Projektet går i graven den 31 maj 2013. | None 2013-05-31
sv | Projektet packar ihop den 31 maj 2013. | None 2013-05-31
sv | Sista arbetsdagen är den 31 maj 2013. | None 2013-05-31
sv | Lamporna släcks den 31 maj 2013. | None 2013-05-31
sv | Vi är i gång 1.3.2011–31.5.2013. | 2011-03-01 2013-05-31
sv | Projektet har varit i farten sedan mars 2011. | 2011-03 None
sv | Projektet levde åren 2011–2013. | 2011 2013
sv | Arbetet tog fart i mars 2011 och blev klart i maj 2013. | 2011-03 2013-05
sv | Pengarna räcker till den 31 maj 2013. | None 2013-05-31
sv | Projektet har drivits sedan den 1 mars 2011. | 2011-03-01 None
en | It all began on 1 March 2011. | 2011-03-01 None
en | The project got off the ground on 1 March 2011. | 2011-03-01 None
en | The project saw the light of day in March 2011. | 2011-03 None
en | The project shuts its doors on 31 May 2013. | None 2013-05-31
en | The project bows out on 31 May 2013. | None 2013-05-31
en | The project packs up on 31 May 2013. | None 2013-05-31
en | Our last day is 31 May 2013. | None 2013-05-31
en | The lights go out on 31 May 2013. | None 2013-05-31
en | The money lasts until 31 May 2013. | None 2013-05-31
en | The project spanned the years 2011–2013. | 2011 2013
en | From 1 March 2011 to 31 May 2013 we taught and learnt. | 2011-03-01 2013-05-31
"""
OF_OTHERS = """
fi | Opiston remontti alkoi 1.3.2011 ja valmistui 31.12.2011.
fi | Yhdistys aloitti toimintansa 1.1.2009 ja juhlii nyt.
fi | Kurssi alkaa 1.9.2012 ja päättyy 31.5.2013.
fi | Ensimmäinen ryhmä aloitti 1.9.2012, toinen 1.2.2013.
fi | Maija Mallin työsopimus on voimassa 31.12.2013 saakka.
fi | Palvelusopimus alkaa 1.1.2012 ja päättyy 31.12.2014.
fi | Näyttely avataan 1.3.2012, ja se on auki 31.8.2012 asti.
fi | Uusi laki tuli voimaan 1.1.2012 ja kumotaan 31.12.2014.
fi | Nykyinen strategia alkoi 1.1.2010 ja päättyy 31.12.2015.
fi | Haku avautuu 1.3.2012 ja sulkeutuu 31.8.2012.
fi | Kaupungin valtuustokausi alkoi 1.1.2009 ja päättyi 31.12.2012.
fi | Koulun johtaja vaihtui 1.8.2011, ja uusi kausi päättyy 31.7.2015.
fi | Edeltäjä Polku avattiin 1.1.2007, ja ovet suljettiin 31.12.2009.
fi | Hallin vuokra-aika on 1.3.2011–28.2.2014.
fi | Lupa myönnettiin 1.3.2011, ja se umpeutuu 31.3.2014.
fi | Vierasnäyttely kiersi 1.3.2011–31.12.2011.
fi | Osallistujien jakso kesti 1.2.2012–31.7.2012.
fi | Kemin opisto perustettiin 1.8.1995, ja vanha talo purettiin 31.5.2001.
sv | Skolans renovering började den 1 mars 2011 och blev klar den 31 december 2011.
sv | Kursen börjar den 1 september 2012 och slutar den 31 maj 2013.
sv | Avtalet gäller från den 1 januari 2012 till den 31 december 2014.
sv | Utställningen öppnas den 1 mars 2012 och stänger den 31 augusti 2012.
sv | Ansökan öppnar den 1 mars 2012 och stänger den 31 augusti 2012.
sv | Föregångaren Stigen öppnade den 1 januari 2007 och stängde den 31 december 2009.
sv | I Karleby pågick 2009–2012 ett socialfondsprojekt om hantverk.
sv | Rektorns mandat började den 1 augusti 2011 och löper ut den 31 juli 2015.
sv | Lagen trädde i kraft den 1 januari 2012.
en | The college's renovation began on 1 March 2011 and was completed on 31 December 2011.
en | The course starts on 1 September 2012 and ends on 31 May 2013.
en | The lease runs from 1 January 2012 to 31 December 2014.
en | The exhibition opens on 1 March 2012 and closes on 31 August 2012.
en | The call opens on 1 March 2012 and closes on 31 August 2012.
en | The earlier Ladder project opened on 1 January 2007 and closed on 31 December 2009.
en | The new law came into force on 1 January 2012 and expires on 31 December 2014.
en | The rector took office on 1 August 2011; her term ends on 31 July 2015.
en | A neighbour's project ran in Kemi from 1 March 2009 to 31 May 2011.
"""


@pytest.mark.parametrize("row", OF_IT.strip().splitlines())
def test_dates_of_the_project(row: str) -> None:
    language, sentence, dates = row.split(" | ")

    content = found(OPENINGS[language] + sentence)

    assert f"{content.get('start')} {content.get('end')}" == dates


@pytest.mark.parametrize("row", OF_OTHERS.strip().splitlines())
def test_dates_of_something_else(row: str) -> None:
    language, sentence = row.split(" | ")

    content = found(OPENINGS[language] + sentence)

    assert (content.get("start"), content.get("end")) == (None, None)


@pytest.mark.parametrize(
    ("text", "original", "end"),
    [
        (
            "Portti-hanke alkoi 1.9.2018. Alkuperäinen päätepysäkki oli elokuu 2020, mutta korona lisäsi "
            "matkaan kuusi kuukautta: uusi on 28.2.2021.",
            "2020-08",
            "2021-02-28",
        ),
        (
            "Portti-hanke alkoi 1.9.2018. Sen piti panna ovet kiinni 31.8.2020. Saimme jatkoa, ja uusi "
            "päätepiste on 28.2.2021.",
            "2020-08-31",
            "2021-02-28",
        ),
        (
            "Portti-hanke kestää 1.5.2016–30.4.2018. Jatkoa haettiin 31.12.2018 asti, mutta sitä ei saatu.",
            None,
            "2018-04-30",
        ),
        (
            "Projektet Framåt startade den 1 januari 2016. Det skulle ta slut den 31 december 2017 men fick "
            "sex månader till och slutar nu den 30 juni 2018.",
            "2017-12-31",
            "2018-06-30",
        ),
        (
            "Projektet Framåt pågår 1.1.2016–31.12.2017. Förlängning söktes till den 30 juni 2018 men avslogs.",
            None,
            "2017-12-31",
        ),
        (
            "The Steps project was meant to stop on 31 December 2013; thanks to extra time it now goes on "
            "until 30 June 2014. It began on 1 January 2012.",
            "2013-12-31",
            "2014-06-30",
        ),
        (
            "The Steps project runs from 1 January 2012 to 31 December 2013. An extension to 30 June 2014 was "
            "not granted.",
            None,
            "2013-12-31",
        ),
    ],
)
def test_more_time(text: str, original: str | None, end: str) -> None:
    content = found(text)

    assert (content.get("original_end"), content.get("end")) == (original, end)
