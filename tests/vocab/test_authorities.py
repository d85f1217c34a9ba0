"""Spellings of authorities, and what became of them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.vocab.authorities import authorities, by_id, current, find, spelled, successors_today

SPELLINGS = [
    ("Etelä-Savon ELY-keskus", "ELY07"),
    ("Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus", "ELY07"),
    ("Etelä-Savon elinkeino- liikenne- ja ympäristökeskuksen", "ELY07"),
    ("ELY-keskus, Keski-Suomi", "ELY10"),
    ("Keski-Suomi, ELY-keskus", "ELY10"),
    ("ELY-keskus (Kainuu)", "ELY14"),
    ("ELY-keskuksen, Kainuu", "ELY14"),
    ("Uudenmaan ELY:n", "ELY01"),
    ("Lapin ELY", "ELY15"),
    ("NTM-centralen i Nyland", "ELY01"),
    ("Närings-, trafik- och miljöcentralen i Österbotten", "ELY12"),
    ("NTM-centralens i Egentliga Finland", "ELY02"),
    ("Kainuun TE-keskus, työvoimaosasto", "TEK14"),
    ("Kainuun TE-keskuksen työvoimaosasto", "TEK14"),
    ("Kainuun te-keskus", "TEK14"),
    ("KAINUUN TE-KESKUS", "TEK14"),
    ("Pohjois-Savon TE-keskuksen", "TEK08"),
    ("Pohjois-Savon TE-keskukselta", "TEK08"),
    ("Pohjois-Savon TE-keskuksessa", "TEK08"),
    ("Pohjois-Savon TE-keskukseen", "TEK08"),
    ("Pohjois-Savon työvoima- ja elinkeinokeskus", "TEK08"),
    ("Pohjois-Savon työ- ja elinkeinokeskus", "TEK08"),
    ("Etelä-Suomen lääninhallitus, sivistysosasto", "LHES"),
    ("Länsi-Suomen lääninhallitus / sivistysosasto", "LHLS"),
    ("Oulun lääninhallituksen sivistysosasto", "LHOU"),
    ("3404 Etelä-Suomen lääninhallitus", "LHES"),
    ("Länsstyrelsen i Lapplands län", "LHLA"),
    ("Lapin liitto", "ML19"),
    ("Keski-Suomen liitosta", "ML13"),
    ("Etelä-Savon maakuntaliiton", "ML10"),
    ("Satakuntaliittoon", "ML04"),
    ("Nylands förbunds", "ML01"),
    ("Itä-Suomen elinvoimakeskuksesta", "EVK06"),
    ("Östra Finlands livskraftscentral", "EVK06"),
    ("työ- ja elinkeinoministeriön", "TEM"),
    ("TEM:n", "TEM"),
    ("opetusministeriössä", "OPM"),
    ("Opetushallitukselta", "OPH"),
    ("Tekesin", "TEKES"),
    ("Etelä-Savon\u00a0ELY\u2011keskus ", "ELY07"),
]
NO_AUTHORITY = [
    "",
    "-",
    "ELY-keskus",
    "TE-keskus",
    "Kuopion kaupunki",
    "Kainuun TE-toimisto",
    "Kainuun TE-keskus, Lapin TE-keskus",
    "Savon TE-keskus",
    "ministeriö",
    "Lapin liitto ry",
]
TODAY = [
    ("Pohjois-Savon TE-keskus", "EVK06"),
    ("Etelä-Savon ELY-keskus", "EVK06"),
    ("Lapin TE-keskus", "EVK10"),
    ("Satakunnan ELY-keskus", "EVK02"),
    ("Keski-Suomen TE-keskus", "EVK05"),
    ("Kainuun ELY-keskus", "EVK09"),
    ("työministeriö", "TEM"),
    ("opetusministeriö", "OKM"),
    ("Itä-Uudenmaan liitto", "ML01"),
    ("Tekes", "BF"),
    ("RAY", "STEA"),
]
SEVERAL = [
    ("Hämeen ELY-keskus", ["EVK04", "EVK03"]),
    ("Hämeen TE-keskus", ["EVK04", "EVK03"]),
    ("Etelä-Suomen lääninhallitus", ["EVK01", "EVK04", "EVK03"]),
    # All of its ELY centres became one, but it had other successors too.
    ("Itä-Suomen lääninhallitus", ["EVK06"]),
]


@pytest.mark.parametrize(("as_written", "identifier"), SPELLINGS)
def test_a_spelling_names_its_authority(as_written: str, identifier: str) -> None:
    found = find(as_written)

    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize("as_written", NO_AUTHORITY)
def test_other_words_name_no_authority(as_written: str) -> None:
    assert find(as_written) is None
    assert spelled(as_written) is None


@pytest.mark.parametrize(
    ("as_written", "name"),
    [
        ("Pohjois-Savon TE-keskuksen", "Pohjois-Savon TE-keskus"),
        ("Etelä-Savon ELY-keskukselta", "Etelä-Savon ELY-keskus"),
        ("Kainuun TE-keskus, työvoimaosasto", "Kainuun TE-keskus"),
    ],
)
def test_the_name_that_is_written_is_kept(as_written: str, name: str) -> None:
    assert spelled(as_written) == name


@pytest.mark.parametrize(("as_written", "identifier"), TODAY)
def test_an_authority_of_the_past_leads_to_the_one_of_today(as_written: str, identifier: str) -> None:
    found = find(as_written)
    assert found is not None
    today = current(found)

    assert today is not None
    assert (today.id, today.valid_to) == (identifier, "")


@pytest.mark.parametrize(("as_written", "identifiers"), SEVERAL)
def test_of_several_successors_none_is_the_one(as_written: str, identifiers: list[str]) -> None:
    found = find(as_written)
    assert found is not None

    assert current(found) is None
    assert [each.id for each in successors_today(found)] == identifiers


def test_an_authority_that_exists_has_no_other_of_today() -> None:
    existing = [each for each in authorities().values() if not each.valid_to]

    assert len(existing) > 30
    assert [each for each in existing if current(each) or successors_today(each) != (each,)] == []


def test_every_name_variant_in_every_listed_case_is_found() -> None:
    wrong = [
        (authority.id, form)
        for authority in authorities().values()
        for name in (authority.name, authority.name_sv)
        for form in (name, name.upper(), f"{name},", name.replace("-", "\u2011"))
        if name and find(form) != authority and authority.id != "TEKES"
    ]

    assert wrong == []


def test_every_authority_leads_to_those_of_the_table() -> None:
    assert len(authorities()) == 76
    assert [each.id for each in authorities().values() if by_id(each.id) != each] == []
    assert all(each in authorities() for authority in authorities().values() for each in authority.successors)
    assert [each.id for each in authorities().values() if each.valid_to and not successors_today(each)] == []


def test_names_agree_with_the_reference_table(shared: Path) -> None:
    with (shared / "data" / "authorities.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    names = [name for row in rows for name in (row["name_fi"], *row["name_variants"].split(";")) if name]

    assert len(rows) == 74
    assert [name for name in names if find(name) is None] == []


@given(st.text(max_size=30))
def test_no_string_raises(text: str) -> None:
    found = find(text)

    assert found is None or found.id in authorities()
