"""Short texts of kinds that look like something else: about one project, about none, about several."""

from __future__ import annotations

PROJECTS: dict[str, str] = {
    "fi-final-seminar": """
Kutsu päätösseminaariin

Kolme vuotta ja 112 osallistujaa myöhemmin on aika kiittää. Vanhasta uutta -hanke päättyy marraskuun
lopussa 2013. Hanketta on hallinnoinut Siilinjärven kansalaisopisto, ja sitä on rahoittanut Pohjois-Savon
ELY-keskus Euroopan sosiaalirahastosta 318 000 eurolla.

Aika: torstai 21.11.2013 klo 12–16
Paikka: Siilinjärven kirjasto

Ilmoittautuminen 14.11. mennessä. Tilaisuus on maksuton. Tervetuloa!
""",
    "sv-final-seminar": """
Välkommen på slutseminarium!

Projektet Kustens kockar avslutas i december 2020, och det vill vi fira. Projektet leds av
Yrkesinstitutet Havet och finansieras av Europeiska socialfonden via NTM-centralen i Österbotten. Målet
med projektet har varit att 60 arbetslösa ska få jobb i storkök.

Plats: Vasa, Academill. Tid: 3.12.2020 kl. 13
Anmälan senast 26.11. Kaffe serveras.
""",
    "en-final-seminar": """
You are invited: closing day of Slow Harbours

Slow Harbours, a project on small guest harbours, ends in June 2022. The project is led by the Town of
Naantali and funded by the European Regional Development Fund through the Regional Council of Southwest
Finland. Its total budget was EUR 412,000, and nine harbours took part.

Venue: Naantali, town library
Register by 1 June. Free admission.
""",
    "fi-faq": """
Usein kysyttyä Tuulahduksesta

Mikä Tuulahdus on?
Tuulahdus on Rovaniemen kaupungin hanke, jossa pitkään kotona olleet nuoret kokeilevat töitä.

Kuka pääsee mukaan?
Kaikki alle 30-vuotiaat rovaniemeläiset, joilla ei ole työ- tai opiskelupaikkaa.

Mitä se maksaa?
Ei mitään. Kulut maksaa Euroopan sosiaalirahasto.

Kuinka kauan se kestää?
Hanke alkoi tammikuussa 2018 ja päättyy joulukuussa 2020.
""",
    "sv-faq": """
Frågor och svar om Andra chansen

Vad är Andra chansen?
Ett projekt för unga som har hoppat av sin utbildning. Det drivs av Jakobstads stad.

Vem betalar?
Europeiska socialfonden betalar 75 procent och staden resten. Sammanlagt är budgeten 240 000 euro.

Hur länge pågår det?
Från den 1 september 2016 till den 31 augusti 2018.
""",
    "en-faq": """
Questions about Second Kitchen

What is Second Kitchen?
It is a project that helps people who have been out of work for a long time to cook for a living.

Who runs it?
The project is run by the City of Lappeenranta with two associations.

Who pays?
The European Social Fund, through the ELY Centre of South Savo, pays EUR 190,000.

How long does it last?
From 1 March 2017 to 28 February 2019.
""",
    "fi-course-page": """
Yrittäjäksi maalle – maksuton valmennus

Valmennus on osa Maalle jäädään -hanketta, jota toteuttaa Pielisen koulutusyhtymä 1.9.2012–31.8.2014.
Hanketta rahoittaa Pohjois-Karjalan ELY-keskus (ESR).

Valmennus kestää kymmenen viikkoa. Ilmoittaudu projektipäällikölle: eila.turunen@pielinen.example.
""",
    "fi-staff-page": """
Hankkeen väki

Silmu-hankkeessa työskentelee kolme ihmistä. Hanketta hallinnoi Imatran kaupunki, ja sitä rahoittaa
Etelä-Karjalan liitto Euroopan aluekehitysrahastosta. Hanke päättyy 30.6.2021.

Projektipäällikkö
Marjut Kosonen, marjut.kosonen@imatra.example

Suunnittelija
Ville Pesonen, ville.pesonen@imatra.example
""",
    "sv-staff-page": """
Personalen i Havsbruk 2.0

Projektet Havsbruk 2.0 har två anställda. Projektet genomförs av Ålands fiskarskola 2017–2019 och
finansieras av Europeiska regionala utvecklingsfonden.

Projektledare: Jonna Eriksson, tfn 0457 555 1221
Projektassistent: Mats Holm
""",
    "fi-leaflet": """
KAIPAATKO UUTTA SUUNTAA?

Suunta selväksi auttaa yli 50-vuotiaita työttömiä Kajaanissa.

Mitä tarjoamme?
- henkilökohtaista ohjausta
- työkokeiluja
- vertaisryhmän

Suunta selväksi -hanke 2009–2011. Hanketta rahoittavat Euroopan sosiaalirahasto ja Kajaanin kaupunki.

Soita: projektisihteeri Aila Heikkinen, 044 555 3200
""",
    "en-leaflet": """
NEW TO FINLAND? NEED A JOB?

The Open Doors project helps immigrants in Vantaa to find work.

We offer
- language cafés
- help with your CV
- visits to firms

Free of charge. The project runs until the end of 2022 and is funded by the European Social Fund and the
City of Vantaa.
""",
    "fi-radio": """
Aamun vieras, käsikirjoitus

JUONTAJA: Huomenta! Tänään puhutaan navetoista. Studiossa on Tyhjät tilat -hankkeen projektipäällikkö Reino
Mäkelä. Mistä on kyse?

VIERAS: Kyse on siitä, että Kauhajoella on 40 tyhjää navettaa. Hankkeessa etsitään niille käyttöä.

JUONTAJA: Kuka maksaa?

VIERAS: Etelä-Pohjanmaan liitto myönsi hankkeelle 140 000 euroa aluekehitysrahaston tukea. Hanke kestää
vuoden 2018 loppuun.
""",
    "sv-radio": """
Manus: Kvällens gäst

PROGRAMLEDAREN: Välkommen till studion, Britta Nygård. Ni leder projektet Grön skärgård. Vad går det ut på?

GÄSTEN: Projektet hjälper sommarstugeägare att sluta med gödsel. Vi började i maj 2015
och slutar i april 2018.

PROGRAMLEDAREN: Och vem betalar?

GÄSTEN: Pengarna kommer från regionutvecklingsfonden, 220 000 euro.
""",
    "fi-results": """
Tulokset numeroina

Pihapiiri-hanke 2015–2017

Osallistujia 96
Työpaikan sai 31
Opiskelemaan lähti 12

Hankkeen toteutti Nivalan seudun setlementti. Hanketta rahoitti Pohjois-Pohjanmaan ELY-keskus (ESR).
""",
    "sv-results": """
Resultat i siffror

Projektet Jobbryggan 2011–2013 nådde 134 unga i Karleby. 52 av dem fick jobb och 23 en studieplats.
Projektet genomfördes av Karleby svenska ungdomsförening och finansierades av Europeiska socialfonden.
""",
    "en-results": """
What we achieved

The Night Shift project ended on 31 December 2019. It reached 210 shift workers in Oulu and Kemi; 38 of them
changed jobs. The project was managed by the Oulu Institute of Work and funded by the European Social Fund
with EUR 260,000.
""",
    "fi-years-of-project": """
Kolmen vuoden hanke takana

Kolmen vuoden ja neljän kunnan yhteinen Lähiruokarinki-hanke on päättynyt. Hankkeessa rakennettiin
ruokapiirit Iisalmeen, Kiuruvedelle, Vieremälle ja Sonkajärvelle. Hanketta hallinnoi Ylä-Savon Kehitys,
ja sitä rahoitti Leader-ryhmä 88 000 eurolla.
""",
    "fi-blog": """
Blogi: Mitä metsä opetti minulle

Olen Metsästä mieltä -hankkeen ohjaaja. Aloitin viime syksynä, kun hanke käynnistyi Kuhmossa. Viikossa
näen viisitoista ihmistä. Moni heistä ei ole käynyt metsässä kymmeneen vuoteen.

Hanketta rahoittaa STEA, ja sitä toteuttaa Kainuun mielenterveysyhdistys vuosina 2019–2021.
""",
    "fi-letter": """
Hyvä kyläläinen,

kuten tiedätte, Meidän ranta -hanke sai rahoituksen toukokuussa. Sitä varten Pohjoisin Lappi Leader ry myönsi
kyläyhdistyksellemme 46 000 euroa. Hanke alkaa 1.6.2016 ja päättyy 31.10.2017. Talkoisiin tarvitaan väkeä!

Terveisin hallitus
""",
    "fi-vacant-places": """
Vielä ehtii mukaan

Ohjaamo liikkuu -hankkeen ryhmissä on kolme vapaata paikkaa. Ryhmät kokoontuvat Salossa keväällä 2017.
Hanke on tarkoitettu alle 29-vuotiaille työttömille. Hanketta rahoittaa Varsinais-Suomen ELY-keskus, ja
hanke jatkuu kesäkuuhun 2018.
""",
    "en-page-plain": """
Cold Light

Cold Light studied how greenhouses could use less electricity. It was carried out by the University of
Vaasa and Närpes Growers from 2018 to 2020.

Budget: EUR 530,000
Funding: ERDF, Regional Council of Ostrobothnia
Contact: project manager Tom Backlund
""",
    "sv-page-plain": """
Lär av varandra

Nybörjare och erfarna odlare möts i växthusen i Närpes.

Tid: 1.3.2015–28.2.2017
Huvudman: Närpes stad
Finansiering: Europeiska socialfonden
Budget: 198 000 euro
""",
    "fi-page-plain": """
Saimaan siivet

Luontomatkailun uudet tuotteet Puumalaan ja Sulkavalle.

Toteutusaika: 1.1.2016–31.12.2017
Toteuttaja: Saimaan Matkailu Oy
Rahoitus: EAKR, Etelä-Savon maakuntaliitto
Kokonaisbudjetti: 240 000 €
Yhteyshenkilö: Kaisa Lavikainen
""",
}

OTHERS: dict[str, str] = {
    "fi-year": """
Vuosi 2019 Kainuun liitossa

Liitto rahoitti vuoden aikana 31 hanketta yhteensä 9,4 miljoonalla eurolla. Tavallinen hanke kestää kaksi
vuotta. Hankkeiden omarahoitus on 30 prosenttia. Euroopan aluekehitysrahaston osuus rahoituksesta oli 6,1
miljoonaa euroa.
""",
    "sv-year": """
Året 2015 på NTM-centralen i Österbotten

Under året beviljades 62 projekt stöd, tillsammans 7,9 miljoner euro ur Europeiska socialfonden. Ett typiskt
projekt pågår i två år och kostar 200 000 euro. Projektets egen andel är minst 20 procent.
""",
    "en-year": """
The year 2017 at the Regional Council of Lapland

The council made 84 decisions on ERDF funding. An average project lasts two years, and the project is run
by a municipality or a college. The total cost of the project is most often EUR 300,000.
""",
    "fi-strategy-plan": """
Hyvinvointisuunnitelma 2021–2025

Tavoitteet
- Lasten ja nuorten yksinäisyys vähenee
- Ikäihmiset liikkuvat enemmän

Toimenpiteet
- Ulkoiluhanke käynnistyy vuonna 2022, hankkeen budjetti on 20 000 euroa
- Perhetyön hanketta jatketaan

Kohderyhmä: kaikki kuntalaiset
Rahoitus: kunnan talousarvio
""",
    "sv-strategy": """
Skolstrategi 2025

Mål
Alla elever går ut grundskolan.

Åtgärder
Projektet med lästimmar fortsätter. Projektets budget är 30 000 euro om året.

Målgrupp: elever i åk 1–9
Finansiering: stadens budget
""",
    "en-strategy-plan": """
Climate Roadmap 2035

Objectives
The town is carbon neutral by 2035.

Activities
The heat pump project starts in 2024 and its costs are about EUR 400,000. The project is managed by the
technical department.

Target group: residents
Funding: the town's budget
""",
    "fi-roadworks": """
Kantatie 77 levenee Viitasaaren kohdalla

Työt alkavat huhtikuussa 2018 ja valmistuvat lokakuussa 2019. Hankkeen kustannusarvio on 11,2 miljoonaa
euroa, ja urakoitsijana on Keski-Suomen Tierakenne Oy. Hanke toteutetaan kahdessa vaiheessa. Hankkeen
projektipäällikkö on Harri Lampinen Väylävirastosta. Nopeusrajoitus on työmaan kohdalla 50 km/h.
""",
    "sv-roadworks": """
Bron i Kronoby förnyas

Projektet inleds i maj 2019 och avslutas i november. Projektet kostar 2,3 miljoner euro och genomförs av
Brobyggarna Ab på uppdrag av Trafikledsverket. Trafiken leds förbi via en reservbro.
""",
    "en-roadworks": """
Ring road junction to be rebuilt

The project starts in March 2020 and ends in September 2021. The total cost of the project is EUR 24 million,
paid by the state and the City of Espoo. The project manager at the Transport Agency is Sami Kallio. Traffic
will be diverted.
""",
    "fi-construction-school": """
Uusi koulu Ristiniityllä

Rakennushanke alkaa elokuussa 2021. Hankkeen kustannusarvio on 14 miljoonaa euroa, ja kaupunki rahoittaa
sen lainalla. Hankkeen projektipäällikkö on rakennuttajapäällikkö Eero Salo. Koulu valmistuu syksyllä 2023.
""",
    "fi-guide-sums": """
Näin lasket hankkeen omarahoituksen

Esimerkki: hankkeen kokonaiskustannukset ovat 200 000 euroa. Siitä ESR-tuki on 80 prosenttia eli 160 000
euroa, joten omarahoitusta tarvitaan 40 000 euroa. Hankkeen kesto on kaksi vuotta.
""",
    "sv-guide-sums": """
Så räknar du ut självfinansieringen

Exempel: projektets budget är 100 000 euro. Europeiska socialfonden betalar 70 procent, alltså 70 000 euro.
Projektet pågår i två år. Självfinansieringen är då 30 000 euro.
""",
    "en-guide-sums": """
Flat rates: a worked example

Suppose that the total cost of the project is EUR 250,000 and that the project runs for two years. With a
flat rate of 40 per cent the ERDF grant is EUR 175,000. Your own share is EUR 75,000.
""",
    "fi-guide-no-verb": """
Kertakorvaus ja prosenttimäärät

Kuvitellaan hanke, jonka palkat ovat 100 000 euroa. Hanke kestää kaksi vuotta, ja hanketta toteuttaa kunta.
Flat rate 40 % tuo päälle 40 000 euroa. EAKR-tuki on siis 98 000 euroa.
""",
    "fi-minutes-board": """
Kunnanhallitus 12.2.2018

§ 31 Osallistuminen hankkeeseen
Kunnanhallitus päättää osallistua Kyläverkko-hankkeeseen 5 000 eurolla vuosina 2018–2019. Hanketta
hallinnoi Leader-ryhmä.

§ 32 Talousarvion seuranta
Merkitään tiedoksi.
""",
    "fi-minutes-association": """
Kokousmuistio 3/2016

Läsnä: hallituksen jäsenet

1. Kokouksen avaus
2. Hankeasiat: Pihalle-hanke alkaa syksyllä, ELY-keskus myönsi hankkeelle 60 000 euroa.
3. Joulujuhla pidetään 14.12.
4. Muut asiat
5. Kokouksen päättäminen klo 19.40
""",
    "sv-minutes-board": """
Styrelsemöte 4/2018

Närvarande: ordföranden och fem medlemmar

1. Mötet öppnades
2. Projektet Fritid för alla fick 40 000 euro av Aktion Österbotten och inleds i januari
3. Julfesten ordnas den 10 december
4. Mötet avslutades kl. 20.10
""",
    "fi-tender": """
Hankinta: kirjanpitopalvelut

Pyydämme tarjoustanne hankkeen kirjanpidosta. Hanke alkaa 1.1.2017 ja kestää kaksi vuotta. Hankkeen
budjetti on 300 000 euroa, ja sitä rahoittaa ESR. Tarjoukset on jätettävä 15.11.2016 mennessä.
""",
    "en-fair": """
Autumn market and job fair in Kotka

The fair is open on Saturday 12 October 2019 from 9 to 15. Admission is free. Sixty firms are looking for
workers. The Harbour Skills project has a stand in hall B. Doors open at 8.45.
""",
    "fi-fair": """
Rekrymessut Jyväskylässä 5.3.2020

Paikalla on 70 työnantajaa ja viisi hanketta, muun muassa Työn imu -hanke. Messut pidetään Paviljongissa klo
9–15. Vapaa pääsy! Tervetuloa!
""",
    "fi-vacancy-project": """
Projektipäällikkö Vesireitit-hankkeeseen

Haemme projektipäällikköä Vesireitit-hankkeeseen ajalle 1.3.2019–31.12.2021. Hanketta rahoittaa EAKR.
Edellytämme korkeakoulututkintoa. Palkka on 3 600 euroa kuukaudessa. Hakemukset 31.1. mennessä.
""",
    "fi-thesis": """
Opinnäytetyö: Hankkeiden vaikuttavuus Kymenlaaksossa

Työssä tutkittiin kymmentä ESR-hanketta. Yhden hankkeen kesto oli keskimäärin kaksi vuotta ja budjetti 250 000
euroa. Projektipäälliköitä haastateltiin keväällä 2014.
""",
    "fi-opinion-piece": """
Mielipide: Hankehumppa riittää

Taas yksi hanke päättyy, ja projektityöntekijät jäävät tyhjän päälle. Euroopan sosiaalirahaston miljoonat ovat
valuneet raportteihin. Hankkeen tulokset unohtuvat, kun rahoitus loppuu. Tarvitaan pysyviä työpaikkoja.
""",
    "sv-column": """
Kolumn: Projekttrötthet

Ännu ett projekt tar slut och ingen minns dess namn. Projektet kostade säkert 300 000 euro. Socialfondens
pengar borde gå till fast personal. Så tycker åtminstone jag.
""",
    "fi-service-page": """
Velkaneuvonta

Palvelu on maksuton. Aukioloajat: ma–to 9–15. Palvelua kehitettiin aikanaan Talous kuntoon -hankkeessa.

Yhteystiedot
Velkaneuvoja Kirsi Ahola, 044 555 6060
""",
    "fi-law": """
Laki rahoituksesta muuttuu

Vuoden 2022 alusta hankkeen toteuttajan on ilmoitettava kaikki osallistujat. Muutos koskee Euroopan
sosiaalirahastoa. Hankkeen kesto voi olla enintään kolme vuotta, ja tuki on enintään 80 prosenttia.
""",
}

SEVERAL: dict[str, tuple[int, str]] = {
    "fi-headings": (
        2,
        """
Hämeen liitto tiedottaa 3.5.2018

Liitto antoi rahaa kahdelle uudelle hankkeelle. Hakemuksia oli kymmenen.

Puhdas vesi
Tuki 120 000 euroa Vanajaveden suojeluyhdistykselle. Työ alkaa 1.6.2018 ja loppuu 31.12.2019.

Kylän kioski
Tuki 48 000 euroa Lammin kyläyhdistykselle. Työ alkaa 1.9.2018.

Seuraava haku on syksyllä 2018.
""",
    ),
    "sv-paragraphs": (
        3,
        """
Tre projekt får pengar i Nyland

NTM-centralen i Nyland har beslutat om socialfondens stöd till tre projekt. Av ansökningarna avslogs elva.

Lovisa stad får 130 000 euro för Hamn i sikte. Arbetet pågår 1.1.2017–31.12.2018.

Raseborgs medborgarinstitut får 88 000 euro för Språkstegen, som börjar i mars 2017.

Det tredje beslutet gäller Sibbo kommun. Grannar emellan får 64 000 euro och pågår till utgången av 2018.

– Konkurrensen var hård, säger finansieringsexpert Nina Lund. Den största ansökan gällde 900 000 euro.
""",
    ),
    "en-paragraphs": (
        2,
        """
Two projects chosen in North Karelia

The Regional Council of North Karelia has chosen two projects for ERDF funding. Fourteen applied.

Wood Without Waste, led by Lieksa Sawmill School, receives EUR 210,000. It starts on 1 May 2016 and ends on 30
April 2018.

The City of Nurmes was granted EUR 95,000 for Lake Lights, which runs from August 2016 to July 2017.

The next round closes on 30 September 2016.
""",
    ),
    "fi-story": (
        2,
        """
Kylä sai kaksi hanketta kerralla

Utajärvellä riittää tekemistä. Kunnassa käynnistyi keväällä kaksi hanketta.

Vireä vanhuus -hanke vie jumpan kyliin. Hanketta toteuttaa Utajärven kunta, ja STEA myönsi sille 75 000 euroa
vuosiksi 2018–2020.

Nuorten Rokua -hankkeessa rakennetaan pyöräreittejä. Hankkeelle Oulujokilaakson Leader myönsi 52 000 euroa,
ja se päättyy lokakuussa 2019.
""",
    ),
    "sv-sections": (
        2,
        """
Våra projekt

Skärgårdens vuxeninstitut har två projekt på gång.

Båtbyggarna
Projektet pågår 1.1.2019–31.12.2020 och finansieras av Europeiska socialfonden. Budgeten är 160 000 euro.
Kontakt: Leif Åberg

Digital fika
Projektet pågår 1.8.2019–31.7.2021 och får 90 000 euro av STEA.
Kontakt: Gun Söderlund
""",
    ),
    "en-items": (
        3,
        """
ELY Centre funds three new projects

The ELY Centre of Pirkanmaa has funded three projects from the European Social Fund:

- Start Again, City of Tampere, EUR 180,000, 1 January 2018 to 31 December 2019
- Hands On, Valkeakoski College, EUR 140,000, 1 March 2018 to 29 February 2020
- Common Ground, Settlement Pirkka, EUR 99,000, 1 January 2018 to 30 June 2019
""",
    ),
}
