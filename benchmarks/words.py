"""Hold the word lists, names and sentence patterns that generated project pages are made of."""

from __future__ import annotations

PREFIXES: tuple[str, ...] = (
    "työ", "osaamis", "kumppanuus", "nuoriso", "yritys", "kylä", "maaseutu", "verkko", "ammatti",
    "hyvinvointi", "kotouttamis", "kulttuuri", "liikunta", "luonto", "muotoilu", "palkka", "perhe",
    "ravinto", "saaristo", "sosiaali", "taito", "talous", "terveys", "tieto", "vertais", "vienti",
    "ympäristö", "ennakointi", "etä", "hoiva", "kierrätys", "kieli", "käsityö", "lähi", "matkailu", "metsä",
    "musiikki", "opinto", "pienyrittäjä", "puutarha", "rakennus", "rekrytointi", "senioriteetti",
    "tulevaisuus", "työkyky", "uraohjaus", "vapaaehtois", "viestintä", "ikä", "energia",
)  # fmt: skip

MIDDLES: tuple[str, ...] = (
    "arvio", "asiakas", "henkilöstö", "johto", "kehittäjä", "kokemus", "koordinaatio", "kunta", "laatu",
    "logistiikka", "mentori", "neuvonta", "oppija", "osuuskunta", "palaute", "polku", "projekti",
    "pätevyys", "reitti", "sektori", "seutu", "siirtymä", "strategia", "tietämys", "toimija", "toiminta",
    "tuotanto", "tuki", "työnantaja", "valmius", "vastuu", "vuorovaikutus", "yhteisö", "yhteistyö",
    "yrittäjä", "ura", "itsearvio", "esimies", "aloite", "uudistus",
)  # fmt: skip

HEADS: tuple[str, ...] = (
    "malli", "verkosto", "palvelu", "kysely", "ohjelma", "kokeilu", "ryhmä", "tiimi", "foorumi",
    "seminaari", "sopimus", "koulutus", "valmennus", "ohjaus", "tutkimus", "selvitys", "perehdytys",
    "keskus", "järjestelmä", "materiaali", "portaali", "prosessi", "menetelmä", "suunnitelma", "kartoitus",
    "testaus", "neuvosto", "aineisto", "kehittäminen", "oppiminen", "johtaminen", "suunnittelu",
    "rekisteri", "paneeli", "kierros", "arviointijakso", "kurssi", "moduuli",
)  # fmt: skip

ADJECTIVES: tuple[str, ...] = (
    "alueellinen", "yksilöllinen", "yhteinen", "paikallinen", "moniammatillinen", "käytännöllinen",
    "monipuolinen", "joustava", "toimiva", "kestävä", "sähköinen", "vapaaehtoinen", "ajankohtainen",
    "verkostomainen", "tavoitteellinen", "sosiaalinen", "kokemuksellinen", "ammatillinen", "maakunnallinen",
    "vuorovaikutteinen", "kokonaisvaltainen", "ennakoiva", "osallistava", "pitkäjänteinen", "seudullinen",
    "työelämälähtöinen", "säännöllinen", "kattava",
)  # fmt: skip

PEOPLE: tuple[tuple[str, str, str, str], ...] = (
    ("nuoret", "nuorten", "nuorta", "nuorille"),
    ("pitkäaikaistyöttömät", "pitkäaikaistyöttömien", "pitkäaikaistyötöntä", "pitkäaikaistyöttömille"),
    ("maahanmuuttajat", "maahanmuuttajien", "maahanmuuttajaa", "maahanmuuttajille"),
    ("yrittäjät", "yrittäjien", "yrittäjää", "yrittäjille"),
    ("opettajat", "opettajien", "opettajaa", "opettajille"),
    ("ohjaajat", "ohjaajien", "ohjaajaa", "ohjaajille"),
    (
        "vajaakuntoiset työnhakijat",
        "vajaakuntoisten työnhakijoiden",
        "työnhakijaa",
        "vajaakuntoisille työnhakijoille",
    ),
    ("ikääntyvät työntekijät", "ikääntyvien työntekijöiden", "työntekijää", "ikääntyville työntekijöille"),
    ("opiskelijat", "opiskelijoiden", "opiskelijaa", "opiskelijoille"),
    ("lomautetut", "lomautettujen", "lomautettua", "lomautetuille"),
    ("kuntien esimiehet", "kuntien esimiesten", "esimiestä", "kuntien esimiehille"),
    ("omaishoitajat", "omaishoitajien", "omaishoitajaa", "omaishoitajille"),
)

VERBS_PRESENT: tuple[str, ...] = (
    "kehitetään", "tuetaan", "edistetään", "vahvistetaan", "hyödynnetään", "arvioidaan", "kokeillaan",
    "levitetään", "syvennetään", "laajennetaan", "uudistetaan", "rakennetaan",
)  # fmt: skip

VERBS_PAST: tuple[str, ...] = (
    "kehitettiin", "tuettiin", "edistettiin", "vahvistettiin", "hyödynnettiin", "arvioitiin", "kokeiltiin",
    "levitettiin", "syvennettiin", "laajennettiin", "uudistettiin", "rakennettiin",
)  # fmt: skip

GIVEN_NAMES: tuple[str, ...] = (
    "Aino", "Eero", "Helmi", "Ilmari", "Kerttu", "Lauri", "Martta", "Oiva", "Saimi", "Toivo", "Tyyne",
    "Väinö",
)  # fmt: skip

FAMILY_STARTS: tuple[str, ...] = (
    "Koivu",
    "Ranta",
    "Kallio",
    "Halla",
    "Suvi",
    "Tammi",
    "Vesi",
    "Myrsky",
    "Sammal",
)
FAMILY_ENDS: tuple[str, ...] = (
    "kannel",
    "hiisi",
    "kehrä",
    "lintula",
    "pirtti",
    "vakka",
    "tuohi",
    "sampo",
    "kanto",
)

ROLES: tuple[str, ...] = (
    "projektipäällikkö", "Kehittämispäällikkö", "toiminnanjohtaja", "Koulutuspäällikkö", "suunnittelija",
    "Rehtori", "elinkeinoasiamies", "Työllisyyspäällikkö", "johtaja", "Hankekoordinaattori",
)  # fmt: skip

STREETS: tuple[str, ...] = (
    "Torikatu",
    "Asematie",
    "Koulupolku",
    "Satamakatu",
    "Myllytie",
    "Kirkkokatu",
    "Rantapolku",
)

# Patterns: a brace holds the case of a noun phrase, a verb tense, a people form, or n/big for a number.
PLAN: tuple[str, ...] = (
    "Hankkeessa {present} {par} ja {present} {pl_par} yhdessä alueen toimijoiden kanssa.",
    "Projektin lähtökohtana on {nom}, jonka avulla {people_gen} edellytykset paranevat.",
    "Työskentely perustuu {ill}, jota {present} koko projektin ajan.",
    "Tärkeä osa työtä on {gen} ja {gen} yhteensovittaminen.",
    "Ensimmäisenä vuonna {present} {par}, minkä jälkeen {people_all} tarjotaan {par}.",
    "{People_nom} osallistuvat {pl_gen} suunnitteluun alusta alkaen.",
    "Kokonaisuuteen kuuluu lisäksi {nom} sekä {n} erillistä jaksoa, joissa {present} {par}.",
    "Toiminnan ytimessä on {nom}: sen kautta {people_gen} osaaminen tulee näkyväksi.",
    "Oppilaitosten, kuntien ja yritysten välille luodaan {nom}, jossa {present} {pl_par}.",
    "Samalla {present} {par}, koska {people_gen} tilanne vaihtelee paikkakunnittain.",
    "Menettely sovitetaan {ill} niin, että {people_nom} löytävät {gen} helposti.",
    "Seurantaa varten laaditaan {nom}, ja tuloksia verrataan {ill} puolivuosittain.",
    "Lähtötilanteessa {ela} on vain vähän kokemuksia, joten {par} {present} varovasti.",
    "Vastuu {ela} jakautuu osapuolten kesken erikseen sovittavalla tavalla.",
    "Tarkoituksena on, että {nom} jää pysyväksi osaksi alueen palveluja.",
)

REPORT: tuple[str, ...] = (
    "Hankkeen aikana {past} {par}, ja kokemukset {ela} olivat pääosin myönteisiä.",
    "Alkuvaiheessa {past} {pl_par}, joiden pohjalta syntyi {nom}.",
    "{People_nom} kokivat, että {nom} vastasi heidän tarpeisiinsa hyvin.",
    "Työnantajat pitivät tärkeänä, että {par} {past} aidoissa tilanteissa.",
    "Tuloksena syntyi {nom}, jota {past} kolmella paikkakunnalla.",
    "Suurin muutos suunniteltuun verrattuna koski {par}, sillä {nom} käynnistyi odotettua myöhemmin.",
    "Yhteistyö {gen} kanssa toimi, mutta {ela} sovittiin kirjallisesti vasta toisena vuonna.",
    "Lopuksi {past} {par} sekä koottiin palaute {pl_gen} osallistujilta.",
    "Arvion mukaan {nom} lyheni selvästi, kun {people_all} tarjottiin {par}.",
    "Vakiinnuttamista varten {past} {par}, ja vastuu siirtyi alueen oppilaitoksille.",
    "Pienissä kunnissa {ill} sitouduttiin nopeammin kuin kaupungeissa.",
    "Kehitetty {nom} jäi käyttöön, ja sen rinnalla {past} {par}.",
    "Ohjausryhmä painotti {par}, joten {pl_par} {past} lisää.",
    "Kokemusten perusteella {nom} edellyttää riittävää aikaa ja selkeää työnjakoa.",
    "Toiminnassa näkyi, että {people_gen} luottamus kasvaa, kun {nom} on tuttu.",
)

OUTCOMES: tuple[str, ...] = (
    "Tilaisuuksia järjestettiin yli {n}, ja niihin osallistui noin {big} {people_par}.",
    "Koulutuksen suoritti {n} {people_par}, joista {few} sai työpaikan.",
    "Valmennukseen osallistui {big} {people_par}.",
    "Hankkeessa perustettiin {few} yritystä ja tehtiin {n} kehittämissuunnitelmaa.",
)

RELATED: tuple[str, ...] = (
    "Yhteistyötä tehtiin rinnakkaisten hankkeiden kanssa: {host} ry:n hallinnoima {Nom} -projekti ja "
    "{host} Oy:n hallinnoima {Nom} -projekti.",
    "Kokemuksia vaihdettiin, kun {host} ry:n hallinnoima {Nom} -projekti päättyi.",
)

TEAM: tuple[str, ...] = (
    "Työtä tehtiin {few} hengen tiimillä, jota {past} vuosittain.",
    "Henkilöstöön kuului {few} työntekijää, joiden tueksi {past} {par}.",
)

COMMUNICATION: tuple[str, ...] = (
    "Viestinnästä vastaa projektin oma tiimi, jonka tueksi {present} {par}.",
    "Sivuilla julkaistaan kuukausittain kuvaus {ela} ja ohjeita {people_all}.",
    "Tiedotteet lähetetään paikallislehdille, kun {nom} etenee uuteen vaiheeseen.",
    "Esitteet painetaan kahdella kielellä, ja {pl_par} esitellään messuilla.",
    "Avoimissa ovissa {people_nom} pääsevät tutustumaan {ill}.",
    "Sisäistä viestintää varten otetaan käyttöön {nom}.",
)

GOOD_PRACTICES: tuple[str, ...] = (
    "Hyvät käytännöt kootaan oppaaksi, jossa kuvataan {nom} vaihe vaiheelta.",
    "Kokemuksia {ela} jaetaan muille maakunnille työpajoissa.",
    "Loppuvaiheessa {present} {par}, jotta tulokset siirtyvät pysyvään toimintaan.",
    "Oppilaitokset ottavat {gen} osaksi omaa opetustaan.",
)

TARGETS: tuple[str, ...] = (
    "Ensisijaisena ryhmänä ovat {people_nom}, joiden tueksi {present} {par}.",
    "Mukaan otetaan {people_nom}, jotka hyötyvät {ela} eniten.",
    "Toiminta on avointa myös niille, joille {nom} on vieras.",
    "Paikoista puolet varataan {people_all}, joiden kanssa {present} {par}.",
    "Valinta tehdään haastattelussa, jossa arvioidaan {people_gen} lähtötilanne.",
)

INDIRECT_TARGETS: tuple[str, ...] = (
    "Välillisesti hyötyvät {people_nom} sekä järjestöt, joissa {present} {par}.",
    "Vaikutus ulottuu kuntiin ja yrityksiin, joissa {present} {par}.",
    "Oppilaitokset saavat {ela} aineistoa omaan työhönsä.",
    "Myös {people_gen} lähipiiri pääsee mukaan {ill}.",
)

OBJECTIVES: tuple[str, ...] = (
    "{Gen} kehittäminen ja {pl_gen} vahvistaminen",
    "{People_gen} osallisuuden lisääminen",
    "{Pl_gen} vakiinnuttaminen osaksi alueen palveluja",
    "Kokemusten kokoaminen {ela} ja niiden levittäminen",
)
