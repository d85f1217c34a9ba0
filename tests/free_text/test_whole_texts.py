"""Whole texts that are in no half of the corpus: what the project is called, whose it is, who takes part."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

# text → name, actor, partners (None: not judged).
TEXTS: dict[str, tuple[str, str, str, set[str] | None]] = {
    "workshop in the evenings": (
        """
Ilomantsin kunta – Uutiset

Pajan ovet auki myös iltaisin

15.3.2019

Ilomantsissa on käynnistynyt Koivusta kiinni -niminen hanke, jossa työttömät nuoret opettelevat puusepän taitoja. Hankkeesta vastaa Ilomantsin kunta, ja mukana ovat lisäksi Tuupovaaran Nikkarit ry sekä Riveria-säätiö sr. Rahoitus tulee Euroopan sosiaalirahastosta ja sen on myöntänyt Pohjois-Karjalan ELY-keskus.

– Ensimmäiset kymmenen nuorta aloittivat maaliskuun alussa, kertoo hankekoordinaattori Inka Mutanen.

Toimintaa on Ilomantsissa, Tuupovaarassa ja Enossa. Hanke jatkuu vuoden 2021 loppuun. Sen kokonaisbudjetti on 312 400 euroa.

Koivusta kiinni jatkaa Pajapolku-hankkeen työtä, joka päättyi viime syksynä.

Lisätietoja: hankekoordinaattori Inka Mutanen, 050 555 0000
""",
        "Koivusta kiinni",
        "Ilomantsin kunta",
        {"Tuupovaaran Nikkarit ry", "Riveria-säätiö sr"},
    ),
    "two languages at work": (
        """
LEHDISTÖTIEDOTE 4.9.2012

Kaksi kieltä, yksi työpaikka

Pohjanmaan Osuuskauppaopisto ja Vaasan kaupunki ovat saaneet yhteiselle hankkeelleen ESR-rahoitusta. Kielisilta, kuten hanke on ristitty, opettaa maahanmuuttajille ruotsia työn lomassa. Opisto hallinnoi hanketta ja kaupunki on osatoteuttaja.

Kielisillan kustannukset ovat yhteensä 254 000 euroa, ja siitä Pohjanmaan ELY-keskuksen myöntämä tuki kattaa 203 200 euroa. Hanke toteutetaan 1.10.2012–30.9.2014 Vaasassa ja Mustasaaressa.
""",
        "Kielisilta",
        "Pohjanmaan Osuuskauppaopisto",
        {"Vaasan kaupunki"},
    ),
    "newsletter of a council": (
        """
Etelä-Savon maakuntaliiton uutiskirje 2/2018

EAKR-rahaa järvipelastukseen

Etelä-Savon maakuntaliitto rahoittaa 210 000 eurolla hanketta, jossa kehitetään järvialueiden pelastustoimen viestiverkkoa. Hanketta toteuttaa Saimaan Pelastusteknologia Oy yhdessä Kaakkois-Suomen ammattikorkeakoulun kanssa.
Hanke nimeltä Hätähuuto käynnistyi toukokuussa ja kestää kaksi vuotta. Kokeiluja tehdään Savonlinnassa, Mikkelissä ja Puumalassa.
""",
        "Hätähuuto",
        "Saimaan Pelastusteknologia Oy",
        {"Kaakkois-Suomen ammattikorkeakoulu"},
    ),
    "page of an association": (
        """
<html><head><title>Metsän mieli - Rautjärven Mielenterveysseura ry</title></head><body>
<div id="nav"><a href="/">Etusivu</a> <a href="/toiminta">Toiminta</a> <a href="/hankkeet">Hankkeet</a></div>
<div id="content"><h1>Metsän mieli</h1>
<p>Metsän mieli vie mielenterveyskuntoutujat luontoon. Ryhmät retkeilevät ympäri vuoden Rautjärvellä ja Ruokolahdella.</p>
<h2>Faktat</h2>
<table><tr><td>Aika</td><td>1.1.2018 - 31.12.2020</td></tr>
<tr><td>Rahoittaja</td><td>STEA</td></tr>
<tr><td>Kumppanit</td><td>Etelä-Karjalan Luontokeskus, Imatran Latu ry</td></tr></table>
<h2>Yhteystiedot</h2><p>projektisuunnittelija Veera Kolkka<br>veera.kolkka(at)rautjarvenmieli.example</p></div>
<div id="footer">Rautjärven Mielenterveysseura ry, Kirkkotie 2, 56800 Simpele</div></body></html>
""",
        "Metsän mieli",
        "Rautjärven Mielenterveysseura ry",
        {"Etelä-Karjalan Luontokeskus", "Imatran Latu ry"},
    ),
    "a year more": (
        """
Kun rannat soivat

Merikarvian Musiikkiyhdistys ry:n luotsaama Rantojen soitto sai vuoden lisäaikaa. Satakuntaliitto hyväksyi hakemuksen viime viikolla. Alun perin EAKR-hanke oli määrä lopettaa 31.8.2013, mutta nyt se jatkuu elokuun 2014 loppuun. Hanke alkoi 1.9.2011.

Rantojen soitto rakentaa tapahtumaverkkoa Merikarvialle, Poriin ja Pomarkkuun. Mukana hankkeessa ovat Porin kaupunki ja Pomarkun kunta.
""",
        "Rantojen soitto",
        "Merikarvian Musiikkiyhdistys ry",
        {"Porin kaupunki", "Pomarkun kunta"},
    ),
    "full name behind the short one": (
        """
Vaalan kunta > Työ ja yrittäminen > Hankkeet

JÄREÄ-hanke

Metsäkoneyritysten johtamista ja jaksamista parannetaan Vaalassa, Utajärvellä ja Puolangalla. Hankkeen koko nimi on Jaksaminen, reiluus ja ammattitaito.

Hankeaika 1.1.2023–30.6.2025
Hankkeen hallinnoija Vaalan kunta
Osatoteuttajat Kainuun Metsäoppilaitos, Oulujokivarren Yrittäjät ry
Rahoitus ESR+ ja valtio 240 000 €, kuntarahoitus 60 000 €
Rahoittaja Pohjois-Pohjanmaan ELY-keskus

Ota yhteyttä!
Projektipäällikkö Teemu Rokua
050 555 0000
""",
        "Jaksaminen, reiluus ja ammattitaito",
        "Vaalan kunta",
        {"Kainuun Metsäoppilaitos", "Oulujokivarren Yrittäjät ry"},
    ),
    "report of a paper": (
        """
"Kuka tahansa voi oppia ompelemaan"

Teksti: Sanni Rautio

KEMI. Kangaskaupan takahuoneessa surisee kuusi konetta yhtä aikaa. Menossa on Neulansilmä-hankkeen kolmas kurssi, jolle on ilmoittautunut pitkäaikaistyöttömiä Kemistä ja Keminmaasta.

Neulansilmän takana on Perämeren Käsityö ry. Se sai viime keväänä Lapin ELY-keskukselta 96 000 euron ESR-tuen, ja loput 24 000 euroa tulevat Kemin kaupungilta. Kursseja pidetään vuosina 2016–2018.

– Täältä on lähdetty jo töihin sisustusliikkeeseen, kertoo ohjaaja Raija Kantola.

Yhdistys on pitänyt aiemmin Kangaspuut-hanketta, josta opittiin paljon.
""",
        "Neulansilmä",
        "Perämeren Käsityö ry",
        set(),
    ),
    "a place for the young": (
        """
Nuorten Keidas -projekti

Keidas on paikka, johon voi tulla omana itsenään. Projektin rahoittaa STEA ja sitä toteuttaa Jyvässeudun Nuortentalo ry. Projekti on käynnissä 2019–2021.

Keidas on auki ma–to klo 12–18 Jyväskylän keskustassa. Kävijöitä on ollut 1 200.

Projektin päämääränä on, ettei yksikään nuori jää yksin.
""",
        "Nuorten Keidas",
        "Jyvässeudun Nuortentalo ry",
        set(),
    ),
    "three train together": (
        """
Pielaveden kunta
Tiedote 2.2.2011

Hakkuuaukolta yrittäjäksi

Pielaveden kunta, Savon Metsäalan Opisto ja Keiteleen kunta ryhtyvät kouluttamaan uusia metsäpalveluyrittäjiä. Pohjois-Savon ELY-keskus teki tammikuussa myönteisen rahoituspäätöksen projektista ”Oma savotta”, joka saa ESR- ja valtion tukea 165 000 euroa.

Projektin hallinnoija Pielaveden kunta palkkaa kaksi kouluttajaa. Projekti kestää 1.2.2011–31.1.2013. Koulutettavia haetaan Pielavedeltä, Keiteleeltä ja Tervosta.

Oma savotta -projektin kokonaiskustannukset ovat noin 220 000 euroa.
""",
        "Oma savotta",
        "Pielaveden kunta",
        {"Savon Metsäalan Opisto", "Keiteleen kunta"},
    ),
    "questions as headings": (
        """
Palveluja kotiovelle

Mikä?
Auto on täynnä: kirjasto, apteekki, pankki. Palveluauto Pirkko kiertää Hirvensalmen, Puumalan ja Sulkavan kyliä.

Kuka?
Hankkeen vetäjä on Hirvensalmen kunta. Kumppaneina Puumalan ja Sulkavan kunnat sekä Etelä-Savon Kylät ry.

Kenen rahalla?
Etelä-Savon maakuntaliitto, EAKR. Tukea 180 000 €, kunnat 60 000 €.

Milloin?
Syksystä 2014 kevääseen 2017.

Kenelle?
Ikääntyneille ja muille, joilla ei ole autoa.
""",
        "Palveluja kotiovelle",
        "Hirvensalmen kunta",
        {"Puumalan kunta", "Sulkavan kunta", "Etelä-Savon Kylät ry"},
    ),
    "a cooperative in the heading": (
        """
Osuuskunta Tuulispää etsii kotihoitajia

Lapinlahdella toimiva Osuuskunta Tuulispää on mukana Savonia-ammattikorkeakoulun Huoma-hankkeessa. Siinä kehitetään kotihoidon etäpalveluja ikäihmisille Lapinlahdella, Iisalmessa ja Sonkajärvellä. ESR-hanke kestää huhtikuuhun 2021.

Huoma sai Etelä-Savon ELY-keskukselta rahoitusta 340 000 euroa. Se alkoi toukokuussa 2018.

- Etähoiva ei korvaa kohtaamista, muistuttaa hankkeen projektipäällikkö Tiina Rönkä Savoniasta.
""",
        "Huoma",
        "Savonia-ammattikorkeakoulu",
        {"Osuuskunta Tuulispää"},
    ),
    "boats": (
        """
Kimitoöns kommun
Nyheter

Unga bygger båtar i Dalsbruk

12.2.2016

Hur bygger man en träbåt? Det får tjugo arbetslösa ungdomar lära sig inom projektet Klinkbyggt, som startade i januari. Kimitoöns kommun är projektägare och Sydkustens Båtgille rf samt Axxells hantverkslinje är med som partner.

Egentliga Finlands NTM-central har beviljat projektet 186 000 euro ur Europeiska socialfonden. Den totala budgeten uppgår till 248 000 euro och projektet löper till och med december 2018.

Klinkbyggt bygger vidare på det tidigare projektet Snickarglädje.

Mer information: projektledare Lasse Dragsfjärd, 050 555 0000
""",
        "Klinkbyggt",
        "Kimitoöns kommun",
        {"Sydkustens Båtgille rf", "Axxell"},
    ),
    "a name that the work goes under": (
        """
Hantverkarna hittar ut på nätet

Sju av tio hantverkare i Österbotten säljer bara på marknader. Det vill Österbottens Hantverk rf ändra på. Föreningen har fått ESF-stöd för en tvåårig satsning som går under namnet Slöjd på skärm.

– Vi börjar med att fotografera varorna ordentligt, säger verksamhetsledaren Marit Övermark, som leder arbetet.

Slöjd på skärm riktar sig till ensamföretagare i Jakobstad, Nykarleby och Vörå. Projekttiden är 1.8.2011–31.7.2013. Budgeten är 143 000 euro, varav 107 250 euro kommer från ESF och staten. Beslutet gavs av NTM-centralen i Österbotten.
""",
        "Slöjd på skärm",
        "Österbottens Hantverk rf",
        set(),
    ),
    "report of a paper, Swedish": (
        """
Pargas Kungörelser 8.10.2009

Kaffe och kompetens

PARGAS. På Köpmansgatan doftar det nybryggt. Bakom disken står Anna, 24, som var arbetslös i två år innan hon hittade hit.
- Här får man misslyckas, säger hon.

Kafét är en del av Nystart Pargas, ett ESF-projekt som leds av Pargas Ungdomsverkstad rf. Pengarna kommer via Egentliga Finlands TE-central. Målgruppen är arbetslösa ungdomar i Pargas och Nagu.

Projektet pågår 2008-2011 och kostar totalt 520 000 euro. Staden står för 20 procent.
""",
        "Nystart Pargas",
        "Pargas Ungdomsverkstad rf",
        set(),
    ),
    "joint project": (
        """
Projektet "Sikta högre" avslutat

Sikta högre var ett samprojekt mellan Vasa yrkesinstitut, Korsholms kommun och Österbottens Företagarförening rf. Yrkesinstitutet var huvudman. Projektet finansierades av Europeiska socialfonden (ESF), Vasa stad och Korsholms kommun.

Projekttiden var 1.1.2012-30.6.2014. Under projektet fick 164 personer studiehandledning. Av dem avlade 58 en yrkesexamen.
""",
        "Sikta högre",
        "Vasa yrkesinstitut",
        {"Korsholms kommun", "Österbottens Företagarförening rf"},
    ),
    "working name": (
        """
Aktuellt från Närpes vuxeninstitut

Språk i växthus

Närpes vuxeninstitut har beviljats ESF-finansiering för att utveckla svenskundervisning i växthus. Undervisningen ges på arbetsplatsen mellan tomatraderna. Arbetsnamnet är Tomatsvenska.

Tomatsvenska genomförs 1.9.2017-31.12.2019 i Närpes, Kristinestad och Kaskö. Medarrangörer är Yrkesakademin i Österbotten och Växthusodlarnas förening rf. Stödbeloppet är 176 000 euro.
""",
        "Tomatsvenska",
        "Närpes vuxeninstitut",
        {"Yrkesakademin i Österbotten", "Växthusodlarnas förening rf"},
    ),
    "old mills": (
        """
Forest Research News

New life for old mills

Sawmills all over Kainuu stand empty. A new project by Kajaani University of Applied Sciences and Kainuu Mill Heritage Association is going to change that. Mill Revival, which got its funding decision in March from the Regional Council of Kainuu, turns five mills into places for small businesses.

The ERDF pays 70 per cent of the EUR 480,000 budget. Work started in April 2016 and continues until the end of 2018 in Kajaani, Kuhmo and Suomussalmi.

The target group is micro-enterprises and craftspeople.
Contact: Project Manager Teemu Leinonen, teemu.leinonen@kajaanimill.example
""",
        "Mill Revival",
        "Kajaani University of Applied Sciences",
        {"Kainuu Mill Heritage Association"},
    ),
    "a city in the heading": (
        """
<html><head><title>The Wind Garden - City of Kristinestad</title></head><body><nav><a href="/">Home</a><a href="/news">News</a></nav>
<main><h1>City of Kristinestad takes wind to school</h1><p class="date">Published 4 October 2022</p>
<p>The Wind Garden is the name of a new project in which pupils and teachers build their own small turbines. The project has been granted EUR 150,000 from the Just Transition Fund by the Regional Council of Ostrobothnia.</p>
<p>The lead partner is the City of Kristinestad, and Novia University of Applied Sciences takes part. The Wind Garden began on 1 September 2022 and runs for two years.</p></main>
<footer>City of Kristinestad, Salutorget 1</footer></body></html>
""",
        "Wind Garden",
        "City of Kristinestad",
        {"Novia University of Applied Sciences"},
    ),
    "the network": (
        """
FOUR WHEELS AND A KITCHEN

The kitchen bus of the Lakeland Food Network has visited 40 villages since last summer. It is part of the network's ERDF project Taste on Tour, which aims to bring local food to village shops.

Taste on Tour is financed through the Regional Council of South Savo. The project runs from 1 May 2018 to 30 April 2021, and its total cost is EUR 366,000. Besides the network, the Municipality of Juva and Mikkeli Food Lab Ltd are involved.

"We are always five minutes late and nobody minds", says driver Kalle Turunen.
""",
        "Taste on Tour",
        "Lakeland Food Network",
        {"Municipality of Juva", "Mikkeli Food Lab Ltd"},
    ),
    "it is called": (
        """
Sustainable Kainuu newsletter, May 2020

Peat drivers retrain for forests

When the peat stopped, so did the pay. In Pudasjärvi and Ranua a two-year ESF project offers machine operators a way into forestry.

It is called From Bog to Birch. Northern Bothnia Vocational College runs it with Ranua Development Ltd, and the ELY Centre for North Ostrobothnia has granted EUR 204,000. There is room for 48 operators.

From Bog to Birch started on 1 March 2020 and ends on 28 February 2022.

Ask more: Jenna Korva, project coordinator, 050 555 0000, jenna.korva@nbvc.example
""",
        "From Bog to Birch",
        "Northern Bothnia Vocational College",
        None,
    ),
    "a minister visits": (
        """
Minister visits Ylivieska workshop

Ylivieska, 14 November 2017 - Young people who have dropped out of school showed their welding to the Minister of Employment today. The workshop is part of Second Spark, a project financed by the European Social Fund and run by the Kalajoki Valley Youth Foundation.

"I burned my glove", said the minister.

Second Spark began in August 2016 and goes on until July 2019. By now 87 young people have taken part, and 31 of them have gone back to school. The project covers Ylivieska, Nivala and Haapavesi. Jokilaaksot Federation of Education is a partner.

Similar work was done in the Workshop Stars project (2013–2015).
""",
        "Second Spark",
        "Kalajoki Valley Youth Foundation",
        {"Jokilaaksot Federation of Education"},
    ),
}
NOTHING = {
    "call": """
Haku ESR+-hankkeisiin aukeaa

Hämeen ELY-keskus avaa haun Euroopan sosiaalirahasto plus -hankkeille 1.9.2023. Haussa on jaossa 4,5 miljoonaa euroa työllisyyttä edistäviin hankkeisiin. Hakijana voi olla kunta, yhdistys tai yritys. Hakemukset jätetään EURA 2021 -järjestelmään 31.10.2023 mennessä.

Lisätietoja: rahoitusasiantuntija Pia Kesä, puh. 0295 555 100
""",
    "council": """
Kaupunginhallituksen päätöksiä 12.3.2018

Kaupunginhallitus hyväksyi tilinpäätöksen. Lisäksi se päätti osallistua Seutusampo-hankkeen ohjausryhmään ja nimesi edustajakseen kehitysjohtaja Ilkka Salmen. Valtuusto kokoontuu 26.3.2018.

Kokouksessa käsiteltiin myös uimahallin remonttia, jonka hinta on 2,3 miljoonaa euroa.
""",
    "effects of a fund": """
Sosiaalirahaston vaikutus näkyy Lapissa

Vuosina 2014–2020 Euroopan sosiaalirahasto rahoitti Lapissa 140 hanketta. Niihin osallistui yli 9 000 ihmistä. Rahaa käytettiin 62 miljoonaa euroa. Lapin ELY-keskuksen mukaan suurin osa hankkeista liittyi työllisyyteen.

Osallistujista joka kolmas sai töitä. Eniten hyötyivät nuoret.
""",
    "vacancy": """
Etsimme projektipäällikköä

Vaasan yliopisto hakee projektipäällikköä ESR-rahoitteiseen Digitytöt-hankkeeseen. Hanke alkaa 1.1.2019 ja kestää kaksi vuotta. Tehtäviisi kuuluu hankkeen johtaminen ja raportointi. Edellytämme ylempää korkeakoulututkintoa.

Lähetä hakemus ja CV 15.11.2018 mennessä.
""",
    "information meeting": """
Välkommen på infomöte om EU-pengar

Österbottens förbund ordnar ett infomöte för den som funderar på att söka EU-finansiering. Mötet hålls i Vasa den 14 maj kl. 13. Anmäl dig senast 7.5.

På mötet berättar Smarta fabriker-projektet om sina erfarenheter.
""",
    "rules": """
How ESF+ projects are monitored

Each project reports its participants every month. The managing authority checks the data and pays the costs that are eligible. Costs are either real costs or a flat rate of 40 per cent. If you run a project, remember to keep the time sheets.

The programme period is 2021-2027.
""",
    "annual report": """
Regional Council publishes its annual report

In 2019 the Regional Council of Kymenlaakso financed 31 projects with a total of EUR 12.4 million. Most of the money came from the European Regional Development Fund. Director Kari Ranta thanks all partners.

The report can be ordered from the office.
""",
    "seminar": """
Loppuseminaari 12.5.2015

Tervetuloa Työn polku -hankkeen loppuseminaariin Joensuuhun! Paikka: Karelia-amk, Tikkarinne. Ohjelma alkaa kahvilla klo 9. Ilmoittaudu 5.5. mennessä. Osallistuminen on maksutonta.
""",
    "strategy": """
Ilmastostrategia 2030 hyväksyttiin

Maakuntavaltuusto hyväksyi Etelä-Karjalan ilmastostrategian. Strategian tavoitteena on puolittaa päästöt vuoteen 2030 mennessä. Toimenpiteitä rahoitetaan muun muassa EAKR-ohjelmasta, jonka kautta maakuntaan tulee noin 6 miljoonaa euroa.
""",
    "appointment": """
Ny chef på NTM-centralen

Maria Sund har utnämnts till chef för NTM-centralen i Österbotten. Hon har tidigare lett projektet Vikingaleden vid Korsholms kommun. Sund tillträder den 1 augusti 2017.
""",
    "applications": """
Kaupunki hakee rahaa kahteen hankkeeseen

Kotkan kaupunki on jättänyt hakemuksen kahdesta EAKR-hankkeesta. Meriportti kehittäisi satama-alueen palveluja, ja sille haetaan 300 000 euroa. Toinen hakemus koskee datakeskusten hukkalämpöä.

Päätöksiä odotetaan keväällä.
""",
}


@pytest.mark.parametrize("title", TEXTS)
def test_who_does_what(title: str) -> None:
    text, name, actor, partners = TEXTS[title]
    suffix = "html" if text.strip().startswith("<") else "txt"
    records = parse_bytes(text.strip().encode(), f"text.{suffix}", "0" * 64).records

    assert [record.name for record in records] == [name]
    assert records[0].actor
    assert records[0].actor.name == actor
    if partners is not None:
        assert {each.name for each in records[0].partners} == partners


@pytest.mark.parametrize("title", NOTHING)
def test_texts_about_no_project_give_none(title: str) -> None:
    assert not parse_bytes(NOTHING[title].strip().encode(), "text.txt", "0" * 64).records


def test_each_of_several_has_its_name_and_owner() -> None:
    text = """
Rahoituspäätöksiä: neljä hanketta sai rahaa

Lapin ELY-keskus on tehnyt ESR-rahoituspäätökset neljästä hankkeesta.

Tunturin tytöt (Kolarin kunta) saa 98 000 euroa. Hankkeessa nuoret naiset saavat tukea yrittäjyyteen 1.2.2010–31.1.2012.

Kaamosvalo (Enontekiön Hoiva Oy) saa 120 500 euroa. Siinä kokeillaan etähoivaa 1.3.2010–28.2.2013.

Jokivarren väki (Pellon Kyläyhdistys ry) saa 45 000 euroa kylien palveluihin 1.3.2010–31.12.2011.

Neljäs rahoitettu on Digipuomi, jonka toteuttaa Sodankylän kunta. Sille myönnettiin 64 000 euroa ajalle 1.4.2010–30.6.2012.
"""
    records = parse_bytes(text.strip().encode(), "text.txt", "0" * 64).records

    assert [(record.name, record.actor and record.actor.name) for record in records] == [
        ("Tunturin tytöt", "Kolarin kunta"),
        ("Kaamosvalo", "Enontekiön Hoiva Oy"),
        ("Jokivarren väki", "Pellon Kyläyhdistys ry"),
        ("Digipuomi", "Sodankylän kunta"),
    ]
