"""The same fact in many natural ways, in three languages: field by field, one row each."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import at, found

FINNISH = "Silta-hanke alkoi vuonna 2016. "
SWEDISH = "Projektet Bron började 2016. "
ENGLISH = "The Bridge project began in 2016. "


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Silta-hankkeessa nuorille työttömille tarjotaan uraohjausta.", ["nuoret työttömät"]),
        ("Silta-hanke auttaa pitkäaikaistyöttömiä Kemissä.", ["pitkäaikaistyöttömät"]),
        ("Silta-hanke tukee maahanmuuttajien siirtymistä työhön.", ["maahanmuuttajat"]),
        ("Silta-hanke alkoi. Mukaan pääsevät osatyökykyiset.", ["osatyökykyiset"]),
        ("Silta-hankkeen kohderyhmänä ovat oppilaitosten opettajat.", ["opettajat"]),
        ("Hyödyn Silta-hankkeesta saavat alueen pk-yritykset.", ["pk-yritykset"]),
        ("Silta-hanketta johtaa opettaja Minna Lahti.", []),
        ("Projektet Bron hjälper unga arbetslösa i Vasa att hitta jobb.", ["nuoret työttömät"]),
        ("Projektet Bron startade i Vasa. Unga i Malax får prova på scenbygge.", ["nuoret"]),
        ("Projektet Bron är ett projekt för långtidsarbetslösa i Karis.", ["pitkäaikaistyöttömät"]),
        ("I projektet Bron leds arbetet av lärare Minna Lahti.", []),
        ("The Bridge project trains unemployed people as guides.", ["työttömät"]),
        ("Bridge is a project for disabled people, employers and teachers.", ["vammaiset", "työnantajat", "opettajat"]),
        ("The Bridge project is for people made redundant at the mill.", ["irtisanotut"]),
        ("The Bridge project is going well, says project manager Minna Lahti.", []),
        ("Silta-hankkeen kohderyhmänä ovat pk-yritykset, ei opiskelijat.", ["pk-yritykset"]),
        ("Silta-hankkeen kohderyhmänä ovat nuoret. Opettajia varten ei hankkeessa ole kohderyhmää.", ["nuoret"]),
        ("Projektet Bron riktar sig till långtidsarbetslösa, inte till studerande.", ["pitkäaikaistyöttömät"]),
    ],
)  # fmt: skip
def test_for_whom(text: str, labels: list[str]) -> None:
    assert (at(found(text), "target_groups", "labels") or []) == labels


@pytest.mark.parametrize(
    ("text", "kind", "total"),
    [
        (FINNISH + "Hankkeen aikana ohjataan kaikkiaan 240 työtöntä.", "planned", 240),
        (FINNISH + "Mukaan kutsutaan 90 metsäkoneyrittäjää.", "planned", 90),
        (FINNISH + "Sinne otetaan 10 henkilöä kerrallaan, hankkeen aikana yhteensä 40 henkilöä.", "planned", 40),
        (FINNISH + "Hankkeessa oli mukana kaikkiaan 312 pitkäaikaistyötöntä.", "actual", 312),
        (FINNISH + "Hankkeeseen osallistui 96 irtisanottua tai lomautettua sahatyöntekijää.", "actual", 96),
        (FINNISH + "Valmennuksen kävi läpi 77 henkilöä.", "actual", 77),
        (SWEDISH + "Sammanlagt 120 arbetslösa får coachning under projekttiden.", "planned", 120),
        (SWEDISH + "Projektet ska nå 80 unga.", "planned", 80),
        (SWEDISH + "I projektet har hittills 77 invandrare fått praktikplats.", "actual", 77),
        (SWEDISH + "Projektet hade 95 deltagare.", "actual", 95),
        (ENGLISH + "A total of 60 participants will be trained.", "planned", 60),
        (ENGLISH + "Some 120 jobseekers are expected to join the project.", "planned", 120),
        (ENGLISH + "Of the 183 women who tried welding with the project, 41 work.", "actual", 183),
        (ENGLISH + "In all, 214 learners took part in the project.", "actual", 214),
    ],
)  # fmt: skip
def test_how_many_take_part(text: str, kind: str, total: int) -> None:
    other = "actual" if kind == "planned" else "planned"
    content = found(text)

    assert at(content, "participants", kind, "total") == total
    assert at(content, "participants", other) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (FINNISH + "Heistä 41 työllistyi, ja noin 30 jatkoi koulutukseen.", [41, 30]),
        (FINNISH + "Hanke tuotti 6 opasta ja 12 videota.", [6, 12]),
        (FINNISH + "\n\nTuloksia vuoden 2011 loppuun mennessä\n\n- perustettu 23 uutta yritystä\n- mentoripareja muodostettu 17\n", [23, 17]),
        (FINNISH + "Ensimmäiset 25 valmennettavaa aloittavat tammikuussa.", []),
        (FINNISH + "Kun tehdas suljettiin, 76 ihmistä jäi työttömäksi.", []),
        (SWEDISH + "Till utgången av året har 61 personer deltagit.", [61]),
        (SWEDISH + "Projektet producerade 6 handböcker.", [6]),
        (SWEDISH + "Skolan har ordnat sjöfartsutbildning sedan 1868.", []),
        (ENGLISH + "The partners wrote 36 lesson plans and filmed about 50 videos.", [36, 50]),
        (ENGLISH + "By the end, 208 people had taken part, 93 of them women.", [208, 93]),
        (ENGLISH + "The predecessor reached 40 people.", []),
        (ENGLISH + "In 2014 the town had 310 unemployed people.", []),
    ],
)  # fmt: skip
def test_what_was_achieved(text: str, numbers: list[int]) -> None:
    assert [each["number"] for each in at(found(text), "outcomes", "statements") or []] == numbers


@pytest.mark.parametrize(
    ("text", "actor", "partners"),
    [
        ("Silta-hanke on Kajaanin kaupungin, Kuhmon kaupungin ja Kainuun Opisto Oy:n yhteishanke.", "Kajaanin kaupunki", ["Kuhmon kaupunki", "Kainuun Opisto Oy"]),
        ("Silta-hanketta on vetänyt Lahden Nuorisotuki ry yhdessä Hollolan kunnan kanssa.", "Lahden Nuorisotuki ry", ["Hollolan kunta"]),
        ("Kainuun liitto myönsi Kuhmo Kehitys Oy:lle rahoitusta Silta-hankkeeseen.", "Kuhmo Kehitys Oy", []),
        ("Silta-hanke alkoi. Hanketta koordinoi Keuda.", "Keuda", []),
        ("Kunnanhallitus puolsi Silta-hanketta, jota hallinnoi Ylä-Savon kehitys Oy.", "Ylä-Savon kehitys Oy", []),
        ("Hallinnoija: Umeå hamnskola\nKumppanit: Escola do Mondego, Replot verkstad rf\n\nSilta-hanke alkoi.", "Umeå hamnskola", ["Escola do Mondego", "Replot verkstad rf"]),
        ("Projektet Bron ägdes av Kustbygdens utvecklingsbolag Ab. Projektet är avslutat.", "Kustbygdens utvecklingsbolag Ab", []),
        ("Med i projektet Bron är också Vörå kommun och Bottniska folkakademin. Projektet drivs av Vasa stad.", "Vasa stad", ["Vörå kommun", "Bottniska folkakademin"]),
        ("Staden Jakobstad har fått klartecken för projektet Bron. Projektet inleds.", "Jakobstads stad", []),
        ("The Bridge project was carried out by the University of Päijänne with the Lahti Chamber of Trades.", "University of Päijänne", ["Lahti Chamber of Trades"]),
        ("The Bridge project is run by the Ounas Foundation, with the City of Rovaniemi as a partner.", "Ounas Foundation", ["City of Rovaniemi"]),
    ],
)  # fmt: skip
def test_who_carries_it_out(text: str, actor: str, partners: list[str]) -> None:
    content = found(text)

    assert at(content, "actor", "name") == actor
    assert [each["name"] for each in content.get("partners", [])] == partners


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("Oulun kaupunki on käynnistänyt Katse eteenpäin -nimisen hankkeen.", ("name",), "Katse eteenpäin"),
        ("Nelivuotinen Puusta uusi alku -projekti päättyi.", ("name",), "Puusta uusi alku"),
        ("Kainuun liitto myönsi 38 400 euroa Jauhoista juustoon -hankkeelle.", ("name",), "Jauhoista juustoon"),
        ("Vasa stad har fått pengar för projektet Bron. Inom projektet ordnas kurser.", ("name",), "Bron"),
        ("Projektet Fiskaren som värd, som avslutades i november, utbildade fiskare.", ("name",), "Fiskaren som värd"),
        ("Bron, stadens treåriga projekt för arbetslösa, tog slut i april.", ("name",), "Bron"),
        ("When the First Customer project opened, it was summer. First Customer ends now.", ("name",), "First Customer"),
        ("Kylän uutisia\n\nKUUKAUDEN HANKE: NUOTIOLTA LAVALLE\n\nNuotiolta lavalle sai tukea ESR:stä.", ("name",), "Nuotiolta lavalle"),
        ("Projektet Bron startade. Föreningens webbplats: www.foreningen.example", ("web",), None),
        ("Silta-hanke alkoi. Lue lisää kaupungin verkkosivuilta www.kaupunki.example.", ("web",), None),
        ("The Trail Without a Border project starts soon in Finland.", ("name",), "Trail Without a Border"),
        ("Hankkeen rahoittaa STEA. Silta-hanke alkoi.", ("authority", "name"), "STEA"),
        ("Silta-hanke alkoi. Sen rahoittaa opetus- ja kulttuuriministeriö.", ("fund",), "other"),
        ("Silta-hankkeen on määrä käynnistyä toukokuussa 2013 ja päättyä huhtikuussa 2016.", ("end",), "2016-04"),
        ("Silta-hanke alkoi 2013. Kaupungin rahoitusosuus hankkeessa on 45 000 euroa vuosina 2014–2015.", ("end",), None),
        ("Projektet Bron drar igång i mars 2016 och avslutas i februari 2019.", ("end",), "2019-02"),
        ("Projektet Bron pågår t.o.m. 31.12.2018 i Vasa.", ("end",), "2018-12-31"),
        ("The Bridge project built on the Market Stall project, which ran from 2015 to 2017.", ("end",), None),
        ("Silta-hankkeen kustannusarvio nousi 220 000 eurosta 275 000 euroon.", ("funding", "total_cost"), 275000),
        ("Silta-hankkeen toteutuneet kustannukset olivat 377 450 euroa, kun budjetti oli 395 000 euroa.", ("funding", "total_cost"), 377450),
        ("Silta-hankkeen hinta on 300 000 euroa.", ("funding", "total_cost"), 300000),
        ("Together they cover 75% of the budget of EUR 348,000 of the Bridge project.", ("funding", "total_cost"), 348000),
        ("Silta-hankkeelle on haettu Euroopan aluekehitysrahastosta 630 000 euroa.", ("funding", "eu_state", "requested"), 630000),
        ("Silta-hanke alkoi. Koko hankkeen hinta on 22 800 euroa.", ("funding", "total_cost"), 22800),
        ("Silta-hanke alkoi. Työ jatkuu Portti-hankkeessa, jonka budjetti on 900 000 euroa.", ("funding", "total_cost"), None),
        ("The Bridge project began. An earlier project, Old Gate, ended. Old Gate cost EUR 268,000.", ("funding", "total_cost"), None),
        ("Toimintamme Silta-hankkeessa alkoi 1.8.2023 ja jatkuu 31.7.2025 asti.", ("end",), "2025-07-31"),
        ("Silta-hankkeen pitää olla valmis 30.4.2025.", ("end",), "2025-04-30"),
        ("Silta-hanke alkoi. Mukaan tulee 110 vankia, heistä 35 naisia.", ("participants", "planned", "total"), 110),
        ("Silta-hankkeeseen osallistui 162 työntekijää. Osallistujista 149 oli naisia.", ("participants", "actual", "women"), 149),
        ("Silta-hankkeessa uusia työpaikkoja on syntynyt 6 ja uusia yrityksiä 1.", ("outcomes", "new_jobs", "actual", "total"), 6),
        ("The City of Raahe received support from the Regional Fund for the Quayside Lab project. Quayside Lab ends.", ("name",), "Quayside Lab"),
    ],
)  # fmt: skip
def test_one_fact(text: str, path: tuple[str, ...], value: Any) -> None:
    assert at(found(text), *path) == value


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Silta-hanke. Tiedustelut toiminnanjohtaja Pekka Virtaselta, pekka.virtanen@x.example", [("Pekka Virtanen", "toiminnanjohtaja")]),
        ("Silta-hanke. Haastatteluja voi tarjota hankkeen tutkijalle: Minna Lahti, 040 555 1234", [("Minna Lahti", "tutkija")]),
        ("Silta-hanke. Lisätietoja: projektipäällikkö, TkL Minna Lahti, 040 555 1234", [("Minna Lahti", "projektipäällikkö")]),
        ("Silta-hanke. Minna Lahti | projektipäällikkö | 044 555 0145 | minna.lahti@x.example", [("Minna Lahti", "projektipäällikkö")]),
        ("Projektet Bron. Frågor? Ring Minna Lahti, hamnutvecklare, 02-555 610.", [("Minna Lahti", "hamnutvecklare")]),
        ("Projektet Bron.\n\nOm fonden berättar\nspecialplanerare Minna Lahti, tfn 044 555 0301", []),
        ("Silta-hanke. Yhdistyksen puheenjohtaja on Minna Lahti, minna.lahti@x.example.", []),
        ("Silta-hanke. Questions? Write to Minna Lahti (coordinator), minna.lahti@x.example.", [("Minna Lahti", "coordinator")]),
        ("The Bridge project. For details: Minna Lahti, workshop manager, tel. 040 555 1234\nMedia: press office, tel. 040 555 0000", [("Minna Lahti", "workshop manager")]),
    ],
)  # fmt: skip
def test_whom_to_ask(text: str, contacts: list[tuple[str, str]]) -> None:
    found_ = [(each.get("name"), each.get("role")) for each in found(text).get("contacts", [])]

    assert found_ == contacts
