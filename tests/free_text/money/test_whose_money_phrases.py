"""Whose a sum is: a year's, a partner's, another project's, a fund's or a thing's is no total of a project."""

from __future__ import annotations

import pytest

from tests.free_text.contacts.test_whose_contact_phrases import TEXT
from tests.free_text.texts import at, found

TOTAL = {
    "fi": "Hankkeen kokonaiskustannukset ovat 480 000 euroa.",
    "sv": "Projektets totala kostnader är 480 000 euro.",
    "en": "The total cost of the project is EUR 480,000.",
}
OTHERS = """
fi | Keväällä rakennamme laiturin, jonka kustannusarvio on 111 000 euroa.
fi | Syksyllä starttaa Uusi luotsi, jonka budjetti on 111 000 euroa.
fi | Tuulimylly on EAKR-hanke, jossa koulutetaan hitsaajia. Hankkeen budjetti on 111 000 euroa.
sv | Skolan planerar Ljusbron, med en tänkt budget på 111 000 euro.
sv | Havskonst är ett ESF-projekt som drivs av ett institut. Projektet har en budget på 111 000 euro.
en | Blue Yard is an ESF project in another town. The project has a budget of EUR 111,000.
fi | Hankkeen ensimmäisen vuoden budjetti on 111 000 euroa.
fi | Vuoden 2020 kustannukset ovat 111 000 euroa.
fi | Hankkeen kustannukset vuonna 2020 olivat 111 000 euroa.
fi | Vuosibudjetti on 111 000 euroa.
fi | Ammattiopiston osuus hankkeen budjetista on 111 000 euroa.
fi | Rantaseudun Kehitys Oy:n osuus hankkeen budjetista on 111 000 euroa, johon haetaan tukea 88 000 euroa.
fi | Koulut saivat ministeriöltä 111 000 euron erityisavustuksen verkostohankkeelleen.
fi | Kajaanin kaupungin osabudjetti on 111 000 euroa.
fi | Osatoteuttajan budjetti on 111 000 euroa.
fi | Osahankkeen budjetti on 111 000 euroa.
fi | Naapurimaakunnan Polku-hankkeen kokonaisbudjetti on 111 000 euroa.
fi | Sisarhankkeen kokonaiskustannukset ovat 111 000 euroa.
fi | Edeltäneen hankkeen budjetti oli 111 000 euroa.
fi | Jatkohankkeen kustannusarvio on 111 000 euroa.
fi | Haussa oli jaossa yhteensä 111 000 euroa.
fi | Hakukierroksella rahaa myönnettiin kaikkiaan 1,1 miljoonaa euroa.
fi | Ohjelman kokonaisbudjetti on 111 miljoonaa euroa.
fi | Koko ESR-ohjelman rahoitus on 111 miljoonaa euroa.
fi | Maakunnan kokonaisrahoitus vuodelle 2020 on 1,1 miljoonaa euroa.
fi | Alun perin hankkeelle haettiin 111 000 euron kokonaisbudjettia.
fi | Hakemuksessa kokonaiskustannuksiksi arvioitiin 111 000 euroa, mutta rahoittaja leikkasi sitä.
fi | Ensimmäisessä hakemuksessa budjetti oli 111 000 euroa.
fi | Hankkeen budjetista palkkoihin menee 111 000 euroa.
fi | Palkkakustannukset ovat 111 000 euroa.
fi | Matkakulut ovat yhteensä 111 000 euroa.
fi | Laitteiston hankintahinta oli 111 000 euroa.
fi | Uuden hallin kustannusarvio on 111 000 euroa.
fi | Remontti maksaa 111 000 euroa.
fi | Tilojen vuokra on 111 000 euroa vuodessa.
fi | Yrityksen liikevaihto on 111 000 euroa.
fi | Säästöä syntyi yhteensä 111 000 euroa.
fi | Investointien kokonaissumma on 111 000 euroa.
fi | Yritykset investoivat yhteensä 111 000 euroa.
fi | Syrjäytyminen maksaa yhteiskunnalle 1,1 miljoonaa euroa.
fi | Yhden nuoren syrjäytymisen hinta on 1,1 miljoonaa euroa.
fi | Kunnan budjetti on 111 miljoonaa euroa.
fi | Opiston budjetti pieneni 111 000 euroa.
fi | Hankkeen jälkeen kaupunki käyttää toimintaan 111 000 euroa.
fi | Kaupunki varaa budjettiinsa 111 000 euroa hankkeen jatkoa varten.
fi | Vastaava rakennustyö olisi maksanut 111 000 euroa.
fi | Ilman hanketta kustannukset olisivat olleet 111 000 euroa.
fi | Seminaarin kustannukset olivat 111 000 euroa.
fi | Kolmen hankkeen yhteinen budjetti on 1,1 miljoonaa euroa.
fi | Kaikkien rahoitettujen hankkeiden kokonaiskustannukset ovat 1,1 miljoonaa euroa.
fi | Maakuntaan on saatu hankerahaa yhteensä 1,1 miljoonaa euroa.
fi | Rahoituspäätöksiä tehtiin yhteensä 1,1 miljoonan euron edestä.
fi | Hankkeen toiselle vaiheelle on budjetoitu 111 000 euroa.
fi | Työpaketin 2 budjetti on 111 000 euroa.
fi | Suomen osuus kansainvälisen hankkeen budjetista on 111 000 euroa.
fi | Hankkeen suomalaisen osuuden kustannukset ovat 111 000 euroa.
fi | Vuonna 2020 budjetista käytettiin 111 000 euroa.
fi | Hanketta edelsi esiselvitys, jonka kustannukset olivat 111 000 euroa.
fi | Esiselvityksen budjetti oli 111 000 euroa.
fi | Osallistujaa kohti hanke maksaa 11 100 euroa.
fi | Hanketta varten rakennettu sauna maksoi 111 000 euroa.
fi | Hankkeessa hankittu auto maksoi 111 000 euroa.
sv | Projektets budget för det första året är 111 000 euro.
sv | Kostnaderna för år 2020 är 111 000 euro.
sv | Årsbudgeten är 111 000 euro.
sv | Institutets andel av projektets budget är 111 000 euro.
sv | Delprojektets budget är 111 000 euro.
sv | Systerprojektets totala budget är 111 000 euro.
sv | Projektet Stigen har en total budget på 111 000 euro.
sv | Det föregående projektets budget var 111 000 euro.
sv | En fortsättning skulle kosta 111 000 euro.
sv | I utlysningen delades sammanlagt 1,1 miljoner euro ut.
sv | Programmets totala budget är 111 miljoner euro.
sv | Landskapets totala finansiering för 2020 är 1,1 miljoner euro.
sv | Ursprungligen ansökte man om en totalbudget på 111 000 euro.
sv | I den första ansökan var budgeten 111 000 euro.
sv | Lönekostnaderna är 111 000 euro.
sv | Resekostnaderna är sammanlagt 111 000 euro.
sv | Utrustningens pris var 111 000 euro.
sv | Den nya hallen kostar 111 000 euro.
sv | Renoveringen kostar 111 000 euro.
sv | Hyran är 111 000 euro om året.
sv | Företagets omsättning är 111 000 euro.
sv | Sammanlagt sparades 111 000 euro.
sv | Investeringarna uppgår till totalt 111 000 euro.
sv | Utanförskapet kostar samhället 1,1 miljoner euro.
sv | Kommunens budget är 111 miljoner euro.
sv | Institutets budget minskade med 111 000 euro.
sv | Efter projektet satsar staden 111 000 euro på verksamheten.
sv | Utan projektet hade kostnaderna varit 111 000 euro.
sv | Seminariets kostnader var 111 000 euro.
sv | De tre projektens gemensamma budget är 1,1 miljoner euro.
sv | Alla beviljade projekt har en sammanlagd budget på 1,1 miljoner euro.
sv | För projektets andra skede har budgeterats 111 000 euro.
sv | Arbetspaket 2 har en budget på 111 000 euro.
sv | Finlands andel av det internationella projektets budget är 111 000 euro.
sv | År 2020 användes 111 000 euro av budgeten.
sv | Förstudiens budget var 111 000 euro.
sv | Per deltagare kostar projektet 11 100 euro.
sv | Bilen som köptes i projektet kostade 111 000 euro.
en | The budget for the first year is EUR 111,000.
en | The costs in 2020 were EUR 111,000.
en | The annual budget is EUR 111,000.
en | The college's share of the project budget is EUR 111,000.
en | The sub-project's budget is EUR 111,000.
en | The sister project's total budget is EUR 111,000.
en | The Pathway project has a total budget of EUR 111,000.
en | The previous project's budget was EUR 111,000.
en | A continuation would cost EUR 111,000.
en | In the call a total of EUR 1.1 million was shared out.
en | The programme's total budget is EUR 111 million.
en | The region's total funding for 2020 is EUR 1.1 million.
en | Originally a total budget of EUR 111,000 was applied for.
en | In the first application the budget was EUR 111,000.
en | Staff costs are EUR 111,000.
en | Travel costs total EUR 111,000.
en | The price of the equipment was EUR 111,000.
en | The new hall costs EUR 111,000.
en | The renovation costs EUR 111,000.
en | The rent is EUR 111,000 a year.
en | The company's turnover is EUR 111,000.
en | A total of EUR 111,000 was saved.
en | The investments total EUR 111,000.
en | Exclusion costs society EUR 1.1 million.
en | The municipality's budget is EUR 111 million.
en | The college's budget shrank by EUR 111,000.
en | After the project the city will spend EUR 111,000 on the activities.
en | Without the project the costs would have been EUR 111,000.
en | The costs of the seminar were EUR 111,000.
en | The joint budget of the three projects is EUR 1.1 million.
en | All the projects funded have a total budget of EUR 1.1 million.
en | EUR 111,000 has been budgeted for the second phase of the project.
en | Work package 2 has a budget of EUR 111,000.
en | Finland's share of the international project's budget is EUR 111,000.
en | In 2020 EUR 111,000 of the budget was used.
en | The feasibility study had a budget of EUR 111,000.
en | Per participant the project costs EUR 11,100.
en | The car bought in the project cost EUR 111,000.
fi | Hankkeen budjetti vuodelle 2020 on 111 000 euroa.
fi | Tänä vuonna hankkeen kokonaiskustannukset ovat 111 000 euroa.
fi | Hankkeen viimeisen vuoden kustannusarvio on 111 000 euroa.
fi | Kuhmon kaupungin kokonaiskustannukset hankkeessa ovat 111 000 euroa.
fi | Selänteen osuus kokonaisbudjetista on 111 000 euroa.
fi | Oulun yliopiston osahankkeen kokonaiskustannukset ovat 111 000 euroa.
fi | Liiton koko hankepotti on 1,1 miljoonaa euroa.
fi | ELY-keskuksen ESR-budjetti tälle vuodelle on 1,1 miljoonaa euroa.
fi | Vuonna 2019 maakunnassa myönnettiin ESR-rahoitusta 1,1 miljoonaa euroa.
fi | Hämeen ELY-keskus on myöntänyt ohjelmakaudella rahoitusta yhteensä 111 miljoonaa euroa.
fi | Samassa päätöksessä Polku-hanke sai 111 000 euroa.
fi | Toiselle hankkeelle myönnettiin 111 000 euroa.
fi | Hankkeen omistajalle tämä tarkoittaa 111 000 euron vuosittaista kulua.
fi | Rakennus on vakuutettu 111 000 eurosta.
fi | Tapahtuman budjetti on 111 000 euroa.
fi | Valtuusto hyväksyi koulun 111 000 euron peruskorjauksen.
fi | Hankkeen aikana perustetun yrityksen liikevaihto on 111 000 euroa.
fi | Kehittämisyhtiön vuosibudjetti on 111 000 euroa.
fi | Työllisyyspalvelujen kustannukset ovat kaupungille 1,1 miljoonaa euroa.
fi | Työmarkkinatuen kuntaosuus maksoi kaupungille 1,1 miljoonaa euroa.
fi | Uuden linjan kokonaiskustannukset ovat 111 000 euroa.
fi | Laitteen hinta oli 111 000 euroa.
fi | Koneen kokonaishinta on 111 000 euroa.
fi | Lukon kiinni pitäminen maksaa 111 000 euroa.
fi | Jos hanke saa jatkoa, budjetti on 111 000 euroa.
fi | Jatkorahoitusta haetaan 111 000 euroa.
fi | Hankkeelle on haettu lisärahoitusta 111 000 euroa.
fi | Lisärahoitusta myönnettiin 111 000 euroa.
fi | Hankkeen kustannuksista ostopalvelujen osuus on 111 000 euroa.
fi | Kustannuksista 111 000 euroa on palkkoja.
fi | Hankkeen budjetista 111 000 euroa on varattu matkoihin.
fi | Palkintosumma on 111 000 euroa.
fi | Tontin kauppahinta on 111 000 euroa.
fi | Kokonaisinvestointi on 111 000 euroa.
fi | Hallin rakennuskustannukset ovat 111 000 euroa.
fi | Puhelinkeskuksen uusiminen maksaa 111 000 euroa.
fi | Koko kampus maksoi 111 000 euroa.
fi | Valtakunnallisen ohjelman kustannukset ovat 111 miljoonaa euroa.
sv | Projektets budget för år 2020 är 111 000 euro.
sv | I år är projektets totala kostnader 111 000 euro.
sv | Vegas andel av den totala budgeten är 111 000 euro.
sv | Förbundets hela projektpott är 1,1 miljoner euro.
sv | År 2019 beviljades ESF-finansiering för 1,1 miljoner euro i landskapet.
sv | NTM-centralen har under programperioden beviljat sammanlagt 111 miljoner euro.
sv | I samma beslut fick projektet Stigen 111 000 euro.
sv | Ett annat projekt beviljades 111 000 euro.
sv | Evenemangets budget är 111 000 euro.
sv | Fullmäktige godkände skolans renovering för 111 000 euro.
sv | Utvecklingsbolagets årsbudget är 111 000 euro.
sv | Sysselsättningstjänsterna kostar staden 1,1 miljoner euro.
sv | Den nya linjens totala kostnader är 111 000 euro.
sv | Maskinens pris är 111 000 euro.
sv | Om projektet får fortsättning är budgeten 111 000 euro.
sv | Fortsatt finansiering på 111 000 euro söks.
sv | Av kostnaderna är 111 000 euro löner.
sv | Av budgeten har 111 000 euro reserverats för resor.
sv | Hallens byggnadskostnader är 111 000 euro.
sv | Tomtens köpesumma är 111 000 euro.
en | The project's budget for 2020 is EUR 111,000.
en | This year the project's total costs are EUR 111,000.
en | Vega's share of the total budget is EUR 111,000.
en | The council's whole project pot is EUR 1.1 million.
en | In 2019 ESF funding of EUR 1.1 million was granted in the region.
en | The ELY Centre has granted a total of EUR 111 million during the programme period.
en | In the same decision the Pathway project received EUR 111,000.
en | Another project was granted EUR 111,000.
en | The event has a budget of EUR 111,000.
en | The council approved the renovation of the school for EUR 111,000.
en | The development company has an annual budget of EUR 111,000.
en | Employment services cost the city EUR 1.1 million.
en | The new line's total costs are EUR 111,000.
en | The price of the machine is EUR 111,000.
en | If the project is continued, its budget will be EUR 111,000.
en | Further funding of EUR 111,000 is being applied for.
en | Of the costs, EUR 111,000 are salaries.
en | EUR 111,000 of the budget has been set aside for travel.
en | The construction costs of the hall are EUR 111,000.
en | The plot was bought for EUR 111,000.
"""
ROWS = [tuple(line.split(" | ", 1)) for line in OTHERS.strip().splitlines()]


@pytest.mark.parametrize(("language", "said"), ROWS)
def test_a_sum_of_something_else_is_no_sum_of_the_project(language: str, said: str) -> None:
    story, _ = TEXT[language]
    alone = found(f"{story} {said}")
    assert at(alone, "funding", "total_cost") is None
    assert at(alone, "funding", "eu_state") is None
    assert at(found(f"{story} {TOTAL[language]}\n\n{said}"), "funding", "total_cost") == 480000
