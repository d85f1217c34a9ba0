"""Partners named in prose."""

from __future__ import annotations

import pytest

from esrcat.sentences.partners import partners

LEAD = "Kuopion kaupunki / seutuyhteistyö"
NAMED = [
    (
        "Hankkeen osatoteuttajina toimivat Iisalmen kaupunki, Ylä-Savon ammattiopisto ja Sonkajärven kunta.",
        ["Iisalmen kaupunki", "Ylä-Savon ammattiopisto", "Sonkajärven kunta"],
    ),
    ("Alku. Projektin osatoteuttajana on Hyria. Loppu.", ["Hyria"]),
    ("Osatoteuttajat: Kuopion kaupunki, Rautalammin kunta", ["Rautalammin kunta"]),
    ("Iisalmen kaupunki ja Savon Setlementti ry toimivat hankkeen osatoteuttajina.",
     ["Iisalmen kaupunki", "Savon Setlementti ry"]),
    ("Hanketta ovat myös toteuttamassa Kajaanin kaupunki ja alueen yritykset.", ["Kajaanin kaupunki"]),
    ("Lisäksi hanketta on ollut toteuttamassa Kajaanin kaupunki.", ["Kajaanin kaupunki"]),
    ("Hallinnoijana on Kuopion kaupunki ja osatoteuttajina Vesannon kunta ja Tervon kunta, jotka maksavat.",
     ["Vesannon kunta", "Tervon kunta"]),
    ("Toteuttajakumppaneina toimivat Suonenjoen kaupunki sekä Elämäntaito ry (Kuopio).",
     ["Suonenjoen kaupunki", "Elämäntaito ry"]),
    ("Toteuttajina toimivat Kuopion kaupunki, Siilinjärven kunta ja Savon Ohjaus ry.",
     ["Siilinjärven kunta", "Savon Ohjaus ry"]),
    ("Hankkeen toteuttavat yhdessä Kuopion kaupunki ja Nuorten Palvelu ry.", ["Nuorten Palvelu ry"]),
    ("Hanke on Kuopion kaupungin, Siilinjärven kunnan ja Savon ammattiopiston yhteishanke.",
     ["Siilinjärven kunta", "Savon ammattiopisto"]),
]  # fmt: skip
TRAPS = [
    "Hanke toteutetaan yhteistyössä Juvan kunnan ja Sulkavan kunnan kanssa.",
    "Hankkeella ei ole osatoteuttajia.",
    "Hankkeen osatoteuttaja on Kuopion kaupunki.",
    "Hanketta on toteuttamassa projektipäällikkö Maija Mallikas ja Pekka Puro.",
    "Toteuttajina toimivat Siilinjärven kunta ja Savon Ohjaus ry.",
    "Kaikki osatoteuttajat vastasivat kyselyyn Kuopiossa.",
    "Hanketta toteutti kolmen hengen tiimi.",
    "Koulutukset toteuttaa Savon ammattiopisto.",
    "",
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_reads_partners(text: str, names: list[str]) -> None:
    assert [reading.value for reading in partners(text, LEAD)] == names


@pytest.mark.parametrize("text", TRAPS)
def test_reads_no_partner_elsewhere(text: str) -> None:
    assert partners(text, LEAD) == []


def test_without_a_lead_only_part_implementers_count() -> None:
    assert partners("Toteuttajina toimivat Kuopion kaupunki ja Tuki ry.") == []
    found = partners("Osatoteuttajina toimivat Kuopion kaupunki ja Tuki ry.")
    assert [reading.value for reading in found] == ["Kuopion kaupunki", "Tuki ry"]


def test_a_partner_named_twice_is_read_once() -> None:
    text = "Osatoteuttajana on Tuki ry. Hanketta on toteuttamassa myös Tuki ry."
    assert len(partners(text)) == 1
