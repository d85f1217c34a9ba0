"""What a sum of money is, in many ways to say it; and sums that are of something else."""

from __future__ import annotations

import pytest

from esrcat.model import Funding
from esrcat.pipeline import parse_bytes
from tests.free_text.money.test_money_phrases import HEAD

# Language | sentence | what is read of it: '-' is nothing, 'EU=50%/160000' a share with both.
SAID = """
fi | Hankkeen kokonaisbudjetti on noin 1,2 milj. euroa. | total=1200000
fi | Hankkeen kokonaisbudjetti on noin 1,2 M€. | total=1200000
fi | Hankkeen kokonaisbudjetti on 1.2 MEUR. | total=1200000
fi | Hankkeen kokonaisbudjetti on 320 t€. | total=320000
fi | Hankkeen kokonaisbudjetti on 320 000 e. | total=320000
fi | Hankkeen kokonaisbudjetti on 320.000 euroa. | total=320000
fi | Hankkeen kokonaisbudjetti on 320 000,00 €. | total=320000
fi | Hankkeen kokonaisbudjetti on vajaat 300 000 euroa. | total=300000
fi | Hankkeen kokonaisbudjetti on puoli miljoonaa euroa. | total=500000
fi | Hankkeen kokonaisbudjetti on reilut puolitoista miljoonaa euroa. | total=1500000
fi | Hankkeen kokonaisbudjetti on 320 tuhatta euroa. | total=320000
fi | Hankkeen kokonaisbudjetti on 320 000 euron luokkaa. | total=320000
fi | Hankkeen budjetti on yhteensä EUR 320 000. | total=320000
fi | Kokonaiskustannuksiltaan 320 000 euron hanke kestää kolme vuotta. | total=320000
fi | Hankkeen kustannukset ovat kaikkiaan 320 000 euroa. | total=320000
fi | Hanke on kooltaan 320 000 euroa. | total=320000
fi | Hankkeen kokonaisrahoitus on 320 000 euroa. | total=320000
fi | Rahaa kolmen vuoden työhön on kaikkiaan 320 000 euroa. | total=320000
fi | Kaikkiaan hankkeeseen käytetään 320 000 euroa. | total=320000
fi | Hankkeen hinta on 320 000 euroa. | total=320000
fi | Hanke maksaa kaikkiaan 320 000 euroa. | total=320000
fi | Hankkeen loppulasku oli 320 000 euroa. | total=320000
fi | Hankkeen toteutuneet kustannukset olivat 310 500 euroa, kun budjetti oli 320 000 euroa. | total=310500
fi | Kustannuksia hankkeesta kertyi 320 000 euroa. | total=320000
fi | Hankkeen kustannuksiksi on arvioitu 320 000 euroa. | total=320000
fi | Hankkeen kustannukset on arvioitu 320 000 euroksi. | total=320000
fi | Hanke toteutetaan 320 000 euron budjetilla. | total=320000
fi | Hankkeen kokonaiskustannuksista (320 000 euroa) 80 prosenttia katetaan ESR:n ja valtion tuella. | total=320000 EU+state=80%
fi | ELY-keskus on myöntänyt hankkeelle rahoitusta 240 000 euroa. | granted=240000
fi | Hanke sai ELY-keskukselta 240 000 euroa. | granted=240000
fi | Hanke on saanut 240 000 euron ESR-rahoituksen. | granted=240000
fi | Hankkeelle on myönnetty 240 000 euron avustus Euroopan sosiaalirahastosta. | granted=240000
fi | Myönnetyn tuen määrä on 240 000 euroa. | granted=240000
fi | ELY-keskus tukee hanketta 240 000 eurolla. | granted=240000
fi | Tukea tulee 240 000 euroa. | granted=240000
fi | Lapin ELY-keskuksen rahoitus hankkeelle on 240 000 euroa. | granted=240000
fi | Rahoituspäätös oli suuruudeltaan 240 000 euroa. | granted=240000
fi | Euroopan sosiaalirahasto plussasta (ESR+) ja valtiolta tulee 240 000 euroa. | EU+state=240000
fi | EU + valtio 240 000 e (75 %) | EU+state=75%/240000
fi | Siitä ESR-rahoituksen osuus on 160 000 euroa ja valtion 80 000 euroa. | EU=160000 state=80000
fi | ESR:n osuus on 50 prosenttia, valtion 30 ja kuntien 20 prosenttia. | EU=50% state=30% municipalities=20%
fi | Rahoituksesta 44 % tuli ESR:stä, 36 % valtiolta ja 20 % kunnilta. | EU=44% state=36% municipalities=20%
fi | Rahoituksesta 75 prosenttia on peräisin EU:lta ja valtiolta ja loput 25 prosenttia hankkeen toteuttajilta. | EU+state=75% own=25%
fi | Euroopan sosiaalirahaston osuus kustannuksista on 45 %, valtion osuus 35 % ja kuntien osuus 20 %. | EU=45% state=35% municipalities=20%
fi | Hankkeen budjetti on 400 000 euroa, josta ESR- ja valtion rahoituksen osuus on 320 000 euroa, kuntien 60 000 euroa ja omarahoitus 20 000 euroa. | total=400000 EU+state=320000 municipalities=60000 own=20000
fi | Kuntien kukkarosta hankkeeseen tulee 60 000 euroa. | municipalities=60000
fi | Kunnat osallistuvat kustannuksiin 60 000 eurolla. | municipalities=60000
fi | Mukana olevat yritykset maksavat 20 000 euroa. | private=20000
fi | Yritysten rahoitusosuus on viisi prosenttia eli 20 000 euroa. | private=5%/20000
fi | Omaa rahaa opisto panee hankkeeseen 20 000 euroa. | own=20000
fi | Ammattiopisto maksaa itse loput 20 000 euroa. | own=20000
fi | Opiston omarahoitus on 20 000 euroa eli viisi prosenttia. | own=5%/20000
fi | Kuntayhtymän vetämälle hankkeelle on haettu 300 000 euron rahoitusta aluekehitysrahastolta. | requested=300000
fi | Myönnetty EAKR- + valtion rahoitus: 187 000 € (kokonaisrahoitus 249 000 €) | granted=187000 total=249000
fi | Rahaa haettiin 300 000 euroa, mutta ELY-keskus myönsi 240 000 euroa. | requested=300000 granted=240000
fi | Julkinen rahoitus on 320 000 euroa. | public=320000
fi | Julkista rahoitusta suunniteltiin 320 000 euroa, ja sitä käytettiin lopulta 311 200 euroa. | public=320000 public-used=311200
fi | ESR-tukea ja valtion rahaa käytettiin 351 700 euroa, vaikka sitä oli alun perin myönnetty 366 000. | used=351700
fi | Kaupungin työllisyyspalvelujen budjetti on 5,2 miljoonaa euroa. | -
fi | Pitkäaikaistyöttömyys maksaa kunnalle vuosittain 900 000 euroa. | -
fi | Kyläkoulun remontti maksoi 420 000 euroa, mutta se ei kuulunut hankkeeseen. | -
fi | Uusi laite maksoi 24 000 euroa. | -
fi | Ensimmäisenä vuonna käytössä on 80 000 euroa. | -
fi | Tänä vuonna hanke saa 80 000 euroa. | -
fi | Edellinen hanke Kipinä maksoi 250 000 euroa. | -
fi | ELY-keskus jakoi keväällä kaikkiaan 4,1 miljoonaa euroa. | -
fi | Haussa oli jaossa 4,1 miljoonaa euroa. | -
fi | Seuraavassa haussa myönnetään tukea 1,5 miljoonaa euroa. | -
fi | Kuntayhtymän liikevaihto on 12 miljoonaa euroa. | -
fi | Osallistujalle maksetaan 1 200 euroa kuukaudessa. | -
fi | Osatoteuttajan budjetti on 85 000 euroa. | -
fi | Kemin kaupungin osuus hankkeen budjetista on 85 000 euroa. | -
fi | TE-keskus päätti samassa yhteydessä olla rahoittamatta Inarin kultareitti -projektia, jonka kustannusarvio oli 260 000 euroa. | -
fi | Naapurissa on vuodesta 2012 pyörinyt Rantautujat-hanke, jonka budjetti on miljoona euroa. | -
fi | Kaupunki käytti samaan aikaan omaa rahaansa rantatien päällystämiseen 190 000 euroa, mutta tie ei kuulunut hankkeeseen. | -
fi | Opiston johtajan palkka on 95 000 euroa vuodessa. | -
fi | Hankkeen ansiosta yritysten myynti kasvoi 450 000 euroa. | -
fi | Säästöä kunnalle syntyi 130 000 euroa. | -
fi | Koko ohjelmasta hankkeita on rahoitettu 48 miljoonalla eurolla. | -
fi | Kuutamon kunta lainasi hankkeelle 30 000 euroa. | -
fi | Yksi koulutuspaikka maksaa 8 500 euroa. | -
fi | Tontti ostettiin kunnalta 45 000 eurolla. | -
fi | Hylätty hakemus koski 180 000 euron tukea. | -
fi | Alkuperäinen budjetti oli 350 000 euroa, mutta se pieneni 320 000 euroon. | total=320000
fi | Vastaava ruotsalainen ohjelma maksoi kaksi miljoonaa euroa. | -
fi | Hankkeen kokonaiskustannukset ovat 320 000 euroa, josta vuodelle 2017 on varattu 72 000 euroa. | total=320000
sv | Ur Europeiska regionala utvecklingsfonden (ERUF) och av staten kommer 240 000 euro. | EU+state=240000
sv | Projektets totala kostnader är cirka 1,2 milj. euro. | total=1200000
sv | Projektets totalbudget är 1,2 miljoner euro. | total=1200000
sv | Totalbudgeten är 320 000 €. | total=320000
sv | Budgeten omfattar 320 000 euro. | total=320000
sv | Projektet har en budget på drygt 300 000 euro. | total=300000
sv | Projektet kostar en halv miljon euro. | total=500000
sv | Kostnaderna uppgår till 320 000 euro. | total=320000
sv | Projektets pris är 320 000 euro. | total=320000
sv | Slutnotan för projektet blev 310 500 euro. | total=310500
sv | Projektet beviljades 240 000 euro av NTM-centralen. | granted=240000
sv | NTM-centralen har beviljat 240 000 euro i stöd. | granted=240000
sv | Projektet fick 240 000 euro ur Europeiska socialfonden. | granted=240000
sv | NTM-centralen understöder projektet med 240 000 euro. | granted=240000
sv | Det beviljade stödet är 240 000 euro. | granted=240000
sv | NTM-centralens finansiering är 240 000 euro. | granted=240000
sv | ESF:s andel är 160 000 euro och statens 80 000 euro. | EU=160000 state=80000
sv | EU betalar 50 procent, staten 30 procent och kommunerna 20 procent. | EU=50% state=30% municipalities=20%
sv | Av finansieringen kommer 44 % från ESF, 36 % från staten och 20 % från kommunerna. | EU=44% state=36% municipalities=20%
sv | Den egna finansieringen är 64 000 euro (20 %). | own=20%/64000
sv | Företagen står för 20 000 euro. | private=20000
sv | Städerna bidrar med 60 000 euro. | municipalities=60000
sv | Kommunernas andel är 15 procent, dvs. 60 000 euro. | municipalities=15%/60000
sv | Det söktes 300 000 euro men beviljades 240 000 euro. | requested=300000 granted=240000
sv | Den offentliga finansieringen var enligt planen 470 000 euro, men stannade vid 461 070 euro. | public=470000 public-used=461070
sv | Ett nytt tak på föreningshuset kostade 45 000 euro. | -
sv | I år används 80 000 euro. | -
sv | I utlysningen delades 4,1 miljoner euro ut. | -
sv | Föregångaren Gnistan hade en budget på 250 000 euro. | -
sv | Långtidsarbetslösheten kostar kommunen 900 000 euro om året. | -
sv | Lovisa stads andel av budgeten är 85 000 euro. | -
sv | Staden reparerar hamnen för 190 000 euro, men det hör inte till projektet. | -
sv | Institutet omsätter 12 miljoner euro. | -
sv | Avslag fick Kobi-projektet, som hade sökt 180 000 euro. | -
sv | En maskin köptes för 24 000 euro. | -
en | The total budget is about 1.2 million euros. | total=1200000
en | The total budget is €1.2m. | total=1200000
en | The total budget is EUR 1.2 million. | total=1200000
en | The project has a total budget of 320 000 €. | total=320000
en | The project costs just under 300,000 euros. | total=300000
en | The project costs half a million euros. | total=500000
en | The costs total EUR 96,000, of which ERDF and state funding accounts for 80 per cent, EUR 76,800. | total=96000 EU+state=80%/76800
en | Overall costs come to €320,000. | total=320000
en | The three-year project is worth 320,000 euros. | total=320000
en | Its budget, EUR 320,000, covers three years. | total=320000
en | In the end the project cost 310,500 euros. | total=310500
en | The ELY Centre awarded the project 240,000 euros. | granted=240000
en | The project has been awarded a grant of EUR 240,000. | granted=240000
en | ESF funding of €240,000 was granted to the project. | granted=240000
en | The ELY Centre supports it with €240,000. | granted=240000
en | The grant is €240,000. | granted=240000
en | Of the funding 44% came from the ESF, 36% from the state and 20% from the municipalities. | EU=44% state=36% municipalities=20%
en | The ESF pays 50 per cent, the state 30 per cent and the municipalities 20 per cent. | EU=50% state=30% municipalities=20%
en | The college's own share is 64,000 euros (20 per cent). | own=20%/64000
en | Companies chip in 20,000 euros. | private=20000
en | Northern Works Oy takes part as a partner and pays EUR 30,400 of the costs as private funding. | private=30400
en | The municipalities put in €60,000. | municipalities=60000
en | EUR 300,000 was applied for, and the ELY Centre granted EUR 240,000. | requested=300000 granted=240000
en | Public funding was planned at 410,000 euros; the final figure is 388,640 euros. | public=410000 public-used=388640
en | The first budget of the association's yard, 65,000 euros, was a different matter and had nothing to do with the ESF. | -
en | The roof of the school cost 45,000 euros. | -
en | This year 80,000 euros will be spent. | -
en | EUR 4.1 million was shared out in the call. | -
en | Its forerunner, Spark, had a budget of 250,000 euros. | -
en | Long-term unemployment costs the town 900,000 euros a year. | -
en | The city's part of the budget is 85,000 euros. | -
en | Not funded this time: Ski Tunnel, for which EUR 400,000 had been applied. | -
en | A machine was bought for 24,000 euros. | -
en | The college has a turnover of 12 million euros. | -
en | All decisions of the spring add up to EUR 1.9 million. | -
fi | Hankkeen kokonaisarvo on 320 000 euroa. | total=320000
fi | Kyseessä on 320 000 euron hanke. | total=320000
fi | Hankkeen kokonaiskustannukset kohoavat 320 000 euroon. | total=320000
fi | Kokonaissumma on 320 000 euroa, josta EU maksaa puolet. | total=320000
fi | Hankkeen koko budjetti on n. 320 000 €. | total=320000
fi | Kustannukset: 320 000 €. | total=320000
fi | Rahoitus yhteensä 320 000 €. | total=320000
fi | Kolmen vuoden budjetti on 320 000 euroa. | total=320000
fi | Hankkeen budjetti (320 000 euroa) jakautuu kolmelle vuodelle. | total=320000
fi | Hankkeelle on budjetoitu 320 000 euroa. | total=320000
fi | Siihen on budjetoitu 320 000 euroa. | total=320000
fi | ELY-keskukselta saatiin tukea 240 000 euroa. | granted=240000
fi | Lapin ELY-keskus on tehnyt hankkeesta myönteisen rahoituspäätöksen, jonka suuruus on 240 000 euroa. | granted=240000
fi | ESR-tuen määrä on 240 000 euroa. | EU=240000
fi | ELY-keskuksen myöntämä avustus on 240 000 euroa. | granted=240000
fi | Päätöksen mukaan hanke saa tukea enintään 240 000 euroa. | -
fi | Budjetista 80 % on EU:n ja valtion rahaa, 15 % kuntien ja 5 % omaa rahoitusta. | EU+state=80% municipalities=15% own=5%
fi | EU:n ja valtion osuus on 256 000 euroa, kuntien 48 000 euroa ja yritysten 16 000 euroa. | EU+state=256000 municipalities=48000 private=16000
fi | ESR ja valtio rahoittavat hankkeesta 80 prosenttia, loput maksaa opisto itse. | EU+state=80%
fi | Valtion ja ESR:n osuus on yhteensä 80 prosenttia. | EU+state=80%
fi | Rahoitus jakautuu näin: ESR 50 %, valtio 25 %, kunnat 15 % ja omarahoitus 10 %. | EU=50% state=25% municipalities=15% own=10%
fi | Omarahoitusosuus on 20 prosenttia. | own=20%
fi | Kuntarahoitusta kertyy 48 000 euroa. | municipalities=48000
fi | Kuntien maksettavaksi jää 48 000 euroa. | municipalities=48000
fi | Yrityksiltä kerätään 16 000 euroa. | private=16000
fi | Työttömyyden kulut ovat kunnassa 1,4 miljoonaa euroa. | -
fi | Opisto rakentaa uuden hallin 2,5 miljoonalla eurolla. | -
fi | Koulutuksen hinta on 4 500 euroa. | -
fi | Yhden työpaikan luominen maksaa 12 000 euroa. | -
fi | Alueen yritykset ovat investoineet 6 miljoonaa euroa. | -
fi | Maakunnassa ESR-rahaa on jaettavana 8 miljoonaa euroa. | -
fi | Kuutamon ammattiopiston osuus on 120 000 euroa. | -
fi | Kuutamon ammattiopiston omarahoitus on 64 000 euroa. | own=64000
fi | Sisarhankkeen budjetti on 150 000 euroa. | -
fi | Viime vuonna hankkeessa käytettiin 95 000 euroa. | -
fi | Hanke tuotti säästöjä 40 000 euroa. | -
fi | Hankkeen tekemän selvityksen mukaan viennin arvo on 3 miljoonaa euroa. | -
fi | Palkkoihin kuluu 180 000 euroa. | -
sv | Projektets budget uppgår till 320 000 euro. | total=320000
sv | Det handlar om ett projekt på 320 000 euro. | total=320000
sv | Totalsumman är 320 000 euro. | total=320000
sv | Projektets totala finansiering är 320 000 euro. | total=320000
sv | Finansiering totalt 320 000 euro. | total=320000
sv | Stödet från NTM-centralen är 240 000 euro. | granted=240000
sv | ESF-stödet är 240 000 euro. | EU=240000
sv | Av NTM-centralen fick projektet 240 000 euro. | granted=240000
sv | Understödet är 240 000 euro. | granted=240000
sv | 80 % av budgeten kommer från EU och staten, 15 % från kommunerna och 5 % är egen finansiering. | EU+state=80% municipalities=15% own=5%
sv | EU:s och statens andel är 256 000 euro, kommunernas 48 000 euro och företagens 16 000 euro. | EU+state=256000 municipalities=48000 private=16000
sv | Finansieringen fördelar sig så här: ESF 50 %, staten 25 %, kommunerna 15 % och egen andel 10 %. | EU=50% state=25% municipalities=15% own=10%
sv | Självfinansieringsandelen är 20 procent. | own=20%
sv | Kommunerna bidrar med sammanlagt 48 000 euro. | municipalities=48000
sv | Institutet bygger en ny hall för 2,5 miljoner euro. | -
sv | Kursen kostar 4 500 euro. | -
sv | I fjol användes 95 000 euro. | -
sv | Lönerna uppgår till 180 000 euro. | -
en | The project's budget amounts to €320,000. | total=320000
en | The overall sum is 320,000 euros. | total=320000
en | Total funding comes to €320,000. | total=320000
en | Support from the ELY Centre amounts to €240,000. | granted=240000
en | The project received €240,000 from the ELY Centre. | granted=240000
en | 80% of the budget comes from the EU and the state, 15% from the municipalities and 5% is own funding. | EU+state=80% municipalities=15% own=5%
en | The funding is divided as follows: ESF 50%, state 25%, municipalities 15% and own contribution 10%. | EU=50% state=25% municipalities=15% own=10%
en | The college is building a new hall for 2.5 million euros. | -
en | The course costs 4,500 euros. | -
en | Last year the project spent 95,000 euros. | -
en | Salaries take €180,000. | -
en | The companies in the area have invested 6 million euros. | -
fi | Kaikkiaan kolmivuotinen työ maksaa 320 000 euroa. | total=320000
fi | Hankkeella on 320 000 euron budjetti. | total=320000
fi | Hankkeen kustannusarvio on 320 000 euroa, ja siitä ELY-keskus rahoittaa 240 000 euroa. | total=320000 granted=240000
fi | Lapin ELY-keskus on myöntänyt Euroopan sosiaalirahaston tukea 240 000 euroa. | granted=240000
fi | ELY-keskus rahoittaa hanketta 240 000 eurolla, loput 80 000 euroa tulee kunnilta. | granted=240000 municipalities=80000
fi | Kustannukset, 320 000 euroa, katetaan ESR-tuella (75 %) ja kuntien rahalla (25 %). | total=320000 EU=75% municipalities=25%
fi | Toteutuneet kustannukset olivat 301 250,40 euroa. | total=301250.4
fi | Budjetista jäi käyttämättä 18 000 euroa. | -
fi | Bussi maksaa 1 200 euroa päivässä. | -
fi | Kaupunginhallitus myönsi nuorisoseuralle 15 000 euroa talon korjaamiseen. | -
fi | Säätiö lahjoitti hankkeelle 10 000 euroa. | -
fi | Kunnan osuus on vuosittain 16 000 euroa. | -
fi | Vuokra on 900 euroa kuukaudessa. | -
fi | Koko maassa ESR-rahaa käytetään 600 miljoonaa euroa. | -
fi | Tehdas investoi uuteen linjaan 12 miljoonaa euroa. | -
fi | Hakemuksen mukaan budjetti on 320 000 euroa. | total=320000
sv | Projektet har en totalbudget på 320 000 euro, varav NTM-centralen finansierar 240 000 euro. | total=320000 granted=240000
sv | NTM-centralen finansierar projektet med 240 000 euro och resten, 80 000 euro, kommer från kommunerna. | granted=240000 municipalities=80000
sv | De slutliga kostnaderna blev 301 250 euro. | total=301250
sv | 18 000 euro av budgeten blev oanvända. | -
sv | Stadsstyrelsen beviljade ungdomsföreningen 15 000 euro för en renovering. | -
sv | En stiftelse donerade 10 000 euro till projektet. | -
sv | Hyran är 900 euro i månaden. | -
sv | I hela landet används 600 miljoner euro ur ESF. | -
sv | Fabriken investerar 12 miljoner euro i en ny linje. | -
sv | Av kostnaderna på 320 000 euro står EU och staten för 75 procent. | total=320000 EU+state=75%
sv | Kommunerna deltar med 48 000 euro och företagen med 16 000 euro. | municipalities=48000 private=16000
en | The project has a total budget of €320,000, of which the ELY Centre finances €240,000. | total=320000 granted=240000
en | The ELY Centre finances the project with €240,000 and the rest, €80,000, comes from the municipalities. | granted=240000 municipalities=80000
en | The final costs were €301,250. | total=301250
en | €18,000 of the budget was left unspent. | -
en | The city board granted the youth club €15,000 for repairs. | -
en | A foundation donated €10,000 to the project. | -
en | The rent is €900 a month. | -
en | In the whole country €600 million of ESF money is used. | -
en | The mill is investing €12 million in a new line. | -
en | Of the costs of €320,000 the EU and the state pay 75 per cent. | total=320000 EU+state=75%
en | The municipalities contribute €48,000 and companies €16,000. | municipalities=48000 private=16000
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


def money_of(funding: Funding) -> set[str]:
    """Return what is read of the money of a project, each as 'role=value'."""
    single = {
        "total": funding.total_cost,
        "granted": funding.eu_state.granted,
        "requested": funding.eu_state.requested,
        "used": funding.eu_state.actual,
        "public": funding.public.planned,
        "public-used": funding.public.actual,
    }
    found = {f"{role}={value if value % 1 else int(value)}" for role, value in single.items() if value}
    for share in funding.shares:
        parts = [f"{share.percent:g}%"] if share.percent is not None else []
        parts += [str(share.amount)] if share.amount is not None else []
        found.add(f"{share.source.replace(' and ', '+')}={'/'.join(parts)}")
    return found


@pytest.mark.parametrize(("language", "said", "read"), ROWS)
def test_a_sum_is_what_its_clause_says(language: str, said: str, read: str) -> None:
    text = f"{HEAD[language].replace('Hanke alkoi 1.3.2016 ja päättyy 31.12.2018. ', '')}{said}\n"
    funding = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0].funding
    assert money_of(funding) == (set() if read == "-" else set(read.split()))
