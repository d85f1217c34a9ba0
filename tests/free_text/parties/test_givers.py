"""Who gives a project money does not carry it out for that, where nobody else is named."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found


@pytest.mark.parametrize(
    "said",
    [
        "Hanke on saanut Leader-rahoitusta Leader Ranta ry:ltä, ja se toteutetaan 1.5.2018–30.4.2020.",
        "Selvisi, että Ranta ry:ltä voisi olla haettavissa hankerahaa laiturin toteuttamiseen.",
        "Hankkeen rahoittamiseksi on saatu lainatakaus Kotkan kunnasta.",
        "Rahoitus: Euroopan maaseuturahasto/Kehittämisyhdistys Ranta ry",
    ],
)
def test_who_gives_money_leads_nothing(said: str) -> None:
    values = found(f"Laituri kantaa -hanke auttaa nuoria työhön. Nuoret korjaavat veneitä.\n\n{said}\n")

    assert "actor" not in values


@pytest.mark.parametrize(
    "said",
    [
        "Projektet Bryggan hjälper unga. Unga lagar båtar. Projektet har fått bidrag från Hamnens vänner rf.",
        "The Landing project helps young people. They mend boats. It has a grant from Harbour Friends ry.",
    ],
)
def test_nor_in_other_languages(said: str) -> None:
    assert "actor" not in found(said)


def test_who_answers_for_it_leads_and_its_company_takes_part() -> None:
    values = found(
        "Laituri kantaa -hanke alkoi keväällä 2013. Hankkeesta vastasi Kotkan ja Haminan Soutajat ry "
        "yhteistyökumppaneinaan Kotkan seurakuntayhtymä ja Haminan kaupunki."
    )

    assert values["actor"]["name"] == "Kotkan ja Haminan Soutajat ry"
    assert [each["name"] for each in values["partners"]] == ["Kotkan seurakuntayhtymä", "Haminan kaupunki"]


def test_who_is_said_to_be_responsible_leads() -> None:
    values = found(
        "Laituri kantaa -hanketta suunniteltiin Kotkan Soutajat ry:n ja Haminan Melojat ry:n yhteishankkeena "
        "siten, että Kotkan Soutajat ry oli hankkeessa vastuullinen toimija."
    )

    assert values["actor"]["name"] == "Kotkan Soutajat ry"


@pytest.mark.parametrize(
    "said", ["Työnantajana urheiluseura tai muu yhdistys", "Tutustuminen seurakuntaan sujui hyvin."]
)
def test_what_one_is_and_what_is_done_open_no_name(said: str) -> None:
    values = found(f"Laituri kantaa -hanke auttaa nuoria työhön. Nuoret korjaavat veneitä.\n\n{said}\n")

    assert "actor" not in values


def test_a_role_below_its_label_is_nobody() -> None:
    values = found(
        "Laituri kantaa -hanke\n\nLaituri kantaa -hanke alkoi 1.1.2020.\n\nToteuttajaorganisaatio:\n\n"
        "Päätoteuttajana\n\nOsatoteuttajina\n"
    )

    assert "actor" not in values


def test_labels_with_numbers_and_of_lead_and_others() -> None:
    numbered = found(
        "Laituri kantaa -hanke\n\n1 Hankkeen toteuttaja: Kotkan käsi- ja taideteollisuus ry\n\n"
        "2 Hankkeen kesto: 1.1.2010–31.12.2011\n\nHanke tukee Ranta ry:n ohjelmaa."
    )
    together = found(
        "Laituri kantaa -hanke\n\nHallinnoija ja osatoteuttajat:\n\n"
        "Neuvonta Kotka/Kotkan Maa- ja kotitalousnaiset, Kymen ammattikorkeakoulu ja Haminan Soutajat ry\n"
    )

    assert numbered["actor"]["name"] == "Kotkan käsi- ja taideteollisuus ry"
    assert together["actor"]["name"] == "Neuvonta Kotka/Kotkan Maa- ja kotitalousnaiset"
    assert [each["name"] for each in together["partners"]] == [
        "Kymen ammattikorkeakoulu",
        "Haminan Soutajat ry",
    ]


def test_who_pays_besides_another_takes_no_part_by_that() -> None:
    values = found(
        "Laituri kantaa -hanke auttaa nuoria työhön. Nuoret korjaavat veneitä. Hanketta rahoittaa Rannan "
        "säätiön lisäksi Veneiden verkosto ry.\n"
    )

    assert "partners" not in values


def test_a_local_action_group_that_a_label_names_leads_nothing() -> None:
    values = found(
        "Laituri kantaa -hanke auttaa nuoria työhön. Nuoret korjaavat veneitä.\n\nToimintaryhmä: Niemen "
        "osaajat, SOUTU ry\n"
    )

    assert "actor" not in values
