"""Invented projects of 2007–2013 for the PDF forms."""

from __future__ import annotations

from corpus_pdf.facts import Organisation, Person, Project

_AXES = {
    "1": "Työorganisaatioiden, työssä olevan työvoiman ja yritysten kehittäminen sekä yrittäjyyden lisääminen",
    "2": "Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen",
    "3": "Työmarkkinoiden toimintaa edistävien osaamis-, innovaatio- ja palvelujärjestelmien kehittäminen",
}
_ESF = "Manner-Suomen ESR-ohjelma"
_LEAD, _MONEY, _MANAGER, _FOLLOW, _APPLY = (
    "Projektin vastuuhenkilön nimi",
    "Taloushallinnon vastuuhenkilön nimi",
    "Projektipäällikön nimi",
    "Seurantayhdyshenkilön nimi",
    "Hakemusvaiheen yhteyshenkilön nimi",
)


def _shares(*rows: tuple[str, str, int, int]) -> tuple[tuple[str, str, int, int], ...]:
    return rows


KASKI = Project(
    code="S19201",
    name="KASKI - Kylien ruokaketju ja nuorten kesätyö Kainuussa",
    axis=("2", _AXES["2"]),
    start="1.3.2009",
    end="31.8.2011",
    authority="Kainuun TE-keskus, työvoimaosasto",
    programme=_ESF,
    section="Itä-Suomen suuralueosio",
    type="Projekti, jossa on henkilöitä mukana",
    status=("Jätetty viranomaiskäsittelyyn", "submitted"),
    arrived="14.11.2008",
    actor=Organisation(
        "Emäjoen kehitysyhtiö Oy", "Yritys", "9861001-7", "Sahatie 3", "89999", "EMÄJOKI", "08-555 2010", "www.emajoenkehitys.fi"
    ),
    persons=(
        Person(_LEAD, "Oiva Ketunpolvi", "toimitusjohtaja", "oiva.ketunpolvi@emajoenkehitys.fi", "08-555 2011"),
        Person(_MONEY, "Tellervo Hillanen", "talouspäällikkö", "tellervo.hillanen@emajoenkehitys.fi", "08-555 2012"),
        Person(_MANAGER, "Valitaan myöhemmin"),
        Person(_FOLLOW, "Tellervo Hillanen", None, "tellervo.hillanen@emajoenkehitys.fi", "08-555 2012"),
        Person(_APPLY, "Oiva Ketunpolvi", None, "oiva.ketunpolvi@emajoenkehitys.fi", "08-555 2011"),
    ),
    kept=(
        ("5.1", "Projektin tarve ja lähtökohdat", """Kylien tiloilla kasvaa enemmän marjaa ja juuresta kuin mitä \
jaksetaan viedä kaupunkiin myytäväksi. Samaan aikaan koulunsa päättäneet nuoret lähtevät toukokuussa etelään, koska \
kesätöitä ei kotiseudulla ole.

Emäjoen varrella on kolme tyhjää kyläkoulua, joiden keittiöt ovat käyttökunnossa. Niistä saa pienellä remontilla tilan, \
jossa sato pestään, pakataan ja lähetetään yhdellä kuljetuksella eteenpäin."""),
        ("5.2", "Onko projektin tarpeesta ja kysynnästä olemassa esiselvityksiä, ennakointitietoa tms. ja miten sitä "
         "on hyödynnetty projektin valmistelussa?", """Kyläyhdistykset kyselivät keväällä 2008 kaikilta tiloilta, mitä \
jäi myymättä. Vastauksia tuli sata kaksitoista, ja niistä koottiin kartta, jonka varaan kuljetusreitit on laskettu."""),
    ),
    summary="""Kainuun kylissä tuotetaan ruokaa, jonka matka pöytään on nyt pitempi kuin naapurimaakunnasta tuodun. \
Projektissa kolme kyläkoulua muutetaan pakkaamoiksi, joissa kesän sato kootaan yhteen ja lähetetään kauppoihin, kouluihin \
ja vanhainkoteihin yhteisellä autolla.

Projektin tavoitteena on:
1. Työllistää joka kesä vähintään viisikymmentä nuorta kotikylänsä pakkaamoon
2. Opettaa nuorille elintarviketyön hygieniapassi ja yrittämisen alkeet
3. Saada tilojen myymättä jäävä sato puoleen nykyisestä

Pakkaamot toimivat kesäkuusta lokakuuhun. Talvella niissä pidetään kursseja, joilla kokeneet viljelijät ja keittäjät \
opettavat säilömistä, hinnoittelua ja tilausten hoitamista. Jokaisella nuorella on oma ohjaaja, joka seuraa työn \
oppimista ja auttaa syksyllä hakemaan opiskelupaikkaa. Kolmantena kesänä pakkaamot siirtyvät osuuskunnan hoitoon, ja \
kunnat ostavat siltä kouluruokaan tarvittavat juurekset.""",
    objectives=(
        "Työllistää joka kesä vähintään viisikymmentä nuorta kotikylänsä pakkaamoon",
        "Opettaa nuorille elintarviketyön hygieniapassi ja yrittämisen alkeet",
        "Saada tilojen myymättä jäävä sato puoleen nykyisestä",
    ),
    direct="Kainuun kylien 16–25-vuotiaat nuoret, jotka ovat vailla kesätyötä, sekä viljelijät, joiden sato jää pellolle.",
    indirect="Kyläyhdistykset, koulujen keittiöt, vanhainkodit ja kaupan ostajat.",
    regions=("Kainuu",),
    municipalities=("Paltamo", "Puolanka", "Ristijärvi", "Hyrynsalmi"),
    communication="Pakkaamoista kerrotaan paikallislehdessä joka torstai, ja jokaisessa laatikossa on pakkaajan nimi.",
    good_practices="Pakkaamon perustamisesta tehdään ohje, jonka mukaan muutkin kylät voivat ottaa koulunsa käyttöön.",
    costs=(("Palkkakustannukset", 184000), ("Ostopalvelut", 42500), ("Matkakustannukset", 16300), ("Muut kustannukset", 9200)),
    shares=_shares(
        ("EU- ja valtion rahoitus", "EU and state", 201600, 80),
        ("Kuntarahoitus", "municipalities", 37800, 15),
        ("Yksityinen rahoitus", "private", 12600, 5),
    ),
    report=(
        ("Projektin lähtökohta, tavoitteet ja kohderyhmä", "Kesätöitä piti saada kylille ja sato puoleensa maksajan."),
        ("Projektin toteutus ja yhteistyö", """Ensimmäisenä kesänä auki oli yksi pakkaamo, koska kahden koulun vesijohdot \
olivat jäätyneet talvella. Toisena kesänä kaikki kolme toimivat, ja autoreitti kiersi ne kahdesti viikossa.

Kauppojen kanssa sovittiin, että laatikossa lukee kylän nimi. Se nosti hintaa enemmän kuin mikään muu, mitä kokeiltiin. \
Koulujen keittiöt ottivat juurekset pestyinä mutta kuorimattomina, ja kuorimakone ostettiin osuuskunnan rahoilla \
jälkeenpäin.

Ohjaajia oli viisi, kaikki entisiä opettajia tai keittäjiä. He tapasivat nuorensa myös talvella, ja puhelut jatkuivat \
opiskelupaikan saamisen jälkeenkin. Kyläyhdistykset hoitivat lämmityksen ja vuokrasivat saleja kurssien käyttöön.

Viljelijöitä lähti mukaan hitaasti. Kun ensimmäinen tilitys oli maksettu ajallaan, loput soittivat itse. Viimeisenä \
syksynä pakkaamoihin tuotiin marjaa jo naapurimaakunnasta, ja reitti jouduttiin mitoittamaan uudestaan."""),
        ("Ongelmat ja suositukset", "Kylmäketju katkesi kahdesti; jatkossa tarvitaan varavoimaa."),
    ),
    outcome="""Pakkaamoiden kesätöihin osallistui 164 nuorta. Sato saatiin kaupaksi, ja osuuskunta osti \
kuorimakoneen.""",
    achieved=(("Pakkaamoiden kesätöihin osallistui 164 nuorta.", 164, "nuorta"),),
    extra={"number": "309117", "diary": "21/2010", "officer": "Aune Riihivuori", "officer_phone": "010 555 4010",
           "fax": "08-555 2099", "bank": "Kylien Pankki"},
    variant=0,
)  # fmt: skip

LUOTSI = Project(
    code="S19202",
    name="Luotsi – reitti takaisin töihin",
    axis=("2", _AXES["2"]),
    start="1.9.2010",
    end="31.12.2012",
    authority="Satakunnan elinkeino-, liikenne- ja ympäristökeskus",
    programme=_ESF,
    section="Länsi-Suomen suuralueosio",
    type="Projekti, jossa on henkilöitä mukana",
    status=("Valmis", "complete"),
    arrived="30.4.2010",
    actor=Organisation(
        "Karhuniemen kuntoutussäätiö", "Muu", "9861002-5", "Laiturikatu 12 B", "28999", "Karhuniemi", "(02) 555 3000",
        "http://www.karhuniemenkuntoutus.fi",
    ),
    persons=(
        Person(_LEAD, "Helka Merenmaa", "kuntoutuspäällikkö", "helka.merenmaa@karhuniemenkuntoutus.fi", "(02) 555 3001"),
        Person(_MONEY, "Arvo Salmiheimo", "hallintojohtaja", "arvo.salmiheimo@karhuniemenkuntoutus.fi", "(02) 555 3002"),
        Person(_MANAGER, "Inkeri Ruuhijärvi", None, "inkeri.ruuhijarvi@karhuniemenkuntoutus.fi", "+358 50 5553 003"),
        Person(_FOLLOW, "Arvo Salmiheimo", None, "arvo.salmiheimo@karhuniemenkuntoutus.fi", "(02) 555 3002"),
        Person(_APPLY, "Helka Merenmaa", None, "helka.merenmaa@karhuniemenkuntoutus.fi", "(02) 555 3001"),
    ),
    partners=(
        Organisation("Porin Satamaopisto", "", "9861012-1"),
        Organisation("Työhön tukeva yhdistys ry, Rauman osasto", "", "9861014-8"),
    ),
    kept=(
        ("5.1", "Projektin tarve ja lähtökohdat", """Sairausloma venyy helposti vuodeksi, kun kukaan ei kysy, mitä \
työpaikalla pitäisi muuttaa. Satamassa ja telakoilla työ on raskasta, ja paluu entiseen tehtävään onnistuu harvoin."""),
    ),
    summary="""Luotsi rakentaa reitin, jota pitkin sairauslomalta palataan töihin vähin erin. Jokaiselle osallistujalle \
nimetään luotsi, joka tuntee sekä kuntoutuksen että työpaikan ja pitää yhteyttä molempiin.

Reitillä on neljä laituria: lepo, kokeilu, osa-aika ja työ. Laiturilta toiselle siirrytään, kun osallistuja, luotsi ja \
esimies ovat siitä yhtä mieltä. Taaksepäinkin saa palata, eikä sitä kirjata epäonnistumiseksi.

Työkokeilut tehdään satamassa, telakalla ja kahdessa konepajassa. Ne sitoutuvat muokkaamaan tehtäviä niin, että raskaat \
nostot jäävät pois. Opisto järjestää lyhyitä koulutuksia niille, jotka vaihtavat ammattia.""",
    direct="Pitkällä sairauslomalla olevat satama-, telakka- ja konepajatyöntekijät Satakunnassa.",
    indirect="Esimiehet, työterveyshuollot, luottamusmiehet ja osallistujien perheet.",
    regions=("Satakunta",),
    municipalities=("Pori", "Rauma", "Eurajoki"),
    communication="Luotsit käyvät kertomassa reitistä työpaikkojen kahvitunneilla.",
    good_practices="Reitin kuvaus ja luotsin työohje annetaan työterveyshuoltojen käyttöön.",
    costs=(("Palkkakustannukset", 310000), ("Ostopalvelut", 95000), ("Toimitilakustannukset", 31000), ("Muut kustannukset", 14000)),
    shares=_shares(
        ("EU- ja valtion rahoitus", "EU and state", 360000, 80),
        ("Muu julkinen rahoitus", "other", 67500, 15),
        ("Hakijan omarahoitus", "own", 22500, 5),
    ),
    report=(
        ("Projektin lähtökohta, tavoitteet ja kohderyhmä", """Reitti syntyi havainnosta, että moni jäi kotiin, koska \
paluuta ei ollut kukaan suunnitellut. Tavoitteena oli sata palaajaa."""),
        ("Projektin toteutus ja yhteistyö", """Luotseja oli neljä. Kukin tapasi osallistujansa viikoittain, yleensä \
työpaikalla. Yhteistyö telakan kanssa käynnistyi hitaasti, mutta toisena vuonna sieltä tulivat lähes kaikki kokeilupaikat."""),
        ("Ongelmat ja suositukset", "Osa-aikatyön ja päivärahan yhteensovitus vei liikaa aikaa; siihen tarvitaan yksi lomake."),
    ),
    outcome="""Reitille lähti projektin aikana 118 työntekijää. Entiseen tehtävään palasi joka \
kolmas, muut saivat kevennetyn työn tai vaihtoivat ammattia. Luotsin työ jatkuu säätiön omana palveluna.""",
    achieved=(("Reitille lähti projektin aikana 118 työntekijää.", 118, "työntekijää"),),
    extra={"number": "310224", "diary": "POPELY/33/07.04/2012", "officer": "Veikko Ahtisalo", "officer_phone": "010 555 4020",
           "title": "PROJEKTISUUNNITELMA"},
    variant=1,
)  # fmt: skip

SILTA = Project(
    code="A39203",
    name="Siltavahti – puusiltojen mittaus- ja kunnostusosaaminen",
    axis=("2", "Innovaatiotoiminnan ja verkostoitumisen edistäminen sekä osaamisrakenteiden vahvistaminen"),
    start="1.1.2010",
    end="30.6.2012",
    authority="Etelä-Savon maakuntaliitto",
    programme="Itä-Suomi",
    type="Kehittämisprojekti",
    status=("Keskeneräinen", "draft"),
    arrived="",
    actor=Organisation(
        "Suur-Saimaan ammattikorkeakoulu Oy", "Ammattikorkeakoulu", "9861003-3", "PL 1081", "57999", "SAVONSELKÄ",
        "015 555 6000", "www.suursaimaanamk.fi",
    ),
    persons=(
        Person(_LEAD, "Kaarina Pohjolainen", "tutkimusjohtaja", "kaarina.pohjolainen@suursaimaanamk.fi", "015 555 6001"),
        Person(_MONEY, "Urho Tikkamäki", "controller", "urho.tikkamaki@suursaimaanamk.fi", "015 555 6002"),
        Person(_MANAGER, "Jalmari Sulkava", None, "jalmari.sulkava@suursaimaanamk.fi", "044 5556 003"),
        Person(_FOLLOW, "Urho Tikkamäki", None, "urho.tikkamaki@suursaimaanamk.fi", "015 555 6002"),
        Person(_APPLY, "Kaarina Pohjolainen", None, "kaarina.pohjolainen@suursaimaanamk.fi", "015 555 6001"),
    ),
    kept=(
        ("5.1", "Projektin tarve ja lähtökohdat", """Saaristoteillä on satoja puusiltoja, joiden kunnosta tiedetään \
vain se, minkä silmällä näkee. Kosteus kulkee puussa syvällä, ja kantavuus voi pudota yhtenä kesänä."""),
    ),
    summary="""Siltavahdissa kehitetään mittausketju, jolla puusillan kunto saadaan selville poraamatta. Palkkiin \
kiinnitetään anturi, joka kuuntelee iskun kulkua puussa ja laskee siitä kosteuden ja lahon rajan.

Ketjuun kuuluvat anturi, siitä lukeva puhelin ja palvelu, johon mittaukset kootaan. Palvelu laskee sillalle painorajan \
ja kertoo, mikä palkki on vaihdettava ensin. Kunnostus opetetaan paikallisille timpureille, jotka tekevät sen \
samasta metsästä sahatusta puusta.

Laitteet kokeillaan kahdellakymmenellä sillalla, joista puolet on alle kuuden metrin mittaisia.""",
    direct="Kuntien tiemestarit, tiekunnat sekä puurakentamisen yritykset Etelä-Savossa.",
    indirect="Saaristoteiden asukkaat, puutavaran kuljettajat ja pelastuslaitos.",
    regions=("Etelä-Savo",),
    municipalities=("Puumala", "Savonlinna", "Juva"),
    communication="Mittauksista julkaistaan kartta, jota voi katsoa puhelimella.",
    good_practices="Mittausohje ja kunnostuksen piirustukset julkaistaan vapaasti käytettäviksi.",
    costs=(("Palkkakustannukset", 205000), ("Ostopalvelut", 60000), ("Kone- ja laiteinvestoinnit", 85000), ("Muut kustannukset", 10000)),
    shares=_shares(
        ("EU- ja valtion rahoitus", "EU and state", 252000, 70),
        ("Kuntarahoitus", "municipalities", 72000, 20),
        ("Hakijan omarahoitus", "own", 36000, 10),
    ),
    report=(
        ("Projektin lähtökohta, kohderyhmä ja tavoitteet", """Sillat kuntoon ennen painorajoja: siitä lähdettiin. \
Kohderyhmänä ovat tiemestarit ja timpurit."""),
        ("Projektin toteutus ja yhteistyö", "Anturien toinen sarja valmistui maaliskuussa, ja ne asennettiin kelirikon aikaan."),
        ("Toiminnan jatkuvuus", "Mittaukset siirtyvät kuntien yhteiseen tiepalveluun."),
    ),
    outcome="""Kauden aikana mitattiin 14 siltaa. Kolmelle annettiin painoraja, ja yksi silta suljettiin kunnes \
palkki saatiin vaihdetuksi.""",
    achieved=(("Kauden aikana mitattiin 14 siltaa.", 14, "siltaa"),),
    extra={"number": "311305", "diary": "39/3562/09", "officer": "", "officer_phone": "", "interim": "1.1.2010 - 31.12.2010"},
    variant=2,
)  # fmt: skip

MENTOR = Project(
    code="S19204",
    name="Hiljainen taito puheeksi",
    axis=("1", _AXES["1"]),
    start="15.8.2008",
    end="28.2.2011",
    authority="Hämeen elinkeino-, liikenne- ja ympäristökeskus",
    programme=_ESF,
    section="Etelä-Suomen suuralueosio",
    type="Projekti, jossa on henkilöitä mukana",
    status=("Saapunut", "received"),
    arrived="2.6.2008",
    actor=Organisation(
        "Kanta-Vanajan koulutuskuntayhtymä", "Kuntayhtymä", "9861004-1", "Tehtaankuja 8", "13999", "Vanajanranta",
        "03 555 7000", "www.vanajankoulutus.fi",
    ),
    persons=(
        Person(_LEAD, "Sylvi Kuusela-Harju", "rehtori", "sylvi.kuusela-harju@vanajankoulutus.fi", "03 555 7001"),
        Person(_MONEY, "Eino Mattsson", "taloussihteeri", "eino.mattsson@vanajankoulutus.fi", "03 555 7002"),
        Person(_MANAGER, "Pirkko-Liisa Alhola", None, "pirkko-liisa.alhola@vanajankoulutus.fi", "040 5557 003"),
        Person(_FOLLOW, "Eino Mattsson", None, "eino.mattsson@vanajankoulutus.fi", "03 555 7002"),
        Person(_APPLY, "Sylvi Kuusela-Harju", None, "sylvi.kuusela-harju@vanajankoulutus.fi", "03 555 7001"),
    ),
    kept=(
        ("5.1", "Projektin tarve ja lähtökohdat", """Lasitehtaalta jää viidessä vuodessa eläkkeelle puolet puhaltajista. \
Heidän taitonsa on käsissä, ei papereissa."""),
        ("5.6", "Projektin sidosryhmät", "Lasimuseo, käsityöläisten osuuskunta ja kolme kaupunkia."),
    ),
    summary="""Projektissa opetellaan kertomaan, mitä kädet tekevät. Puhaltajat, hiojat ja vaununajajat saavat parikseen \
nuoren työntekijän ja kuvaajan, ja työ puretaan sanoiksi ja liikkuvaksi kuvaksi.

Aineistosta tehdään oppaita, joita tehdas ja oppilaitos käyttävät yhdessä. Tavoitteena ei ole kirja hyllyyn vaan se, \
että uusi puhaltaja tuntee lasin kypsyyden muustakin kuin väristä. Parityö kestää kahdeksan kuukautta, ja siitä puolet \
on oppilaitoksessa pidettäviä keskusteluja, joissa verrataan eri tehtaiden tapoja.""",
    direct="Lasi- ja metallitehtaiden yli 55-vuotiaat työntekijät ja heidän työparinsa.",
    indirect="Oppilaitokset, museot ja alan pienyritykset.",
    regions=("Kanta-Häme", "Päijät-Häme"),
    municipalities=("Hämeenlinna", "Riihimäki", "Lahti"),
    communication="Kuvatut työvaiheet esitetään lasimuseon näyttelyssä.",
    good_practices="Parityön malli kuvataan ja annetaan ammattiliitoille.",
    costs=(("Palkkakustannukset", 268400), ("Ostopalvelut", 74100), ("Matkakustannukset", 9500), ("Muut kustannukset", 12000)),
    shares=_shares(
        ("EU- ja valtion rahoitus", "EU and state", 273000, 75),
        ("Kuntarahoitus", "municipalities", 54600, 15),
        ("Yksityinen rahoitus", "private", 36400, 10),
    ),
    report=(
        ("Projektin lähtökohta, tavoitteet ja kohderyhmä", "Taidot piti saada talteen ennen eläkeaaltoa."),
        ("Projektin toteutus ja yhteistyö", """Pareja muodostettiin aluksi kaksikymmentä. Puolet kuvauksista tehtiin \
yövuorossa, koska sulatto käy yöllä."""),
        ("Julkisuus ja tiedottaminen", "Lasimuseon näyttelyssä kävi kesän aikana ennätysyleisö."),
        ("Projektin tulokset", "Oppaita syntyi yksitoista, niistä kolme ruotsiksi."),
        ("Projektin innovatiivisuus", "Uutta oli se, että kuvaaja oli itse puhaltajan oppipoika."),
        ("Aineiston säilytys", "Aineisto säilytetään kuntayhtymän arkistossa."),
    ),
    outcome="""Projektissa muodostettiin 26 työparia. Valtaosa nuorista jäi taloon. Oppaita \
käytetään neljässä oppilaitoksessa, ja malli on otettu käyttöön kahdessa muussa tehtaassa.""",
    achieved=(("Projektissa muodostettiin 26 työparia.", 26, "työparia"),),
    extra={"number": "306118", "diary": "193/10, EU10004", "officer": "Maire Kivirinta", "officer_phone": "010 555 4040"},
    variant=3,
)  # fmt: skip

PROJECTS = (KASKI, LUOTSI, SILTA, MENTOR)
