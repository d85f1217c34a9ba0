"""Names of persons that a sentence inflects."""

from __future__ import annotations

import pytest

from esrcat.free_text.persons.inflected import base_of
from tests.free_text.texts import OPENINGS, found


def names(said: str) -> list[str]:
    return [each.get("name", "") for each in found(OPENINGS["fi"] + said).get("contacts", [])]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "Kysy lisää: käänny projektisihteeri Aino Mallikedon puoleen (040 555 1234).",
            "Aino Malliketo",
        ),
        ("Hankkeesta kuulee projektisihteeri Aino Mallilahden kautta, 040 555 1234.", "Aino Mallilahti"),
        (
            "Tiloja voi pyytää projektipäällikkö Aino Mallilalta, aino.mallila@polku.example.",
            "Aino Mallila",
        ),
        (
            "Soita projektisihteeri Aino Malliniemelle tai kirjoita aino.malliniemi(at)polku.example.",
            "Aino Malliniemi",
        ),
        (
            "Lisätietoja hankkeesta: Aino Mallinen, projektipäällikkö, 040 555 1234\n\n"
            "Kahdeksan ryhmää olisi projektipäällikkö Aino Mallisen mukaan hyvä tulos.",
            "Aino Mallinen",
        ),
        (
            "Lisätietoja hankkeesta: Aino Mallivalta, projektipäällikkö, aino.mallivalta@polku.example",
            "Aino Mallivalta",
        ),
    ],
)
def test_base_form(said: str, name: str) -> None:
    assert names(said) == [name]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "Projektia koskevissa asioissa tavoitat ohjaaja Aino Malliniemen numerosta 040 555 1234.",
            "Aino Malliniemi",
        ),
        (
            "Hankkeen asioissa tavoittaa projektityöntekijä Oona Mallimäen, 040 555 1234.",
            "Oona Mallimäki",
        ),
        (
            "Lisätietoja hankkeesta antaa projektisihteeri Aino Mallivirta. Hankkeen asioissa tavoitat "
            "Aino Mallivirran numerosta 040 555 1234, aino.mallivirta@polku.example.",
            "Aino Mallivirta",
        ),
    ],
)
def test_a_family_name_that_ends_in_a_word_for_a_place(said: str, name: str) -> None:
    assert names(said) == [name]


def test_base_of_a_stem() -> None:
    assert base_of("Mallinieme") == "Malliniemi"
    assert base_of("Mallila") == "Mallila"


def test_where_somebody_comes_from_is_no_part_of_the_name() -> None:
    assert names("Rannat auki on hyvä, sanoo hankkeen projektipäällikkö Aino Malli Soutu-opistosta.") == [
        "Aino Malli"
    ]
