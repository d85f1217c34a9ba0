"""Short texts that speak of a project or two without much of a name, and of firms' and offices' projects."""

from __future__ import annotations

PROJECTS: dict[str, str] = {
    "fi-seeks-firms": """
Kasvuloikka etsii kymmentä yritystä

Oletko rakennusalan yrittäjä Savonlinnan seudulla? Kasvuloikka-hankkeeseen voi hakea 15.3.2018 saakka.
Hakuaika päättyy klo 16.

Hankkeessa yritykset saavat oman mentorin. Hanketta hallinnoi Savonlinnan Yrityspalvelut, ja sen rahoittaa
Etelä-Savon maakuntaliitto Euroopan aluekehitysrahastosta. Hanke kestää vuoden 2019 loppuun.

Hakemukset: kasvuloikka@savonlinna.example
""",
    "sv-seeks-youth": """
Sök till Sommarverkstaden!

Sommarverkstaden är ett projekt för unga i Hangö. Ansökningstiden går ut den 30 april. Vem kan söka? Alla
som är 16–20 år.

Projektet finansieras av Europeiska socialfonden 2016–2018 och leds av Hangö stad.
""",
    "en-seeks": """
Apply now: ten places in Boat School

Boat School is a project for young people without a job in Porvoo. Applications close on 31 May. No
experience is needed.

The project runs until December 2021. It is managed by Porvoo Youth Services and funded by the European
Social Fund.
""",
    "fi-human-late-name": """
Kun kello soi viideltä

Kerttu, 54, herää taas aamulla töihin. Edellisestä palkkapäivästä ehti kulua yhdeksän vuotta.

– Ensin en uskaltanut edes soittaa, hän kertoo.

Leipomossa tuoksuu pulla. Vieressä taikinaa vaivaa Mohammed, jolle työ on ensimmäinen Suomessa.

Leipomo on osa Toinen paistos -hanketta. Sitä toteuttavat Loimaan kaupunki ja seurakunta, ja sen maksaa
pääosin Euroopan sosiaalirahasto. Hanke jatkuu ensi vuoden loppuun.
""",
    "fi-initiative": """
Kylätalkkari tuli jäädäkseen

Kylätalkkari-kokeilu alkoi Ruovedellä tammikuussa 2019. Kokeilussa työtön kyläläinen palkataan puoleksi
vuodeksi auttamaan vanhuksia. Kokeilua rahoittaa Leader Pirkan Helmi 38 000 eurolla, ja se päättyy
joulukuussa 2020. Kokeilun tavoitteena on löytää kymmenelle ihmiselle työ.
""",
    "sv-initiative": """
Satsningen Ny kurs gav resultat

Ny kurs är en satsning på arbetslösa i Karis. Satsningen inleddes i januari 2017 och pågår till slutet av
2018. Den finansieras av Europeiska socialfonden via NTM-centralen i Nyland, som beviljade 180 000 euro.
Raseborgs stad är huvudman.
""",
    "en-initiative": """
Pilot brings night buses to villages

The Village Link pilot began in Savonlinna in May 2019. It is funded by the European Regional Development
Fund with EUR 150,000 and led by the town of Savonlinna. The pilot ends in April 2021. Its aim is to find
out whether shared night buses pay.
""",
    "fi-award": """
Vuoden hanke -palkinto Keuruulle

Tänä vuonna palkittiin Aurinkopiha-hanke. Se on vuosina 2014–2016 rakentanut 12 pihaa palvelutalojen
asukkaille. Hanketta on toteuttanut Keuruun vanhustyön yhdistys, ja RAY on tukenut sitä 130 000 eurolla.

Palkinnon jakoi maakuntaliitto seminaarissaan 12.5.2016.
""",
    "fi-earlier-two": """
Kolmas kerta toden sanoo

Lieksan Lentävät lautat -hanke sai rahoituksen. Sitä ennen kaupunki toteutti kaksi hanketta: Lautturit
(2009–2011) ja Tukkitie (2012–2014). Niiden budjetit olivat 100 000 ja 120 000 euroa.

Lentävät lautat alkaa 1.3.2016 ja kestää kaksi vuotta. Pohjois-Karjalan maakuntaliitto myönsi hankkeelle
166 000 euroa EAKR-rahoitusta.

Hankkeessa rakennetaan kolme lauttaa. Projektipäällikkö aloittaa huhtikuussa 2016.
""",
    "fi-part-of-group": """
Maakunnan yhteinen Metsäkone-hanke alkaa

Viiden kunnan ja kahden oppilaitoksen hankkeessa koulutetaan kuljettajia. Metsäkone-hanke sai 410 000
euroa ESR-tukea Lapin ELY-keskukselta. Hanke toteutetaan 1.9.2019–31.8.2021 Rovaniemellä ja Kemijärvellä.
""",
    "sv-part-of-group": """
Skogen ger jobb

Tre kommuners gemensamma projekt Skogen ger jobb inleds i höst. Det tre år långa projektet leds av
Kimitoöns kommun. Målet med projektet är att 40 arbetslösa får arbete. NTM-centralen i Egentliga Finland
beviljade 260 000 euro ur socialfonden.
""",
    "fi-diary": """
Projektipäiväkirja, viikko 12

Maanantai. Kasvihuone pystyssä. Kymmenen nuorta, kaksi lapiota.
Tiistai. Sadetta. Vihannesta vai vaivaa -hankkeen ohjausryhmä kokoontui Varkaudessa.
Keskiviikko. Puolet siemenistä iti.

Tämä on Varkauden kaupungin ja Savon ammattiopiston hanke nuorille (ESR, 1.8.2016–31.7.2018).
""",
    "fi-customer-letter": """
Hei vanhempi!

Lapsesi ryhmä on mukana Liikkuva kerho -hankkeessa, jota kaupunkimme toteuttaa 1.8.2017–31.7.2019. Opetus-
ja kulttuuriministeriö tukee hanketta 60 000 eurolla. Hankkeen tavoitteena on, että jokainen lapsi liikkuu
tunnin päivässä.

Kysy lisää: hankekoordinaattori Piia Lahti, 040 555 8080
""",
    "fi-museum": """
Uitto herää eloon museossa

Näyttely avautuu 4.6.2019 Kemin museossa. Se on osa Uiton jäljet -hanketta, joka kerää muistoja Kemijoen
uitosta. Hanketta rahoittaa Lapin liitto (EAKR), ja se päättyy joulukuussa 2019. Vapaa pääsy.
""",
    "fi-web-page-short": """
Hankkeen esittely

Kotikulmilla-hankkeen kohderyhmä ovat yli 75-vuotiaat kotkalaiset. Toteutusaika on 2016–2018. Hanketta
rahoittaa STEA.
""",
    "en-thanks": """
Thank you and goodbye

After three years, Rivers Alive has come to an end. We cleaned 18 streams in Ostrobothnia and planted
4,000 trees. The project was funded by the ERDF and led by the Ostrobothnian Nature Society. The total
budget was EUR 380,000.
""",
    "sv-thanks": """
Tack för oss!

Projektet Lilla marknaden tar slut i juni. På två år öppnade 14 nya gårdsbutiker. Projektet har
finansierats av Leader och drivits av Österbottens byar rf. Budgeten var 110 000 euro.
""",
    "fi-interview": """
Viisi kysymystä projektipäällikölle

Kuka olet?
Jaana Korpela, Voimala-hankkeen vetäjä Loviisasta.

Mitä hankkeessa tehdään?
Autetaan irtisanottuja uuteen ammattiin.

Kuka maksaa?
Uudenmaan ELY-keskus, 290 000 euroa ESR-rahaa.

Milloin hanke loppuu?
Kesäkuussa 2014.

Mitä teet vapaalla?
Hiihdän.
""",
    "fi-you-must": """
Näin pääset mukaan Startti-hankkeeseen

1. Varaa aika verkossa.
2. Tule haastatteluun Hervantaan.
3. Aloita työkokeilu.

Startti-hanke on Tampereen kaupungin ja Setlementti Naapurin ESR-hanke, joka päättyy 31.12.2020. Hanke
auttaa alle 30-vuotiaita työttömiä.
""",
    "en-how-it-works": """
How to join Fresh Start

You need to be out of work and live in Espoo. You must also have an hour for the first meeting.

Fresh Start is a project of the City of Espoo. It is funded by the European Social Fund and runs from 2017
to 2019.
""",
    "fi-statistics-own": """
Pysäkki numeroina

Asiakkaita 312
Työllistyneitä 88
Opiskelemaan 41

Pysäkki-projekti 2008–2011, Seinäjoen kaupunki
Rahoitus: Euroopan sosiaalirahasto, Etelä-Pohjanmaan ELY-keskus
""",
    "fi-building-erdf": """
Rantareitti valmistuu kesäksi

Oravan polku -hankkeessa rakennetaan kahdeksan kilometrin reitti Ähtäriin. Urakoitsija aloitti työmaalla
toukokuussa. Etelä-Pohjanmaan liitto myönsi hankkeelle 240 000 euroa Euroopan aluekehitysrahastosta.
Hankkeen toteuttaja on Ähtärin kaupunki. Hanke päättyy lokakuussa 2019.
""",
}

OTHERS: dict[str, str] = {
    "fi-tender-named": """
Tarjouspyyntö: Lähivoima-hankkeen ulkoinen arviointi

Lähivoima-hanke pyytää tarjouksia ulkoisesta arvioinnista. Hanketta hallinnoi Kuopion kaupunki, ja sen
rahoittaa Pohjois-Savon ELY-keskus (ESR). Hanke toteutetaan 1.1.2016–31.12.2018, ja hankkeen budjetti on
600 000 euroa.

Tarjoukset on jätettävä 15.9.2017 mennessä. Valintaperuste on hinta.
""",
    "sv-vacancy-named": """
Projektledare till projektet Havets skafferi

Vi söker en projektledare till projektet Havets skafferi för tiden 1.1.2019–31.12.2020. Projektet
finansieras av EHFF. Lönen är 3 400 euro i månaden. Skicka din ansökan senast 30.11.2018.
""",
    "en-vacancy-named": """
Project coordinator for the Green Docks project

The City of Turku is looking for a project coordinator for the Green Docks project, funded by the ERDF.
The project runs from 2018 to 2020. We expect a university degree. The salary is EUR 3,300 per month. Send
your application by 15 March.
""",
    "fi-person": """
Uusi kehittämisjohtaja Forssaan

Forssan kaupunki on valinnut kehittämisjohtajaksi Outi Raitasen. Hän on aiemmin johtanut Hiilipuisto-
hanketta Hämeenlinnassa. Raitanen aloittaa tehtävässä elokuussa 2019. Hakijoita oli 24.
""",
    "fi-programme-day": """
Hankepäivä Lappeenrannassa 8.11.2017

Ohjelma
9.00 Kahvi
9.30 Uutta rahoituskauden tuki -asioista, rahoitusasiantuntija Mika Aho
10.15 Esimerkkejä: Rajaton-hanke, projektipäällikkö Leena Saari
11.00 Sillat-hanke, projektipäällikkö Ossi Kuru
12.00 Lounas

Ilmoittaudu 1.11. mennessä.
""",
    "fi-budget": """
Kaupungin talousarvio ensi vuodelle

Kaupunginhallitus esittää, että investointeihin käytetään 21 miljoonaa euroa. Suurin hanke on uimahalli,
jonka kustannukset ovat 9 miljoonaa. Hanke alkaa keväällä. Veroprosentti pysyy 20,5:ssä.
""",
    "fi-newsletter": """
Yhdistyksen kuulumisia 2/2018

Kevätretki tehtiin Punkaharjulle 12.5. Mukana oli 34 jäsentä.

Syksyn kerhot alkavat viikolla 36. Käsityökerho kokoontuu tiistaisin.

Olemme mukana myös Järvikylät-hankkeessa, joka päättyy ensi vuonna.

Jäsenmaksu on 15 euroa.
""",
    "fi-evaluation": """
ESR-ohjelman arviointi valmistui

Ohjelmakaudella 2007–2013 tuettiin 3 200 hanketta. Arvioinnin mukaan hankkeen koko vaikuttaa tuloksiin:
pieni hanke kestää vuoden ja maksaa 80 000 euroa. Hankkeen tavoitteet jäävät usein epäselviksi. Arvioinnin
teki Tutkimus Oy Vaikutin.
""",
    "fi-training": """
Koulutus hanketoimijoille: maksatushakemus ja ohjausryhmä

Koulutuksessa käydään läpi, mitä hankkeen budjetista saa maksaa ja miten hankkeen ohjausryhmä toimii.
Esimerkkinä on EAKR-hanke, jonka kokonaiskustannukset ovat 400 000 euroa.

Aika: 4.4.2019 klo 9–12. Ilmoittautuminen 28.3. mennessä.
""",
    "sv-programme": """
Handlingsprogram för landsbygden 2021–2027

Programmet godkändes av fullmäktige den 12 april. Projektet Byanätet nämns som ett gott exempel.
Projektets budget var 80 000 euro.

Mål
Byarna lever.
""",
    "en-programme": """
Regional programme 2022–2025: what is new?

The programme sets out four priorities. The regional council expects that a project lasts for two years
and that the project is led by a regional actor. ERDF funding amounts to EUR 90 million.
""",
    "fi-company": """
Konepaja sai suuren tilauksen

Nivalan Terästyö toimittaa nosturit Oslon satamaan. Projekti alkaa tammikuussa ja kestää kaksi vuotta.
Projektin arvo on 12 miljoonaa euroa. Projektipäällikkönä toimii Kari Oja.
""",
    "en-company": """
Shipyard wins order

Rauma Ferry Works will build two ferries for a Danish line. The project starts in May 2021 and the total
cost of the project is EUR 140 million. The project manager is Esa Lind.
""",
    "sv-company": """
Vindparken i Närpes byggs ut

Projektet inleds våren 2022. Det kostar 90 miljoner euro och finansieras av bolaget självt. Projektchef är
Kaj Norrgård. Parken får tolv nya kraftverk.
""",
    "fi-law-case": """
Hallinto-oikeus hylkäsi valituksen kaavasta

Valitus koski Rantakylän asemakaavaa. Oikeuden mukaan hanke voi jatkua. Hankkeen kustannusarvio on 5
miljoonaa euroa, ja hankkeen toteuttaa kaupunki yhdessä rakennusliikkeen kanssa.
""",
    "fi-poll": """
Kysely: miten EU-rahaa pitäisi käyttää?

Vastaa kyselyyn 30.4. mennessä. Kerro, mikä hanke on jäänyt mieleesi ja mitä hankkeella saatiin aikaan.
Vastaajien kesken arvotaan kylpylälahjakortti. Kyselyn järjestää maakuntaliitto.
""",
    "fi-dictionary": """
Hankesanasto

Omarahoitus: osuus, jonka hankkeen toteuttaja maksaa itse.
Ohjausryhmä: ryhmä, joka seuraa hanketta.
Toteutusaika: aika, jonka hanke kestää.
ESR: Euroopan sosiaalirahasto.
""",
    "sv-dictionary": """
Ordlista för projekt

Självfinansiering: den del som projektets genomförare betalar.
Projekttid: tiden som projektet pågår.
Styrgrupp: följer projektet.
ERUF: Europeiska regionala utvecklingsfonden.
""",
    "en-dictionary": """
Glossary of project terms

Lead partner: the organisation by which the project is run.
Duration: the time that the project lasts.
ERDF: the European Regional Development Fund.
Budget: the total cost of the project.
""",
    "fi-form-help": """
Lomakkeen täyttäminen

Hankkeen nimi: kirjoita lyhyt nimi, joka kertoo hankkeen sisällön.
Toteutusaika: anna hankkeen alkamispäivä ja päättymispäivä.
Kustannusarvio: merkitse hankkeen kokonaiskustannukset.
Rahoitus: merkitse ESR-tuki ja omarahoitus.
""",
    "fi-council-question": """
Valtuustoaloite leikkipuistosta

Valtuutettu Anne Salmi esittää, että kaupunki käynnistää leikkipuistohankkeen. Hankkeen kustannukset
olisivat noin 150 000 euroa. Aloitteen allekirjoitti 22 valtuutettua. Aloite lähetettiin valmisteltavaksi.
""",
    "fi-church": """
Kirkon katto korjataan

Seurakunnan suurin hanke alkaa kesäkuussa. Hanke maksaa 480 000 euroa, ja Museovirasto avustaa sitä 60 000
eurolla. Hankkeen valvojana toimii arkkitehti Ossi Lehti. Jumalanpalvelukset pidetään seurakuntatalolla.
""",
    "fi-software": """
Uusi toiminnanohjausjärjestelmä kuntayhtymään

Kuntayhtymä ottaa käyttöön uuden järjestelmän. Projekti käynnistyi tammikuussa, ja projektipäällikkö on
Timo Virta. Projektin kustannukset ovat 2,4 miljoonaa euroa. Käyttökatko on viikonloppuna 4.–5.5.2019.
""",
}

SEVERAL: dict[str, tuple[int, str]] = {
    "fi-own-projects": (
        3,
        """
Hankkeemme

Kylmä kivi
Hanke nuorten työpajoista, 2015–2017. Rahoittaja ESR.

Lämmin käsi
Hanke omaishoitajille, 2016–2018. Rahoittaja STEA.

Pehmeä lasku
Hanke eläkkeelle jääville, 2017–2019. Rahoittaja kaupunki.
""",
    ),
    "fi-first-second": (
        2,
        """
Maaseutu sai kaksi uutta hanketta

Keski-Karjalassa käynnistyy syksyllä kaksi Leader-hanketta.

Ensimmäinen, Kitee kukkii, kunnostaa kylien raittia. Siihen on varattu 32 000 euroa, ja se päättyy kesällä
2019.

Toinen hanke on nimeltään Soiva tupa. Se tuo musiikin kylätaloille. Tuki on 27 500 euroa ja aika
1.9.2018–31.12.2019.
""",
    ),
    "en-headings-years": (
        2,
        """
Our projects

Quiet Rooms
The project brings calm spaces to schools in Kuopio. 2018–2020, funded by STEA.

Loud Voices
The project trains young people to speak in public. 2019–2021, funded by Erasmus+.
""",
    ),
    "sv-two-stories": (
        2,
        """
Två nya projekt i Pargas

Staden har fått besked om pengar till två projekt.

Projektet Tysta vatten får 75 000 euro ur regionutvecklingsfonden. Projektet mäter buller i skärgården
2017–2018.

Projektet Öppen brygga får 41 000 euro av Leader. Projektet bygger bryggor åt besökare och avslutas i maj
2018.

Kontakt: utvecklingschef Ulf Berg, 040 555 1999
""",
    ),
}
