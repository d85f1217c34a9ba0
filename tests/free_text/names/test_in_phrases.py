"""Names that phrases give, which signs and short forms make hard to cut."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.free_text.names.mention import short_of
from tests.free_text.texts import found


def _name(text: str) -> Any:
    return found(text).get("name")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The work goes on in the Circular Quays in Lapland 2.0 – Strengthening of shared repairs (CQL2.0) "
            "project, which began on 1 June 2020.",
            "Circular Quays in Lapland 2.0 – Strengthening of shared repairs",
        ),
        (
            "Malla Institute startade den 1.2.2017 det treåriga projektet Stina Hoppa! Tule Mukaan! Come On! "
            "Projektet finansieras av Europeiska socialfonden.",
            "Stina Hoppa! Tule Mukaan! Come On!",
        ),
    ],
)
def test_a_name_goes_on_to_its_end(text: str, name: str) -> None:
    assert _name(text) == name


def test_what_a_fund_in_brackets_is_said_of_is_no_name() -> None:
    text = (
        "The work is supported by Leverage from the EU 2014-2020 as it is a European Regional Development Funded "
        "(ERDF) project. It began on 1 June 2020."
    )

    assert "as it is" not in str(_name(text))


def test_a_preposition_before_the_noun_is_no_name() -> None:
    assert (
        _name("For each project there is a description in English. The ESF pays. It began in 2016.") is None
    )


def test_a_party_of_the_project_is_not_its_name() -> None:
    text = "The project helps firms. The third actor in the project, Lodec, the company of the town, advises them."

    assert _name(text) is None


def test_what_supported_earlier_work_is_another_project() -> None:
    values = found(
        "The cluster was founded in 2019. Its work has been supported by the ERDF-funded Quay Growth project, and "
        "goes on with the support of the ERDF-funded TIDE – Business from Waves project. The project runs from "
        "1.9.2023 to 31.8.2025."
    )

    assert values.get("name") not in ("Quay Growth", "TIDE – Business from Waves")


def test_a_full_name_over_the_text_goes_before_its_short_one() -> None:
    values = found(
        "Development of Shared Models for Small and Island Schools (DOS)\n\nThe DOS project helps teachers. The DOS "
        "project runs from 1.9.2015 to 31.8.2017.\n"
    )

    assert (values["name"], values["acronym"]) == (
        "Development of Shared Models for Small and Island Schools",
        "DOS",
    )


def test_of_two_words_in_capitals_neither_is_short_for_the_other() -> None:
    assert short_of("HÄR - DÄR") is None
    assert short_of("KASVU – Maaseudun kasvuhanke") is not None


def test_a_name_behind_a_compound_noun_and_none_of_who_has_it() -> None:
    text = (
        "Rannan soutuyhdistyksellä on ollut käynnissä kahden vuoden mittainen nuorten yrittäjyyshanke Row Your "
        "Boat. Hanketta on rahoittanut Leader Ranta ry. Hankkeen aikana syntyi 12 yritystä."
    )

    assert found(text)["name"] == "Row Your Boat"


def test_a_project_that_pays_for_this_one_is_not_this_one() -> None:
    text = (
        "Rannan soutajat ry on hakenut ”Kehittyvät rannat” -teemahankkeesta hankerahoitusta. Hankkeessa on "
        "tarkoitus palkata soutaja."
    )

    assert found(text).get("name") != "Kehittyvät rannat"


def test_the_first_word_of_a_line_is_the_names_where_it_stands_before_other_nouns_too() -> None:
    opening = "Hyvä Laituri-hanke auttaa nuoria kunnostamaan veneitä. Hanke alkoi 1.3.2016.\n"
    assert found(opening)["name"] == "Laituri"
    assert found(f"{opening}\nHyvä Laituri-toimintamallia käytetään kouluissa.\n")["name"] == "Hyvä Laituri"
