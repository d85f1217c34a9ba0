"""Swedish and English names of bodies: where they begin and end, and which are two."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in
from tests.free_text.texts import found


def _names(text: str, language: str) -> list[str]:
    return [each.name for each in organisations_in(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Vasa universitet, Aalto-universitetet, Mallas lantbruksuniversitet",
            ["Vasa universitet", "Aalto-universitetet", "Mallas lantbruksuniversitet"],
        ),
        ("Luleå tekniska universitet deltar.", ["Luleå tekniska universitet"]),
        ("Stiftelsen för Malla sanatorium sr fick stöd.", ["Stiftelsen för Malla sanatorium sr"]),
        ("Förutom Nylands förbund medverkar fem partner.", ["Nylands förbund"]),
        ("Institutet för havsvård i Umeå deltar.", ["Institutet för havsvård i Umeå"]),
        (
            "Svenska vård- och konsthögskolan vid Malla universitet startade projektet.",
            ["Svenska vård- och konsthögskolan vid Malla universitet"],
        ),
    ],
)
def test_swedish_names(text: str, names: list[str]) -> None:
    assert _names(text, "sv") == names


def test_two_that_begin_alike_are_two() -> None:
    assert _names("It is run by Visit Salo and Visit Kumla together.", "en") == ["Visit Salo", "Visit Kumla"]


def test_the_last_two_of_a_list_are_two() -> None:
    text = "The Steps project helps young people.\n\nPartners: Aava UAS, Koulutus Malla and LUB UAS\n"

    assert [each["name"] for each in found(text)["partners"]] == ["Aava UAS", "Koulutus Malla", "LUB UAS"]


def test_the_part_of_a_body_behind_a_dash_on_its_line_is_none_of_the_list() -> None:
    lines = "• Malla University\n\n• Lounas koulutuskuntayhtymä – Novilla\n\n• Niemen opisto\n"
    values = found(f"The Steps project helps young people.\n\nOther partners\n\n{lines}")

    assert "Novilla" not in [each["name"] for each in values["partners"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The partners are Ranta Municipality and Malla University.",
            ["Ranta Municipality", "Malla University"],
        ),
        (
            "It is run by the Finnish Institute for Health and Welfare.",
            ["Finnish Institute for Health and Welfare"],
        ),
        ("University of Oulu and Business Malla", ["University of Oulu", "Business Malla"]),
    ],
)
def test_english_names_that_and_joins_or_has_inside(text: str, names: list[str]) -> None:
    assert _names(text, "en") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Projektet drivs av Svenska malcentralen.", ["Svenska malcentralen"]),
        ("Projektet drivs av Högskolan på Malla.", ["Högskolan på Malla"]),
        ("Projektet drivs av Finlands svenska Mallaförbund.", ["Finlands svenska Mallaförbund"]),
    ],
)
def test_swedish_names_with_an_adjective_are_whole(text: str, names: list[str]) -> None:
    assert _names(text, "sv") == names


def test_the_opening_word_of_the_next_line_is_no_part_of_a_place() -> None:
    assert _names("Regional Council of Lapland From 1 March 2016 on it works.", "en") == [
        "Regional Council of Lapland"
    ]
    assert _names("Regional Council of South Karelia decided.", "en") == ["Regional Council of South Karelia"]
