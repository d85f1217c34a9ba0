"""A project's name: in base form, without the noun, and apart from the names of others."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kunnan uusi Hyvä arki -hanke alkaa syksyllä.", "Hyvä arki"),
        ("Tutustu Vauhtipyörä-hankkeeseen!", "Vauhtipyörä"),
        ("Projektet Nystarten drivs av kommunen.", "Nystarten"),
        ("Projektet Gröna stigar startar i augusti.", "Gröna stigar"),
        ("Öppna dörrar-projektet finansieras av ESF.", "Öppna dörrar"),
        ("Kunnanhallitus päätti osallistua Kylät kuntoon -hankkeeseen.", "Kylät kuntoon"),
        ("Lautakunta käsitteli hanketta ”Mylly jauhaa”.", "Mylly jauhaa"),
        ("KIVIJALKA-PROJEKTI\n\nKivijalka-projekti korjaa perustuksia.", "Kivijalka"),
        ("Hankkeessa Kotoa töihin autetaan vanhempia.", "Kotoa töihin"),
        ("Uusi alku -hanke tarjoaa neuvontaa.", "Uusi alku"),
        ("Projektet Vind i seglen riktar sig till unga.", "Vind i seglen"),
        ("Ljusglimten-projektet är till för unga och startar i höst.", "Ljusglimten"),
        ("Steget vidare är ett utvecklingsprojekt.", "Steget vidare"),
        ("The Coast to Coast project began last week.", "Coast to Coast"),
        ("A project called Green Harvest helps farms.", "Green Harvest"),
        ("The project Bridge to Work helps immigrants.", "Bridge to Work"),
    ],
)
def test_a_name_in_a_sentence(text: str, name: str) -> None:
    assert found(text).get("name") == name


@pytest.mark.parametrize(
    ("text", "name", "acronym"),
    [
        (
            "PORRAS – Polkuja osaamiseen\n\nPORRAS-hanke alkaa keväällä ja kokoaa yhteen alueen ohjaajat.",
            "PORRAS – Polkuja osaamiseen",
            "PORRAS",
        ),
        ("Lumo eli Luottamusta luontoon -hanke palkkaa ohjaajia.", "Luottamusta luontoon", "Lumo"),
        ("Osaamista ja työtä (OSTY) -hanke alkaa.", "Osaamista ja työtä", "OSTY"),
        ("Hankkeen nimi: Puuta pitkin\nHankkeen lyhenne: PUPI\n", "Puuta pitkin", "PUPI"),
    ],
)
def test_a_short_name_beside_the_full_one(text: str, name: str, acronym: str) -> None:
    content: dict[str, Any] = found(text)

    assert (content.get("name"), content.get("acronym")) == (name, acronym)


@pytest.mark.parametrize(
    "text", ["ESR-hankkeet ovat tärkeitä.", "Kunnan EU-hanke päättyi.", "Aiempi Silta-hanke päättyi 2012."]
)
def test_what_is_no_name_of_this_project(text: str) -> None:
    assert "name" not in found(text)


def test_another_project_is_named_as_related_and_gives_no_values() -> None:
    content = found(
        "Kaarisilta-hanke alkoi 1.2.2016 ja päättyy 31.1.2019.\n\n"
        "Aiempi Kivisilta-hanke (S12345) toteutettiin vuosina 2009–2011, ja sen budjetti oli 300 000 euroa."
    )

    assert (content["name"], content["start"], content["end"]) == ("Kaarisilta", "2016-02-01", "2019-01-31")
    assert content["related_projects"] == [{"name": "Kivisilta", "code": "S12345"}]
    assert "funding" not in content
    assert "code" not in content


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Tämä on teille, joille Kaksi kättä, yksi työ -hanke on outo. Hanke alkoi.",
            "Kaksi kättä, yksi työ",
        ),
        ("Månadens projekt: Från hav till land\n\nFrån hav till land är roligt.", "Från hav till land"),
    ],
)
def test_relative_pronouns_and_headings_of_the_month_are_no_part(text: str, name: str) -> None:
    assert found(text)["name"] == name


def test_a_short_name_below_its_label_is_one_line_and_not_the_name_again() -> None:
    text = (
        "Hankkeen nimi\nLaituri kantaa\nLyhenne\n{short}\nProjektityyppi\nKehittämisprojekti\n"
        "Toteutusaika\n1.1.2018 - 29.2.2020\n\nHankkeessa korjataan laitureita."
    )

    assert found(text.format(short="Laiva"))["acronym"] == "Laiva"
    assert "acronym" not in found(text.format(short="Laituri kantaa"))


def test_what_the_project_did_beside_others_is_no_name() -> None:
    text = (
        "Koulutus päättyi\n\nRannat auki -hankkeessa (1.2.2020 – 31.12.2021) koulutettiin soutajia.\n\n"
        "• Hanke: koordinointi, viestintä, tilat ja palaute\n• Koulut: opetuksen suunnittelu\n• Kunnat: tilat"
    )

    assert found(text)["name"] == "Rannat auki"


def test_a_heading_that_names_the_body_which_leads_is_no_project() -> None:
    text = (
        "NORTH SEAM\n\nA project page of the Oarsmen's House in Inari\n\n"
        "North Seam brings makers into the digital market. It is an ERDF project.\n\n"
        "Period: 1 January 2018 to 31 December 2019\nTotal cost: EUR 124,000\nLead: Oarsmen's House\n"
    )

    assert found(text)["name"] == "North Seam"
