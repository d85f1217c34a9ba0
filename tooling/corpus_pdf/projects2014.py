"""Invented projects of 2014–2020 for the PDF forms."""

from __future__ import annotations

from corpus_pdf.facts import Organisation, Person, Project

_CONTACT = "Hankkeen yhteyshenkilön nimi"
TERMS = """Tuki maksetaan jälkikäteen hyväksyttyjä kustannuksia vastaan. Maksatusta haetaan sähköisesti enintään kolme \
kertaa vuodessa.

Hankkeen aineisto on säilytettävä, kunnes viranomainen ilmoittaa säilytysajan päättyneen."""

REVONTULI = Project(
    code="S29201",
    name="REVONTULI – Taitajat takaisin pohjoiseen",
    axis=("3", "Työllisyys ja työvoiman liikkuvuus"),
    objective=("7.1", "Tuottavuuden ja työhyvinvoinnin parantaminen"),
    start="1.9.2016",
    end="31.12.2018",
    authority="Lapin elinkeino-, liikenne- ja ympäristökeskus",
    status=("Jätetty viranomaiskäsittelyyn", "submitted"),
    arrived="4.2.2016",
    actor=Organisation(
        "Kitisen seudun kehitys Oy", "Mikroyritys", "9862001-2", "Jokirannantie 21", "99999", "KITISENSUU", "016 555 1000",
        "www.kitisenkehitys.fi",
    ),
    persons=(Person(_CONTACT, "Sanelma Outakoski", "kehitysjohtaja", "sanelma.outakoski@kitisenkehitys.fi", "040 5551 001"),),
    joint="single",
    kept=(
        ("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", """Kaivoksille ja hiihtokeskuksiin \
haetaan samaan aikaan kolmeasataa tekijää, eikä kukaan muuta pohjoiseen ennen kuin puolisollekin löytyy työ."""),
        ("5.2", "Mitkä ovat hankkeen tavoitteet?", "Sata perhettä muuttaa seudulle, ja heistä yhdeksän kymmenestä jää."),
    ),
    summary="""Revontuli auttaa perheitä muuttamaan pohjoiseen ja jäämään sinne. Työpaikka etsitään molemmille aikuisille \
samalla kertaa, ja koulu, asunto ja harrastukset katsotaan valmiiksi ennen muuttokuorman lähtöä.

Hankkeen tavoitteet:
- Saada seudun työnantajat ilmoittamaan avoimet paikat yhteisessä luettelossa
- Nimetä jokaiselle muuttavalle perheelle vastaanottaja naapurustosta
- Vakiinnuttaa muuttajien palvelu kuntien yhteiseksi työksi

Ensimmäisenä talvena palvelua kokeillaan kahdenkymmenen perheen kanssa. Kokemukset kirjataan, ja niiden pohjalta \
sovitaan, mitä kukin kunta tekee itse ja mitä tehdään yhdessä. Lopuksi palvelu siirtyy kehitysyhtiön pysyväksi työksi, \
jonka kunnat ja suurimmat työnantajat maksavat puoliksi.""",
    objectives=(
        "Saada seudun työnantajat ilmoittamaan avoimet paikat yhteisessä luettelossa",
        "Nimetä jokaiselle muuttavalle perheelle vastaanottaja naapurustosta",
        "Vakiinnuttaa muuttajien palvelu kuntien yhteiseksi työksi",
    ),
    direct="Muuttoa harkitsevat perheet ja seudun työnantajat.",
    indirect="Koulut, varhaiskasvatus, vuokranantajat ja kyläyhdistykset.",
    regions=("Lappi",),
    municipalities=("Sodankylä", "Kittilä", "Savukoski"),
    costs=(("Palkkakustannukset", 240000), ("Ostopalvelut", 52000), ("Matkakustannukset", 18000)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 248000, 80),
        ("Kuntien rahoitus", "municipalities", 46500, 15),
        ("Yksityinen rahoitus", "private", 15500, 5),
    ),
    percent=80,
    extra={"number": "301772", "diary": "EURA 2014/4411/09 02 01 01/2016/LAPELY", "officer": "Lahja Sieppi",
           "officer_phone": "0295 555 100", "model": "Flat rate 24 %", "terms": TERMS,
           "aid": "Tuki on enintään 80% hankkeen tukikelpoisista kustannuksista."},
    variant=0,
)  # fmt: skip

HERTTA = Project(
    code="S29202",
    name="Hertta – hoiva-alan iltakoulu",
    axis=("4", "Koulutus, ammattitaito ja elinikäinen oppiminen"),
    objective=("8.1", "Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen"),
    start="1.8.2017",
    end="31.7.2020",
    authority="Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
    status=("Käynnissä", "in_progress"),
    arrived="1.3.2017",
    actor=Organisation(
        "Kempelänrannan koulutuskuntayhtymä", "Kuntayhtymä", "9862002-0", "Opistotie 4", "90999", "Kempelänranta",
        "08 555 2000", "https://www.kempelanranta.fi/opisto",
    ),
    persons=(Person(_CONTACT, "Annikki Vuotila", "projektisuunnittelija", "annikki.vuotila@kempelanranta.fi", "044 5552 001"),),
    joint="joint",
    partners=(
        Organisation("Iin Hoivaosaajat Oy", "Mikroyritys", "9862011-9"),
        Organisation("Pohjoisen rannikon kansalaisopisto ja hoivatyön kehittämisyhdistys ry", "Muu järjestö tai yhdistys", "9862012-7"),
        Organisation("Raahenselän terveyskuntayhtymä", "Kuntayhtymä", "9862013-5"),
    ),
    kept=(
        ("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", """Hoitaja, jonka tutkinto on ulkomailta, \
odottaa laillistusta kaksi vuotta ja tekee sillä aikaa siivoustyötä. Iltakoulu lyhentää odotuksen kahdeksaan kuukauteen."""),
    ),
    summary="""Hertta on iltakoulu, jossa ulkomailla tutkinnon suorittaneet hoitajat täydentävät osaamistaan työn ohessa. \
Opetus on kolmena iltana viikossa, ja lapsille on samassa talossa kerho.

Suomen kieltä opitaan potilasta puhuttelemalla: sanat harjoitellaan parin kanssa, kokeillaan simulaatiossa ja viedään \
seuraavana päivänä omaan vuoroon. Ohjaaja kulkee opiskelijan mukana hoivakodissa joka toinen viikko.

Tuloksena syntyy opetussuunnitelma, jonka kolme oppilaitosta ottaa käyttöönsä, sekä hoivakotien yhteinen tapa \
perehdyttää uusi työntekijä, jonka äidinkieli on muu kuin suomi.""",
    direct="Ulkomailla hoitoalan tutkinnon suorittaneet, jotka asuvat Oulun seudulla tai Raahen rannikolla.",
    indirect="Hoivakodit, vuorojen esimiehet, asukkaat ja heidän omaisensa.",
    regions=("Pohjois-Pohjanmaa",),
    municipalities=("Oulu", "Ii", "Raahe", "Kempele"),
    costs=(("Palkkakustannukset", 412000), ("Ostopalvelut", 61000), ("Kone- ja laiteinvestoinnit", 24000), ("Muut kustannukset", 13000)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 382500, 75),
        ("Kuntien rahoitus", "municipalities", 102000, 20),
        ("Omarahoitus", "own", 25500, 5),
    ),
    percent=75,
    extra={"number": "303518", "diary": "EURA 2014/6120/09 02 01 01/2017/POPELY", "officer": "Matti Oravainen",
           "officer_phone": "0295 555 200", "model": "Flat rate 15 %", "terms": TERMS, "title": "Hankesuunnitelma",
           "why": "Opetus, työpaikat ja lastenhoito ovat eri organisaatioissa, eikä kukaan niistä pysty tähän yksin.",
           "aid": "Tuki on enintään 75% hankkeen tukikelpoisista kustannuksista."},
    variant=1,
)  # fmt: skip

HIILI = Project(
    code="A79203",
    name="Biohiilen kiertoreitti",
    axis=("1", "Pk-yritystoiminnan kilpailukyky"),
    objective=("3.2", "Uusiutuvan energian ja energiatehokkaiden ratkaisujen kehittäminen"),
    start="1.2.2016",
    end="31.1.2018",
    authority="Pohjois-Savon liitto",
    status=("Valmis", "complete"),
    arrived="12.10.2015",
    actor=Organisation(
        "Leppärannan teknologiakylä Oy Ab", "Mikroyritys", "9862003-9", "Hakepolku 2", "78999", "LEPPÄRANTA", "017 555 3000",
        "www.leppatek.fi",
    ),
    persons=(Person(_CONTACT, "Reijo Jalkaskangas", "toimitusjohtaja", "reijo.jalkaskangas@leppatek.fi", "050 5553 001"),),
    joint="transfer",
    partners=(
        Organisation("Sorsaveden ammattikorkeakoulu Oy", "Ammattikorkeakoulu", "9862014-3"),
        Organisation("Hiilenpolttajien osuuskunta", "Muu järjestö tai yhdistys", "9862015-1"),
    ),
    kept=(
        ("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", """Sahojen kuori ja risu poltetaan \
lämmöksi, vaikka siitä saisi hiiltä, joka puhdistaa valumavesiä ja jää maahan sadoiksi vuosiksi."""),
    ),
    summary="""Kolmelle sahalle rakennetaan siirrettävä hiillin, joka tekee kuoresta biohiiltä. Hiili viedään ensin \
navettoihin kuivikkeeksi, sieltä pelloille, ja valumavesistä mitataan, kuinka paljon ravinteita se pidättää.

Kiertoreitti tuottaa tiedon, mitä hiili maksaa tilalle ja mitä se säästää. Laskelmat ja mittaukset julkaistaan \
sellaisina, että toinen saha voi niiden perusteella ostaa oman hiiltimensä.""",
    direct="Sahat, maatilat ja hiiltimien valmistajat Pohjois-Savossa.",
    indirect="Vesiensuojeluyhdistykset ja lannoitteiden myyjät.",
    regions=("Pohjois-Savo",),
    municipalities=("Leppävirta", "Suonenjoki"),
    costs=(("Palkkakustannukset", 96500), ("Ostopalvelut", 83000), ("Kone- ja laiteinvestoinnit", 140500)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 192000, 60),
        ("Kuntien rahoitus", "municipalities", 48000, 15),
        ("Yksityinen rahoitus", "private", 80000, 25),
    ),
    percent=60,
    extra={"number": "300940", "diary": "EURA 2014/1187/09 02 01 01/2015/PSL", "officer": "Eila Ruotsala",
           "officer_phone": "0295 555 300", "model": "Flat rate 24 %", "terms": TERMS,
           "why": "Mittaukset tekee korkeakoulu ja hiillintä käyttää osuuskunta; kumpikin maksaa omat kulunsa.",
           "aid": "Tuki on enintään 60% hankkeen tukikelpoisista kustannuksista."},
    variant=2,
)  # fmt: skip

KERHO = Project(
    code="S29204",
    name="Ovi auki – yksin asuvien iltapäivät",
    axis=("5", "Sosiaalinen osallisuus ja köyhyyden torjunta"),
    objective=("10.1", "Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen"),
    start="1.1.2018",
    end="30.6.2020",
    authority="Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus",
    status=("Täydennettävänä", "returned"),
    arrived="25.9.2017",
    actor=Organisation(
        "Harjuseudun setlementti ry", "Kansalaisjärjestö", "9862004-7", "Torikatu 17 A 3", "40999", "HARJUKYLÄ", "014 555 4000",
        "www.harjunsetlementti.fi",
    ),
    persons=(Person(_CONTACT, "Tuovi Lintulahti", "toiminnanjohtaja", "tuovi.lintulahti@harjunsetlementti.fi", "0400 555 401"),),
    joint="joint",
    partners=(Organisation("Harjukylän seurakunta", "Muu julkisoikeudellinen oikeushenkilö", "9862005-5"),),
    kept=(
        ("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", """Joka kolmas kerrostaloasukas asuu yksin. \
Työttömäksi jääneen päivät tyhjenevät ensin ihmisistä ja sitten tekemisestä."""),
    ),
    summary="""Kolmen kerrostalon kerhohuoneet avataan joka iltapäivä. Ovella on aina sama ihminen, joka keittää kahvin ja \
muistaa nimet.

Kerhohuoneessa korjataan pyöriä, ommellaan verhoja ja täytetään hakemuksia. Kun joku on valmis lähtemään pitemmälle, \
hänen kanssaan käydään yhdessä tutustumassa työpajaan, kursseihin tai lääkärin vastaanottoon. Seurakunta vastaa yhdestä \
kerhohuoneesta ja kouluttaa vapaaehtoiset.""",
    direct="Yksin asuvat työttömät ja työkyvyttömyyseläkkeellä olevat Harjukylän kerrostaloissa.",
    indirect="Isännöitsijät, talonmiehet, sosiaaliohjaajat ja naapurit.",
    regions=("Keski-Suomi",),
    municipalities=("Jyväskylä", "Laukaa"),
    costs=(("Palkkakustannukset", 151200), ("Ostopalvelut", 20300), ("Muut kustannukset", 8500)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 144000, 80),
        ("Omarahoitus", "own", 36000, 20),
    ),
    percent=80,
    extra={"number": "304006", "diary": "EURA 2014/7702/09 02 01 01/2017/KESELY", "officer": "Ritva Multia",
           "officer_phone": "0295 555 400", "model": "Flat rate 15 %", "terms": TERMS,
           "why": "Seurakunnalla on yksi kerhohuoneista ja vapaaehtoiset, setlementillä ohjaajat.",
           "aid": "Tuki on enintään 80% hankkeen tukikelpoisista kustannuksista."},
    variant=3,
)  # fmt: skip

PROJECTS = (REVONTULI, HERTTA, HIILI, KERHO)
