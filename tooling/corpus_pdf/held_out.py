"""Invented projects for the test half, drawn in other type and with colons behind the labels."""

from __future__ import annotations

from corpus_pdf.facts import Organisation, Person, Project
from corpus_pdf.projects2014 import TERMS

_LEAD, _MANAGER = "Projektin vastuuhenkilön nimi", "Projektipäällikön nimi"
_CONTACT = "Hankkeen yhteyshenkilön nimi"

TERVA = Project(
    code="S19251",
    name="TERVA - Tekijät vanhan rakentamisen avuksi",
    axis=("3", "Työmarkkinoiden toimintaa edistävien osaamis-, innovaatio- ja palvelujärjestelmien kehittäminen"),
    start="1.10.2009",
    end="30.9.2012",
    authority="Etelä-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
    programme="Manner-Suomen ESR-ohjelma",
    section="Länsi-Suomen suuralueosio",
    type="Projekti, jossa on henkilöitä mukana",
    status=("Palautettu", "returned"),
    arrived="5.6.2009",
    actor=Organisation(
        "Lakeuden rakennusperinne ry", "Järjestö tai yhdistys", "9861012-1", "Kellotapulintie 1", "60999", "LAKEUSKYLÄ",
        "06 555 8000", "www.lakeudenperinne.fi",
    ),
    persons=(
        Person(_LEAD, "Vilho Tervahauta", "puheenjohtaja", "vilho.tervahauta@lakeudenperinne.fi", "06 555 8001"),
        Person(_MANAGER, "Elma Pärekatto", None, "elma.parekatto@lakeudenperinne.fi", "050 5558 002"),
    ),
    partners=(Organisation("Järvikylän käsi- ja taideteollisuusopisto", "", "9861014-8"),),
    kept=(
        ("5.1", "Projektin tarve ja lähtökohdat", """Pohjalaistaloja puretaan, koska kukaan ei uskalla tarttua hirteen. \
Tervaaja, pärekattojen tekijä ja muurari ovat jääneet eläkkeelle samana vuonna, ja heidän työkalunsa on myyty \
kirpputorilla.

Toisaalta kouluista valmistuu rakentajia, joille on opetettu vain elementtien nostaminen. He jäävät ensimmäisinä ilman \
työtä, kun uudisrakentaminen hiljenee, ja juuri silloin korjaamiseen olisi aikaa."""),
        ("5.3", "Toteutuksen vaiheet", """Ensimmäisenä vuonna korjataan kaksi tupaa, joista toinen siirretään. Kurssilaiset \
purkavat, numeroivat ja pystyttävät hirret itse, ja mestari seisoo vieressä kädet taskussa. Virheet saa tehdä, kunhan \
ne korjataan.

Toisena vuonna siirrytään kattoihin ja uuneihin. Päreet höylätään omasta haavasta, tiilet otetaan puretusta navetasta. \
Jokainen kurssilainen pitää päiväkirjaa, johon piirretään liitokset ja kirjataan mitat, ja päiväkirjoista kootaan \
lopuksi korjaajan käsikirja.

Kolmantena vuonna kurssilaiset ottavat vastaan maksavia asiakkaita osuuskunnan kautta. Yhdistys vastaa tarjouksista ja \
takuista, jotta aloittava yrittäjä saa keskittyä työhön. Osuuskunta jatkaa toimintaansa projektin jälkeen, ja siihen \
otetaan joka kevät uusia jäseniä."""),
    ),
    summary="""Terva kouluttaa vanhojen talojen korjaajia oikeilla työmailla. Kurssi kestää puolitoista vuotta, ja sen \
aikana jokainen oppii hirsityön, uunin muuraamisen ja katon tekemisen.

Opettajina ovat eläkkeelle jääneet mestarit, joiden työtapa samalla kuvataan. Kurssin päätteeksi osallistujat \
perustavat osuuskunnan, joka myy korjauksia koko maakuntaan.""",
    direct="Työttömät rakentajat ja puusepät Etelä-Pohjanmaalla.",
    indirect="Vanhojen talojen omistajat, museot ja rautakaupat.",
    regions=("Etelä-Pohjanmaa",),
    municipalities=("Lapua", "Kauhava", "Ilmajoki"),
    communication="Työmailla pidetään avoimet ovet joka kuun viimeisenä lauantaina.",
    good_practices="Korjaajan käsikirja annetaan kaikkien rakennusalan oppilaitosten käyttöön.",
    costs=(("Palkkakustannukset", 221000), ("Ostopalvelut", 64000), ("Toimitilakustannukset", 15000)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 225000, 75),
        ("Kuntarahoitus", "municipalities", 60000, 20),
        ("Hakijan omarahoitus", "own", 15000, 5),
    ),
    report=(
        ("Projektin lähtökohta, tavoitteet ja kohderyhmä", "Korjaajista oli pula, ja työttömiä rakentajia oli satoja."),
        ("Projektin toteutus ja yhteistyö", """Tupia korjattiin lopulta viisi. Opisto antoi verstaan käyttöön viikonloppuisin, \
mikä ratkaisi talven pakkaset."""),
        ("Toiminnan jatkuvuus", "Osuuskunta toimii ja on palkannut toimistosihteerin."),
    ),
    outcome="""Kurssin suoritti 31 rakentajaa. Osuuskunta sai ensimmäisenä kesänään enemmän tilauksia kuin ehti tehdä, ja \
käsikirjasta otettiin toinen painos.""",
    achieved=(("Kurssin suoritti 31 rakentajaa.", 31, "rakentajaa"),),
    extra={"number": "308450", "diary": "EPOELY/77/07.04/2009", "officer": "Aili Suokas", "officer_phone": "010 555 4050"},
    variant=4,
)  # fmt: skip

RASTI = Project(
    code="A39252",
    name="Rastireitti: pienten satamien sähköverkko",
    axis=("1", "Yritystoiminnan edistäminen"),
    start="15.1.2011",
    end="31.12.2013",
    authority="Uudenmaan liitto",
    programme="Etelä-Suomi",
    type="Sekä investointi- että kehittämisprojekti",
    status=("Käynnissä", "in_progress"),
    arrived="29.10.2010",
    actor=Organisation("Saariston Latauspiste Oy Ab", "Yritys", "9861001-7", "Laituritie 9", "10999", "ULKOLUOTO", "019 555 9000", ""),
    persons=(
        Person(_LEAD, "Birger Utterström", "verkkopäällikkö", "birger.utterstrom@latauspiste.fi", "019 555 9001"),
        Person(_MANAGER, "Valitaan myöhemmin"),
    ),
    kept=(("5.1", "Projektin tarve ja lähtökohdat", "Sähköveneen on päästävä kotiin, mutta pistorasiaa ei ole joka rannassa."),),
    summary="""Kymmeneen vierassatamaan rakennetaan latauspiste, jonka virta tulee aurinkopaneeleista ja vanhoista akuista. \
Pisteet kootaan samaan palveluun, josta veneilijä varaa vuoronsa etukäteen.""",
    direct="Vierassatamien yrittäjät Uudenmaan rannikolla.",
    indirect="Veneilijät, saaristokaupat ja akkujen kierrättäjät.",
    regions=("Uusimaa",),
    municipalities=("Hanko", "Inkoo", "Porvoo"),
    communication="Satamakirjaan lisätään latauspisteiden sivu.",
    good_practices="Rakennusohje julkaistaan verkossa suomeksi ja ruotsiksi.",
    costs=(("Palkkakustannukset", 88000), ("Kone- ja laiteinvestoinnit", 312000)),
    shares=(("EU- ja valtion rahoitus", "EU and state", 200000, 50), ("Yksityinen rahoitus", "private", 200000, 50)),
    report=(
        ("Projektin lähtökohta, kohderyhmä ja tavoitteet", "Rannikolla oli kaksi latauspaikkaa, molemmat väärässä päässä."),
        ("Projektin toteutus ja yhteistyö", "Neljä pistettä on rakennettu, ja kuusi odottaa lupaa."),
    ),
    outcome="Kaudella otettiin käyttöön 4 latauspistettä. Talvi viivästytti loppuja.",
    achieved=(("Kaudella otettiin käyttöön 4 latauspistettä.", 4, "latauspistettä"),),
    extra={"number": "312007", "diary": "UL 88/2010", "officer": "", "officer_phone": "", "interim": "1.1.2012 - 30.6.2012",
           "title": "PROJEKTISUUNNITELMA"},
    variant=5,
)  # fmt: skip

KAIKU = Project(
    code="S29251",
    name="Kaiku – kuurojen yrittäjien verkosto",
    axis=("3", "Työllisyys ja työvoiman liikkuvuus"),
    objective=("6.1", "Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen"),
    start="1.5.2019",
    end="30.4.2021",
    authority="Hämeen elinkeino-, liikenne- ja ympäristökeskus",
    status=("Jätetty viranomaiskäsittelyyn", "submitted"),
    arrived="9.4.2019",
    actor=Organisation(
        "Viittovien Ammattilaiset ry", "Kansalaisjärjestö", "9862014-3", "Kauppakatu 40", "15999", "Vesijärvenranta", "03 555 4400",
        "www.viittovat.fi",
    ),
    persons=(Person(_CONTACT, "Meri Haapaluoma", "hankevastaava", "meri.haapaluoma@viittovat.fi", "040 5554 401"),),
    joint="joint",
    partners=(Organisation("Päijänteen Yrityspalvelu Oy", "Mikroyritys", "9862015-1"),),
    kept=(("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", "Yritysneuvontaa ei saa viittomakielellä."),),
    summary="""Kaiku kokoaa kuurot yrittäjät verkostoksi, joka kilpailuttaa tulkkauksen yhdessä ja vertaa tarjouksiaan \
toisiinsa. Aloittavalle yrittäjälle nimetään kummi, joka on itse viittova.

Verkosto tuottaa videoina ne ohjeet, jotka muut saavat lukea: verotuksen, eläkkeet ja sopimukset.""",
    direct="Viittomakieliset yrittäjät ja yritystä suunnittelevat.",
    indirect="Tulkit, tilitoimistot ja rahoittajat.",
    regions=("Päijät-Häme", "Kanta-Häme"),
    municipalities=("Lahti", "Hollola", "Hämeenlinna"),
    costs=(("Palkkakustannukset", 133000), ("Ostopalvelut", 67000)),
    shares=(("EU- ja valtion rahoitus", "EU and state", 160000, 80), ("Omarahoitus", "own", 40000, 20)),
    percent=80,
    extra={"number": "306640", "diary": "EURA 2014/9981/09 02 01 01/2019/HAMELY", "officer": "Pauli Kerkko",
           "officer_phone": "0295 555 500", "model": "Flat rate 24 %", "terms": TERMS,
           "why": "Verkostoa vetää järjestö, mutta neuvonnan osaa yrityspalvelu.",
           "aid": "Tuki on enintään 80% hankkeen tukikelpoisista kustannuksista."},
    variant=4,
)  # fmt: skip

LEVA = Project(
    code="A79252",
    name="LEVÄ - Levälautoista raaka-ainetta",
    axis=("2", "Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen"),
    objective=("4.1", "Tutkimus-, osaamis- ja innovaatiokeskittymien kehittäminen"),
    start="1.3.2017",
    end="28.2.2019",
    authority="Varsinais-Suomen liitto",
    status=("Valmis", "complete"),
    arrived="3.10.2016",
    actor=Organisation(
        "Airiston ammattikorkeakoulu Oy", "Ammattikorkeakoulu", "9862013-5", "Merikatu 5", "20999", "AIRISTO", "02 555 7700",
        "https://www.airistonamk.fi/leva",
    ),
    persons=(Person(_CONTACT, "Joakim Hästö", "tutkijayliopettaja", "joakim.hasto@airistonamk.fi", "050 5557 701"),),
    joint="single",
    kept=(("5.1", "Mihin tarpeeseen tai ongelmaan hankkeella haetaan ratkaisua?", "Levä korjataan rannoilta ja viedään kaatopaikalle."),),
    summary="""Rannoille ajautuva levä kerätään lautoilta imuroimalla, kuivataan ja jauhetaan raaka-aineeksi, josta tehdään \
eristelevyjä ja kukkaruukkuja. Hankkeessa rakennetaan koelaite ja lasketaan, missä koossa se kannattaa.""",
    direct="Rakennustarvikkeiden valmistajat ja vesienhoidon yritykset.",
    indirect="Rantakunnat ja mökkiläiset.",
    regions=("Varsinais-Suomi",),
    municipalities=("Turku", "Parainen"),
    costs=(("Palkkakustannukset", 190000), ("Ostopalvelut", 35000), ("Kone- ja laiteinvestoinnit", 75000)),
    shares=(
        ("EU- ja valtion rahoitus", "EU and state", 210000, 70),
        ("Kuntien rahoitus", "municipalities", 60000, 20),
        ("Yksityinen rahoitus", "private", 30000, 10),
    ),
    percent=70,
    extra={"number": "302219", "diary": "EURA 2014/3310/09 02 01 01/2016/VSL", "officer": "Sirkka Tammio",
           "officer_phone": "0295 555 600", "model": "Flat rate 15 %", "terms": TERMS,
           "aid": "Tuki on enintään 70% hankkeen tukikelpoisista kustannuksista."},
    variant=5,
)  # fmt: skip

PROJECTS2007 = (TERVA, RASTI)
PROJECTS2014 = (KAIKU, LEVA)
