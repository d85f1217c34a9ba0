"""Names of authorities in English and Swedish, as texts that follow no form have them."""

from __future__ import annotations

import pytest

from esrcat.vocab.authorities import authorities
from esrcat.vocab.authority_names import meant


@pytest.mark.parametrize(
    ("as_written", "identifier"),
    [
        ("Pohjois-Savon ELY-keskus", "ELY08"),
        ("North Savo ELY Centre", "ELY08"),
        ("ELY Centre for North Savo", "ELY08"),
        ("the ELY Centre of Northern Savonia", "ELY08"),
        ("Centre for Economic Development, Transport and the Environment for Southeast Finland", "ELY06"),
        ("Egentliga Finlands NTM-central", "ELY02"),
        ("Norra Savolax NTM-central", "ELY08"),
        ("TE-centralen i Nyland", "TEK01"),
        ("Österbottens TE-central", "TEK12"),
        ("Employment and Economic Development Centre for Häme", "TEK04"),
        ("North Savo TE Centre", "TEK08"),
        ("Council of Oulu Region", "ML17"),
        ("Regional Council of Northern Ostrobothnia", "ML17"),
        ("Regional Council of Satakunta", "ML04"),
        ("Sosiaali- ja terveysjärjestöjen avustuskeskus STEA", "STEA"),
        ("Ministry of Education and Culture", "OKM"),
    ],
)
def test_a_name_in_any_language_means_its_authority(as_written: str, identifier: str) -> None:
    found = meant(as_written)

    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize("as_written", ["", "ELY Centre", "Regional Council", "City of Iisalmi", "the "])
def test_other_words_mean_none(as_written: str) -> None:
    assert meant(as_written) is None


def test_every_name_of_the_table_means_its_authority() -> None:
    other = [
        (each.id, name)
        for each in authorities().values()
        for name in (each.name, each.name_sv, each.name_en)
        if name and ((found := meant(name)) is None or found.id != each.id)
    ]

    assert other == []
