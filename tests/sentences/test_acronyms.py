"""Acronyms in names of projects."""

from __future__ import annotations

import pytest

from esrcat.sentences.acronyms import acronym

NAMES = [
    ("VÄLKE - Välityömarkkinoiden kehittämishanke 2008-2010", "VÄLKE"),
    ("PATE – Pitkäaikaistyöttömien aktivointi", "PATE"),
    ("PATE -Pitkäaikaistyöttömien aktivointi", "PATE"),
    ("HYMY: hyvinvointia yhdessä", "HYMY"),
    ("Välityömarkkinat (VÄLKE)", "VÄLKE"),
    ("Rajat auki (RAKO-hanke)", "RAKO"),
    ("Työllisyyspolku – TYPO", "TYPO"),
    ("TUKEE! –hanke", "TUKEE!"),
    ("TUKI-projekti", "TUKI"),
    ("”SILTA” – siirtymä työhön", "SILTA"),
    ("JobiTin - nuorten työpaikat", "JobiTin"),
    ("VÄLKE II - jatkohanke", "VÄLKE II"),
    ("Välke – välityömarkkinoiden kehittämishanke", "Välke"),
    ("Ura – uusia ratkaisuja ja apua", "Ura"),
    ("Tyto – työtä ja toimintaa", "Tyto"),
    ("MUSTA LAMMAS – Villasta elantoa", "MUSTA LAMMAS"),
    ("KAUKA JA LÄHI: Etätyön verkosto", "KAUKA JA LÄHI"),
]
NO_ACRONYM = [
    "UUSI TYÖ – UUSI ALKU",
    "Musta lammas – Villasta elantoa",
    "Välityömarkkinoiden kehittäminen",
    "Satelliitti",
    "Satelliitti-hanke",
    "VALTTI",
    "Kohti työtä ja koulutusta -työllisyyshanke",
    "Polku – polkuja työhön",
    "Konkari jatkaa – osaaminen talteen",
    "Konkari – osaaminen talteen",
    "ESR - hanke",
    "Oppiva TE-toimisto (ESR)",
    "Vaihe yksi (II)",
    "Oma puoti, oma polku: naisyrittäjyyden tukiverkko",
    "Pohjois-Suomen hallinnon tuki 2012-2013",
    "",
]


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_finds_the_acronym(name: str, expected: str) -> None:
    found = acronym(name)
    assert found is not None
    assert (found.key, found.value) == ("acronym", expected)
    assert name[found.start : found.end] == expected


@pytest.mark.parametrize("name", NO_ACRONYM)
def test_other_names_have_none(name: str) -> None:
    assert acronym(name) is None
