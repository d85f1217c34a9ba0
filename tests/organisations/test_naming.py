"""Spellings of one organisation have one key."""

from __future__ import annotations

import pytest

from esrcat.organisations import organisation_key, organisation_name


@pytest.mark.parametrize(
    "spellings",
    [
        (
            "Kuopion kaupunki",
            "Kuopion kaupungin",
            "KUOPION KAUPUNKI",
            "Kuopion kaupunki / hankepalvelut",
            "Kuopio stad",
        ),
        ("Vaasan kaupunki", "Vasa stad", "Vaasan kaupunki - Vasa stad", "Vaasan kaupunki / Vasa stad"),
        ("Mustasaaren kunta", "Korsholms kommun", "Municipality of Korsholm", "Mustasaari Municipality"),
        ("Kuhmon kaupunki", "Kuhmon kaupungin", "Town of Kuhmo", "City of Kuhmo", "Kuhmo Town"),
        ("Kajaanin kaupunki", "the city of Kajaani", "City of Kajaani / education", "Kajana stad"),
        ("Hangon kaupunki", "Hangö stad", "staden Hangö", "City of Hanko", "TOWN OF HANKO"),
        ("Pohjois-Savon TE-keskus", "Pohjois-Savon TE-keskuksen"),
        ("Esimerkki Oy", "Oy Esimerkki Ab", "Ab Esimerkki", "Esimerkki"),
        ("Kyläseura ry", "Kyläseura r.y.", "Kyläseura rf", "Kyläseura ry:n"),
        ("Tukeva-työvalmennussäätiö", "Tukeva työvalmennussäätiö", "Tukeva-työvalmennussäätiön"),
        ("Suomen Esimerkkiliitto (SEL) ry", "Suomen Esimerkkiliitto ry"),
    ],
)
def test_spellings_of_one(spellings: tuple[str, ...]) -> None:
    assert len({organisation_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kuopion kaupunki", "Kuopion kauppakorkeakoulu"),
        ("Pohjois-Savon TE-keskus", "Etelä-Savon TE-keskus"),
        ("Kuopion kaupunki", "Siilinjärven kunta"),
        ("Koulu 1", "Koulu 2"),
        ("Kuhmon kaupunki", "City of Kuhmo Education Department"),
        ("Kuhmon kaupunki", "Kuhmon kaupungin vuokratalot"),
        ("City of Kuhmo", "City of Kuhmoinen"),
        ("Kotkan kaupunki", "Port City Kotka Polytechnic"),
    ],
)
def test_others_are_others(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


def test_what_a_spelling_says() -> None:
    name = organisation_name("Esimerkin Kyläliiton (EKL) ry / hankeyksikkö")

    assert (name.key, name.legal_form, name.department, name.short) == (
        "esimerkin kyläliiton", "ry", "hankeyksikkö", "ekl",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "key"),
    [("", ""), ("/", ""), ("()", ""), ("  ", ""), ("Oy", "oy"), ("ry", "ry"), ("A/B", "a b")],
)
def test_odd_names_have_a_key_too(name: str, key: str) -> None:
    assert organisation_key(name) == key
