"""Where a name in front of '-hanke' begins: words of another language, numbers, brackets, dashes."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.reading import find_names
from tests.free_text.texts import story

AIM = "Hankkeen tavoitteena on saada soutajat vesille. Hankkeen toteuttaa Kotkan kaupunki."


@pytest.mark.parametrize(
    ("said", "name"),
    [
        # Small English words join those of a name, also where one of them has a capital elsewhere.
        ("Valley of Lakes South -hankkeessa kunnostettiin laitureita.", "Valley of Lakes South"),
        (
            "Rowing beyond Rivers – hanke soudun tutuksi tekemiseen\n\nOpisto on ollut mukana Rowing beyond "
            "Rivers -hankkeessa. Mukana olevat koulut loivat Rowing Beyond Rivers -kurssin.",
            "Rowing beyond Rivers",
        ),
        # The text speaks of its subject without the word that makes it the project's name.
        (
            "Lahtea Rowing Valley -hanke yhdistää soutajat. Laakso on Rowing Valley eli soutulaakso. "
            "Lahtea Rowing Valley -hankkeessa on mukana seuroja.",
            "Lahtea Rowing Valley",
        ),
        # Written without the space that it needs.
        ("Green Farm Circle-hanketta toteuttavat soutajat.", "Green Farm Circle"),
        ("Nimi kulkee perässä: Kotkan Circle-hanketta toteuttavat soutajat.", "Circle"),
        ("Näin kertoo Aino Circle-hankkeesta.", "Circle"),
        # A number has the name in front of it.
        (
            "Myötävirtaa Soutajalle 2 -hanke 1.1.2020–31.12.2023\n\n"
            "Myötävirtaa soutajalle 2 -hanke on edistänyt soutua.",
            "Myötävirtaa Soutajalle 2",
        ),
        ("1 JOHDANTO\n\n1.1 VENE -hanke\n\nVENE hankkeen taustalla on huoli rannoista.", "VENE"),
        # Both languages, with the second in brackets.
        (
            "Kotkan rannan veneliikenteen kehittäminen (Doorway to Islands of Boats) -hankkeen tavoite on "
            "soutaa. Islands of Boats on sen reitti.",
            "Doorway to Islands of Boats",
        ),
        # A line of its own, with a capital behind the dash, too.
        (
            "Soutajat rannalla, kuva Aino Malli\n\nTurning East – Ympärivuotisuus soudun menestystekijäksi "
            "-hanke\n\nSoutajien osuus on vielä matala.",
            "Turning East – Ympärivuotisuus soudun menestystekijäksi",
        ),
        ("Kotkan kaupunki – Laituri kuntoon -hanke\n\nSoutajat saavat laiturin.", "Laituri kuntoon"),
    ],
)
def test_the_first_word_of_a_name(said: str, name: str) -> None:
    chosen = find_names(story(f"{said}\n\n{AIM}")).chosen

    assert chosen is not None
    assert chosen.name == name


@pytest.mark.parametrize(
    ("said", "name", "short"),
    [
        (
            "Liitto sai rahoitusta Better Boats – Islands of All (BBIA) -hankkeeseen, joka hoitaa rantoja.",
            "Better Boats – Islands of All",
            "BBIA",
        ),
        (
            "Vesien muutos, rannat ja soudun muutoksesta johtuvat vaikutukset IP-maakunnissa (VEMU) -hanke\n"
            "\nVEMU -hanke tuottaa tietoa rannoista.",
            "Vesien muutos, rannat ja soudun muutoksesta johtuvat vaikutukset IP-maakunnissa",
            "VEMU",
        ),
    ],
)
def test_the_words_that_a_short_name_is_made_of(said: str, name: str, short: str) -> None:
    chosen = find_names(story(f"{said}\n\n{AIM}")).chosen

    assert chosen is not None
    assert chosen.name == name
    assert chosen.short is not None
    assert chosen.short[0] == short


def test_a_full_name_behind_its_short_one_ends_at_its_noun() -> None:
    said = "SOUTU - Virtuaalinen venematkailu Kanta-Hämeessä -hankkeen päätarkoitus on lisätä soutua."
    chosen = find_names(story(f"Kuukauden hanke\n\n{said}\n\n{AIM}")).chosen

    assert chosen is not None
    assert chosen.name == "SOUTU - Virtuaalinen venematkailu Kanta-Hämeessä"


def test_an_objective_of_an_old_programme_names_no_project() -> None:
    names = find_names(story(f"Tavoite 6 -hankkeissa soudettiin. Oma aalto -hanke jatkaa. {AIM}"))

    assert names.chosen is not None
    assert names.chosen.name == "Oma aalto"
    assert all("Tavoite" not in each.name for each in names.others)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        # What ends the name of an association, or stands within a longer word, is not the name said again.
        (
            "Rannan Veneet ry suunnittelee Digitaaliset Veneet -hanketta, jossa neuvotaan.",
            "Digitaaliset Veneet",
        ),
        ("SoutuLab Oy kertoo. Soutu Lab -hanke alkaa. SoutuLab on mukana.", "Soutu Lab"),
        # Where somebody works stands in front of it.
        (
            "Renkaan väki kertoo. Suomen Soutuliitolla Rannat auki -hankkeen vetäjänä on Aino Malli.",
            "Rannat auki",
        ),
    ],
)
def test_bodies_in_front_are_no_part(said: str, name: str) -> None:
    chosen = find_names(story(f"{said}\n\n{AIM}")).chosen

    assert chosen is not None
    assert chosen.name == name
