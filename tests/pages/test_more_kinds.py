"""Texts whose kind is told by few words: own seminars, labels alone, plain sections, strategies, reviews."""

from __future__ import annotations

import pytest

from esrcat.free_text import read_free_text
from esrcat.pages import main_content
from esrcat.pages.kinds import TextKind, kind_of_text
from esrcat.readers import read


def kind(text: str) -> TextKind:
    name = "page.html" if text.startswith("<") else "text.txt"
    return kind_of_text(main_content(read(text.strip().encode(), name)))


OWN_SEMINAR = """
Kutsu: loppuseminaari Nurmeksessa

Tervetuloa kuulemaan, mitä Kanervikko-hanke sai aikaan. Hanke alkoi huhtikuussa 2015
ja päättyy lokakuussa 2017.

Hanketta toteuttaa Pielisen Taitotalo Oy, ja sen rahoittaa Euroopan sosiaalirahasto. Hankkeen tavoitteena on
saada työttömät mukaan metsätöihin.

Aika: torstai 5.10.2017 klo 10. Ilmoittautumiset 28.9. mennessä.
"""
SEMINAR_OF_OTHERS = """
Kutsu: hankepäivä Nurmeksessa

Tervetuloa kuulemaan rahoituksesta ja viestinnästä. Esillä ovat muun muassa uudet ohjeet.

Aika: torstai 5.10.2017 klo 10. Ilmoittautumiset 28.9. mennessä.
"""
ONE = {
    "own seminar": OWN_SEMINAR,
    "set off in English": (
        "Kelp on ropes\n\nThe institute has begun to farm kelp. The project, Ropewalk, is financed by"
        " Interreg, and its"
        " total budget is EUR 640,000.\n\nThe project runs from 1 May 2018 to 30 April 2020 and is led"
        " by the institute."
    ),
    "set off in Swedish": (
        "Tång på rep\n\nInstitutet odlar tång. Projektet, Repslagaren, finansieras av ERUF och budgeten"
        " är 640 000 euro."
        "\n\nProjektet pågår 1.5.2018–30.4.2020 och drivs av institutet."
    ),
    "what a new project is called": (
        "Kvarnen maler igen\n\nKvarnen i byn heter ett nytt projekt som riktar sig till unga. Projektet"
        " börjar den 1 maj"
        " 2018 och genomförs av Vörå kommun.\n\nFör projektet har Österbottens förbund beviljat 90 000 euro."
    ),
    "a title of one long word in its cases": (
        "Kahvimyllyt\n\nKahvimyllyissä kohtaavat nuoret, joille hanke on tehty.\n\nKahvimyllyt alkoi"
        " tammikuussa 2016."
        " Hanketta koordinoi Salon Setlementti ry. Rahoitus tulee Euroopan sosiaalirahastosta."
        " Hankkeessa opetellaan"
        " tekemään ja hanke päättyy 31.12.2018."
    ),
}
NONE = {
    "seminar of others": SEMINAR_OF_OTHERS,
    "strategy": (
        "<h1>Strategia 2028: kaikki mukaan</h1><p>Hallitus hyväksyi strategian"
        " 3.11.2020.</p><h2>Tavoitteet</h2>"
        "<p>Jäseniä on enemmän.</p><h2>Oma talo</h2><p>Strategiakauden suurin hanke on kerhotalo. Hanke"
        " maksaa"
        " 2,1 miljoonaa euroa.</p><h2>Kohderyhmä</h2><p>Palvelemme"
        " kuuroja.</p><h2>Rahoitus</h2><p>Maksut.</p>"
    ),
    "year in review": (
        "Vuosi 2011 rakennerahastoissa – Keski-Suomen ELY-keskus kertoo\n\nKeski-Suomen ELY-keskus teki 61"
        " rahoituspäätöstä ohjelmakaudella 2007–2013 ja sitoi Euroopan sosiaalirahaston varoja 9,8"
        " miljoonaa euroa.\n\n"
        "Tyypillinen hanke kestää kaksi vuotta ja maksaa 200 000 euroa."
    ),
}
TWO_PARTS = {
    "places before names": (
        "Kaksi ESR-hanketta alkaa\n\nELY-keskus on tehnyt rahoituspäätökset kahdesta hankkeesta.\n\n"
        "Imatran kaupunki: Ovi auki\nOvi auki toteutetaan 1.1.2018–31.12.2019. ELY-keskus myönsi sille"
        " 205 000 euroa.\n\n"
        "Lappeen Tuki ry: Iltarusko\nIltarusko alkaa 1.3.2018. ELY-keskus myönsi sille 164 500 euroa.\n\n"
        "Hylkäävän päätöksen sai 9 hakemusta. Seuraava haku on auki 8.1.–28.2.2018."
    ),
    "what an official says": (
        "Maakuntaan kaksi ESR-hanketta\n\nELY-keskus rahoittaa kahta sosiaalirahaston hanketta.\n\n"
        "Raahen kaupunki sai 143 000 euroa hankkeeseensa Ovi auki, joka toteutetaan 1.9.2015–31.8.2017.\n\n"
        "Toinen on Siikajoen kunnan Iltarusko. Se alkaa 1.1.2016 ja saa 97 500 euroa.\n\n"
        "– Moni pyysi liikaa, sanoo rahoituspäällikkö. Suurin hakemus oli 890 000 euroa."
    ),
}


@pytest.mark.parametrize("name", ONE)
def test_few_words_tell_of_one_project(name: str) -> None:
    found = kind(ONE[name])

    assert found.kind in ("project_page", "press_release"), found
    assert len(found.stretches) == 1


@pytest.mark.parametrize("name", NONE)
def test_words_of_a_project_do_not_make_one(name: str) -> None:
    assert kind(NONE[name]).stretches == ()


@pytest.mark.parametrize("name", TWO_PARTS)
def test_as_many_paragraphs_as_said_are_projects(name: str) -> None:
    found = kind(TWO_PARTS[name])

    assert (found.kind, len(found.stretches)) == ("several_projects", 2), found


def test_two_of_its_partners_are_no_two_projects() -> None:
    text = (
        "Ruovikko töihin\n\nRuovikko-hanke sai alkunsa huhtikuussa 2017. Nämä kaksi ovat hankkeen"
        " osatoteuttajat:"
        " Rantaväki ry ja Terät osk.\n\nRahaa on 186 400 euroa.\n\nKone maksoi 74 000 euroa."
    )
    assert kind(text).kind != "several_projects"


def test_labels_alone_tell_of_a_project() -> None:
    rows = (
        ("Hankkeen aika", "1.10.2015–30.9.2017"), ("Toteuttaja", "Kainuun Leipä Oy"),
        ("Osatoteuttaja", "Puolangan kunta"), ("Toiminta-alue", "Puolanka"),
        ("Rahoittava viranomainen", "Kainuun liitto (EAKR), 90 000 €"),
    )  # fmt: skip
    table = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    page = (
        f"<html><body><h1>Leipä liikkuu</h1><table>{table}</table><h2>Tavoitteet</h2><p>Lyhyempi matka.</p>"
    )
    found = kind_of_text(main_content(read(page.encode(), "page.html")))

    assert len(found.stretches) == 1, found


COURSE = """
<html><body><main><h1>Verkkosivut tutuksi (3 op)</h1>
<p>Kurssi on tarkoitettu yhdistyksille. Kohderyhmänä ovat yrittäjät. Illoissa käydään läpi, mitä rahoittaja
odottaa: ESR, EAKR ja säätiöt. Osallistujien tavoitteena on oma sivusto.</p>
<table><tr><th>Aika</th><td>1.2.-28.2.2024</td></tr><tr><th>Paikka</th><td>Lahti</td></tr>
<tr><th>Lisätietoja</th><td>Aino Kuvittelija, 040 555 0000</td></tr></table></main></body></html>
"""


def test_a_course_that_never_says_project_is_none() -> None:
    assert not kind(COURSE).is_about_projects


NEWS_OF_SIX = """
Sex kustprojekt beviljas miljoner i stöd

37 miljoner euro går till 23 projekt i programmet Northern Seas, och i sex av de 23 projekten deltar byar.

Projekten Vind, VÅG och BRYGGA syftar till att utveckla hamnar.
Måsvingar är ett projekt där
Näs kommun deltar, projektet syftar till att utveckla fågelskådning på ön.
Totalt beviljas projekten 276 000 euro.
"""
ON_A_PROGRAMME = """
Projektfinansiering via Northern Seas

I Näs ordnas ett informationstillfälle om finansiering via Northern Seas-programmet.

Northern Seas Programme 2021-2027 är ett EU-program för samarbete, vars mål är att stöda projekt.

Under perioden kan man söka medel för projekt inom fyra teman. Mera information finns på Interregs hemsida.
"""
REGISTER = """
Projektregister 2014-2020

Till detta register har vi samlat de projekt som fått stöd av Leader. Vårt register bygger på samma uppgifter,
projektaktörens namn, projektets namn, offentliga finansieringen, totalkostnaderna och projektets beskrivning.
Därmed söks inget tillstånd.

PROJEKTETS NAMNSÖKANDEORTOFFENTLIG FINANSIERING
"""
IN_TWO_SECTIONS = """
Nya beslut från programmets kommitté

Halvvägs i perioden

Programmet har haft tre omgångar, en 2015, en 2016 och en 2017. För projekten finns 37,5 miljoner euro.

Deltagande i sex nya godkända projekt

Elva ansökningar har haft deltagare från öarna. Ett mindre projekt godkändes redan i juni och inleds 2018.
"""


@pytest.mark.parametrize("text", [NEWS_OF_SIX, ON_A_PROGRAMME, REGISTER, IN_TWO_SECTIONS])
def test_news_of_many_a_programme_and_a_register_are_about_no_project(text: str) -> None:
    name = read_free_text(read(text.strip().encode(), "text.txt"))

    assert not name.extractions


GRANTED = """
En miljon euro för kustens projekt

Ministeriet har beviljat sammanlagt en miljon euro för fem projekt vid kusten.

Aktörer och projekt som finansieras:

• Näs byalag rf, bryggor för alla (84 000 euro)
• Stiftelsen för Malla sanatorium sr, VILA – centrum för vila (207 000 euro)
• Mallas yrkeshögskola Ab, PIR – Pirar och ringar (123 000 euro).
"""


def test_each_item_of_a_body_a_name_and_a_sum_is_a_project() -> None:
    text = read_free_text(read(GRANTED.strip().encode(), "text.txt"))
    names = [found.value for each in text.extractions for found in each.found if found.pointer == "/name"]

    assert names == ["bryggor för alla", "VILA – centrum för vila", "PIR – Pirar och ringar"]


@pytest.mark.parametrize(
    "text",
    [
        # A short name in brackets stands between the name and its noun.
        "Kotirannan soudun osaajien erikoiskoulutus (KOSO-ERKO) -hankkeen tavoitteena on suunnitella "
        "koulutus. Hankkeen avulla tuotetaan tietoa soudusta. Hanke kestää kaksi vuotta.",
        # The noun is a compound, and the name has its short one in front.
        "Keva myönsi rahaa\n\nLaukaan kunnalle on myönnetty 34 000 € yhteishankkeelle VoSo - Voimaa "
        "Soutajille. Laukaa toimii vastuuorganisaationa, ja hankeaika on 1.11.2023–31.12.2024. "
        "Hankkeen tavoitteena on parantaa soutajien hyvinvointia.",
    ],
)
def test_a_name_with_its_short_one_is_one(text: str) -> None:
    assert kind(text).is_about_projects


@pytest.mark.parametrize(
    "text",
    [
        "Tervetuloa Vesistöt kuntoon Kotkan reitillä -hankkeen sähköiselle mallikartalle! Se kertoo.\n\n"
        "Hankkeen rahoitti ympäristöministeriö, ja sitä toteutti Kotkan kaupunki vuosina 2017–2019.",
        "The Slow Quay project trains rowers. It was approved under the first call for proposals."
        "\n\nThe project is financed by the ERDF and coordinated by the City of Kotka. It runs in 2017–2019.",
    ],
)
def test_a_page_that_greets_or_tells_of_an_earlier_call_is_about_a_project(text: str) -> None:
    assert kind(text).kind == "project_page"
