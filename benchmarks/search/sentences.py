"""Hold the sentence patterns of the judged documents; their fixed words are never asked for."""

from __future__ import annotations

# {g:case} a target group, {t:case} a topic, {u:case} another topic, {place:case} a municipality.
FI_GROUP = (
    "Mukaan kutsutaan {g:pl_par} ja heidän läheisiään.",
    "Ensimmäisenä vuonna tavattiin {g:pl_par} viidellä paikkakunnalla.",
    "Moni {g:nom} jäi aiemmin kaiken tämän ulkopuolelle.",
    "Tässä {g:pl_gen} oma ääni kuuluu alusta loppuun.",
    "Apua tarjottiin {g:pl_all} silloin, kun he sitä itse pyysivät.",
    "Palautteen antoivat {g:pl_nom} sekä heidän kanssaan toimivat.",
    "Mitä {g:nom} tarvitsee, sitä kysyttiin häneltä itseltään.",
    "Yhdelle {g:all} varattiin kolme tapaamista kuukaudessa.",
    "Kokemuksia kerättiin {g:pl_ela} koostuvalta raadilta.",
    "Joukossa oli sekä {g:pl_par} että heidän perheitään.",
)
FI_TOPIC = (
    "Pääpaino on siinä, että {t:nom} vakiintuu pysyväksi tavaksi.",
    "Syksyllä laadittiin {t:gen} malli, jota sovellettiin keväällä.",
    "Kokeilut liittyivät {t:ill} ja sen edellytyksiin.",
    "Alueella on pitkään kaivattu {t:par}, joka ei katkea rahan loppuessa.",
    "Puhuttiin {t:ela} ja siitä, kenelle vastuu siitä kuuluu.",
    "Ensin {t:nom} kuvattiin vaiheittain, sitten vaiheet arvioitiin.",
    "Toinen osa keskittyy {t:ill}, kolmas {u:ill}.",
    "Oppaassa {t:nom} esitellään esimerkein, samoin {u:nom}.",
    "Raati piti {t:par} onnistuneimpana ja {u:par} vaikeimpana.",
    "Ilman {t:par} moni hyvä ajatus jäisi paperille.",
    "Laajimmin {t:gen} vaikutus näkyi pienillä paikkakunnilla.",
    "Tärkein muutos koskee {t:par}, jonka merkitys kasvoi joka vuosi.",
)
FI_BOTH = (
    "Tavoitteena on {t:nom}, joka sopii myös {g:pl_all}.",
    "Kun {t:nom} tuotiin {g:pl_gen} arkeen, tulokset paranivat.",
    "Arvioitiin, millainen {t:nom} palvelee {g:pl_par} parhaiten.",
    "Yhdessä {g:pl_gen} kanssa kehitettiin {t:par}.",
)
FI_PLACE = (
    "Tilaisuudet pidettiin {place:ine} ja verkossa.",
    "Ensimmäinen kierros alkoi {place:ela}, josta edettiin naapureihin.",
    "Sijoituspaikka on {place:nom}.",
    "Mallia kokeiltiin {place:gen} keskustassa.",
)
FI_FILLER = (
    "Ohjausryhmä kokoontui neljä kertaa vuodessa ja kirjasi päätöksensä.",
    "Aikataulu venyi kahdella kuukaudella, mutta kustannukset pysyivät arviossa.",
    "Ulkopuolinen arvioija luki aineiston ja haastatteli kymmentä henkilöä.",
    "Tulokset julkaistiin kolmessa vihkossa, joista viimeinen ilmestyi joulukuussa.",
    "Seuranta perustui lyhyisiin lomakkeisiin, jotka täytettiin puhelimella.",
    "Loppuvaiheessa vastuut siirrettiin kirjallisesti uusille tahoille.",
    "Matkakulut jäivät pienemmiksi kuin hakiessa oletettiin.",
    "Viikkokirje lähti noin kahdellesadalle vastaanottajalle.",
    "Kaikki materiaalit jäivät vapaasti käytettäviksi.",
    "Vuosikertomuksessa eritellään, mikä onnistui ja mikä jäi kesken.",
    "Hankintojen kilpailutus vei odotettua enemmän aikaa.",
    "Väliarviossa ehdotettiin kahta tarkennusta, ja molemmat hyväksyttiin.",
    "Keskustelut käytiin pienissä porukoissa kahvin äärellä.",
    "Sama esitys nähtiin lopulta yhdessätoista tilaisuudessa.",
    "Muistiot tallennettiin yhteiseen kansioon heti kokousten jälkeen.",
    "Kyselyyn vastasi runsas kolmannes kutsutuista.",
    "Resursseja ohjattiin uudelleen toisen vuoden alussa.",
    "Päätösseminaarissa kuultiin kuusi lyhyttä puheenvuoroa.",
)
FI_TITLES = (
    "{acronym} – {t:gen} uudet keinot",
    "{acronym}: {g:pl_gen} oma suunta",
    "Kohti {t:par} – {acronym}",
    "{acronym}",
    "{t:gen} kehittäminen {place:ine}",
    "{g:pl_gen} {t:nom}",
    "{acronym} – {t:par} {g:pl_all}",
)

SV_GROUP = (
    "Verksamheten riktas till {g:pl} i hela regionen.",
    "En {g:sg} får tre träffar i månaden med sin kontaktperson.",
    "Under våren deltog {g:pl} från sju orter.",
    "Det som {g:pl} själva bad om fick gå först.",
)
SV_TOPIC = (
    "Syftet är att {t:pl} ska fungera även efter sista året.",
    "Handboken beskriver {t:sg} steg för steg.",
    "Panelen ansåg att {t:pl} lyckades bäst.",
    "Utan {t:sg} stannar goda tankar på pappret.",
    "Andra delen handlar om {t:pl} och tredje om {u:pl}.",
)
SV_PLACE = ("Träffarna hölls i {place:sv} och på nätet.",)
SV_FILLER = (
    "Styrgruppen samlades fyra gånger om året.",
    "Tidtabellen drog ut på två månader men budgeten höll.",
    "Resultaten gavs ut i tre häften.",
    "Allt material får användas fritt.",
)
SV_TITLES = ("{acronym} – {t:sg} i vardagen", "{acronym}: nya vägar för {g:pl}", "{t:sg} i {place:sv}")

EN_GROUP = (
    "The activities are aimed at {g:pl} across the region.",
    "Each {g:sg} meets a contact person three times a month.",
    "In spring {g:pl} from seven towns took part.",
    "What {g:pl} themselves asked for came first.",
)
EN_TOPIC = (
    "The purpose is to make {t:pl} work after the last year as well.",
    "The handbook describes {t:sg} step by step.",
    "The panel thought that {t:pl} succeeded best.",
    "Without {t:sg} good thoughts remain on paper.",
    "The second part deals with {t:pl} and the third with {u:pl}.",
)
EN_PLACE = ("Meetings were held in {place:nom} and online.",)
EN_FILLER = (
    "The steering group met four times a year.",
    "The schedule slipped by two months while costs stayed within budget.",
    "Results were published in three booklets.",
    "All material may be used freely.",
)
EN_TITLES = ("{acronym} – new ways to {t:sg}", "{acronym}: a direction for {g:pl}", "{t:sg} in {place:nom}")

FI = {
    "group": FI_GROUP,
    "topic": FI_TOPIC,
    "both": FI_BOTH,
    "place": FI_PLACE,
    "filler": FI_FILLER,
    "title": FI_TITLES,
}
SV = {
    "group": SV_GROUP,
    "topic": SV_TOPIC,
    "both": (),
    "place": SV_PLACE,
    "filler": SV_FILLER,
    "title": SV_TITLES,
}
EN = {
    "group": EN_GROUP,
    "topic": EN_TOPIC,
    "both": (),
    "place": EN_PLACE,
    "filler": EN_FILLER,
    "title": EN_TITLES,
}
PATTERNS = {"fi": FI, "sv": SV, "en": EN}

# Nominative, genitive, inessive (or adessive), elative (or ablative), region, Swedish name.
_MUNICIPALITIES = """
Kuopio Kuopion Kuopiossa Kuopiosta Pohjois-Savo Kuopio
Iisalmi Iisalmen Iisalmessa Iisalmesta Pohjois-Savo Idensalmi
Varkaus Varkauden Varkaudessa Varkaudesta Pohjois-Savo Varkaus
Leppävirta Leppävirran Leppävirralla Leppävirralta Pohjois-Savo Leppävirta
Joensuu Joensuun Joensuussa Joensuusta Pohjois-Karjala Joensuu
Lieksa Lieksan Lieksassa Lieksasta Pohjois-Karjala Lieksa
Nurmes Nurmeksen Nurmeksessa Nurmeksesta Pohjois-Karjala Nurmes
Kitee Kiteen Kiteellä Kiteeltä Pohjois-Karjala Kides
Mikkeli Mikkelin Mikkelissä Mikkelistä Etelä-Savo S:t+Michel
Savonlinna Savonlinnan Savonlinnassa Savonlinnasta Etelä-Savo Nyslott
Pieksämäki Pieksämäen Pieksämäellä Pieksämäeltä Etelä-Savo Pieksämäki
Kajaani Kajaanin Kajaanissa Kajaanista Kainuu Kajana
Kuhmo Kuhmon Kuhmossa Kuhmosta Kainuu Kuhmo
Sotkamo Sotkamon Sotkamossa Sotkamosta Kainuu Sotkamo
Suomussalmi Suomussalmen Suomussalmella Suomussalmelta Kainuu Suomussalmi
Oulu Oulun Oulussa Oulusta Pohjois-Pohjanmaa Uleåborg
Raahe Raahen Raahessa Raahesta Pohjois-Pohjanmaa Brahestad
Kuusamo Kuusamon Kuusamossa Kuusamosta Pohjois-Pohjanmaa Kuusamo
Rovaniemi Rovaniemen Rovaniemellä Rovaniemeltä Lappi Rovaniemi
Kemijärvi Kemijärven Kemijärvellä Kemijärveltä Lappi Kemijärvi
Inari Inarin Inarissa Inarista Lappi Enare
Tornio Tornion Torniossa Torniosta Lappi Torneå
Vaasa Vaasan Vaasassa Vaasasta Pohjanmaa Vasa
Pietarsaari Pietarsaaren Pietarsaaressa Pietarsaaresta Pohjanmaa Jakobstad
Närpiö Närpiön Närpiössä Närpiöstä Pohjanmaa Närpes
Kokkola Kokkolan Kokkolassa Kokkolasta Keski-Pohjanmaa Karleby
Seinäjoki Seinäjoen Seinäjoella Seinäjoelta Etelä-Pohjanmaa Seinäjoki
Ähtäri Ähtärin Ähtärissä Ähtäristä Etelä-Pohjanmaa Etseri
Jyväskylä Jyväskylän Jyväskylässä Jyväskylästä Keski-Suomi Jyväskylä
Äänekoski Äänekosken Äänekoskella Äänekoskelta Keski-Suomi Äänekoski
Tampere Tampereen Tampereella Tampereelta Pirkanmaa Tammerfors
Nokia Nokian Nokialla Nokialta Pirkanmaa Nokia
Pori Porin Porissa Porista Satakunta Björneborg
Turku Turun Turussa Turusta Varsinais-Suomi Åbo
Parainen Paraisten Paraisilla Paraisilta Varsinais-Suomi Pargas
Salo Salon Salossa Salosta Varsinais-Suomi Salo
Kouvola Kouvolan Kouvolassa Kouvolasta Kymenlaakso Kouvola
Kotka Kotkan Kotkassa Kotkasta Kymenlaakso Kotka
Hämeenlinna Hämeenlinnan Hämeenlinnassa Hämeenlinnasta Kanta-Häme Tavastehus
Raasepori Raaseporin Raaseporissa Raaseporista Uusimaa Raseborg
Espoo Espoon Espoossa Espoosta Uusimaa Esbo
Lahti Lahden Lahdessa Lahdesta Päijät-Häme Lahtis
"""
_PLACE_FORMS = ("nom", "gen", "ine", "ela", "region", "sv")
MUNICIPALITIES = tuple(
    dict(zip(_PLACE_FORMS, (part.replace("+", " ") for part in line.split()), strict=True))
    for line in _MUNICIPALITIES.strip().splitlines()
)
