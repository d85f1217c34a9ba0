"""Sub-projects and their hosts."""

from __future__ import annotations

import pytest

from esrcat.sentences.subprojects import subprojects

LISTS = [
    (
        "Kaksi osahanketta: Polku-Alku (Imatran kaupunki) ja Polku-Paja (Rautjärven kunta).",
        [("Polku-Alku", "Imatran kaupunki"), ("Polku-Paja", "Rautjärven kunta")],
    ),
    (
        "Se koostuu osaprojekteista, jotka ovat 1) Silta (Imatran kaupungin) ja 2) Reitti (Taito Oy:n).",
        [("Silta", "Imatran kaupunki"), ("Reitti", "Taito Oy")],
    ),
    (
        "Siinä on kolme osakokonaisuutta;\n1) Alku (Imatran kaupunki),\n2) Jatko (Tuki ry)\n3) Muu (LUT).",
        [("Alku", "Imatran kaupunki"), ("Jatko", "Tuki ry"), ("Muu", "LUT")],
    ),
    (
        "Osahankkeet:\n- Askel Alku (toteuttaja Imatran kaupunki)\n- Askel Työ (tot. Tuki ry)\n\nMuuta.",
        [("Askel Alku", "Imatran kaupunki"), ("Askel Työ", "Tuki ry")],
    ),
    (
        "Hankkeen osaprojektit ovat 1. Kaari – Lahden kaupunki, 2. Kulma – Heinolan kaupunki.",
        [("Kaari", "Lahden kaupunki"), ("Kulma", "Heinolan kaupunki")],
    ),
    (
        "Se koostuu osahankkeista A) Silta (Imatran kaupungin osahanke) ja B) Reitti (Tuki ry, 120 000 e).",
        [("Silta", "Imatran kaupunki"), ("Reitti", "Tuki ry")],
    ),
]
TRAPS = [
    "Molemmissa osahankkeissa valmentajat (2 kpl) ja ohjaajat (3 kpl) tekivät työtä.",
    "Hanke koostuu kolmesta osakokonaisuudesta: 1) kartoitus, 2) koulutus ja 3) levittäminen.",
    "Osahankkeessa Polku (Ohjaava koulutus) tehtiin työtä.",
    "Osahankkeista kerrotaan vuosittain (2008, 2009).",
    "Pajat: Silta (Imatran kaupunki) ja Reitti (Tuki ry).",
    "",
]


@pytest.mark.parametrize(("text", "pairs"), LISTS)
def test_reads_names_and_hosts(text: str, pairs: list[tuple[str, str]]) -> None:
    found = subprojects(text)
    assert [tuple(reading.value for reading in item) for item in found] == pairs
    assert all([reading.key for reading in item] == ["name", "host"] for item in found)
    assert all(text[name.start : name.end] == name.value for name, _ in found)


@pytest.mark.parametrize("text", TRAPS)
def test_reads_no_subproject_elsewhere(text: str) -> None:
    assert subprojects(text) == []
