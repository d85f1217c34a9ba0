"""Times of projects in further words, and words of time that are of a shop, a book or a lease."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.periods.test_period_phrases import HEAD

# Language | sentence | start, end, end before the extension; '-' for what is not read.
SAID = """
fi | Hanke polkaistiin käyntiin lokakuussa 2016. | 2016-10 - -
fi | Hanke kestää kolme vuotta, maaliskuusta 2016 helmikuuhun 2019. | 2016-03 2019-02 -
fi | Hankkeen toteutus alkoi 1.3.2016 ja päättyy 28.2.2019. | 2016-03-01 2019-02-28 -
fi | Hanke toteutettiin 1.3.2016–28.2.2019 välisenä aikana. | 2016-03-01 2019-02-28 -
fi | Hankkeelle myönnetty rahoitus kattaa ajan maaliskuusta 2016 helmikuun 2019 loppuun. | 2016-03 2019-02 -
fi | Hanke on aloittanut toimintansa 1.9.2016. | 2016-09-01 - -
fi | Hanke aloitti toimintansa syyskuun alussa 2016. | 2016-09 - -
fi | Hanke on nelivuotinen ja jatkuu vuoden 2019 loppuun saakka. | - 2019 -
fi | Hanke kestää vuoden 2016 alusta vuoden 2018 loppuun. | 2016 2018 -
fi | Hanketta on tehty vuodesta 2016. | 2016 - -
fi | Hankkeen toiminta alkoi vuonna 2016. | 2016 - -
fi | Hanke kestää ajan 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
fi | Kolmevuotisen hankkeen on määrä päättyä helmikuussa 2019. | - 2019-02 -
fi | Hankkeen määrä on päättyä 28.2.2019. | - 2019-02-28 -
fi | Hanke sai alkunsa syksyllä 2016 ja tuli päätökseen keväällä 2019. | 2016-23 2019-21 -
fi | Syksyllä 2016 alkanut ja keväällä 2019 päättynyt hanke auttoi nuoria. | 2016-23 2019-21 -
fi | Hanke, joka päättyi lokakuussa 2006 alettuaan elokuussa 2003, auttoi nuoria. | 2003-08 2006-10 -
fi | Hankkeen alkamisesta, tammikuusta 2016, on jo aikaa. | 2016-01 - -
fi | Hanke toteutuu vuosien 2016–2018 aikana. | 2016 2018 -
fi | Hanke käynnistyi tammikuun alussa 2016, ja sen viimeinen kuukausi on joulukuu 2018. | 2016-01 2018-12 -
fi | Hankkeen aloitusajankohta on 1.3.2016 ja päättymisajankohta 28.2.2019. | 2016-03-01 2019-02-28 -
fi | Alkamispäivä on 1.3.2016 ja päättymispäivä 28.2.2019. | 2016-03-01 2019-02-28 -
fi | Hankeaikaa on 28.2.2019 saakka. | - 2019-02-28 -
fi | Hanke sulki ovensa joulukuussa 2018. | - 2018-12 -
fi | Hanke saatiin päätökseen joulukuussa 2018. | - 2018-12 -
fi | Hanke ehti maaliin joulukuussa 2018. | - 2018-12 -
fi | Hanke vietiin maaliin joulukuussa 2018. | - 2018-12 -
fi | Hankkeen kesto on 1.3.2016 alkaen kaksi vuotta. | 2016-03-01 - -
fi | Uusi alku on nyt käynnissä: se alkoi 1.3.2016. | 2016-03-01 - -
fi | Uusi alku alkoi 1.3.2016 ja päättyy 28.2.2019. | 2016-03-01 2019-02-28 -
fi | Uusi alku jatkuu helmikuun 2019 loppuun. | - 2019-02 -
fi | Työ on määrä saada valmiiksi lokakuussa 2018. | - 2018-10 -
fi | Sen on tarkoitus kestää vuoden 2018 loppuun. | - 2018 -
fi | Hanke kestää toukokuusta 2016 vuoden 2018 loppuun. | 2016-05 2018 -
fi | Hankkeen aika on 1.3.2016 - 28.2.2019. | 2016-03-01 2019-02-28 -
fi | Hanke toimii kahden vuoden ajan, 1.3.2016–28.2.2018. | 2016-03-01 2018-02-28 -
fi | Hanke lähti käyntiin 1.3.2016 ja sitä tehdään 28.2.2019 asti. | 2016-03-01 2019-02-28 -
fi | Rahoitus on myönnetty ajalle 3/2016–2/2019. | 2016-03 2019-02 -
fi | Hanke alkaa toukokuun 2. päivä 2016. | 2016-05-02 - -
fi | Hanke käynnistyi maanantaina 2. toukokuuta 2016. | 2016-05-02 - -
fi | Hanke alkaa 1.3. ja päättyy 31.12.2016. | 2016-03-01 2016-12-31 -
fi | Hanke alkoi tammikuussa ja päättyy joulukuussa 2018. | - 2018-12 -
fi | Hanke toteutetaan 2016–18. | 2016 2018 -
fi | Hanketta tehdään kevään 2016 ja syksyn 2018 välillä. | 2016-21 2018-23 -
fi | Pajan kesäkausi alkaa 1.6.2017 ja päättyy 31.8.2017. | - - -
fi | Hanke esittäytyy toripäivillä 12.5.2017 alkaen kello 10. | - - -
fi | Hankkeen kirjaa saa 1.11.2017 alkaen kirjastosta. | - - -
fi | Hankkeen puhelin palvelee 31.5.2017 saakka. | - - -
fi | Vanha kurssikeskus oli käytössä vuosina 1968–2003. | - - -
fi | Hankkeen työntekijä on lomalla 1.7.–31.7.2017. | - - -
fi | Tehdas toimi 1920–1985, ja hanke käyttää sen tiloja. | - - -
fi | Päätös on voimassa 31.3.2017 saakka. | - - -
fi | Hankkeen osallistujaksi voi ilmoittautua 1.9.2017 saakka. | - - -
fi | Hankkeen tulokset julkaistaan 12.12.2018. | - - -
fi | Kunnan strategia on laadittu vuosille 2018–2025. | - - -
fi | Vuosina 2012–2015 hankkeen vetäjä työskenteli ulkomailla. | - - -
fi | Hankkeen ensimmäinen ryhmä aloitti 3.10.2016. | - - -
fi | Hankkeen vuokrasopimus on voimassa 31.12.2025 asti. | - - -
fi | Malli jää käyttöön, ja kaupunki jatkaa työtä 1.1.2019 alkaen. | - - -
fi | Hanke sijoittuu rakennerahastokaudelle 2014–2020. | - - -
fi | Sarjan toinen jakso alkaa 1.2.2017 ja päättyy 30.4.2017. | - - -
sv | Projektet, som tog slut i oktober 2006 efter att ha inletts i augusti 2003, riktade sig till unga. | 2003-08 2006-10 -
sv | Projektet har inletts i mars 2016. | 2016-03 - -
sv | Arbetet inleds i mars 2016 och avslutas i februari 2019. | 2016-03 2019-02 -
sv | Projektet är treårigt och pågår från mars 2016 till och med februari 2019. | 2016-03 2019-02 -
sv | Projektet genomförs under tiden 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
sv | Projektet varar 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
sv | Projektet pågick i tre år, från mars 2016 till februari 2019. | 2016-03 2019-02 -
sv | Projektet är i gång till slutet av 2018. | - 2018 -
sv | Projektet började vid årsskiftet 2016. | - - -
sv | Projektet tog vid 1.3.2016. | 2016-03-01 - -
sv | Startskottet gick den 1 mars 2016. | 2016-03-01 - -
sv | Projektet gick i mål i december 2018. | - 2018-12 -
sv | Projektet har pågått från den 1 mars 2016 och avslutas den 28 februari 2019. | 2016-03-01 2019-02-28 -
sv | Det treåriga projektet drogs i gång hösten 2016. | 2016-23 - -
sv | Det i mars 2016 inledda projektet avslutas i februari 2019. | 2016-03 2019-02 -
sv | Projektet avslutades i slutet av februari 2019. | - 2019-02 -
sv | Fast mark startade i mars 2016 och slutar i februari 2019. | 2016-03 2019-02 -
sv | Projektet fortgår till den 28 februari 2019. | - 2019-02-28 -
sv | Projektet ska pågå fram till februari 2019. | - 2019-02 -
sv | Projektet ska genomföras 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
sv | Projektet verkställs mellan den 1 mars 2016 och den 28 februari 2019. | 2016-03-01 2019-02-28 -
sv | Startdatum är 1.3.2016 och slutdatum 28.2.2019. | 2016-03-01 2019-02-28 -
sv | Finansieringen gäller tiden 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
sv | Projektet kom igång i mars 2016. | 2016-03 - -
sv | Projektet sattes i sjön i mars 2016. | - - -
sv | Projektet går ut den 31 december 2018. | - 2018-12-31 -
sv | Projektet löper ut i december 2018. | - 2018-12 -
sv | Projektet tar slut vid årets slut 2018. | - 2018 -
sv | Sommarverkstaden håller öppet 1.6–31.8.2017. | - - -
sv | Boken finns att köpa från och med den 1 november 2017. | - - -
sv | Fabriken var i gång åren 1920–1985. | - - -
sv | Projektledaren är ledig 1.7–31.7.2017. | - - -
sv | Beslutet gäller till den 31 mars 2017. | - - -
sv | Kommunens strategi gäller åren 2018–2025. | - - -
sv | Hyresavtalet gäller till den 31 december 2025. | - - -
sv | Resultaten publiceras den 12 december 2018. | - - -
sv | Staden tar över verksamheten från och med den 1 januari 2019. | - - -
sv | Projektets första grupp började den 3 oktober 2016. | - - -
en | The project kicked off in March 2016 and will wrap up in February 2019. | 2016-03 2019-02 -
en | The project, which ended in October 2006 after starting in August 2003, helped the young. | 2003-08 2006-10 -
en | Having begun in March 2016, the project ended in February 2019. | 2016-03 2019-02 -
en | The project will be carried out between 1 March 2016 and 28 February 2019. | 2016-03-01 2019-02-28 -
en | The project will run for three years, from March 2016 to February 2019. | 2016-03 2019-02 -
en | The project is scheduled to run from 1 March 2016 until 28 February 2019. | 2016-03-01 2019-02-28 -
en | The project period runs from 1 March 2016 to 28 February 2019. | 2016-03-01 2019-02-28 -
en | The project started at the beginning of March 2016. | 2016-03 - -
en | The project started in the autumn of 2016. | 2016-23 - -
en | The project comes to an end in February 2019. | - 2019-02 -
en | The project came to a close on 28 February 2019. | - 2019-02-28 -
en | The project is due to end in February 2019. | - 2019-02 -
en | The project is due to finish on 28 February 2019. | - 2019-02-28 -
en | The project will end on 28 February 2019. | - 2019-02-28 -
en | The project has been under way since March 2016. | 2016-03 - -
en | Funding runs until 28 February 2019. | - 2019-02-28 -
en | The funding covers the period from March 2016 to February 2019. | 2016-03 2019-02 -
en | The start date was 1 March 2016 and the end date is 28 February 2019. | 2016-03-01 2019-02-28 -
en | Warm Hands began in March 2016 and ends in February 2019. | 2016-03 2019-02 -
en | Warm Hands ran from March 2016 to February 2019. | 2016-03 2019-02 -
en | The project is a three-year one, starting on 1 March 2016. | 2016-03-01 - -
en | Work on the project commenced on 1 March 2016. | 2016-03-01 - -
en | The three-year undertaking began on 1 March 2016. | 2016-03-01 - -
en | The doors opened on 1 March 2016 and the project will be over by the end of February 2019. | 2016-03-01 2019-02 -
en | The project was completed in February 2019. | - 2019-02 -
en | The project expires on 28 February 2019. | - 2019-02-28 -
en | The project (1 March 2016 – 28 February 2019) is run by the college. | 2016-03-01 2019-02-28 -
en | The project (March 2016 to February 2019) is run by the college. | 2016-03 2019-02 -
en | The project takes place in 2016–2018. | 2016 2018 -
en | It is carried out over the years 2016–2018. | 2016 2018 -
en | The project will continue to the end of February 2019. | - 2019-02 -
en | The project's term is 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
en | Running from 2016 to 2018, the project helps the young. | 2016 2018 -
en | The project lasted three years and ended in February 2019. | - 2019-02 -
en | From March 1, 2016 to February 28, 2019 the project helps the young. | 2016-03-01 2019-02-28 -
en | The summer workshop is open from 1 June to 31 August 2017. | - - -
en | The book is on sale from 1 November 2017. | - - -
en | The mill ran from 1920 to 1985. | - - -
en | The lease runs until 31 December 2025. | - - -
en | The town's strategy covers the years 2018–2025. | - - -
en | The results will be published on 12 December 2018. | - - -
en | The town takes over the work from 1 January 2019. | - - -
en | The first group started on 3 October 2016. | - - -
en | Anyone interested can sign up until 1 September 2017. | - - -
en | The decision is valid until 31 March 2017. | - - -
fi | Hanke päättyi maaliskuun viimeisenä päivänä 2019. | - 2019-03-31 -
fi | Hanke alkoi maaliskuun ensimmäisenä päivänä 2016 ja kestää helmikuun viimeiseen päivään 2019. | 2016-03-01 2019-02-28 -
fi | Hanke päättyi helmikuun viimeisenä päivänä vuonna 2020. | - 2020-02-29 -
fi | Alkoi 1.3.2016, päättyy 28.2.2019. | 2016-03-01 2019-02-28 -
fi | Ovet suljetaan hankkeen rahoituksen päättyessä joulukuussa 2018. | - 2018-12 -
fi | Hanke lähti nuoria auttamaan maaliskuussa 2016. | 2016-03 - -
fi | Hankkeelle myönnettiin jatkoaikaa 30.6.2018 asti. | - 2018-06-30 -
fi | Hankkeessa pidetään kurssi, joka alkaa 1.9.2017. | - - -
sv | Det hela började den första april 2016 och avslutas den sista mars 2019. | 2016-04-01 2019-03-31 -
sv | Arbetet utförs i Vasa, med start i januari 2016 och avslutning i december 2018. | 2016-01 2018-12 -
sv | Projektet beviljades tilläggstid till den 30 juni 2018. | - 2018-06-30 -
sv | Projektet ordnar en kurs på 18 timmar, som startar 1.2.2017. | - - -
en | Begins 1 March 2016, ends 28 February 2019. | 2016-03-01 2019-02-28 -
en | It will close in February 2019. | - 2019-02 -
en | The project opened its doors in March 2016 and will shut them for good in February 2019. | 2016-03 2019-02 -
en | The project began on the first of March 2016 and ends on the last day of February 2019. | 2016-03-01 2019-02-28 -
en | The project was granted an extension until 30 June 2018. | - 2018-06-30 -
en | The project runs a course, which starts on 1 September 2017. | - - -
en | The project, which starts on 1 March 2016, helps the young. | 2016-03-01 - -
en | Our first day was 1 September 2016 and our last will be 31 August 2019. | 2016-09-01 2019-08-31 -
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "times"), ROWS)
def test_a_date_is_the_projects_where_its_clause_says_so(language: str, said: str, times: str) -> None:
    record = parse_bytes(f"{HEAD[language]}{said}\n".encode(), "text.txt", "0" * 64).records[0]
    assert " ".join(each or "-" for each in (record.start, record.end, record.original_end)) == times


ASKED = """
fi | Kauanko meitä riittää? | Vuoden 2016 toukokuusta vuoden 2018 huhtikuuhun. | 2016-05 2018-04
fi | Kesto | 1.10.2015 alkaen, päättymispäivä 30.9.2017 (alun perin 31.3.2017) | 2015-10-01 2017-09-30
fi | Kesto | Kokeiluvaihe 1.2.2016–31.1.2017 ja levitysvaihe 1.2.2017–31.7.2018 | 2016-02-01 2018-07-31
sv | Hur länge räcker pengarna? | Från maj 2016 till april 2018. | 2016-05 2018-04
en | How long are we here? | From May 2016 to April 2018. | 2016-05 2018-04
"""
QUESTIONS = [tuple(line.split(" | ")) for line in ASKED.strip().splitlines()]


@pytest.mark.parametrize(("language", "question", "answer", "times"), QUESTIONS)
def test_a_heading_asks_how_long(language: str, question: str, answer: str, times: str) -> None:
    page = f"<html><body><h1>{HEAD[language].replace(chr(10) * 2, '</h1><p>', 1)}</p><h2>{question}</h2><p>{answer}</p>"
    record = parse_bytes(page.encode(), "page.html", "0" * 64).records[0]
    assert f"{record.start} {record.end}" == times
