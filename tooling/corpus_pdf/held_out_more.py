"""More invented projects for the test half, drawn with labels above or in four columns, and in other orders."""

from __future__ import annotations

from corpus_pdf.facts import Organisation, Person, Project
from corpus_pdf.projects2014 import TERMS

_LEAD, _MONEY, _MANAGER, _FOLLOW, _APPLY = (
    "Projektin vastuuhenkilön nimi",
    "Taloushallinnon vastuuhenkilön nimi",
    "Projektipäällikön nimi",
    "Seurantayhdyshenkilön nimi",
    "Hakemusvaiheen yhteyshenkilön nimi",
)
_CONTACT = "Hankkeen yhteyshenkilön nimi"

SOPPA = Project(
    code="S19253",
    name="SOPPA – Suurkeittiöiden osaajat pohjoisesta",
    axis=("2", "Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen"),
    start="1.2.2011",
    end="30.11.2013",
    authority="Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
    programme="Manner-Suomen ESR-ohjelma",
    section="Pohjois-Suomen suuralueosio",
    type="Projekti, jossa on henkilöitä mukana",
    status=("Täydennettävänä", "returned"),
    arrived="18.10.2010",
    actor=Organisation(
        "Iijokivarren ravintolakoulu / aikuisopetus", "Kuntayhtymä", "9863011-4", "Padankuja 2, PL 4", "91999", "PADANRANTA",
        "08 – 555 6100", "www.ravintolakoulu.fi",
    ),
    persons=(
        Person(_LEAD, "HANHELA IRMA KAARINA", "aikuisopetuksen johtaja", "irma.hanhela@ravintolakoulu.fi", "08 – 555 6101"),
        Person(_MONEY, "Topi Laskumaa", "talouspäällikkö", "topi.laskumaa@ravintolakoulu.fi", "08 – 555 6102"),
        Person(_MANAGER, "Valitaan myöhemmin"),
        Person(_FOLLOW, "Minna Kattilaniemi", None, "minna.kattilaniemi@ravintolakoulu.fi", "0400 556 103"),
        Person(_APPLY, "HANHELA IRMA KAARINA", None, "irma.hanhela@ravintolakoulu.fi", "08 – 555 6101"),
    ),
    partners=(
        Organisation("Koillismaan Ruokapalvelu Oy, Taivalkosken keittiö", "", "9863012-2"),
        Organisation("Nuorten Lieden Tuki ry.", "", "9863013-0"),
    ),
    kept=(
        ("5.1", "Projektin tarve ja lähtökohdat", """Kuntien keittiöistä jää eläkkeelle joka toinen kokki ennen kuin \
ohjelmakausi on ohi. Tilalle ei hakeudu ketään, koska työ alkaa viideltä aamulla ja padat painavat enemmän kuin nostaja.

Samalla seudulla on kolmesataa työtöntä, jotka laittavat ruokaa kotona ja harrastuksissa. Heiltä puuttuu \
hygieniatodistus, erityisruokavalioiden tuntemus ja rohkeus astua isoon keittiöön."""),
        ("5.2", "Onko projektin tarpeesta ja kysynnästä olemassa esiselvityksiä, ennakointitietoa tms. ja miten sitä "
         "on hyödynnetty projektin valmistelussa?", """Ravintolakoulu kiersi keväällä kaikki alueen keittiöt ja kirjasi \
jokaisen työntekijän eläkevuoden. Taulukosta näkee kuukauden tarkkuudella, missä keittiössä paikka vapautuu ensin."""),
        ("5.6", "Projektin sidosryhmät", """Kuntien sivistystoimet, vanhainkodit, varuskunta ja kaksi laivayhtiötä. \
Niiden ruokapalvelupäälliköt kokoontuvat koululla neljästi vuodessa."""),
    ),
    summary="""Projektissa keittiötyötä opitaan keittiössä, ei oppikirjasta. Opiskelija palkataan aluksi kahdeksi \
kuukaudeksi apulaiseksi, ja hänen rinnallaan kulkee eläkettä odottava kokki. Kun pari on tottunut toisiinsa, \
reseptit ja tilauslistat siirtyvät vähitellen nuoremman vastuulle.

Projektin tavoitteena on:
- Täyttää kuntien keittiöissä vapautuvat paikat oman seudun väellä
- Keventää keittiötyötä nostimilla, vaunuilla ja paremmalla työjärjestyksellä
- Saada lähitilojen kala, peruna ja marja koulujen ruokalistalle

Teoriaa on yhtenä iltapäivänä viikossa, ja se pidetään siinä keittiössä, jossa on sinä päivänä hiljaisinta. Joulun alla \
opiskelijat hoitavat omissa nimissään vanhusten juhlapöydän. Koe annetaan valmistamalla lounas kahdellesadalle \
koululaiselle, jotka antavat arvosanan.

Toisena vuonna mukaan otetaan varuskunta ja laivayhtiöt, joissa keittiö on toisenlainen mutta työn rytmi sama. \
Kolmantena vuonna kokeillaan yhteistä varahenkilöstöä: viisi kokkia, jotka siirtyvät keittiöstä toiseen sairauslomien \
mukaan.""",
    objectives=(
        "Täyttää kuntien keittiöissä vapautuvat paikat oman seudun väellä",
        "Keventää keittiötyötä nostimilla, vaunuilla ja paremmalla työjärjestyksellä",
        "Saada lähitilojen kala, peruna ja marja koulujen ruokalistalle",
    ),
    direct="""Yli puoli vuotta työttömänä olleet pohjoispohjalaiset ja kainuulaiset, joita ruoanlaitto kiinnostaa.

Toisena kohderyhmänä ovat keittiöistä eläkkeelle jäävät kokit, jotka ryhtyvät opettajiksi.""",
    indirect="Koululaiset, vanhusten palvelutalot, lähitilojen viljelijät ja keittiöiden esimiehet.",
    regions=("Pohjois-Pohjanmaa", "Kainuu"),
    municipalities=("Ii", "Pudasjärvi", "Taivalkoski", "Puolanka"),
    communication="Ruokalistan reunaan painetaan opiskelijan nimi, ja paikallislehti kokeilee kerran kuussa yhden reseptin kotona.",
    good_practices="Parityöskentelyn ohje ja eläkevuosien taulukkopohja annetaan muiden seutujen käyttöön.",
    costs=(
        ("Palkkakustannukset", 1204500), ("Ostopalvelut", 98300), ("Matkakustannukset", 21700), ("Toimitilakustannukset", 44500),
        ("Muut kustannukset", 6000),
    ),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 1100000, 80),
        ("Kuntarahoitus", "municipalities", 206250, 15),
        ("Yksityinen rahoitus", "private", 68750, 5),
    ),
    report=(
        ("Projektin lähtökohta, tavoitteet ja kohderyhmä", """Keittiöihin tarvittiin tekijöitä ja tekijöille opettajia. \
Kumpikin löytyi samasta kunnasta."""),
        ("Projektin toteutus ja yhteistyö", """Ensimmäiset parit aloittivat helmikuussa, jolloin koulun keittiössä oli \
kolme pesukonetta rikki. Se opetti enemmän kuin yksikään luento: kaikki tiskattiin käsin, ja työjärjestys meni uusiksi \
yhdessä aamussa. Samaa järjestystä käytetään yhä.

Varuskunta lähti mukaan syksyllä. Sen keittiössä opiskelijat tottuivat suuriin määriin, ja laivoilla he tottuivat \
ahtauteen. Takaisin kuntaan palattuaan he huomasivat, että koulun keittiö oli tilava ja aikataulu väljä.

Yhteinen varahenkilöstö kaatui ensin työehtosopimuksiin. Kun kunnat olivat sopineet palkoista, varakokit saatiin \
liikkeelle neljässä viikossa."""),
        ("Julkisuus ja tiedottaminen", "Lehden reseptipalsta oli vuoden luetuin, ja siitä tehtiin kalenteri."),
        ("Ongelmat ja suositukset", "Nostimien toimitus viivästyi; tilaukset kannattaa tehdä kuntien yhteisinä."),
        ("Projektin tasa-arvovaikutukset", "Miesten osuus keittiöissä nousi, koska varuskunta oli mukana."),
        ("Toiminnan jatkuvuus", "Varahenkilöstö jäi ruokapalveluyhtiön palvelukseen."),
        ("Aineiston säilytys", "Aineisto on koulun arkistossa vuoteen asti, jonka viranomainen ilmoittaa."),
    ),
    outcome="""Parityöskentelyn aloitti 96 opiskelijaa. Keittiöihin jäi vakituiseen työhön seitsemän kymmenestä, ja muut \
jatkoivat opintojaan.

Varahenkilöstö osoittautui odotettua halvemmaksi, ja lähitilojen perunaa syödään nyt jokaisessa koulussa.""",
    achieved=(("Parityöskentelyn aloitti 96 opiskelijaa.", 96, "opiskelijaa"),),
    extra={"number": "309962", "diary": "POPELY/71/07.04/2010", "officer": "Sauli Hietaoja", "officer_phone": "0295 555 700",
           "fax": "08 – 555 6109", "bank": "Jokivarren Pankki", "application": "Muutoshakemus", "iban": "FI00 1234 5600 0007 85",
           "bic": "ESIMFIHH"},
    variant=6,
)  # fmt: skip

JAALA = Project(
    code="A39254",
    name="Purjesta pohjaan: venekankaiden kiertotehdas",
    axis=("4", "Suurten kaupunkiseutujen kehittäminen"),
    start="1.6.2012",
    end="30.10.2014",
    authority="Varsinais-Suomen liitto",
    programme="Etelä-Suomi",
    type="Kehittämisprojekti",
    status=("Valmis", "complete"),
    arrived="2.4.2012",
    actor=Organisation(
        "Rannikon yliopisto, Materiaalitekniikan laitos", "Yliopisto", "9863014-9", "Kankurinkatu 7 C, 4. kerros", "20999",
        "Rannikon yliopisto", "+358 2 555 6200", "http://www.rannikonyliopisto.fi/mate/",
    ),
    persons=(
        Person(_LEAD, "Alvar Seilimäki", "professori", "alvar.seilimaki@rannikonyliopisto.fi", "+358 2 555 6201"),
        Person(_MONEY, "Birgitta Skot", "hankesihteeri", "birgitta.skot@rannikonyliopisto.fi", "+358 2 555 6202"),
        Person(_MANAGER, "Paavo Ommel", None, "paavo.ommel@rannikonyliopisto.fi", "+358505556203"),
    ),
    partners=(Organisation("Ketaranlahden Purjeneulomo Oy Ab", "", "9863015-7"),),
    kept=(
        ("5.1", "Projektin tarve ja lähtökohdat", """Purje kestää kymmenen kesää ja maatuu tuhat vuotta. Rannikon \
telakoilta ja seuroista kertyy kangasta, josta kukaan ei maksa mutta jonka vieminen maksaa."""),
        ("5.3", "Toteutuksen vaiheet", """Keväällä kerätään ja lajitellaan. Kesällä koesarjat puretaan kuiduiksi, \
sulatetaan ja puristetaan levyiksi, joita kokeillaan veneiden sisäpinnoissa."""),
    ),
    summary="""Purjeet, pressut ja venekuomut tehdään kuiduista, joita ei kannata polttaa. Projektissa selvitetään, \
miten eri kankaat erotetaan toisistaan, ja rakennetaan neulomon tiloihin lajittelulinja, jossa tunnistus tehdään valon \
avulla. Projektin tavoitteena on saada kolme neljäsosaa rannikon purjekankaasta takaisin käyttöön.

Linjalle tulevasta kankaasta ommellaan ensin se, minkä voi ommella: laukkuja, kevytpeitteitä ja tuulensuojia. Loppu \
menee kuiduttajalle. Yliopisto mittaa jokaisen erän lujuuden ja julkaisee tulokset.""",
    objectives=("Projektin tavoitteena on saada kolme neljäsosaa rannikon purjekankaasta takaisin käyttöön.",),
    direct="Purjeneulomot, telakat ja venekorjaamot Turun seudulla.",
    indirect="Purjehdusseurat, jätehuoltoyhtiöt ja muotoilun opiskelijat.",
    regions=("Varsinais-Suomi",),
    municipalities=("Turku", "Naantali", "Raisio", "Kaarina"),
    communication="Kuljetuskontit maalataan kirkkaiksi ja viedään satamiin, joissa ne ovat itse ilmoitus.",
    good_practices="Tunnistuksen mittausarvot annetaan vapaasti kaikille kierrättäjille.",
    costs=(("Palkkakustannukset", 149600), ("Ostopalvelut", 38000), ("Kone- ja laiteinvestoinnit", 62400)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 175000, 70),
        ("Muu julkinen rahoitus", "other", 50000, 20),
        ("Yksityinen rahoitus", "private", 25000, 10),
    ),
    report=(
        ("Projektin lähtökohta, kohderyhmä ja tavoitteet", "Telakoiden kangasjätteestä poltettiin kaikki. Kohderyhmänä ovat neulomot."),
        ("Projektin toteutus ja yhteistyö", """Kontit olivat kahdeksassa satamassa. Kangasta tuli yli odotusten, ja \
lajittelulinjan sijoittaminen neulomoon vaati yläpohjan vahvistamisen. Linjan toimittaja vaihtui kesken kauden."""),
        ("Ongelmat ja suositukset", "Liimatut saumat sotkevat tunnistuksen; valmistajien pitäisi merkitä ne."),
    ),
    outcome="Kauden aikana kerättiin 38 kuormaa. Linjasta puolet on koottu, ja ensimmäiset laukut ovat myynnissä.",
    achieved=(("Kauden aikana kerättiin 38 kuormaa.", 38, "kuormaa"),),
    extra={"number": "314480", "diary": "VSL 41/2012", "officer": "Kerttu Aaltola", "officer_phone": "02 555 6300",
           "interim": "1.1.2013 - 31.8.2013", "title": "PROJEKTISUUNNITELMA"},
    variant=7,
)  # fmt: skip

KYYTI = Project(
    code="A79253",
    name="KYYTI – Kutsuliikenne kylien ehdoilla",
    axis=("2", "Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen"),
    objective=("5.1", "Yritysten innovaatiotoiminnan vahvistaminen"),
    start="1.8.2018",
    end="31.1.2021",
    authority="Etelä-Savon maakuntaliitto",
    status=("Käynnissä", "in_progress"),
    arrived="21.3.2018",
    actor=Organisation(
        "Saimaan liikennelaboratorio ry", "Muu järjestö tai yhdistys", "9864019-5", "Linja-autoasema 1", "50999", "RISTIJOKI",
        "+358 (0)15 555 5100", "https://www.liikennelaboratorio.fi/",
    ),
    persons=(Person(_CONTACT, "Taneli Pysäkkiranta", "kehittäjä", "taneli.pysakkiranta@liikennelaboratorio.fi", "(015) 555 5101"),),
    joint="transfer",
    partners=(
        Organisation("Järviseudun taksiosuuskunta", "Muu järjestö tai yhdistys", "9864012-8"),
        Organisation("Ristijoen ja Haukiveden liikenteen tutkimussäätiö / digitaaliset palvelut", "Säätiö", "9864013-6"),
        Organisation("Kuljetus-Kotro Oy", "Mikroyritys", "9864014-4"),
    ),
    kept=(
        ("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", """Kylältä pääsee kirkolle kahdesti \
viikossa, vaikka samaa tietä ajavat koulukyyti, postiauto ja kotipalvelu tyhjin penkein."""),
        ("5.2", "Mitkä ovat hankkeen tavoitteet?", "Tyhjistä penkeistä puolet saadaan käyttöön kahdessa vuodessa."),
    ),
    summary="""Kyyti yhdistää kylien kuljetukset yhteen varausjärjestelmään. Asukas soittaa tai lähettää viestin, ja \
laskenta etsii auton, joka on jo matkalla. Kuljettaja näkee kartalta, kannattaako koukata.

Hankkeen tavoitteet:
1) Selvittää, mitkä kuljetukset lain mukaan saa yhdistää
2) Rakentaa laskenta, joka toimii ilman jatkuvaa verkkoyhteyttä
3) Sopia hinnoista, jotka kelpaavat asukkaalle ja autoilijalle

Kokeilu aloitetaan kolmella kylällä, joista yksi on saari. Talvella reitit muuttuvat jääteiden mukaan, ja laskenta oppii \
ne autoilijoiden merkinnöistä. Vuoden kuluttua kokeilu laajenee koko seudulle, jos kylien väki niin päättää.""",
    objectives=(
        "Selvittää, mitkä kuljetukset lain mukaan saa yhdistää",
        "Rakentaa laskenta, joka toimii ilman jatkuvaa verkkoyhteyttä",
        "Sopia hinnoista, jotka kelpaavat asukkaalle ja autoilijalle",
    ),
    direct="Liikenteen ja ohjelmistoalan pienyritykset sekä kylien palveluyhdistykset.",
    indirect="Kylien asukkaat, koulut, kotipalvelu ja posti.",
    regions=("Etelä-Savo",),
    municipalities=("Mikkeli", "Ristiina", "Puumala", "Rantasalmi"),
    costs=(("Palkkakustannukset", 228000), ("Ostopalvelut", 116000), ("Matkakustannukset", 9500), ("Muut kustannukset", 6500)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 234000, 65),
        ("Kuntien rahoitus", "municipalities", 72000, 20),
        ("Yksityinen rahoitus", "private", 54000, 15),
    ),
    percent=65,
    extra={"number": "307715", "diary": "EURA 2014/8802/09 02 01 01/2018/ESAVO", "officer": "Inkeri Tuppura",
           "officer_phone": "0295 555 800", "model": "Flat rate 24 %", "terms": TERMS, "title": "Hankesuunnitelma",
           "why": "Autot ja laskenta ovat eri omistajilla, eikä yhdistys voi omistaa kumpaakaan.",
           "aid": "Tuki on enintään 65% hankkeen tukikelpoisista kustannuksista."},
    variant=6,
)  # fmt: skip

OMPELU = Project(
    code="S29254",
    name="Neula ja lanka: työtä talon alakerrassa",
    axis=("5", "Sosiaalinen osallisuus ja köyhyyden torjunta"),
    objective=("10.1", "Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen"),
    start="15.9.2015",
    end="14.9.2017",
    authority="Hämeen elinkeino-, liikenne- ja ympäristökeskus",
    status=("Saapunut", "received"),
    arrived="29.5.2015",
    actor=Organisation(
        "Vesijärven asukastalot sr", "Säätiö", "9864015-2", "Harjukatu 30 B, alakerta", "15999", "lahdenranta", "03 5555 200",
        "www.asukastalot.fi/neula",
    ),
    persons=(Person(_CONTACT, "Räsänen-Vaahtera Kirsti", "asukastyöntekijä", "neula@asukastalot.fi", "0405 555 201"),),
    joint="joint",
    partners=(
        Organisation("Harjurinteen Työttömien Tupa ry.", "Kansalaisjärjestö", "9864016-0"),
        Organisation("Vaate- ja jalkinealan ammattiopisto, Hollolan toimipiste", "Ammatillinen oppilaitos", "9864018-7"),
    ),
    kept=(
        ("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", """Lähiön alakerroissa on tyhjiä \
liikehuoneistoja ja ylemmissä kerroksissa ihmisiä, joilla on taito mutta ei työtä."""),
        ("5.4", "Mitä hankkeessa konkreettisesti tehdään?", """Kolmeen alakertaan avataan korjausompelimo. Asiakas jättää \
vaatteensa aamulla ja hakee sen illalla. Ompelija saa opetusta siihen, mitä hän ei vielä osaa."""),
    ),
    summary="""Ompelimoissa korjataan housuja, verhoja ja luistimia. Vähitellen niistä tulee lähiön olohuoneita, joihin \
tullaan kahville ja jäädään ompelemaan. Hankkeen tavoitteena on, että osallistuja löytää oman paikkansa: opiskelun, \
palkkatyön tai pysyvän vapaaehtoistyön.

Ammattiopisto opettaa vetoketjun vaihdon, kaavoituksen ja koneiden huollon. Työttömien yhdistys järjestää velka- ja \
asumisneuvonnan samaan huoneeseen. Talojen isännöitsijät antavat tilat ilman vuokraa kahdeksi vuodeksi, ja sen jälkeen \
ompelimo maksaa itse lämmityksen.""",
    objectives=(
        "Hankkeen tavoitteena on, että osallistuja löytää oman paikkansa: opiskelun, palkkatyön tai pysyvän vapaaehtoistyön.",
    ),
    direct="Lähiöissä asuvat pitkäaikaistyöttömät, eläkkeelle jääneet ompelijat ja kotiäidit.",
    indirect="Talojen muut asukkaat, isännöitsijät ja lähikoulut.",
    regions=("Päijät-Häme",),
    municipalities=("Lahti", "Hollola", "Nastola"),
    costs=(("Palkkakustannukset", 139000), ("Ostopalvelut", 28000), ("Kone- ja laiteinvestoinnit", 13000)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 135000, 75),
        ("Kuntien rahoitus", "municipalities", 36000, 20),
        ("Omarahoitus", "own", 9000, 5),
    ),
    percent=75,
    extra={"number": "300417", "diary": "EURA 2014/1509/09 02 01 01/2015/HAMELY", "officer": "Kalle Sormustin",
           "officer_phone": "0295 555 900", "model": "Flat rate 15 %", "terms": TERMS,
           "why": "Säätiöllä on tilat, yhdistyksellä neuvonta ja oppilaitoksella opettajat.",
           "aid": "Tuki on enintään 75% hankkeen tukikelpoisista kustannuksista."},
    variant=7,
)  # fmt: skip

PROJECTS2007 = (SOPPA, JAALA)
PROJECTS2014 = (KYYTI, OMPELU)
