"""Short texts about one project, about none and about several, for what texts are told apart by."""

from __future__ import annotations

PROJECTS: dict[str, str] = {
    "fi-funded": """
Kuhmo sai rahoituksen puurakentajien koulutukseen

Kainuun liitto on myöntänyt Kuhmon kaupungille 184 000 euroa Euroopan aluekehitysrahaston tukea.
Rahalla käynnistetään
Hirsiosaajat-hanke, jossa rakentajat oppivat hirsityön niksit mestarin opissa. Hanke alkaa 1.4.2017 ja
kestää kaksi vuotta.
""",
    "fi-ended": """
Sillanrakentajat jätti jälkensä

Kun Sillanrakentajat kolme vuotta sitten alkoi, moni epäili. Nyt projekti on lopussa, ja 41 maahan
muuttanutta on saanut
työpaikan Salosta. Projektia johti Salon seudun setlementti, ja rahat tulivat sosiaalirahastosta.

– Emme olisi uskoneet tätä, sanoo projektipäällikkö Heidi Perniö.
""",
    "fi-page-terse": """
Oma ura

Oma ura -hanke 2019-2021

Kohderyhmä: ammattiin valmistuvat erityisopiskelijat
Toteuttaja: Luovan koulutussäätiö
Rahoitus: ESR, Hämeen ELY-keskus
Yhteyshenkilö: Nea Lammi, 040 555 1212
""",
    "fi-event-in-the-end": """
Virtaa verkosta -hanke etenee

Virtaa verkosta -hankkeessa on koulutettu jo 130 yrittäjää verkkokauppaan. Hanketta rahoittaa
Pohjois-Savon ELY-keskus Euroopan
sosiaalirahastosta, ja se jatkuu vuoden 2018 loppuun.

Tervetuloa kuulemaan lisää Iisalmeen 14.3.2018. Ilmoittautumiset viimeistään 7.3.
""",
    "fi-hires-too": """
Kädet saveen -hanke alkaa Fiskarsissa

Kädet saveen -hankkeelle on myönnetty 96 000 euroa ESR-tukea. Hankkeessa pitkään työttömänä olleet
oppivat keraamikon taitoja.
Hanketta hallinnoi Raaseporin kansalaisopisto 1.8.2016–31.7.2018. Projektipäällikön haku alkaa keväällä.
""",
    "fi-other-fund": """
Naapurin apu laajenee koko maakuntaan

Sosiaali- ja terveysjärjestöjen avustuskeskus STEA myönsi Naapurin apu -hankkeelle 240 000 euroa
vuosiksi 2020–2022. Hankkeen
tavoitteena on, että yksin asuvalle vanhukselle löytyy auttaja samasta rapusta. Hanketta toteuttaa
Pohjan Perhetyö ry.
""",
    "fi-amid-others": """
Taimi-hanke toi työtä 54 ihmiselle

Taimi-hanke oli yksi maakunnan kahdestatoista hankkeesta, joita sosiaalirahasto tuki viime kaudella.
Sen aikana 54 ihmistä löysi
työpaikan puutarhoilta. Taimea edelsi Siemen-hanke (2009–2011), jonka budjetti oli 70 000 euroa. Taimen
kustannukset olivat
212 000 euroa.
""",
    "sv-funded": """
Fiskare lär sig förädla sin fångst

NTM-centralen i Egentliga Finland beviljade i maj 143 000 euro åt projektet Från nät till bord.
Projektet inleds i augusti 2017 och
pågår till utgången av 2019. Det leds av Skärgårdens fiskeriinstitut.
""",
    "sv-page": """
Rum för alla

Rum för alla är ett projekt som hjälper unga i Vasa att få en egen bostad och ett första jobb.

Projekttid: 1.1.2016–31.12.2018
Finansiering: Europeiska socialfonden
Kontakt: projektledare Ida Sund, 050 555 9191
""",
    "sv-ended": """
Nya vindar har blåst färdigt

Projektet Nya vindar avslutades i december. Sammanlagt 77 långtidsarbetslösa deltog, och av dem fick 31
ett jobb.
Projektet finansierades av socialfonden och Korsholms kommun.
""",
    "en-funded": """
New skills for old foundries

The ELY Centre for Pirkanmaa has granted EUR 310,000 from the European Social Fund to the Molten Minds
project. The project starts in
January 2019 and will train 120 foundry workers in three years. It is led by Tampere Foundry Academy.
""",
    "en-page": """
Green Steps

Green Steps is a project that gives long-term unemployed people in Lahti a path to jobs in recycling.

Duration: 1 May 2016 – 30 April 2019
Funding: European Social Fund, Häme ELY Centre
Contact: project manager Olli Vesala, olli.vesala(at)greensteps.example
""",
    "fi-no-hanke-word-early": """
Eläkkeelle jäävä hitsari ei vie taitoaan mukanaan

Raahessa hiljainen tieto kuvataan videolle. Kolmekymmentä hitsaria on jo istunut kameran edessä ja
kertonut, miten sauma syntyy.

Talteen-niminen hanke alkoi viime syksynä ja jatkuu kevääseen 2019. Sitä vetää Raahen
Aikuiskoulutussäätiö, ja rahat tulevat Euroopan sosiaalirahastosta Pohjois-Pohjanmaan ELY-keskuksen kautta.

"Ensin nauratti, sitten huomasin, että minulla on opetettavaa", sanoo Martti Pattijoki.
""",
    "fi-quote-name": """
Yrittäjille tukea sukupolvenvaihdokseen

Länsi-Suomen Yritystalo on saanut 175 000 euroa hankkeeseen "Avaimet jatkajalle". Kahden vuoden aikana
autetaan 60 perheyritystä löytämään jatkaja. Rahoittaja on Satakunnan ELY-keskus. Hanke käynnistyy
tammikuussa 2020.
""",
    "sv-satsning": """
Ny satsning på unga i Hangö

Staden har fått besked om finansiering för Kajen, ett ESF-projekt som ska hjälpa 80 unga att hitta sin
väg. Kajen startar i mars 2017 och drivs tillsammans med Folkhälsan. Projektledare blir Jenny Bromarv.
""",
    "en-initiative": """
Kainuu trains drone pilots

A two-year project named Eyes in the Sky will start in Kajaani next month. Funded by the European
Regional Development Fund with EUR 402,000, it brings together five companies and the university of
applied sciences.
""",
    "fi-page-no-hanke": """
Metsästä makua

Mistä on kyse?
Kerätään, kuivataan ja myydään yhdessä. Kehitämme luonnontuotteista sivuelinkeinon kolmeen kylään.

Milloin?
Toukokuu 2015 – huhtikuu 2017

Kuka rahoittaa?
Maaseuturahasto, Lapin ELY-keskus. Kustannukset 88 500 euroa.

Ota yhteyttä
Aila Sodankylä, 040 555 2121
""",
    "fi-project-newsletter": """
Uutiskirje 2/2016: Voimalinja

Voimalinja-hankkeen toinen kevät on täynnä tapahtumia. Ryhmät kokoontuvat Äänekoskella ja Suolahdessa.
Tähän mennessä mukana on ollut 44 työnhakijaa, tavoite on 90.

Hanketta rahoittavat Keski-Suomen ELY-keskus (ESR) ja Äänekosken kaupunki. Hanke päättyy 31.12.2017.
""",
    "fi-decision": """
Myönteinen päätös Sinisen polun hankkeelle

Rannikko-Pohjanmaan Nuoret ry:n Sininen polku saa 133 000 euroa Euroopan sosiaalirahaston tukea.
Sininen polku vie nuoret kalastajien oppiin kahdeksi kesäksi. ELY-keskus teki päätöksen 20.4.2015.
""",
    "fi-long-human": """
Kun Sari Nieminen jäi työttömäksi kolmannen kerran, hän päätti opetella jotain aivan muuta.

Nyt hän leikkaa nahkaa Kankaanpään vanhassa meijerissä. Tila kuuluu Taitokilta-hankkeelle, joka on
palkannut kaksi mestaria opettamaan vanhoja käsityöammatteja.

– Ensimmäinen vyö meni roskiin, toinen myytiin, Nieminen nauraa.

Taitokilta jatkuu vuoden 2018 loppuun. Sitä rahoittavat Satakunnan ELY-keskus ja kaupunki.
""",
    "fi-extended": """
Rannan risteys sai jatkoaikaa

ELY-keskus hyväksyi Rannan risteys -hankkeen muutoshakemuksen. Hanke päättyy nyt 30.6.2020, puoli
vuotta suunniteltua myöhemmin. Lisärahaa ei myönnetty.
""",
    "fi-acronym": """
KOTIVA – Kotouttavat varikot

KOTIVA auttaa maahan muuttaneita autonasentajia päivittämään ammattitaitonsa. Toteutusaika on
1.9.2016–31.8.2018 ja toteuttaja Lahden Autoalan Opisto. Budjetti on 265 000 e, josta ESR:n osuus 198 750 e.
""",
    "fi-interreg": """
Saimaan hylje yhdistää

Suomalais-venäläinen yhteistyö jatkuu Seal Watch -hankkeessa, jota rahoittaa Interreg. Hankkeen johtava
partneri on Itä-Suomen luontoinstituutti. Kolmivuotisen hankkeen budjetti on 900 000 euroa, ja se
käynnistyi tammikuussa 2019.
""",
    "fi-page-only-table": """
Hankkeen nimi: Kylmäketju kuntoon
Hakija: Pohjolan Logistiikkakeskus Oy
Rahoitus: EAKR
Ajankohta: 1.1.2011-31.12.2012
Budjetti: 120 000 €
""",
    "sv-page-only-facts": """
Projektets namn: Gröna skiftet
Genomförare: Yrkeshögskolan Vega
Projekttid: 2022–2024
Finansiering: Fonden för en rättvis omställning
Kontakt: Maj-Len Ström, tfn 06 555 1313
""",
    "sv-human": """
Hon fick en ny chans vid svarven

Amina Yusuf hade aldrig hållit i en skiftnyckel. I dag är hon en av nitton kvinnor som utbildar sig
till maskinist inom projektet Flickor i verkstan i Nykarleby.

– Mina söner är stolta, säger hon.

Projektet betalas av Europeiska socialfonden och pågår till juni 2019.
""",
    "en-newsletter": """
Back on Track: first results

Half a year after its launch, Back on Track has met 85 young people in Vaasa who neither work nor
study. Thirty of them have already returned to school. The project is financed by the European Social
Fund until the end of 2018 and coordinated by the Ostrobothnian Youth Foundation.
""",
    "en-calls-mention": """
Sea Skills gets another year

The Sea Skills project in Turku will continue until 31 May 2021. The Southwest Finland ELY Centre
granted an additional EUR 60,000 in ESF funding. The next call for proposals opens in autumn, and the
partners plan a follow-up.
""",
    "fi-wbs-page": """
Hyvän mielen metsä

Hankkeen tavoitteet
- metsäretket osaksi päivätoimintaa
- 12 ohjaajaa koulutetaan

Toimenpiteet
1. Reittien kartoitus
2. Ohjaajakoulutus

Aikataulu
1.5.2013–30.4.2015

Rahoitus
Raha-automaattiyhdistys
""",
    "fi-nimi-lainaus": """
Joensuussa rakennetaan siltoja työhön

"Ei kukaan kouluta, jos ei ole ketään kouluttaa", toteaa Rakennusliitto Karjalan Kivirakentajien Pekka
Rääkkylä.

Yritys on mukana Pohjois-Karjalan koulutuskuntayhtymän kaksivuotisessa Kivijalka-projektissa. Siinä 36
alan vaihtajaa opiskelee työmailla. Projekti alkoi tammikuussa 2009, ja rahoituksesta 60 prosenttia
tulee Euroopan sosiaalirahastosta.
""",
    "fi-myonnetty-otsikko": """
205 000 euroa nuorten mielenterveystyöhön Kokkolassa

Keski-Pohjanmaan liitto? Ei, vaan ELY-keskus: se tukee sosiaalirahaston varoin Mieli ylös -hanketta,
jossa nuorisopsykiatria jalkautuu ammattiopistoon. Hanke kestää kesäkuusta 2016 joulukuuhun 2018.
""",
    "fi-page-municipality": """
Kyläapu

Kyläapu-hankkeessa Sonkajärven kunta palkkaa kylille talonmiehiä, jotka auttavat vanhuksia lumitöissä
ja asioinnissa.

Mitä on tehty?
Kaksi talonmiestä aloitti elokuussa 2012. Käyntejä on kertynyt 1 450.

Hankeaika 1.6.2012–31.5.2014
Rahoitus Pohjois-Savon ELY-keskus, maaseuturahasto
Lisätietoja kehittämissihteeri Anu Vieremä, 040 555 3434
""",
    "fi-tulokset": """
Raportti: Työkunto nousi yhdeksässä kymmenestä

Työkunto-hankkeen loppuraportti on valmis. Mukana oli 148 työntekijää kuudesta metallialan yrityksestä.
Yhdeksän kymmenestä kertoi jaksavansa paremmin. Hanke toteutettiin vuosina 2009–2011 Etelä-Pohjanmaan
ELY-keskuksen ESR-rahoituksella.
""",
    "sv-beviljat": """
Socialfonden satsar på sjukvårdens nya händer

Vasa centralsjukhus får 390 000 euro för att lära upp vårdbiträden som kommit till Finland som
flyktingar. Projektet heter Händer som helar och pågår i tre år från och med februari 2018.
""",
    "sv-page-2": """
Startskottet

Bakgrund
Allt fler unga i Pedersöre blir utan studieplats.

Mål
- 60 unga får en egen coach
- hälften går vidare till studier eller jobb

Tid: 1.8.2012–31.7.2014
Finansiering: ESF 70 %, kommunerna 30 %
Kontaktperson: Benita Forsgård, 044 555 8989
""",
    "en-named": """
Funding secured for Baltic Bakers

Baltic Bakers, a three-year training project for young people in Porvoo, has been awarded EUR 275,000
by the Uusimaa ELY Centre from the European Social Fund. Training starts in August 2015.
""",
    "en-page-2": """
About the project

FutureForge develops the skills of blacksmiths in South Savo. The project runs from March 2016 to
February 2018 and is co-funded by the European Regional Development Fund. Partners: Mikkeli Vocational
College and four smithies.
""",
    "fi-runo": """
Laulua lähiöön!

Kuka sanoi, ettei kerrostalossa saa laulaa? Laulua lähiöön on Lahden konserttikeskuksen hanke, joka tuo
kuoron pihalle. Mukana on ollut jo 340 laulajaa Liipolasta ja Mukkulasta. Rahat tulevat opetus- ja
kulttuuriministeriöltä, ja laulu raikaa vuoden 2020 loppuun.
""",
    "fi-fakta-laatikko": """
Sahalta sairaalaan

Kun saha suljettiin, Mika Kainulainen vaihtoi alaa. Nyt hän on lähihoitajaopiskelija.

FAKTAT
Uudet hoitajat -hanke 2013–2014
Rahoitus: ESR ja Nurmeksen kaupunki, 212 000 €
Osallistujia 36
""",
    "fi-jatkohanke": """
Metsurista mestariksi jatkuu

Metsurista mestariksi II alkaa syyskuussa. Ensimmäinen vaihe (2014–2016) koulutti 60 metsuria, ja nyt
tavoitteena on sata. ELY-keskuksen ESR-tuki on 280 000 euroa, toteuttajana Taivalkosken metsäopisto.
""",
    "fi-lyhenne": """
ROHTO vie lääkeneuvonnan koteihin

ROHTO-hanke (Reseptit, ohjaus, hoito ja turva omassa kodissa) alkoi Savonlinnassa. Kaksi farmaseuttia
kiertää ikäihmisten luona. Hankkeen rahoittaa Etelä-Savon maakuntaliitto EAKR-varoin vuosina 2018–2020.
""",
    "sv-reportage": """
Symaskinen blev biljetten till Finland

I källaren på Brändö i Vasa surrar femton symaskiner. Här håller projektet Tråden till.

Projektet leds av Vasa Arbetarinstitut, får stöd av NTM-centralen och fortsätter till mars 2015.
""",
    "sv-avslutning": """
Slutrapporten för Havsnära är klar

Havsnära utbildade 52 guider i skärgården 2010–2012. Kostnaderna stannade på 176 500 euro, av vilket
Europeiska regionala utvecklingsfonden stod för hälften. Genomförare var Föregångarna rf.
""",
    "en-blog": """
A year with Forest Doctors

It is a year since we started Forest Doctors, our ESF-funded project that retrains unemployed nurses as
forest therapists in Kuhmo. We have had 31 participants, and 12 of them already work. The project
continues until August 2020.
""",
    "en-brief": """
Funding decision for Clear Water

The Regional Council of South Savo has granted EUR 96,000 to Clear Water (2016–2017), run by the Lake
Institute. The money comes from the ERDF.
""",
    "fi-sairaala": """
Uusi malli lyhentää leikkausjonoja

Pohjois-Karjalan keskussairaalassa kokeillaan etäpoliklinikkaa. Etäpolku-hanke yhdistää kotihoidon,
lääkärin ja fysioterapeutin. Kokeilu kestää vuoden 2019 loppuun, ja sitä tukee sosiaali- ja
terveysministeriö.
""",
    "fi-paatos-lyhyt": """
Tukea muikun jalostukseen

ELY-keskus myönsi Puruveden Kalastajat ry:lle 44 000 euroa Muikku maailmalle -hankkeeseen. Rahat
tulevat meri- ja kalatalousrahastosta.
""",
    "sv-kort": """
26 000 euro till Bagarstugan

Leader Aktiva Österbotten har beviljat Övermark hembygdsförening 26 000 euro för projektet Bagarstugan.
Arbetet inleds i maj 2016.
""",
    "en-school": """
Pupils code the future of Loviisa

Twelve schools take part in Code Coast, a project in which pupils design services for their town. Code
Coast runs until June 2020. It is coordinated by Loviisa Adult Education Centre and receives EUR
132,000 from the ERDF.
""",
}

OTHERS: dict[str, str] = {
    "fi-call": """
Haku päättyy 15.10.

Keski-Suomen ELY-keskus muistuttaa, että Euroopan sosiaalirahaston hakuaika päättyy 15.10.2018.
Haettavana on 3,2 miljoonaa euroa.
Hankkeiden on alettava kesään 2019 mennessä. Hakemukset jätetään EURA-järjestelmässä.
""",
    "fi-call-example": """
Ideoita maaseudun kehittämiseen haetaan

Leader Karhunkierros avasi teemahaun, jossa yhdistys voi saada enintään 5 000 euroa. Viime vuonna tukea
sai esimerkiksi Kuusamon
Ladut kuntoon -hanke. Haku on auki 31.3.2020 saakka. Kuka voi hakea? Rekisteröity yhdistys.
""",
    "fi-vacancy": """
Etsimme projektikoordinaattoria

Haemme Reitit auki -hankkeeseen projektikoordinaattoria määräaikaiseen työsuhteeseen
1.2.2019–31.12.2020. Hanketta rahoittaa EAKR.
Palkka on 3 150 euroa kuukaudessa. Lähetä hakemus ja CV 11.1.2019 mennessä.
""",
    "fi-event": """
Tervetuloa työllisyysfoorumiin

Foorumi pidetään Oulun kaupungintalolla 3.5.2016 kello 9–15. Ilmoittaudu 25.4. mennessä. Tilaisuus on
maksuton, ja siellä
esitellään seudun ESR-hankkeita.
""",
    "fi-minutes": """
Kunnanhallituksen pöytäkirja 8/2014

§ 91 Lausunto maakuntakaavasta
Kunnanhallitus hyväksyi lausunnon.

§ 92 Kuntaosuus Nuoret töihin -hankkeelle
Kunta osallistuu hankkeeseen 12 000 eurolla vuosina 2015–2017.

§ 93 Talousarvion muutos
Asia palautettiin valmisteluun.
""",
    "fi-general": """
Rakennerahastokausi vaihtuu

Uusi ohjelmakausi tuo Suomeen vähemmän rahaa kuin edellinen. Vuosina 2014–2020 Euroopan
sosiaalirahastosta ja
aluekehitysrahastosta tulee 1,3 miljardia euroa. Ministeriön mukaan hankkeista tehdään entistä suurempia.
""",
    "fi-statistics": """
Työttömyys laski syyskuussa

Kainuussa oli syyskuun lopussa 4 120 työtöntä työnhakijaa eli 310 vähemmän kuin vuosi sitten. Nuorten
työttömyys väheni eniten.
ELY-keskuksen mukaan avoimia paikkoja oli 640.
""",
    "fi-fund-page": """
Mikä on Euroopan sosiaalirahasto?

Euroopan sosiaalirahasto (ESR) parantaa työllisyyttä ja osaamista. Rahasto tukee hankkeita, joissa
kehitetään palveluja ja
koulutetaan ihmisiä. Rahoitusta myöntävät ELY-keskukset. Suomi on saanut rahaston tukea vuodesta 1995.
""",
    "fi-strategy": """
Elinvoimaohjelma 2021–2025

Kaupungin elinvoimaohjelma kokoaa tavoitteet, joilla Varkaus kasvaa. Ohjelman painopisteet ovat
osaaminen, yritykset ja
asuminen. Toimenpiteet rahoitetaan talousarviosta ja hankerahoituksella.
""",
    "fi-opinion": """
Hankkeista on tullut itsetarkoitus

Olen istunut kahdenkymmenen hankkeen ohjausryhmässä, ja aina sama näytelmä toistuu. Raportit
kirjoitetaan, hyllyt täyttyvät, ja
kolmen vuoden päästä keksitään pyörä uudestaan. Rahaa kuluu miljoonia. Milloin kysytään, mitä jäi?
""",
    "fi-service": """
Nuorten työpaja

Työpaja on paikka, jossa alle 29-vuotias voi kokeilla puu- ja metallitöitä. Paja on auki arkisin kello
9–15. Pajajakso kestää
kolmesta kuuteen kuukautta. Soita pajaohjaajalle, 044 555 7878.
""",
    "sv-call": """
Ansökningstiden för socialfonden börjar

NTM-centralen i Österbotten öppnar den 1 september en ansökningsomgång. Ansökningstiden går ut den 30
september 2016, och
2,4 miljoner euro delas ut. Stöd på högst 80 procent kan sökas av kommuner, läroanstalter och föreningar.
""",
    "sv-vacancy": """
Lediga jobb

Vi söker en projektledare till Bro till arbete för tiden 1.3.2018–29.2.2020. Lönen är 3 200 euro i
månaden. Skicka din ansökan
senast den 9 februari.
""",
    "sv-event": """
Välkommen på jobbmässa

Jobbmässan ordnas i Jakobstad den 20 mars 2019 kl. 10–15. Inträdet är avgiftsfritt. Anmäl dig senast
den 13 mars.
""",
    "sv-general": """
Strukturfonderna i Finland

Europeiska socialfonden och Europeiska regionala utvecklingsfonden stöder sysselsättning och tillväxt i
hela landet. Under
perioden 2014–2020 har tusentals projekt fått finansiering.
""",
    "en-call": """
Call for proposals opens in May

The Regional Council of Lapland invites applications to the Just Transition Fund. The call opens on 2
May 2023 and closes on
30 June 2023. Who can apply? Municipalities, companies and universities. The maximum grant rate is 70
per cent.
""",
    "en-vacancy": """
Vacancy: project manager

We are looking for a project manager for a two-year ESF project in Joensuu. Send your application and
CV by 15 August.
The salary is EUR 3,600 per month.
""",
    "en-event": """
Join us at the Open Doors Day

The Open Doors Day takes place at Turku Science Park on 6 October 2018. Admission is free, but please
register by 1 October.
""",
    "en-strategy": """
Skills Strategy 2025

The strategy sets out how the region will train its people. It names four priorities and will be
reviewed every second year. Projects
are funded from several sources, the European Social Fund among them.
""",
    "fi-minutes-w-project": """
Pöytäkirja

Yhtymähallitus 14.11.2011 § 63

HANKKEEN OMARAHOITUS

Valmistelija: kehittämispäällikkö Ulla Rautio

Kehittämiskeskus on jättänyt ELY-keskukselle hakemuksen Työn ovet -hankkeesta. Hankkeen
kokonaiskustannukset olisivat 310 000 euroa, josta kuntien osuus on 62 000 euroa vuosina 2012–2014.

Ehdotus: Yhtymähallitus varaa omarahoituksen vuoden 2012 talousarvioon.

Päätös: Hyväksyttiin.

Yhtymähallitus § 64

TILINTARKASTUSKERTOMUS

Merkittiin tiedoksi.
""",
    "fi-general-w-examples": """
Sosiaalirahasto on muuttanut tuhansien arkea

Kun Suomi liittyi unioniin, moni epäili rahastojen hyötyä. Kahdessakymmenessä vuodessa ESR on tukenut
yli kymmentätuhatta hanketta. Niistä tunnetuimpia ovat nuorten työpajat ja Ohjaamot.

Tutkijoiden mukaan parhaat tulokset saatiin siellä, missä kunnat jatkoivat työtä rahoituksen päätyttyä.
Esimerkiksi Rovaniemellä Askelma-hankkeen jälkeen palkattiin kaksi vakituista ohjaajaa.

Seuraavalla kaudella rahaa on jaossa vähemmän.
""",
    "fi-training": """
Rahoitusneuvontaa etänä

Elinvoimakeskus järjestää kevään aikana kuusi webinaaria hankkeiden hakijoille. Ensimmäinen on 4.2.2026
ja käsittelee kustannusmalleja. Webinaarit tallennetaan. Osallistuminen ei maksa mitään.
""",
    "fi-guide": """
Näin raportoit hankkeesi

Hankkeen seurantatiedot toimitetaan kolme kertaa vuodessa. Projektipäällikkö vastaa siitä, että
osallistujien lomakkeet on tallennettu. Maksatushakemus jätetään neljän kuukauden välein. Loppuraportti
on toimitettava neljän kuukauden kuluessa hankkeen päättymisestä.
""",
    "fi-council-news": """
Valtuusto päätti talousarviosta

Kaupunginvaltuusto hyväksyi maanantaina ensi vuoden talousarvion. Investointeihin käytetään 14
miljoonaa euroa. Suurin hanke on uusi koulukeskus, jonka rakentaminen alkaa toukokuussa 2019.
Veroprosentti pysyy ennallaan.
""",
    "fi-construction": """
Siltahanke etenee

Vanhan puusillan korjaus alkaa elokuussa. Hankkeen kustannusarvio on 1,2 miljoonaa euroa, ja
urakoitsijana on Itä-Suomen Silta Oy. Kiertotie on käytössä marraskuuhun saakka. Lisätietoja antaa
rakennuttajainsinööri Ari Kontio, 0295 555 000.
""",
    "sv-fund-info": """
Det här är ESF+

Europeiska socialfonden plus är EU:s främsta redskap för att investera i människor. I Finland förvaltas
fonden av arbets- och näringsministeriet. Projekten väljs av livskraftscentralerna. Mer information
finns på rakennerahastot.fi.
""",
    "sv-minutes": """
Protokoll 3/2016

Samkommunstyrelsen

§ 21 Utlåtande om skolskjutsar
Styrelsen godkände utlåtandet.

§ 22 Anhållan om kommunandel för projektet Unga i arbete
Styrelsen beviljade 8 000 euro per år 2016–2018.

§ 23 Övriga ärenden
""",
    "en-minutes": """
Minutes of the Board Meeting 5/2015

Present: seven members

1. Opening. The chair opened the meeting at 4 pm.
2. Budget 2016. Approved.
3. Projects. The manager reported on the Bright Start project, which received EUR 90,000.
4. Any other business. None.
""",
    "en-general": """
EU funding in North Karelia in numbers

During the programming period 2007–2013 the region received EUR 164 million from the European Social
Fund and the European Regional Development Fund. More than 600 projects were carried out. Half of the
money went to enterprises.
""",
    "fi-call-w-old-project": """
Uusi haku: osaamista tuotantoeläintiloille

Etelä-Pohjanmaan ELY-keskus avaa haun 1.11.2022. Haussa etsitään jatkoa Navetta nyt -hankkeelle, joka
päättyi kesäkuussa. Rahoitusta on jaossa 700 000 euroa, ja hakijoina voivat olla oppilaitokset.
""",
    "fi-tender": """
Tarjouspyyntö: arviointi

Pyydämme tarjousta Yhteinen suunta -hankkeen ulkoisesta arvioinnista. Tarjoukset on jätettävä 15.9.2017
kello 12 mennessä. Hankkeen kokonaisbudjetti on 600 000 euroa.
""",
    "fi-annual-report": """
Vuosi 2018 lukuina

Työllisyyspalveluissa asioi vuoden aikana 3 412 ihmistä. Palkkatukea myönnettiin 1,1 miljoonaa euroa.
Hankkeita oli käynnissä yhdeksän, ja niiden yhteenlaskettu budjetti oli 2,8 miljoonaa euroa. Suurimmat
hankkeet olivat Ohjaamo ja Työvalmennus.
""",
    "fi-interview-about-ESF-program": """
Rahoituspäällikkö: hakemusten taso on noussut

Kun Pentti Savela aloitti ELY-keskuksessa vuonna 1996, hakemukset tulivat postissa. Nyt ne tulevat EURA
2014 -järjestelmässä, ja niitä on kaksi kertaa enemmän kuin rahaa.

– Hyvä hanke lähtee tarpeesta eikä rahasta, Savela sanoo.

Viime vuonna keskus teki 64 myönteistä päätöstä. Euroopan sosiaalirahaston osuus niistä oli 5,2
miljoonaa euroa.
""",
    "fi-event-of-project": """
Kutsu: Digipolku-hankkeen päätösseminaari

Aika: torstai 12.9.2019 klo 12–16
Paikka: Seinäjoki-sali

Ohjelma
12.00 Kahvi
12.30 Avaus
13.00 Digipolun tulokset
15.00 Paneeli

Ilmoittautuminen 5.9. mennessä: digipolku@sedu.example. Tilaisuus on maksuton.
""",
    "fi-library": """
Kirjaston aukioloajat muuttuvat

Kirjasto on kesäkuusta elokuuhun auki arkisin kello 10–18. Omatoimiaika alkaa kello 7. Muutokset
johtuvat henkilöstön lomista.
""",
    "fi-leader-group": """
Leader-ryhmän hallitus kokoontui

Hallitus puolsi seitsemää hakemusta. Suurin tuki, 48 000 euroa, menee kylätalon korjaukseen. Hallitus
keskusteli myös ensi kauden strategiasta ja valitsi viestintätyöryhmän.
""",
    "fi-instructions-logo": """
Näin käytät EU-lippua

Kaikessa viestinnässä on näytettävä unionin lippu ja teksti Euroopan unionin osarahoittama. Hankkeen on
kerrottava rahoituksesta verkkosivuillaan ja julisteessa, jonka koko on vähintään A3.
""",
    "fi-privacy": """
Tietosuojaseloste: hankkeiden osallistujat

Rekisterinpitäjä: Pohjois-Savon ELY-keskus
Käsittelyn tarkoitus: Euroopan sosiaalirahaston hankkeiden seuranta
Säilytysaika: vuoteen 2034
Yhteyshenkilö: tietosuojavastaava, 0295 555 000
""",
    "sv-school": """
Yrkesinstitutet öppnar ny linje

Från och med augusti 2018 kan man studera till närvårdare på distans i Kristinestad. Utbildningen
räcker två och ett halvt år. Ansök i den gemensamma ansökan 20.2–13.3.2018.
""",
    "sv-opinion": """
Projekttröttheten är verklig

Allt oftare möter jag kommunala tjänstemän som suckar över nya projekt. Pengarna räcker i två år och
sedan börjar allt om från noll. Vi behöver basfinansiering, inte fler logotyper.
""",
    "en-job-ad": """
Project coordinator, fixed term

The Northern Growth Association invites applications for the post of project coordinator in the Arctic
Smart Villages project (ERDF). The post is for the period 1 March 2021 to 31 December 2022. The salary
is EUR 3,100–3,400 per month. Applications with CV must reach us by 31 January 2021.
""",
    "en-news-no-project": """
New chief for the development agency

Maria Kivelä has been appointed managing director of the Kajaani Development Agency. She starts on 1
August 2020 and moves from the Regional Council, where she was responsible for EU funds.
""",
    "en-event-call": """
Training day for project managers

The ELY Centre organises a training day on state aid rules in Mikkeli on 14 November 2017. The day is
meant for managers of ESF projects. Please register by 7 November.
""",
    "fi-vacancy-html-like": """
Rekrytointi: hanketyöntekijä

Pohjanmaan Nuorisotyö ry hakee hanketyöntekijää Suunta selväksi -hankkeeseen. Työ alkaa 1.3.2018 ja on
määräaikainen 31.12.2019 asti. Edellytämme sosiaalialan koulutusta. Tehtävän palkkaus on 2 600 euroa
kuukaudessa. Hakemukset 12.2. mennessä osoitteeseen tyo@pohjanmaannuoriso.example. Hanketta rahoittaa STEA.
""",
    "fi-budget-news": """
Kaupunki säästää hankkeista

Kaupunginhallitus esittää, että ensi vuonna ei aloiteta uusia hankkeita. Käynnissä olevat EU-hankkeet
viedään loppuun. Säästö on 340 000 euroa. Valtuusto päättää asiasta 12.11.2012.
""",
    "fi-webinar": """
Webinaari: miten hyödynnän hankkeen tuloksia?

Hankkeiden tulokset jäävät usein hyllyyn. Verkkotilaisuudessa 5.5.2021 klo 9–11 kolme kokenutta
projektipäällikköä kertoo, miten tulokset saadaan käyttöön. Ilmoittaudu linkin kautta.
""",
    "fi-blog": """
Mitä opin kymmenessä vuodessa projektipäällikkönä

Ensimmäisessä projektissani kirjoitin raportin joka viikko, eikä kukaan lukenut niitä. Toisessa puhuin
ihmisten kanssa. Hyvä projekti syntyy luottamuksesta. Kolmas oppi: loppuseminaariin tarvitaan kunnon pullaa.
""",
    "fi-statistics-fund": """
ESR-rahoitusta 62 miljoonaa Itä-Suomeen

Itä-Suomessa käytettiin viime vuonna Euroopan sosiaalirahaston tukea 62 miljoonaa euroa. Käynnissä oli
214 hanketta, joihin osallistui 18 400 henkilöä. Eniten hankkeita oli Pohjois-Savossa. Suurimmat
rahoittajat olivat Etelä-Savon ELY-keskus ja Opetushallitus.
""",
    "fi-project-office": """
Hankepalvelut

Hankepalvelut auttaa kaupungin yksiköitä hankkeiden valmistelussa ja raportoinnissa. Ota yhteyttä jo
ideavaiheessa. Hankekoordinaattori Marita Saari, 014 555 1100.
""",
    "fi-regional-strategy": """
Lapin maakuntaohjelma 2022–2025

Maakuntaohjelma linjaa, mihin alueen kehittämisrahat suunnataan. Kärjet ovat vihreä siirtymä,
saavutettavuus ja osaaminen. Ohjelmaa toteutetaan muun muassa EAKR:n ja JTF:n hankkeilla.
Maakuntahallitus hyväksyi ohjelman 13.12.2021.
""",
    "fi-newsletter-several-topics": """
Viikkotiedote 14/2018

Katutyöt alkavat Koulukadulla maanantaina. Liikenne ohjataan Kirkkokadulle.

Uimahalli on suljettu 9.–13.4. huollon vuoksi.

Työllisyyspalvelut muutti uusiin tiloihin Torikadulle. Nuorten paja jatkaa entisessä paikassa.
""",
    "sv-bokslut": """
Bokslutet 2014 visar överskott

Kommunens räkenskapsperiod gav ett överskott på 412 000 euro. Skatteinkomsterna ökade med två procent.
För EU-projekt reserverades 60 000 euro, varav hälften användes.
""",
    "sv-call2": """
Dags att söka pengar för landsbygden

Aktionsgruppen Aktion Kust tar emot ansökningar till och med den 15 april 2019. Stödet är högst 50
procent för företag. Tidigare har bland annat projektet Båtbyn fått 18 000 euro. Kontakta
verksamhetsledaren innan du skickar in din ansökan.
""",
    "en-guide": """
How to report your participants

Every project that receives support from the European Social Fund must collect data on its
participants. The start form is filled in on the first day. The project manager checks the forms and
sends them in EURA 2014.
""",
    "en-history": """
Twenty years of the European Social Fund in Finland

When Finland joined the Union in 1995, nobody knew what the fund would mean. Since then more than a
million people have taken part in projects. The first projects were small, and the papers were in ring
binders.
""",
    "fi-leader-projects-presented": """
Leader-hankkeet esillä messuilla

Paikallinen toimintaryhmä esittäytyy Joensuun messuilla 20.–21.4.2013. Osastolla kerrotaan, mihin
Leader-tukea on käytetty: kyläkauppaan, laavuihin ja kuoron matkaan. Messuille on vapaa pääsy.
""",
    "fi-survey": """
Kysely: miten hankkeet näkyvät arjessa?

Maakuntaliitto selvittää, tunnetaanko EU-hankkeita. Vastausaikaa on 30.11.2014 saakka. Vastaajien
kesken arvotaan kirjapalkintoja. Edellisessä kyselyssä joka kolmas osasi nimetä jonkin hankkeen.
""",
    "fi-appointments": """
Uusi yritysneuvoja aloitti

Riikka Tuomaala on aloittanut Ylä-Pirkanmaan Kehitys Oy:n yritysneuvojana. Hän on aiemmin vetänyt
Kasvua idästä -hanketta Lappeenrannassa.
""",
    "fi-magazine-programme-evaluation": """
Arviointi: ESR-ohjelma tavoitti vaikeimmassa asemassa olevat

Ohjelmakauden 2007–2013 loppuarviointi on valmistunut. Arvioitsijat kävivät läpi 3 100 hanketta ja
haastattelivat sata osallistujaa. Parhaiten onnistuivat nuorten hankkeet. Heikoin kohta oli tulosten
juurruttaminen.
""",
    "fi-tender2": """
Hankintailmoitus

Mikkelin kaupunki pyytää tarjouksia Oma piha -hankkeen valmennuspalveluista. Sopimuskausi on
1.1.2019–31.12.2020, ja hankinnan arvo on 90 000 euroa. Tarjoukset jätetään 30.10.2018 klo 12 mennessä.
""",
    "sv-föreläsning": """
Föreläsning om sorg

Församlingen i Kronoby ordnar en föreläsning den 3 oktober 2017. Föreläsare är psykolog Harriet
Storvall. Fritt inträde, kaffe och bulle.
""",
    "sv-fond-historia": """
Socialfonden fyller 60

Europeiska socialfonden grundades 1957. I Finland har den stött över en miljon människor. Under åren
har fonden gått från kurser för arbetslösa till hela ekosystem av tjänster.
""",
    "sv-anställning": """
Ledig tjänst: projektkoordinator

Föreningen Luckan söker en koordinator till projektet Mentorskapet. Anställningen börjar 1.10.2018 och
är på 80 procent. Ansökningar senast 31.8.2018.
""",
    "en-seminar": """
Seminar: What works in youth employment?

Three experts discuss the lessons of a decade of ESF projects at Oulu City Hall on 9 March 2016, from 1
to 4 pm. Coffee is served. Sign up by 1 March.
""",
    "en-policy": """
Government proposal on regional development

The Government has submitted a proposal to Parliament on the financing of regional development
projects. The Act would enter into force on 1 January 2014. It concerns the structural funds period
2014–2020.
""",
    "fi-nuorten-ohjaamo-esittely": """
Ohjaamo Kuopio

Ohjaamo on alle 30-vuotiaiden palvelupiste. Saat apua työn, opiskelun ja asumisen kysymyksiin ilman
ajanvarausta. Avoinna ma–to 12–16. Haapaniemenkatu 26.
""",
    "fi-tilinpäätös-hankkeet": """
Tilinpäätös 2013: hanketoiminta

Yhtymällä oli kuusi hanketta. Hankkeiden menot olivat 1 204 000 euroa ja tulot 1 110 000 euroa.
Omarahoitus oli 94 000 euroa. Yksi hanke päättyi ja kaksi alkoi.
""",
    "fi-kansalaisopisto": """
Kansalaisopiston uudet kurssit

Syksyn kurssiohjelma on julkaistu. Tarjolla on yli 200 kurssia Kiteellä, Tohmajärvellä ja Rääkkylässä.
Ilmoittautuminen alkaa 20.8.2018. Kurssien hinnat ovat 15–90 euroa.
""",
    "fi-ely-maksatus": """
Maksatusten käsittelyajat pitenevät

ELY-keskuksen maksatushakemusten käsittely kestää nyt noin neljä kuukautta. Syynä on hankkeiden suuri
määrä ohjelmakauden lopussa. Ohjeita saa rahoitusasiantuntijoilta.
""",
    "fi-vaali": """
Kunnanhallituksen kokoonpano vuosille 2017–2019

Puheenjohtajaksi valittiin Sirkka Pielavesi. Hallitukseen kuuluu yhdeksän jäsentä. Kokouksia pidetään
noin kaksi kertaa kuukaudessa.
""",
    "fi-investointi": """
Jätevedenpuhdistamon saneeraus alkoi

Saneeraushanke maksaa 3,4 miljoonaa euroa ja kestää vuoden 2021 loppuun. Urakan voitti Savon Rakennus
Oy. Hanke on kunnan suurin investointi kymmeneen vuoteen. Projektipäällikkö Jari Räsänen kertoo, että
työ tehdään kahdessa vaiheessa.
""",
    "fi-esr-logo-sivu": """
Euroopan sosiaalirahasto kunnassamme

Kuntamme on vuosien varrella ollut mukana kymmenissä ESR-hankkeissa. Tällä sivulla kerrotaan, miten
rahoitusta haetaan ja kuka neuvoo. Hankeneuvoja Pirkko Lestijärvi palvelee tiistaisin.
""",
    "fi-ohjausryhmä": """
Ohjausryhmän kokous 2/2017

Läsnä: seitsemän jäsentä
1. Kokouksen avaus
2. Edellisen kokouksen muistio hyväksyttiin.
3. Talous: käyttö 41 % budjetista.
4. Seuraava kokous 12.9.2017 Ylivieskassa.
""",
    "sv-byggprojekt": """
Skolprojektet framskrider

Den nya skolan i Kronoby står klar i augusti 2019. Kostnaderna är 8,2 miljoner euro. Projektledare är
byggmästare Rolf Höglund. Eleverna undervisas i baracker under byggtiden.
""",
    "sv-nyhetsbrev": """
Nyhetsbrev från NTM-centralen 3/2014

Ansökningsblanketterna har förnyats. Den nya programperioden 2014–2020 har börjat, men besluten dröjer.
Vi flyttar till nya utrymmen på Korsholmsesplanaden. Trevlig sommar!
""",
    "en-newsletter": """
ELY Centre newsletter 2/2015

Our office moves to Vuorikatu in May. New forms are available in EURA 2014. The funding team has three
new members. Projects that ended last year must submit their final reports by the end of June.
""",
    "en-thesis": """
Master's thesis: Do ESF projects last?

In her thesis, Laura Pihlaja interviewed twenty former project managers in Kainuu. She found that
results last where the municipality takes over. The thesis can be read in the library.
""",
}

SEVERAL: dict[str, tuple[int, str]] = {
    "fi-paragraphs": (
        3,
        """
Kolmelle hankkeelle rahoitus

Satakunnan ELY-keskus on myöntänyt Euroopan sosiaalirahaston tukea kolmelle uudelle hankkeelle.

Porin kaupungin Reilu startti -hankkeelle myönnettiin 210 000 euroa. Siinä autetaan nuoria ensimmäiseen
työpaikkaan.

Rauman ammattiopiston Telakalle töihin -hanke sai 340 000 euroa. Hanke kestää 1.1.2018–31.12.2019.

Kankaanpään setlementin Kotipesä-hanke saa 95 000 euroa, ja se alkaa maaliskuussa 2018.

Lisätietoja: rahoituspäällikkö Maisa Nakkila, 0295 555 100
""",
    ),
    "fi-items": (
        2,
        """
Maakuntahallitus rahoitti kahta hanketta

Kymenlaakson liiton maakuntahallitus myönsi kokouksessaan EAKR-rahaa:

- Vesibussi-hanke, Kotkan kaupunki, 120 000 euroa, 1.5.2016–30.4.2018
- Puukaupunki-hanke, Kouvolan kaupunki, 88 000 euroa, 1.6.2016–31.12.2017
""",
    ),
    "sv-paragraphs": (
        2,
        """
Två projekt får stöd

Österbottens förbund beviljade i går stöd ur Europeiska regionala utvecklingsfonden till två projekt.

Projektet Smarta skogar får 160 000 euro. Det leds av Skogscentralen och pågår 2018–2020.

Projektet Kustens mat får 92 000 euro. Närpes stad svarar för genomförandet från januari 2019.
""",
    ),
    "en-sections": (
        2,
        """
Our projects

We run two projects with support from the European Social Fund.

Open Kitchen

The Open Kitchen project trains refugees in Espoo as cooks. It runs from 1 January 2017 to 31 December
2018 and costs EUR 230,000.

Second Shift

The Second Shift project helps night workers to find day jobs in Vantaa. It started in May 2017. Its
budget is EUR 145,000.
""",
    ),
    "fi-two-named": (
        2,
        """
ELY-keskus rahoittaa osaamista Kymenlaaksossa

Kaakkois-Suomen ELY-keskus on rahoittanut kahta uutta hanketta.

Satamasta maailmalle -hankkeessa (Kotkan-Haminan seudun koulutuskuntayhtymä) koulutetaan ahtaajia. Tuki
on 260 000 euroa.

Paperista pakkaukseen on Kouvola Innovationin hanke, jossa 14 yritystä etsii uusia tuotteita. Sille
myönnettiin 198 000 euroa.
""",
    ),
    "sv-list": (
        2,
        """
Socialfonden stöder Åbolands skärgård

NTM-centralen har beviljat finansiering åt följande projekt:

Skärgårdens vårdare, Axxell, 210 000 euro, 2016–2018

Öppna dörrar, Kimitoöns kommun, 134 000 euro, 2016–2017
""",
    ),
    "fi-table-like": (
        3,
        """
Maakuntaliiton rahoittamat hankkeet 2018

Ruokaketju kuntoon
Toteuttaja: Luke
Kesto: 1.3.2018–28.2.2020
Rahoitus: 200 000 euroa

Valoa varastoon
Toteuttaja: Lahden Logistiikka Oy
Kesto: 1.5.2018–31.12.2019
Rahoitus: 120 000 euroa

Muovin matka
Toteuttaja: LAB
Kesto: 1.1.2018–31.12.2020
Rahoitus: 330 000 euroa
""",
    ),
    "fi-four": (
        4,
        """
Pohjois-Karjalassa käynnistyy neljä uutta ESR-hanketta

Maakunnassa alkaa syksyllä neljä sosiaalirahaston tukemaa hanketta.

Joensuun Nuorisoverstas toteuttaa Nosturi-hankkeen, jonka tuki on 190 000 euroa.

Ilomantsin kunnan Rajaton-hanke saa 75 000 euroa.

Riveria kehittää Etäopettaja-hankkeessa verkko-opetusta 240 000 eurolla.

Lieksan kaupungin Pielisen portti -hankkeen tuki on 131 000 euroa.
""",
    ),
    "en-two": (
        2,
        """
ERDF support for two Kainuu projects

The Kainuu Regional Council has approved funding for two projects.

Ore to More, a project of Sotkamo Minerals Institute, receives EUR 150,000 and runs from 2019 to 2021.

The Bright Nights project of the Kajaani Tourism Association receives EUR 80,000. It starts in April 2019.
""",
    ),
    "fi-three-sentences": (
        3,
        """
Sosiaalirahastosta rahaa kolmelle Lapin hankkeelle

Lapin ELY-keskus on tehnyt rahoituspäätöksiä.

Rovaniemen kaupunki saa 410 000 euroa hankkeeseen Kotona pohjoisessa, joka tukee maahanmuuttajien
työllistymistä.

Sodankylän kunnan hanke Malmista työtä sai 220 000 euroa. Se päättyy vuoden 2019 lopussa.

Kolmas tuettu on Enontekiön Porot ja nuoret, jolle myönnettiin 87 000 euroa.
""",
    ),
    "sv-sections": (
        2,
        """
Pågående projekt

Föreningen driver just nu två projekt.

Vinterljus
Projektet Vinterljus ger långtidsarbetslösa i Kaskö nya kunskaper inom turism. Det pågår
1.1.2017–31.12.2018 och har en budget på 134 000 euro.

Kvarnen
I projektet Kvarnen restaureras den gamla kvarnen i Närpes. Det finansieras av Leader med 48 000 euro
åren 2018–2019.
""",
    ),
    "en-pair": (
        2,
        """
Two new ESF projects in Satakunta

The Satakunta ELY Centre has granted funding to two projects.

Job Shuttle, led by the City of Pori, receives EUR 240,000 for 2017–2019.

Kitchen Garden, led by Rauma Folk High School, receives EUR 88,000 and starts in May 2017.
""",
    ),
    "sv-tre": (
        3,
        """
Stöd för tre skärgårdsprojekt

Aktionsgruppen förordade stöd för tre projekt.

Bryggan i Houtskär får 24 000 euro för en ny gästhamn. Projektet pågår till oktober 2016.

Korpo byaråd får 12 500 euro för projektet Lanternan.

Nagu hembygdsförening får 8 000 euro för projektet Gamla kartor, som startar 2016.
""",
    ),
}
