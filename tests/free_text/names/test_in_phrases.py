"""Names that phrases give, which signs and short forms make hard to cut."""

from __future__ import annotations

from typing import Any

import pytest

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
