"""When a project begins and ends and what end an extension replaced; and dates of something else."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.periods.test_period_phrases import HEAD

# Language | sentences | start, end, end before the extension; '-' for what is not read.
SAID = """
fi | Hanke pantiin alulle toukokuussa 2016. | 2016-05 - -
fi | Opisto pani hankkeen alulle toukokuussa 2016. | 2016-05 - -
fi | Hanke sai alkunsa keväällä 2016. | 2016-21 - -
fi | Hanke pyörähti käyntiin 1.3.2016 ja kestää helmikuun 2019 loppuun. | 2016-03-01 2019-02 -
fi | Hanke potkaistiin käyntiin maaliskuussa 2016. | 2016-03 - -
fi | Hanke lähti liikkeelle tammikuussa 2016. | 2016-01 - -
fi | Toteutus aloitettiin 15.1.2016 ja se päättyy 14.1.2019. | 2016-01-15 2019-01-14 -
fi | Hankkeen toteutusaika: 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
fi | Hanke on kolmivuotinen (2016–2018). | 2016 2018 -
fi | Hanke toteutetaan vuosina 2016–2018. | 2016 2018 -
fi | Kolmivuotinen hanke käynnistyi maaliskuun alussa 2016. | 2016-03 - -
fi | Hanke alkaa 1. maaliskuuta 2016 ja loppuu 28. helmikuuta 2019. | 2016-03-01 2019-02-28 -
fi | Hankkeen viimeinen päivä on 31.12.2018. | - 2018-12-31 -
fi | Hankkeen viimeinen toimintapäivä on 31.12.2018. | - 2018-12-31 -
fi | Työt aloitettiin huhtikuussa 2016, ja ne saadaan valmiiksi joulukuussa 2018. | 2016-04 2018-12 -
fi | Hankkeen ensimmäinen päivä oli 1.3.2016 ja viimeinen on 31.12.2018. | 2016-03-01 2018-12-31 -
fi | Hanke on ollut käynnissä maaliskuusta 2016. | 2016-03 - -
fi | Hanke on pyörinyt maaliskuusta 2016 lähtien. | 2016-03 - -
fi | Hanke päättyi vuodenvaihteessa 2018. | - - -
fi | Hankkeen toiminta päättyi kesäkuun lopussa 2018. | - 2018-06 -
fi | Hanke ajoittuu ajalle 3/2016–2/2019. | 2016-03 2019-02 -
fi | Hankkeen oli määrä päättyä 31.12.2017, mutta se jatkuu 30.6.2018 asti. | - 2018-06-30 2017-12-31
fi | Hanke käynnistyi 1.3.2016 ja se päättyi 30.6.2018. Puolen vuoden jatkoajan ansiosta kaikki ehdittiin tehdä; ensin päättymispäiväksi oli kirjattu 31.12.2017. | 2016-03-01 2018-06-30 2017-12-31
fi | Hanke alkoi 1.3.2016. Sille on myönnetty jatkoaikaa 30.6.2018 saakka (alkuperäinen päättymispäivä 31.12.2017). | 2016-03-01 2018-06-30 2017-12-31
fi | Hankkeen päättymispäivää siirrettiin 31.12.2017:stä 30.6.2018:aan. | - 2018-06-30 2017-12-31
fi | Hankkeen piti loppua joulukuussa 2017, mutta korona venytti sitä kesäkuuhun 2018. | - 2018-06 2017-12
fi | Hanke kestää vuoden 2018 loppuun. | - 2018 -
fi | Hanke jatkuu ainakin kesään 2018. | - - -
fi | Hanke alkoi elokuun alussa vuonna 2016. | 2016-08 - -
fi | Hanketta on toteutettu 1.3.2016 alkaen. | 2016-03-01 - -
fi | Hanke sai lähtölaukauksen syksyllä 2016. | 2016-23 - -
fi | Hankkeen ovet avattiin 1.3.2016. | 2016-03-01 - -
fi | Hanke saatetaan päätökseen joulukuussa 2018. | - 2018-12 -
fi | Hanke tuli päätökseensä joulukuussa 2018. | - 2018-12 -
fi | Hanke päättyy ensi vuoden lopussa. | - - -
fi | Vastaanotto avattiin tammikuussa 2016. | - - -
fi | Hankkeen loppuseminaari pidetään 12.12.2018. | - - -
fi | Hakemuksia otettiin vastaan 31.3.2016 asti. | - - -
fi | Hankkeen kurssi alkaa 1.9.2016 ja päättyy 30.11.2016. | - - -
fi | Opisto perustettiin vuonna 1921. | - - -
fi | Tehdas suljettiin keväällä 2015. | - - -
fi | Työttömyys kasvoi vuosina 2010–2014 alueella voimakkaasti. | - - -
fi | Projektipäällikkö aloitti työnsä 1.4.2016. | - - -
fi | Edellinen hanke päättyi 31.12.2014. | - - -
fi | Uusi koulutus käynnistyy 15.8.2017. | - - -
fi | Hanke sai rahoituksen 15.2.2016. | - - -
fi | Ilmoittautuminen päättyy 1.5.2016. | - - -
fi | Hanketta esitellään Jyväskylässä 3.–4.5.2017. | - - -
fi | Ohjelmakausi 2014–2020 on käynnissä. | - - -
fi | Hanke kuuluu ohjelmakauteen 2014–2020. | - - -
fi | Hanke esiteltiin kunnanhallitukselle 2.5.2016. | - - -
fi | Hankkeen kahvila on auki 1.6.–31.8.2017. | - - -
fi | Kunta käynnisti 1.1.2015 oman nuorisotyön. | - - -
fi | Museon näyttely jatkuu 31.8.2017 asti. | - - -
fi | Toimisto on kiinni 1.7.–31.7.2017. | - - -
fi | Hankkeen väliraportti valmistuu 30.6.2017. | - - -
sv | Projektet tog sin början i mars 2016. | 2016-03 - -
sv | Projektet fick sin start våren 2016. | 2016-21 - -
sv | Projektet kör i gång i mars 2016 och avslutas i februari 2019. | 2016-03 2019-02 -
sv | Projektet rullade i gång i mars 2016. | 2016-03 - -
sv | Genomförandetiden är 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
sv | Projektet genomförs åren 2016–2018. | 2016 2018 -
sv | Projektet är treårigt (2016–2018). | 2016 2018 -
sv | Projektet har pågått sedan mars 2016. | 2016-03 - -
sv | Projektet tar slut den 31 december 2018. | - 2018-12-31 -
sv | Projektets sista dag är den 31 december 2018. | - 2018-12-31 -
sv | Projektet löper från mars 2016 till februari 2019. | 2016-03 2019-02 -
sv | Projektet pågår till utgången av juni 2018. | - 2018-06 -
sv | Projektet startade i april 2010 och upphör i slutet av juni 2014. Egentligen skulle det ha tagit slut redan i december 2013, men det förlängdes. | 2010-04 2014-06 2013-12
sv | Projektet skulle egentligen ha upphört 31.12.2017 men fortsätter till 30.6.2018. | - 2018-06-30 2017-12-31
sv | Projektet förlängdes med ett halvt år till 30.6.2018; det skulle ha avslutats 31.12.2017. | - 2018-06-30 2017-12-31
sv | Det skulle ursprungligen ha slutat i december 2017. | - - 2017-12
sv | Projektet avslutades hösten 2018. | - 2018-23 -
sv | Slutseminariet hålls den 12 december 2018. | - - -
sv | Anmälningstiden går ut den 1 maj 2016. | - - -
sv | Projektets kurs börjar den 1 september 2016. | - - -
sv | Fabriken stängdes våren 2015. | - - -
sv | Institutet grundades år 1921. | - - -
sv | Projektledaren började den 1 april 2016. | - - -
sv | Ansökningsomgången pågick 1.2–31.3.2016. | - - -
sv | Kansliet är stängt 1.7–31.7.2017. | - - -
sv | Projektet hör till programperioden 2014–2020. | - - -
sv | Utställningen pågår till den 31 augusti 2017. | - - -
en | The project got off the ground in March 2016. | 2016-03 - -
en | The project took off in March 2016 and winds up in February 2019. | 2016-03 2019-02 -
en | The period of implementation is 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
en | It is a three-year project (2016–2018). | 2016 2018 -
en | The project is carried out in 2016–2018. | 2016 2018 -
en | Implementation began on 1 March 2016. | 2016-03-01 - -
en | The project's last day is 31 December 2018. | - 2018-12-31 -
en | The project ran between March 2016 and February 2019. | 2016-03 2019-02 -
en | The project was to have ended in May 2018, but it was extended to 31 December 2018. | - 2018-12-31 2018-05
en | The project began in March 2016 and ends in June 2018 instead of December 2017 as first planned. | 2016-03 2018-06 2017-12
en | The project has been given more time: it now ends on 30 June 2018, not on 31 December 2017. | - 2018-06-30 2017-12-31
en | Work began on 15 May 2016 and is finished by the end of October 2017. | 2016-05-15 2017-10 -
en | The project draws to a close in December 2018. | - 2018-12 -
en | The project, which started in March 2016, is now over. | 2016-03 - -
en | The final seminar is held on 12 December 2018. | - - -
en | Registration closes on 1 May 2016. | - - -
en | The course starts on 1 September 2016. | - - -
en | The mill was closed in spring 2015. | - - -
en | The college was founded in 1921. | - - -
en | The project manager started on 1 April 2016. | - - -
en | The call was open from 1 February to 31 March 2016. | - - -
en | The office is closed 1–31 July 2017. | - - -
en | The project belongs to the programming period 2014–2020. | - - -
en | The next group starts in autumn 2017. | - - -
en | Its predecessor ended in 2014. | - - -
fi | Hanketta toteutetaan maaliskuusta 2016 helmikuuhun 2019. | 2016-03 2019-02 -
fi | Hankkeen rahoituskausi on 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
fi | Hanke toimii maaliskuun 2016 alusta helmikuun 2019 loppuun. | 2016-03 2019-02 -
fi | Hanke käynnistyy keväällä 2016 ja kestää kaksi vuotta. | 2016-21 - -
fi | Kaksivuotinen hanke alkaa syyskuussa 2016. | 2016-09 - -
fi | Hanke on nyt puolivälissä: se alkoi tammikuussa 2016 ja loppuu joulukuussa 2018. | 2016-01 2018-12 -
fi | Hanke saatiin käyntiin 1.3.2016. | 2016-03-01 - -
fi | Maaliskuussa 2016 alkanut hanke päättyy helmikuussa 2019. | 2016-03 2019-02 -
fi | Hanke, joka alkoi 1.3.2016, kestää kolme vuotta. | 2016-03-01 - -
fi | Työ tehdään 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
fi | Hankkeelle myönnettiin rahoitus ajalle 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
fi | Toiminta-aika on 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
fi | Hanke jatkuu vuoden 2019 helmikuun loppuun. | - 2019-02 -
fi | Hanke päättyy 28.2.2019, ja loppuraportti jätetään 30.4.2019. | - 2019-02-28 -
fi | Hanke päättyi vuonna 2018. | - 2018 -
fi | Hanke jatkuu kesään 2018 saakka. | - 2018-22 -
fi | Hankkeelle haettiin puoli vuotta lisäaikaa, ja se päättyy nyt 30.6.2018. | - 2018-06-30 -
fi | Hankkeen alkuperäinen päättymispäivä oli 31.12.2017, mutta ELY-keskus myönsi jatkoaikaa 30.6.2018 asti. | - 2018-06-30 2017-12-31
fi | Hanke jatkuu 30.6.2018 asti eikä pääty 31.12.2017, kuten alun perin oli tarkoitus. | - 2018-06-30 2017-12-31
fi | Hankeaika: 1.3.2016–30.6.2018 (alun perin 31.12.2017) | 2016-03-01 2018-06-30 2017-12-31
fi | Kesto: 1.3.2016 - 30.6.2018 (jatkoaika mukaan lukien) | 2016-03-01 2018-06-30 -
fi | Kesto: maaliskuu 2016 – helmikuu 2019 | 2016-03 2019-02 -
fi | Kesto: 36 kk, 1.3.2016–28.2.2019 | 2016-03-01 2019-02-28 -
fi | Hankkeen kesto 3/2016-2/2019. | 2016-03 2019-02 -
fi | Hanke alkoi viime syksynä. | - - -
fi | Koulu perustettiin 1.8.2009, ja se toimii edelleen. | - - -
fi | Uusi laki tuli voimaan 1.1.2017. | - - -
fi | Hankkeen aikana, 3.10.2017, järjestettiin messut. | - - -
fi | Ohjausryhmä kokoontui viimeisen kerran 12.12.2018. | - - -
fi | Hankkeen lehti ilmestyi joulukuussa 2017. | - - -
fi | Hanke palkittiin marraskuussa 2017. | - - -
fi | Vuonna 2017 hankkeessa koulutettiin opettajia. | - - -
fi | Tutkimus tehtiin vuosina 2012–2013. | - - -
fi | Kunnat yhdistyivät vuoden 2009 alussa. | - - -
fi | Hankkeen verkkosivut avattiin 1.6.2016. | - - -
fi | Kevään ryhmä alkaa 15.1.2018 ja päättyy 30.4.2018. | - - -
fi | Hakija sai tiedon päätöksestä 11.2.2016. | - - -
fi | Sisarhanke Loimu alkoi 1.1.2017 ja päättyy 31.12.2019. | - - -
fi | Jatkohanke käynnistyy 1.1.2019. | - - -
sv | Projektet genomförs från mars 2016 till februari 2019. | 2016-03 2019-02 -
sv | Projektet är tvåårigt och inleds i september 2016. | 2016-09 - -
sv | Projektet, som startade den 1 mars 2016, pågår i tre år. | 2016-03-01 - -
sv | Projektet har beviljats finansiering för tiden 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
sv | Arbetet pågår 1.3.2016–28.2.2019. | 2016-03-01 2019-02-28 -
sv | Projekttid: mars 2016 – februari 2019 | 2016-03 2019-02 -
sv | Projektet avslutas vid utgången av februari 2019. | - 2019-02 -
sv | Projektet fortsätter till sommaren 2018. | - 2018-22 -
sv | Projektet skulle ha slutat i december 2017, men NTM-centralen beviljade tilläggstid till juni 2018. | - 2018-06 2017-12
sv | Det ursprungliga slutdatumet var 31.12.2017, men projektet fortsätter till 30.6.2018. | - 2018-06-30 2017-12-31
sv | Skolan grundades den 1 augusti 2009. | - - -
sv | Den nya lagen trädde i kraft 1.1.2017. | - - -
sv | Under projektet, den 3 oktober 2017, ordnades en mässa. | - - -
sv | Våren 2018 startar nästa grupp. | - - -
sv | Undersökningen gjordes åren 2012–2013. | - - -
sv | Projektets webbplats öppnades den 1 juni 2016. | - - -
sv | Systerprojektet Glöd började 1.1.2017. | - - -
en | The project is carried out from March 2016 to February 2019. | 2016-03 2019-02 -
en | The two-year project starts in September 2016. | 2016-09 - -
en | Started in March 2016, the project runs for three years. | 2016-03 - -
en | Funding was granted for the period 1 March 2016 – 28 February 2019. | 2016-03-01 2019-02-28 -
en | Duration: March 2016 – February 2019 | 2016-03 2019-02 -
en | The project finishes at the end of February 2019. | - 2019-02 -
en | The project will be completed by 31 December 2018. | - 2018-12-31 -
en | It should have ended in December 2017, but the ELY Centre gave it until June 2018. | - 2018-06 2017-12
en | The original end date was 31 December 2017, but the project now runs until 30 June 2018. | - 2018-06-30 2017-12-31
en | The school was founded on 1 August 2009. | - - -
en | The new law came into force on 1 January 2017. | - - -
en | During the project, on 3 October 2017, a fair was held. | - - -
en | The study was made in 2012–2013. | - - -
en | The project website was opened on 1 June 2016. | - - -
en | Its sister project Ember began on 1 January 2017. | - - -
en | In 2017 the project trained teachers. | - - -
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "times"), ROWS)
def test_a_date_is_what_its_clause_says(language: str, said: str, times: str) -> None:
    text = f"{HEAD[language]}{said}\n"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    read = [each or "-" for each in (record.start, record.end, record.original_end)]
    assert " ".join(read) == times
