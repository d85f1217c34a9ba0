"""Texts that name several funds: the one that pays for the project, or none."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

NAMED = "The project is called Long Rope. It began on 1 January 2016."


@pytest.mark.parametrize(
    ("sentences", "fund"),
    [
        ("Everyone talks of Interreg. The money comes from the European Social Fund.", "ESF"),
        ("ERDF meant machines. Our project is paid for by the European Social Fund.", "ESF"),
        ("The regional development fund is larger. The ESF pays 75 per cent of it.", "ESF"),
        ("Erasmus+ is for pupils who travel. The European Social Fund covers 180,000 euros.", "ESF"),
        ("The booklet speaks of the European Social Fund, Leader and Interreg.", None),
        ("ESF programmes are many. ERDF programmes are many too.", None),
    ],
)
def test_of_several_funds_the_one_that_pays(sentences: str, fund: str | None) -> None:
    assert found(f"{NAMED} {sentences}").get("fund") == fund


def test_one_fund_alone_needs_no_word_of_paying() -> None:
    assert found(f"{NAMED} It is part of the European Social Fund.")["fund"] == "ESF"


@pytest.mark.parametrize(
    ("text", "fund"),
    [
        (
            "Polku työhön -hanke alkoi. Aluekehitysrahastosta ja valtiolta on saatu 200 000 euroa.\n\n"
            "Tutkija ei kuulu hankkeen väkeen mutta on aiemmin johtanut Horisontti 2020 -rahoitteista työtä.",
            "ERDF",
        ),
        (
            "Polku työhön -hanke alkoi keväällä. ESR+ ja valtio tulevat siihen mukaan 250 000 eurolla.\n\n"
            "Edeltäjästä opittiin\n\nLiitto kokeili samaa vuonna 2018 aluekehitysrahaston tuella.",
            "ESF+",
        ),
    ],
)
def test_the_fund_that_pays_with_the_state_and_not_for_a_predecessor(text: str, fund: str) -> None:
    assert found(text).get("fund") == fund


def test_a_frame_of_money_is_no_period_of_the_project() -> None:
    text = (
        "Polku työhön -hanke saa Leader-rahaa. Hanke alkoi 1.6.2016. Ohjelmakaudelle 2014–2020 saamastamme "
        "kehyksestä on sidottu puolet."
    )
    assert "programme_period" not in found(text)
