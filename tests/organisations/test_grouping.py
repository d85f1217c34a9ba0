"""Organisations: the Y-tunnus first, then the name; twins are told and not joined."""

from __future__ import annotations

from itertools import permutations

import pytest

from esrcat.model import ProjectRecord
from esrcat.organisations import Mention, Organisations, Spelling, identify, mentions

# Ranges that are given to nobody, with right check digits.
ONE, OTHER, WRONG = "9000001-1", "9000003-8", "9000001-2"


def grouped(*mentions: Mention, aliases: dict[str, str] | None = None) -> list[list[str]]:
    found = identify(mentions, aliases)
    return sorted(sorted(spelling.text for spelling in one.spellings) for one in found.all)


def reasons(found: Organisations) -> set[str]:
    return {twin.reason for twin in found.twins}


def test_a_business_id_is_one_organisation_whatever_the_spelling() -> None:
    mentions = Mention("Kuopion kaupunki", ONE), Mention("Kuopio, kaupunginkanslia", ONE)

    assert grouped(*mentions) == [["Kuopio, kaupunginkanslia", "Kuopion kaupunki"]]


def test_a_name_joins_the_only_business_id_with_that_name() -> None:
    mentions = Mention("Kyläseura ry", ONE), Mention("Kyläseura"), Mention("Lopen kyläseura ry")

    assert grouped(*mentions) == [["Kyläseura", "Kyläseura ry"], ["Lopen kyläseura ry"]]


def test_a_name_of_two_business_ids_stays_apart() -> None:
    numbered = Mention("Kyläseura ry", ONE), Mention("Kyläseura ry", OTHER)
    found = identify((*numbered, Mention("Kyläseura ry")))

    assert len(found.all) == 3
    assert reasons(found) == {"other-business-id"}


def test_an_organisation_may_be_called_as_the_second_of_a_name_is_numbered() -> None:
    found = identify(
        (Mention("Opisto", ONE), Mention("Opisto", OTHER), Mention("Opisto 2"), Mention("Opisto 3"))
    )

    assert sorted(one.id for one in found.all) == ["opisto", "opisto-2", "opisto-2-2", "opisto-3"]


def test_a_wrong_check_digit_is_no_business_id() -> None:
    found = identify((Mention("Kyläseura ry", WRONG), Mention("Kyläseura ry")))

    assert [one.business_ids for one in found.all] == [()]


def test_legal_forms_stay_apart_and_are_told() -> None:
    found = identify((Mention("Esimerkki Oy"), Mention("Esimerkki ry"), Mention("Esimerkki")))

    assert len(found.all) == 3
    assert reasons(found) == {"other-legal-form"}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Oulun Työverkko ry", "Oulun Tyoverkko ry", "near-spelling"),
        ("Savon ammattiopisto", "Savon ammattiopisto Varkaus", "one-begins-the-other"),
        ("Suomen Esimerkkiliitto (SEL)", "SEL", "short-name"),
    ],
)
def test_twins_are_told_with_the_reason(one: str, other: str, reason: str) -> None:
    found = identify((Mention(one), Mention(other)))

    assert len(found.all) == 2
    assert reasons(found) == {reason}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Koulutie 11 ry", "Koulutie 12 ry"), ("Kotka ry", "Kotko ry"), ("Lopen kunta", "Lapuan kaupunki")],
)
def test_no_twins(one: str, other: str) -> None:
    assert not identify((Mention(one), Mention(other))).twins


def test_two_business_ids_are_no_twins() -> None:
    mentions = Mention("Oulun Työverkko ry", ONE), Mention("Oulun Tyoverkko ry", OTHER)

    assert not identify(mentions).twins


def test_spellings_are_counted_and_the_name_is_the_most_frequent() -> None:
    mentions = [Mention("Kuopion kaupunki")] * 2 + [
        Mention("Kuopion kaupunki / yksikkö"),
        Mention("Kuopio stad"),
    ]
    (one,) = identify(mentions).all

    assert (one.id, one.name, one.mentions) == ("kuopion-kaupunki", "Kuopion kaupunki", 4)
    assert one.spellings == (
        Spelling("Kuopion kaupunki", 2),
        Spelling("Kuopio stad", 1),
        Spelling("Kuopion kaupunki / yksikkö", 1),
    )  # fmt: skip
    assert one.reasons == ("name", "department", "municipality")


def test_a_municipality_is_one_organisation_under_a_name_of_its_own() -> None:
    english = [Mention("Town of Kuhmo")] * 3 + [Mention("the city of Kuhmo")]
    unit = Mention("City of Kuhmo Education Department")
    found = identify([*english, Mention("Kuhmon kaupunki"), unit])

    assert [(one.name, one.mentions) for one in found.all] == [(unit.name, 1), ("Kuhmon kaupunki", 5)]
    assert [one.name for one in identify([Mention("the city of Espoo")]).all] == ["City of Espoo"]


def test_an_alias_of_the_editor_joins() -> None:
    mentions = Mention("Tukeva-säätiö", ONE), Mention("Kuopion seudun työvalmennussäätiö", OTHER)
    found = identify(mentions, {"Kuopion seudun työvalmennussäätiö": "Tukeva-säätiö"})

    (both,) = found.all
    assert (both.name, both.business_ids, both.reasons) == (
        "Tukeva-säätiö",
        (ONE, OTHER),
        ("name", "alias"),
    )
    assert found.id_of("Kuopion seudun työvalmennussäätiö", OTHER) == both.id


def test_ids_are_unique_and_no_order_matters() -> None:
    mentions = (Mention("Å-seura"), Mention("A-seura"), Mention("a seura"), Mention("Esimerkki ry", ONE))
    found = {tuple(identify(order).all) for order in permutations(mentions)}

    assert len(found) == 1
    ids = [one.id for one in found.pop()]
    assert len(ids) == len(set(ids))


def test_the_organisations_that_a_record_names() -> None:
    record = ProjectRecord.model_validate(
        {
            "id": "a", "name": "A", "actor": {"name": "Lopen kunta", "business_id": ONE},
            "partners": [{"name": "Kyläseura ry"}], "subprojects": [{"name": "B", "host": "Lopen kunnan"}],
            "authority": {"name": "Hämeen TE-keskus"},
        }
    )  # fmt: skip
    found = identify(mentions(record))

    assert [one.id for one in found.all] == ["hameen-te-keskus", "kylaseura-ry", "lopen-kunta"]
    assert found.id_of("Lopen kunta", ONE) == found.id_of("Lopen kunnan") == "lopen-kunta"
    assert found.id_of("Muu") is None
