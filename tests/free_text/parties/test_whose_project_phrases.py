"""Whose a project is, by its grammar: who pays a share itself, whom a relative clause names, who only pays."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in
from esrcat.patterns import Text
from tests.free_text.texts import at, found

HEAD = "Lehtolammella alkaa Uusi sivu -hanke. "


def actor(text: str) -> str | None:
    name = at(found(HEAD + text), "actor", "name")
    return None if name is None else str(name)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Se on ESR-hanke, jonka toteuttaa Mäntysuon Taitaja Oy.", "Mäntysuon Taitaja Oy"),
        (
            "Luokat ovat Porin kaupungin koululla. Kaupunki maksaa siitä itse 20 000 euroa.",
            "Porin kaupunki",
        ),
        (
            "Se on Lapin liiton rahoittama EAKR-hanke. Siitä vastaa hankkeen vetäjänä Mäntysuon Taitaja Oy.",
            "Mäntysuon Taitaja Oy",
        ),
        ("Uusi sivu on Mäntyrannan hyvinvointialueen oma ESR+-hanke.", "Mäntyrannan hyvinvointialue"),
    ],
)
def test_whose_it_is(said: str, name: str) -> None:
    assert actor(said) == name


def test_an_authority_that_gives_money_does_not_carry_out() -> None:
    assert actor("Lapin liitto osoitti hankkeelle 30 000 euroa.") is None


@pytest.mark.parametrize("opening", ["Kun", "Koko", "Sen", "Jokaisella"])
def test_no_name_begins_with_a_conjunction_or_a_pronoun(opening: str) -> None:
    assert organisations_in(Text(line := f"{opening} yhdistys lähti mukaan."), 0, len(line), "fi") == []


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Hanketta hallinnoi Lapaväylä tuottamhan ry", "Lapaväylä tuottamhan ry"),
        (
            "Ministeriö myönsi rahoituksen säätiölle ja sen toteuttajana on Rannan vene- ja soutuperinnön "
            "matkailureitti ry.",
            "Rannan vene- ja soutuperinnön matkailureitti ry",
        ),
        # Whose soutajat they are is no name by itself.
        ("Hanketta hallinnoi Rannan soutajat.", None),
    ],
)
def test_a_name_goes_on_in_small_letters_up_to_its_legal_form(said: str, name: str | None) -> None:
    assert actor(said) == name


def test_what_a_body_is_called_beside_its_name_takes_no_part() -> None:
    content = found(
        HEAD
        + "Hanketta toteuttaa Soutuseura Aalto ry / Kotkan Seudun Soutajien yhdistys. Hanke on kolmivuotinen."
    )

    assert at(content, "actor", "name") == "Soutuseura Aalto ry"
    assert not content.get("partners")


def test_several_who_carry_it_out_may_stand_beside_a_slash() -> None:
    content = found(HEAD + "Hanketta toteuttavat Soutuseura Aalto ry / Kotkan Soutajien yhdistys.")

    assert len(content["partners"]) == 1
