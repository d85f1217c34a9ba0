"""A body that nothing but its place shows to act: not one named as an example, or whose something is."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found

HEAD = "Soutua rajojen yli -hanke\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "Rannikko on ollut mukana Soutua rajojen yli -hankkeessa jo vuodesta 2019 lähtien. Mukana on 90 "
        "opiskelijaa Ylitorniosta (Ylitornion lukio) ja Virosta. Hankkeen tarkoitus on tehdä soutua tutuksi.",
        "Soutua rajojen yli -hanke on edistänyt soutua sekä Suomen soutulaitos SOULAn työtä. Hankkeen "
        "tavoitteena on ollut edesauttaa soutajia.",
    ],
)
def test_an_example_in_brackets_and_an_owner_carry_nothing_out(said: str) -> None:
    assert at(found(HEAD + said), "actor", "name") is None


def test_the_owner_of_the_project_still_does() -> None:
    content = found(
        HEAD + "Soutua rajojen yli -hanke on Suomen soutulaitos SOULAn hanke. Hankkeen tavoitteena on soutaa."
    )
    assert at(content, "actor", "name") == "Suomen soutulaitos"


@pytest.mark.parametrize(
    "said",
    [
        "Hankkeessa luodaan pysyvä malli Kainuun tukiverkostolle.",
        "Soutajat tulevat mukaan Rannan soutukeskuksen ja järjestöjen kautta.",
        "Hankkeessa Rannan soutukeskuksen osahanke tuottaa työkalun.",
        "Rannan soutukeskus on vastannut hankkeen viestinnästä.",
        "Soutua rajojen yli -hanke toteutetaan Haminan kaupungin alueella.",
        "Suomen soutukeskuksella työskentelevät Soutua rajojen yli -hankkeen kouluttajat.",
    ],
)
def test_who_is_served_helps_or_does_one_part_leads_nothing(said: str) -> None:
    content = found(f"{HEAD}Soutua rajojen yli -hankkeen tavoitteena on tehdä soutua tutuksi. {said}")

    assert at(content, "actor", "name") is None


def test_a_member_and_who_runs_a_call_neither_pay_nor_lead() -> None:
    content = found(
        f"{HEAD}Soutua rajojen yli -hanke päättyi. Kainuun liitto edusti ryhmässä Suomen alueita. "
        "Opetusministeriö toteutti avoimen haun keväällä."
    )

    assert "authority" not in content
    assert "actor" not in content


@pytest.mark.parametrize(
    "said",
    [
        "Kumla stad deltar i ett samprojekt, Rowing Across the Sea. Från Finland deltar också Yrkeshögskolan "
        "Sellu samt Näs stad.",
        "Soutukaupunki Oy osallistuu kansainväliseen hankkeeseen, jonka nimi on Soutua rajojen yli.",
        "The City of Salo participates in a cross-border project called Rowing Across the Sea.",
    ],
)
def test_who_joins_the_project_of_others_does_not_lead_it(said: str) -> None:
    assert at(found(said), "actor", "name") is None


def test_a_heading_that_opens_the_name_of_the_project_is_no_body() -> None:
    content = found(
        "Cross-border School Cooperation\n\n"
        "The small-scale project Cross-border School Cooperation for Rowing and Sailing has been started to "
        "enhance rowing in the region. It will show how the school and industry sector can cooperate."
    )
    assert at(content, "name") == "Cross-border School Cooperation for Rowing and Sailing"
    assert at(content, "actor", "name") is None


@pytest.mark.parametrize(
    "said",
    [
        "Project Partners:\n\nMalla Ministry of Rowing, HU\nRegional Council of Lapland, FI\n",
        "One of the ways for the Regional Council of Lapland to implement the programme is work of its own.",
    ],
)
def test_an_authority_that_takes_part_or_acts_pays_nothing(said: str) -> None:
    content = found(f"Slow Quay\n\nThe Slow Quay project trains rowers in Finland.\n\n{said}")
    assert at(content, "authority", "name") is None
