"""Labels of target groups and themes, read from a form's long texts."""

from __future__ import annotations

import pytest

import esrcat

PAGE = """Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus

1. Projekti

Projektikoodi: S19901

Projektin nimi: Uusi suunta

3. Projektin toteutusalue ja kohderyhmän kuvaus

3.2 Varsinaiset kohderyhmät

{direct}

3.3 Välilliset kohderyhmät

Alueen kunnat ja yritykset.

5. Suunnitelman mukainen tiivistelmä toteutuksesta

{summary}
"""


def record(summary: str = "Neuvontaa.", direct: str = "Kaikki.") -> esrcat.ProjectRecord:
    return esrcat.parse(PAGE.format(summary=summary, direct=direct).encode()).records[0]


@pytest.mark.parametrize(
    ("direct", "expected"),
    [
        ("Pitkään työttömänä olleet ja alle 25-vuotiaat nuoret.", ["pitkäaikaistyöttömät", "nuoret"]),
        ("Henkilöt, joiden työttömyys on pitkittynyt.", ["pitkäaikaistyöttömät"]),
        ("Vankeusrangaistustaan päättävät.", ["vangit"]),
        ("Kaikki halukkaat.", []),
    ],
)
def test_groups_that_the_project_is_for(direct: str, expected: list[str]) -> None:
    assert record(direct=direct).target_groups.labels == expected


def test_indirect_groups_give_no_labels() -> None:
    read = record()

    assert read.target_groups.indirect == "Alueen kunnat ja yritykset."
    assert read.target_groups.labels == []


def test_themes_of_the_summary_stand_where_they_are_named() -> None:
    read = record(summary="Hanke kehittää alueen välityömarkkinoita.")

    assert read.themes == ["välityömarkkinat"]
    assert [item["quote"] for item in read.evidence["/themes/0"]] == ["välityömarkkinoita"]
