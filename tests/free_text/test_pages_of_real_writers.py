"""What pages of registers, schools and villages print that texts written for this project did not."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.by_salience import names_by_salience
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.names.reading import find_names
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import at, found, story


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


@pytest.mark.parametrize(
    "name",
    [
        "Julkinen hankekuvaus",
        "Hanketiedot",
        "Offentlig projektbeskrivning",
        "Objective of the",
        "Project information",
        "Start date",
        "Loppumispäivämäärä",
        "Utvecklingsprojekt",
        "Kehittämishanke",
        "Investment",
        "Total",
        "Kohesio",
        "EUR 1",
        "This email address is being protected",
        "JavaScript enabled to view it",
        "Interreg Aurora",
        "Interreg IV A Nord",
        "Horisontti 2020",
    ],
)
def test_what_registers_print_over_their_facts_is_no_name(name: str) -> None:
    assert is_never_a_name(name)


def test_the_mark_of_a_list_is_no_hyphen_of_a_name() -> None:
    text = """Pakka-tekoaly

Täällä on pakan ohjeet. Koodi toimii monella koneella.

Hanketiedot
- Hankkeen nimi: Pakka sekaisin?
- Rahoittaja: Euroopan unionin osarahoittama. Euroopan aluekehitysrahasto (EAKR). Lapin liitto.
- Hankkeen toteuttajat: Päätoteuttajana Lakeuden ammattikorkeakoulu Oy, osatoteuttajina Aukean yliopisto
- Aikataulu: 1.2.2024 – 31.5.2026

Tekijät

Saku Tammijärvi
"""
    (record,) = records(text)

    assert record.name == "Pakka sekaisin?"
    assert (record.start, record.end) == ("2024-02-01", "2026-05-31")
    assert record.actor is not None
    assert record.actor.name == "Lakeuden ammattikorkeakoulu Oy"
    assert [each.name for each in record.partners] == ["Aukean yliopisto"]


def test_a_name_with_and_without_a_space_is_one() -> None:
    text = """The objective of the SlowQuay project is to calm the harbours.

The objective of the Slow Quay project is to test boats. The project is funded by the European Social Fund.
"""

    assert find_names(story(text)).others == ()


@pytest.mark.parametrize(
    "below",
    ["Tekijät\n\nSaku Tammijärvi", "Koordinointi\n\nCilla Lundgren", "Toteuttaja: Saku Tammijärvi"],
)
def test_a_person_below_a_label_of_bodies_carries_nothing_out(below: str) -> None:
    text = f"Ranta auki -hanke auttaa nuoria Kotkassa. Hanketta rahoittaa ESR.\n\n{below}\n"

    assert at(found(text), "actor", "name") is None


def test_a_person_behind_a_title_and_a_dash_carries_nothing_out() -> None:
    hidden = "This email address is being protected from spambots."
    text = (
        "Projektet Framåt visar vägen till jobb i Österbotten. Europeiska socialfonden finansierar det.\n\n"
        f"Kontakter:\n\nProjektledare - Jonna Grankulla, {hidden}\n\n"
        f"Projektarbetare - Selina Saari, {hidden}\n\n"
        "Projektet har en egen båt. Den ligger vid bryggan.\n"
        "Om hösten seglar gruppen till Replot. Projektet ordnar kaffe. Alla får ro.\n"
        "Sedan söker de jobb. Några blir kockar. Projektet har många träffar. De är glada.\n"
    )
    values = found(text)

    assert at(values, "actor", "name") is None
    assert [each["name"] for each in values["contacts"]] == ["Jonna Grankulla", "Selina Saari"]


def test_a_label_in_a_sentence_takes_no_part() -> None:
    text = (
        "Ranta auki -hanke auttaa nuoria. Hanketta rahoittaa ESR.\n\n"
        "Koordinointi\n\nNiemen opisto\n\nYhteistyökumppanit, ohjausryhmä ja lisää yhteystietoja.\n"
    )

    assert found(text).get("partners", []) == []


@pytest.mark.parametrize("verb", ["att fånga upp idéer i byarna", "att fånga in nya tankar"])
def test_verbs_that_end_as_groups_do_are_none(verb: str) -> None:
    text = f"Projektet Framåt är till för {verb} och stöda företagare. Det genomförs av Närpes stad."

    assert "vangit" not in at(found(text), "target_groups", "labels")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Arjen ilo-hanke", "Arjen ilo"),
        ("Yhteinen kylämme-hanke", "Yhteinen kylämme"),
        ("Tulevaisuuden navetta-hanke", "Tulevaisuuden navetta"),
    ],
)
def test_a_title_may_join_the_noun_to_a_name_of_several_words(title: str, name: str) -> None:
    text = (
        f"{title}\n\nHanke saa nuoret mukaan kylän askareisiin.\n\n"
        "Kotkan kaupunki, 1.4.2016 - 31.8.2019, ESR-tuki 258 000 euroa\n"
    )

    assert [record.name for record in records(text)] == [name]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Det sker inom ramen för projektet 40 Knop.", "40 Knop"),
        ("Projektet heter Stigar för sysselsatta och vänder sig till unga.", "Stigar för sysselsatta"),
    ],
)
def test_names_with_numbers_and_small_words_are_whole(said: str, name: str) -> None:
    text = (
        f"Bättre service i hamnarna\n\nHamnarna i Kimito rustas upp. {said} Projektet pågår till 2018.\n\n"
        "Projektet finansieras ur Europeiska regionala utvecklingsfonden. Det kostar 500 000 euro.\n"
    )

    assert [record.name for record in records(text)] == [name]


def test_a_page_tells_its_aim_and_its_time_and_no_fund() -> None:
    text = (
        "NORR - SÖDER\n\nBryggan vill veta hur två hamnar kunde hjälpas åt. Projektet fokuserar på båtar. "
        "Projekttiden är 01.09.2016  -  30.04.2017\n"
    )
    (record,) = records(text)

    assert (record.start, record.end) == ("2016-09-01", "2017-04-30")


def test_who_took_a_picture_is_no_step_of_a_trail() -> None:
    text = "Satama kuntoon\n\nKuva: Kylälehti / Toivo Rantala\n\nHanke kestää vuoden. Kuvat: Toivo Rantala.\n"

    assert found(text).get("name") != "Toivo Rantala"


@pytest.mark.parametrize("fund", ["ERUF", "Eruf"])
def test_a_fund_names_no_project(fund: str) -> None:
    text = (
        f"Finansiering\n\nNylands förbund samordnar {fund} –projektfinansieringen i söder.\n\n"
        f"Förbundet bereder {fund}-projekt som hör till landskapet. Projektet varar till 31.12.2025.\n"
    )

    assert all(record.name != fund for record in records(text))


def test_the_last_two_of_several_bodies_name_no_project() -> None:
    text = (
        "Nurses to Northern Karelia\n\n"
        "NEF, Marmelia, Sellu and OKKO aim to ensure that students who come find their place.\n"
    )

    assert list(names_by_salience(story(text))) == []


@pytest.mark.parametrize(
    "said",
    [
        "ELY-keskus hyväksyi hankkeen Kaislapolku. Siikajoen kunta on sille myöntänyt 6 200 €.",
        "The main implementer of the project Kaislapolku is KLO, which cooperates closely with the "
        "Marmelia University of Applied Sciences.",
        "The project Kaislapolku clears paths. Funded by the Marmelia Foundation at 20%.",
        "Projektet Kaislapolku röjer stigar. Det samarbetar nära med Närpes stad.",
    ],
)
def test_who_gives_money_or_works_with_another_does_not_carry_out(said: str) -> None:
    assert at(found(f"Kaislapolku\n\n{said}\n"), "actor", "name") is None


def test_a_body_that_the_project_is_named_as_does_not_carry_it_out() -> None:
    text = (
        "Kuntakokous teki päätöksen hankkeesta ”Kivenveiston keskus kylille ja kaupungeille”. "
        "Keskus avataan syksyllä, ja keskuksen ovet ovat auki kaikille.\n"
    )

    assert at(found(text), "actor", "name") is None


def test_what_stands_beside_a_label_is_no_trail() -> None:
    text = (
        "Projektets mål är att göra hamnen tryggare för alla.\n\nProjekttid: 1.8.2016-30.6.2017\n\n"
        "Huvudman: Näs kommun / Avdelningen för hamnar\n\nTilläggsuppgifter: ring oss\n"
    )

    assert found(text).get("name") is None


def test_two_labels_in_a_line_are_no_trail() -> None:
    text = (
        "The project helps exports to North-West Mallia and the Republic of Sellu, as it says.\n\n"
        "Total Budget / Programme funding\n\n50 454 € / 8 409 €\n"
    )

    assert found(text).get("name") is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Projektet Ljushusets syfte är att visa vägen.", "Ljushuset"),
        ("Projektet Lyktans mål är att visa vägen.", "Lyktan"),
        ("Projektet Boost Kvarken Sälgas mål är att visa vägen.", "Boost Kvarken Sälgas"),
    ],
)
def test_the_aim_of_a_project_is_no_part_of_its_swedish_name(said: str, name: str) -> None:
    text = f"Nytt i byn\n\n{said} Projektet finansieras av Europeiska socialfonden och pågår 2016–2018.\n"

    assert [record.name for record in records(text)] == [name]


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("Kehitysmalliliiton ja Mielu ry:n yhteinen työ", ["Kehitysmalliliitto", "Mielu ry"]),
        ("Kurikan kaupungin ja Puron Nuoret ry:n yhteinen työ", ["Kurikan kaupunki", "Puron Nuoret ry"]),
        ("Sellun museon ystävät ry:n työ", ["Sellun museon ystävät ry"]),
    ],
)
def test_two_bodies_of_which_the_last_has_a_legal_form_are_two(said: str, bodies: list[str]) -> None:
    assert [each.name for each in organisations_in(said, 0, len(said), "fi")] == bodies


def test_whose_part_a_line_asks_for_stands_below_it_and_is_no_label() -> None:
    text = (
        "Ranta auki\n\nRanta auki -hanke avaa satamia Kotkassa.\nToteutusalue\nKansallinen\nOpiston rooli\n"
        "Osatoteuttaja\nYksikkö\nTekniikka\nPainoala\nVesillä liikkuminen\n\nTavoitteet\n"
        "Hanke saa veneet liikkeelle.\n"
    )

    assert [each.name for record in records(text) for each in record.partners] == []


@pytest.mark.parametrize(
    ("said", "national"),
    [
        ("Hankkeessa kehitettyjen mallien valtakunnallinen jakaminen alkaa.", None),
        ("Hankkeen tavoitteena on, että valtakunnallinen kalastus- ja venetieto löytyy.", None),
        ("Hanke on valtakunnallinen.", True),
        ("Valtakunnallinen kehittämishanke opettaa soutajia.", True),
    ],
)
def test_one_thing_in_the_whole_country_makes_no_national_project(said: str, national: bool | None) -> None:
    assert at(found(f"Ranta auki -hanke avaa satamia. {said}"), "area", "national") is national


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("Hankkeessa käytetään vuosina 2009–2011 kehitettyä soudun mallia.", None),
        ("Hankkeessa otetaan oppia vuosina 2009–2011 tehdyistä ja hyviksi todetuista laitureista.", None),
        ("Tämä on vuosina 2009–2011 toteutetun Ranta auki -hankkeen sivu.", "2009"),
    ],
)
def test_when_a_thing_was_made_is_no_time_of_the_project(said: str, start: str | None) -> None:
    assert found(f"Ranta auki\n\nRanta auki -hanke avaa satamia. {said}\n").get("start") == start


def test_whom_a_project_works_with_stands_behind_who_carries_it_out() -> None:
    values = found(
        "Ranta auki -hanke avaa satamia. Hankkeen toteuttaa Niemen opisto, jonka yhteistyötahoina ovat "
        "Kauran Kalakaverit ry ja Kotkan kaupunki."
    )

    assert at(values, "actor", "name") == "Niemen opisto"
    assert [each["name"] for each in values["partners"]] == ["Kauran Kalakaverit ry", "Kotkan kaupunki"]


def test_short_names_in_a_list_of_partners_are_bodies() -> None:
    values = found(
        "Ranta auki -hanke avaa satamia. Niemen opiston lisäksi hankkeen osatoteuttajia olivat Kaurea, LAAK, "
        "Kotkan kaupunki ja Haminan kaupunki. Kumppaneita ovat Kotka ja Liisa, jotka soutavat."
    )

    names = [each["name"] for each in values["partners"]]
    assert {"Kaurea", "LAAK", "Kotkan kaupunki", "Haminan kaupunki"} <= set(names)
    assert not {"Kotka", "Liisa"} & set(names)


def test_who_is_in_another_project_does_not_carry_it_out() -> None:
    values = found("Ranta auki\n\nNiemen opisto on mukana Ranta auki -hankkeessa. Hanke avaa satamia.\n")

    assert at(values, "actor", "name") is None


def test_towns_of_a_region_carry_nothing_out() -> None:
    values = found(
        "Ranta auki\n\nRanta auki -hanke avaa satamia. Lahden seudun suurten kaupunkien rannat ovat kiinni.\n"
    )

    assert at(values, "actor", "name") is None


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("Hanke auttaa nuoria ryhtymään yrittäjäksi.", ["nuoret"]),
        ("Hankkeen tavoitteena on, että nuoret toimivat ohjaajana.", ["nuoret"]),
        ("Hankkeen kohderyhmänä ovat maahan muuttaneet henkilöt.", ["maahanmuuttajat"]),
        ("Hanke tukee maahan muuttaneita naisia.", ["maahanmuuttajanaiset"]),
    ],
)
def test_what_people_become_is_no_group_and_those_who_moved_in_are(said: str, labels: list[str]) -> None:
    assert at(found(f"Ranta auki -hanke avaa satamia. {said}"), "target_groups", "labels") == labels


def test_the_house_takes_part_and_not_its_owner() -> None:
    values = found(
        "Ranta auki -hanke avaa satamia. Hankkeen toteuttajana toimii Niemen opisto ja yhteistyökumppanina "
        "Kauran Kalaliiton ylläpitämä Haminan satamakeskus."
    )

    assert at(values, "actor", "name") == "Niemen opisto"
    assert [each["name"] for each in values["partners"]] == ["Haminan satamakeskus"]


def test_what_is_known_in_the_whole_country_makes_no_national_project() -> None:
    said = "Hankkeessa satamasta tehdään valtakunnallisesti ja maailmanlaajuisesti ainutlaatuinen keidas."

    assert at(found(f"Ranta auki -hanke avaa satamia. {said}"), "area", "national") is None


@pytest.mark.parametrize(
    "aim",
    [
        "Yhteishankkeen päätavoitteena on tukea soutajia.",
        "Hankkeen keskeisenä pitkän aikavälin kehittämistavoitteena on soutajien hyvinvointi.",
        "Hankkeella tavoitellaan lisää soutajia.",
    ],
)
def test_what_a_project_aims_at_is_said_in_many_ways(aim: str) -> None:
    text = f"Soutaja\n\nRannat ovat hiljentyneet. {aim} Soutaja-hanke saa väen vesille.\n"

    assert [record.name for record in records(text)] == ["Soutaja"]
