"""Short texts that tell of a project on the side or within something else: scripts, courses, captions."""

from __future__ import annotations

PROJECTS: dict[str, str] = {
    "fi-programme-of-seminar": """
Metsän antimet -loppuseminaari 14.11.2014, Kuhmo

Metsän antimet päättyy. Tule kuulemaan, mitä kolmessa vuodessa ehdittiin.

10.00 Kahvit
10.30 Metsän antimet 2012–2014: tulokset, projektipäällikkö Sisko Moilanen
11.30 Yrittäjien puheenvuorot
13.00 Lounas

Hankkeen toteutti Kuhmon Luonnontuote ry, ja sitä rahoitti Kainuun ELY-keskus maaseuturahastosta. Hankkeen
budjetti oli 156 000 euroa.

Ilmoittautumiset viimeistään 7.11.
""",
    "sv-programme-of-seminar": """
INBJUDAN

Slutseminarium för projektet Bättre beten

Fredagen den 6 november 2015 kl. 9–13, Folkhälsanhuset i Vasa

Projektet har sedan hösten 2012 hjälpt 80 mjölkgårdar i Österbotten. Det har finansierats ur
jordbruksfonden för landsbygdens utveckling och genomförts av Rådgivningen Norrskog.

Anmäl dig senast 30.10. Deltagandet är avgiftsfritt.
""",
    "fi-teachers-page": """
Opettajalle

Lukuilo-hanke tarjoaa kouluille maksuttomia kirjailijavierailuja lukuvuonna 2018–2019. Varaa vierailu
lomakkeella.

Hanketta koordinoi Pirkanmaan sanataideyhdistys, ja opetus- ja kulttuuriministeriö on myöntänyt sille 85
000 euroa. Hanke päättyy kesällä 2019.
""",
    "fi-safety-info": """
Oma paikka -hanke

Oma paikka kutsuu raumalaisia nuoria remontoimaan tyhjää junavaunua. Mukana on ollut 27 nuorta. Hanketta
rahoittaa Euroopan sosiaalirahasto, ja se päättyy 31.12.2021. Tietosuojaselosteen saat hankkeen
ohjaajalta.
""",
    "fi-quiz": """
Tiesitkö tämän Pellavaketjusta?

1. Pellavaketju alkoi 1.3.2013.
2. Sen budjetti on 320 000 euroa.
3. Siinä on mukana kuusi tilaa ja yksi kutomo.
4. Hanketta vetää Hämeen pellavayhdistys.
5. Rahat tulevat Euroopan aluekehitysrahastosta.
""",
    "sv-village": """
Bynytt nr 3/2014

Våra fiskare har fått ett eget projekt! Det heter Strömming på tallrik och startade i mars. Pengarna, 58
000 euro, kommer från Leader. Målet är att skolbarnen ska äta lokal fisk en gång i veckan. Projektet
håller på till slutet av 2015.
""",
    "en-podcast": """
Podcast transcript: Episode 14

HOST: With me is Satu Ranta, project manager of Quiet Roads. Satu, what is it about?

SATU: The project tests electric delivery vans in Hämeenlinna. We started in January 2020.

HOST: And the money?

SATU: The Regional Council of Häme granted EUR 275,000 from the ERDF. The project ends in December 2021.
""",
    "fi-photo-caption": """
Kuvateksti: Kalle Niemi (vas.) ja Sara Ojala maalaavat venettä. He ovat mukana Vanhan veneen taito
-hankkeessa Uudessakaupungissa. Hanke sai Leader-rahaa 34 000 euroa ja kestää syksyyn 2018.
""",
    "fi-thesis-call": """
Opinnäytetyöpaikka Savussa

Savu-hankkeessa tutkitaan savustamojen päästöjä. Hanketta toteuttaa Turun ammattikorkeakoulu
1.1.2017–31.12.2018, ja sitä rahoittaa Varsinais-Suomen liitto (EAKR). Etsimme kemian opiskelijaa tekemään
opinnäytetyön hankkeen mittauksista.
""",
    "fi-html-courses": """<html><head><title>Kurssit |
Opisto</title></head><body><nav><a>Etusivu</a><a>Kurssit</a><a>Hankkeet</a></nav><main><h1>Digitaidot
kuntoon</h1><p>Maksuttomat kurssit yli 65-vuotiaille Pieksämäellä.</p><h2>Mistä on kyse?</h2><p>Kurssit
järjestää Seniorit verkkoon -hanke. Hanketta toteuttaa Pieksämäen kansalaisopisto, ja STEA rahoittaa sitä
vuosina 2018–2020.</p><h2>Kurssiajat</h2><ul><li>ma 9–11 kirjasto</li><li>ke 13–15
palvelutalo</li></ul><h2>Ilmoittautuminen</h2><p>Puh. 044 555 1188</p></main></body></html>""",
    "sv-html-page": """<html><body><div id="content"><h1>Fyren</h1><p>Fyren lyser för dig som
har flyttat till Hangö.</p><h3>Vad
gör vi?</h3><ul><li>språkkaféer</li><li>hjälp med jobbansökan</li></ul><h3>Vem betalar?</h3><p>Projektet
finansieras av AMIF och Hangö stad 2019–2021.</p></div></body></html>""",
    "en-html-short": """<html><body><article><h1>Meet the team</h1><p>Three people work in the
Cloudberry Trail project, which is
building a 40-kilometre walking route in Ranua.</p><p>Anna Kivelä, project manager</p><p>Pekka Ruotsi,
builder</p><p>Funded by the European Regional Development Fund and the Municipality of Ranua,
2017–2019.</p></article></body></html>""",
    "sv-note-without-title": """
Nagu Båtvarv rf får pengar till Svall. NTM-centralen i Egentliga Finland har beviljat projektet 97 000
euro ur
Europeiska socialfonden, och arbetet pågår från den 1 mars 2013 till den 28 februari 2015.
""",
    "en-note-without-title": """
Kemi Weavers has been given the go-ahead for Red Thread, a two-year scheme worth EUR 120,000 in all.
The Regional
Council of Lapland has awarded it EUR 84,000 from the European Regional Development Fund. Work starts
on 1 May 2016.
""",
    "sv-title-in-capitals": """
HUR GICK DET FÖR SEGELMAKARNA?

I våras avslutades två års arbete. Enligt styrelsen nådde Segelmakarna 74 unga i Hangö. Projektet
beviljades 150 000
euro ur Europeiska socialfonden, och huvudman var Hangö segelförening.
""",
}

OTHERS: dict[str, str] = {
    "fi-authority-good-year": """
Hyvä vuosi kehittäjille

Pirkanmaan liitto myönsi viime vuonna EAKR-rahoitusta 14,2 miljoonaa euroa. Päätöksiä tehtiin 57. Suurin
yksittäinen hanke sai 900 000 euroa. Hankkeen toteuttajana on useimmiten ammattikorkeakoulu.

– Hankkeen tavoitteiden pitää olla selvät, sanoo aluekehityspäällikkö Ritva Salmela.
""",
    "sv-authority": """
Socialfonden i Österbotten: halvtid

Halvvägs in i perioden 2014–2020 har NTM-centralen beviljat 31 miljoner euro. Ett projekt kostar i snitt
310 000 euro. Projektets deltagare är oftast unga. Projektet Steget vidare lyfts fram som ett gott
exempel.
""",
    "en-authority": """
Five years of structural funds in Kainuu

Between 2014 and 2018 the Regional Council of Kainuu granted EUR 38 million. The project with the largest
budget, Mine Water Lab, received EUR 1.9 million. Two thirds of the money went to universities.
""",
    "fi-road-named": """
Kehätie-hanke etenee

Kehätie-hankkeen ensimmäinen vaihe valmistuu lokakuussa. Urakoitsija on Tietyö Salminen Oy. Liikenne
ohjataan kiertotielle 1.6.–15.8.2019. Hankkeen kustannusarvio on 18 miljoonaa euroa, josta valtio maksaa
puolet.
""",
    "fi-sewer": """
Viemäriverkko uusitaan Kiukaisissa

Vesilaitos uusii verkkoa vuosina 2020–2022. Hankkeen kokonaiskustannukset ovat 1,6 miljoonaa euroa. Hanke
rahoitetaan vesimaksuilla. Hankkeen aikana vettä voi olla poikki.
""",
    "sv-school-building": """
Nybygget vid Kyrkbackens skola

Projektet inleds i augusti 2020 och ska vara klart hösten 2022. Projektets budget är 8,5 miljoner euro.
Entreprenör är Byggmästar Holm Ab. Stadsfullmäktige beslutade om projektet i mars.
""",
    "fi-minutes-steering": """
Ohjausryhmän kokous 2/2017

Paikalla: puheenjohtaja ja viisi jäsentä

1 Kokouksen avaus
2 Hankkeen tilanne: Valo-hankkeessa on 43 osallistujaa
3 Talous: hankkeen kustannukset 1.1.–30.6. olivat 61 000 euroa
4 Muut asiat
5 Seuraava kokous 12.12.
""",
    "en-minutes-board": """
Board meeting, 4 May 2018

Present: the chair and six members

1. Opening
2. Projects: the Harbour Gardens project was granted EUR 40,000 by Leader and starts in June
3. Membership fees
4. Any other business
""",
    "fi-fair-html": """<html><body><h1>Maaseutumessut Iisalmessa 8.–9.6.2019</h1><p>Yli 150
näytteilleasettajaa. Liput 8
euroa.</p><p>Hallissa C esittäytyvät alueen hankkeet, mukana Biokaasua kylille -hanke. Ohjelma alkaa
lauantaina klo 9.</p></body></html>""",
    "fi-guide-budget": """
Muista nämä, kun laadit budjettia

- Palkat: laske hankkeen henkilöstön palkat todellisen työajan mukaan. Jos projektipäällikön palkka on 4
000 euroa, vuodessa se on 48 000 euroa.
- Flat rate: 40 prosenttia palkoista.
- Omarahoitus: vähintään 20 prosenttia hankkeen kustannuksista.

ESR+-hankkeen tuki on 80 prosenttia.
""",
    "sv-guide-budget": """
Kom ihåg detta i projektets budget

Lönerna är ofta den största kostnaden. Om projektledarens lön är 3 500 euro i månaden blir det 42 000 euro
om året. ERUF kan betala 60 procent av projektets kostnader, högst 120 000 euro.
""",
    "en-guide-budget": """
Budgeting in five steps

Start from the work. If the project manager costs EUR 60,000 a year and the project lasts two years,
salaries are EUR 120,000. Add 40 per cent for other costs. The ESF+ pays up to 80 per cent.
""",
    "fi-call-strategy": """
Kuntastrategia 2022–2026 hyväksyttiin

Valtuusto hyväksyi strategian kokouksessaan. Strategian kärkihanke on Hyvän elämän Taivalkoski.
Kärkihankkeen tavoitteena on, että väkiluku kääntyy kasvuun.
""",
    "fi-leader-general": """
Leader lyhyesti

Leader-ryhmä rahoittaa kehittämishankkeita ja yritystukia. Kehittämishanke kestää yleensä kaksi vuotta, ja
tuki on enintään 80 prosenttia. Hankkeen toteuttaja voi olla yhdistys tai kunta. Esimerkkejä: Mattoverkko,
12 000 euroa; Laavupolku, 30 000 euroa.
""",
    "sv-market": """
Julmarknad i Ekenäs 8.12.2018

Marknaden är öppen kl. 10–15. 70 försäljare. Projektet Närmat i Nyland bjuder på smakprov. Fritt inträde,
välkommen!
""",
    "fi-bid-html": """<html><body><h1>Kilpailutus: verkkosivujen uudistus</h1><p>Kainuun kylät ry
pyytää tarjousta
verkkosivuista. Hankinta kuuluu Kylät kartalle -hankkeeseen, jota rahoittaa Leader
(1.1.2019–31.12.2020).</p><p>Tarjoukset 15.3.2019 klo 12 mennessä.</p><p>Hankkeen kokonaisbudjetti on 90
000 euroa.</p></body></html>""",
    "en-scholarship": """
Scholarships for sea captains

The Seafarers' Fund gives scholarships of EUR 2,000 to students. The project work must be finished in a
year. Apply by 31 January.
""",
    "fi-retiring": """
Pitkä ura hankkeiden parissa

Aluekehitysjohtaja Pentti Rauhala jää eläkkeelle. Hän ehti käsitellä 1 200 hakemusta. Parhaiten hän
muistaa Suopursu-hankkeen, joka toi Kihniölle 30 työpaikkaa vuosina 1998–2001.

– Hanke on onnistunut, kun sitä ei enää tarvita, Rauhala sanoo.
""",
    "fi-guide-named-example": """
Ohje: näin täytät kustannusarvion

Esimerkki 1

Hankkeen nimi: Keksitty hanke
Toteutusaika: 1.1.2018–31.12.2019
Kokonaiskustannukset: 150 000 euroa
Rahoitus: ESR 120 000 euroa
Omarahoitus: 30 000 euroa
""",
    "en-course-make-believe": """
Reporting made easy: a one-day course

Fee: EUR 180
Sign up by 3 May.

You will report on a make-believe project called Wet Socks, funded by the ERDF, whose budget is EUR 200,000.
""",
}

SEVERAL: dict[str, tuple[int, str]] = {
    "fi-three-lines": (
        3,
        """
Uusia hankkeita Lappiin

Lapin ELY-keskus myönsi kolmelle hankkeelle ESR-rahoitusta joulukuussa 2016.

Sodankylän kunta toteuttaa Revontulten työpaja -hankkeen. Rahoitus on 178 000 euroa, ja hanke kestää
kesään 2018.

Paliskuntain koulutuskeskus sai 92 000 euroa. Poron polku opettaa nuorille poronhoitoa 1.1.2017–31.5.2018.

Kolmantena rahoituksen sai Ranuan kansanopisto. Sen Hillahyöty alkaa maaliskuussa 2017, ja tuki on 110 000
euroa.

Hylättyjä hakemuksia oli viisi.

Lisätietoja: rahoitusasiantuntija Aino Kemi, 0295 555 777
""",
    ),
    "sv-html-two": (
        2,
        """<html><body><h1>Två åländska projekt får stöd</h1><p>Landskapsregeringen har beviljat
socialfondsstöd till
två projekt.</p><h2>Sy och väx</h2><p>Hantverkshuset får 65 000 euro. Projektet startar i augusti
2016.</p><h2>Rätt kurs</h2><p>Sjöskolan får 120 000 euro och projektet pågår
2016–2018.</p><h2>Kontakt</h2><p>Finansieringschef Åsa Lund</p></body></html>""",
    ),
    "en-html-cards": (
        3,
        """<html><body><h1>Our projects</h1><div class="card"><h2>Bee Line</h2><p>The project planted
200 meadows in
Uusimaa in 2016–2018. Budget EUR 150,000.</p></div><div class="card"><h2>Rain Garden</h2><p>The project
stores storm water in Lahti, 2018–2020. Budget EUR 90,000.</p></div><div class="card"><h2>Night
Sky</h2><p>The project fights light pollution, 2019–2021. Funded by LIFE.</p></div></body></html>""",
    ),
    "fi-magazine": (
        2,
        """
Kaksi kylää, kaksi hanketta

Maantie erottaa Ylikylän ja Alakylän. Molemmissa tapahtuu.

Ylikylässä rakennetaan. Kylätupa kuntoon -hanke sai Leaderilta 45 000 euroa, ja katto on jo paikallaan.
Hanke päättyy lokakuussa 2017.

Alakylässä lauletaan. Soiva kylä -hankkeen budjetti on 21 000 euroa, ja konsertteja on pidetty yhdeksän.
Hanke jatkuu vuoteen 2018.
""",
    ),
}
